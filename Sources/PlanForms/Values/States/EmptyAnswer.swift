/// Tells the kinds of empty apart: not answered, a prompt left in, put off, pointing elsewhere, or
/// claimed not to apply.
struct EmptyAnswer {
  let text: AnswerText
  let type: FieldType
  /// The form's own prompts and examples, folded.
  let examples: Set<String>

  /// The reading of an answer that is none; nil where a value must be looked for.
  func reading() -> ValueReading? {
    if text.isPrompt { return ValueReading(.placeholder, flags: ["word_placeholder"]) }
    if text.folded.isEmpty {
      return ValueReading(.unanswered, flags: text.hasStruck ? ["struck_through"] : [])
    }
    return marksOnly() ?? prompt() ?? claimedNotApplicable() ?? putOff() ?? pointingElsewhere()
  }

  private var isProse: Bool { type == .text || type == .person || type == .schools }

  // MARK: Marks only

  /// Dashes, dots, a lone pound sign: what is put in a box to fill it.
  private func marksOnly() -> ValueReading? {
    let scalars = text.folded.unicodeScalars
    guard scalars.allSatisfy(Self.isFiller) else {
      let words = text.words
      guard !words.isEmpty, words.allSatisfy({ $0.utf8.allSatisfy { $0 == UInt8(ascii: "x") } })
      else { return nil }
      if words.count > 1 { return ValueReading(.placeholder, flags: ["template_text_left_in"]) }
      return words[0].utf8.count > 1 ? ValueReading(.unanswered, flags: ["blank"]) : nil
    }
    if scalars.contains("\"") { return ValueReading(.refers, flags: ["refers_above"]) }
    let dots = scalars.count { $0 == "." }
    if dots > 3 || scalars.contains("_") {
      return ValueReading(.placeholder, flags: ["template_line_left_in"])
    }
    if scalars.contains("£") { return ValueReading(.unanswered, flags: ["blank_template_sign"]) }
    if scalars.contains("*") { return ValueReading(.unanswered, flags: ["look_for_footnote"]) }
    return ValueReading(.unanswered, flags: ["blank"])
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "?", "*", "%", "£", "\"", "'", "/", ":", ";", ",", "_", "(", ")", "[", "]", " ",
      "☐", "□", "#", "~", "|", "=", "\u{2022}", "\u{B7}":
      true
    default: false
    }
  }

  // MARK: Prompts

  private func prompt() -> ValueReading? {
    if examples.contains(text.folded) || isBracketed {
      return ValueReading(.placeholder, flags: ["template_example_left_in"])
    }
    let words = text.words
    let isChoosing =
      isProse
      ? AnswerPhrases.choosing.isWhole(words) : AnswerPhrases.choosing.begin(words)
    if words.count <= 12 && (isChoosing || AnswerPhrases.prompts.begin(words)) {
      return ValueReading(.placeholder, flags: ["word_placeholder"])
    }
    if AnswerPhrases.examples.begin(text.words) && !isNamedExample {
      return ValueReading(.placeholder, flags: ["template_example_left_in"])
    }
    return nil
  }

  /// "Example Primary School" is a name; "Example: …" is an example.
  private var isNamedExample: Bool {
    text.words.first == "example"
      && !(text.tokens.dropFirst().first.map { $0.isMark(":") || $0.isMark("-") } ?? false)
  }

  /// `[insert name]`, `<name>`, `{date}`, the whole answer.
  private var isBracketed: Bool {
    let bytes = text.folded.utf8
    switch (bytes.first, bytes.last) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
      (UInt8(ascii: "{"), UInt8(ascii: "}")):
      // `<head@school.example>` is how mail programs write an address.
      guard type != .email || !text.folded.contains("@") else { return false }
      return text.words.count <= 20 && text.tokens.contains { $0.word.map { $0 != "x" } ?? false }
    default: return false
    }
  }

  // MARK: Claims

  private func claimedNotApplicable() -> ValueReading? {
    let words = text.words
    if text.folded == "n / a" || text.folded == "n/ a" || text.folded == "n /a" {
      return ValueReading(.notApplicable, flags: ["not_applicable_claimed"])
    }
    if words.count <= 25, AnswerPhrases.notApplicable.begin(words) {
      // "NA" is also how a sentence could begin; the short form must stand alone or before a mark.
      let next = text.tokens.dropFirst().first
      guard words[0] != "na" || next?.word == nil else { return nil }
      guard !hasMoney else { return nil }
      return ValueReading(.notApplicable, flags: ["not_applicable_claimed"])
    }
    if type != .money && type != .count && type != .yesNo && words.count == 1
      && AnswerPhrases.none.isWhole(words)
    {
      return ValueReading(.notApplicable, flags: ["none_claimed"])
    }
    return nil
  }

  private func putOff() -> ValueReading? {
    let count = text.words.count
    guard !isProse || count <= 8, let position = AnswerPhrases.deferred.position(in: text.words)
    else { return nil }
    let isFirst = position <= 1 && !hasMoney
    guard isFirst || (!isProse || count <= 4) && !text.hasDigits else { return nil }
    guard type != .yesNo || !AnswerWords.yes.contains(text.words.first ?? "") else { return nil }
    return ValueReading(.deferred, flags: ["deferred"])
  }

  private func pointingElsewhere() -> ValueReading? {
    let words = text.words
    guard words.count <= 10, !hasMoney else { return nil }
    let points =
      AnswerPhrases.refers.begin(words) || AnswerPhrases.refersAlone.isWhole(words)
      || isReferenceAlone(words)
    // "do" is ditto only alone.
    guard points, words[0] != "do" || words.count == 1 else { return nil }
    // "As for reading, …" and "attached sheets for parents" may be an answer's own words.
    guard !isProse || words.count <= 6 else { return nil }
    return ValueReading(.refers, flags: ["refers_above"])
  }

  /// "See 1a", "see P2".
  private func isReferenceAlone(_ words: [String]) -> Bool {
    guard words.first == "see" else { return false }
    let parts = text.folded.split(separator: " ")
    return parts.count == 2 && parts[1].count <= 4 && parts[1].contains(where: \.isNumber)
  }

  private var hasMoney: Bool { text.tokens.contains { $0.isMark("£") } && text.hasDigits }
}

/// Short words that begin a yes or a no.
enum AnswerWords {
  static let yes: Set<String> = ["yes", "y", "yep", "yeah", "agreed", "confirmed", "true"]
  static let no: Set<String> = ["no", "n", "nope", "false"]
}
