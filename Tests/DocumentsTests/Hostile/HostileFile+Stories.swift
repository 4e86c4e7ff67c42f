import Documents
import TestSupport

extension HostileFile {
  /// Word documents whose marks begin without end, end without beginning, or hold themselves.
  static let stories: [HostileFile] = tables + marks + boxes + listLoops

  private static let tables: [HostileFile] =
    ["0", "-1", "63", "64", "1000000000"].map { span in
      word("100 rows of cells that span “\(span)” columns") {
        String(
          repeating: tbl(tr(tc("a", "<w:gridSpan w:val=\"\(span)\"/>"), tc("b"))), count: 100)
      }
    } + [
      word("cells that go on from none") {
        tbl(tr(tc("a", "<w:vMerge/>")), tr(tc("b", "<w:vMerge w:val=\"continue\"/>")))
      },
      word("a cell that goes on for 5,000 rows") {
        let row = tr(tc("", "<w:vMerge/>"), tc("b"))
        return "<w:tbl>\(tr(tc("a", "<w:vMerge w:val=\"restart\"/>"), tc("b")))"
          + String(repeating: row, count: 5_000) + "</w:tbl>"
      },
      word("tables 70 deep") { nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 70) },
      word("tables 100 deep", .tooLarge) {
        nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100)
      },
      word("a table without rows, a row without cells, a cell without paragraphs") {
        "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"
      },
      word("cells and rows outside tables") { "<w:tr><w:tc>\(p(r("a")))</w:tc></w:tr><w:tc/>" },
      word("a grid of 10,000 columns") {
        "<w:tbl><w:tblGrid>\(String(repeating: "<w:gridCol w:w=\"1\"/>", count: 10_000))</w:tblGrid>"
          + tr(tc("a")) + "</w:tbl>"
      },
    ]

  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + p(r("deep")) + String(repeating: close, count: depth)
  }

  private static let marks: [HostileFile] = [
    word("controls 90 deep") { nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 90) },
    word("controls 200 deep", .tooLarge) {
      nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 200)
    },
    word("a control without content, and content without a control") {
      "<w:sdt/><w:sdtContent>\(p(r("a")))</w:sdtContent><w:sdt><w:sdtPr/></w:sdt>"
    },
    word("a control bound to a part that is not there") {
      """
      <w:sdt><w:sdtPr><w:dataBinding w:xpath="//*[//*[//*]]" w:storeItemID="{0}"/></w:sdtPr>\
      <w:sdtContent>\(p(r("a")))</w:sdtContent></w:sdt>
      """
    },
    word("a field that never ends") {
      p(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDETEXT \"/etc/passwd\"</w:instrText></w:r>"
      )
        + p(r("words"))
    },
    word("fields that end before they begin") {
      p(
        "<w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/>"
          + "<w:fldChar w:fldCharType=\"begin\"/></w:r>")
    },
    word("200 fields inside one another") {
      p(
        String(repeating: "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", count: 200)
          + r("words")
          + String(repeating: "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", count: 200))
    },
    word("a field of a kind that nobody knows") {
      p(
        "<w:fldSimple w:instr=\"DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe\">\(r("a"))</w:fldSimple>"
      )
    },
    word("moves and changes that only begin, or only end") {
      p(
        "<w:moveFromRangeStart w:id=\"1\"/><w:moveToRangeEnd w:id=\"2\"/><w:bookmarkEnd w:id=\"3\"/>"
          + "<w:commentRangeStart w:id=\"4\"/><w:customXmlDelRangeStart w:id=\"5\"/>" + r("a"))
    },
    word("deletions within insertions within deletions") {
      p("<w:del><w:ins><w:del>\(r("a"))</w:del></w:ins></w:del>")
    },
    word("comments and notes that are not there") {
      p(
        "<w:r><w:commentReference w:id=\"-1\"/><w:footnoteReference w:id=\"99999999999\"/>"
          + "<w:endnoteReference/></w:r>")
    },
    word("symbols that are no characters") {
      p(
        ["0", "FFFFFFFF", "D800", "110000", "-1", "zz", ""].map {
          "<w:r><w:sym w:font=\"Wingdings\" w:char=\"\($0)\"/></w:r>"
        }.joined())
    },
    word("100,000 tabs and breaks") {
      p("<w:r>\(String(repeating: "<w:tab/><w:br/>", count: 50_000))</w:r>")
    },
    word("paragraphs in paragraphs in runs") { p(r("a") + p(r("b")) + "<w:r>\(p(r("c")))</w:r>") },
    word("a document in the document") { "<w:altChunk r:id=\"rId1\"/><w:subDoc r:id=\"rId1\"/>" },
    word("two bodies") { "</w:body><w:body>\(text)" },
  ]

  private static let boxes: [HostileFile] = [
    word("text boxes in text boxes") {
      p(
        String(repeating: "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>", count: 30)
          + String(
            repeating: "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>", count: 30))
    },
    word("a choice between nothing") {
      p("<w:r><mc:AlternateContent/></w:r>")
        + p("<w:r><mc:AlternateContent><mc:Choice Requires=\"zz\"/></mc:AlternateContent></w:r>")
    },
    word("a way out without a choice, and choices in choices") {
      p(
        "<w:r><mc:AlternateContent><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r>"
      )
        + p(
          String(repeating: "<mc:AlternateContent><mc:Choice Requires=\"w14\">", count: 50) + r("a")
            + String(repeating: "</mc:Choice></mc:AlternateContent>", count: 50))
    },
    word("what must be understood, and is not") { "<w:p mc:MustUnderstand=\"x\">\(r("a"))</w:p>" },
  ]

  private static let listLoops: [HostileFile] =
    [
      (
        "numbering: styles that lead to each other",
        WordDocument.Part.numbering(
          """
          <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="b"/><w:styleLink w:val="a"/>\
          </w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="a"/>\
          <w:styleLink w:val="b"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
          """)
      ),
      (
        "numbering: figures at the ends of what numbers can be",
        .numbering(
          """
          <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="-2147483648"/>\
          <w:lvlText w:val="%1%0%10%%%"/><w:lvlRestart w:val="-2147483648"/></w:lvl></w:abstractNum>\
          <w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride \
          w:val="-2147483648"/></w:lvlOverride></w:num>
          """)
      ),
      (
        "numbering: the highest letters and numerals",
        .numbering(
          """
          <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/>\
          <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%2"/></w:lvl></w:abstractNum>\
          <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
          """)
      ),
      (
        "styles that build on each other and on themselves",
        .styles(
          """
          <w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn \
          w:val="a"/></w:style><w:style w:styleId="c"><w:basedOn w:val="c"/></w:style>
          """)
      ),
      ("styles that are damaged", .styles("<w:style></w:styl>")),
      ("a header in the styles' place", .header("<w:p><w:hdr/></w:p>")),
      (
        "comments inside one another",
        .comments("<w:comment w:id=\"1\"><w:comment w:id=\"1\"/></w:comment>")
      ),
    ].map { name, part in
      HostileFile("docx: \(name)") {
        let item = """
          <w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\
          </w:pPr><w:r><w:commentReference w:id="1"/></w:r></w:p>
          """
        return WordDocument.bytes(item + item, [part])
      }
    }
    + [
      HostileFile("docx: a definition in the styles", .unsafe) {
        var zip = HostileFile.plain()
        zip.members.append(.init("word/_rels/document.xml.rels", Array(styleLink.utf8)))
        zip.members.append(.init("word/styles.xml", Array("<!DOCTYPE a><a/>".utf8)))
        return zip.bytes()
      }
    ]

  private static let styleLink = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
    relationships/styles" Target="styles.xml"/></Relationships>
    """
}
