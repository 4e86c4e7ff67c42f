package import Documents

/// A form sketched as text that can be read in a diff, made into a document of either kind.
///
///     # 1. About your group
///     | **Consortium** | Alder Vale |
///     Signed: A Chair
///
/// `#` begins a heading, `|` a row of a table, anything else a paragraph; an empty line ends a
/// table.  In a row, `^` goes on with the cell above and `<` with the cell before; `**` sets a cell
/// or a paragraph in bold; `\n` breaks a line.  `== Name` begins a sheet of a workbook.
package enum LayoutSketch {
  /// The sketch as a word-processing document.
  package static func word(_ sketch: String) -> Document {
    var document = Document(format: .docx)
    var rows: [[String]] = []
    var paragraphs = 0
    var tables = 0
    func endTable() {
      guard !rows.isEmpty else { return }
      tables += 1
      document.blocks.append(.table(table(rows, number: tables)))
      rows = []
    }
    for line in lines(sketch) {
      if line.hasPrefix("|") {
        rows.append(cells(line))
        continue
      }
      endTable()
      paragraphs += 1
      let level = line.prefix { $0 == "#" }.count
      let text = unescaped(level > 0 ? String(line.dropFirst(level + 1)) : line)
      document.blocks.append(
        .paragraph(
          paragraph(text, at: .paragraph(paragraphs), headingLevel: level > 0 ? level : nil)))
    }
    endTable()
    return document
  }

  /// The sketch as a workbook; paragraphs and headings stand in column A.
  package static func workbook(_ sketch: String) -> Document {
    var document = Document(format: .xlsx)
    var sheet = Sheet(name: "Sheet1")
    var row = 0
    func endSheet() {
      if !sheet.cells.isEmpty { document.sheets.append(sheet) }
      row = 0
    }
    for line in lines(sketch) {
      if line.hasPrefix("== ") {
        endSheet()
        sheet = Sheet(name: String(line.dropFirst(3)))
        continue
      }
      let parts = line.hasPrefix("|") ? cells(line) : [String(line.drop { $0 == "#" || $0 == " " })]
      add(parts, row: row, to: &sheet)
      row += 1
    }
    endSheet()
    return document
  }

  // MARK: - Parts

  private static func lines(_ sketch: String) -> [String] {
    sketch.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " })
    }
  }

  private static func cells(_ line: String) -> [String] {
    var parts = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
    if parts.last?.isEmpty ?? false { parts.removeLast() }
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  private static func unescaped(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .split(separator: "\\t", omittingEmptySubsequences: false).joined(separator: "\t")
  }

  private static func paragraph(
    _ text: String, at place: Place, headingLevel: Int? = nil
  ) -> Paragraph {
    guard text.hasPrefix("**"), text.hasSuffix("**"), text.utf8.count > 4 else {
      return Paragraph(text: text, headingLevel: headingLevel, place: place)
    }
    let plain = String(text.dropFirst(2).dropLast(2))
    return Paragraph(
      text: plain, headingLevel: headingLevel, place: place,
      annotations: [Annotation(.bold, 0..<plain.utf8.count)])
  }

  private static func table(_ rows: [[String]], number: Int) -> Table {
    let width = rows.map(\.count).max() ?? 0
    var table = Table(
      place: .cell(table: number, row: 1, column: 1), rowCount: rows.count, columnCount: width,
      cells: [])
    for (row, parts) in rows.enumerated() {
      for (column, text) in parts.enumerated() {
        if text == "<" || text == "^" { continue }
        let across = parts[(column + 1)...].prefix { $0 == "<" }.count
        let down = rows[(row + 1)...].prefix { $0.indices.contains(column) && $0[column] == "^" }
          .count
        let place = Place.cell(table: number, row: row + 1, column: column + 1)
        let blocks = unescaped(text).split(separator: "\n", omittingEmptySubsequences: false)
          .map { Block.paragraph(paragraph(String($0), at: place)) }
        table.cells.append(
          TableCell(
            row: row, column: column, rowSpan: down + 1, columnSpan: across + 1, place: place,
            blocks: blocks))
      }
    }
    return table
  }

  private static func add(_ parts: [String], row: Int, to sheet: inout Sheet) {
    for (column, text) in parts.enumerated() where !text.isEmpty {
      let reference = CellReference(row: row, column: column)
      if text == "<" || text == "^" {
        extendMerge(over: reference, across: text == "<", in: &sheet)
        continue
      }
      let plain = unescaped(text.split(separator: "**").joined())
      let isNumber = plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      sheet.cells.append(
        SheetCell(
          reference: reference, kind: isNumber ? .number : .text, text: plain,
          isBold: text.hasPrefix("**") && text.hasSuffix("**")))
    }
  }

  private static func extendMerge(
    over reference: CellReference, across: Bool, in sheet: inout Sheet
  ) {
    let before =
      across
      ? CellReference(row: reference.row, column: reference.column - 1)
      : CellReference(row: reference.row - 1, column: reference.column)
    if let known = sheet.merges.firstIndex(where: { $0.contains(before) }) {
      sheet.merges[known] = CellRange(sheet.merges[known].first, reference)
    } else {
      sheet.merges.append(CellRange(before, reference))
    }
  }
}
