import Documents
import OpenPackaging
import PlanForms

extension OfficeFile {
  /// The number that a workbook of the 1900 system stores for a day (`2020-11-02`); nil for text
  /// that is none.
  static func serial(ofDay text: String) -> String? {
    CalendarDay(iso: text).map { "\($0.daysSince1970 + 25_569)" }
  }
}

/// A workbook's parts.
struct WorkbookFile {
  private let document: Document
  private let styles: CellStyles

  init(_ document: Document) {
    self.document = document
    styles = CellStyles(document.sheets.flatMap(\.cells))
  }

  private static let namespaces: KeyValuePairs<String, String> = [
    "xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": OfficeFile.relationships,
  ]

  func bytes() -> [UInt8] {
    var links = [(kind: "styles", target: "xl/styles.xml")]
    var parts = [OfficeFile.Part(name: "xl/styles.xml", content: styles.part)]
    for (index, sheet) in document.sheets.enumerated() {
      let name = "xl/worksheets/sheet\(index + 1).xml"
      links.append(("worksheet", name))
      parts.append(OfficeFile.Part(name: name, content: part(of: sheet)))
      let notes = document.comments.filter {
        if case .sheet(sheet.name, _)? = $0.anchor?.position { true } else { false }
      }
      guard !notes.isEmpty else { continue }
      let target = "xl/comments\(index + 1).xml"
      parts.append(OfficeFile.links(of: name, [("comments", target)]))
      parts.append(OfficeFile.Part(name: target, content: Self.part(of: notes)))
    }
    let main = OfficeFile.Part(name: "xl/workbook.xml", content: workbook())
    return OfficeFile.package([main, OfficeFile.links(of: main.name, links)] + parts)
  }

  private func workbook() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("workbook", Self.namespaces) { xml in
      xml.element("sheets") {
        for (index, sheet) in document.sheets.enumerated() {
          let state =
            switch sheet.state {
            case .visible: "visible"
            case .hidden: "hidden"
            case .veryHidden: "veryHidden"
            }
          // The styles are the workbook's first relationship.
          $0.element(
            "sheet",
            [
              "name": sheet.name, "sheetId": "\(index + 1)", "state": state,
              "r:id": "rId\(index + 2)",
            ])
        }
      }
      guard !document.definedNames.isEmpty else { return }
      xml.element("definedNames") {
        for name in document.definedNames {
          $0.element("definedName", ["name": name.name]) { $0.text(name.formula) }
        }
      }
    }
    return xml.bytes
  }

  private static func part(of notes: [Comment]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("comments", namespaces) { xml in
      xml.element("authors") {
        for note in notes { $0.element("author") { $0.text(note.author) } }
      }
      xml.element("commentList") {
        for (index, note) in notes.enumerated() {
          guard case .sheet(_, let reference)? = note.anchor?.position else { continue }
          $0.element("comment", ["ref": "\(reference)", "authorId": "\(index)"]) {
            $0.element("text") {
              $0.element("t", ["xml:space": "preserve"]) { $0.text(note.text) }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  // MARK: - A sheet

  private func part(of sheet: Sheet) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("worksheet", Self.namespaces) { xml in
      if !sheet.hiddenColumns.isEmpty {
        xml.element("cols") {
          for column in sheet.hiddenColumns.map({ "\($0 + 1)" }) {
            $0.element("col", ["min": column, "max": column, "hidden": "1"])
          }
        }
      }
      xml.element("sheetData") { xml in
        let rows = Dictionary(grouping: sheet.cells, by: \.reference.row)
        for (row, cells) in rows.sorted(by: { $0.key < $1.key }) {
          let hidden = sheet.hiddenRows.contains(row) ? "1" : "0"
          xml.element("row", ["r": "\(row + 1)", "hidden": hidden]) {
            for cell in cells { write(cell, to: &$0) }
          }
        }
      }
      if !sheet.merges.isEmpty {
        xml.element("mergeCells") {
          for merge in sheet.merges { $0.element("mergeCell", ["ref": "\(merge)"]) }
        }
      }
      if !sheet.validations.isEmpty {
        xml.element("dataValidations") {
          for list in sheet.validations {
            let ranges = list.ranges.map(\.description).joined(separator: " ")
            $0.element("dataValidation", ["type": "list", "sqref": ranges]) {
              $0.element("formula1") { $0.text(list.source) }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  private func write(_ cell: SheetCell, to xml: inout XMLWriter) {
    let (reference, style) = ("\(cell.reference)", "\(styles.index(of: cell))")
    if cell.kind == .text, cell.formula == nil {
      xml.element("c", ["r": reference, "s": style, "t": "inlineStr"]) {
        $0.element("is") { $0.element("t", ["xml:space": "preserve"]) { $0.text(cell.text) } }
      }
      return
    }
    let (type, value) =
      switch cell.kind {
      case .text: ("str", cell.text)
      case .boolean: ("b", cell.text == "TRUE" ? "1" : "0")
      case .error: ("e", cell.text)
      case .date: ("n", cell.serial ?? OfficeFile.serial(ofDay: cell.text) ?? "")
      case .number, .empty: ("n", cell.text)
      }
    xml.element("c", ["r": reference, "s": style, "t": type]) {
      if let formula = cell.formula { $0.element("f") { $0.text(formula) } }
      if cell.hasCachedValue, cell.kind != .empty { $0.element("v") { $0.text(value) } }
    }
  }
}

/// The formats that a workbook's cells need, each once.
private struct CellStyles {
  private struct Style: Hashable {
    var numberFormat: String?
    var fill: String?
    var isBold: Bool
    var isStruck: Bool
  }

  private var styles = [Style(isBold: false, isStruck: false)]

  init(_ cells: [SheetCell]) {
    var known = Set(styles)
    for cell in cells where known.insert(Self.style(of: cell)).inserted {
      styles.append(Self.style(of: cell))
    }
  }

  private static func style(of cell: SheetCell) -> Style {
    Style(
      numberFormat: cell.numberFormat, fill: cell.fill, isBold: cell.isBold,
      isStruck: cell.isStruck)
  }

  func index(of cell: SheetCell) -> Int { styles.firstIndex(of: Self.style(of: cell)) ?? 0 }

  /// Every style has a font, a fill and a number format of its own, of the same number.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "styleSheet", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"]
    ) { xml in
      xml.element("numFmts") {
        for (index, style) in styles.enumerated() {
          guard let code = style.numberFormat else { continue }
          // Numbers up to 163 are the built-in formats' (ECMA-376-1, 18.8.30).
          $0.element("numFmt", ["numFmtId": "\(index + 164)", "formatCode": code])
        }
      }
      xml.element("fonts") {
        for style in styles {
          $0.element("font") {
            if style.isBold { $0.element("b") }
            if style.isStruck { $0.element("strike") }
          }
        }
      }
      xml.element("fills") {
        for style in styles {
          $0.element("fill") {
            guard let fill = style.fill else { return $0.element("patternFill") }
            $0.element("patternFill", ["patternType": "solid"]) {
              $0.element("fgColor", ["rgb": "FF\(fill)"])
            }
          }
        }
      }
      xml.element("cellXfs") {
        for (index, style) in styles.enumerated() {
          let format = style.numberFormat == nil ? 0 : index + 164
          $0.element(
            "xf", ["numFmtId": "\(format)", "fontId": "\(index)", "fillId": "\(index)"])
        }
      }
    }
    return xml.bytes
  }
}
