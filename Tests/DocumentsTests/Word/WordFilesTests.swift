import Documents
import OpenPackaging
import Testing
import TestSupport

@Suite struct `Word files of other people` {
  static let files = ["real/files", "samples/forms"].flatMap {
    SharedFiles.files(in: $0, suffix: ".docx")
  }

  @Test(arguments: files) func `are read`(_ file: TestFile) throws {
    let package = try OfficePackage(bytes: file.bytes())
    let document = try WordReader.read(package)
    #expect(document.format == .docx)
  }
}
