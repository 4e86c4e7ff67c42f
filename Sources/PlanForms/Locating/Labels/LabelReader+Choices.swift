/// Labels and the choices that answer them.
extension LabelReader {
  /// The question that is known by its choices alone: "Consortium or network?".
  func meaningsOfChoices(_ candidate: LabelLook.Candidate) -> [Meaning] {
    guard candidate.written.hasSuffix("?"),
      let field = index.questionOfChoices(candidate.text)
    else { return [] }
    return [Meaning(fields: [field], confidence: .known, fit: Weights.Words.listed)]
  }

  /// The question whose choices a label offers: "Delivery (as planned / with changes / not delivered)" asks which
  /// of them it is.
  func meaningsOfOffers(_ candidate: LabelLook.Candidate, inRows: Bool) -> [Meaning] {
    guard let field = index.offered.question(offeredIn: candidate.written),
      // "Name of contracting body (consortium / network)" says whose name.
      !candidate.text.bare.hasPrefix("name of "), !inRows || index.tableOfField[field] != nil
    else { return [] }
    return [Meaning(fields: [field], confidence: .known, fit: Weights.Words.telling)]
  }

  /// Whether a text is one of the choices that a label offers: "Completed" beside "Status" answers it,
  /// though "Completed?" asks elsewhere.
  func offers(_ meanings: [Meaning], _ written: String) -> Bool {
    guard let mark = written.utf8.last, mark != UInt8(ascii: "?"), mark != UInt8(ascii: ":") else {
      return false
    }
    var words: String?
    for meaning in meanings {
      for field in meaning.fields {
        guard let choices = index.choiceWords[field] else { continue }
        let folded = words ?? LabelFolding.fold(written)
        if choices.contains(folded) { return true }
        words = folded
      }
    }
    return false
  }
}
