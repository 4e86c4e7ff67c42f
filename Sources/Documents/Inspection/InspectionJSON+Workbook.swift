extension InspectionJSON {
  static func writeWorkbook(_ document: Document, to json: inout JSONWriter) {
    json.key("sheets")
    json.array(document.sheets, writeSheet)
    json.key("defined_names")
    json.array(document.definedNames) { json, name in
      json.object { json in
        json.member("name", name.name)
        json.member("formula", name.formula)
        json.member("sheet", name.sheet)
      }
    }
    writeComments(document, to: &json)
    writeProperties(document, to: &json)
  }

  private static func writeSheet(_ json: inout JSONWriter, _ sheet: Sheet) {
    json.object { json in
      json.member("name", sheet.name)
      json.member("state", sheet.state.rawValue)
      json.key("cells")
      json.array(sheet.cells.lazy.filter(\.holdsSomething), writeCell)
      json.key("merges")
      json.array(sheet.merges) { $0.string($1.description) }
      json.key("hidden_rows")
      json.array(sheet.hiddenRows) { $0.integer($1 + 1) }
      json.key("hidden_columns")
      json.array(sheet.hiddenColumns) { $0.string(CellReference.letters(ofColumn: $1)) }
      json.key("validations")
      json.array(sheet.validations, writeValidation)
      writeStories("text_boxes", sheet.textBoxes, to: &json)
      json.key("fills")
      json.object { json in
        for cell in sheet.cells {
          if let fill = cell.fill { json.member(cell.reference.description, fill) }
        }
      }
    }
  }

  /// A formula without a result has the type that its cell has, none: `text` is empty and `value`
  /// null.
  private static func writeCell(_ json: inout JSONWriter, _ cell: SheetCell) {
    json.object { json in
      json.member("ref", cell.reference.description)
      json.member("type", (cell.kind == .empty ? .text : cell.kind).rawValue)
      json.member("text", cell.text)
      json.key("value")
      writeValue(of: cell, to: &json)
      json.member("formula", cell.formula)
      if let format = cell.numberFormat { json.member("number_format", format) }
      if let serial = cell.serial { json.member("serial", serial) }
      if cell.isStruck { json.member("struck", true) }
      if cell.isBold { json.member("bold", true) }
    }
  }

  /// A number with the digits it has, since JSON sets no limit to them (RFC 8259, section 6).
  private static func writeValue(of cell: SheetCell, to json: inout JSONWriter) {
    switch cell.kind {
    case .number: json.raw(cell.text.utf8)
    case .boolean where cell.text == "TRUE" || cell.text == "FALSE":
      json.boolean(cell.text == "TRUE")
    case .empty: json.null()
    default: json.string(cell.text)
    }
  }

  private static func writeValidation(_ json: inout JSONWriter, _ list: DataValidation) {
    json.object { json in
      json.key("ranges")
      json.array(list.ranges) { $0.string($1.description) }
      json.member("source", list.source)
      json.key("choices")
      json.array(list.choices) { $0.string($1) }
      json.member("prompt", list.prompt)
    }
  }
}

extension SheetCell {
  /// Whether the cell holds a value or a formula, and not only a colour.
  var holdsSomething: Bool { kind != .empty || formula != nil }
}
