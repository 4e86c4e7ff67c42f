/// The spellings by which a definition knows the choices of one question.
///
/// A spelling may hold `…` for any words: `postponed …`, `… instead`.
struct ChoiceSpellings {
  let choices: [Choice]
  /// The words of the spellings met so far.
  let known: Memo<[String]>

  private func spellings(_ choice: Choice) -> [String] {
    [choice.id, choice.label] + choice.spellings
  }

  /// A spelling in its words, so that dashes and points make no difference.
  func words(of spelling: String) -> [String] {
    known.value(for: spelling) { Self.words(spelling) }
  }

  static func words(_ text: String) -> [String] {
    ValueLexer.tokens(of: text).tokens.compactMap { token in
      switch token.kind {
      case .word(let word): word
      case .number(let number): number.decimalText
      case .mark(let mark): "✓✔✗✘☒☑".unicodeScalars.contains(mark) ? String(mark) : nil
      case .line: nil
      }
    }
  }

  /// The one choice whose spelling is a whole text, perhaps after words that say no more than that
  /// something was: "Went ahead with changes".
  func spelt(_ folded: String) -> (id: String, isLetter: Bool)? {
    let words = Self.words(folded)
    if let whole = spelt(words) { return whole }
    let opening = Self.openings.first { words.count > $0.count && words.starts(with: $0) }
    return opening.flatMap { spelt(Array(words.dropFirst($0.count))) }
  }

  private func spelt(_ words: [String]) -> (id: String, isLetter: Bool)? {
    guard !words.isEmpty else { return nil }
    let ids = choices.filter { choice in
      spellings(choice).contains { self.words(of: $0) == words && !$0.contains("…") }
    }.map(\.id)
    guard ids.count == 1, let id = ids.first else { return nil }
    return (id, words.count == 1 && words[0].count == 1)
  }

  private static let openings = [
    ["it", "went", "ahead"], ["it", "was"], ["it", "has", "been"], ["the", "aim", "was"],
    ["our", "aim", "was"], ["it", "happened"], ["it"], ["went", "ahead"],
    ["took", "place"], ["happened"], ["was"], ["done"], ["delivered"],
  ]

  /// The one choice of which a spelling with `…` in it takes up all words; these are sixteen at most.
  func matching(_ words: [String]) -> String? {
    guard words.count <= 16 else { return nil }
    let ids = choices.filter { choice in
      spellings(choice).contains { spelling in
        let parts = spelling.split(separator: "…", omittingEmptySubsequences: false)
        return parts.count > 1 && Self.stand(parts.map { self.words(of: String($0)) }, in: words)
      }
    }.map(\.id)
    return ids.count == 1 ? ids.first : nil
  }

  /// Whether the parts stand in order, the first at the start and the last at the end.
  private static func stand(_ parts: [[String]], in words: [String]) -> Bool {
    guard let first = parts.first, let last = parts.last, words.starts(with: first),
      words.count >= first.count + last.count, words.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = words.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.indices.first(where: { rest[$0...].starts(with: part) }) else {
        return false
      }
      rest = rest[(found + part.count)...]
    }
    return true
  }

  /// The one choice with the longest spelling at the beginning of longer words, and that spelling's
  /// length in words.
  ///
  /// Something must divide the spelling from the rest: "Remote learning (Fund 2)" does not begin with
  /// "Remote learning fund".
  func beginning(_ words: [String], where isSetOff: (Int) -> Bool) -> (id: String, length: Int)? {
    var best: (length: Int, ids: Set<String>) = (0, [])
    for choice in choices {
      for spelling in spellings(choice) where !spelling.contains("…") {
        let part = self.words(of: spelling)
        guard !part.isEmpty, part.count < words.count, part.count >= best.length,
          words.starts(with: part), isSetOff(part.count)
        else { continue }
        if part.count > best.length {
          best = (part.count, [choice.id])
        } else {
          best.ids.insert(choice.id)
        }
      }
    }
    guard best.ids.count == 1, let id = best.ids.first else { return nil }
    return (id, best.length)
  }

  /// Whether a word stands in some spelling of a choice: "Adapted – moved online" beside "Delivered
  /// online".
  func hold(_ word: String, of id: String) -> Bool {
    choices.first { $0.id == id }.map {
      spellings($0).contains { words(of: $0).contains(word) }
    } ?? false
  }

  /// The choices named among words, as whole spellings.
  func mentioned(in words: [String]) -> Set<String> {
    let named = choices.filter { choice in
      spellings(choice).contains { spelling in
        let part = self.words(of: spelling)
        return !part.isEmpty && !spelling.contains("…")
          && words.indices.contains { words[$0...].starts(with: part) }
      }
    }
    return Set(named.map(\.id))
  }
}
