/// What one scalar becomes when text is folded.
///
/// The compatibility forms of Unicode's NFKC that office files hold: full-width and mathematical
/// letters and digits, ligatures, Roman numerals, circled digits, every kind of space, quote and
/// dash.  Superscript digits are left alone, because on a form they mark a footnote: `24²` is no 242.
enum ScalarFolding {
  enum Kind: Equatable {
    case same
    case other(String)
    case space
    case line
    /// Not part of the words: joiners, marks of direction, soft hyphens, variation selectors.
    case nothing
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .line
    case 0x20: return .space
    case 0x41...0x5A: return .other(String(lowered(scalar)))
    case 0x21...0x7E: return value == 0x60 ? .other("'") : .same
    case 0x00...0x1F, 0x7F: return .nothing
    default: return beyondASCII(scalar)
    }
  }

  /// A letter, a digit, or a mark that belongs to the letter before it.
  @inline(__always)
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value < 0x80 ? isASCIIWordPart(value) : isWordPartBeyondASCII(scalar)
  }

  /// A letter or a digit; the differences wrap, so that each range is one comparison.
  @inline(__always)
  static func isASCIIWordPart(_ value: UInt32) -> Bool {
    (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
  }

  private static func isWordPartBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.numericType == .decimal
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + 0x20) ?? scalar
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0x80...0x84, 0x86...0x9F:
      return .nothing
    case 0xB4, 0x2018...0x201B, 0x2032, 0x2035, 0x02BC, 0x02B9: return .other("'")
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x3003: return .other("\"")
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0x2043: return .other("-")
    case 0x2026: return .other("...")
    case 0x2044, 0x2215: return .other("/")
    case 0xFFE1: return .other("£")
    default: return compatibility(scalar)
    }
  }

  private static func compatibility(_ scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    switch value {
    // Full-width ASCII.
    case 0xFF01...0xFF5E:
      guard let ascii = Unicode.Scalar(value - 0xFEE0) else { return .same }
      let folded = kind(of: ascii)
      return folded == .same ? .other(String(ascii)) : folded
    // Mathematical digits come in five runs of ten.
    case 0x1D7CE...0x1D7FF: return .other(String((value - 0x1D7CE) % 10))
    case 0x1D400...0x1D6A3: return mathematicalLetter(value)
    case 0x2460...0x2468: return .other(String(value - 0x245F))
    case 0x2160...0x216B: return .other(romanNumerals[Int(value - 0x2160)])
    case 0x2170...0x217B: return .other(romanNumerals[Int(value - 0x2170)])
    case 0xFB00...0xFB04: return .other(["ff", "fi", "fl", "ffi", "ffl"][Int(value - 0xFB00)])
    case 0x2116: return .other("no")
    default:
      let lower = scalar.properties.lowercaseMapping
      return lower.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) ? .same : .other(lower)
    }
  }

  /// The mathematical alphabets come in runs of 26 capitals and 26 small letters.
  private static func mathematicalLetter(_ value: UInt32) -> Kind {
    guard let letter = Unicode.Scalar(0x61 + (value - 0x1D400) % 26) else { return .same }
    return .other(String(letter))
  }

  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
}
