import Documents
import OpenPackaging
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

  @Test func `are not opened where only a very long calculation would`() {
    var file = EncryptedFile(.agile)
    file.statedRounds = 2_000_000_000
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

  private func reason(_ bytes: [UInt8]) -> Unreadable.Reason? {
    do throws(Unreadable) {
      _ = try DocumentReader.read(bytes)
      return nil
    } catch { return error.reason }
  }
}
