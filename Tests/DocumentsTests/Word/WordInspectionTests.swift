import Documents
import TestSupport
import Testing

/// What `inspect` shows of a document with one of everything.
@Suite struct `A Word document inspected` {
  static let body =
    p("<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>", r("1. About you"))
    + tbl(
      tr(tc("Name", "<w:gridSpan w:val=\"2\"/><w:shd w:val=\"clear\" w:fill=\"D9E2F3\"/>")),
      tr(
        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p(control))</w:tc>",
        "<w:tc>\(tbl(tr(tc("nested"))))\(p(r("after", "<w:strike/>")))</w:tc>"),
      tr(tc("", "<w:vMerge/>"), tc("", "")))
    + p("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "<w:ins>\(r("Listed"))</w:ins>")
    + p("<w:commentRangeStart w:id=\"0\"/>", "<w:r>\(Stories.box)</w:r>")

  static let control = """
    <w:sdt><w:sdtPr><w:tag w:val="name"/><w:dropDownList><w:listItem w:value="Ann"/>\
    </w:dropDownList></w:sdtPr><w:sdtContent>\(r("Ann \"A.\""))</w:sdtContent></w:sdt>
    """

  private enum Stories {
    static let box =
      "<w:pict><v:textbox><w:txbxContent>\(p(r("boxed")))</w:txbxContent></v:textbox></w:pict>"
  }

  static func document() throws -> Document {
    try WordDocument.read(
      body,
      [
        .styles("<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"),
        .numbering(
          """
          <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/>\
          <w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>\
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
          """),
        .comments("<w:comment w:id=\"0\" w:author=\"Bob\">\(p(r("Why?")))</w:comment>"),
      ])
  }

  @Test func `as text`() throws {
    let text = try InspectionText.text(of: Self.document(), file: "plan.docx")
    #expect(Snapshot.difference(of: text, from: "inspect/word.txt") == nil)
  }

  @Test func `as JSON`() throws {
    let json = try String(
      decoding: InspectionJSON.json(of: Self.document(), file: "plan.docx"), as: UTF8.self)
    // A line for each object, so that a difference can be read.
    let lines = json.split(separator: "{").joined(separator: "\n{")
    #expect(Snapshot.difference(of: lines + "\n", from: "inspect/word.json.txt") == nil)
  }
}
