/// Text as SpreadsheetML stores it: characters that XML forbids are spelt `_x000D_`
/// (`ST_Xstring`, ECMA-376-1, 22.9.2.19).
enum ExcelText {
  /// Decodes `bytes` and turns Windows line ends into plain ones.
  ///
  /// Escapes are UTF-16 code units, so a pair of surrogates makes one character; a lone surrogate
  /// stands for nothing and is left as it is spelt.  What comes out of an escape is never taken
  /// for the beginning of another: `_x005F_x0041_` is the text `_x0041_`.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    guard holdsEscapeOrReturn(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let (scalar, end) = escape(in: bytes, at: index) {
        decoded.append(contentsOf: String(scalar).utf8)
        index = end
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: withPlainLineEnds(decoded), as: UTF8.self)
  }

  static func string(_ bytes: [UInt8]) -> String { string(bytes[...]) }

  static func string(_ text: String) -> String { string(Array(text.utf8)) }

  private static func holdsEscapeOrReturn(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == UInt8(ascii: "x") && previous == UInt8(ascii: "_")) {
        return true
      }
      previous = byte
    }
    return false
  }

  /// The character spelt at `index`, one escape or a pair of surrogates, and where it ends.
  private static func escape(
    in bytes: ArraySlice<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let unit = unit(in: bytes, at: index) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, index + escapeLength) }
    guard UTF16.isLeadSurrogate(unit), let trail = self.unit(in: bytes, at: index + escapeLength),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    let value = 0x1_0000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
    return Unicode.Scalar(value).map { ($0, index + 2 * escapeLength) }
  }

  private static let escapeLength = "_x0000_".utf8.count

  private static func unit(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt16? {
    guard index + escapeLength <= bytes.endIndex, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !endsLine { plain.append(byte) }
    }
    return plain
  }
}
