extension LabelWords {
  /// A word without the endings of its plural and its forms as a verb: `funding`, `funded` and
  /// `funds` are `fund`, `allocation` and `allocated` are `allocat`.
  static func stem(_ word: String) -> String {
    var stem: [UInt8] = []
    Self.stem(0..<word.utf8.count, of: word.utf8.span, into: &stem)
    return String(decoding: stem, as: UTF8.self)
  }

  /// Puts the stem of the word that stands in `range` of `text` into `stem`, in place of what was
  /// there.
  static func stem(_ range: Range<Int>, of text: Span<UInt8>, into stem: inout [UInt8]) {
    stem.removeAll(keepingCapacity: true)
    for offset in range { stem.append(text[offset]) }
    // A sum, and "fund" is its name.
    guard stem.count != 7 || !ends(stem, "funding", leaving: 0) else { return }
    if ends(stem, "ies", leaving: 3) {
      stem.removeLast(3)
      stem.append(0x79)
    } else if ends(stem, "s", leaving: 3), !ends(stem, "ss", leaving: 0),
      !ends(stem, "us", leaving: 0)
    {
      stem.removeLast()
    }
    if ends(stem, "ing", leaving: 4) {
      stem.removeLast(3)
    } else if ends(stem, "ed", leaving: 3) {
      stem.removeLast(2)
    } else if ends(stem, "ation", leaving: 4) {
      stem.removeLast(3)
    }
    if ends(stem, "e", leaving: 3) { stem.removeLast() }
    // `planned` is `plan`, `running` is `run`; `spell` and `discuss` keep their letters.
    guard stem.count > 3, stem.count < range.count, let last = stem.last,
      last == stem[stem.count - 2], last != UInt8(ascii: "s"), last != UInt8(ascii: "l")
    else { return }
    stem.removeLast()
  }

  /// Whether a word can be longer than its stem, by its last letter: the endings are those that
  /// `stem` takes off, and a letter that stands twice goes only behind one of them.
  static func mayHaveEnding(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    switch text[range.upperBound - 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "n"),
      UInt8(ascii: "e"):
      true
    default: false
    }
  }

  private static func ends(_ word: [UInt8], _ ending: String, leaving least: Int) -> Bool {
    let ending = ending.utf8.span
    let start = word.count - ending.count
    guard start >= least else { return false }
    var offset = ending.count - 1
    while offset >= 0, word[start + offset] == ending[offset] { offset -= 1 }
    return offset < 0
  }
}
