/// Writes a ZIP archive, member by member, the same bytes for the same members.
///
/// Times are all 1 January 1980, the earliest that ZIP knows, so that a paper written twice is the
/// same file.  Members and archive stay below 4 GiB.
package struct ZipWriter {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var memberCount = 0

  package init() {}

  /// Adds a member, deflated where that makes it smaller.
  ///
  /// Names are `/`-separated, without a leading slash.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let deflated = Deflater.deflate(bytes.span)
    let isSmaller = deflated.count < bytes.count
    add(
      name, isSmaller ? deflated : bytes, method: isSmaller ? 8 : 0,
      checksum: Inflater.checksum(bytes.span), inflatedBytes: bytes.count)
  }

  /// Adds a member of another archive as it is, still compressed.
  ///
  /// - Throws: What reading it would throw.
  package mutating func add(
    _ member: ZipMember, of archive: ZipArchive
  ) throws(PackageError) {
    let range = try archive.compressedBytes(of: member)
    add(
      String(member.name.description.dropFirst()), Array(archive.bytes[range]),
      method: member.method, checksum: member.checksum, inflatedBytes: member.inflatedBytes)
  }

  /// The whole archive.
  package consuming func finish() -> [UInt8] {
    let start = archive.count
    archive += directory
    archive.append(littleEndian: 0x0605_4B50, bytes: 4)
    archive.append(littleEndian: 0, bytes: 4)
    archive.append(littleEndian: memberCount, bytes: 2)
    archive.append(littleEndian: memberCount, bytes: 2)
    archive.append(littleEndian: directory.count, bytes: 4)
    archive.append(littleEndian: start, bytes: 4)
    archive.append(littleEndian: 0, bytes: 2)
    return archive
  }

  private mutating func add(
    _ name: String, _ data: [UInt8], method: Int, checksum: UInt32, inflatedBytes: Int
  ) {
    var shared: [UInt8] = []
    shared.append(littleEndian: 20, bytes: 2)  // Version needed: 2.0.
    shared.append(littleEndian: 0x0800, bytes: 2)  // The name is UTF-8: APPNOTE 4.4.4, bit 11.
    shared.append(littleEndian: method, bytes: 2)
    shared.append(littleEndian: 0x0021_0000, bytes: 4)  // 1 January 1980, midnight.
    shared.append(littleEndian: Int(checksum), bytes: 4)
    shared.append(littleEndian: data.count, bytes: 4)
    shared.append(littleEndian: inflatedBytes, bytes: 4)
    shared.append(littleEndian: name.utf8.count, bytes: 2)
    shared.append(littleEndian: 0, bytes: 2)
    directory.append(littleEndian: 0x0201_4B50, bytes: 4)
    directory.append(littleEndian: 20, bytes: 2)
    directory += shared
    // No comment, disk 0, no attributes.
    directory.append(littleEndian: 0, bytes: 10)
    directory.append(littleEndian: archive.count, bytes: 4)
    directory += name.utf8
    archive.append(littleEndian: ZipLocalHeader.signature, bytes: 4)
    archive += shared
    archive += name.utf8
    archive += data
    memberCount += 1
  }
}

extension [UInt8] {
  /// Appends the lowest `bytes` bytes of a number, the lowest first.
  package mutating func append(littleEndian number: Int, bytes: Int) {
    for index in 0..<bytes {
      append(index < 8 ? UInt8(truncatingIfNeeded: number >> (8 * index)) : 0)
    }
  }
}
