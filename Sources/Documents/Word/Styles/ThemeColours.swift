import OpenPackaging

/// The twelve colours of a document's theme (ECMA-376-1, 20.1.6.2).
struct ThemeColours: XMLEventHandler {
  private var colours: [XMLLocalName: String] = [:]
  private var slot: XMLLocalName?
  private var isInScheme = false

  /// The colour of a name as `w:themeFill` has it (17.18.97); the four of text and background go
  /// by two names.
  subscript(name: String) -> String? {
    switch name {
    case "dark1", "text1": colours[.dk1]
    case "light1", "background1": colours[.lt1]
    case "dark2", "text2": colours[.dk2]
    case "light2", "background2": colours[.lt2]
    case "hyperlink": colours[.hlink]
    case "followedHyperlink": colours[.folHlink]
    default: XMLLocalName(rawValue: name).flatMap { colours[$0] }
    }
  }

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {
    switch name.local {
    case .clrScheme: isInScheme = true
    case .srgbClr: keep(attributes.string(.val))
    case .sysClr: keep(attributes.string(.lastClr))
    default: if isInScheme { slot = name.local }
    }
  }

  mutating func endElement(_ name: XMLName) throws(PackageError) {
    if case .clrScheme = name.local { isInScheme = false }
  }

  mutating func characters(_ text: Span<UInt8>) throws(PackageError) {}

  private mutating func keep(_ colour: String?) {
    guard isInScheme, let slot else { return }
    colours[slot] = colour.flatMap(Self.hexDigits)
  }

  // MARK: Colours

  /// A colour of six hex digits in upper case; nil for `auto` and whatever else is none.
  static func hexDigits(_ text: String) -> String? {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ $0 < 0x80 && Self.isHexDigit($0) })
    else { return nil }
    return text.uppercased()
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  /// A colour nearer to white by a tint, or to black by a shade, each of 255 parts.
  static func mixed(_ colour: String, tint: Int?, shade: Int?) -> String? {
    guard var value = UInt32(colour, radix: 16) else { return nil }
    var parts: [UInt32] = []
    for _ in 0..<3 {
      parts.append(value & 0xFF)
      value >>= 8
    }
    if let tint, let kept = UInt32(exactly: min(max(tint, 0), 255)) {
      parts = parts.map { 255 - (255 - $0) * kept / 255 }
    }
    if let shade, let kept = UInt32(exactly: min(max(shade, 0), 255)) {
      parts = parts.map { $0 * kept / 255 }
    }
    let digits = parts.reversed().map { part in
      let hex = String(part, radix: 16, uppercase: true)
      return hex.utf8.count == 1 ? "0" + hex : hex
    }
    return digits.joined()
  }
}
