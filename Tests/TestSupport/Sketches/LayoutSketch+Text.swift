package import Documents
import PlanForms

extension LayoutSketch {
  /// The sketch of a document that was read.
  ///
  /// - Throws: `Unsketchable` for what sketches do not say, so that nothing is lost unseen.
  package static func text(of document: Document) throws(Unsketchable) -> String {
    var lines: [String] = []
    switch document.format {
    case .docx:
      try expectNone(document.textBoxes + document.footnotes + document.endnotes, "notes or boxes")
      guard document.comments.isEmpty else { throw Unsketchable("comments") }
      lines += try Self.lines(of: document.blocks)
      for (sign, stories) in [("@header", document.headers), ("@footer", document.footers)] {
        for story in stories where !story.blocks.isEmpty {
          lines.append(sign)
          lines += try Self.lines(of: story.blocks)
        }
      }
    case .xlsx:
      for sheet in document.sheets {
        lines += try Self.lines(of: sheet)
        for comment in document.comments {
          guard case .sheet(sheet.name, let reference)? = comment.anchor?.position else { continue }
          let text = try SketchedText.sketch(of: comment.text, [])
          lines.append("@note \(reference), \(comment.author): \(text)")
        }
      }
      lines += document.definedNames.map { "@name \($0.name) = \($0.formula)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func expectNone(_ stories: [SideStory], _ what: String) throws(Unsketchable) {
    guard stories.allSatisfy({ $0.blocks.isEmpty }) else { throw Unsketchable(what) }
  }

  // MARK: - Blocks

  private static func lines(of blocks: [Block]) throws(Unsketchable) -> [String] {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): lines.append(try line(of: paragraph))
      case .table(let table):
        if lines.last?.hasPrefix("|") ?? false { lines.append("||") }
        lines += try Self.lines(of: table)
      }
    }
    return lines
  }

  private static func line(of paragraph: Paragraph) throws(Unsketchable) -> String {
    var line = try SketchedText.sketch(of: paragraph.text, paragraph.annotations)
    let first = line.unicodeScalars.first
    if ["#", "|", "@", "{", "=", " "].contains(first) { line = "\\" + line }
    if let label = paragraph.listLabel { line = "{\(label)} \(line)" }
    if let level = paragraph.headingLevel {
      line = "\(String(repeating: "#", count: level)) \(line)"
    }
    return line
  }

  private static func lines(of table: Table) throws(Unsketchable) -> [String] {
    let width = table.cells.map { $0.column + $0.columnSpan }.max() ?? 0
    guard width == table.columnCount, table.repeatedHeaderRows == 0 else {
      throw Unsketchable("\(table.place): a grid wider than its rows, or repeated rows")
    }
    var rows = Array(repeating: [String?](), count: table.rowCount)
    func put(_ text: String, row: Int, column: Int) throws(Unsketchable) {
      guard rows.indices.contains(row) else { throw Unsketchable("a cell below its table") }
      while rows[row].count <= column { rows[row].append(nil) }
      rows[row][column] = text
    }
    for cell in table.cells {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) {
          let isFirst = row == cell.row && column == cell.column
          let sign = column > cell.column ? "<" : "^"
          try put(isFirst ? text(of: cell) : sign, row: row, column: column)
        }
      }
    }
    return try rows.map { parts throws(Unsketchable) in
      let known = parts.compactMap(\.self)
      guard known.count == parts.count, !known.isEmpty else {
        throw Unsketchable("\(table.place): a row with a hole")
      }
      return row(known)
    }
  }

  private static func text(of cell: TableCell) throws(Unsketchable) -> String {
    guard cell.paragraphs.count == cell.blocks.count else { throw Unsketchable("a nested table") }
    let lines = try cell.paragraphs.map { paragraph throws(Unsketchable) in
      guard paragraph.headingLevel == nil else { throw Unsketchable("a heading in a cell") }
      guard paragraph.listLabel == nil else { throw Unsketchable("a list in a cell") }
      return try SketchedText.sketch(of: paragraph.text, paragraph.annotations)
    }
    return withDetails(lines.joined(separator: "\\n"), [cell.fill].compactMap(\.self))
  }

  private static func withDetails(_ text: String, _ details: [String]) -> String {
    let text = text == "<" || text == "^" ? "\\" + text : text
    let braces = details.joined(separator: "; ").replacing("|", with: "\\|")
    return details.isEmpty ? text : text.isEmpty ? "{\(braces)}" : "\(text) {\(braces)}"
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  // MARK: - Sheets

  private static func lines(of sheet: Sheet) throws(Unsketchable) -> [String] {
    try expectNone(sheet.textBoxes, "text boxes")
    let state = sheet.state == .visible ? "" : " {\(sheet.state.rawValue)}"
    var lines = ["== \(sheet.name)\(state)"]
    var rows: [Int: [Int: String]] = [:]
    for merge in sheet.merges {
      for row in merge.first.row...merge.last.row {
        for column in merge.first.column...merge.last.column {
          rows[row, default: [:]][column] = column > merge.first.column ? "<" : "^"
        }
      }
      rows[merge.first.row]?[merge.first.column] = ""
    }
    for cell in sheet.cells {
      let (row, column) = (cell.reference.row, cell.reference.column)
      let covering = rows[row]?[column]
      guard covering == nil || covering == "" || cell.kind == .empty else {
        throw Unsketchable("\(cell.reference): a value under a merge")
      }
      if covering == nil || covering == "" {
        rows[row, default: [:]][column] = try text(of: cell)
      }
    }
    for (number, cells) in rows.sorted(by: { $0.key < $1.key }) {
      let last = cells.keys.max() ?? 0
      lines.append("\(number + 1) \(row((0...last).map { cells[$0] ?? "" }))")
    }
    let hidden =
      sheet.hiddenRows.map { "\($0 + 1)" }
      + sheet.hiddenColumns.map { CellReference.letters(ofColumn: $0) }
    if !hidden.isEmpty { lines.append("@hide " + hidden.joined(separator: " ")) }
    return lines + Self.lines(of: sheet.validations)
  }

  /// Cells that are offered the same list share a line.
  private static func lines(of lists: [DataValidation]) -> [String] {
    var sources: [String] = []
    var ranges: [String: [String]] = [:]
    for list in lists {
      if ranges[list.source] == nil { sources.append(list.source) }
      ranges[list.source, default: []] += list.ranges.map(\.description)
    }
    return sources.map { "@list \(ranges[$0, default: []].joined(separator: " ")) = \($0)" }
  }

  private static func text(of cell: SheetCell) throws(Unsketchable) -> String {
    let whole = 0..<cell.text.utf8.count
    var marks: [Annotation] = []
    if cell.isBold { marks.append(Annotation(.bold, whole)) }
    if cell.isStruck { marks.append(Annotation(.struck, whole)) }
    let text = try SketchedText.sketch(of: cell.text, whole.isEmpty ? [] : marks)
    var details = [cell.fill].compactMap(\.self)
    if SheetSketch.kind(cell.text, SketchedCell("")) != cell.kind {
      details.append(cell.kind.rawValue)
    }
    if let format = cell.numberFormat { details.append("'\(format)'") }
    if let formula = cell.formula { details.append("=\(formula)") }
    if !cell.hasCachedValue { details.append("no value") }
    if let serial = cell.serial, serial != OfficeFile.serial(ofDay: cell.text) {
      details.append("serial \(serial)")
    }
    return withDetails(text, details)
  }
}
