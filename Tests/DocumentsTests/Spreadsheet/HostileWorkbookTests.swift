import Documents
import OpenPackaging
import TestSupport
import Testing

@Suite struct `Hostile workbooks` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var workbook: @Sendable () -> SketchedWorkbook
    /// Nil where the workbook is read.
    var reason: Unreadable.Reason?
  }

  @Test(arguments: [
    Case(testDescription: "two cells at the ends of a sheet") {
      SketchedWorkbook(
        rows: """
          <row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>
          """)
    },
    Case(testDescription: "merges over everything") {
      let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 50_000)
      return SketchedWorkbook(afterRows: "<mergeCells>\(merges)</mergeCells>")
    },
    Case(
      testDescription: "more merges than there may be",
      workbook: {
        let merges = String(repeating: "<mergeCell ref=\"A1:B1\"/>", count: 100_001)
        return SketchedWorkbook(afterRows: "<mergeCells>\(merges)</mergeCells>")
      }, reason: .tooLarge),
    Case(testDescription: "columns hidden again and again") {
      let columns = String(repeating: "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", count: 50_000)
      return SketchedWorkbook(beforeRows: "<cols>\(columns)</cols>")
    },
    Case(
      testDescription: "more sheets than there may be",
      workbook: {
        var workbook = SketchedWorkbook()
        workbook.others = (0..<256).map { ("S\($0)", "", "<sheetData/>") }
        return workbook
      }, reason: .tooLarge),
    Case(
      testDescription: "more cell formats than there may be",
      workbook: {
        var workbook = SketchedWorkbook()
        workbook.styles = "<cellXfs>\(String(repeating: "<xf/>", count: 65_491))</cellXfs>"
        return workbook
      }, reason: .tooLarge),
    Case(
      testDescription: "one long string used everywhere",
      workbook: {
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1_000)
        var workbook = SketchedWorkbook(rows: "<row>\(cells)</row>")
        workbook.strings = ["<t>\(String(repeating: "x", count: 32_000))</t>"]
        return workbook
      }, reason: .tooLarge),
    Case(testDescription: "lists that offer whole sheets") {
      let list = """
        <dataValidation type="list" sqref="A1"><formula1>Sheet1!$A$1:$XFD$1048576</formula1>\
        </dataValidation>
        """
      return SketchedWorkbook(
        rows: "<row>\(String(repeating: "<c><v>1</v></c>", count: 5_000))</row>",
        afterRows: "<dataValidations>\(String(repeating: list, count: 5_000))</dataValidations>")
    },
    Case(testDescription: "a shared formula in every cell") {
      let cells = String(repeating: "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>", count: 5_000)
      return SketchedWorkbook(
        rows: "<row>\(cells)</row><row><c><f t=\"shared\" si=\"0\" ref=\"A1\">A1</f></c></row>")
    },
    Case(testDescription: "numbers that are none") {
      let values = ["1E999999999", "-", "0x1F", "NaN", String(repeating: "9", count: 5_000)]
      return SketchedWorkbook(rows: "<row>\(values.map { "<c><v>\($0)</v></c>" }.joined())</row>")
    },
    Case(testDescription: "elements within elements") {
      SketchedWorkbook(
        rows:
          "<c r=\"A1\"><c r=\"B1\"><is><is><v>1</v></is></is></c></c><row><row/><c/></row><v>2</v>")
    },
  ])
  func `are read or refused by counting`(_ example: Case) throws {
    let bytes = example.workbook().bytes()
    do {
      _ = try DocumentReader.read(bytes)
      #expect(example.reason == nil)
    } catch {
      #expect(error.reason == example.reason)
    }
  }

  /// A few mutants of each real workbook; the fuzz targets try many more.
  @Test func `parts may be as large as a sheet of as many cells as are read`() {
    let cells = (0..<10).map { _ in "<c r=\"J100000\" s=\"12\" t=\"s\"><v>12345</v></c>" }
    let row = "<row r=\"100000\" spans=\"1:10\">\(cells.joined())</row>"
    let limits = Limits.standard
    #expect(row.utf8.count * limits.cellsPerWorkbook / 10 <= limits.inflatedBytesPerPart)
  }

  @Test(arguments: SharedFiles.files(in: "real/files", suffix: ".xlsx"))
  func `mutants of real ones are read or refused`(_ file: TestFile) throws {
    guard let archive = try? ZipArchive(file.bytes()), let package = try? OfficePackage(archive)
    else { return }
    let parts = package.partNames.filter { $0.fileExtension == "xml" }.compactMap { name in
      (try? package.bytes(of: name)).map { (name, $0) }
    }
    var random = SplitMix(seed: UInt64(parts.count))
    for _ in 0..<8 {
      var writer = ZipWriter()
      let victim = Int.random(in: 0..<max(parts.count, 1), using: &random)
      for (index, part) in parts.enumerated() {
        let bytes = index == victim ? Self.mutant(of: part.1, &random) : part.1
        writer.add(String(part.0.description.dropFirst()), bytes)
      }
      // Whatever comes of it, it is a document or a reason and no trap.
      _ = try? DocumentReader.read(writer.finish())
    }
  }

  private static let oddities = [
    "-1", "99999999999999999999", "1048577", "XFE1", "D6:A1", "_xD800_", "1E999999999", "2958466",
    "&#x10FFFF;", "-2147483648", "shared", "#REF!", "$A:$A", "[h]", ";;;;", "9999-99-99T99:99:99Z",
    "", "ZZZ9999999", "é",
  ]

  /// Another value for some attributes or texts.
  private static func mutant(of part: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var mutant = part
    for _ in 0..<4 where mutant.count > 1 {
      let from = Int.random(in: 0..<mutant.count, using: &random)
      guard
        let start = mutant[from...].firstIndex(where: { $0 == 0x22 || $0 == 0x3E }),
        let end = mutant[(start + 1)...].firstIndex(of: mutant[start] == 0x22 ? 0x22 : 0x3C),
        let oddity = oddities.randomElement(using: &random)
      else { continue }
      mutant.replaceSubrange((start + 1)..<end, with: Array(oddity.utf8))
    }
    return mutant
  }
}
