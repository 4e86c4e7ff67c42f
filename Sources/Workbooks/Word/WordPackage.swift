import OpenPackaging

extension WordDocument {
  /// The document as the bytes of a DOCX file.
  ///
  /// Settings, font table and theme are written too: without them Word for Mac may offer to
  /// repair the file.
  package func docx() -> [UInt8] {
    var body = WordBody(self)
    body.write()
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes(body.charts))
    zip.add("_rels/.rels", Self.packageRelationships)
    zip.add("docProps/core.xml", coreProperties)
    zip.add("docProps/app.xml", Self.applicationProperties)
    zip.add("word/document.xml", body.xml.bytes)
    zip.add(
      "word/_rels/document.xml.rels", Self.documentRelationships(charts: body.charts.count))
    zip.add("word/styles.xml", Array(WordStyles.part.utf8))
    zip.add("word/numbering.xml", WordNumbering.part(lists: body.numberedLists))
    zip.add("word/settings.xml", Self.settings)
    zip.add("word/fontTable.xml", Self.fontTable)
    zip.add("word/theme/theme1.xml", Array(WordTheme.part.utf8))
    zip.add("word/footer1.xml", footerPart)
    for (index, chart) in body.charts.enumerated() {
      zip.add("word/charts/chart\(index + 1).xml", chart.part)
      guard let workbook = chart.workbook else { continue }
      zip.add(
        "word/charts/_rels/chart\(index + 1).xml.rels",
        Self.relationships([
          ("\(Self.office)/package", "../embeddings/chart\(index + 1).xlsx")
        ]))
      zip.add("word/embeddings/chart\(index + 1).xlsx", workbook)
    }
    return zip.finish()
  }

  // MARK: Content types and relationships (ECMA-376-2, 6.2.3 and 6.5)

  private func contentTypes(_ charts: [WordChart]) -> [UInt8] {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var overrides: [(String, String)] = [
      ("/word/document.xml", "\(word).document.main+xml"),
      ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/numbering.xml", "\(word).numbering+xml"),
      ("/word/settings.xml", "\(word).settings+xml"),
      ("/word/fontTable.xml", "\(word).fontTable+xml"),
      ("/word/footer1.xml", "\(word).footer+xml"),
      ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    for number in charts.indices {
      overrides.append(
        (
          "/word/charts/chart\(number + 1).xml",
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        ))
    }
    var xml = XMLWriter()
    xml.element(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]
    ) {
      $0.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      $0.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      if charts.contains(where: { $0.workbook != nil }) {
        $0.element(
          "Default",
          [
            "Extension": "xlsx",
            "ContentType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          ])
      }
      for (part, type) in overrides {
        $0.element("Override", ["PartName": part, "ContentType": type])
      }
    }
    return xml.bytes
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static var packageRelationships: [UInt8] {
    relationships([
      ("\(office)/officeDocument", "word/document.xml"),
      (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      ("\(office)/extended-properties", "docProps/app.xml"),
    ])
  }

  /// `rId1` to `rId6` are the fixed parts, `rId7` and on the charts.
  private static func documentRelationships(charts: Int) -> [UInt8] {
    relationships(
      [
        ("\(office)/styles", "styles.xml"), ("\(office)/numbering", "numbering.xml"),
        ("\(office)/settings", "settings.xml"), ("\(office)/fontTable", "fontTable.xml"),
        ("\(office)/theme", "theme/theme1.xml"), ("\(office)/footer", "footer1.xml"),
      ] + (0..<charts).map { ("\(office)/chart", "charts/chart\($0 + 1).xml") })
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]
    ) {
      for (index, target) in targets.enumerated() {
        $0.element(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": target.type, "Target": target.target])
      }
    }
    return xml.bytes
  }

  // MARK: Small parts

  private var coreProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) {
      $0.element("dc:title") { $0.text(title) }
      $0.element("dc:creator") { $0.text(author) }
      $0.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"]) { $0.text(created) }
      $0.element("dc:language") { $0.text("en-GB") }
    }
    return xml.bytes
  }

  private static var applicationProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      [
        "xmlns":
          "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
      ]
    ) { $0.element("Application") { $0.text("plancheck") } }
    return xml.bytes
  }

  private static var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": WordBody.namespace]) {
      $0.element("w:zoom", ["w:percent": "100"])
      $0.element("w:defaultTabStop", ["w:val": "720"])
      $0.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      $0.element("w:compat") {
        // 15: the layout rules of Word 2013 and later; without it the file opens in a
        // compatibility mode (`compatibilityMode` of [MS-DOCX]).
        $0.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      $0.element("w:themeFontLang", ["w:val": "en-GB"])
      $0.element("w:decimalSymbol", ["w:val": "."])
      $0.element("w:listSeparator", ["w:val": ","])
    }
    return xml.bytes
  }

  private static var fontTable: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": WordBody.namespace]) {
      for (name, family, charset) in [
        ("Arial", "swiss", "00"), ("Symbol", "roman", "02"),
      ] {
        $0.element("w:font", ["w:name": name]) {
          $0.element("w:charset", ["w:val": charset])
          $0.element("w:family", ["w:val": family])
          $0.element("w:pitch", ["w:val": "variable"])
        }
      }
    }
    return xml.bytes
  }

  private var footerPart: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": WordBody.namespace]) {
      $0.element("w:p") {
        $0.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Footer"]) }
        WordBody.write(WordText.Run(footer), to: &$0)
        $0.element("w:r") { $0.element("w:tab") }
        WordBody.write(WordText.Run("Page "), to: &$0)
        $0.element("w:fldSimple", ["w:instr": " PAGE "]) {
          WordBody.write(WordText.Run("1"), to: &$0)
        }
      }
    }
    return xml.bytes
  }
}
