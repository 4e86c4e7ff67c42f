import Documents

extension HostileFile {
  /// Workbooks whose figures contradict one another, or that no Excel would write.
  static let sheets: [HostileFile] = sheetData + sheetLinks + sheetSettings

  private static let sheetData: [HostileFile] =
    [
      "A1048577", "A0", "XFE1", "a1", "$A$1", "A1:B2", "1A", "A", "1", " A1 ", "Ａ１", "AAAA1",
      "A00000000001", "R1C1",
    ].map { place in excel("a cell at “\(place)”") { "<row><c r=\"\(place)\"><v>1</v></c></row>" } }
    + ["2", "-1", "yes", "TRUE", "NaN", "1.5", ""].map { value in
      excel("a truth value of “\(value)”") { "<row><c t=\"b\"><v>\(value)</v></c></row>" }
    }
    + ["#REF!", "#NAME?", "#N/A", "words", ""].map { value in
      excel("an error of “\(value)”") { "<row><c t=\"e\"><v>\(value)</v></c></row>" }
    }
    + ["-1", "0", "60", "2958465", "2958466", "1e300", "-1e300", "NaN", "inf", "0x10"].map {
      value in
      HostileFile("xlsx: a day numbered “\(value)”") {
        var workbook = SketchedWorkbook(rows: "<row><c s=\"0\"><v>\(value)</v></c></row>")
        workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        return workbook.bytes()
      }
    } + [
      excel("one place twice") { "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>" },
      excel("rows backwards") {
        "<row r=\"9\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>"
      },
      excel("a row without end") { "<row r=\"1048576\"/><row><c><v>1</v></c></row>" },
      excel("a row of 20,000 cells") {
        "<row>\(String(repeating: "<c><v>1</v></c>", count: 20_000))</row>"
      },
      excel("cells outside rows") { "<c><v>1</v></c>" },
      excel("rows in a row") { "<row><row><c><v>1</v></c></row></row>" },
      excel("a value in a value") { "<row><c><v>1<v>2</v>3</v></c></row>" },
      excel("a kind that nobody knows") { "<row><c t=\"q\"><v>1</v></c></row>" },
      excel("text that is both inline and a value") {
        "<row><c t=\"inlineStr\"><v>1</v><is><t>a</t></is><is><t>b</t></is></c></row>"
      },
      excel("a shared formula that stands nowhere") {
        "<row><c><f t=\"shared\" si=\"7\"/><v>1</v></c></row>"
      },
      excel("a shared formula numbered beyond all bounds") {
        "<row><c><f t=\"shared\" si=\"99999999999999999999\">A1</f><v>1</v></c></row>"
      },
      excel("a formula over the whole sheet") {
        "<row><c><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>1</v></c></row>"
      },
      excel("a formula with quotes and brackets open") {
        """
        <row><c><f t="shared" si="0" ref="A1:A9">'[["</f></c></row>\
        <row><c><f t="shared" si="0"/></c></row>
        """
      },
      excel("a formula that would run a program") {
        "<row><c><f>cmd|' /C calc'!A0</f><v>1</v></c></row>"
      },
    ]

  private static let sheetLinks: [HostileFile] = [
    HostileFile("xlsx: a sheet that is not there", .corrupt) {
      workbook(sheets: "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", links: "absent.xml")
    },
    HostileFile("xlsx: a sheet outside the file", .corrupt) {
      workbook(
        sheets: "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", links: "file:///etc/passwd",
        mode: "External")
    },
    HostileFile("xlsx: a sheet whose link nobody made", .corrupt) {
      workbook(sheets: "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId9\"/>", links: "sheet1.xml")
    },
    HostileFile("xlsx: no sheets at all") { workbook(sheets: "", links: "absent.xml") },
    HostileFile("xlsx: very hidden sheets alone") {
      var workbook = SketchedWorkbook()
      workbook.others = [("Secret", "state=\"veryHidden\"", "<sheetData/>")]
      workbook.workbookProperties = "<bookViews><workbookView activeTab=\"99\"/></bookViews>"
      return workbook.bytes()
    },
    HostileFile("xlsx: a sheet that is damaged", .corrupt) {
      SketchedWorkbook(rows: "<row/>").bytes(damaging: "xl/worksheets/sheet1.xml")
    },
    HostileFile("xlsx: strings that are damaged", .corrupt) {
      SketchedWorkbook(strings: ["<t>a</t>"]).bytes(damaging: "xl/sharedStrings.xml")
    },
    HostileFile("xlsx: a definition in the strings", .unsafe) {
      var workbook = SketchedWorkbook(strings: [])
      workbook.parts = [("xl/sharedStrings.xml", "<!DOCTYPE sst><sst NAMESPACES/>")]
      return workbook.bytes()
    },
    HostileFile("xlsx: a definition in a comment's part", .unsafe) {
      var workbook = SketchedWorkbook()
      workbook.sheetLinks = [("comments", "../comments.xml")]
      workbook.parts = [("xl/comments.xml", "<!DOCTYPE comments><comments NAMESPACES/>")]
      return workbook.bytes()
    },
  ]

  private static func workbook(sheets: String, links target: String, mode: String = "") -> [UInt8] {
    var workbook = SketchedWorkbook()
    workbook.parts = [
      ("xl/workbook.xml", "<workbook NAMESPACES><sheets>\(sheets)</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
        relationships/worksheet" Target="\(target)" TargetMode="\(mode)"/></Relationships>
        """
      ),
    ]
    return workbook.bytes()
  }

  private static let sheetSettings: [HostileFile] =
    ["A1", "A1:XFD1048576", "XFD1048576:A1", "", "A1:", "nonsense"].map { dimension in
      HostileFile("xlsx: a sheet said to reach over “\(dimension)”") {
        SketchedWorkbook(
          rows: "<row><c><v>1</v></c></row>", beforeRows: "<dimension ref=\"\(dimension)\"/>"
        ).bytes()
      }
    }
    + [
      ("over one another", ["A1:C3", "B2:D4", "C3:A1", "A1:C3"]), ("of a single cell", ["A1:A1"]),
      ("turned round", ["D6:A1"]), ("over the whole sheet", ["A1:XFD1048576", "A1:XFD1048576"]),
      ("beyond the sheet", ["A1:XFE1048577"]), ("without a second corner", ["A1:"]),
    ].map { name, merges in
      HostileFile("xlsx: merges \(name)") {
        let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        return SketchedWorkbook(
          rows: "<row><c><v>1</v></c><c><v>2</v></c></row>",
          afterRows: "<mergeCells count=\"-1\">\(cells)</mergeCells>"
        ).bytes()
      }
    } + [
      HostileFile("xlsx: hidden columns whose figures are turned round") {
        SketchedWorkbook(
          beforeRows: """
            <cols><col min="9" max="1" hidden="1"/><col min="0" max="-1" hidden="1"/>\
            <col min="1" max="99999999999" hidden="1"/></cols>
            """
        ).bytes()
      },
      HostileFile("xlsx: a list for 20,000 ranges") {
        let ranges = (1...20_000).map { "A\($0)" }.joined(separator: " ")
        return SketchedWorkbook(
          afterRows: """
            <dataValidations><dataValidation type="list" sqref="\(ranges)"><formula1>"a,b"</formula1>\
            </dataValidation></dataValidations>
            """
        ).bytes()
      },
      HostileFile("xlsx: a list of one text of 200,000 characters") {
        SketchedWorkbook(afterRows: lists(["\"\(String(repeating: "a,", count: 100_000))\""]))
          .bytes()
      },
    ]
}
