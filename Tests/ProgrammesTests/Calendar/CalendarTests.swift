import PlanForms
import Programmes
import Testing

@Suite struct `Bank holidays of England` {
  struct Year: Sendable, CustomTestStringConvertible {
    var year: Int
    var days: [String]
    var testDescription: String { "\(year)" }
  }

  /// As gov.uk/bank-holidays lists them.
  @Test(arguments: [
    Year(
      year: 2020,
      days: ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"]),
    Year(
      year: 2021,
      days: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"]),
    Year(
      year: 2022,
      days: [
        "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27",
      ]),
    Year(
      year: 2023,
      days: [
        "01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26",
      ]),
    Year(
      year: 2026,
      days: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"]),
  ])
  func `come out as the government lists them`(_ example: Year) {
    #expect(
      BankHolidays.england(example.year).map(\.description)
        == example.days.map { "\(example.year)-\($0)" })
  }

  /// The same lists, a year a line.
  @Test(arguments: [
    "2010 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2011 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2013 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  ])
  func `are those of the other years`(_ line: String) throws {
    let words = line.split(separator: " ")
    let year = try #require(Int(words[0]))
    #expect(
      BankHolidays.england(year).map(\.description) == words.dropFirst().map { "\(year)-\($0)" })
  }

  @Test func `put Easter on a Sunday between 22 March and 25 April`() throws {
    for year in 1583...2600 {
      let easter = try #require(BankHolidays.easterSunday(year))
      #expect(easter.weekday == 7)
      #expect((easter.month, easter.day) >= (3, 22) && (easter.month, easter.day) <= (4, 25))
    }
  }
}

@Suite struct `Working days` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var received: String
    var late: Int
  }

  @Test(arguments: [
    Case(testDescription: "an hour early", received: "2020-10-02T22:59", late: 0),
    Case(testDescription: "on the minute", received: "2020-10-02T23:59", late: 0),
    Case(testDescription: "on the Sunday after", received: "2020-10-04T10:00", late: 1),
    Case(testDescription: "on the Monday after", received: "2020-10-05T09:00", late: 1),
    Case(testDescription: "on the Friday after", received: "2020-10-09T09:00", late: 5),
    Case(testDescription: "after Christmas", received: "2020-12-29T09:00", late: 60),
  ])
  func `late leave out weekends and bank holidays`(_ example: Case) throws {
    let deadline = try #require(minute("2020-10-02T23:59"))
    let received = try #require(minute(example.received))
    #expect(WorkingDays().late(received: received, deadline: deadline) == example.late)
  }

  @Test func `leave out the programme's closed days`() throws {
    let monday = try #require(CalendarDay(iso: "2020-10-05"))
    let friday = try #require(CalendarDay(iso: "2020-10-02"))
    #expect(WorkingDays(closedDays: [monday]).count(after: friday, through: monday) == 0)
    #expect(WorkingDays().day(1, after: friday) == monday)
  }

  /// Crossed off the calendar one by one, over years with every kind of Christmas.
  @Test func `are counted as they are crossed off`() throws {
    let closed = try ["2020-12-24", "2021-05-28", "2022-08-29"].map {
      try #require(CalendarDay(iso: $0))
    }
    let days = WorkingDays(closedDays: closed)
    let start = try #require(CalendarDay(iso: "2020-09-11"))
    for offset in stride(from: 0, to: 900, by: 37) {
      let first = try #require(start.adding(days: offset))
      var (crossed, today) = (0, first)
      for _ in 0..<200 {
        let next = try #require(today.adding(days: 1))
        today = next
        let isFree = next.weekday > 5 || BankHolidays.isHoliday(next) || closed.contains(next)
        #expect(days.isWorking(next) == !isFree)
        if !isFree {
          crossed += 1
          #expect(days.day(crossed, after: first) == next)
        }
        #expect(days.count(after: first, through: next) == crossed)
        let noon = LocalMinute(day: next, minute: 720)
        #expect(
          days.late(received: noon, deadline: LocalMinute(day: first, minute: 0)) == max(1, crossed)
        )
        #expect(days.late(received: noon, deadline: LocalMinute(day: next, minute: 720)) == 0)
      }
    }
  }

  private func minute(_ text: String) -> LocalMinute? {
    let parts = text.split(separator: "T")
    let time = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
    return CalendarDay(iso: parts[0]).map { LocalMinute(day: $0, minute: time[0] * 60 + time[1]) }
  }
}

@Suite struct `Local time` {
  struct Moment: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var seconds: Int
    var local: String
  }

  @Test(arguments: [
    Moment(testDescription: "winter", seconds: 1_609_459_200, local: "2021-01-01 0"),
    Moment(testDescription: "summer", seconds: 1_601_679_540, local: "2020-10-02 1439"),
    Moment(
      testDescription: "last minute of winter", seconds: 1_616_893_199, local: "2021-03-28 59"),
    Moment(
      testDescription: "first minute of summer", seconds: 1_616_893_200, local: "2021-03-28 120"),
    Moment(
      testDescription: "last minute of summer", seconds: 1_603_587_599, local: "2020-10-25 119"),
    Moment(
      testDescription: "first minute of winter", seconds: 1_603_587_600, local: "2020-10-25 60"),
    Moment(testDescription: "before 1970", seconds: -1, local: "1969-12-31 1439"),
  ])
  func `in London follows summer time`(_ moment: Moment) {
    let local = TimeZoneRule.europeLondon.local(secondsSince1970: moment.seconds)
    #expect(local.map { "\($0.day) \($0.minute)" } == moment.local)
  }

  @Test(arguments: [Int.min, Int.max]) func `beyond the calendar is nothing`(_ seconds: Int) {
    #expect(TimeZoneRule.europeLondon.local(secondsSince1970: seconds) == nil)
  }
}
