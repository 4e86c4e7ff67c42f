extension InspectionText {
  mutating func addWorkbook(_ document: Document) {
    for sheet in document.sheets { add(sheet) }
    for name in document.definedNames {
      let sheet = name.sheet.map { " (on \(Place.quotedSheetName($0)))" } ?? ""
      add("name \(name.name)\(sheet): \(name.formula)")
    }
    for comment in document.comments {
      let anchor = comment.anchor?.description ?? comment.place.description
      let author = comment.author.isEmpty ? "" : ", by \(comment.author)"
      add("comment on \(anchor)\(author):", comment.text)
    }
    for property in document.properties {
      add("property “\(property.name)”:", property.value)
    }
  }

  private mutating func add(_ sheet: Sheet) {
    let state = sheet.state == .visible ? "" : " (hidden)"
    add("sheet \(Place.quotedSheetName(sheet.name))\(state)")
    let merges = Dictionary(
      sheet.merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
    for cell in sheet.cells where cell.holdsSomething && !isOverfull {
      let merge = merges[cell.reference].map { ", merged \($0)" } ?? ""
      let fill = cell.fill.map { ", colour \($0)" } ?? ""
      let formula = cell.formula.map { " =\($0)" } ?? ""
      let lacksValue = cell.hasCachedValue ? "" : " (no result)"
      add(
        "\(cell.reference) \(cell.kind.words)\(merge)\(fill):\(formula)\(lacksValue)", cell.text,
        indent: 2)
    }
    for list in sheet.validations where !isOverfull {
      let ranges = list.ranges.map(\.description).joined(separator: ", ")
      let choices = list.choices.isEmpty ? list.source : list.choices.joined(separator: " | ")
      add("choices for \(ranges): \(choices)", indent: 2)
    }
    for box in sheet.textBoxes { add("\(box.place):", box.blocks.allText, indent: 2) }
  }
}

extension SheetCell.Kind {
  fileprivate var words: String { self == .empty ? "formula" : rawValue }
}
