/// A font whose characters are pictures: what they show is in the font, not in their code.
///
/// The mapping follows the fonts' own tables as published with Unicode 7.0 (Wingdings, Webdings)
/// and Adobe's Symbol encoding.  Boxes and ticks of every shape become the few that forms use.
enum SymbolFont: UInt8 {
  case symbol, wingdings, wingdings2, webdings

  init?(_ name: Span<UInt8>) {
    // The longest name has 11 letters; others need no String.
    guard name.count >= 6, name.count <= 12 else { return nil }
    switch name[0] {
    case UInt8(ascii: "S"), UInt8(ascii: "s"), UInt8(ascii: "W"), UInt8(ascii: "w"): break
    default: return nil
    }
    var bytes: [UInt8] = []
    for index in name.indices { bytes.append(name[index] | 0x20) }
    switch String(decoding: bytes, as: UTF8.self) {
    case "symbol": self = .symbol
    case "wingdings": self = .wingdings
    case "wingdings 2": self = .wingdings2
    case "webdings": self = .webdings
    default: return nil
    }
  }

  /// What the font shows for a character.
  ///
  /// - Parameter code: `w:char` or a character of the text; Word stores the codes of symbol fonts
  ///   with F000 added (ECMA-376-1, 17.3.3.30), and both forms are met.
  /// - Returns: Nil where the character is not in our table.
  func shown(_ code: UInt32) -> Unicode.Scalar? {
    let low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    guard let byte = UInt8(exactly: low) else { return nil }
    return switch self {
    case .symbol: Self.adobeSymbol(byte)
    case .wingdings: Self.wingdings(byte)
    case .wingdings2: Self.wingdings2(byte)
    case .webdings: Self.webdings(byte)
    }
  }
}

/// The glyphs that stand for the states of a tick box.
enum TickGlyphs {
  static let empty: Unicode.Scalar = "☐"
  static let checked: Unicode.Scalar = "☒"
  static let all: Set<Unicode.Scalar> = ["☐", "☑", "☒", "✓", "✔", "✗", "✘"]
}
