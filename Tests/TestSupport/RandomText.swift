extension SplitMix {
  /// A text of up to `longest` scalars that a writer may stumble over: marks of every format, controls,
  /// white space of every kind, letters of one to four bytes.
  package mutating func oddText(longest: Int = 12) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...longest, using: &self) {
      text.append(Self.odd[Int.random(in: Self.odd.indices, using: &self)])
    }
    return String(text)
  }

  private static let odd: [Unicode.Scalar] =
    Array(
      "ab Z019.,;:\"'<>&=+-@_x/\\|{}[]()%#!?~`$€£é中🏫\u{301}\u{A0}\u{2028}\u{200B}\t\n\r\u{0}\u{7}\u{1B}"
        .unicodeScalars) + ["\u{85}", "\u{9B}", "\u{202E}", "\u{FFFE}", "\u{FFFF}", "\u{FEFF}"]
}
