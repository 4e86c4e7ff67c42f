extension InspectionJSON {
  static func writeWord(_ document: Document, to json: inout JSONWriter) {
    json.key("blocks")
    json.array(document.blocks, writeBlock)
    writeStories("text_boxes", document.textBoxes, to: &json)
    writeStories("headers", document.headers, to: &json)
    writeStories("footers", document.footers, to: &json)
    writeComments(document, to: &json)
    writeProperties(document, to: &json)
    writeStories("footnotes", document.footnotes, to: &json)
    writeStories("endnotes", document.endnotes, to: &json)
  }

  static func writeBlock(_ json: inout JSONWriter, _ block: Block) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, to: &json)
    case .table(let table): write(table, to: &json)
    }
  }

  /// Keys that say nothing of most paragraphs are left out where they have no value.
  private static func write(_ paragraph: Paragraph, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", "paragraph")
      json.member("text", paragraph.text)
      json.member("style", paragraph.style)
      json.member("at", paragraph.place.description)
      if let level = paragraph.headingLevel { json.member("heading_level", level) }
      if let label = paragraph.listLabel { json.member("list_label", label) }
      guard !paragraph.annotations.isEmpty else { return }
      json.key("annotations")
      json.array(paragraph.annotations, writeAnnotation)
    }
  }

  // MARK: Tables

  private static func write(_ table: Table, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", "table")
      json.key("rows")
      json.array { json in
        var next = table.cells.startIndex
        for row in 0..<max(table.rowCount, 0) {
          json.array { json in
            while next < table.cells.endIndex, table.cells[next].row <= row {
              write(table.cells[next], to: &json)
              next += 1
            }
          }
        }
      }
      json.member("at", table.place.description)
      json.member("columns", table.columnCount)
      if table.repeatedHeaderRows > 0 { json.member("header_rows", table.repeatedHeaderRows) }
    }
  }

  /// Rows and columns count from 1, as in places.
  private static func write(_ cell: TableCell, to json: inout JSONWriter) {
    json.object { json in
      json.member("row", cell.row + 1)
      json.member("column", cell.column + 1)
      json.member("row_span", cell.rowSpan)
      json.member("column_span", cell.columnSpan)
      json.member("text", cell.text)
      json.key("blocks")
      json.array(cell.blocks, writeBlock)
      if let fill = cell.fill { json.member("fill", fill) }
    }
  }

  // MARK: Annotations

  /// `start` and `end` count bytes of the text's UTF-8.
  private static func writeAnnotation(_ json: inout JSONWriter, _ annotation: Annotation) {
    json.object { json in
      json.member("kind", annotation.kind.name)
      json.member("start", annotation.range.lowerBound)
      json.member("end", annotation.range.upperBound)
      switch annotation.kind {
      case .control(let control): writeMembers(of: control, to: &json)
      case .formField(let field): writeMembers(of: field, to: &json)
      default: break
      }
    }
  }

  private static func writeMembers(of control: ContentControl, to json: inout JSONWriter) {
    json.member("number", control.number)
    json.member("control", control.kind.rawValue.inSnakeCase)
    json.member("tag", control.tag)
    json.member("alias", control.alias)
    json.member("shows_placeholder", control.showsPlaceholder)
    if let isChecked = control.isChecked { json.member("checked", isChecked) }
    if let date = control.fullDate { json.member("full_date", date) }
    if let binding = control.dataBinding { json.member("data_binding", binding) }
    writeChoices(control.choices, to: &json)
  }

  private static func writeMembers(of field: FormField, to json: inout JSONWriter) {
    json.member("field", field.kind.rawValue.inSnakeCase)
    json.member("name", field.name)
    if let isChecked = field.isChecked { json.member("checked", isChecked) }
    writeChoices(field.choices, to: &json)
  }

  private static func writeChoices(_ choices: [String], to json: inout JSONWriter) {
    guard !choices.isEmpty else { return }
    json.key("choices")
    json.array(choices) { $0.string($1) }
  }
}

extension Annotation.Kind {
  /// The published name.
  var name: String {
    switch self {
    case .struck: "struck"
    case .hidden: "hidden"
    case .bold: "bold"
    case .italic: "italic"
    case .inserted: "inserted"
    case .placeholder: "placeholder"
    case .control: "control"
    case .formField: "form_field"
    }
  }
}

extension String {
  /// `dropDown` as `drop_down`, the way all published names are written.
  fileprivate var inSnakeCase: String {
    var name = ""
    for scalar in unicodeScalars {
      if scalar.properties.isUppercase {
        name += "_" + scalar.properties.lowercaseMapping
      } else {
        name.unicodeScalars.append(scalar)
      }
    }
    return name
  }
}
