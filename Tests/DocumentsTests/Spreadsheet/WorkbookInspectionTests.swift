import Documents
import TestSupport
import Testing

@Suite struct `Inspection of workbooks` {
  /// One of everything that an inspection shows.
  static var workbook: SketchedWorkbook {
    var workbook = SketchedWorkbook()
    workbook.rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Action &amp; "cost"</t></is></c></row>\
      <row r="2" hidden="1"><c r="A2" s="1"><v>44137</v></c><c r="B2" s="2"><v>12.50</v></c>\
      <c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" s="3"/>\
      <c r="F2"><f>SUM(B2:B2)</f><v>12.5</v></c><c r="G2"><f>NOW()</f></c></row>
      """
    workbook.beforeRows = "<cols><col min=\"7\" max=\"7\" hidden=\"1\"/></cols>"
    workbook.afterRows = """
      <mergeCells><mergeCell ref="A1:C1"/></mergeCells><dataValidations><dataValidation type="list" \
      sqref="E2:E9" prompt="Choose"><formula1>RAG</formula1></dataValidation></dataValidations>
      """
    workbook.others = [("My notes", "state=\"veryHidden\"", "<sheetData/>")]
    workbook.definedNames = """
      <definedName name="RAG">"Red,Amber,Green"</definedName>\
      <definedName name="Area" localSheetId="1">'My notes'!$A$1</definedName>
      """
    workbook.styles = """
      <fonts><font/><font><strike/></font></fonts><fills><fill/><fill><patternFill \
      patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>\
      <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="8" fontId="1"/><xf fillId="1"/></cellXfs>
      """
    workbook.sheetLinks = [("comments", "../comments1.xml")]
    workbook.parts = [
      (
        "xl/comments1.xml",
        """
        <comments NAMESPACES><authors><author>Ann</author></authors><commentList><comment \
        ref="B2" authorId="0"><text><t>Is this\nright?</t></text></comment></commentList></comments>
        """
      )
    ]
    return workbook
  }

  @Test func `as JSON`() throws {
    let json = try String(
      decoding: InspectionJSON.json(of: Self.workbook.document(), file: "plan.xlsx"), as: UTF8.self)
    // A line for each object, so that a change can be read.
    let text = json.replacing("},{", with: "},\n{") + "\n"
    #expect(Snapshot.difference(of: text, from: "inspect/workbook.json") == nil)
  }

  @Test func `as text`() throws {
    let text = try InspectionText.text(of: Self.workbook.document(), file: "plan.xlsx")
    #expect(Snapshot.difference(of: text, from: "inspect/workbook.txt") == nil)
  }
}
