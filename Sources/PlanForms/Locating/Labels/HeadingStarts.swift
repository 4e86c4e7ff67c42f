/// The words with which a form's headings begin.
///
/// A text with another word there begins with none of them, and need not be cut to be told so.
struct HeadingStarts: Sendable {
  private let words: WordTable<Bool>
  /// Whether some heading begins with a number or a date, which texts have before their first word.
  private let isDated: Bool

  init(_ headings: some Sequence<String>) {
    let first = headings.map { heading in String(heading.prefix { $0 != " " }) }
    words = WordTable(set: first)
    isDated = first.contains { word in Self.isDate(0..<word.utf8.count, in: word.utf8.span) }
  }

  /// Whether a label, its years left out or cut short, may be a heading.
  func mayBegin(_ label: LabelText) -> Bool {
    let text = label.words.utf8.span
    guard !text.isEmpty else { return true }
    var isMet = false
    text.forEachWord { word in
      let isDate = Self.isDate(word, in: text)
      isMet = isDate && isDated || words.value(of: word, in: text) != nil
      return !isMet && isDate
    }
    return isMet
  }

  /// Whether a word may date or number what follows.
  private static func isDate(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    (0x30...0x39).contains(text[word.lowerBound])
      || word.count <= LabelText.longestOrdinal && LabelText.isOrdinal(text.text(word))
      || LabelWords.roles.value(of: word, in: text) == .month
  }
}
