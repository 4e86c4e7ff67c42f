import Documents
import Testing

@Suite struct `Workbooks` {
  @Test func `sheets stand in the order of their tabs, with their state`() throws {
    var workbook = SketchedWorkbook()
    workbook.others = [
      ("Hidden", "state=\"hidden\"", "<sheetData/>"),
      ("Very", "state=\"veryHidden\"", "<sheetData/>"),
    ]
    workbook.beforeRows = """
      <dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/>\
      <col min="3" max="4" hidden="true"/><col min="16384" max="99999" hidden="1"/>\
      <col min="9" max="2" hidden="1"/><col min="-1" max="2" hidden="1"/></cols>
      """
    workbook.rows = "<row r=\"2\" hidden=\"1\"/><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>"
    workbook.afterRows = """
      <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D6:A5"/><mergeCell ref="nonsense"/></mergeCells>
      """
    let document = try workbook.document()
    #expect(document.sheets.map(\.name) == ["Sheet1", "Hidden", "Very"])
    #expect(document.sheets.map(\.state) == [.visible, .hidden, .veryHidden])
    let sheet = try #require(document.sheets.first)
    #expect(sheet.hiddenRows == [1])
    #expect(sheet.hiddenColumns == [1, 2, 3, 16_383])
    #expect(sheet.merges.map(\.description) == ["A1:C1", "A5:D6"])
    #expect(
      document.notices.map(\.kind) == [.hiddenRowsOrColumns, .hiddenSheet, .hiddenSheet])
  }

  @Test func `chart, dialog and macro sheets and modules are listed without cells`() throws {
    var workbook = SketchedWorkbook()
    workbook.workbookLinks = [("chartsheet", "chartsheets/sheet1.xml")]
    workbook.parts = [
      (
        "xl/chartsheets/sheet1.xml",
        "<chartsheet NAMESPACES><sheetData><row><c><v>1</v></c></row></sheetData></chartsheet>"
      ),
      (
        "xl/workbook.xml",
        """
        <workbook NAMESPACES><sheets><sheet name="Chart" sheetId="2" r:id="rId2"/>\
        <sheet name="Sheet1" sheetId="1" r:id="rId1"/>\
        <sheet name="Module1" sheetId="3" r:id=""/></sheets></workbook>
        """
      ),
    ]
    let document = try workbook.document()
    #expect(document.sheets.map(\.name) == ["Chart", "Sheet1", "Module1"])
    #expect(document.sheets.first?.cells.isEmpty == true)
  }

  @Test func `lists are worked out wherever they lie in the workbook`() throws {
    var workbook = SketchedWorkbook()
    workbook.others = [
      (
        "Drop-down's", "",
        """
        <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Red</t></is></c></row>\
        <row r="2"><c r="A2" t="inlineStr"><is><t>Amber</t></is></c><c r="B2"><v>7</v></c></row>\
        <row r="4"><c r="A4" t="inlineStr"><is><t>Green</t></is></c></row></sheetData>
        """
      )
    ]
    workbook.definedNames = """
      <definedName name="RAG">'Drop-down''s'!$A$1:$A$4</definedName>\
      <definedName name="Local" localSheetId="0">"mine"</definedName>\
      <definedName name="LOCAL">"theirs"</definedName>\
      <definedName name="Loop">Loop</definedName>
      """
    func list(_ ranges: String, _ source: String) -> String {
      """
      <dataValidation type="list" sqref="\(ranges)" promptTitle="Rating" prompt="Choose one">\
      <formula1>\(source)</formula1></dataValidation>
      """
    }
    workbook.afterRows = """
      <dataValidations>\(list("B2:B9 D4", "\"Yes, No ,\"\"Maybe\"\"\""))\(list("C1", "RAG"))\
      \(list("C2", "local"))\(list("C3", "'Drop-down''s'!A:A"))\(list("C4", "'Drop-down''s'!2:2"))\
      \(list("C5", "INDIRECT(A1)"))\(list("C6", "[1]Other!A1:A3"))\(list("C7", "Loop"))\
      \(list("C8", "Missing!A1:A3"))\(list("#REF!", "\"a\""))\
      <dataValidation type="whole" sqref="E1"><formula1>1</formula1></dataValidation></dataValidations>\
      <extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1>\
      <xm:f>'Drop-down''s'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref>\
      </x14:dataValidation></x14:dataValidations></ext></extLst>
      """
    let lists = try #require(try workbook.document().sheets.first).validations
    #expect(
      lists.map(\.choices) == [
        ["Yes", "No", "\"Maybe\""], ["Red", "Amber", "Green"], ["mine"], ["Red", "Amber", "Green"],
        ["Amber", "7"], [], [], [], [], ["Amber"],
      ])
    #expect(lists.first?.ranges.map(\.description) == ["B2:B9", "D4"])
    #expect(lists.first?.prompt == "Rating\nChoose one")
    #expect(lists.last?.ranges.map(\.description) == ["F1:F9"])
  }

  @Test func `notes and threads hang on their cells, a thread's shadow left out`() throws {
    var workbook = SketchedWorkbook()
    workbook.sheetLinks = [
      ("comments", "../comments1.xml"), ("threadedComment", "../threadedComments/t1.xml"),
    ]
    workbook.workbookLinks = [("person", "persons/person.xml")]
    let threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    workbook.parts = [
      (
        "xl/comments1.xml",
        """
        <comments NAMESPACES><authors><author>Ann</author><author>tc={1}</author></authors><commentList>\
        <comment ref="B2" authorId="0"><text><r><t>Ann:</t></r><r><t>\nwhy?</t></r></text></comment>\
        <comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment>\
        <comment ref="C3" authorId="9"><text><t>nobody</t></text></comment></commentList></comments>
        """
      ),
      (
        "xl/threadedComments/t1.xml",
        """
        <ThreadedComments xmlns="\(threads)"><threadedComment ref="A1" personId="{p}" id="{1}">\
        <text>Is this right?</text></threadedComment><threadedComment ref="A1" personId="{q}" id="{2}" parentId="{1}">\
        <text>Yes</text></threadedComment></ThreadedComments>
        """
      ),
      (
        "xl/persons/person.xml",
        "<personList xmlns=\"\(threads)\"><person displayName=\"Bea\" id=\"{p}\"/></personList>"
      ),
    ]
    let document = try workbook.document()
    #expect(
      document.comments.map { "\($0.anchor?.description ?? "") \($0.author): \($0.text)" } == [
        "Sheet1!A1 Bea: Is this right?", "Sheet1!A1 : Yes", "Sheet1!B2 Ann: Ann:\nwhy?",
        "Sheet1!C3 : nobody",
      ])
  }

  @Test func `text boxes are read once, pictures noted`() throws {
    var workbook = SketchedWorkbook()
    workbook.sheetLinks = [("drawing", "../drawings/drawing1.xml")]
    workbook.parts = [
      (
        "xl/drawings/drawing1.xml",
        """
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
        <xdr:twoCellAnchor><mc:AlternateContent><mc:Choice Requires="a14"><xdr:sp><xdr:txBody>\
        <a:p><a:r><a:t>Notes </a:t></a:r><a:r><a:t>here</a:t></a:r></a:p><a:p><a:r><a:t>a</a:t></a:r>\
        <a:br/><a:r><a:t>b</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Choice><mc:Fallback><xdr:sp>\
        <xdr:txBody><a:p><a:r><a:t>Notes here</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback>\
        </mc:AlternateContent></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p/>\
        </xdr:txBody></xdr:sp></xdr:twoCellAnchor><xdr:pic/></xdr:wsDr>
        """
      )
    ]
    let document = try workbook.document()
    let boxes = try #require(document.sheets.first).textBoxes
    #expect(boxes.map(\.blocks.allText) == ["Notes here\na\nb"])
    #expect(boxes.first?.place.description == "Sheet1, text box 1")
    #expect(document.notices.map(\.kind) == [.picture])
  }

  @Test func `check boxes read as text, ticked or not`() throws {
    func shape(_ kind: String, _ caption: String, _ data: String) -> String {
      """
      <v:shape><v:textbox><div><font>\(caption)</font></div></v:textbox>\
      <x:ClientData ObjectType="\(kind)">\(data)</x:ClientData></v:shape>
      """
    }
    var workbook = SketchedWorkbook()
    workbook.sheetLinks = [("vmlDrawing", "../drawings/vmlDrawing1.vml")]
    let shapes = [
      shape(
        "Checkbox", "\n Small\n  groups ",
        "<x:Anchor>\n 1, 15, 4, 2, 3, 0, 6, 1</x:Anchor><x:Checked>1</x:Checked>"),
      shape("Checkbox", "One to one", "<x:Anchor>2, 0, 5, 0, 0, 0, 0, 0</x:Anchor>"),
      shape("Note", "a note's box", "<x:Row>1</x:Row>"),
      shape("Radio", "Yes", "<x:Anchor>99999, 0, 5</x:Anchor><x:Checked>2</x:Checked>"),
    ]
    workbook.parts = [
      (
        "xl/drawings/vmlDrawing1.vml",
        """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\
        \(shapes.joined())</xml>
        """
      )
    ]
    let boxes = try #require(try workbook.document().sheets.first).textBoxes
    #expect(
      boxes.map { "\($0.place): \($0.blocks.allText)" } == [
        "Sheet1!B5: ☒ Small groups", "Sheet1!C6: ☐ One to one", "Sheet1, check box: ☐ Yes",
      ])
    let damaged = workbook.bytes(damaging: "xl/drawings/vmlDrawing1.vml")
    let document = try DocumentReader.read(damaged)
    #expect(document.notices.isEmpty)
  }

  @Test(arguments: [
    ("xl/comments1.xml", true), ("xl/worksheets/sheet1.xml", false), ("xl/styles.xml", false),
    ("xl/sharedStrings.xml", false),
  ])
  func `damage beside the cells costs its part, damage to them the workbook`(
    _ damaged: String, _ isReadable: Bool
  ) throws {
    var workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>")
    workbook.sheetLinks = [("comments", "../comments1.xml")]
    workbook.strings = []
    workbook.styles = ""
    workbook.parts = [("xl/comments1.xml", "<comments NAMESPACES/>")]
    let bytes = workbook.bytes(damaging: damaged)
    if isReadable {
      let document = try DocumentReader.read(bytes)
      #expect(document.sheets.first?.sketch == ["A1=1"])
      #expect(document.notices.map(\.kind) == [.damagedPart])
    } else {
      let error = #expect(throws: Unreadable.self) { try DocumentReader.read(bytes) }
      #expect(error?.reason == .corrupt)
    }
  }
}
