import Documents
import FuzzSupport
import OpenPackaging

@main enum WordDocuments: Fuzzer {
  static func main() {
    unsafe run { start, count in
      WordDocuments.test(unsafe WordDocuments.bytes(start, count))
      return 0
    }
  }

  /// Reads the input as the body of a Word document: any outcome, but never a trap.
  static func test(_ input: [UInt8]) {
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    writer.add("_rels/.rels", Array(links.utf8))
    writer.add("document.xml", Array(start.utf8) + input + Array(end.utf8))
    _ = try? DocumentReader.read(writer.finish())
  }

  private static let links = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="a" Type="x/officeDocument" Target="document.xml"/></Relationships>
    """
  private static let start = """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    """
  private static let end = "</w:body></w:document>"
}
