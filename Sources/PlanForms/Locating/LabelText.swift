/// A label's words made comparable: lower case, no punctuation, numbering or help text.
///
/// `1) Planned cost (£) *` and `Planned cost:` both fold to `planned cost`.  What was set aside is
/// kept where it tells something: the number in `Priority 2`.
struct LabelText: Hashable, Sendable {
  /// All the words, those in brackets too, joined by single spaces.
  var words: String
  /// The words with bracketed help text left out; the same as `words` where there is none.
  var bare: String
  /// A number or letter at the end, as in `Priority 2` or `Action 1.3`; nil where there is none.
  var ordinal: String?
  /// The words without that ordinal.
  var unnumbered: String

  init(_ text: some StringProtocol) {
    var all: [Substring] = []
    var outside: [Substring] = []
    let folded = LabelFolding.fold(text)
    var depth = 0
    for token in folded.split(separator: " ", maxSplits: 64) {
      if token == "(" {
        depth += 1
      } else if token == ")" {
        depth = max(0, depth - 1)
      } else {
        all.append(token)
        if depth == 0 { outside.append(token) }
      }
    }
    Self.dropNumbering(&all, written: text)
    Self.dropNumbering(&outside, written: text)
    words = all.joined(separator: " ")
    bare = outside.isEmpty ? words : outside.joined(separator: " ")
    unnumbered = bare
    takeOrdinal(outside)
  }

  var isEmpty: Bool { words.isEmpty }

  private mutating func takeOrdinal(_ tokens: [Substring]) {
    if tokens.count > 1, let last = tokens.last, Self.isOrdinal(last) {
      ordinal = last.uppercased()
      let rest = tokens.dropLast()
      unnumbered = (rest.last == "number" && rest.count > 1 ? rest.dropLast() : rest)
        .joined(separator: " ")
    } else if tokens.count == 1, let only = tokens.first, let first = only.utf8.first,
      (0x61...0x7A).contains(first), (2...3).contains(only.utf8.count),
      only.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    {
      ordinal = String(only.dropFirst())  // `p1` is `p` and `1`.
      unnumbered = String(only.prefix(1))
    }
  }

  /// Whether a word names one of several: `2`, `1.3`, `b`, `iv`.
  static func isOrdinal(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, word.utf8.count <= 4 else { return false }
    if (0x30...0x39).contains(first) {
      let digits = word.utf8.prefix { (0x30...0x39).contains($0) }.count
      return digits <= 2
        && word.utf8.allSatisfy {
          (0x30...0x39).contains($0) || $0 == 0x2E || (0x61...0x66).contains($0)
        }
    }
    return word.utf8.count == 1 && (0x61...0x6A).contains(first)
      || ["ii", "iii", "iv", "vi", "vii"].contains(String(word))
  }

  /// `1.`, `2)`, `Q3.`, `a)` and `3.1` before further words number the question.
  private static func dropNumbering(
    _ tokens: inout [Substring], written text: some StringProtocol
  ) {
    guard tokens.count > 1, let first = tokens.first else { return }
    let number = first.first == "q" && first.utf8.count > 1 ? first.dropFirst() : first
    guard isOrdinal(number) else { return }
    if (0x61...0x7A).contains(number.utf8.first ?? 0), number.utf8.count == 1 {
      // A single letter is numbering only where punctuation follows: "a) Costs", not "A plan".
      let trimmed = text.utf8.drop { $0 == 0x20 || $0 == 0x28 }
      guard let mark = trimmed.dropFirst().first, [0x29, 0x2E, 0x3A].contains(mark) else { return }
    }
    tokens.removeFirst()
  }
}
