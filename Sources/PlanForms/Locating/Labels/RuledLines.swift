extension LabelledParts {
  /// The end of a dotted or ruled line to write on, of three signs or more, that begins at an
  /// offset.
  static func leader(_ bytes: [UInt8], at offset: Int) -> Int? {
    var end = offset
    var signs = 0
    while let length = leaderSign(bytes, at: end) {
      end += length
      signs += length  // One ellipsis is as wide as three dots.
    }
    let isLong = signs >= 3 && bytes[offset] != 0xE2 || signs >= 6
    return isLong ? end : nil
  }

  static func leader(_ bytes: [UInt8], endingAt end: Int) -> Int? {
    var start = end
    while start > 0 {
      if leaderSign(bytes, at: start - 1) == 1 {
        start -= 1
      } else if start >= 3, leaderSign(bytes, at: start - 3) == 3 {
        start -= 3
      } else {
        break
      }
    }
    return start < end && leader(bytes, at: start) == end ? start : nil
  }

  /// How many bytes a full stop, a low line or an ellipsis has; nil for other signs.
  private static func leaderSign(_ bytes: [UInt8], at offset: Int) -> Int? {
    guard bytes.indices.contains(offset) else { return nil }
    if bytes[offset] == 0x2E || bytes[offset] == 0x5F { return 1 }
    return bytes[offset...].starts(with: [0xE2, 0x80, 0xA6]) ? 3 : nil
  }
}
