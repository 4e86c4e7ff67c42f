import Documents
import PlanForms
import TestSupport
import Testing

/// Blanks and empty lines as text brings them that was pasted, or typed with Enter once too often.
@Suite struct `Blanks round labels and answers` {
  private static func outline(_ sketch: String, _ kind: OfficeFormat) throws -> String {
    let locator = try SchemaFiles.recoveryLocator.get()
    let document = kind == .docx ? LayoutSketch.word(sketch) : LayoutSketch.workbook(sketch)
    guard let reading = locator.read(document, values: ValueReader()) else { return "" }
    return `A form that is written otherwise`.outline(reading, locator.definition)
  }

  private static let plain = """
    | Name of consortium | Alder Vale |
    | Chair | Mrs A. Person |
    | Allocation | £5,000 |
    Evidence of need: Tests in September – half below age
    Signed: Mrs A. Person
    | Action no. | Priority no. | Proposed intervention | Person responsible | Cost to fund | Start date |
    | 1 | P1 | Daily phonics tutoring | English Lead | £1, 390 | 2 November 2020 |
    | 2 | P2 | Talk groups in Reception | Mrs B. Lead | about £400 | 9 November 2020 |
    """

  @Test(arguments: [OfficeFormat.docx, .xlsx], ["\u{A0}", "\u{202F}", "\u{2007}"])
  func `are blanks at whichever no line may break`(_ kind: OfficeFormat, _ blank: String) throws {
    let expected = try Self.outline(Self.plain, kind)
    try #require(expected.contains("planned_cost: answered “£1, 390”"))
    // The bars and blanks of the sketch itself stay.
    let pasted = Self.plain.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        let words = cell.split(separator: " ").joined(separator: blank)
        return line.hasPrefix("|") ? " \(words) " : words
      }.joined(separator: "|").drop { $0 == " " }
    }.joined(separator: "\n")
    try #require(pasted.contains(blank))
    #expect(try Self.outline(pasted, kind) == expected, "\(pasted)")
  }

  @Test(arguments: [OfficeFormat.docx, .xlsx], ["%\\n", "\\n%", "\\n \\n%\\n\\n", "% \\n"])
  func `are nothing at the ends of a cell`(_ kind: OfficeFormat, _ pattern: String) throws {
    let expected = try Self.outline(Self.plain, kind)
    let spread = Self.plain.split(separator: "\n").map { line in
      guard line.hasPrefix("|") else { return String(line) }
      let cells = line.split(separator: "|").map { cell in
        let words = cell.split(separator: " ").joined(separator: " ")
        return words.isEmpty ? "" : " \(pattern.replacing("%", with: words)) "
      }
      return "|" + cells.joined(separator: "|") + "|"
    }.joined(separator: "\n")
    #expect(try Self.outline(spread, kind) == expected, "\(spread)")
  }
}
