extension Place {
  /// Reads a place back from its description; nil for text that is none.
  ///
  /// The published records carry places as words, and the register keeps the records.
  package init?(_ description: String) {
    if let sheet = Self.sheetCell(description) {
      self = sheet
      return
    }
    var story = Story.body
    var cells: [CellStep] = []
    var paragraph: Int?
    var table: Int?
    var row: Int?
    let parts = description.split(separator: ",").map { $0.drop { $0 == " " } }
    for (index, part) in parts.enumerated() {
      guard let space = part.lastIndex(of: " "), let number = Int(part[part.index(after: space)...])
      else { return nil }
      switch part[..<space] {
      case "table": table = number
      case "row": row = number
      case "column":
        guard let inTable = table, let inRow = row else { return nil }
        cells.append(CellStep(table: inTable, row: inRow, column: number))
        (table, row) = (nil, nil)
      case "paragraph": paragraph = number
      case let name:
        guard index == 0, let named = Self.story(named: name, number) else { return nil }
        story = named
      }
    }
    guard table == nil, row == nil, !parts.isEmpty else { return nil }
    position = .document(story, cells: cells, paragraph: paragraph)
  }

  private static func story(named name: Substring, _ number: Int) -> Story? {
    switch name {
    case "text box": .textBox(number)
    case "header": .header(number)
    case "footer": .footer(number)
    case "footnote": .footnote(number)
    case "endnote": .endnote(number)
    case "comment": .comment(number)
    default: nil
    }
  }

  /// `Sheet!B12`, `'Action plan'!B12`, `'It''s'!A1`, or `'Action plan', text box 1`.
  private static func sheetCell(_ text: String) -> Place? {
    if let mark = text.lastIndex(of: "!") {
      guard let reference = CellReference(text[text.index(after: mark)...]) else { return nil }
      return .sheet(unquoted(text[..<mark]), reference)
    }
    guard text.first == "'", let end = text.lastIndex(of: "'"), end != text.startIndex else {
      return nil
    }
    let rest = text[text.index(after: end)...]
    guard rest.hasPrefix(", ") else { return nil }
    return Place(.sheetPart(unquoted(text[...end]), String(rest.dropFirst(2))))
  }

  private static func unquoted(_ name: Substring) -> String {
    guard name.count >= 2, name.first == "'", name.last == "'" else { return String(name) }
    var plain = ""
    var previousWasQuote = false
    for character in name.dropFirst().dropLast() {
      if character == "'", previousWasQuote {
        previousWasQuote = false
        continue
      }
      previousWasQuote = character == "'"
      plain.append(character)
    }
    return plain
  }
}
