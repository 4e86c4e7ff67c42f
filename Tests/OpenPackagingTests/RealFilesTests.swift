import OpenPackaging
import TestSupport
import Testing

@Suite struct `Real files` {
  /// Files that are refused, with the reason: each was looked at.
  static let refused: [String: PackageError] = [:]

  @Test(arguments: SharedFiles.officeFiles)
  func `every part of XML is read to its end`(_ file: TestFile) throws {
    let package = try OfficePackage(bytes: file.bytes())
    #expect(package.contentType(of: package.mainPart) != nil)
    for part in package.partNames where part.fileExtension == "xml" || part.fileExtension == "rels"
    {
      var counter = ElementCounter()
      do { try package.readXML(part, &counter) } catch { Issue.record("\(part): \(error)") }
    }
  }
}

private struct ElementCounter: XMLEventHandler {
  var elements = 0
  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    elements += 1
  }
  mutating func endElement(_ name: XMLName) {}
  mutating func characters(_ text: Span<UInt8>) {}
}
