import TestSupport
import Testing

@testable import Documents

/// Number formats put together from pieces whose meaning is known.
@Suite struct `A made-up number format` {
  private static let dates = [
    "d", "dd", "ddd", "dddd", "yy", "yyyy", "mmm", "mmmm", "dd/mm/yyyy", "m/d/yy", "d-mmm-yy",
    "mm/dd",
    "yyyy-mm-dd", "mmmmm yy", "d. mmmm", "YYYY", "DD.MM.YY",
  ]
  private static let times = [
    "h", "hh", "h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "h:mm:ss.00", "hh\"h\"mm", "HH:MM",
    "h A/P",
    "mm:ss.0",
  ]
  private static let elapsed = ["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[ss].00", "[H]:MM"]
  private static let numbers = [
    "0", "0.00", "#,##0", "#,##0.00", "0%", "0.00E+00", "# ?/?", "£#,##0.00", "General", "000000",
    "#,##0,", "0.0,,", "@", "",
  ]
  /// What stands around tokens and means nothing: quoted and escaped letters, colours, locales, room.
  private static let litter = [
    "\"day \"", "\\d", "[Red]", "[$-809]", "[$£-809]", "_d", "*m", "\"hh:mm\"", " ", "[Color 12]",
    "\\ \"of\"", "[Blue]", "_-", "\"é\"", "\\é", "[$-F800]", "\"[h]\"", "(", ")",
  ]

  private static func pick(_ list: [String], _ dice: inout SplitMix) -> String {
    list[Int.random(in: list.indices, using: &dice)]
  }

  private static func littered(_ pieces: [String], _ dice: inout SplitMix) -> String {
    var code = ""
    for piece in pieces {
      for _ in 0..<Int.random(in: 0...2, using: &dice) { code += pick(litter, &dice) }
      code += piece
    }
    if Bool.random(using: &dice) { code += pick(litter.filter { $0 != "_d" }, &dice) }
    return code
  }

  private static func section(
    _ dice: inout SplitMix
  ) -> (code: String, shape: CellNumberFormat.Shape) {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: (littered([pick(dates, &dice)], &dice), .date)
    case 1: (littered([pick(times, &dice)], &dice), .time)
    case 2: (littered([pick(elapsed, &dice)], &dice), .elapsed)
    case 3:
      // A date's months before a time's minutes, told apart by what stands beside them.
      (
        littered(
          [pick(dates, &dice), "\" at \"", pick(times.filter { $0.hasPrefix("h") }, &dice)], &dice),
        .dateAndTime
      )
    default: (littered([pick(numbers, &dice)], &dice), .number)
    }
  }

  @Test func `says of 20,000 what each shows`() throws {
    var dice = SplitMix(seed: 1_904)
    let samples = try ["44137.5", "-3", "0"].map { try #require(CellNumber.spelt($0)) }
    for _ in 0..<20_000 {
      let sections = (0..<Int.random(in: 1...4, using: &dice)).map { _ in Self.section(&dice) }
      let code = sections.map(\.code).joined(separator: ";")
      let format = CellNumberFormat(code)
      for (index, number) in samples.enumerated() {
        // Positive, negative, nought; what has no section of its own is shown by the first.
        let own = min(sections.count, 3) > index ? sections[index] : sections[0]
        let shape = format.shape(of: number)
        #expect(shape == own.shape, "\(code) of \(number.text)")
        if shape != own.shape { return }
      }
    }
  }

  /// The bound of a condition decides, whatever stands in the sections.
  @Test func `follows its conditions`() throws {
    var dice = SplitMix(seed: 1_900)
    for _ in 0..<3_000 {
      let bound = Int.random(in: -5...5, using: &dice)
      let value = Int.random(in: -6...6, using: &dice)
      let (sign, holds): (String, Bool) =
        [
          ("<", value < bound), ("<=", value <= bound), (">", value > bound),
          (">=", value >= bound),
          ("=", value == bound), ("<>", value != bound),
        ][Int.random(in: 0..<6, using: &dice)]
      let (one, other) = (Self.section(&dice), Self.section(&dice))
      let code = "[\(sign)\(bound)]\(one.code);\(other.code)"
      let number = try #require(CellNumber.spelt(String(value)))
      let shape = CellNumberFormat(code).shape(of: number)
      #expect(shape == (holds ? one.shape : other.shape), "\(code) of \(value)")
    }
  }
}
