import Documents
import OpenPackaging
import TestSupport

extension HostileFile {
  static let offices: [HostileFile] = links + spans + cells + texts + falseNames

  private static let links: [HostileFile] =
    [
      zip("no relationships", .corrupt) { $0.members.remove(at: relationships) },
      zip("no main part", .corrupt) { $0.members.remove(at: document) },
    ]
    + ["../../../etc/passwd", "file:///etc/passwd", "word/absent.xml", "", "#", "%00", "word/"].map
  {
    target in
    zip("main part at “\(target)”", .corrupt) { zip in
      zip.members[relationships] = .init("_rels/.rels", Array(link(to: target).utf8))
    }
  }

  /// Figures that no table can hold, in every attribute of Word's that counts.
  private static let spans: [HostileFile] = [
    "w:gridSpan", "w:gridBefore", "w:gridAfter", "w:ilvl", "w:numId",
  ].flatMap { element in
    ["0", "-1", "1000000000", "99999999999999999999", "NaN", ""].map { figure in
      let property = "<\(element) w:val=\"\(figure)\"/>"
      return word("\(element) of “\(figure)”") {
        "<w:p><w:pPr><w:numPr>\(property)</w:numPr></w:pPr></w:p>"
          + tbl(tr(tc("a", property), tc("b"), properties: property), tr(tc("c")))
      }
    }
  }

  /// What stands where a cell's place, kind, style or value should.
  private static let cells: [HostileFile] = [
    "-1", "0", "99999999999", "99999999999999999999", "1E308", "-1E308", "1E999999999", "NaN",
    "_xD800_", "9999-99-99T99:99:99Z", "XFE1", "2958466", "",
  ].flatMap { oddity in
    [
      excel("row “\(oddity)”") { "<row r=\"\(oddity)\"><c><v>1</v></c></row>" },
      excel("cell “\(oddity)”") { "<row><c r=\"\(oddity)\"><v>1</v></c></row>" },
      excel("style “\(oddity)”") { "<row><c s=\"\(oddity)\"><v>1</v></c></row>" },
      excel("number “\(oddity)”") { "<row><c><v>\(oddity)</v></c></row>" },
      // A place that a string table might have, in a workbook without one, is a lost text; a place
      // that no table has is no text.
      excel("string “\(oddity)”", ["0", "2958466"].contains(oddity) ? .corrupt : nil) {
        "<row><c t=\"s\"><v>\(oddity)</v></c></row>"
      },
      excel("day “\(oddity)”") { "<row><c t=\"d\"><v>\(oddity)</v></c></row>" },
      HostileFile("xlsx: merge “\(oddity)”") {
        SketchedWorkbook(afterRows: "<mergeCells><mergeCell ref=\"\(oddity)\"/></mergeCells>")
          .bytes()
      },
    ]
  }

  private static let texts: [HostileFile] = [
    excel("a cell of a mebicharacter") {
      "<row><c t=\"str\"><v>\(String(repeating: "x", count: 1 << 20))</v></c></row>"
    },
    word("100,000 combining marks") { p(r("e" + String(repeating: "\u{301}", count: 100_000))) },
    word("30,000 parts of one emoji") { p(r(String(repeating: "👩\u{200D}", count: 30_000))) },
    word("20,000 empty paragraphs") { String(repeating: "<w:p/>", count: 20_000) },
    word("bidirectional overrides") { p(r("\u{202E}fdp.exe\u{202C}")) },
  ]

  private static let falseNames: [HostileFile] = [
    HostileFile("nothing", .empty) { [] },
    HostileFile("text", .notOffice) { Array("Dear Sir or Madam".utf8) },
    HostileFile("a page", .notOffice) { Array("<!DOCTYPE html><html><body></body></html>".utf8) },
    HostileFile("a PDF", .wrongKind) { Array("%PDF-1.7\n".utf8) },
    HostileFile("rich text", .wrongKind) { Array("{\\rtf1\\ansi words}".utf8) },
    HostileFile("a picture", .wrongKind) { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
    HostileFile("an archive", .notOffice) { ZipBuilder(["a.txt": "words"]).bytes() },
    HostileFile("noise", .notOffice) { (0..<4_000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) } },
  ]
}
