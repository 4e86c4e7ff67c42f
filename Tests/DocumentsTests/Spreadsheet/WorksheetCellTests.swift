import Documents
import OpenPackaging
import Testing

@Suite struct `Cells of a worksheet` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rows: String
    var expected: [String]
    var kinds: [SheetCell.Kind]?
  }

  @Test(arguments: [
    Case(
      testDescription: "every type",
      rows: """
        <row r="1"><c r="A1"><v>12.50</v></c><c r="B1" t="n"><v>1E3</v></c>\
        <c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><f>A1&amp;""</f><v>x</v></c>\
        <c r="E1" t="inlineStr"><is><t>in</t></is></c><c r="F1" t="b"><v>1</v></c>\
        <c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#REF!</v></c>\
        <c r="I1" t="d"><v>2020-11-02T00:00:00</v></c><c r="J1" t="d"><v>2020-11-02T13:30:00Z</v></c>\
        <c r="K1" t="new"><v>kept</v></c><c r="L1"><v>1.2.3</v></c></row>
        """,
      expected: [
        "A1=12.5", "B1=1000", "C1=zero", "D1=x", "E1=in", "F1=TRUE", "G1=FALSE", "H1=#REF!",
        "I1=2020-11-02", "J1=2020-11-02T13:30:00", "K1=kept", "L1=1.2.3",
      ],
      kinds: [
        .number, .number, .text, .text, .text, .boolean, .boolean, .error, .date, .date, .text,
        .text,
      ]),
    Case(
      testDescription: "rich text is joined, phonetic hints are out",
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>", expected: ["A1=bold plain"]),
    Case(
      testDescription: "wrappers and alternatives in strings",
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>", expected: ["A1=new tail"]),
    Case(
      testDescription: "an empty string is no value",
      rows:
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c><c r=\"B1\" t=\"inlineStr\"><is/></c></row>",
      expected: []),
    Case(
      testDescription: "rows and cells without references count on",
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>\
        <row><c><v>5</v></c></row>
        """,
      expected: ["A1=1", "B1=2", "C4=3", "D4=4", "A5=5"]),
    Case(
      testDescription: "cells out of order are put in order",
      rows: """
        <row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row>\
        <row r="1"><c r="B1"><v>0</v></c></row>
        """,
      expected: ["B1=0", "A3=1", "C3=3"]),
    Case(
      testDescription: "of two cells with one reference the later counts",
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
      expected: ["A1=2"]),
    Case(
      testDescription: "blanks and line breaks around a value",
      rows: "<row r=\"1\"><c r=\"A1\"><v>\n 42 </v></c><c r=\"B1\" t=\"s\"><v> 0\n</v></c></row>",
      expected: ["A1=42", "B1=zero"]),
    Case(
      testDescription: "character data sections and escapes",
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a <b> &amp;]]></t></is></c>\
        <c r="B1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c></row>
        """,
      expected: ["A1=a <b> &amp;", "B1=a\nb"]),
    Case(
      testDescription: "text in the value of an inline string",
      rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><v>text</v></c></row>", expected: ["A1=text"]),
    Case(
      testDescription: "beyond the sheet",
      rows: """
        <row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="0"><c><v>1</v></c></row>\
        <row r="-5"><c><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c><c><v>2</v></c></row>
        """,
      expected: ["XFD2=1"]),
    Case(
      testDescription: "references that are none count on",
      rows:
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c><c r=\"1A\"><v>2</v></c><c r=\"\"><v>3</v></c></row>",
      expected: ["A1=1", "B1=2", "C1=3"]),
    Case(
      testDescription: "digits in plenty",
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c><c r=\"B1\" t=\"b\"><v>2</v></c></row>",
      expected: ["A1=0.3", "B1=2"]),
  ])
  func `are read whatever wrote them`(_ example: Case) throws {
    var workbook = SketchedWorkbook(rows: example.rows)
    workbook.strings = [
      "<t>zero</t>",
      """
      <r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r>\
      <rPh sb="0" eb="1"><t>hint</t></rPh><phoneticPr fontId="1"/>
      """,
      """
      <mc:AlternateContent><mc:Choice Requires="x14"><t>new</t></mc:Choice>\
      <mc:Fallback><t>old</t></mc:Fallback></mc:AlternateContent>\
      <z:wrap xmlns:z="urn:z"><r><t> tail</t></r></z:wrap>
      """,
      "",
    ]
    let sheet = try #require(try workbook.document().sheets.first)
    #expect(sheet.sketch == example.expected)
    if let kinds = example.kinds { #expect(sheet.cells.map(\.kind) == kinds) }
  }

  @Test func `formulas keep their text and their result, or say that there is none`() throws {
    let workbook = SketchedWorkbook(
      rows: """
        <row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><f>SUM(C1:C2)</f></c>\
        <c r="C1" t="str"><f>T("")</f><v></v></c></row>\
        <row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c>\
        <c r="B2"><f t="shared" ref="A2:B3" si="0">C2+$D$1</f><v>2</v></c></row>\
        <row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><f t="shared" si="7"/><v>3</v></c>\
        <c r="C3"><f t="array" ref="C3:C5">TRANSPOSE(A1:C1)</f><v>5</v></c>\
        <c r="D3"><f t="dataTable" ref="D3:D9"/><v>6</v></c></row>
        """)
    let document = try workbook.document()
    let cells = try #require(document.sheets.first).cells
    #expect(
      cells.map { $0.formula } == [
        "B1*2", "SUM(C1:C2)", "T(\"\")", "B2+$D$1", "C2+$D$1", "B3+$D$1", "", "TRANSPOSE(A1:C1)",
        nil,
      ])
    #expect(cells.map(\.hasCachedValue) == [true, false, true, true, true, true, true, true, true])
    #expect(cells[1].kind == .empty)
    let notice = try #require(document.notices.first { $0.kind == .formulaWithoutValue })
    #expect(notice.place == .sheet("Sheet1", cells[1].reference))
  }

  @Test func `dates by format, in both systems`() throws {
    var workbook = SketchedWorkbook(
      rows: """
        <row r="1"><c r="A1" s="1"><v>44137</v></c><c r="B1" s="2"><v>44137.5</v></c>\
        <c r="C1" s="3"><v>44137</v></c><c r="D1" s="9"><v>44137</v></c><c r="E1" s="1"><v>-1</v></c>\
        <c r="F1" s="1" t="s"><v>0</v></c><c r="G1" s="-1"><v>44137</v></c></row>
        """)
    workbook.strings = ["<t>2 November</t>"]
    workbook.styles = """
      <numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/></cellXfs>
      """
    let texts = [
      "2020-11-02", "2020-11-02T12:00:00", "44137", "44137", "-1", "2 November", "44137",
    ]
    let cells = try #require(try workbook.document().sheets.first).cells
    #expect(cells.map(\.text) == texts)
    #expect(cells.map(\.serial) == ["44137", "44137.5", nil, nil, nil, nil, nil])
    #expect(cells[1].numberFormat == "dd/mm/yyyy\\ hh:mm")
    workbook.workbookProperties = "<workbookPr date1904=\"1\"/>"
    #expect(try workbook.document().sheets.first?.cells.first?.text == "2024-11-03")
  }

  @Test func `fills and struck fonts, and painted cells beside values alone`() throws {
    var workbook = SketchedWorkbook(
      rows: """
        <row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"><v>2</v></c></row>\
        <row r="2"><c r="A2" s="1"/></row>\
        <row r="3"><c r="A3" s="4"/><c r="B3" s="5"><v>3</v></c><c r="C3" s="6"><v>4</v></c></row>
        """)
    workbook.styles = """
      <fonts><font/><font><b/><strike/></font><font><strike val="0"/><b val="0"/></font></fonts>\
      <fills><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill>\
      <fill><patternFill patternType="gray125"><fgColor rgb="FF00FF00"/></patternFill></fill>\
      <fill><patternFill patternType="solid"><fgColor theme="9" tint="0.4"/></patternFill></fill></fills>\
      <cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf fontId="1"/><xf fillId="3"/><xf fontId="2"/>\
      <xf fillId="99" fontId="99"/></cellXfs>\
      <dxfs><dxf><font><strike/></font><fill><patternFill patternType="solid"><fgColor rgb="FF123456"/>\
      </patternFill></fill></dxf></dxfs>
      """
    let cells = try #require(try workbook.document().sheets.first).cells
    #expect(cells.map { "\($0.reference)" } == ["A1", "B1", "D1", "A3", "B3", "C3"])
    #expect(cells.map(\.fill) == ["FFC000", "FFC000", nil, "A9D18E", nil, nil])
    #expect(cells.map(\.isStruck) == [false, false, true, false, false, false])
    #expect(cells.map(\.isBold) == [false, false, true, false, false, false])
    #expect(cells[1].kind == .empty)
  }

  @Test func `a sheet painted from end to end stays small`() throws {
    let painted = (1...2_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }.joined()
    let wide = (0..<1_000).map { "<c r=\"\(CellReference(row: 2_999, column: $0))\" s=\"1\"/>" }
    var workbook = SketchedWorkbook(
      rows: painted + "<row r=\"3000\">\(wide.joined())<c r=\"ZZ3000\"><v>1</v></c></row>")
    workbook.styles = """
      <fills><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>\
      <cellXfs><xf/><xf fillId="0"/></cellXfs>
      """
    #expect(try workbook.document().sheets.first?.cells.count == 257)
  }

  @Test func `limits are counted, and name themselves`() throws {
    var limits = Limits()
    limits.cellsPerWorkbook = 2
    let rows =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
    #expect(throws: Unreadable.self) { try SketchedWorkbook(rows: rows).document(limits: limits) }
    limits = Limits()
    limits.charactersKeptPerCell = 3
    var workbook = SketchedWorkbook(
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>été long</t></is></c><c r="B1" t="s"><v>0</v></c>\
        <c r="C1" t="str"><v>four</v></c></row>
        """)
    workbook.strings = ["<t>eight</t>"]
    let document = try workbook.document(limits: limits)
    #expect(document.sheets.first?.sketch == ["A1=été", "B1=eig", "C1=fou"])
    #expect(document.notices.filter { $0.kind == .textCut }.count == 3)
    limits = Limits()
    limits.charactersInAll = 10
    #expect(throws: Unreadable.self) { try workbook.document(limits: limits) }
  }

  @Test func `a string that the table lacks makes the workbook corrupt`() throws {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>"
    let error = #expect(throws: Unreadable.self) { try SketchedWorkbook(rows: rows).document() }
    #expect(error?.reason == .corrupt)
  }
}
