/// The styles of every document: Arial, large enough to read, headings that a reader can jump by.
enum WordStyles {
  /// `word/styles.xml` (ECMA-376-1, 17.7).
  static let part = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="\(WordBody.namespace)">\
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
    <w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="252" w:lineRule="auto"/></w:pPr>\
    </w:pPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>\
    <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/></w:style>\
    \(heading("Title", "Title", size: 32, before: 0, outline: nil))\
    \(heading("Heading1", "heading 1", size: 26, before: 200, outline: 0))\
    \(heading("Heading2", "heading 2", size: 23, before: 160, outline: 1))\
    \(heading("Heading3", "heading 3", size: 22, before: 140, outline: 2))\
    \(plain("ListBullet", "List Bullet", "<w:contextualSpacing/>", ""))\
    \(plain("ListNumber", "List Number", "<w:contextualSpacing/>", ""))\
    \(plain("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"100\" w:after=\"60\"/>",
      "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"))\
    \(plain("Note", "Note", "<w:spacing w:before=\"50\"/>",
      "<w:color w:val=\"404040\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"))\
    \(plain("TableText", "Table Text",
      "<w:spacing w:before=\"16\" w:after=\"16\" w:line=\"240\" w:lineRule=\"auto\"/>",
      "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"))\
    \(plain("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
      "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"))\
    <w:style w:type="table" w:customStyle="1" w:styleId="PlainGrid">\
    <w:name w:val="Plain Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    \(["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined())\
    </w:tblBorders></w:tblPr></w:style>\
    </w:styles>
    """

  private static func heading(
    _ id: String, _ name: String, size: Int, before: Int, outline: Int?
  ) -> String {
    plain(
      id, name,
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"80\"/>"
        + (outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""),
      "<w:b/><w:bCs/><w:color w:val=\"1F4E79\"/><w:sz w:val=\"\(size)\"/>"
        + "<w:szCs w:val=\"\(size)\"/>",
      next: true)
  }

  private static func plain(
    _ id: String, _ name: String, _ paragraph: String, _ run: String, next: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"Normal\"/>" + (next ? "<w:next w:val=\"Normal\"/>" : "")
      + "<w:qFormat/><w:pPr>\(paragraph)</w:pPr>"
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  private static func border(_ side: String) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"
  }
}
