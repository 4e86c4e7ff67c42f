import OpenPackaging
import Testing

@Suite struct `Part names` {
  @Test(arguments: [
    ("word/document.xml", "/word/document.xml"), (#"xl\Workbook.xml"#, "/XL/workbook.xml"),
    ("word/my%20doc.xml", "/word/my doc.xml"), ("/a/%C3%A9.xml", "/a/é.xml"),
  ])
  func `are the same part`(_ first: String, _ second: String) {
    #expect(PartName(first) == PartName(second))
    #expect(Set([PartName(first), PartName(second)]).count == 1)
  }

  @Test func `keep the case of letters beyond ASCII`() {
    #expect(PartName("/É.xml") != PartName("/é.xml"))
  }

  @Test(arguments: [
    ("styles.xml", "/word/styles.xml"), ("/xl/a.xml", "/xl/a.xml"),
    ("../customXml/item1.xml", "/customXml/item1.xml"), ("../../../etc/passwd", "/etc/passwd"),
    ("./media/../a.xml#b", "/word/a.xml"), (#"..\x\y.xml"#, "/x/y.xml"), ("a.xml?b", "/word/a.xml"),
  ])
  func `resolve inside the package`(_ target: String, _ expected: String) {
    let source = PartName("/word/document.xml")
    #expect(PartName.resolving(target, from: source)?.description == expected)
  }

  @Test(arguments: ["", "#bookmark", "..", "/"]) func `name nothing`(_ target: String) {
    #expect(PartName.resolving(target, from: nil) == nil)
  }

  @Test func `know their relationships and extension`() {
    #expect(
      PartName("word/document.xml").relationships.description == "/word/_rels/document.xml.rels")
    #expect(PartName("document.XML").fileExtension == "xml")
    #expect(PartName("a.b/c").fileExtension == "")
  }
}
