/// The text of a file that may have come out of Excel, and how it was encoded.
///
/// Excel writes CSV as Windows-1252, as UTF-8 with a byte order mark, or ("Unicode Text") as
/// UTF-16; nothing in the file says which, except a mark.  Bytes that are no UTF-8 can therefore
/// only be Windows-1252 here.
package struct SheetText: Hashable, Sendable {
  enum Encoding: Hashable, Sendable {
    case utf8, utf16, windows1252
  }

  package var text: String
  var encoding: Encoding

  package init(decoding bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(unmarked: bytes.dropFirst(3))
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes.dropFirst(2), lowFirst: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), lowFirst: false)
    } else {
      self.init(unmarked: bytes[...])
    }
  }

  private init(unmarked bytes: ArraySlice<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      encoding = .utf8
    } else {
      text = String(String.UnicodeScalarView(bytes.map(Self.windows1252)))
      encoding = .windows1252
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, lowFirst: Bool) {
    var units: [UInt16] = []
    var rest = bytes
    while let first = rest.popFirst(), let second = rest.popFirst() {
      units.append(
        lowFirst ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second))
    }
    text = String(decoding: units, as: UTF16.self)
    encoding = .utf16
  }

  /// The character of a Windows-1252 byte (WHATWG Encoding, index windows-1252).
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
