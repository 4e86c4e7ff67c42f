/// Texts that ask by the words they begin with.
enum AskingText {
  /// Whether a line is a question with a short answer after it, "Did it achieve what you wanted?
  /// Yes", as the lines of a form are and those of an answer hardly.
  static func asksAndAnswers(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count <= 160, let mark = bytes.indices.first(where: { bytes[$0] == 0x3F }),
      mark > 8, bytes.count - mark <= 60, mark + 1 == bytes.count || bytes[mark + 1] == 0x20
    else { return false }
    let first = text.prefix { $0 != " " }
    return words.contains(first)
  }

  /// Whether a text begins with a word that asks, in small letters or capitals.
  static func begins(_ text: String) -> Bool {
    let first = text.prefix { $0 != " " }.lowercased()
    return words.contains { $0.lowercased() == first }
  }

  private static let words: Set<Substring> = [
    "Did", "Do", "Does", "What", "Which", "Who", "Where", "When", "Why", "How", "Was", "Were", "Is",
    "Are", "Have", "Has", "Had", "Will", "Would", "Can", "Could", "Should", "May", "Shall", "If",
  ]
}
