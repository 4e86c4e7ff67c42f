/// Where an archive's central directory lies, told by the record at the file's end.
struct ZipEndRecord {
  /// How many members the record claims.
  var memberCount: Int
  /// Where the central directory lies in this file.
  var directory: Range<Int>
  /// How many bytes stand before the archive; all offsets in it count from their end.
  var prefixBytes: Int

  static let signature = 0x0605_4B50
  private static let size = 22

  /// Finds the last end record of the file that agrees with what stands before it.
  ///
  /// Bytes behind the record are allowed: honest writers leave them, and the comment's length does
  /// not always tell.  So every place is tried, from the end, at a constant cost for each.
  static func find(in file: Span<UInt8>) throws(PackageError) -> Self? {
    guard file.count >= size else { return nil }
    for position in stride(from: file.count - size, through: 0, by: -1)
    where file[position] == 0x50 && file.littleEndian32(at: position) == signature {
      if let record = try Self(file, at: position) { return record }
    }
    return nil
  }

  private init?(_ file: Span<UInt8>, at position: Int) throws(PackageError) {
    guard let count = file.littleEndian16(at: position + 10),
      let size = file.littleEndian32(at: position + 12),
      let offset = file.littleEndian32(at: position + 16)
    else { return nil }
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      let wide = try Zip64EndRecord(file, before: position)
    {
      try self.init(
        file, count: wide.memberCount, size: wide.directoryBytes, offset: wide.directoryOffset,
        end: wide.position)
    } else {
      try self.init(file, count: count, size: size, offset: offset, end: position)
    }
  }

  /// Settles where the directory begins: right before its end record, or where the record says.
  ///
  /// Both agree in most files; they differ where something was put before the archive or between
  /// directory and record.  A file with a directory at both places shows different readers
  /// different contents, so it is refused.
  private init?(
    _ file: Span<UInt8>, count: Int, size: Int, offset: Int, end: Int
  ) throws(PackageError) {
    guard size <= end, count <= size / ZipDirectory.recordBytes else { return nil }
    let adjacent = end - size
    let isAdjacent = count == 0 || ZipDirectory.begins(file, at: adjacent)
    let isStated =
      offset != adjacent && offset <= adjacent && count > 0
      && ZipDirectory.begins(file, at: offset)
    switch (isAdjacent && offset <= adjacent, isStated) {
    case (true, true): throw .unsafe(part: nil, detail: "two central directories")
    case (true, false):
      self.init(
        memberCount: count, directory: adjacent..<end, prefixBytes: adjacent - offset)
    case (false, true):
      self.init(memberCount: count, directory: offset..<offset + size, prefixBytes: 0)
    case (false, false): return nil
    }
  }

  private init(memberCount: Int, directory: Range<Int>, prefixBytes: Int) {
    self.memberCount = memberCount
    self.directory = directory
    self.prefixBytes = prefixBytes
  }
}

/// The wide form of the end record (APPNOTE 4.3.14), for counts and offsets beyond 32 bits.
private struct Zip64EndRecord {
  var position: Int
  var memberCount: Int
  var directoryBytes: Int
  var directoryOffset: Int

  private static let size = 56
  private static let locatorSize = 20

  /// Readers differ in where they look: a file with a record at both places is refused.
  init?(_ file: Span<UInt8>, before endRecord: Int) throws(PackageError) {
    let locator = endRecord - Self.locatorSize
    guard file.littleEndian32(at: locator) == 0x0706_4B50,
      let stated = file.littleEndian64(at: locator + 8)
    else { return nil }
    // Bytes before the archive shift the record away from where the locator says.
    let adjacent = locator - Self.size
    var position: Int?
    for place in [stated, adjacent]
    where place <= adjacent && file.littleEndian32(at: place) == 0x0606_4B50 {
      guard position == nil || position == place else {
        throw .unsafe(part: nil, detail: "two zip64 end records")
      }
      position = place
    }
    guard let position, let count = file.littleEndian64(at: position + 32),
      let bytes = file.littleEndian64(at: position + 40),
      let offset = file.littleEndian64(at: position + 48)
    else { return nil }
    self.position = position
    memberCount = count
    directoryBytes = bytes
    directoryOffset = offset
  }
}
