/// What stands on each page of a document and belongs to none of its parts.
extension FormWalk {
  /// Whether a line stands at the head or the foot of each page, as a program that made the document
  /// from pages leaves it: it ends in the page's number, or says the form's title again.
  func isRunning(_ words: String, _ line: Line) -> Bool {
    guard !line.isTitle, line.headingLevel == nil else { return false }
    if !items.isEmpty, opening.contains(words) { return true }
    let parts = words.split(separator: " ")
    guard let page = parts.lastIndex(of: "page") else { return false }
    let number = parts[(page + 1)...]
    return (1...3).contains(number.count) && number.allSatisfy { $0 == "of" || Int($0) != nil }
  }

  func isPageNumber(_ words: Span<UInt8>) -> Bool {
    words.forEachWord {
      Self.pageWords.value(of: $0, in: words) != nil
        || $0.count <= LabelText.longestOrdinal && LabelText.isOrdinal(words.text($0))
    }
  }

  private static let pageWords = WordTable(set: ["page", "of", "p"])
}
