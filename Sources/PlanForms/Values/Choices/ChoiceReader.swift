import Documents

/// Reads which of the form's choices is meant, by its spellings, a tick, or the cell's colour.
///
/// A spelling must be the whole answer, or its beginning where the rest only explains; see
/// `ChoiceSpellings`.
struct ChoiceReader {
  let field: FieldDefinition
  let text: AnswerText
  let raw: RawAnswer
  let empty: ValueReading?
  /// The words of the spellings met so far.
  let spellingWords: Memo<[String]>

  func reading() -> ValueReading {
    if let list = TickList(text.written), !list.options.isEmpty { return reading(list) }
    // Prompts and blanks first, but a listed "N/A – lockdown" is a choice.
    if text.folded.isEmpty || empty?.state == .unanswered || empty?.state == .placeholder {
      return byColour() ?? empty ?? ValueReading(.unanswered)
    }
    if text.folded.hasSuffix("?") {
      return .unclear("it ends in a question mark", ["ask"])
    }
    if let denied = deniedChoice() { return denied }
    if let exact = exact(text.folded) { return checkedByColour(exact) }
    if isUntouched { return ValueReading(.unanswered, flags: ["template_choice_untouched"]) }
    if field.type == .choices, let several = several() { return several }
    if let empty { return empty }
    if let found = byPattern() ?? byBeginning() ?? byBrackets() { return checkedByColour(found) }
    return unclear
  }

  private var unclear: ValueReading {
    let named = spellings.mentioned(in: text.words)
    if named.count > 1 { return .unclear("it names more than one of the choices", ["between"]) }
    return .unclear("it is not one of the choices on the form", ["text_in_rating_cell"])
  }

  private func answered(_ id: String, _ flags: [ReadingFlag] = []) -> ValueReading {
    ValueReading(
      .answered, field.type == .choices ? .choices([id]) : .choice(id), flags: flags)
  }

  // MARK: Words

  private var spellings: ChoiceSpellings {
    ChoiceSpellings(choices: field.choices, known: spellingWords)
  }

  /// The one choice whose spelling is the whole text.
  private func exact(_ folded: String) -> ValueReading? {
    spelt(folded).map { answered($0.id, $0.isLetter ? ["letter"] : []) }
  }

  /// The one choice that folded words spell, with an article or without: "The Recovery fund" is the recovery fund, and
  /// "A primary consortium" that kind of group.
  private func spelt(_ folded: String) -> (id: String, isLetter: Bool)? {
    let article = ["the ", "a "].first(where: folded.hasPrefix)
    return spellings.spelt(folded)
      ?? article.flatMap { spellings.spelt(String(folded.dropFirst($0.count))) }
  }

  /// "No" to "Did it go ahead as planned?" says that it did not go as planned, and not which of the
  /// other choices is meant.
  private func deniedChoice() -> ValueReading? {
    guard field.choices.count > 2, text.words == ["no"] || text.words == ["n"],
      let question = raw.question, case let asked = ChoiceSpellings.words(question)
    else { return nil }
    let named = field.choices.first { choice in
      let words = spellings.words(of: choice.label)
      return words.count > 1 && asked.indices.contains { asked[$0...].starts(with: words) }
    }
    return named.map { choice in
      .unclear("it may be anything but “\(choice.label.lowercased())”", ["between"])
    }
  }

  /// A spelling with `…` in it.
  private func byPattern() -> ValueReading? {
    spellings.matching(ChoiceSpellings.words(text.folded)).map { answered($0) }
  }

  /// A spelling at the beginning and then an explanation: "Cancelled – schools closed".
  private func byBeginning() -> ValueReading? {
    let words = ChoiceSpellings.words(text.folded)
    guard words.count <= 40,
      let (id, length) = spellings.beginning(words, where: { isSetOff($0) })
    else { return nil }
    let rest = Array(words.dropFirst(length))
    // "Amber – partly met" says the same twice.
    if spellings.spelt(rest.joined(separator: " "))?.id == id { return answered(id, ["explained"]) }
    guard spellings.mentioned(in: rest).subtracting([id]).isEmpty else { return nil }
    // "Changed. Fewer sessions than planned": what follows a full stop says how, not which.
    let isSentence = isSetOff(length, by: ".") && !["yes", "y", "no", "n"].contains(words[0])
    guard
      isSentence
        || words.count <= 14
          && rest.allSatisfy({ !Self.qualifying.contains($0) || spellings.hold($0, of: id) })
          && !Self.isShare(rest)
    else { return nil }
    return answered(id, ["explained"])
  }

  /// Words of one's own and then the spelling in brackets: "Recovery grant (Fund 1)".
  private func byBrackets() -> ValueReading? {
    guard text.folded.hasSuffix(")"), let start = text.folded.lastIndex(of: "("),
      case let spelling = text.folded[start...].dropFirst().dropLast(),
      let (id, isLetter) = spellings.spelt(String(spelling)), !isLetter
    else { return nil }
    let words = ChoiceSpellings.words(String(text.folded[..<start]))
    guard words.count <= 8, spellings.mentioned(in: words).subtracting([id]).isEmpty,
      words.allSatisfy({ !Self.qualifying.contains($0) || spellings.hold($0, of: id) }),
      !Self.isShare(words)
    else { return nil }
    return answered(id, ["explained"])
  }

  /// Whether a mark or a "because" divides the spelling from the explanation.
  private func isSetOff(_ length: Int, by marks: String = "-:;,.(→") -> Bool {
    var count = 0
    for token in text.tokens {
      if count == length {
        switch token.kind {
        case .mark(let mark): return marks.unicodeScalars.contains(mark)
        case .line: return true
        case .word(let word):
          return marks.count > 1 && ["because", "due", "owing", "as", "since"].contains(word)
        case .number: return false
        }
      }
      if token.word != nil || token.number != nil { count += 1 }
    }
    return false
  }

  /// Words after a choice that may turn it into another.
  private static let qualifying: Set<String> = [
    "not", "but", "however", "except", "instead", "online", "remotely", "remote", "virtually",
    "virtual", "change", "changes", "changed", "adjusted", "adjustments", "amended", "amendments",
    "adaptations", "modified", "modifications", "altered", "alterations", "different",
    "differently", "moved", "switched", "shortened", "smaller", "some", "part", "partly",
    "partially", "half", "fewer", "less", "later",
    "only", "most", "mostly", "almost", "nearly", "although", "though", "until", "yet", "or",
    "never", "no", "postponed", "delayed", "cancelled", "reduced", "adapted", "replaced", "tbc",
    "would", "will", "should", "could", "if", "unless", "before", "previously", "originally",
  ]

  /// "8 of 9 schools", "6 out of the 8": what holds for some may not hold for all.
  private static func isShare(_ words: [String]) -> Bool {
    words.indices.contains { index in
      guard Int(words[index]) != nil else { return false }
      let next = words[(index + 1)...].first
      return next == "of" || next == "out"
    }
  }

  // MARK: Several

  /// The form's own list of all choices, with none marked.
  private var isUntouched: Bool {
    guard field.choices.count > 1, text.words.count <= 60 else { return false }
    let parts = self.parts("/|\n,;")
    let ids = Set(parts.compactMap { part in exactID(part) })
    return parts.count == ids.count && ids.count == field.choices.count
  }

  private func exactID(_ text: String) -> String? { spelt(FoldedText.fold(text))?.id }

  private func parts(_ separators: String) -> [String] {
    let folded = FoldedText.foldKeepingLines(text.written)
    return folded.split { separators.contains($0) }.map { FoldedText.fold($0) }
      .filter { !$0.isEmpty && $0 != "delete as appropriate" }
  }

  /// "Test results and work looks": every part must be a choice.
  private func several() -> ValueReading? {
    let parts = self.parts("/|\n,;&+•").flatMap { part in
      exactID(part) == nil ? FoldedText.split(part, at: "and") : [part]
    }
    let ids = parts.map(exactID)
    guard ids.count > 1, ids.allSatisfy({ $0 != nil }) else { return nil }
    return ValueReading(.answered, .choices(inOrder(Set(ids.compactMap(\.self)))))
  }

  private func inOrder(_ ids: Set<String>) -> [String] {
    field.choices.map(\.id).filter(ids.contains)
  }

  // MARK: Ticks

  private func reading(_ list: TickList) -> ValueReading {
    // A lone tick is a spelling where the form says so: "✓" for met.
    if list.options.count == 1, list.options[0].label.isEmpty, let exact = exact(text.folded) {
      return checkedByColour(exact)
    }
    let ticked = list.ticked.map { choiceID($0.label) }
    if ticked.isEmpty { return ValueReading(.unanswered, flags: ["template_choice_untouched"]) }
    guard ticked.allSatisfy({ $0 != nil }) else { return unclear }
    // "Met ✓ Not met": the tick may belong to either.
    if list.options.count == 1, exactID(list.lead) != nil {
      return .unclear("it is not clear which of the choices is ticked", ["between"])
    }
    let ids = inOrder(Set(ticked.compactMap(\.self)))
    if field.type == .choices { return ValueReading(.answered, .choices(ids)) }
    guard ids.count == 1, let id = ids.first else {
      return .unclear("more than one box is ticked", ["many_ticks"])
    }
    return answered(id)
  }

  /// The choice that a box is for: "Schools recovery grant (Fund 1)", "Yes, but with some changes".
  private func choiceID(_ label: String) -> String? {
    if let id = exactID(label) { return id }
    let option = ChoiceReader(
      field: field, text: AnswerText(RawAnswer(label)), raw: RawAnswer(label), empty: nil,
      spellingWords: spellingWords)
    switch (option.byPattern() ?? option.byBrackets())?.value {
    case .choice(let id): return id
    case .choices(let ids): return ids.first
    default: return nil
    }
  }

  // MARK: Colours

  private var fill: String? { raw.isFillOfForm ? nil : raw.fill ?? raw.cell?.fill }

  /// The choice that the cell's colour stands for, by its exact fill or by a strong shade near it.
  private func colourChoice() -> (id: String, isSure: Bool)? {
    guard let fill = fill?.uppercased() else { return nil }
    let exact = field.choices.filter { $0.fills.contains { $0.uppercased() == fill } }.map(\.id)
    if exact.count == 1, let id = exact.first { return (id, true) }
    guard let shade = RatingColour.shade(fill) else { return nil }
    let near = field.choices.filter { choice in
      choice.fills.contains { RatingColour.shade($0)?.colour == shade.colour }
    }.map(\.id)
    guard near.count == 1, let id = near.first else { return nil }
    return (id, shade.isStrong)
  }

  private func byColour() -> ValueReading? {
    guard let choice = colourChoice() else { return nil }
    return choice.isSure
      ? answered(choice.id, ["from_fill"])
      : .unclear("the box is coloured but holds no word", ["from_fill"])
  }

  /// A word and a colour that say different things give no answer.
  private func checkedByColour(_ reading: ValueReading) -> ValueReading {
    guard let colour = colourChoice(), colour.isSure, case .choice(let id) = reading.value,
      colour.id != id
    else { return reading }
    return .unclear("the word and the colour of the box say different things", ["conflict"])
  }
}
