/// A label's words made comparable: lower case, no punctuation, numbering or help text.
///
/// `1) Planned cost (£) *` and `Planned cost:` both fold to `planned cost`.  What was set aside is
/// kept where it tells something: the number in `Priority 2`.  A class, because what is found for
/// a text is handed on with it, and none changes it.
final class LabelText: Sendable {
  /// All the words, those in brackets too, joined by single spaces.
  let words: String
  /// The words with bracketed help text left out; the same as `words` where there is none.
  let bare: String
  /// The words in brackets.
  let aside: String
  /// A number or letter at the end, as in `Priority 2` or `Action 1.3`; nil where there is none.
  let ordinal: String?
  /// The words without that ordinal.
  let unnumbered: String

  convenience init(_ text: some StringProtocol) {
    let written = String(text)
    self.init(LabelFolding.foldedBytes(written), of: written)
  }

  /// Cuts a text that is folded already.
  init(_ folded: [UInt8], of written: String) {
    guard !Self.isPlain(folded.span) else {
      words = String(decoding: folded, as: UTF8.self)
      (bare, aside, ordinal, unnumbered) = (words, "", nil, words)
      return
    }
    let cut = Self.cut(folded)
    let all = Self.withoutNumbering(cut.all, folded, written)
    let outside = cut.outside.map { Self.withoutNumbering($0, folded, written) } ?? all
    words = Self.joined(all, folded)
    bare = outside.isEmpty || outside == all ? words : Self.joined(outside, folded)
    aside = bare == words ? "" : Self.joined(all.filter { !outside.contains($0) }, folded)
    (ordinal, unnumbered) = Self.ordinal(of: outside, folded) ?? (nil, bare)
  }

  /// Whether all words are the label's own, as of most texts: none is in brackets, and neither the first
  /// nor the last is so short or so like a number that it may number it.
  private static func isPlain(_ folded: Span<UInt8>) -> Bool {
    guard folded.count > 0 else { return true }
    var start = 0
    var first = 0..<0
    for offset in folded.indices {
      switch folded[offset] {
      case UInt8(ascii: "("), UInt8(ascii: ")"): return false
      case 0x20:
        if first.isEmpty { first = 0..<offset }
        start = offset + 1
      default: continue
      }
    }
    let last = start..<folded.count
    return !mayNumber(last, folded) && (first.isEmpty || !mayNumber(first, folded))
  }

  /// Whether a word may be an ordinal, perhaps that of a question, or end in one: `2`, `b`, `iv`, `q3`.
  private static func mayNumber(_ word: Range<Int>, _ folded: Span<UInt8>) -> Bool {
    let first = folded[word.lowerBound]
    if (0x30...0x39).contains(first) { return true }
    guard word.count <= longestOrdinal + 1 else { return false }
    return word.count == 1 || first == UInt8(ascii: "q") || first == UInt8(ascii: "i")
      || first == UInt8(ascii: "v") || (0x30...0x39).contains(folded[word.lowerBound + 1])
  }

  var isEmpty: Bool { words.isEmpty }

  /// How many words of a text are told apart; what follows is one piece.
  private static let maxWords = 64

  /// The words of folded text, all of them and those outside brackets; nil where nothing is in any.
  private static func cut(
    _ folded: [UInt8]
  ) -> (all: [Range<Int>], outside: [Range<Int>]?) {
    var all: [Range<Int>] = []
    all.reserveCapacity(16)
    var outside: [Range<Int>]?
    var depth = 0
    var start = 0
    var count = 0
    while start < folded.count {
      var end = start
      while end < folded.count, folded[end] != 0x20 || count == maxWords { end += 1 }
      count += 1
      let only = end - start == 1 ? folded[start] : 0
      if only == UInt8(ascii: "(") {
        if outside == nil { outside = all }
        depth += 1
      } else if only == UInt8(ascii: ")") {
        depth = max(0, depth - 1)
      } else {
        all.append(start..<end)
        if depth == 0 { outside?.append(start..<end) }
      }
      start = end + 1
    }
    return (all, outside)
  }

  private static func joined(
    _ words: some BidirectionalCollection<Range<Int>>, _ folded: [UInt8]
  ) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    // Where nothing between them is left out they stand as they are wanted.
    if words.reduce(words.count - 1, { $0 + $1.count }) == last.upperBound - first.lowerBound {
      return String(decoding: folded[first.lowerBound..<last.upperBound], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.count)
    for word in words {
      if word != first { bytes.append(0x20) }
      bytes += folded[word]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The ordinal at the end of some words, and the words without it.
  private static func ordinal(
    of tokens: ArraySlice<Range<Int>>, _ folded: [UInt8]
  ) -> (ordinal: String, rest: String)? {
    guard let last = tokens.last else { return nil }
    if tokens.count > 1, isOrdinal(folded[last]) {
      let rest = tokens.dropLast()
      let isNumber = rest.last.map { folded[$0].elementsEqual("number".utf8) } ?? false
      return (
        String(decoding: folded[last], as: UTF8.self).uppercased(),
        joined(isNumber && rest.count > 1 ? rest.dropLast() : rest, folded)
      )
    }
    if tokens.count == 1, (2...3).contains(last.count),
      (0x61...0x7A).contains(folded[last.lowerBound]),
      folded[last].dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    {
      return (  // `p1` is `p` and `1`.
        String(decoding: folded[last].dropFirst(), as: UTF8.self),
        String(decoding: folded[last].prefix(1), as: UTF8.self)
      )
    }
    return nil
  }

  static let longestOrdinal = 4

  /// Whether a word names one of several: `2`, `1.3`, `b`, `iv`.
  static func isOrdinal(_ word: some StringProtocol) -> Bool { isOrdinal(word.utf8) }

  static func isOrdinal(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first, word.count <= longestOrdinal else { return false }
    if (0x30...0x39).contains(first) {
      let digits = word.prefix { (0x30...0x39).contains($0) }.count
      return digits <= 2
        && word.allSatisfy {
          (0x30...0x39).contains($0) || $0 == 0x2E || (0x61...0x66).contains($0)
        }
    }
    if word.count == 1 { return (0x61...0x6A).contains(first) }
    guard first == 0x69 || first == 0x76 else { return false }
    return ["ii", "iii", "iv", "vi", "vii"].contains { $0.utf8.elementsEqual(word) }
  }

  /// Whether a folded word is one to three letters and a number behind them: "a1", "ws2".
  static func isCode(_ word: some Collection<UInt8>) -> Bool {
    let letters = word.prefix { (0x61...0x7A).contains($0) }
    let digits = word.dropFirst(letters.count)
    return (1...3).contains(letters.count) && (1...2).contains(digits.count)
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether it is a number and what it counts, "36 pupils": an answer, whatever asks for pupils.
  var isCount: Bool {
    guard let first = words.utf8.first, (0x30...0x39).contains(first) else { return false }
    let parts = words.utf8.split(separator: 0x20)
    return parts.count == 2 && parts[0].allSatisfy { (0x30...0x39).contains($0) }
      && !Self.isOrdinal(parts[1]) && parts[1].allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a number at the beginning counts what follows: "49 pupils", but not "1 Pupils".
  private static func counts(_ text: some StringProtocol) -> Bool {
    let rest = text.utf8.drop { $0 == 0x20 }.drop { (0x30...0x39).contains($0) }
    guard rest.first == 0x20, let letter = rest.first(where: { $0 != 0x20 }) else { return false }
    return (0x61...0x7A).contains(letter)
  }

  /// Whether words are a day, as "20 June 2021" is, and no numbered "June 2021".
  private static func isDay(_ tokens: [Range<Int>], _ folded: [UInt8]) -> Bool {
    guard tokens.count == 3 else { return false }
    return tokens[2].count == 4 && folded[tokens[2]].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `1.`, `2)`, `Q3.`, `a)` and `3.1` before further words number the question.
  private static func withoutNumbering(
    _ tokens: [Range<Int>], _ folded: [UInt8], _ written: String
  ) -> ArraySlice<Range<Int>> {
    guard tokens.count > 1, let first = tokens.first else { return tokens[...] }
    let isQuestion = folded[first.lowerBound] == UInt8(ascii: "q") && first.count > 1
    let number = folded[isQuestion ? first.lowerBound + 1..<first.upperBound : first]
    guard isOrdinal(number) else { return tokens[...] }
    if number.count == 1, let letter = number.first, (0x61...0x7A).contains(letter) {
      // A single letter is numbering only where punctuation follows: "a) Costs", not "A plan".
      let trimmed = written.utf8.drop { $0 == 0x20 || $0 == 0x28 }
      guard let mark = trimmed.dropFirst().first, [0x29, 0x2E, 0x3A].contains(mark) else {
        return tokens[...]
      }
    } else if !isQuestion, Self.counts(written) || isDay(tokens, folded) {
      return tokens[...]
    }
    return tokens.dropFirst()
  }
}
