import OpenPackaging

/// A ZIP archive put together byte by byte, with any fault that a test needs.
///
///     var zip = ZipBuilder(["a.xml": "<a/>"])
///     zip.members[0].local.checksum = 7
///     ZipArchive(zip.bytes())
package struct ZipBuilder {
  /// What one of a member's two headers says.
  package struct Header {
    package var name: [UInt8]
    package var flags = 0
    package var method: Int
    package var checksum: Int
    package var compressedBytes: Int
    package var inflatedBytes: Int
    package var extra: [UInt8] = []
  }

  package struct Member {
    /// Before the data.
    package var local: Header
    /// In the directory.
    package var central: Header
    package var data: [UInt8]
    /// Behind the data: a descriptor, or nothing.
    package var trailer: [UInt8] = []
    /// Where the directory says the member begins; nil for where it does.
    package var statedOffset: Int?

    package init(_ name: String, _ content: [UInt8], isDeflated: Bool = true) {
      data = isDeflated ? Deflater.deflate(content.span) : content
      local = Header(
        name: Array(name.utf8), method: isDeflated ? 8 : 0, checksum: Self.checksum(content),
        compressedBytes: data.count, inflatedBytes: content.count)
      central = local
    }

    /// Moves the local header's figures behind the data, as writers do that cannot seek.
    package mutating func useDescriptor(isSigned: Bool = true, isWide: Bool = false) {
      if isSigned { trailer.append(littleEndian: 0x0807_4B50, bytes: 4) }
      trailer.append(littleEndian: local.checksum, bytes: 4)
      trailer.append(littleEndian: local.compressedBytes, bytes: isWide ? 8 : 4)
      trailer.append(littleEndian: local.inflatedBytes, bytes: isWide ? 8 : 4)
      local.flags |= 8
      central.flags |= 8
      (local.checksum, local.compressedBytes, local.inflatedBytes) = (0, 0, 0)
    }

    /// CRC-32, a byte at a time.
    private static func checksum(_ bytes: [UInt8]) -> Int {
      let rests = restsOfBytes
      var rest: UInt32 = ~0
      for byte in bytes { rest = rest >> 8 ^ rests[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] }
      return Int(~rest)
    }

    /// What each byte leaves, bit by bit.
    private static let restsOfBytes: [UInt32] = (0..<256).map { byte in
      var rest = UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
      return rest
    }
  }

  package var members: [Member]
  /// Before the first member; offsets do not count it.
  package var prefix: [UInt8] = []
  /// Between the directory and its end record.
  package var gap: [UInt8] = []
  /// Behind the end record, whose comment is empty.
  package var suffix: [UInt8] = []
  /// What the end record claims; nil for what is so.
  package var statedCount: Int?
  package var statedDirectoryBytes: Int?
  package var isZip64 = false

  package init(_ contents: KeyValuePairs<String, String>) {
    members = contents.map { Member($0.key, Array($0.value.utf8)) }
  }

  package func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      directory.append(littleEndian: 0x0201_4B50, bytes: 4)
      directory.append(littleEndian: 20, bytes: 2)
      directory += Self.fields(member.central)
      directory.append(littleEndian: 0, bytes: 10)
      directory.append(littleEndian: member.statedOffset ?? body.count, bytes: 4)
      directory += member.central.name + member.central.extra
      body.append(littleEndian: 0x0403_4B50, bytes: 4)
      body += Self.fields(member.local) + member.local.name + member.local.extra
      body += member.data + member.trailer
    }
    return prefix + body + directory + gap + endRecords(body.count, directory.count) + suffix
  }

  /// What both headers have, from the version needed to the length of the extra field.
  private static func fields(_ header: Header) -> [UInt8] {
    var fields: [UInt8] = []
    fields.append(littleEndian: 20, bytes: 2)
    fields.append(littleEndian: header.flags, bytes: 2)
    fields.append(littleEndian: header.method, bytes: 2)
    fields.append(littleEndian: 0, bytes: 4)
    fields.append(littleEndian: header.checksum, bytes: 4)
    fields.append(littleEndian: header.compressedBytes, bytes: 4)
    fields.append(littleEndian: header.inflatedBytes, bytes: 4)
    fields.append(littleEndian: header.name.count, bytes: 2)
    fields.append(littleEndian: header.extra.count, bytes: 2)
    return fields
  }

  private func endRecords(_ offset: Int, _ size: Int) -> [UInt8] {
    var records: [UInt8] = []
    let count = statedCount ?? members.count
    let size = statedDirectoryBytes ?? size
    if isZip64 {
      records.append(littleEndian: 0x0606_4B50, bytes: 4)
      records.append(littleEndian: 44, bytes: 8)
      records.append(littleEndian: 0x002D_002D, bytes: 4)
      records.append(littleEndian: 0, bytes: 8)
      records.append(littleEndian: count, bytes: 8)
      records.append(littleEndian: count, bytes: 8)
      records.append(littleEndian: size, bytes: 8)
      records.append(littleEndian: offset, bytes: 8)
      records.append(littleEndian: 0x0706_4B50, bytes: 4)
      records.append(littleEndian: 0, bytes: 4)
      records.append(littleEndian: offset + size, bytes: 8)
      records.append(littleEndian: 1, bytes: 4)
    }
    records.append(littleEndian: 0x0605_4B50, bytes: 4)
    records.append(littleEndian: 0, bytes: 4)
    records.append(littleEndian: isZip64 ? 0xFFFF : count, bytes: 2)
    records.append(littleEndian: isZip64 ? 0xFFFF : count, bytes: 2)
    records.append(littleEndian: isZip64 ? 0xFFFF_FFFF : size, bytes: 4)
    records.append(littleEndian: isZip64 ? 0xFFFF_FFFF : offset, bytes: 4)
    records.append(littleEndian: 0, bytes: 2)
    return records
  }
}
