import Documents
import OpenPackaging
import TestSupport
import Testing

/// What stands beside the body: text boxes, headers, notes, comments, properties.
@Suite struct `Stories beside a Word body` {
  static func box(_ content: String) -> String {
    "<w:txbxContent>\(content)</w:txbxContent>"
  }
  static func drawn(_ content: String) -> String {
    "<w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>\(box(content))</wps:txbx></wps:wsp>"
      + "</a:graphic></wp:inline></w:drawing>"
  }
  static func vml(_ content: String) -> String {
    "<w:pict><v:shape><v:textbox>\(box(content))</v:textbox></v:shape></w:pict>"
  }

  static func sketch(_ stories: [SideStory]) -> [String] {
    stories.map { "\($0.place): \(WordDocument.sketch($0.blocks))" }
  }

  @Test func `a text box interrupts its paragraph and has a place of its own`() throws {
    let document = try WordDocument.read(
      p(r("be"), "<w:r>\(Self.drawn(p(r("in the box")) + tbl(tr(tc("cell")))))</w:r>", r("fore")))
    #expect(WordDocument.sketch(document.blocks) == "before")
    #expect(Self.sketch(document.textBoxes) == ["text box 1: in the box¶[1,1: cell]"])
    #expect(
      document.textBoxes[0].blocks.allParagraphs.map(\.place.description) == [
        "text box 1, paragraph 1", "text box 1, table 1, row 1, column 1",
      ])
  }

  @Test func `a text box written in both ways is read once`() throws {
    let both = """
      <mc:AlternateContent><mc:Choice Requires="wps">\(Self.drawn(p(r("once"))))</mc:Choice>\
      <mc:Fallback>\(Self.vml(p(r("once"))))</mc:Fallback></mc:AlternateContent>
      """
    let document = try WordDocument.read(
      p("<w:r>\(both)</w:r>") + p("<w:r>\(Self.vml(p(r("two"))))</w:r>"))
    #expect(Self.sketch(document.textBoxes) == ["text box 1: once", "text box 2: two"])
  }

  @Test func `text boxes inside text boxes are numbered as they begin`() throws {
    let inner = p(r("outer"), "<w:r>\(Self.vml(p(r("inner"))))</w:r>", r(" end"))
    let document = try WordDocument.read(p("<w:r>\(Self.vml(inner))</w:r>", r("body")))
    #expect(WordDocument.sketch(document.blocks) == "body")
    #expect(Self.sketch(document.textBoxes) == ["text box 1: outer end", "text box 2: inner"])
  }

  @Test func `a drawing's own text is a text box`() throws {
    let shape =
      "<w:drawing><a:sp><a:txBody><a:p><a:pPr/><a:r><a:t>drawn</a:t></a:r><a:br/></a:p></a:txBody></a:sp></w:drawing>"
    let document = try WordDocument.read(p("<w:r>\(shape)</w:r>"))
    #expect(Self.sketch(document.textBoxes) == ["text box 1: drawn\n"])
  }

  @Test func `headers come in the order of the sections, each once`() throws {
    let section = """
      <w:sectPr><w:headerReference w:type="first" r:id="rId2"/>\
      <w:headerReference w:type="default" r:id="rId1"/></w:sectPr>
      """
    let document = try WordDocument.read(
      p("<w:pPr>\(section)</w:pPr>", r("x")) + section,
      [.header(p(r("default"))), .header(p(r("first"))), .header(p(r("shown nowhere")))])
    #expect(Self.sketch(document.headers) == ["header 1: first", "header 2: default"])
    #expect(
      document.headers[0].blocks.allParagraphs[0].place.description == "header 1, paragraph 1")
  }

  @Test func `footnotes are numbered by their references`() throws {
    let notes = """
      <w:footnote w:type="separator" w:id="-1">\(p(r("line")))</w:footnote>\
      <w:footnote w:id="2">\(p(r("two")))</w:footnote><w:footnote w:id="7">\(p(r("seven")))</w:footnote>\
      <w:footnote w:id="9">\(p(r("nowhere")))</w:footnote>
      """
    let document = try WordDocument.read(
      p(
        r("a"),
        "<w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
      [.footnotes(notes)])
    #expect(WordDocument.sketch(document.blocks) == "a")
    #expect(
      Self.sketch(document.footnotes) == [
        "footnote 1: seven", "footnote 2: two", "footnote 3: nowhere",
      ])
  }

  @Test func `comments say who, what about and where`() throws {
    let comments = """
      <w:comment w:id="5" w:author="Ann">\(p(r("one")))\(p(r("two")))</w:comment>\
      <w:comment w:id="3" w:author="Bob">\(p(r("three")))</w:comment>
      """
    let document = try WordDocument.read(
      p("<w:commentRangeStart w:id=\"3\"/>", r("x"))
        + tbl(tr("<w:tc>\(p("<w:r><w:commentReference w:id=\"5\"/></w:r>"))</w:tc>"))
        + p("<w:r><w:commentReference w:id=\"3\"/></w:r>"), [.comments(comments)])
    #expect(
      document.comments.map {
        "\($0.place) on \($0.anchor?.description ?? ""), \($0.author): \($0.text)"
      } == [
        "comment 1 on paragraph 1, Bob: three",
        "comment 2 on table 1, row 1, column 1, Ann: one\ntwo",
      ])
    #expect(document.notices.map(\.kind) == [.comment, .comment])
  }

  @Test func `pictures, objects and merged-in documents are noted`() throws {
    let document = try WordDocument.read(
      p("<w:r><w:drawing><a:blip r:embed=\"rId1\"/></w:drawing></w:r>")
        + p("<w:r><w:object><o:OLEObject/></w:object></w:r>") + "<w:altChunk r:id=\"rId2\"/>")
    #expect(
      document.notices.map { "\($0.kind.rawValue) \($0.place?.description ?? "")" } == [
        "picture paragraph 1", "embedded_object paragraph 2", "imported_part paragraph 2",
      ])
  }

  @Test func `a damaged part beside the body is noted and the body read`() throws {
    let section =
      "<w:sectPr><w:headerReference r:id=\"rId1\"/><w:headerReference r:id=\"rId2\"/></w:sectPr>"
    let document = try WordDocument.read(
      p(r("body")) + section, [.header("<w:p></w:q>"), .header(p(r("sound"))), .styles("<")])
    #expect(WordDocument.sketch(document.blocks) == "body")
    #expect(Self.sketch(document.headers) == ["header 1: sound"])
    #expect(document.notices.map(\.kind) == [.damagedPart, .damagedPart])
  }

  @Test func `a document type in any part makes the file unsafe`() throws {
    var package = UnpackedPackage.word(
      body: p(r("x")),
      [
        "word/_rels/document.xml.rels": """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://x/footnotes" Target="footnotes.xml"/></Relationships>
        """
      ])
    package.parts.append(("word/footnotes.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))
    let bytes = package.bytes()
    #expect {
      try WordReader.read(OfficePackage(bytes: bytes))
    } throws: { error in
      if case PackageError.unsafe = error { true } else { false }
    }
  }
}
