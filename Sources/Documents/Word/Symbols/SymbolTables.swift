extension SymbolFont {
  static func wingdings(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x6F, 0x70, 0x71, 0x72, 0xA8: "☐"
    case 0xFE: "☑"
    case 0xFD, 0x78: "☒"
    case 0xFC: "✓"
    case 0xFB: "✗"
    case 0x22: "✂"
    case 0x28: "☎"
    case 0x2A: "✉"
    case 0x3F: "✍"
    case 0x46: "☞"
    case 0x4A: "☺"
    case 0x4B: "😐"
    case 0x4C: "☹"
    case 0x6C, 0x9F: "●"
    case 0x6E: "■"
    case 0x75: "◆"
    case 0x76: "❖"
    case 0xA1: "○"
    case 0xA7: "▪"
    case 0xAB: "★"
    case 0xD8: "➢"
    case 0xDF: "←"
    case 0xE0: "→"
    case 0xE1: "↑"
    case 0xE2: "↓"
    case 0xE8: "➔"
    case 0xEF: "⇦"
    case 0xF0: "⇨"
    case 0x80: "⓪"
    case 0x81...0x8A: Unicode.Scalar(0x2460 + UInt32(byte - 0x81))
    case 0x8C...0x95: Unicode.Scalar(0x2776 + UInt32(byte - 0x8C))
    default: nil
    }
  }

  static func wingdings2(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x2A, 0xA3, 0x30, 0x31: "☐"
    case 0x52: "☑"
    case 0x51, 0x53, 0x54, 0x55: "☒"
    case 0x50: "✓"
    case 0x4F: "✗"
    case 0x97, 0x98: "●"
    case 0xA1: "■"
    default: nil
    }
  }

  static func webdings(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x63: "☐"
    case 0x61: "✓"
    case 0x72: "✗"
    case 0x67: "■"
    case 0x6E: "●"
    case 0x33: "←"
    case 0x34: "→"
    case 0x35: "↑"
    case 0x36: "↓"
    default: nil
    }
  }

  static func adobeSymbol(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x20...0x7E where Int(byte - 0x20) < printable.count: printable[Int(byte - 0x20)]
    case 0xA0...0xFE where Int(byte - 0xA0) < upper.count: upper[Int(byte - 0xA0)]
    default: nil
    }
  }

  /// Two runs of the Symbol encoding, one scalar a code.
  private static let printable: [Unicode.Scalar?] = Array(
    (" !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾"
      + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼").unicodeScalars)
  /// Nil for the codes that hold pieces of large brackets.
  private static let upper: [Unicode.Scalar?] =
    ("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…?―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"
    + "???????????〉∫⌠⎮⌡?????????").unicodeScalars.map { $0 == "?" ? nil : $0 }
}
