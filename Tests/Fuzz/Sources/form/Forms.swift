import Documents
import Foundation
import FuzzSupport
import PlanForms

@main enum Forms: Fuzzer {
  static func main() {
    unsafe run { start, count in
      Forms.test(unsafe Forms.bytes(start, count))
      return 0
    }
  }

  /// Locates, reads and checks the input as a form; its first letter says of which kind, `w` of Word.
  ///
  /// What is answered has a value, and what is unclear says why.
  static func test(_ input: [UInt8]) {
    let text = String(decoding: input.dropFirst().prefix(4_000), as: UTF8.self)
    let document = input.first == UInt8(ascii: "w") ? word(text) : workbook(text)
    guard let check = try? checker.check(document, fileName: "plan") else { return }
    for answer in check.reading.fields.values { hold(answer) }
    for rows in check.reading.tables.values {
      for answer in rows.flatMap(\.answers.values) { hold(answer) }
    }
  }

  private static func hold(_ answer: Answer) {
    precondition((answer.state == .answered) == (answer.value != nil), "a value is no answer")
    precondition(answer.state != .unclear || answer.doubt != nil, "a doubt without its words")
  }

  private static let checker: PlanChecker = {
    let path = URL(filePath: #filePath).appending(path: "../../../../../schemas/recovery-2020.yaml")
    guard let text = try? String(contentsOf: path.standardizedFileURL, encoding: .utf8),
      let definition = try? DefinitionLoader.load(text, file: "recovery-2020.yaml")
    else { fatalError("no definition at \(path.path)") }
    return PlanChecker(definition: definition, facts: nil)
  }()

  // MARK: - Documents

  /// A line is a paragraph, `#` before it makes it a heading and `*` bold; lines that begin with a
  /// bar are rows of a table, a vertical tab in them begins another line.
  private static func word(_ text: String) -> Document {
    var document = Document(format: .docx)
    var rows: [[String]] = []
    var tables = 0
    func endTable() {
      guard !rows.isEmpty else { return }
      tables += 1
      document.blocks.append(.table(table(tables, rows)))
      rows = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !line.hasPrefix("|") else {
        rows.append(cells(line))
        continue
      }
      endTable()
      document.blocks.append(
        .paragraph(paragraph(broken(line), at: .paragraph(document.blocks.count + 1))))
    }
    endTable()
    return document
  }

  private static func table(_ number: Int, _ rows: [[String]]) -> Table {
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        let place = Place.cell(table: number, row: row + 1, column: column + 1)
        let lines = text.split(separator: "\r", omittingEmptySubsequences: false)
        return TableCell(
          row: row, column: column, place: place,
          blocks: lines.map { .paragraph(paragraph(String($0), at: place)) })
      }
    }
    return Table(
      place: .cell(table: number, row: 1, column: 1), rowCount: rows.count,
      columnCount: rows.map(\.count).max() ?? 0, cells: cells)
  }

  private static func paragraph(_ line: String, at place: Place) -> Paragraph {
    let isBold = line.hasPrefix("*")
    let text = isBold || line.hasPrefix("#") ? String(line.dropFirst()) : line
    return Paragraph(
      text: text, headingLevel: line.hasPrefix("#") ? 1 : nil, place: place,
      annotations: isBold ? [Annotation(.bold, 0..<text.utf8.count)] : [])
  }

  /// Each line is a row; cells as in a Word table, and a lone one where there are no bars.
  private static func workbook(_ text: String) -> Document {
    var sheet = Sheet(name: "Plan")
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let texts = line.hasPrefix("|") ? cells(line) : [broken(line)]
      for (column, text) in texts.enumerated() where !text.isEmpty {
        let isBold = text.hasPrefix("*")
        sheet.cells.append(
          SheetCell(
            reference: CellReference(row: row, column: column),
            kind: Int(text) == nil ? .text : .number,
            text: isBold ? String(text.dropFirst()) : text, isBold: isBold))
      }
    }
    var document = Document(format: .xlsx)
    document.sheets = [sheet]
    return document
  }

  private static func cells(_ line: Substring) -> [String] {
    line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map { broken($0) }
  }

  private static func broken(_ text: Substring) -> String {
    String(text.replacing("\u{0B}", with: "\n"))
  }
}
