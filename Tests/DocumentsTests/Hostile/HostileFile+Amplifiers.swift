import Documents

extension HostileFile {
  /// Small files that ask for much: what stands in them once is used, followed or shown many times.
  static let amplifiers: [HostileFile] = wordAmplifiers + sheetAmplifiers + longToShow

  // MARK: Word

  private static let wordAmplifiers: [HostileFile] = [
    HostileFile("docx: a list label of 200,000 characters on 1,000 paragraphs", .tooLarge) {
      let item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
      return WordDocument.bytes(
        String(repeating: item, count: 1_000),
        [
          .numbering(
            """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="\
            \(String(repeating: "x", count: 200_000))"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """)
        ])
    },
    HostileFile("docx: a style's name of 200,000 characters on 10 paragraphs") {
      let paragraph = "<w:p><w:pPr><w:pStyle w:val=\"s\"/></w:pPr></w:p>"
      return WordDocument.bytes(
        String(repeating: paragraph, count: 10),
        [
          .styles(
            """
            <w:style w:type="paragraph" w:styleId="s"><w:name w:val="\
            \(String(repeating: "n", count: 200_000))"/></w:style>
            """)
        ])
    },
    word("20,000 paragraphs in 100 controls inside one another", .tooLarge) {
      String(repeating: "<w:sdt><w:sdtContent>", count: 100)
        + String(repeating: "<w:p/>", count: 20_000)
        + String(repeating: "</w:sdtContent></w:sdt>", count: 100)
    },
    word("100,000 fields that nobody closed", .tooLarge) {
      let field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      return p(String(repeating: field, count: 100_000)) + String(repeating: "<w:p/>", count: 1_000)
    },
    word("500,001 paragraphs", .tooLarge) { String(repeating: "<w:p/>", count: 500_001) },
    word("a text of 17,000,000 characters", .tooLarge) {
      p(r(String(repeating: "x", count: 17_000_000)))
    },
    HostileFile("docx: styles that build on one another, 20,000 deep") {
      let styles = (0..<20_000).map {
        "<w:style w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
      }
      return WordDocument.bytes(
        p("<w:pPr><w:pStyle w:val=\"s0\"/></w:pPr>", r("a")), [.styles(styles.joined())])
    },
    HostileFile("docx: 5,000 sections that show one damaged header") {
      let section =
        "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr></w:pPr></w:p>"
      return WordDocument.bytes(
        String(repeating: section, count: 5_000), [.header("<w:p>&nope;</w:p>")])
    },
    HostileFile("docx: one footnote that 20,000 places refer to") {
      let place = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
      return WordDocument.bytes(
        p(String(repeating: place, count: 20_000)),
        [.footnotes("<w:footnote w:id=\"2\">\(p(r("note", "")))</w:footnote>")])
    },
  ]

  // MARK: Excel

  private static let sheetAmplifiers: [HostileFile] = [
    HostileFile("xlsx: 200 sheets that are one part, with 100 links to one empty part", .tooLarge) {
      var workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>")
      let sheets = (0..<200).map { "<sheet name=\"A\($0)\" sheetId=\"\($0)\" r:id=\"rId1\"/>" }
      workbook.sheetLinks = (0..<100).map { _ in ("comments", "../empty.xml") }
      workbook.parts = [
        ("xl/workbook.xml", "<workbook NAMESPACES><sheets>\(sheets.joined())</sheets></workbook>"),
        ("xl/empty.xml", ""),
      ]
      return workbook.bytes()
    },
    HostileFile("xlsx: 900 lists over one long, empty column") {
      var workbook = SketchedWorkbook(
        rows: String(repeating: "<row><c><v>1</v></c></row>", count: 5_000))
      workbook.afterRows = lists((0..<900).map { "Sheet1!$XFD$1:$XFD$\(5_000 + $0)" })
      return workbook.bytes()
    },
    HostileFile("xlsx: 900 lists that look for their names among 20,000") {
      var workbook = SketchedWorkbook()
      workbook.definedNames = (0..<20_000).map {
        "<definedName name=\"N\($0)\">Sheet1!$A$1</definedName>"
      }.joined()
      workbook.afterRows = lists((0..<900).map { "Nowhere\($0)" })
      return workbook.bytes()
    },
    HostileFile("xlsx: a note's author of 200,000 characters on 10 notes") {
      var workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>")
      workbook.sheetLinks = [("comments", "../comments.xml")]
      let notes = (1...10).map {
        "<comment ref=\"A\($0)\" authorId=\"0\"><text><t>x</t></text></comment>"
      }
      workbook.parts = [
        (
          "xl/comments.xml",
          """
          <comments NAMESPACES><authors><author>\(String(repeating: "a", count: 200_000))</author>\
          </authors><commentList>\(notes.joined())</commentList></comments>
          """
        )
      ]
      return workbook.bytes()
    },
    excel("a number of 1,000,000 digits") {
      "<row><c><v>\(String(repeating: "7", count: 1_000_000))</v></c></row>"
    },
    excel("a number of 1,000,000 decimals") {
      "<row><c><v>0.\(String(repeating: "7", count: 1_000_000))E-7</v></c></row>"
    },
    HostileFile("xlsx: a number format of 200,000 characters") {
      var workbook = SketchedWorkbook(
        rows: "<row>\(String(repeating: "<c s=\"0\"><v>44000</v></c>", count: 100))</row>")
      workbook.styles = """
        <numFmts><numFmt numFmtId="200" formatCode="\(String(repeating: "[h]", count: 66_000))"/>\
        </numFmts><cellXfs><xf numFmtId="200"/></cellXfs>
        """
      return workbook.bytes()
    },
    excel("100,000 empty rows, hidden") {
      String(repeating: "<row hidden=\"1\"/>", count: 100_000)
    },
  ]

  /// What follows a sheet's data to offer these lists, each for one cell.
  static func lists(_ sources: [String]) -> String {
    let lists = sources.map {
      "<dataValidation type=\"list\" sqref=\"B1\"><formula1>\($0)</formula1></dataValidation>"
    }
    return "<dataValidations>\(lists.joined())</dataValidations>"
  }

  // MARK: What is shown more often than it is said

  /// Read, and refused by `inspect` alone.
  static let longToShow: [HostileFile] = [
    longToShow("a formula of 8,000 characters that 50,000 cells share") {
      let formula = String(repeating: "A1+", count: 2_666) + "A1"
      let cells = String(
        repeating: "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>", count: 50_000)
      return SketchedWorkbook(
        rows: "<row><c><f t=\"shared\" si=\"0\" ref=\"A1\">\(formula)</f></c></row>" + cells
      ).bytes()
    },
    longToShow("a style's name of 200,000 characters on 2,000 paragraphs") {
      let paragraph = "<w:p><w:pPr><w:pStyle w:val=\"s\"/></w:pPr></w:p>"
      let name = String(repeating: "n", count: 200_000)
      return WordDocument.bytes(
        String(repeating: paragraph, count: 2_000),
        [
          .styles(
            "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"\(name)\"/></w:style>")
        ])
    },
    longToShow("a list of 1,000 long entries that 100 cells offer") {
      var workbook = SketchedWorkbook(
        rows: String(
          repeating: "<row><c t=\"str\"><v>\(String(repeating: "e", count: 10_000))</v></c></row>",
          count: 1_000))
      workbook.afterRows = lists(Array(repeating: "$A$1:$A$1000", count: 100))
      return workbook.bytes()
    },
  ]

  private static func longToShow(
    _ name: String, bytes: @escaping @Sendable () -> [UInt8]
  ) -> HostileFile {
    var file = HostileFile("shown: \(name)", bytes: bytes)
    file.isTooLongToShow = true
    return file
  }
}
