import OpenPackaging
import TestSupport
import Testing

/// The wide fields of ZIP64 on single members, and what stands round the end record.
@Suite struct `Wide fields of an archive` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The kind of refusal; nil where the member must be read.
    var refused: String?
    var change: @Sendable (inout ZipBuilder) -> Void

    init(
      _ name: String, refused: String? = nil, change: @escaping @Sendable (inout ZipBuilder) -> Void
    ) {
      (testDescription, self.refused, self.change) = (name, refused, change)
    }
  }

  private static let content = "<a>words</a>"
  private static let mark = 0xFFFF_FFFF

  /// An extra field: its tag, the length it claims, and numbers of eight bytes.
  private static func extra(
    _ numbers: [Int], tag: Int = 1, claiming: Int? = nil
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: tag, bytes: 2)
    bytes.append(littleEndian: claiming ?? numbers.count * 8, bytes: 2)
    for number in numbers { bytes.append(littleEndian: number, bytes: 8) }
    return bytes
  }

  static let cases: [Case] = [
    Case("both sizes in the directory's extra field") { zip in
      let member = zip.members[0].central
      zip.members[0].central.extra = extra([member.inflatedBytes, member.compressedBytes])
      (zip.members[0].central.inflatedBytes, zip.members[0].central.compressedBytes) = (mark, mark)
    },
    Case("both sizes in both extra fields") { zip in
      let member = zip.members[0].central
      let wide = extra([member.inflatedBytes, member.compressedBytes])
      (zip.members[0].central.extra, zip.members[0].local.extra) = (wide, wide)
      (zip.members[0].central.inflatedBytes, zip.members[0].central.compressedBytes) = (mark, mark)
      (zip.members[0].local.inflatedBytes, zip.members[0].local.compressedBytes) = (mark, mark)
    },
    Case("only the marked size is wide") { zip in
      zip.members[0].central.extra = extra([zip.members[0].central.compressedBytes])
      zip.members[0].central.compressedBytes = mark
    },
    Case("the offset is wide") { zip in
      zip.members[1].central.extra = extra([30 + 5 + zip.members[0].data.count])
      zip.members[1].statedOffset = mark
    },
    Case("other extra fields before the wide one") { zip in
      let member = zip.members[0].central
      zip.members[0].central.extra =
        extra([1], tag: 0x5455) + extra([], tag: 0x7875) + extra([member.inflatedBytes])
      zip.members[0].central.inflatedBytes = mark
    },
    Case("an unknown extra field that claims too much") { zip in
      zip.members[0].central.extra = extra([1], tag: 0x9999, claiming: 500)
      zip.members[0].local.extra = extra([1], tag: 0x9999, claiming: 500)
    },
    Case("three stray bytes for an extra field") { $0.members[0].central.extra = [1, 0, 8] },
    Case("a wide field that nothing is marked for") {
      $0.members[0].central.extra = extra([7, 7, 7])
    },
    Case("a mark and a wide field too short for it", refused: "corrupt") { zip in
      zip.members[0].central.extra = extra([], claiming: 0)
      zip.members[0].central.inflatedBytes = mark
    },
    Case("a size beyond what can be held", refused: "corrupt") { zip in
      zip.members[0].central.extra = extra([Int.max])
      zip.members[0].central.inflatedBytes = mark
    },
    Case("an offset beyond the file", refused: "corrupt") { zip in
      zip.members[0].central.extra = extra([1 << 40])
      zip.members[0].statedOffset = mark
    },
    Case("a wide size that the header does not have", refused: "unsafe") { zip in
      zip.members[0].central.extra = extra([zip.members[0].central.inflatedBytes + 1])
      zip.members[0].central.inflatedBytes = mark
    },
    Case("a mark without a wide field", refused: "tooLarge") {
      $0.members[0].central.inflatedBytes = mark
      $0.members[0].local.inflatedBytes = mark
    },
    // Round the end record
    Case("a comment that looks like an end record") { zip in
      zip.suffix = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0xFF, count: 18)
    },
    Case("an empty archive's end record behind it", refused: "notOffice") { zip in
      zip.suffix = ZipBuilder([:]).bytes()
    },
    Case("65,557 bytes behind it") { $0.suffix = [UInt8](repeating: 0x50, count: 65_557) },
    Case("a prefix that looks like a member") {
      $0.prefix = Array(ZipBuilder(["a.xml": "<b/>"]).bytes().prefix(40))
    },
    Case("names that only case tells apart from folders") {
      $0.members.append(.init("A.XML/", []))
    },
    Case("a folder that holds bytes") { $0.members.append(.init("b/", Array("x".utf8))) },
    Case("a name with a colon, dots and a leading slash") {
      $0.members.append(.init("/c:/../x.xml", Array("x".utf8)))
    },
    Case("a name that is not UTF-8") { zip in
      zip.members[1].local.name = [0xC3, 0x28, 0xFF]
      zip.members[1].central.name = [0xC3, 0x28, 0xFF]
    },
    Case("an empty name") { zip in
      zip.members[1].local.name = []
      zip.members[1].central.name = []
    },
    Case("one name escaped and one not", refused: "unsafe") {
      $0.members.append(.init("%61.xml", Array("<b/>".utf8)))
    },
    Case("one name with a backslash and one without", refused: "unsafe") { zip in
      zip.members.append(.init("d/c.xml", Array("<c/>".utf8)))
      zip.members.append(.init(#"d\c.xml"#, Array("<c/>".utf8)))
    },
    Case("one name with a leading slash and one without", refused: "unsafe") {
      $0.members.append(.init("/a.xml", Array("<b/>".utf8)))
    },
    Case("a member that is stored in two sizes", refused: "corrupt") { zip in
      zip.members[0] = .init("a.xml", Array(content.utf8), isDeflated: false)
      zip.members[0].local.inflatedBytes += 1
      zip.members[0].central.inflatedBytes += 1
    },
    Case("an empty member, deflated") { $0.members.append(.init("e.xml", [])) },
    Case("an empty member, stored") { $0.members.append(.init("e.xml", [], isDeflated: false)) },
  ]

  @Test(arguments: cases)
  func `are read by one rule`(_ example: Case) {
    var zip = ZipBuilder([
      "a.xml": Self.content, "b.xml": "<b/>", "[Content_Types].xml": "<Types/>",
      "_rels/.rels": """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/officeDocument" Target="a.xml"/></Relationships>
      """,
    ])
    example.change(&zip)
    #expect(Self.outcome(zip.bytes()) == example.refused)
  }

  /// Reads every part.
  private static func outcome(_ bytes: [UInt8]) -> String? {
    do throws(PackageError) {
      let package = try OfficePackage(bytes: bytes)
      for part in package.partNames { _ = try package.bytes(of: part) }
      return try package.bytes(of: package.mainPart) == Array(content.utf8) ? nil : "other bytes"
    } catch { return error.kind }
  }
}
