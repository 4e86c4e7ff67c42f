extension InspectionText {
  mutating func addWord(_ document: Document) {
    add(document.blocks)
    let stories =
      document.textBoxes + document.headers + document.footers + document.footnotes
      + document.endnotes
    for story in stories where !story.blocks.allText.trimmedOfBlanks.isEmpty {
      add(story.blocks)
    }
    for comment in document.comments {
      let anchor = comment.anchor.map { " on \($0)" } ?? ""
      add("\(comment.place)\(anchor), by \(comment.author):", comment.text)
    }
    for property in document.properties {
      add("property “\(property.name)”:", property.value)
    }
  }

  private mutating func add(_ blocks: [Block], indent: Int = 0) {
    for block in blocks where !isOverfull {
      switch block {
      case .paragraph(let paragraph): add(paragraph, indent: indent)
      case .table(let table): add(table, indent: indent)
      }
    }
  }

  private mutating func add(_ paragraph: Paragraph, indent: Int) {
    let style = paragraph.style.map { " [\($0)]" } ?? ""
    add("\(paragraph.place)\(style):", paragraph.shown, indent: indent)
    addControls(of: [paragraph], indent: indent + 4)
  }

  private mutating func add(_ table: Table, indent: Int) {
    let rows = table.rowCount == 1 ? "1 row" : "\(table.rowCount) rows"
    let columns = table.columnCount == 1 ? "1 column" : "\(table.columnCount) columns"
    add("table of \(rows) and \(columns)", indent: indent)
    for cell in table.cells where !isOverfull {
      let fill = cell.fill.map { ", colour \($0)" } ?? ""
      let text = cell.paragraphs.map(\.shown).joined(separator: "\n")
      add("\(cell.place)\(cell.spans)\(fill):", text, indent: indent + 2)
      addControls(of: cell.paragraphs, indent: indent + 6)
      for case .table(let nested) in cell.blocks { add(nested, indent: indent + 6) }
    }
  }

  private mutating func addControls(of paragraphs: [Paragraph], indent: Int) {
    for annotation in paragraphs.flatMap(\.annotations) {
      switch annotation.kind {
      case .control(let control): add(control.words, indent: indent)
      case .formField(let field): add(field.words, indent: indent)
      default: break
      }
    }
  }
}

extension Paragraph {
  /// The text with the label that Word puts before it.
  fileprivate var shown: String {
    [listLabel, text].compactMap(\.self).joined(separator: " ")
  }
}

extension TableCell {
  fileprivate var spans: String {
    rowSpan > 1 || columnSpan > 1 ? " (\(rowSpan) by \(columnSpan))" : ""
  }
}

extension ContentControl {
  fileprivate var words: String {
    let parts = [
      tag.map { "tag “\($0)”" }, alias.map { "title “\($0)”" },
      isChecked.map { $0 ? "ticked" : "not ticked" }, fullDate,
      showsPlaceholder ? "showing its prompt" : nil,
      choices.isEmpty ? nil : "choices " + choices.map { "“\($0)”" }.joined(separator: ", "),
    ]
    return ([kind.words + " control"] + parts.compactMap(\.self)).joined(separator: ", ")
  }
}

extension FormField {
  fileprivate var words: String {
    let parts = [
      name.map { "name “\($0)”" }, isChecked.map { $0 ? "ticked" : "not ticked" },
      choices.isEmpty ? nil : "choices " + choices.map { "“\($0)”" }.joined(separator: ", "),
    ]
    return ([kind.words + " form field"] + parts.compactMap(\.self)).joined(separator: ", ")
  }
}

extension ContentControl.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .richText: "rich text"
    case .dropDown: "drop-down"
    case .comboBox: "combo box"
    case .date: "date"
    case .checkBox: "check box"
    case .repeatingSection: "repeating section"
    case .picture: "picture"
    case .group: "group"
    case .other: "other"
    }
  }
}

extension FormField.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .dropDown: "drop-down"
    case .checkBox: "check box"
    }
  }
}
