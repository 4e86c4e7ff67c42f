import Documents
import TestSupport

extension HostileFile {
  /// Figures and links that lead back to where they came from, or to more than there is.
  static let loops: [HostileFile] = partLoops + nameLoops + stringTables

  // MARK: Parts that link to each other

  private static let partLoops: [HostileFile] =
    ["header", "footer", "comments", "footnotes", "endnotes", "styles", "numbering", "theme"].map {
      kind in
      HostileFile("docx: the document is its own \(kind)") {
        linked([("word/_rels/document.xml.rels", [(kind, "document.xml")])])
      }
    } + [
      HostileFile("docx: a header that is its own header") {
        linked([
          ("word/_rels/document.xml.rels", [("header", "header1.xml")]),
          ("word/_rels/header1.xml.rels", [("header", "header1.xml")]),
        ])
      },
      HostileFile("docx: two headers that link to each other") {
        linked([
          ("word/_rels/document.xml.rels", [("header", "header1.xml")]),
          ("word/_rels/header1.xml.rels", [("header", "header2.xml")]),
          ("word/_rels/header2.xml.rels", [("header", "header1.xml")]),
        ])
      },
      HostileFile("the relationships are the document", .notOffice) {
        var zip = ZipBuilder(parts)
        zip.members[relationships] = .init("_rels/.rels", Array(link(to: "_rels/.rels").utf8))
        return zip.bytes()
      },
      HostileFile("xlsx: a sheet that is its own drawing, notes and controls") {
        var workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>")
        workbook.sheetLinks = ["drawing", "comments", "vmlDrawing", "threadedComment"].map {
          ($0, "sheet1.xml")
        }
        return workbook.bytes()
      },
      HostileFile("xlsx: the workbook is its own sheet, strings and styles") {
        var workbook = SketchedWorkbook()
        workbook.workbookLinks = ["sharedStrings", "styles", "theme", "person"].map {
          ($0, "workbook.xml")
        }
        workbook.parts = [
          (
            "xl/workbook.xml",
            "<workbook NAMESPACES><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId2\"/></sheets></workbook>"
          )
        ]
        return workbook.bytes()
      },
      HostileFile("xlsx: one sheet under 200 names") {
        var workbook = SketchedWorkbook(rows: "<row><c><v>1</v></c></row>")
        let sheets = (0..<200).map { "<sheet name=\"A\($0)\" sheetId=\"\($0)\" r:id=\"rId1\"/>" }
        workbook.parts = [
          (
            "xl/workbook.xml",
            "<workbook NAMESPACES><sheets>\(sheets.joined())</sheets></workbook>"
          )
        ]
        return workbook.bytes()
      },
    ]

  private static func linked(
    _ links: [(part: String, links: [(kind: String, target: String)])]
  ) -> [UInt8] {
    var zip = ZipBuilder(parts)
    let reference = """
      <w:sectPr><w:headerReference r:id="rId1"/><w:footerReference r:id="rId1"/></w:sectPr>
      """
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let body = root(text + reference, attributes: "xmlns:r=\"\(office)\"")
    zip.members[document] = .init("word/document.xml", Array(body.utf8))
    for name in ["word/header1.xml", "word/header2.xml"] {
      let header = "<w:hdr xmlns:w=\"\(namespace)\">\(text)</w:hdr>"
      zip.members.append(.init(name, Array(header.utf8)))
    }
    for (part, links) in links {
      let links = links.enumerated().map { index, link in
        """
        <Relationship Id="rId\(index + 1)" Type="\(office)/\(link.kind)" Target="\(link.target)"/>
        """
      }
      let content = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(links.joined())</Relationships>
        """
      zip.members.append(.init(part, Array(content.utf8)))
    }
    return zip.bytes()
  }

  // MARK: Names and lists

  private static let nameLoops: [HostileFile] =
    [
      ("itself", "A", ["A": "A"]), ("another and back", "A", ["A": "B", "B": "A"]),
      ("a ring of three", "A", ["A": "B", "B": "C", "C": "A"]),
      ("a formula of itself", "OFFSET(A,0,0)", ["A": "OFFSET(A,0,0)"]),
      ("the whole sheet", "Sheet1!$A$1:$XFD$1048576", [:]),
      ("a range turned round", "Sheet1!$XFD$1048576:$A$1", [:]),
      ("a sheet that is not there", "Nowhere!$A$1:$A$9", [:]),
    ].map { (name: String, source: String, names: [String: String]) in
      HostileFile("xlsx: a list that is \(name)") {
        var workbook = SketchedWorkbook(rows: "<row><c r=\"A1\"><v>1</v></c></row>")
        workbook.definedNames = names.sorted { $0.key < $1.key }
          .map { "<definedName name=\"\($0.key)\">\($0.value)</definedName>" }.joined()
        workbook.afterRows = """
          <dataValidations><dataValidation type="list" sqref="B1"><formula1>\(source)</formula1>\
          </dataValidation></dataValidations>
          """
        return workbook.bytes()
      }
    } + [
      HostileFile("xlsx: a chain of 20,000 names") {
        var workbook = SketchedWorkbook()
        workbook.definedNames = (0..<20_000).map {
          "<definedName name=\"N\($0)\">N\($0 + 1)</definedName>"
        }.joined()
        workbook.afterRows = """
          <dataValidations><dataValidation type="list" sqref="B1"><formula1>N0</formula1>\
          </dataValidation></dataValidations>
          """
        return workbook.bytes()
      }
    ]

  // MARK: Strings

  private static let stringTables: [HostileFile] = [
    ("count=\"4294967295\" uniqueCount=\"4294967295\"", 0, nil), ("uniqueCount=\"-1\"", 0, nil),
    ("count=\"0\" uniqueCount=\"0\"", 0, nil), ("uniqueCount=\"many\"", 0, nil),
    // The cell's text is nowhere: half a form must not pass for a whole one.
    ("uniqueCount=\"2\"", 1, .corrupt),
  ].map { (counts: String, index: Int, reason: Unreadable.Reason?) in
    HostileFile("xlsx: string \(index) of a table of one, \(counts)", reason) {
      var workbook = SketchedWorkbook(
        rows: "<row><c t=\"s\"><v>\(index)</v></c></row>", strings: ["<t>one</t>"])
      workbook.parts = [
        ("xl/sharedStrings.xml", "<sst NAMESPACES \(counts)><si><t>one</t></si></sst>")
      ]
      return workbook.bytes()
    }
  }
}
