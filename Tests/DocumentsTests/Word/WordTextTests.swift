import Documents
import OpenPackaging
import TestSupport
import Testing

/// What the text of paragraphs is, element by element.
@Suite struct `Text of Word paragraphs` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    /// Paragraphs joined by `¶`.
    var expected: String
  }

  static func field(_ instruction: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText>\(instruction)</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(result)\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  static let characters = [
    Case(testDescription: "runs are joined", body: p(r("Ac"), r("tion")), expected: "Action"),
    Case(
      testDescription: "tabs, breaks and carriage returns",
      body: p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab/></w:r>"),
      expected: "a\tb\nc\n\t"),
    Case(
      testDescription: "tab stops are no tabs",
      body: p("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>", r("a")), expected: "a"),
    Case(
      testDescription: "line breaks inside w:t are blanks", body: p(r("a\n  b")),
      expected: "a   b"),
    Case(
      testDescription: "a no-break hyphen is a hyphen, a soft one is nothing",
      body: p("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>s</w:t></w:r>"),
      expected: "co-ops"),
    Case(
      testDescription: "ticks and boxes of symbol fonts",
      body: p(
        """
        <w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0A8"/>\
        <w:sym w:font="Wingdings 2" w:char="F050"/><w:sym w:font="Wingdings" w:char="00FC"/>\
        <w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Other" w:char="00E9"/></w:r>
        """), expected: "☑☐✓✓•é"),
    Case(
      testDescription: "letters set in Wingdings show as what the font shows",
      body: p(r("ü þ o?z", "<w:rFonts w:ascii=\"Wingdings\"/>")), expected: "✓ ☑ ☐✍z"),
    Case(
      testDescription: "an emoji by number is read once",
      body: p(
        """
        <w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe" \
        w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback>\
        </mc:AlternateContent></w:r>
        """), expected: "😀"),
    Case(
      testDescription: "capitals are a format, not text", body: p(r("Yes", "<w:caps/>")),
      expected: "Yes"),
  ]

  static let wrappers = [
    Case(
      testDescription: "links, smart tags, directions and unknown wrappers are read through",
      body: p(
        "<w:hyperlink>\(r("a"))</w:hyperlink><w:smartTag><w:smartTagPr/>\(r("b"))</w:smartTag>",
        "<w:dir>\(r("c"))</w:dir><w:bdo>\(r("d"))</w:bdo><x:y><x:z>\(r("e"))</x:z></x:y>"),
      expected: "abcde"),
    Case(
      testDescription: "custom XML around runs, paragraphs and cells",
      body:
        "<w:customXml><w:customXmlPr/>\(p("<w:customXml>\(r("a"))</w:customXml>"))</w:customXml>"
        + tbl("<w:customXml><w:tr><w:customXml>\(tc("b"))</w:customXml></w:tr></w:customXml>"),
      expected: "a¶[1,1: b]"),
    Case(
      testDescription: "ruby text is the base, not the gloss",
      body: p(
        """
        <w:r><w:ruby><w:rubyPr/><w:rt>\(r("gloss"))</w:rt><w:rubyBase>\(r("base"))</w:rubyBase>\
        </w:ruby></w:r>
        """), expected: "base"),
    Case(
      testDescription: "formulas are text",
      body: p("<m:oMath><m:r><w:rPr><w:b/></w:rPr><m:t>x+1</m:t></m:r></m:oMath>"),
      expected: "x+1"),
    Case(
      testDescription: "text outside any paragraph gets one",
      body: r("lost") + p(r("found")) + tbl(tr("<w:tc>\(r("cell"))</w:tc>")),
      expected: "lost¶found¶[1,1: cell]"),
  ]

  static let alternatives = [
    Case(
      testDescription: "the first known choice is read and the fallback is not",
      body: p(
        """
        <mc:AlternateContent><mc:Choice Requires="wps">\(r("one"))</mc:Choice>\
        <mc:Choice Requires="w14">\(r("two"))</mc:Choice>\
        <mc:Fallback>\(r("three"))</mc:Fallback></mc:AlternateContent>
        """), expected: "one"),
    Case(
      testDescription: "a choice in an unknown vocabulary gives way",
      body: p(
        """
        <mc:AlternateContent><mc:Choice Requires="wps zz">\(r("one"))</mc:Choice>\
        <mc:Fallback>\(r("two"))</mc:Fallback></mc:AlternateContent>
        """), expected: "two"),
    Case(
      testDescription: "a choice without anything to show gives way",
      body: p(
        """
        <mc:AlternateContent><mc:Choice Requires="wps"><x:y/></mc:Choice>\
        <mc:Fallback>\(r("two"))</mc:Fallback></mc:AlternateContent>
        """), expected: "two"),
  ]

  static let fields = [
    Case(
      testDescription: "a field's result is text and its instruction is not",
      body: p(r("a "), field("PAGE", r("7")), r(" b")), expected: "a 7 b"),
    Case(
      testDescription: "a simple field's result", body: p("<w:fldSimple>\(r("8"))</w:fldSimple>"),
      expected: "8"),
    Case(
      testDescription: "a result inside an instruction is an instruction",
      body: p(
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>\
        \(field("MERGEFIELD x", r("inner")))<w:r><w:fldChar w:fldCharType="separate"/></w:r>\
        \(r("outer"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
        """), expected: "outer"),
    Case(
      testDescription: "a result over two paragraphs",
      body: p(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText>",
        "<w:fldChar w:fldCharType=\"separate\"/></w:r>", r("One"))
        + p(r("Two"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", r("!")),
      expected: "One¶Two!"),
    Case(
      testDescription: "a field that never ends hides nothing but its instruction",
      body: p("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>")
        + p(r("still here")), expected: "¶still here"),
    Case(
      testDescription: "ends and separators without a beginning",
      body: p(
        "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"end\"/></w:r>",
        r("a")), expected: "a"),
  ]

  @Test(arguments: characters + wrappers + alternatives + fields)
  func `is what Word shows`(_ example: Case) throws {
    let document = try WordDocument.read(example.body)
    #expect(WordDocument.sketch(document.blocks) == example.expected)
  }

  @Test func `a page's blocks come in order and are counted outside tables`() throws {
    let document = try WordDocument.read(
      p(r("one")) + tbl(tr(tc("cell")))
        + "<w:sdt><w:sdtContent>\(p(r("two")))</w:sdtContent></w:sdt>"
        + tbl(tr("<w:tc>\(tbl(tr(tc("x"), tc("y"))))\(p(r("after")))</w:tc>")))
    #expect(
      document.blocks.allParagraphs.map { "\($0.place): \($0.text)" } == [
        "paragraph 1: one", "table 1, row 1, column 1: cell", "paragraph 2: two",
        "table 2, row 1, column 1, table 1, row 1, column 1: x",
        "table 2, row 1, column 1, table 1, row 1, column 2: y",
        "table 2, row 1, column 1: after",
      ])
  }

  @Test func `a strict document reads as a transitional one`() throws {
    let strict = """
      <z:document xmlns:z="http://purl.oclc.org/ooxml/wordprocessingml/main"><z:body><z:p><z:r>\
      <z:t>Strict</z:t></z:r></z:p></z:body></z:document>
      """
    let document = try WordReader.read(
      OfficePackage(bytes: UnpackedPackage(["word/document.xml": strict]).bytes()))
    #expect(WordDocument.sketch(document.blocks) == "Strict")
  }

  @Test func `a package without a body is corrupt`() throws {
    let empty = UnpackedPackage(["word/document.xml": "<a/>"]).bytes()
    #expect(throws: PackageError.self) { try WordReader.read(OfficePackage(bytes: empty)) }
  }
}
