/// Cells that hold a label and its answer, and those whose further words only help with it.
extension FormWalk {
  /// Whether a cell holds its own answer: `Chair: A Person` in one cell.
  ///
  /// Where a cell for the answer stands beside it, further lines in the cell are help.
  func hasInnerAnswer(_ passage: Passage, beside next: Passage?) -> Bool {
    guard LabelledParts.mayPart(passage.text) else { return false }
    let parts = LabelledParts.split(passage, labels, isHeading: false)
    if next != nil, parts.count == 1, asksOn(passage, parts[0]) { return false }
    // "Background: why has the group chosen these priorities?" and a line of help, with a cell for the answer beside.
    if next != nil, parts.count == 1, AskingText.begins(parts[0].answer.text),
      parts[0].answer.text.utf8.contains(0x3F)
    {
      return false
    }
    if let next, next.isBlank, parts.count == 1, isPlainlyAnswered(parts[0]) { return true }
    // "Why this is a priority: what the evidence tells us" in a label's colour, before an empty box.
    if let next, next.isBlank, parts.count == 1, passage.fill != nil, passage.fill != next.fill {
      return false
    }
    if let next, parts.count == 1, parts[0].isLine, !next.holdsOwnAnswer,
      next.isBlank || isAnswer(next) || isBox(next, beside: passage)
    {
      return false
    }
    // "Which school will receive the money? [one school only]" before a filled cell.
    if let next, !next.isBlank, parts.count == 1, GuidanceText.isInBrackets(parts[0].answer.text) {
      return false
    }
    if let next, isAnswer(next), question(of: passage.text) != nil { return false }
    // "What has happened since March? About 100 words" before a longer text.
    if let next, isAnswer(next), parts.count == 1, passage.text.utf8.contains(0x3F),
      parts[0].answer.text.utf8.count < next.text.utf8.count,
      GuidanceText.saysLength(parts[0].answer.text)
    {
      return false
    }
    // "Context: where our schools are" before a cell of text.
    if let next, isAnswer(next), parts.count == 1, goesOnAsLabel(parts[0], before: next) {
      return false
    }
    if parts.count == 1, next.map({ $0.isBlank || isAnswer($0) }) ?? true,
      GuidanceText.isInstruction(parts[0].answer.text)
    {
      return false
    }
    return parts.contains { !$0.answer.isBlank }
      && !parts.allSatisfy { isHelp($0.answer.text) }
  }

  /// Whether a cell is a box for the answer to a label in a cell of its own colour, and no label itself, though "Checks
  /// in September: 52% on track" begins as one.
  private func isBox(_ next: Passage, beside label: Passage) -> Bool {
    label.fill != nil && next.fill != label.fill && !next.isBold
      && labels.readWhole(next.text).meanings.isEmpty
  }

  /// Whether what follows a colon only says what of it is asked: "Expert lead: school".
  private func asksOn(_ passage: Passage, _ part: LabelledParts.Part) -> Bool {
    let rest = part.answer.text
    guard part.hasMark, !part.isLine, rest.utf8.count <= 60,
      rest.utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false
    else { return false }
    return labels.isWhole(rest) && labels.read(passage.text).isLabel
  }

  /// Whether what follows a colon goes on in small letters, as no answer of several words does, and
  /// a longer text stands in the next cell.
  private func goesOnAsLabel(_ part: LabelledParts.Part, before next: Passage) -> Bool {
    let rest = part.answer.text.utf8
    return part.hasMark && !part.isLine && rest.count <= 60 && next.text.utf8.count > rest.count
      && rest.first.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// Whether the line below a label is its answer and no help, by its look: a day, a sum, a name.
  private func isPlainlyAnswered(_ part: LabelledParts.Part) -> Bool {
    guard part.isLine, !part.answer.isBlank else { return false }
    let shape = index.shape(of: part.answer)
    return part.found.meanings.contains { meaning in
      let type = index.definition.fields[meaning.fields[0]].type
      return [.date, .money, .person, .email].contains(type) && shape.suits(type) >= 15
    }
  }

  /// Help after a label, in brackets or small print, is no answer, nor is the rest of a question.
  private func isHelp(_ text: String) -> Bool {
    text.hasPrefix("(") && text.hasSuffix(")") || text.hasSuffix("?")
      || GuidanceText.isChoiceOfAnswers(text) || index.offered.question(offering: text) != nil
  }

  /// The question of a cell that goes on to tell how to answer it in the next one.
  ///
  /// “… at least 25 metres? Please report on pupils who leave this year” is such a cell.
  func question(of text: String) -> String? {
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: "?")), text[end...].utf8.count > 30,
      text[end...].hasPrefix("? ")
    else { return nil }
    return String(text[...end])
  }

  func isAnswer(_ passage: Passage) -> Bool {
    // "☐ Primary ☒ Secondary" and "[name of the school]" stand for answers, though their words would ask
    // elsewhere.
    !passage.isBlank
      && (!labels.read(passage.text).isLabel || index.shape(of: passage).contains(.tick)
        || passage.text.hasPrefix("[") && passage.text.hasSuffix("]"))
  }
}
