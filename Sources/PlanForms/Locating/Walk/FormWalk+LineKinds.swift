import Documents

/// What a line is, by its words and by what follows it.
extension FormWalk {
  /// Whether a line is one of those that a mail program puts over a letter: "From: Chair".
  func isMailHeader(_ parts: [LabelledParts.Part]) -> Bool {
    guard parts.count == 1, parts[0].hasMark, items.count < 3 else { return false }
    return ["from", "to", "cc", "sent", "subject", "re", "fw"].contains(parts[0].found.text.words)
      && !index.shape(of: parts[0].answer).contains(.date)
  }

  /// Whether a label is a heading, though it may ask something too: "Review (June 2021)" is one, by
  /// what is left of it without the date.
  func isKnownHeading(_ found: LabelReader.Found) -> Bool {
    let words = found.text.words
    return index.headings[words] != nil
      || index.meanings[words] == nil && index.headings[LabelWords.withoutYears(words)] != nil
  }

  var isOverGrid: Bool {
    if case .grid? = following { true } else { false }
  }

  var isOverBox: Bool {
    if case .grid(let grid)? = following { grid.isBox } else { false }
  }

  /// The same with a blank line or two before the box.
  var isBeforeBox: Bool {
    if case .grid(let grid)? = further { grid.isBox } else { false }
  }

  /// Whether a plain line that may be a label answers the one above it, which is set as a label:
  /// "Chair" under a bold "Role", "Baseline checks: 44 % …" under "How do we know?".
  func isPlainAnswer(_ passage: Passage, _ part: LabelledParts.Part) -> Bool {
    if refersToRow(passage, part) { return true }
    guard let pending, !pending.hasText,
      pending.isBold || pending.isStyled || isPostOfSignatory(part.found, pending),
      looks.endOfLabel(passage.text) == nil
    else { return false }
    guard part.found.rowName == nil else { return false }
    let isGuessed = part.found.meanings.allSatisfy { $0.confidence == .close }
    if part.hasMark { return isGuessed && !passage.isBoldUpTo(1) }
    // "Literacy lead, Oak School" under a bold "Who is responsible?".
    let isWhole = part.answer.isBlank || pending.isBold && pending.isAsked
    return !passage.isBold && isWhole && passage.text.utf8.count <= 40
  }

  /// Whether a row's name alone answers the question above it: "Priority 1" under "Which of your priorities does this
  /// support?".
  private func refersToRow(_ passage: Passage, _ part: LabelledParts.Part) -> Bool {
    guard let pending, !pending.hasText, let name = part.found.rowName, part.answer.isBlank,
      !part.hasMark, !passage.isBold
    else { return false }
    let asked = index.references(to: name.table)
    return pending.spot.meanings.contains { meaning in
      meaning.fields.allSatisfy(asked.contains)
    }
  }
}
