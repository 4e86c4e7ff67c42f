import TestSupport
import Testing

@testable import Documents

@Suite struct `Serial dates` {
  struct Case: Sendable, CustomTestStringConvertible {
    var serial: String
    var shape: CellNumberFormat.Shape
    var system: DateSystem
    var text: String?
    var testDescription: String { "\(serial) as \(shape), \(system)" }

    init(
      _ serial: String, _ shape: CellNumberFormat.Shape = .date, _ system: DateSystem = .from1900,
      text: String?
    ) {
      (self.serial, self.shape, self.system, self.text) = (serial, shape, system, text)
    }
  }

  @Test(arguments: [
    Case("44137", .date, text: "2020-11-02"), Case("44137.5625", text: "2020-11-02T13:30:00"),
    Case("1", text: "1900-01-01"), Case("59", text: "1900-02-28"),
    // Excel counts a 29 February 1900, which never was: ECMA-376-1, 18.17.4.1.
    Case("60", text: "1900-02-29"), Case("61", text: "1900-03-01"),
    Case("36526", text: "2000-01-01"),
    Case("43890", text: "2020-02-29"), Case("2958465", text: "9999-12-31"),
    Case("2958466", text: nil),
    Case("2958465.9999999999", text: nil), Case("-1", text: nil), Case("1E9", text: nil),
    Case("1E300", text: nil),
    Case("0", text: "00:00:00"), Case("0.5", .time, text: "12:00:00"),
    Case("0.5625", .date, text: "13:30:00"),
    Case("44137", .time, text: "2020-11-02T00:00:00"),
    Case("44137.5", .time, text: "2020-11-02T12:00:00"),
    Case("44137.9999999999", text: "2020-11-03"),
    Case("44137.00001", text: "2020-11-02T00:00:00.864"),
    Case("1E-20", .time, text: "00:00:00"), Case("1E-300", .time, text: "00:00:00"),
    Case("1.5", .elapsed, text: "PT36H"), Case("0.0215277777777778", .elapsed, text: "PT31M"),
    Case("0", .elapsed, text: "PT0S"), Case("0.5000115740740741", .elapsed, text: "PT12H1S"),
    Case("0", .date, .from1904, text: "1904-01-01"),
    Case("0.25", .time, .from1904, text: "06:00:00"),
    Case("0.25", .dateAndTime, .from1904, text: "1904-01-01T06:00:00"),
    Case("1", .date, .from1904, text: "1904-01-02"),
    Case("42675", .date, .from1904, text: "2020-11-02"),
    Case("60", .date, .from1904, text: "1904-03-01"),
    Case("2957003", .date, .from1904, text: "9999-12-31"),
    Case("2957004", .date, .from1904, text: nil),
  ])
  func `are written as ISO 8601`(_ example: Case) throws {
    let number = try #require(CellNumber.spelt(example.serial))
    let date = SerialDate(number, in: example.system)
    #expect(date?.text(example.shape, in: example.system) == example.text)
  }

  @Test(arguments: [DateSystem.from1900, .from1904])
  func `agree with a calendar that is leafed through day by day`(_ system: DateSystem) throws {
    var calendar = PageCalendar(year: system == .from1900 ? 1900 : 1904)
    let first = system == .from1900 ? 1 : 0
    for serial in first...200_000 where !(system == .from1900 && serial == 60) {
      let number = try #require(CellNumber.spelt(String(serial)))
      let date = SerialDate(number, in: system)
      if date?.text(.date, in: system) != calendar.today {
        Issue.record("\(serial) is \(calendar.today)")
        return
      }
      calendar.turn()
    }
  }

  @Test func `agree with times divided by hand`() throws {
    var random = SplitMix(seed: 24)
    for _ in 0..<5_000 {
      let digits = Int.random(in: 1...10, using: &random)
      let fraction = (0..<digits).map { _ in Int.random(in: 0...9, using: &random) }
      let written = "44137." + fraction.map(String.init).joined()
      let number = try #require(CellNumber.spelt(written))
      let date = try #require(SerialDate(number, in: .from1900))
      let expected = Self.milliseconds(fraction)
      #expect((date.day - 44137) * 86_400_000 + date.millisecond == expected, "\(written)")
    }
  }

  /// A day's milliseconds times a decimal fraction, one digit after the other, rounded at the end.
  private static func milliseconds(_ fraction: [Int]) -> Int {
    var (numerator, denominator) = (0, 1)
    for digit in fraction {
      numerator = numerator * 10 + digit
      denominator *= 10
    }
    let (whole, rest) = (numerator * 86_400_000).quotientAndRemainder(dividingBy: denominator)
    return whole + (rest * 2 >= denominator ? 1 : 0)
  }
}

/// A wall calendar.
private struct PageCalendar {
  var year: Int
  var month = 1
  var day = 1

  init(year: Int) { self.year = year }

  private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private var daysInMonth: Int {
    switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  mutating func turn() {
    day += 1
    if day > daysInMonth { (month, day) = (month + 1, 1) }
    if month > 12 { (year, month) = (year + 1, 1) }
  }

  var today: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
