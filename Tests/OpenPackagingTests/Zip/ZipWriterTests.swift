import OpenPackaging
import TestSupport
import Testing

@Suite struct `ZIP writing` {
  @Test func `what is written is read back, in order and byte for byte`() throws {
    var random = SplitMix(seed: 1)
    let noise = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let contents: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)), ("_rels/.rels", rels), ("doc.xml", noise),
      ("é–ß.txt", []), ("z", [UInt8](repeating: 0, count: 300_000)),
    ]
    var writer = ZipWriter()
    for (name, bytes) in contents { writer.add(name, bytes) }
    let package = try OfficePackage(bytes: writer.finish())
    #expect(package.partNames.map(\.description) == contents.map { "/" + $0.0 })
    for (name, bytes) in contents { #expect(try package.bytes(of: PartName(name)) == bytes) }
  }

  @Test func `members are taken over still compressed`() throws {
    let archive = try ZipArchive(UnpackedPackage.word(body: "<w:p/>").bytes())
    var writer = ZipWriter()
    for member in archive.members { try writer.add(member, of: archive) }
    #expect(writer.finish() == UnpackedPackage.word(body: "<w:p/>").bytes())
  }

  private var rels: [UInt8] {
    Array(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="doc.xml"/></Relationships>
      """.utf8)
  }
}
