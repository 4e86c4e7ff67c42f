/// Reads the central directory: one record for each member (APPNOTE 4.3.12).
enum ZipDirectory {
  /// The bytes of a record before its name, extra fields and comment.
  static let recordBytes = 46

  static func begins(_ file: Span<UInt8>, at offset: Int) -> Bool {
    file.littleEndian32(at: offset) == 0x0201_4B50
  }

  /// The members in the order of the directory, folders left out.
  ///
  /// - Throws: `tooLarge` before anything is allocated, `corrupt` where a record is cut short,
  ///   `unsafe` for an absurd name.
  static func members(
    _ file: Span<UInt8>, _ end: ZipEndRecord, _ limits: Limits
  ) throws(PackageError) -> [ZipMember] {
    guard end.memberCount <= limits.members else {
      throw .tooLarge(part: nil, what: "files inside", limit: limits.members)
    }
    var members: [ZipMember] = []
    members.reserveCapacity(end.memberCount)
    var offset = end.directory.lowerBound
    for _ in 0..<end.memberCount {
      let record = try record(file, at: offset, end, limits)
      offset = record.end
      if let member = record.member { members.append(member) }
    }
    return withoutDuplicates(members)
  }

  private static func record(
    _ file: Span<UInt8>, at offset: Int, _ end: ZipEndRecord, _ limits: Limits
  ) throws(PackageError) -> (member: ZipMember?, end: Int) {
    guard begins(file, at: offset), offset <= end.directory.upperBound - recordBytes,
      let flags = file.littleEndian16(at: offset + 8),
      let method = file.littleEndian16(at: offset + 10),
      let checksum = file.littleEndian32(at: offset + 16),
      let nameLength = file.littleEndian16(at: offset + 28),
      let extraLength = file.littleEndian16(at: offset + 30),
      let commentLength = file.littleEndian16(at: offset + 32)
    else { throw .corrupt(part: nil, detail: "central directory cut short") }
    let name = offset + recordBytes..<offset + recordBytes + nameLength
    let extra = name.upperBound..<name.upperBound + extraLength
    guard extra.upperBound + commentLength <= end.directory.upperBound else {
      throw .corrupt(part: nil, detail: "central directory record beyond the directory")
    }
    guard nameLength <= limits.memberNameBytes else {
      throw .unsafe(part: nil, detail: "member name of \(nameLength) bytes")
    }
    let next = extra.upperBound + commentLength
    guard let sizes = ZipSizes(file, record: offset, extra: extra),
      let header = Int(exactly: sizes.headerOffset + end.prefixBytes), header < file.count
    else { throw .corrupt(part: nil, detail: "member beyond the end of the file") }
    // A folder entry has no bytes of its own; 41 of 1,416 honest files have them.
    if let last = name.last, [0x2F, 0x5C].contains(file[last]) { return (nil, next) }
    let member = ZipMember(
      name: PartName(memberName: file.extracting(name)), nameBytes: name, flags: flags,
      method: method, checksum: UInt32(truncatingIfNeeded: checksum),
      compressedBytes: sizes.compressed, inflatedBytes: sizes.inflated, headerOffset: header)
    return (member, next)
  }

  /// Counts a member that is listed twice once, and marks members that share a name but lie at
  /// different places: readers differ in which of them they show, so neither is given out.
  private static func withoutDuplicates(_ members: [ZipMember]) -> [ZipMember] {
    var kept: [ZipMember] = []
    kept.reserveCapacity(members.count)
    var firstByName: [PartName: Int] = [:]
    firstByName.reserveCapacity(members.count)
    for member in members {
      guard let first = firstByName[member.name] else {
        firstByName[member.name] = kept.count
        kept.append(member)
        continue
      }
      guard kept[first].headerOffset != member.headerOffset else { continue }
      kept[first].isContradicted = true
    }
    return kept
  }
}

/// A member's sizes and place, from its record or from the zip64 extra field (APPNOTE 4.5.3).
private struct ZipSizes {
  var inflated: Int
  var compressed: Int
  var headerOffset: Int

  init?(_ file: Span<UInt8>, record: Int, extra: Range<Int>) {
    guard let inflated = file.littleEndian32(at: record + 24),
      let compressed = file.littleEndian32(at: record + 20),
      let offset = file.littleEndian32(at: record + 42)
    else { return nil }
    var wide = ZipExtraField.zip64(file, in: extra)
    // Only the fields that hold the mark are in the extra field, in this order.
    guard let inflated = Self.settle(inflated, file, &wide),
      let compressed = Self.settle(compressed, file, &wide),
      let offset = Self.settle(offset, file, &wide),
      max(inflated, compressed, offset) <= Int.max >> 2
    else { return nil }
    self.inflated = inflated
    self.compressed = compressed
    self.headerOffset = offset
  }

  private static func settle(
    _ narrow: Int, _ file: Span<UInt8>, _ wide: inout Range<Int>?
  ) -> Int? {
    guard narrow == 0xFFFF_FFFF, let field = wide else { return narrow }
    guard field.count >= 8, let value = file.littleEndian64(at: field.lowerBound) else {
      return nil
    }
    wide = field.lowerBound + 8..<field.upperBound
    return value
  }
}

/// The tagged fields behind a member's name (APPNOTE 4.5.1).
enum ZipExtraField {
  /// The data of the zip64 field; nil where there is none.
  static func zip64(_ file: Span<UInt8>, in extra: Range<Int>) -> Range<Int>? {
    var offset = extra.lowerBound
    while offset <= extra.upperBound - 4,
      let tag = file.littleEndian16(at: offset), let length = file.littleEndian16(at: offset + 2),
      offset + 4 + length <= extra.upperBound
    {
      if tag == 1 { return offset + 4..<offset + 4 + length }
      offset += 4 + length
    }
    return nil
  }
}
