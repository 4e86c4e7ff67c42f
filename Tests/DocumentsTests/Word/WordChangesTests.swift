import Documents
import Testing

/// The accepted view of documents with tracked changes.
@Suite struct `Tracked changes in Word` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var expected: String
    /// Where it is noted that nobody accepted the changes.
    var noted: [String]
  }

  static let deleted = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
  static let deletedMark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"

  static let cases = [
    Case(
      testDescription: "insertions in, deletions out",
      body: p(r("a"), deleted, "<w:ins>\(r("b"))</w:ins>"), expected: "ab",
      noted: ["paragraph 1"]),
    Case(
      testDescription: "an insertion that was deleted again",
      body: p("<w:ins>\(deleted)\(r("kept"))</w:ins>"), expected: "kept", noted: ["paragraph 1"]),
    Case(
      testDescription: "moved text stands where it moved to",
      body: p("<w:moveFrom>\(r("x"))</w:moveFrom>") + p("<w:moveTo>\(r("x"))</w:moveTo>"),
      expected: "¶x", noted: ["paragraph 1", "paragraph 2"]),
    Case(
      testDescription: "a deleted paragraph mark joins two paragraphs (17.13.5.15)",
      body: p(deletedMark, r("one ")) + p(r("two")) + p(r("three")), expected: "one two¶three",
      noted: ["paragraph 1"]),
    Case(
      testDescription: "a paragraph deleted with its mark is gone",
      body: p(deletedMark, deleted) + p(r("kept")), expected: "kept", noted: ["paragraph 1"]),
    Case(
      testDescription: "before a table there is no paragraph to join",
      body: p(deletedMark, deleted) + p(deletedMark, r("text")) + tbl(tr(tc("cell")))
        + p(deletedMark, deleted) + tbl(tr(tc("cell"))),
      expected: "text¶[1,1: cell]¶[1,1: cell]", noted: ["paragraph 1", "paragraph 2"]),
    Case(
      testDescription: "a cell keeps its last paragraph",
      body: tbl(tr("<w:tc>\(p(deletedMark, deleted))</w:tc>", tc("b"))),
      expected: "[1,1:  | 1,2: b]", noted: ["table 1, row 1, column 1"]),
    Case(
      testDescription: "a deleted row is gone and an inserted one is there",
      body: tbl(
        tr(tc("a")), tr(tc("b"), properties: "<w:del/>"), tr(tc("c"), properties: "<w:ins/>")),
      expected: "[1,1: a | 2,1: c]", noted: ["table 1, row 2, column 1"]),
    Case(
      testDescription: "a table of deleted rows is gone",
      body: tbl(tr(tc("b"), properties: "<w:del/>")) + tbl(tr(tc("c"))),
      expected: "[1,1: c]", noted: ["table 1, row 1, column 1"]),
    Case(
      testDescription: "a deleted cell lets the next one move up",
      body: tbl(tr(tc("a"), tc("b", "<w:cellDel/>"), tc("c"))), expected: "[1,1: a | 1,2: c]",
      noted: ["table 1, row 1, column 2"]),
    Case(
      testDescription: "former properties are no properties",
      body: p(
        """
        <w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>\
        <w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>
        """) + p(r("b")), expected: "a¶b", noted: []),
  ]

  @Test(arguments: cases) func `are read as if accepted, and noted`(_ example: Case) throws {
    let document = try WordDocument.read(example.body)
    #expect(WordDocument.sketch(document.blocks) == example.expected)
    let noted = document.notices.filter { $0.kind == .unacceptedChanges }
    #expect(noted.map { $0.place?.description ?? "" } == example.noted)
  }

  @Test func `inserted text is marked`() throws {
    let document = try WordDocument.read(p(r("a "), "<w:ins>\(r("new"))</w:ins>", r(" b")))
    #expect(document.blocks.allParagraphs.first?.annotations == [Annotation(.inserted, 2..<5)])
  }
}
