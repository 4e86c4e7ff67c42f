import Documents

/// Reads a yes or a no: a word, a tick, or the option that was not struck out.
struct YesNoReader {
  let text: AnswerText
  let raw: RawAnswer
  let empty: ValueReading?

  func reading() -> ValueReading {
    if let cell = raw.cell, cell.kind == .boolean {
      return answered(cell.text.uppercased() == "TRUE")
    }
    if let list = TickList(text.written) { return reading(list) }
    if let isTicked = raw.isTicked, text.words.isEmpty {
      return isTicked ? answered(true) : unticked
    }
    if isCross { return .unclear("a cross could mean yes or no", ["cross"]) }
    if isUntouchedChoice { return ValueReading(.unanswered, flags: ["template_choice_untouched"]) }
    if let empty, !isNo(text.words), empty.state != .deferred || !startsWithAnswer { return empty }
    return word()
  }

  private func answered(_ value: Bool, _ flags: [ReadingFlag] = []) -> ValueReading {
    ValueReading(.answered, .yesNo(value), flags: flags)
  }

  /// An empty box is a no only where its question was read; it is safer to ask.
  private var unticked: ValueReading { ValueReading(.unanswered, flags: ["may_be_unanswered"]) }

  private var isCross: Bool {
    text.words == ["x"] || ["✗", "✘", "×", "❌"].contains(text.folded)
  }

  private func isNo(_ words: [String]) -> Bool { words.first.map(AnswerWords.no.contains) ?? false }
  private var startsWithAnswer: Bool {
    text.words.first.map { AnswerWords.yes.contains($0) || AnswerWords.no.contains($0) } ?? false
  }

  // MARK: Tick boxes

  private func reading(_ list: TickList) -> ValueReading {
    let ticked = list.ticked
    guard ticked.count == 1, let option = ticked.first else {
      if ticked.isEmpty {
        return list.options.count > 1
          ? ValueReading(.unanswered, flags: ["template_choice_untouched"]) : unticked
      }
      return .unclear("more than one box is ticked", ["many_ticks"])
    }
    let label = AnswerText(RawAnswer(option.label))
    // "Yes ✓ No": the tick may belong to either.
    if list.options.count == 1, !list.lead.isEmpty,
      isChoiceWord(AnswerText(RawAnswer(list.lead)).words.last) && isChoiceWord(label.words.first)
    {
      return unsure
    }
    guard !label.words.isEmpty else { return answered(true) }
    if list.options.count == 1 {
      // "☒ We agree", "✓ 24/9": one box, ticked.
      return label.words.first.map(AnswerWords.no.contains) ?? false
        ? verdict(label) : contradicts(label.words) ? unsure : answered(true)
    }
    return verdict(label)
  }

  private func isChoiceWord(_ word: String?) -> Bool {
    word.map { AnswerWords.yes.contains($0) || AnswerWords.no.contains($0) } ?? false
  }

  // MARK: Words

  /// "Yes / No", "YES/NO (delete as appropriate)" with neither struck out.
  private var isUntouchedChoice: Bool {
    let words = text.words.filter {
      ![
        "delete", "as", "appropriate", "please", "or", "applicable", "circle", "tick", "one", "and",
      ].contains($0)
    }
    return words == ["yes", "no"] || words == ["y/n"] || words == ["y", "n"]
      || words == ["no", "yes"]
      || words == ["yes", "no", "n/a"] || words == ["yes", "no", "partly"]
  }

  private func word() -> ValueReading {
    // A date alone is when the schools agreed.
    if text.words.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "." } }),
      case .date? = dateAlone
    {
      return answered(true, ["date_given"])
    }
    return verdict(text)
  }

  private var dateAlone: Value? {
    let year = AcademicYear(calendar: .england2020)
    return DateReader(text: text, raw: RawAnswer(text.written), cell: nil, year: year).reading()
      .value
  }

  private func verdict(_ text: AnswerText) -> ValueReading {
    let words = text.words
    guard let first = words.first, !text.tokens.contains(where: { $0.isMark("?") }) else {
      return unsure
    }
    if words.starts(with: ["not", "yet"]) { return answered(false, ["deferred"]) }
    if words.starts(with: ["not", "agreed"]) || words == ["disagree"] { return answered(false) }
    if AnswerWords.no.contains(first) {
      // "No issues" and "no objections" are not a no.
      let next = text.tokens.dropFirst().first
      let isAlone = next == nil || next?.word == nil && next?.number == nil
      return isAlone && !contradicts(Array(words.dropFirst())) ? answered(false) : unsure
    }
    if Self.promises.contains(words) { return answered(true) }
    let isYes =
      AnswerWords.yes.contains(first) || Self.yesPhrases.contains { words.starts(with: $0) }
    guard isYes, !contradicts(Array(words.dropFirst())) else { return unsure }
    return answered(true)
  }

  /// What answers "Will you send an evaluation?", and says no more.
  private static let promises = [
    ["yes", "we", "will"], ["yes", "i", "will"], ["we", "will"], ["i", "will"], ["will", "do"],
    ["yes", "will", "do"], ["yes", "it", "will"], ["yes", "they", "will"],
  ]

  private static let yesPhrases = [
    ["all", "heads", "agreed"], ["all", "schools", "agreed"], ["all", "have", "agreed"],
    ["all", "schools", "have", "agreed"], ["i", "agree"], ["we", "agree"], ["i", "confirm"],
    ["we", "confirm"], ["all", "agreed"],
    ["all", "agree"], ["ok"], ["okay"], ["happy", "to"], ["of", "course"], ["i", "do"],
    ["we", "do"],
  ]

  private func contradicts(_ words: [String]) -> Bool {
    let doubtful: Set<String> = [
      "but", "except", "not", "no", "some", "most", "mostly", "partly", "subject", "once", "if",
      "when", "unless", "tbc", "pending", "awaiting", "will", "yet", "apart", "however", "only",
      "until", "maybe", "verbally", "provisionally", "principle", "n", "yes", "cant", "dont",
    ]
    return words.contains(where: doubtful.contains) || putsOff(words)
  }

  /// Whether something is still "to be confirmed" or "to follow"; "spoke to them in September" is done.
  private func putsOff(_ words: [String]) -> Bool {
    words.indices.contains { place in
      words[place] == "to"
        && (place + 1 == words.count || Self.comingWords.contains(words[place + 1]))
    }
  }

  private static let comingWords: Set<String> = [
    "be", "follow", "come", "do", "confirm", "agree", "arrange", "check", "discuss", "sign",
  ]

  private var unsure: ValueReading { .unclear("it is neither a plain yes nor a plain no", ["ask"]) }
}
