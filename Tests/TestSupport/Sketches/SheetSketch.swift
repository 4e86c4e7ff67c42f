import Documents

/// A worksheet while its lines arrive.
struct SheetSketch {
  private(set) var sheet: Sheet
  private var row = 0

  /// `Plan`, or `Lists {hidden}`.
  init(name: String) {
    let cell = SketchedCell(name)
    sheet = Sheet(name: cell.text)
    sheet.state = cell.details.first.flatMap { Sheet.State(rawValue: $0) } ?? .visible
  }

  /// Adds a row, or a paragraph as a row of one cell.
  mutating func add(_ line: String) {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let behind = line.dropFirst(digits.count).drop { $0 == " " }
    if let number = Int(digits), behind.hasPrefix("|") { row = number - 1 }
    let isRow = behind.hasPrefix("|")
    let cells =
      isRow
      ? LayoutSketch.cells(behind)
      : [SketchedCell(String(line.drop { $0 == "#" || $0 == " " }))]
    for (column, cell) in cells.enumerated() where !cell.isBlank {
      add(cell, at: CellReference(row: row, column: column))
    }
    row += 1
  }

  private mutating func add(_ cell: SketchedCell, at reference: CellReference) {
    if cell.text == "<" || cell.text == "^" {
      extendMerge(over: reference, across: cell.text == "<")
      return
    }
    var controls = 0
    let text = SketchedText(cell.text, controls: &controls)
    func covers(_ kind: Annotation.Kind) -> Bool {
      text.annotations.contains { $0.kind == kind && $0.range == 0..<text.text.utf8.count }
    }
    let format = cell.details.first { $0.hasPrefix("'") }.map { String($0.dropFirst().dropLast()) }
    sheet.cells.append(
      SheetCell(
        reference: reference, kind: Self.kind(text.text, cell), text: text.text,
        serial: cell.details.first { $0.hasPrefix("serial ") }.map { String($0.dropFirst(7)) },
        formula: cell.details.first { $0.hasPrefix("=") }.map { String($0.dropFirst()) },
        hasCachedValue: !cell.details.contains("no value"), numberFormat: format, fill: cell.fill,
        isStruck: covers(.struck), isBold: covers(.bold)))
  }

  /// What the details say, or what the text looks like.
  static func kind(_ text: String, _ cell: SketchedCell) -> SheetCell.Kind {
    if let told = cell.details.compactMap({ SheetCell.Kind(rawValue: $0) }).first { return told }
    if text.isEmpty { return .empty }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    return isNumber ? .number : .text
  }

  private mutating func extendMerge(over reference: CellReference, across: Bool) {
    let before =
      across
      ? CellReference(row: reference.row, column: reference.column - 1)
      : CellReference(row: reference.row - 1, column: reference.column)
    guard let known = sheet.merges.firstIndex(where: { $0.contains(before) }) else {
      sheet.merges.append(CellRange(before, reference))
      return
    }
    let (first, last) = (sheet.merges[known].first, sheet.merges[known].last)
    let corner = CellReference(
      row: max(last.row, reference.row), column: max(last.column, reference.column))
    sheet.merges[known] = CellRange(first, corner)
  }

  // MARK: - Directives

  /// Adds what stands behind `@`.
  mutating func addDirective(_ line: String, to document: inout Document) {
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return }
    switch words[0] {
    case "list":
      let (ranges, source) = Self.halves(words[1], " = ")
      sheet.validations.append(
        DataValidation(
          ranges: ranges.split(separator: " ").compactMap { CellRange($0) }, source: source,
          choices: []))
    case "note":
      let (head, text) = Self.halves(words[1], ": ")
      let (cell, author) = Self.halves(head, ", ")
      guard let reference = CellReference(cell) else { return }
      var controls = 0
      document.comments.append(
        Comment(
          place: .sheetPart(sheet.name, "comment on \(reference)"),
          anchor: .sheet(sheet.name, reference), author: author,
          text: SketchedText(text, controls: &controls).text))
    case "name":
      let (name, formula) = Self.halves(words[1], " = ")
      document.definedNames.append(DefinedName(name: name, formula: formula))
    case "hide":
      for word in words[1].split(separator: " ") {
        if let row = Int(word) {
          sheet.hiddenRows.append(row - 1)
        } else if let column = CellReference("\(word)1")?.column {
          sheet.hiddenColumns.append(column)
        }
      }
    default: break
    }
  }

  private static func halves(_ text: String, _ separator: String) -> (String, String) {
    guard let range = text.firstRange(of: separator) else { return (text, "") }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }
}
