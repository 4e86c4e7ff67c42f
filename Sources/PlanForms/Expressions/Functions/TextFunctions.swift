extension ExpressionFunction {
  /// Functions of texts; all compare folded, as `FoldedText` says.
  static let textFunctions: [ExpressionFunction] = [
    ExpressionFunction(
      name: "words", usage: "words(text)", summary: "how many words a text has",
      parameters: [.value(.text)], result: .fixed(.number),
      body: .values { values, _ in .known(.number(FoldedText.tokenCount(text(values, 0)))) }),
    ExpressionFunction(
      name: "same", usage: "same(text, text)", summary: "two texts say the same words",
      parameters: [.value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, _ in
        .truth(FoldedText.tokens(text(values, 0)) == FoldedText.tokens(text(values, 1)))
      }),
    ExpressionFunction(
      name: "overlap", usage: "overlap(text, text)",
      summary: "the share of the first text's words that the second has too, in percent",
      parameters: [.value(.text), .value(.text)], result: .fixed(.percent),
      body: .values { values, _ in overlap(text(values, 0), text(values, 1)) }),
    ExpressionFunction(
      name: "contains", usage: "contains(text, 'words', …)",
      summary: "any of these words or phrases stands in the text, whole",
      parameters: [.value(.text), .value(.text)], repeats: 1, result: .fixed(.truth),
      body: .values { values, _ in
        let tokens = FoldedText.tokens(text(values, 0))
        return .truth(
          values.indices.dropFirst().contains {
            tokens.holds(phrase(text(values, $0)))
          })
      }),
    ExpressionFunction(
      name: "matches", usage: "matches(text, 'pattern')",
      summary: "the whole text fits: # a digit, @ a letter, ? any character, * any number of them",
      parameters: [.value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, _ in
        .truth(WildcardPattern(text(values, 1)).matches(FoldedText.fold(text(values, 0))))
      }),
    ExpressionFunction(
      name: "same_ref", usage: "same_ref(reference, reference)",
      summary: "the first names the row of the second: Priority 1, P1, 1 and “1 and 2” name 1",
      parameters: [.value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, _ in
        let wanted = RowReference(text(values, 1))
        return .truth(RowReference.list(text(values, 0)).contains { $0.names(wanted) })
      }),
    ExpressionFunction(
      name: "same_person", usage: "same_person(name, name)",
      summary: "two names may be the same person's: titles and first names may be left out",
      parameters: [.value(.text), .value(.text)], result: .fixed(.truth),
      body: .values { values, _ in
        .truth(PersonName(text(values, 0)).mayBe(PersonName(text(values, 1))))
      }),
  ]

  /// The text among the checked arguments; the checker has seen to it that it is one.
  static func text(_ values: [ExpressionValue], _ index: Int) -> String {
    guard values.indices.contains(index), case .text(let text) = values[index] else { return "" }
    return text
  }

  /// The words of a phrase that a rule looks for: mostly one that stands in the rule, and is the same in
  /// every form.
  private static func phrase(_ text: String) -> [String] {
    phrases.value(for: text) { FoldedText.tokens(text) }
  }

  private static let phrases = Memo<[String]>()

  private static func overlap(_ one: String, _ other: String) -> Outcome {
    let words = Set(FoldedText.tokens(one))
    guard !words.isEmpty,
      let share = ExactNumber(
        Int128(words.intersection(FoldedText.tokens(other)).count * 100), over: Int128(words.count))
    else { return .unknown("there are no words to compare") }
    return .known(.number(ExactRange(share), unit: ExpressionValue.percent))
  }
}

extension [String] {
  /// Whether `phrase` stands in these words, in one piece; an empty phrase never does.
  func holds(_ phrase: [String]) -> Bool {
    guard let first = phrase.first else { return false }
    return indices.contains { start in
      self[start] == first && self[start...].starts(with: phrase)
    }
  }
}
