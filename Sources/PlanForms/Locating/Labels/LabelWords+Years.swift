extension LabelWords {
  /// A folded text without the years that date it: "action plan" for "action plan 2020 21".
  static func withoutYears(_ folded: String) -> String {
    let text = folded.utf8.span
    var kept: [String] = []
    var dates = Dates()
    // Nearly no text has one.
    guard !text.forEachWord({ !dates.next($0, in: text) }) else { return folded }
    dates = Dates()
    text.forEachWord { word in
      if !dates.next(word, in: text) { kept.append(text.text(word)) }
      return true
    }
    return kept.joined(separator: " ")
  }

  /// Tells the words of a text, one after another, that date it.
  private struct Dates {
    private var previous: Range<Int>?

    mutating func next(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
      defer { previous = word }
      return LabelWords.roles.value(of: word, in: text) == .month
        || LabelWords.isYear(word, after: previous, in: text)
    }
  }

  /// Whether a word is a year: `2020`, and both halves of `2020 21` and `20 21`.
  static func isYear(
    _ word: Range<Int>, after previous: Range<Int>?, in text: Span<UInt8>
  ) -> Bool {
    guard let year = year(word, in: text) else { return false }
    if word.count == 4 { return true }
    if let previous, Self.year(previous, in: text) == year - 1 { return true }
    var end = word.upperBound + 1
    while end < text.count, text[end] != 0x20 { end += 1 }
    return end <= text.count && Self.year(word.upperBound + 1..<end, in: text) == year + 1
  }

  /// The last two digits of a year of this century, written with two digits or four.
  private static func year(_ word: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard word.count == 2 || word.count == 4 else { return nil }
    var number = 0
    for offset in word {
      guard (0x30...0x39).contains(text[offset]) else { return nil }
      number = number * 10 + Int(text[offset] - 0x30)
    }
    if word.count == 2 { return number }
    return (2000...2099).contains(number) ? number - 2000 : nil
  }
}
