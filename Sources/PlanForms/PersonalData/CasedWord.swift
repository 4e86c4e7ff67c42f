/// A word of a text with its capitals kept, and what stands before it.
struct CasedWord {
  /// As written, without punctuation at its ends.
  var text: String
  /// Folded.
  var folded: String
  /// The marks between the word before and this one; spaces left out.
  var gap: String

  var isCapitalised: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.isUppercase
      && text.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
  }

  var isCapitals: Bool { text.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) } }
  var isDigits: Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  /// Whether nothing but space, a comma or a bracket stands before it.
  var isClose: Bool { gap.allSatisfy { ",()".contains($0) } }

  /// The words of a text, in one pass; marks inside numbers and addresses end a word.
  static func words(of text: String) -> [CasedWord] {
    var words: [CasedWord] = []
    var current = String.UnicodeScalarView()
    var gap = ""
    func finish() {
      guard !current.isEmpty else { return }
      let word = String(current.prefix(60))
      words.append(CasedWord(text: word, folded: FoldedText.fold(word), gap: gap))
      current = .init()
      gap = ""
    }
    for scalar in text.unicodeScalars {
      if ScalarFolding.isWordPart(scalar) || (scalar == "'" || scalar == "’") && !current.isEmpty {
        if current.count < 61 { current.append(scalar) }
      } else {
        finish()
        if ScalarFolding.kind(of: scalar) == .line {
          gap.append("\n")
        } else if ScalarFolding.kind(of: scalar) != .space, gap.utf8.count < 40 {
          gap.unicodeScalars.append(scalar)
        }
      }
    }
    finish()
    return words
  }
}
