import PlanForms
import TestSupport
import Testing

/// What must hold for any text, checked on many made from a fixed seed.
@Suite struct `Whatever is written` {
  private static let pieces = [
    "£", "5", "1,200", "12.50", "x", "+", "=", "(", ")", "-", "–", "/", "@", "per", "for", "day",
    "days", "week", "total", "TBC", "approx", "pupils", "Y5", "and", "to", "2nd", "October", "2020",
    "Autumn", "term", "half", "by", "from", "Easter", "groups", "of", "%", "☒", "☐", "Yes", "No",
    "n/a",
    "¾", "each", "school", "20/25", ".", ",", ":", "\n", "\u{A0}", "e\u{301}", "🙂", "\u{200B}",
    "w/c",
    "\"", "'", "k", "p", "999999999999999999999", "1.2.3", "#REF!", "[", "]", "…", "O", "l", "£5k",
  ]

  private static let types = FieldType.allCases

  private func field(_ type: FieldType) -> FieldDefinition {
    FieldDefinition(
      id: "asked", label: "Asked", type: type,
      choices: [Choice(id: "met", label: "Met"), Choice(id: "partly", label: "Partly met")])
  }

  private func noise(_ dice: inout SplitMix) -> String {
    (0..<Int.random(in: 0...9, using: &dice)).map { _ in
      (Self.pieces.randomElement(using: &dice) ?? "") + (Bool.random(using: &dice) ? " " : "")
    }.joined()
  }

  @Test func `every text has a reading, and only answers have values`() {
    var dice = SplitMix(seed: 2020)
    let reader = ValueReader()
    for _ in 0..<500 {
      let text = noise(&dice)
      for type in Self.types {
        let reading = reader.read(RawAnswer(text), as: field(type))
        #expect((reading.state == .answered) == (reading.value != nil), "\(type): \(text)")
        #expect((reading.state == .unclear) == (reading.doubt != nil), "\(type): \(text)")
      }
    }
  }

  @Test func `money comes from digits or a word for nothing`() {
    var dice = SplitMix(seed: 5000)
    for _ in 0..<500 {
      let text = noise(&dice)
      guard case .money(let money)? = ValueReader().read(RawAnswer(text), as: field(.money)).value
      else { continue }
      #expect(money.pence == 0 || text.contains(where: \.isNumber), "\(text)")
      #expect(money.pence >= 0)
    }
  }

  @Test func `spaces, kinds of space and capitals change no value`() {
    let texts = [
      "£2050 + £770", "£4400 (£80 per child x 55)", "Approx. £11,197", "3 x £180 supply",
      "2nd October 2020", "Autumn 2", "w/c 9th Nov", "Oct–Dec", "by Feb half term", "24 (Y5/6)",
      "6 per school x 9 schools", "15 inc 9PP", "20 to 25 pupils", "67% (22 of 33)", "Yr 5 & 6",
      "KS1",
      "yes - 24/9", "P1", "☒ Yes ☐ No",
    ]
    for text in texts {
      for type in Self.types
      where type != .text && type != .person && type != .school && type != .schools
        && type != .email
      {
        let plain = ValueReader().read(RawAnswer(text), as: field(type))
        for other in [
          "  \(text) \n", text.uppercased(), text.lowercased(),
          text.split(separator: " ").joined(separator: "\u{A0} "), "\u{FEFF}" + text + "\u{200B}",
        ] {
          let changed = ValueReader().read(RawAnswer(other), as: field(type))
          // A name in place of a number keeps its own spelling.
          guard type != .reference || plain.flags.isEmpty else { continue }
          #expect(changed.value == plain.value, "\(type): \(other.debugDescription)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(10))) func `long texts cost no more than their length`() {
    let texts = [
      "e" + String(repeating: "\u{301}", count: 100_000), String(repeating: "£5 + ", count: 8_000),
      String(repeating: "(", count: 32_767), String(repeating: "2 Nov 2020 - ", count: 2_500),
      String(repeating: "Y5, ", count: 8_000), String(repeating: "☒ Met ", count: 5_000),
      String(repeating: "9", count: 32_767), String(repeating: "tbc ", count: 8_000),
    ]
    for text in texts {
      for type in Self.types {
        let reading = ValueReader().read(RawAnswer(text), as: field(type))
        #expect((reading.state == .answered) == (reading.value != nil))
      }
    }
  }

  // MARK: Slow twins

  @Test func `days agree with counting them one by one`() throws {
    var day = try #require(CalendarDay(year: 1999, month: 12, day: 30))
    var (year, month, date) = (1999, 12, 30)
    for _ in 0..<12_000 {
      #expect((day.year, day.month, day.day) == (year, month, date))
      date += 1
      if date > CalendarDay.length(ofMonth: month, in: year) { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      day = try #require(day.adding(days: 1))
    }
  }

  @Test func `every day is read back from every way of writing it`() throws {
    let months = [
      "Jan", "February", "Mar", "April", "May", "June", "Jul", "Aug", "Sept", "Oct", "November",
      "Dec",
    ]
    var day = try #require(CalendarDay(iso: "2020-09-01"))
    let last = try #require(CalendarDay(iso: "2021-07-31"))
    while day <= last {
      let expected = Value.date(DateWindow(start: day, end: day, isExact: true))
      for text in [
        "\(day.day)/\(day.month)/\(day.year)", "\(day.day).\(day.month).\(day.year % 100)",
        "\(day.day) \(months[day.month - 1]) \(day.year)",
        "\(day.day)th of \(months[day.month - 1])",
        "\(months[day.month - 1]) \(day.day), \(day.year)", "\(day)", day.spoken,
      ] {
        #expect(ValueReader().read(RawAnswer(text), as: field(.date)).value == expected, "\(text)")
      }
      day = try #require(day.adding(days: 1))
    }
  }

  @Test func `sums agree with adding pence`() {
    var dice = SplitMix(seed: 18)
    for _ in 0..<400 {
      let amounts = (0..<Int.random(in: 2...5, using: &dice)).map { _ in
        Int.random(in: 1...999_999, using: &dice)
      }
      let count = Int.random(in: 2...40, using: &dice)
      let sum = amounts.reduce(0, +) + count * amounts[0]
      let text =
        amounts.map { Spoken.money(pence: $0) }.joined(separator: " + ")
        + " + \(count) x \(Spoken.money(pence: amounts[0]))"
      let read = ValueReader().read(RawAnswer(text), as: field(.money)).value
      #expect(read == .money(Money(pence: sum, workedPence: sum)), "\(text)")
      let stated = ValueReader().read(RawAnswer("\(text) = £5"), as: field(.money)).value
      #expect(stated == .money(Money(pence: 500, workedPence: sum)), "\(text)")
    }
  }

  @Test func `what is said is read back`() {
    var dice = SplitMix(seed: 7)
    for _ in 0..<400 {
      let pence = Int.random(in: 0...99_999_999, using: &dice)
      let money = Money(pence: pence, isApproximate: Bool.random(using: &dice))
      #expect(ValueReader().read(RawAnswer(money.spoken), as: field(.money)).value == .money(money))
      let low = Int.random(in: 0...3_000, using: &dice)
      let count = Count(low: low, high: low + Int.random(in: 0...9, using: &dice))
      #expect(ValueReader().read(RawAnswer(count.spoken), as: field(.count)).value == .count(count))
    }
  }
}
