/// The words of which the labels of a form are made.
///
/// A text that has none of them is no label, near or far, and holds none: so the answers of a form, and
/// nearly all of a sheet that is none, are told from labels by a look at their words.
struct LabelVocabulary: Sendable {
  private let words: LabelWords
  /// Whether a text with the word may be a label, for each word that is known as it stands; also for
  /// the spellings that folding makes such a word of.
  private let verdicts: WordTable<Bool>
  /// By the byte, whether it is the first letter of a word for rows, which with a number names one:
  /// `A1`, `P 2`.
  private let initials: [Bool]

  /// - Parameters:
  ///   - words: The words of the wordings.
  ///   - labels: Whatever a text, or a part of it, may be: wordings, headings, words for rows; folded.
  init(_ words: LabelWords, _ labels: some Sequence<String>) {
    var others: [String] = []
    var initials = [Bool](repeating: false, count: 256)
    for label in labels {
      let text = label.utf8.span
      guard text.count > 1 else {
        if text.count == 1 { initials[Int(text[0])] = true }
        continue
      }
      var isTold = false
      var longest = 0..<0
      text.forEachWord { word in
        isTold = words.tells(word, of: text)
        if word.count > longest.count { longest = word }
        return !isTold
      }
      if !isTold { others.append(text.text(longest)) }
    }
    self.words = words
    // A word of each label that holds no telling word.
    let listed = WordTable(
      others.map { (word: $0, value: true) }
        + words.listed.map { word in
          (word: word, value: words.tells(0..<word.utf8.count, of: word.utf8.span))
        })
    verdicts = WordTable(
      LabelFolding.respelt.map { word, spelt in
        let known = ([word] + spelt.split(separator: " ").map(String.init)).map {
          listed.value(of: $0) ?? words.tellsByStem(0..<$0.utf8.count, of: $0.utf8.span)
        }
        return (word: word, value: known.contains(true))
      } + listed.pairs)
    self.initials = initials
  }

  /// Whether a text may be a label or hold one.
  func isMet(in written: String) -> Bool { isMet(in: LabelFolding.words(of: written)) }

  /// The same of a text whose words are folded already, each as it is spelt.
  func isMet(in folded: [UInt8]) -> Bool {
    let text = folded.span
    var hasInitial = false
    var last = 0..<0
    let isForeign = text.forEachWord { word in
      last = word
      guard !(verdicts.value(of: word, in: text) ?? words.tellsByStem(word, of: text)) else {
        return false
      }
      if initials[Int(text[word.lowerBound])] {
        if word.count == 1 { hasInitial = true }
        if (2...3).contains(word.count), isDigit(text[word.lowerBound + 1]) { return false }
      }
      return true
    }
    // Signs alone may be a label too.
    if !isForeign || last.isEmpty { return true }
    return hasInitial && LabelText.isOrdinal(folded[last])
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
