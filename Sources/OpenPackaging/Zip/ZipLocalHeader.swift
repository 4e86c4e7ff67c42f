/// The header before a member's bytes (APPNOTE 4.3.7), which repeats what the directory says.
struct ZipLocalHeader {
  var flags: Int
  var method: Int
  var checksum: Int
  var compressedBytes: Int
  var inflatedBytes: Int
  var name: Range<Int>
  var dataOffset: Int

  static let signature = 0x0403_4B50
  private static let size = 30

  init?(_ file: Span<UInt8>, at offset: Int) {
    guard file.littleEndian32(at: offset) == Self.signature,
      let flags = file.littleEndian16(at: offset + 6),
      let method = file.littleEndian16(at: offset + 8),
      let checksum = file.littleEndian32(at: offset + 14),
      let compressed = file.littleEndian32(at: offset + 18),
      let inflated = file.littleEndian32(at: offset + 22),
      let nameLength = file.littleEndian16(at: offset + 26),
      let extraLength = file.littleEndian16(at: offset + 28),
      offset + Self.size + nameLength + extraLength <= file.count
    else { return nil }
    self.flags = flags
    self.method = method
    self.checksum = checksum
    name = offset + Self.size..<offset + Self.size + nameLength
    dataOffset = name.upperBound + extraLength
    compressedBytes = compressed
    inflatedBytes = inflated
    // Here the zip64 field must hold both sizes, the inflated one first (APPNOTE 4.5.3).
    if let wide = ZipExtraField.zip64(file, in: name.upperBound..<dataOffset), wide.count >= 16,
      let wideInflated = file.littleEndian64(at: wide.lowerBound),
      let wideCompressed = file.littleEndian64(at: wide.lowerBound + 8)
    {
      if inflated == 0xFFFF_FFFF { inflatedBytes = wideInflated }
      if compressed == 0xFFFF_FFFF { compressedBytes = wideCompressed }
    }
  }

  /// What the header says otherwise than the directory, in words; nil where both agree.
  ///
  /// Flags may differ: honest writers set bit 3 in one place only.
  func difference(from member: ZipMember, _ file: Span<UInt8>, data: Range<Int>) -> String? {
    guard name.count == member.nameBytes.count,
      zip(name, member.nameBytes).allSatisfy({ file[$0] == file[$1] })
    else { return "name" }
    guard method == member.method else { return "method" }
    let isDeferred =
      ZipMember.hasDescriptor(flags) && checksum == 0 && compressedBytes == 0 && inflatedBytes == 0
    if isDeferred {
      return Self.descriptorAgrees(with: member, file, at: data.upperBound) ? nil : "descriptor"
    }
    guard checksum == Int(member.checksum) else { return "checksum" }
    guard compressedBytes == member.compressedBytes, inflatedBytes == member.inflatedBytes else {
      return "size"
    }
    return nil
  }

  /// The record behind the data holds the directory's figures: with or without a signature, with
  /// sizes of four or of eight bytes (APPNOTE 4.3.9).
  private static func descriptorAgrees(
    with member: ZipMember, _ file: Span<UInt8>, at offset: Int
  ) -> Bool {
    let unsigned = file.littleEndian32(at: offset) == 0x0807_4B50 ? offset + 4 : offset
    return [offset, unsigned].contains { start in
      guard file.littleEndian32(at: start) == Int(member.checksum) else { return false }
      let narrow =
        file.littleEndian32(at: start + 4) == member.compressedBytes
        && file.littleEndian32(at: start + 8) == member.inflatedBytes
      let wide =
        file.littleEndian64(at: start + 4) == member.compressedBytes
        && file.littleEndian64(at: start + 12) == member.inflatedBytes
      return narrow || wide
    }
  }
}
