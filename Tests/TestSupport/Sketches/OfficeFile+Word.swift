package import Documents
import OpenPackaging

/// A document as a file of Word or Excel: what `DocumentReader` reads as the same document again.
package enum OfficeFile {
  package static func bytes(of document: Document) -> [UInt8] {
    switch document.format {
    case .docx: WordFile(document).bytes()
    case .xlsx: WorkbookFile(document).bytes()
    }
  }

  /// A part and, by number, what it points at.
  struct Part {
    var name: String
    var content: [UInt8]
  }

  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The relationships of a part: `rId1` is the first.
  static func links(of name: String, _ targets: [(kind: String, target: String)]) -> Part {
    var xml = XMLWriter()
    xml.element(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]
    ) {
      for (number, link) in targets.enumerated() {
        $0.element(
          "Relationship",
          [
            "Id": "rId\(number + 1)", "Type": "\(relationships)/\(link.kind)",
            "Target": "/\(link.target)",
          ])
      }
    }
    let slash = name.lastIndex(of: "/") ?? name.startIndex
    let folder = name[...slash]
    return Part(
      name: "\(folder)_rels/\(name[name.index(after: slash)...]).rels", content: xml.bytes)
  }

  static func package(_ parts: [Part]) -> [UInt8] {
    var whole = UnpackedPackage([:])
    whole.parts = parts.map { ($0.name, String(decoding: $0.content, as: UTF8.self)) }
    return whole.bytes()
  }
}

/// A word-processing document's parts.
private struct WordFile {
  let document: Document
  /// The labels of lists, each of which gets a list of its own.
  private let labels: [String]

  init(_ document: Document) {
    self.document = document
    let stories = document.headers + document.footers
    let all = document.blocks.allParagraphs + stories.flatMap { $0.blocks.allParagraphs }
    labels = Set(all.compactMap(\.listLabel)).sorted()
  }

  private static let namespaces: KeyValuePairs<String, String> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "xmlns:r": OfficeFile.relationships,
  ]

  func bytes() -> [UInt8] {
    var links = [(kind: "numbering", target: "word/numbering.xml")]
    var parts = [OfficeFile.Part(name: "word/numbering.xml", content: numbering())]
    var edges: [(kind: String, link: Int)] = []
    for (kind, stories) in [("header", document.headers), ("footer", document.footers)] {
      for (number, story) in stories.enumerated() {
        let name = "word/\(kind)\(number + 1).xml"
        parts.append(OfficeFile.Part(name: name, content: edge(kind, story)))
        links.append((kind, name))
        edges.append((kind, links.count))
      }
    }
    var xml = XMLWriter()
    xml.element("w:document", Self.namespaces) {
      $0.element("w:body") { body in
        write(document.blocks, to: &body)
        body.element("w:sectPr") { section in
          for edge in edges {
            section.element("w:\(edge.kind)Reference", ["r:id": "rId\(edge.link)"])
          }
        }
      }
    }
    let main = OfficeFile.Part(name: "word/document.xml", content: xml.bytes)
    return OfficeFile.package([main, OfficeFile.links(of: main.name, links)] + parts)
  }

  private func edge(_ kind: String, _ story: SideStory) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(kind == "header" ? "w:hdr" : "w:ftr", Self.namespaces) {
      write(story.blocks, to: &$0)
    }
    return xml.bytes
  }

  /// Lists whose bullets are the labels, so that nothing need be counted.
  private func numbering() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", Self.namespaces) { root in
      for (number, label) in labels.enumerated() {
        root.element("w:abstractNum", ["w:abstractNumId": "\(number)"]) {
          $0.element("w:lvl", ["w:ilvl": "0"]) {
            $0.element("w:numFmt", ["w:val": "bullet"])
            $0.element("w:lvlText", ["w:val": label])
          }
        }
      }
      for number in labels.indices {
        root.element("w:num", ["w:numId": "\(number + 1)"]) {
          $0.element("w:abstractNumId", ["w:val": "\(number)"])
        }
      }
    }
    return xml.bytes
  }

  // MARK: - Blocks

  private func write(_ blocks: [Block], to xml: inout XMLWriter) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): write(paragraph, to: &xml)
      case .table(let table): write(table, to: &xml)
      }
    }
  }

  private func write(_ paragraph: Paragraph, to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") {
        if let list = paragraph.listLabel.flatMap(labels.firstIndex) {
          $0.element("w:numPr") {
            $0.element("w:ilvl", ["w:val": "0"])
            $0.element("w:numId", ["w:val": "\(list + 1)"])
          }
        }
        if let level = paragraph.headingLevel {
          $0.element("w:outlineLvl", ["w:val": "\(level - 1)"])
        }
      }
      WordRuns(paragraph).write(to: &xml)
    }
  }

  private func write(_ table: Table, to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblGrid") {
        for _ in 0..<table.columnCount { $0.element("w:gridCol", ["w:w": "1000"]) }
      }
      for row in 0..<table.rowCount {
        xml.element("w:tr") {
          for cell in table.cells.filter({ ($0.row..<$0.row + $0.rowSpan).contains(row) })
            .sorted(by: { $0.column < $1.column })
          {
            write(cell, ofRow: row, to: &$0)
          }
        }
      }
    }
  }

  private func write(_ cell: TableCell, ofRow row: Int, to xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") {
        if cell.columnSpan > 1 { $0.element("w:gridSpan", ["w:val": "\(cell.columnSpan)"]) }
        if cell.rowSpan > 1 {
          $0.element("w:vMerge", ["w:val": row == cell.row ? "restart" : "continue"])
        }
        if let fill = cell.fill { $0.element("w:shd", ["w:val": "clear", "w:fill": fill]) }
      }
      if row == cell.row, !cell.blocks.isEmpty {
        write(cell.blocks, to: &xml)
      } else {
        xml.element("w:p")
      }
    }
  }
}

/// A paragraph's runs: cut wherever its look changes, with its controls around them.
private struct WordRuns {
  private let text: [UInt8]
  private let looks: [Annotation]
  private let controls: [(control: ContentControl, range: Range<Int>)]

  init(_ paragraph: Paragraph) {
    text = Array(paragraph.text.utf8)
    let controls = paragraph.annotations.compactMap { annotation in
      if case .control(let control) = annotation.kind { (control, annotation.range) } else { nil }
    }
    self.controls = controls
    // A control that shows its prompt says so itself.
    looks = paragraph.annotations.filter { look in
      [.bold, .italic, .struck, .placeholder].contains(look.kind)
        && !(look.kind == .placeholder
          && controls.contains { $0.0.showsPlaceholder && $0.1 == look.range })
    }
  }

  /// Writes the whole paragraph.
  func write(to xml: inout XMLWriter) { write(0..<text.count, controls[...], to: &xml) }

  /// Writes a stretch and the controls in it, the outer before the inner.
  private func write(
    _ range: Range<Int>, _ controls: ArraySlice<(control: ContentControl, range: Range<Int>)>,
    to xml: inout XMLWriter
  ) {
    var (start, rest) = (range.lowerBound, controls)
    while let outer = rest.popFirst() {
      let inner = rest.prefix { $0.range.lowerBound < outer.range.upperBound }
      rest = rest.dropFirst(inner.count)
      writeRuns(start..<outer.range.lowerBound, to: &xml)
      xml.element("w:sdt") { xml in
        Self.writeProperties(of: outer.control, to: &xml)
        xml.element("w:sdtContent") { write(outer.range, inner, to: &$0) }
      }
      start = outer.range.upperBound
    }
    writeRuns(start..<range.upperBound, to: &xml)
  }

  private static func writeProperties(of control: ContentControl, to xml: inout XMLWriter) {
    xml.element("w:sdtPr") { xml in
      if let alias = control.alias { xml.element("w:alias", ["w:val": alias]) }
      if let tag = control.tag { xml.element("w:tag", ["w:val": tag]) }
      if control.showsPlaceholder { xml.element("w:showingPlcHdr") }
      switch control.kind {
      case .date:
        if let day = control.fullDate {
          xml.element("w:date", ["w:fullDate": "\(day)T00:00:00Z"])
        } else {
          xml.element("w:date")
        }
      case .dropDown, .comboBox:
        xml.element(control.kind == .dropDown ? "w:dropDownList" : "w:comboBox") {
          for choice in control.choices {
            $0.element("w:listItem", ["w:displayText": choice, "w:value": choice])
          }
        }
      case .checkBox:
        xml.element("w14:checkbox") {
          if let isChecked = control.isChecked {
            $0.element("w14:checked", ["w14:val": isChecked ? "1" : "0"])
          }
        }
      default: xml.element("w:\(control.kind.rawValue)")
      }
    }
  }

  private func writeRuns(_ range: Range<Int>, to xml: inout XMLWriter) {
    let edges = looks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set(edges.filter(range.contains) + [range.lowerBound, range.upperBound]).sorted()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let kinds = looks.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
        .map(\.kind)
      xml.element("w:r") { xml in
        xml.element("w:rPr") {
          if kinds.contains(.placeholder) {
            $0.element("w:rStyle", ["w:val": "PlaceholderText"])
          }
          if kinds.contains(.bold) { $0.element("w:b") }
          if kinds.contains(.italic) { $0.element("w:i") }
          if kinds.contains(.struck) { $0.element("w:strike") }
        }
        Self.writeText(text[start..<end], to: &xml)
      }
    }
  }

  private static func writeText(_ bytes: ArraySlice<UInt8>, to xml: inout XMLWriter) {
    var rest = bytes
    while let first = rest.first {
      if first == 0x0A || first == 0x09 {
        xml.element(first == 0x0A ? "w:br" : "w:tab")
        rest = rest.dropFirst()
        continue
      }
      let piece = rest.prefix { $0 != 0x0A && $0 != 0x09 }
      xml.element("w:t", ["xml:space": "preserve"]) {
        $0.text(String(decoding: piece, as: UTF8.self))
      }
      rest = rest.dropFirst(piece.count)
    }
  }
}
