import OpenPackaging

/// The main part of a document: its blocks as WordprocessingML, in the order that the schema wants.
struct WordBody {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"

  private let document: WordDocument
  private(set) var xml = XMLWriter()
  /// In the order in which they stand in the document.
  private(set) var charts: [WordChart] = []
  private(set) var numberedLists = 0

  init(_ document: WordDocument) {
    self.document = document
  }

  // MARK: Page (in twentieths of a point; A4 with margins of 2 cm)

  private var pageWidth: Int { document.isLandscape ? 16_838 : 11_906 }
  private var pageHeight: Int { document.isLandscape ? 11_906 : 16_838 }
  private static let margin = 1_134
  private var textWidth: Int { pageWidth - 2 * Self.margin }

  mutating func write() {
    var body = XMLWriter()
    body.element(
      "w:document",
      [
        "xmlns:w": Self.namespace, "xmlns:r": "\(Self.office)/relationships",
        "xmlns:wp": "\(Self.drawing)/wordprocessingDrawing", "xmlns:a": "\(Self.drawing)/main",
        "xmlns:c": "\(Self.drawing)/chart",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        for (index, block) in document.blocks.enumerated() {
          write(block, to: &xml)
          let next = index + 1 < document.blocks.count ? document.blocks[index + 1] : nil
          // Two tables would grow together, and the last one needs a paragraph after it
          // (ECMA-376-1, 17.4.65).
          if case .table = block, next?.beginsWithParagraph != true { xml.element("w:p") }
        }
        writeSection(to: &xml)
      }
    }
    xml = body
  }

  private func writeSection(to xml: inout XMLWriter) {
    xml.element("w:sectPr") {
      $0.element("w:footerReference", ["w:type": "default", "r:id": "rId6"])
      $0.element(
        "w:pgSz",
        [
          "w:w": "\(pageWidth)", "w:h": "\(pageHeight)",
          "w:orient": document.isLandscape ? "landscape" : "portrait",
        ])
      let margin = "\(Self.margin)"
      $0.element(
        "w:pgMar",
        [
          "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin,
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
    }
  }

  // MARK: Blocks

  private mutating func write(_ block: WordBlock, to xml: inout XMLWriter) {
    switch block {
    case .title(let text): Self.paragraph(WordText(text), style: "Title", to: &xml)
    case .heading(let level, let text):
      Self.paragraph(WordText(text), style: "Heading\(min(max(level, 1), 3))", to: &xml)
    case .paragraph(let text): Self.paragraph(text, style: nil, to: &xml)
    case .note(let text): Self.paragraph(text, style: "Note", to: &xml)
    case .bullets(let items):
      for item in items { Self.paragraph(item, style: "ListBullet", list: 1, to: &xml) }
    case .numbers(let items):
      numberedLists += 1
      for item in items {
        Self.paragraph(item, style: "ListNumber", list: 1 + numberedLists, to: &xml)
      }
    case .caption(let text): Self.paragraph(WordText(text), style: "Caption", to: &xml)
    case .table(let table): write(table, to: &xml)
    case .chart(let chart): write(chart, to: &xml)
    case .pageBreak:
      xml.element("w:p") { $0.element("w:r") { $0.element("w:br", ["w:type": "page"]) } }
    }
  }

  private static func paragraph(
    _ text: WordText, style: String?, list: Int? = nil, isRightAligned: Bool = false,
    to xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      if style != nil || list != nil || isRightAligned {
        xml.element("w:pPr") { xml in
          if let style { xml.element("w:pStyle", ["w:val": style]) }
          if let list {
            xml.element("w:numPr") {
              $0.element("w:ilvl", ["w:val": "0"])
              $0.element("w:numId", ["w:val": "\(list)"])
            }
          }
          if isRightAligned { xml.element("w:jc", ["w:val": "right"]) }
        }
      }
      for run in text.runs { write(run, to: &xml) }
    }
  }

  static func write(_ run: WordText.Run, to xml: inout XMLWriter) {
    guard !run.text.isEmpty else { return }
    xml.element("w:r") { xml in
      if run.isBold || run.isItalic {
        xml.element("w:rPr") {
          if run.isBold { $0.element("w:b") }
          if run.isItalic { $0.element("w:i") }
        }
      }
      for (index, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { xml.element("w:br") }
        if !line.isEmpty {
          xml.element("w:t", ["xml:space": "preserve"]) { $0.text(String(line)) }
        }
      }
    }
  }

  // MARK: Tables

  private func write(_ table: WordTable, to xml: inout XMLWriter) {
    guard !table.columns.isEmpty else { return }
    let shares = table.columns.map { max($0.share, 1) }
    let whole = shares.reduce(0, +)
    let widths = shares.map { textWidth * $0 / whole }
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") {
        $0.element("w:tblStyle", ["w:val": "PlainGrid"])
        $0.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
        $0.element("w:tblLayout", ["w:type": "fixed"])
        $0.element("w:tblLook", ["w:val": "0020"])
        $0.element("w:tblCaption", ["w:val": table.altText])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      let header = table.header.map { WordTable.Cell(WordText(bold: $0), fill: "D9E2EC") }
      writeRow(header, isHeader: true, table.columns, widths, to: &xml)
      for row in table.rows { writeRow(row, isHeader: false, table.columns, widths, to: &xml) }
    }
  }

  private func writeRow(
    _ cells: [WordTable.Cell], isHeader: Bool, _ columns: [WordTable.Column], _ widths: [Int],
    to xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") {
        $0.element("w:cantSplit")
        if isHeader { $0.element("w:tblHeader") }
      }
      for (index, column) in columns.enumerated() {
        let cell = index < cells.count ? cells[index] : ""
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") {
            $0.element("w:tcW", ["w:w": "\(widths[index])", "w:type": "dxa"])
            if let fill = cell.fill {
              $0.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
            }
          }
          Self.paragraph(
            cell.text, style: "TableText", isRightAligned: column.isNumeric, to: &xml)
        }
      }
    }
  }

  // MARK: Charts

  private mutating func write(_ chart: WordChart, to xml: inout XMLWriter) {
    charts.append(chart)
    let number = charts.count
    let size: KeyValuePairs = ["cx": "\(chart.width)", "cy": "\(chart.height)"]
    xml.element("w:p") {
      $0.element("w:r") {
        $0.element("w:drawing") {
          $0.element("wp:inline") {
            $0.element("wp:extent", size)
            $0.element(
              "wp:docPr", ["id": "\(number)", "name": "Chart \(number)", "descr": chart.altText])
            $0.element("a:graphic") {
              $0.element("a:graphicData", ["uri": "\(Self.drawing)/chart"]) {
                $0.element("c:chart", ["r:id": "rId\(6 + number)"])
              }
            }
          }
        }
      }
    }
  }
}
