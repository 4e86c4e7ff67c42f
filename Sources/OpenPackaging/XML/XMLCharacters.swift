/// The characters of a document, looked at once before its syntax is (XML 1.0, 2.2).
struct XMLCharacters {
  /// A carriage return has occurred.
  private(set) var hasCarriageReturns = false
  /// No byte beyond ASCII has occurred.
  private(set) var isASCII = true

  /// Looks at more text, whole characters each time.
  ///
  /// - Returns: False where the bytes are no UTF-8 or hold a character that XML forbids.
  mutating func admit(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBytes { bytes in unsafe survey(bytes) }
  }

  /// Looks at eight bytes at once, and closer only where some of them are not plain ASCII.
  private mutating func survey(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Subtracting a blank from each byte sets the high bit of the lowest that is below one.
      if (word &- Self.ones &* 0x20 | word) & (Self.ones &* 0x80) == 0 {
        offset += 8
        continue
      }
      guard let next = unsafe survey(bytes, from: offset, to: offset + 8) else { return false }
      offset = next
    }
    return unsafe survey(bytes, from: offset, to: bytes.count) != nil
  }

  /// Looks at characters one by one, up to the first that begins at or behind `end`.
  ///
  /// - Returns: Where that character begins; nil where one is forbidden or no UTF-8.
  private mutating func survey(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    var offset = start
    while offset < end {
      switch unsafe bytes[offset] {
      case 0x0D: hasCarriageReturns = true
      case 0x09, 0x0A, 0x20...0x7F: break
      case 0x80...:
        isASCII = false
        guard let length = unsafe Self.characterLength(bytes, at: offset) else { return nil }
        offset += length
        continue
      default: return nil
      }
      offset += 1
    }
    return offset
  }

  /// How many bytes the character beyond ASCII has; nil where it is forbidden or not well formed
  /// (Unicode, table 3-7, without U+FFFE and U+FFFF).
  private static func characterLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let first = unsafe bytes[offset]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    let second = unsafe bytes[offset + 1]
    let range: ClosedRange<UInt8>? =
      switch first {
      case 0xC2...0xDF, 0xE1...0xEC, 0xEE...0xEF, 0xF1...0xF3: 0x80...0xBF
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: nil
      }
    guard let range, range.contains(second) else { return nil }
    for index in 2..<length where unsafe bytes[offset + index] & 0xC0 != 0x80 { return nil }
    let isNoncharacter = unsafe first == 0xEF && second == 0xBF && bytes[offset + 2] >= 0xBE
    return isNoncharacter ? nil : length
  }

  /// The document with line feeds for all line breaks (XML 1.0, 2.11).
  static func withPlainLineBreaks(_ document: Span<UInt8>) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(document.count)
    for index in document.indices {
      let isPair = document[index] == 0x0A && index > 0 && document[index - 1] == 0x0D
      if !isPair { lines.append(document[index] == 0x0D ? 0x0A : document[index]) }
    }
    return lines
  }

  // MARK: Eight bytes at once

  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The high bit of each byte that is zero; bits above the lowest such byte may be wrong.
  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }

  // MARK: Names

  /// The length of a name's prefix, 0 where it has none; nil where the bytes are no `QName`
  /// (Namespaces in XML 1.0, 4).
  static func prefixLength(of name: Span<UInt8>) -> Int? {
    var colon = 0
    var isStart = true
    var index = 0
    while index < name.count {
      if name[index] == UInt8(ascii: ":") {
        guard colon == 0, !isStart else { return nil }
        colon = index
        isStart = true
        index += 1
        continue
      }
      guard let (scalar, length) = scalar(name, at: index),
        isStart ? isNameStart(scalar) : isName(scalar)
      else { return nil }
      isStart = false
      index += length
    }
    return isStart ? nil : colon
  }

  /// One character of text that is known to be UTF-8.
  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    let first = UInt32(bytes[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1 else { return (first, 1) }
    guard index + length <= bytes.count else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// `NameStartChar` without the colon (XML 1.0, 2.3).
  private static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// `NameChar` without the colon (XML 1.0, 2.3).
  private static func isName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
