import OpenPackaging
import TestSupport
import Testing

@Suite struct `Real files` {
  /// What is refused, by file and part; a part that should fail and is read is a failure too.
  static let refused: [String: Set<String>] = [
    // Made by a fuzzer: sizes and checksums were changed.
    "poi--clusterfuzz-testcase-minimized-POIXWPFFuzzer-6733884933668864.docx": [
      "/word/theme/theme1.xml", "/word/glossary/fontTable.xml",
    ],
    // Two sheets whose names differ in case alone: other readers show one or the other.
    "poi--duplicate-filename-case-insensitive.xlsx": ["/xl/worksheets/sheet1.xml"],
    // The package's relationships are an XML declaration and nothing else.
    "poi--xlsx-corrupted.xlsx": ["/_rels/.rels"],
  ]

  @Test(arguments: SharedFiles.officeFiles)
  func `every part of XML is read to its end, or was declared`(_ file: TestFile) throws {
    #expect(try unreadableParts(of: file.bytes()) == Self.refused[file.name, default: []])
  }

  private func unreadableParts(of bytes: [UInt8]) throws -> Set<String> {
    let package: OfficePackage
    do { package = try OfficePackage(bytes: bytes) } catch {
      guard case .corrupt(let part?, _) = error else { throw error }
      return [part]
    }
    #expect(package.contentType(of: package.mainPart) != nil)
    let parts = package.partNames.filter { ["xml", "rels", "vml"].contains($0.fileExtension) }
    var refused: Set<String> = []
    for part in parts {
      var counter = ElementCounter()
      do { try package.readXML(part, &counter) } catch { refused.insert(part.description) }
    }
    return refused
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
