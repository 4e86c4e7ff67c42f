import OpenPackaging

/// The lists of a document: one kind of bullets, and one numbered list for each that is used.
enum WordNumbering {
  /// Number 1 is the bullets; 2 and on are the numbered lists, each beginning at 1.
  static func part(lists: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", ["xmlns:w": WordBody.namespace]) { xml in
      abstract(0, format: "bullet", text: "\u{2022}", to: &xml)
      abstract(1, format: "decimal", text: "%1.", to: &xml)
      xml.element("w:num", ["w:numId": "1"]) {
        $0.element("w:abstractNumId", ["w:val": "0"])
      }
      for list in 0..<lists {
        xml.element("w:num", ["w:numId": "\(list + 2)"]) {
          $0.element("w:abstractNumId", ["w:val": "1"])
          $0.element("w:lvlOverride", ["w:ilvl": "0"]) {
            $0.element("w:startOverride", ["w:val": "1"])
          }
        }
      }
    }
    return xml.bytes
  }

  private static func abstract(
    _ number: Int, format: String, text: String, to xml: inout XMLWriter
  ) {
    xml.element("w:abstractNum", ["w:abstractNumId": "\(number)"]) {
      $0.element("w:multiLevelType", ["w:val": "singleLevel"])
      $0.element("w:lvl", ["w:ilvl": "0"]) {
        $0.element("w:start", ["w:val": "1"])
        $0.element("w:numFmt", ["w:val": format])
        $0.element("w:lvlText", ["w:val": text])
        $0.element("w:lvlJc", ["w:val": "left"])
        $0.element("w:pPr") { $0.element("w:ind", ["w:left": "425", "w:hanging": "425"]) }
      }
    }
  }
}
