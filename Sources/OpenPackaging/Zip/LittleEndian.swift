extension Span<UInt8> {
  /// The two-byte number at `offset`; nil where the bytes end before it does.
  func littleEndian16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The four-byte number at `offset`; nil where the bytes end before it does.
  func littleEndian32(at offset: Int) -> Int? {
    guard let low = littleEndian16(at: offset), let high = littleEndian16(at: offset + 2)
    else { return nil }
    return low | high << 16
  }

  /// The eight-byte number at `offset`; nil where the bytes end before it does, or where it is
  /// beyond `Int.max`, which no file can hold.
  func littleEndian64(at offset: Int) -> Int? {
    guard let low = littleEndian32(at: offset), let high = littleEndian32(at: offset + 4),
      high <= 0x7FFF_FFFF
    else { return nil }
    return low | high << 32
  }
}
