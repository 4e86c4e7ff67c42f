import PlanForms
import TestSupport
import Testing

@testable import Programmes

@Suite struct `Fields of a sheet` {
  /// Pence as officers and Excel write pounds; nil where anything but one amount could be meant.
  @Test(
    arguments: [
      ("5000", 500_000), ("5000.5", 500_050), ("5000.50", 500_050), ("£5,000", 500_000),
      ("£ 5,000.00", 500_000), (" 5 000 ", 500_000), ("0", 0), ("0.05", 5),
      ("1,234,567.89", 123_456_789),
      ("5000.0", 500_000), ("00.10", 10), ("5000.005", nil), ("5000.", nil), (".5", nil), ("", nil),
      ("£", nil),
      ("5k", nil), ("-5", nil), ("(5)", nil), ("5,00", nil), ("50,00", nil), ("5,0000", nil),
      (",500", nil),
      ("1,23,456", nil), ("5.000,00", nil), ("5.0.0", nil), ("1e3", nil), ("1E+05", nil),
      ("٣", nil), ("½", nil),
      ("5000p", nil), ("£5000 ", 500_000), ("$5000", nil), ("££5", nil), ("5£", nil),
      ("5000 pounds", nil),
      ("92233720368547758.07", .max), ("92233720368547758.08", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func `are pounds or nothing`(_ written: String, _ pence: Int?) {
    #expect(SheetNumbers.pence(pounds: written) == pence)
  }

  @Test(
    arguments: [
      ("326", 326), ("1,046", 1_046), ("326.0", 326), ("326.00", 326), ("0", 0), ("326.5", nil),
      ("1,04", nil),
      ("1.046", nil), ("-3", nil), ("", nil), (".", nil), ("3 26", nil), ("1,046.0", 1_046),
      ("12,", nil),
    ] as [(String, Int?)])
  func `are whole numbers or nothing`(_ written: String, _ number: Int?) {
    #expect(SheetNumbers.whole(written) == number)
  }

  @Test(
    arguments: [
      ("100001", "100001"), ("937/2001", "9372001"), ("937-2001", "9372001"),
      ("937 2001", "9372001"),
      ("990001.0", "990001"), ("990001.5", nil), ("1E+05", nil), ("A1", nil), ("", nil), ("/", nil),
    ] as [(String, String?)])
  func `are identifiers or nothing`(_ written: String, _ digits: String?) {
    #expect(SheetNumbers.identifier(written) == digits)
  }

  /// Days as an officer writes them are offered, never taken.
  @Test(
    arguments: [
      ("11/09/2020", "If you mean 11 September 2020, write 2020-09-11."),
      ("1.9.20", "If you mean 1 September 2020, write 2020-09-01."),
      ("2nd October 2020", "If you mean 2 October 2020, write 2020-10-02."),
      (
        "2 Oct 2020 9:00",
        "If you mean 2 October 2020, write 2020-10-02, and the time behind it: 2020-10-02Thh:mm."
      ),
      ("31/09/2020", "September 2020 has 30 days."), ("2020-02-30", "February 2020 has 29 days."),
      ("2020-13-01", "There is no month 13."), ("1/13/2020", "There is no month 13."),
      ("soon", nil), ("2020", nil), ("20200-09-11", nil), ("11/09/20200", nil),
      ("2020-00-01", "There is no month 0."),
      ("29/02/2021", "February 2021 has 28 days."), ("0/9/2020", "September 2020 has 30 days."),
      ("", nil), ("x/y/z", nil), ("2/10", nil),
    ] as [(String, String?)])
  func `are offered as days`(_ written: String, _ offer: String?) {
    #expect(WrittenDay.offer(written) == offer)
  }

  @Test func `come back from a sheet as they went into it`() {
    let pieces = ["a", "\"", ",", ";", "\t", "\n", "\r\n", " ", "é", "=", "'", "🙂", "\u{301}", "1"]
    var dice = SplitMix(seed: 4_180)
    for _ in 0..<1_500 {
      let separator = [",", ";", "\t"][Int.random(in: 0..<3, using: &dice)]
      let width = Int.random(in: 1...4, using: &dice)
      let rows = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &dice))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }.joined()
        }
      }
      let header = (0..<width).map { "column \($0)" }.joined(separator: separator)
      let text =
        ([header]
        + rows.map { row in
          row.map { CSVField.quoted($0, separators: ",;\t") }.joined(separator: separator)
        }).joined(separator: "\r\n") + "\r\n"
      let read = DelimitedText(text)
      // A row of nothing but blanks is none.
      let expected = rows.filter { row in row.contains { !$0.allSatisfy(\.isWhitespace) } }
      #expect(read.rows.dropFirst().map(\.fields) == expected, "\(text.debugDescription)")
      #expect(read.unclosedQuoteLine == nil)
    }
  }

  @Test func `are guarded against formulas and come back`() {
    let pieces = ["=", "+", "-", "@", "\t", " ", "'", "1", "a", "＝", "\u{A0}", "\"", "("]
    var dice = SplitMix(seed: 1_234)
    for _ in 0..<3_000 {
      let field = (0..<Int.random(in: 0...6, using: &dice))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }.joined()
      let guarded = CSVField.guarded(field)
      let first = guarded.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" }
      #expect(
        first.map { !"=+-@\t＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(field.debugDescription)"
      )
      #expect(guarded == field || guarded == "'" + field)
      // Only what was guarded loses an apostrophe on its way back.
      if guarded != field { #expect(String(CSVField.unguarded(guarded)) == field) }
    }
  }
}

/// The clocks of London against a table of the days on which they changed.
@Suite struct `Clocks` {
  /// The last Sundays of March and October, as printed in almanacs.
  private static let changes = [
    2019: ("2019-03-31", "2019-10-27"), 2020: ("2020-03-29", "2020-10-25"),
    2021: ("2021-03-28", "2021-10-31"),
    2022: ("2022-03-27", "2022-10-30"), 2023: ("2023-03-26", "2023-10-29"),
    2024: ("2024-03-31", "2024-10-27"),
    2025: ("2025-03-30", "2025-10-26"), 2026: ("2026-03-29", "2026-10-25"),
  ]

  @Test func `go forward and back on their Sundays, and every other minute has one moment`() throws
  {
    for (_, (spring, autumn)) in Self.changes {
      let forward = try #require(CalendarDay(iso: spring)).daysSince1970 * 86_400 + 3_600
      let back = try #require(CalendarDay(iso: autumn)).daysSince1970 * 86_400 + 3_600
      let london = TimeZoneRule.europeLondon
      for (moment, hours) in [(forward - 60, 0), (forward, 1), (back - 60, 1), (back, 0)] {
        let local = try #require(london.local(secondsSince1970: moment))
        let seconds = local.day.daysSince1970 * 86_400 + local.minute * 60
        #expect(seconds - moment == hours * 3_600)
      }
      // Through the year in steps of 97 minutes, there and back again.
      for moment in stride(from: forward - 90 * 86_400, to: back + 60 * 86_400, by: 5_820) {
        let whole = moment / 60 * 60
        let local = try #require(london.local(secondsSince1970: whole))
        let isSecondOfTwo = (back..<back + 3_600).contains(whole)
        #expect(london.secondsSince1970(local) == (isSecondOfTwo ? whole - 3_600 : whole))
      }
    }
  }
}
