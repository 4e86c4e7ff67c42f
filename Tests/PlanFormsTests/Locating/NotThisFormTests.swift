import Documents
import OpenPackaging
import PlanForms
import TestSupport
import Testing

/// Documents that are sound and are not the form.
@Suite struct `Documents of other kinds` {
  @Test(arguments: [
    "Dear parents,\nplease come to the summer fair.\nDate: 3 July\nSigned: The Head",
    "| Item | Name | Amount |\n| 1 | Pens | 20 |\n| 2 | Paper | 4 |",
    "| Name | Position | Signature | Date |\n| A. Person | Head | AP | 3/7 |",
    "",
  ])
  func `are said not to be the form`(_ sketch: String) throws {
    let locator = try SchemaFiles.recoveryLocator.get()
    for document in [LayoutSketch.word(sketch), LayoutSketch.workbook(sketch)] {
      let isForm = locator.read(document, values: ValueReader()) != nil
      #expect(!isForm)
    }
  }

  @Test(arguments: SharedFiles.files(in: "real/files", suffix: "x"))
  func `from public collections are none either`(_ file: TestFile) throws {
    let bytes = try file.bytes()
    guard let document = try? DocumentReader.read(bytes) else { return }
    let locator = try SchemaFiles.recoveryLocator.get()
    let isForm = locator.read(document, values: ValueReader()) != nil
    #expect(!isForm)
  }
}
