import OpenPackaging
import TestSupport
import Testing

/// One rule of the archive's structure a case: what is refused, and what must stay readable.
@Suite struct `ZIP structure` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The kind of refusal; nil where the document must be read.
    var refused: String?
    var spoil: @Sendable (inout ZipBuilder) -> Void
  }

  /// The document is the third member.
  static let document = "<w:document xmlns:w='w'><w:body>words</w:body></w:document>"

  @Test(arguments: odd + contradicting + damaged)
  func `decides by rule`(_ example: Case) {
    var zip = ZipBuilder([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="doc.xml"/></Relationships>
      """,
      "doc.xml": Self.document,
      "media/picture.png": "no picture",
    ])
    example.spoil(&zip)
    #expect(Self.outcome(zip.bytes()) == example.refused)
  }

  private static func outcome(_ bytes: [UInt8]) -> String? {
    do throws(PackageError) {
      let package = try OfficePackage(bytes: bytes)
      let document = try package.bytes(of: package.mainPart)
      return document == Array(Self.document.utf8) ? nil : "other bytes"
    } catch { return error.kind }
  }

  static let odd: [Case] = [
    Case(testDescription: "nothing odd") { _ in },
    Case(testDescription: "stored") {
      $0.members[2] = .init("doc.xml", Array(document.utf8), isDeflated: false)
    },
    Case(testDescription: "descriptor") { $0.members[2].useDescriptor() },
    Case(testDescription: "descriptor without signature") {
      $0.members[2].useDescriptor(isSigned: false)
    },
    Case(testDescription: "wide descriptor") { $0.members[2].useDescriptor(isWide: true) },
    Case(testDescription: "sizes beside the descriptor's flag") {
      $0.members[2].local.flags = 8
      $0.members[2].central.flags = 8
    },
    Case(testDescription: "flags that differ") { $0.members[2].local.flags = 0x0806 },
    Case(testDescription: "zip64") { $0.isZip64 = true },
    Case(testDescription: "zip64 behind a prefix") {
      $0.isZip64 = true
      $0.prefix = [UInt8](repeating: 7, count: 99)
    },
    Case(testDescription: "bytes before the archive") { $0.prefix = Array("#!/bin/sh\n".utf8) },
    Case(testDescription: "bytes behind the end record") { $0.suffix = [1, 2, 3] },
    Case(testDescription: "bytes behind the directory") { $0.gap = [0, 0, 0, 0] },
    Case(testDescription: "backslashes and another case in names") {
      $0.members[1].local.name = Array(#"_RELS\.rels"#.utf8)
      $0.members[1].central.name = Array(#"_RELS\.rels"#.utf8)
    },
    Case(testDescription: "a folder's entry") { $0.members.append(.init("media/", [])) },
    Case(testDescription: "a record that is listed twice") {
      $0.members.append($0.members[2])
      $0.members[4].statedOffset = $0.offset(of: 2)
    },
    Case(testDescription: "a picture that contradicts itself") { $0.members[3].local.checksum = 1 },
    Case(testDescription: "a picture that is encrypted") { $0.members[3].central.flags = 1 },
    Case(testDescription: "a picture in an unknown method") {
      $0.members[3].local.method = 99
      $0.members[3].central.method = 99
    },
  ]

  static let contradicting: [Case] = [
    Case(testDescription: "another name in the header", refused: "unsafe") {
      $0.members[2].local.name = Array("foo.xml".utf8)
    },
    Case(testDescription: "another method in the header", refused: "unsafe") {
      $0.members[2].local.method = 0
    },
    Case(testDescription: "another checksum in the header", refused: "unsafe") {
      $0.members[2].local.checksum ^= 1
    },
    Case(testDescription: "another size in the header", refused: "unsafe") {
      $0.members[2].local.inflatedBytes += 1
    },
    Case(testDescription: "a descriptor that differs", refused: "unsafe") {
      $0.members[2].useDescriptor()
      $0.members[2].trailer[4] ^= 1
    },
    Case(testDescription: "a descriptor that is missing", refused: "unsafe") {
      $0.members[2].useDescriptor()
      $0.members[2].trailer = []
    },
    Case(testDescription: "one name at two places", refused: "unsafe") {
      $0.members.append(.init("doc.xml", Array("<a/>".utf8)))
    },
    Case(testDescription: "one name in two cases", refused: "unsafe") {
      $0.members.append(.init("Doc.XML", Array("<a/>".utf8)))
    },
    Case(testDescription: "another member inside its bytes", refused: "unsafe") {
      let inner = ZipBuilder(["x.xml": "<x/>"]).bytes().prefix(40)
      $0.members[2] = .init("doc.xml", Array(document.utf8) + inner, isDeflated: false)
      $0.members.append(.init("x.xml", Array("<x/>".utf8), isDeflated: false))
      $0.members[4].statedOffset = $0.offset(of: 2) + 37 + document.utf8.count
    },
    Case(testDescription: "two directories", refused: "unsafe") {
      $0.prefix = $0.bytes()
      $0.prefix.removeLast(22)
    },
  ]

  static let damaged: [Case] = [
    Case(testDescription: "encrypted", refused: "encrypted") {
      $0.members[2].local.flags = 1
      $0.members[2].central.flags = 1
    },
    Case(testDescription: "unknown method", refused: "corrupt") {
      $0.members[2].local.method = 12
      $0.members[2].central.method = 12
    },
    Case(testDescription: "wrong checksum on both sides", refused: "corrupt") {
      $0.members[2].local.checksum ^= 1
      $0.members[2].central.checksum ^= 1
    },
    Case(testDescription: "more bytes than claimed", refused: "corrupt") {
      $0.members[2].local.inflatedBytes = 5
      $0.members[2].central.inflatedBytes = 5
    },
    Case(testDescription: "fewer bytes than claimed", refused: "corrupt") {
      $0.members[2].local.inflatedBytes = 500
      $0.members[2].central.inflatedBytes = 500
    },
    Case(testDescription: "a damaged DEFLATE stream", refused: "corrupt") {
      $0.members[2].data[0] = 0xFF
    },
    Case(testDescription: "bytes behind the DEFLATE stream", refused: "corrupt") {
      $0.members[2].data.append(0)
      $0.members[2].local.compressedBytes += 1
      $0.members[2].central.compressedBytes += 1
    },
    Case(testDescription: "a member beyond the end", refused: "corrupt") {
      $0.members[2].statedOffset = 0x7FFF_FFFF
    },
    Case(testDescription: "a header that is none", refused: "corrupt") {
      $0.members[2].statedOffset = $0.offset(of: 2) + 4
    },
    Case(testDescription: "more members than the directory holds", refused: "corrupt") {
      $0.statedCount = 9
    },
    Case(testDescription: "a directory that is not there", refused: "corrupt") {
      $0.statedDirectoryBytes = 0xFFFF
    },
    Case(testDescription: "no document", refused: "missingPart") { $0.members.remove(at: 2) },
    Case(testDescription: "no content types", refused: "missingPart") { $0.members.remove(at: 0) },
    Case(testDescription: "neither content types nor links", refused: "notOffice") {
      $0.members.removeSubrange(0..<2)
    },
    Case(testDescription: "a name of 1,025 bytes", refused: "unsafe") {
      $0.members[3] = .init(String(repeating: "n", count: 1_025), [])
    },
    Case(testDescription: "2,001 members", refused: "tooLarge") { zip in
      zip.members += (0..<1_997).map { ZipBuilder.Member("m\($0)", []) }
    },
    Case(testDescription: "a claim beyond the limit", refused: "tooLarge") {
      $0.members[2].local.inflatedBytes = 49 << 20
      $0.members[2].central.inflatedBytes = 49 << 20
    },
  ]

  @Test func `a file cut at any byte is refused`() {
    let whole = ZipBuilder(["[Content_Types].xml": "<Types/>", "a/b.xml": "<a/>"]).bytes()
    for length in 0..<whole.count {
      #expect(throws: PackageError.self) { try ZipArchive(Array(whole.prefix(length))) }
    }
  }

  @Test func `a file with one byte changed never traps`() {
    let whole = UnpackedPackage.word(body: "<w:p/>").bytes()
    var random = SplitMix(seed: 3)
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      guard let package = try? OfficePackage(bytes: bytes) else { continue }
      for part in package.partNames { _ = try? package.bytes(of: part) }
    }
  }

  @Test func `what is no archive is said to be none`() {
    #expect(throws: PackageError.notAPackage) { try ZipArchive([]) }
    #expect(throws: PackageError.notAPackage) { try ZipArchive(Array("%PDF-1.7".utf8)) }
  }

  @Test func `what is never asked for is never inflated`() throws {
    var zip = ZipBuilder([
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="doc.xml"/></Relationships>
      """,
      "doc.xml": "<a/>", "word/media/image1.png": "picture",
    ])
    zip.members[3].data = [0xFF]
    let package = try OfficePackage(bytes: zip.bytes())
    _ = try package.bytes(of: package.mainPart)
    #expect(package.partsRead == [PartName("doc.xml")])
  }

  @Test func `a bomb is stopped at the limit on all parts`() throws {
    var limits = Limits()
    limits.inflatedBytesInAll = 1_000
    let zeros = String(repeating: " ", count: 400)
    let bytes = UnpackedPackage.word(body: zeros).bytes()
    let package = try OfficePackage(bytes: bytes, limits: limits)
    #expect { try package.bytes(of: package.mainPart) } throws: { error in
      (error as? PackageError)?.kind == "tooLarge"
    }
  }
}

extension ZipBuilder {
  /// Where a member begins when every one is written where it stands.
  fileprivate func offset(of index: Int) -> Int {
    members[..<index].reduce(0) { offset, member in
      offset + 30 + member.local.name.count + member.local.extra.count + member.data.count
        + member.trailer.count
    }
  }
}
