import Documents
import FoundationEssentials
import OpenPackaging
import TestSupport
import Testing

@Suite struct `Encrypted packages` {
  private static let workbook = SketchedWorkbook(
    rows: "<row><c t=\"inlineStr\"><is><t>Aldermere</t></is></c></row>",
    parts: [("docProps/filler.xml", String(repeating: "<a/>", count: 3_000))])

  @Test(arguments: EncryptedFile.Kind.allCases)
  func `open where Excel's own password does`(_ kind: EncryptedFile.Kind) throws {
    let file = EncryptedFile(kind).bytes(Self.workbook.bytes())
    #expect(try DocumentReader.read(file).sheets.first?.sketch == ["A1=Aldermere"])
  }

  @Test(arguments: EncryptedFile.Kind.allCases)
  func `stay closed under a password of their author's`(_ kind: EncryptedFile.Kind) {
    var file = EncryptedFile(kind)
    file.password = "Swordfish"
    #expect(reason(file.bytes(Self.workbook.bytes())) == .encrypted)
  }

  /// What libcrypto looks for when it is first used must be let through by the lock of the workers.
  @Test func `open in a batch, behind the lock of its workers`() throws {
    let folder = try ScratchFolder()
    for kind in EncryptedFile.Kind.allCases {
      for number in 1...2 {
        try Data(EncryptedFile(kind).bytes(Self.workbook.bytes()))
          .write(to: URL(filePath: "\(folder.path)/\(kind) \(number).xlsx"))
      }
    }
    let run = try Products.run(
      "plancheck", ["inspect", "--jobs", "2", "--format", "jsonl", folder.path])
    #expect(run.output.split(separator: "\n").count { $0.contains("\"Aldermere\"") } == 6)
    #expect(run.diagnostics == "")
    #expect(run.status == 0)
  }

  @Test func `are not opened where only a very long calculation would`() {
    var file = EncryptedFile(.agile)
    file.statedRounds = 2_000_000_000
    #expect(reason(file.bytes(Self.workbook.bytes())) == .encrypted)
  }

  @Test(arguments: ["-8", "0", "100", "8000000000000"])
  func `are not opened with keys of a length that AES does not have`(_ bits: String) {
    var file = EncryptedFile(.agile)
    file.statedKeyBits = bits
    #expect(reason(file.bytes(Self.workbook.bytes())) == .encrypted)
  }

  @Test(arguments: EncryptedFile.Kind.allCases)
  func `are damaged where their end is missing`(_ kind: EncryptedFile.Kind) {
    var file = EncryptedFile(kind)
    file.missing = 16
    #expect(reason(file.bytes(Self.workbook.bytes())) == .corrupt)
  }

  @Test func `may be longer than the header's list of the table reaches`() throws {
    let content = (0..<7_500_001).map { UInt8(truncatingIfNeeded: $0 / 512) }
    let file = CompoundFile(CompoundFileBuilder.bytes(["Small": [1, 2, 3], "Large": content]))
    #expect(file?.stream("Large") == content)
    #expect(file?.stream("Small") == [1, 2, 3])
    #expect(file?.stream("None") == nil)
  }

  /// The sectors of the stream follow one another in a circle, which would never end.
  @Test func `has no stream that is longer than the file`() throws {
    var bytes = CompoundFileBuilder.bytes(["Large": [UInt8](repeating: 7, count: 5_000)])
    let name = try #require(bytes.firstRange(of: "Large".utf16.flatMap { [UInt8($0), 0] }))
    let entry = name.lowerBound
    func word(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let (first, table) = (word(entry + 0x74), (word(0x4C) + 1) * 512)
    func write(_ number: Int, at offset: Int) {
      bytes.replaceSubrange(offset..<offset + 4, with: CompoundFileBuilder.word(UInt32(number)))
    }
    write(first, at: table + 4 * first)
    write(0xF000_0000, at: entry + 0x78)
    #expect(CompoundFile(bytes)?.stream("Large") == nil)
  }

  private func reason(_ bytes: [UInt8]) -> Unreadable.Reason? {
    do throws(Unreadable) {
      _ = try DocumentReader.read(bytes)
      return nil
    } catch { return error.reason }
  }
}
