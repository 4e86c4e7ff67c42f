import Documents
import Testing

/// Bold, struck and hidden text, styles, headings.
@Suite struct `Formats in Word` {
  static let styles = WordDocument.Part.styles(
    """
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr>\
    </w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My label"/>\
    <w:basedOn w:val="H2"/></w:style><w:style w:type="paragraph" w:styleId="Out">\
    <w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>\
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/>\
    <w:color w:val="FF0000"/></w:rPr></w:style><w:style w:type="character" w:styleId="Ph">\
    <w:name w:val="Placeholder Text"/></w:style>\
    <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>\
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
    """)

  struct Heading: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var properties: String
    var style: String?
    var level: Int?
  }

  @Test(arguments: [
    Heading(testDescription: "no style is the default one", properties: "", style: "Normal"),
    Heading(
      testDescription: "a heading's name as Word shows it",
      properties: "<w:pStyle w:val=\"H2\"/>", style: "Heading 2", level: 2),
    Heading(
      testDescription: "a style made from a heading", properties: "<w:pStyle w:val=\"Mine\"/>",
      style: "My label", level: 2),
    Heading(
      testDescription: "a style's outline level", properties: "<w:pStyle w:val=\"Out\"/>",
      style: "Outlined", level: 5),
    Heading(
      testDescription: "the paragraph's own outline level",
      properties: "<w:pStyle w:val=\"Out\"/><w:outlineLvl w:val=\"0\"/>", style: "Outlined",
      level: 1),
    Heading(
      testDescription: "body text by its own outline level",
      properties: "<w:pStyle w:val=\"H2\"/><w:outlineLvl w:val=\"9\"/>", style: "Heading 2"),
    Heading(
      testDescription: "a style without a definition", properties: "<w:pStyle w:val=\"Gone\"/>",
      style: "Gone"),
    Heading(
      testDescription: "styles based on each other", properties: "<w:pStyle w:val=\"A\"/>",
      style: "A"),
  ])
  func `headings are told by style and outline level`(_ example: Heading) throws {
    let document = try WordDocument.read(
      p("<w:pPr>\(example.properties)</w:pPr>", r("x")), [Self.styles])
    let paragraph = try #require(document.blocks.allParagraphs.first)
    #expect(paragraph.style == example.style)
    #expect(paragraph.headingLevel == example.level)
  }

  struct Run: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var paragraph: String
    var expected: [Annotation]
  }

  @Test(arguments: [
    Run(
      testDescription: "runs alike are one stretch",
      paragraph: p(r("a", "<w:b/>"), r("b", "<w:b/>"), r("c")), expected: [Annotation(.bold, 0..<2)]
    ),
    Run(
      testDescription: "off is off", paragraph: p(r("a", "<w:b w:val=\"0\"/>")), expected: []),
    Run(
      testDescription: "either line strikes",
      paragraph: p(r("a", "<w:strike w:val=\"0\"/><w:dstrike/>")),
      expected: [Annotation(.struck, 0..<1)]),
    Run(
      testDescription: "hidden inside bold",
      paragraph: p(r("a", "<w:b/>"), r("b", "<w:b/><w:vanish/>"), r("c", "<w:b/>")),
      expected: [Annotation(.bold, 0..<3), Annotation(.hidden, 1..<2)]),
    Run(
      testDescription: "bold by the run's style",
      paragraph: p(r("é", "<w:rStyle w:val=\"Strong\"/>")),
      expected: [Annotation(.bold, 0..<2)]),
    Run(
      testDescription: "bold by the paragraph's style, and not by its own word",
      paragraph: p(
        "<w:pPr><w:pStyle w:val=\"Mine\"/></w:pPr>", r("a"), r("b", "<w:b w:val=\"0\"/>")),
      expected: [Annotation(.bold, 0..<1)]),
    Run(
      testDescription: "the style of prompts", paragraph: p(r("a", "<w:rStyle w:val=\"Ph\"/>")),
      expected: [Annotation(.placeholder, 0..<1)]),
  ])
  func `stretches of text keep what changes their meaning`(_ example: Run) throws {
    let document = try WordDocument.read(example.paragraph, [Self.styles])
    #expect(document.blocks.allParagraphs.first?.annotations == example.expected)
  }

  @Test func `struck and hidden text is noted once for each place`() throws {
    let document = try WordDocument.read(
      p(r("a", "<w:strike/>"), r("b"), r("c", "<w:strike/>"))
        + tbl(tr("<w:tc>\(p(r("d", "<w:vanish/>")))\(p(r("e", "<w:vanish/>")))</w:tc>"))
        + p(r(" ", "<w:vanish/>")))
    #expect(
      document.notices.map { "\($0.kind.rawValue) \($0.place?.description ?? "")" } == [
        "struck_through paragraph 1", "hidden_text table 1, row 1, column 1",
      ])
  }
}
