import Documents
import FuzzSupport
import OpenPackaging

@main enum Workbooks: Fuzzer {
  static func main() {
    unsafe run { start, count in
      Workbooks.test(unsafe Workbooks.bytes(start, count))
      return 0
    }
  }

  /// Reads the input as the rows of a sheet, formats and strings beside it: never a trap.
  static func test(_ input: [UInt8]) {
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    writer.add("_rels/.rels", Array(links("officeDocument", "xl/workbook.xml").utf8))
    writer.add("xl/workbook.xml", Array(workbook.utf8))
    writer.add("xl/_rels/workbook.xml.rels", Array(links("worksheet", "sheet.xml").utf8))
    writer.add(
      "xl/sheet.xml",
      Array("<worksheet xmlns=\"\(namespace)\">".utf8) + input + Array("</worksheet>".utf8))
    _ = try? DocumentReader.read(writer.finish())
  }

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let workbook = """
    <workbook xmlns="\(namespace)" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
    <sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>
    """

  private static func links(_ kind: String, _ target: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="a" Type="x/\(kind)" Target="\(target)"/></Relationships>
    """
  }
}
