/// The characters of a document, looked at once before its syntax is (XML 1.0, 2.2).
struct XMLCharacters {
  /// A carriage return occurs: line breaks must be made one character (XML 1.0, 2.11).
  private(set) var hasCarriageReturns = false
  /// A `]` occurs: text must be searched for `]]>`, which may not stand in it (XML 1.0, 2.4).
  private(set) var hasBrackets = false
  /// A byte beyond ASCII occurs.
  private(set) var isASCII = true

  /// Those of no document.
  static let none = XMLCharacters()

  private init() {}

  /// Nil where the bytes are no UTF-8 or hold a character that XML forbids.
  init?(_ document: Span<UInt8>) {
    var hasControls = false
    unsafe document.withUnsafeBytes { buffer in
      var high: UInt64 = 0
      var bracket: UInt64 = 0
      var offset = 0
      while offset + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        high |= word
        bracket |= Self.zeroBytes(word ^ (Self.ones * 0x5D))
        if Self.bytesBelowBlank(word) != 0 {
          for index in offset..<offset + 8 { unsafe note(buffer[index], &hasControls) }
        }
        offset += 8
      }
      for index in offset..<buffer.count {
        let byte = unsafe buffer[index]
        high |= UInt64(byte)
        if byte == 0x5D { bracket = 1 }
        note(byte, &hasControls)
      }
      isASCII = high & Self.highBits == 0
      hasBrackets = bracket != 0
    }
    guard !hasControls, isASCII || Self.isText(document) else { return nil }
  }

  private mutating func note(_ byte: UInt8, _ hasControls: inout Bool) {
    guard byte < 0x20 else { return }
    if byte == 0x0D { hasCarriageReturns = true }
    if byte != 0x0D, byte != 0x0A, byte != 0x09 { hasControls = true }
  }

  /// UTF-8 without U+FFFE and U+FFFF; surrogates are no UTF-8 to begin with.
  private static func isText(_ document: Span<UInt8>) -> Bool {
    do { _ = try UTF8Span(validating: document) } catch { return false }
    for index in document.indices.dropLast(2) where document[index] == 0xEF {
      if document[index + 1] == 0xBF, document[index + 2] >= 0xBE { return false }
    }
    return true
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
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that is zero; bits above the lowest such byte may be wrong.
  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }

  /// Not zero where a byte is below 0x20.
  @inline(__always)
  private static func bytesBelowBlank(_ word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & highBits
  }

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
