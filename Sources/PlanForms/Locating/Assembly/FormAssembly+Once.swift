/// Questions that are asked once, wherever they stand.
extension FormAssembly {
  /// Notes an answer to a question asked once; a second one in other words is a question back.
  mutating func addOnce(_ answer: Answer, _ field: Int, block: Int? = nil) {
    let definition = index.definition.fields[field]
    if let block, answer.state != .unanswered, definition.isInDeclaration,
      definition.type == .person
    {
      signedBlocks.insert(block)
    }
    if let block, answer.state == .unanswered, signedBlocks.contains(block) {
      leftBlank.insert(field)
    }
    guard let known = fields[field] else {
      fields[field] = answer
      return
    }
    for (own, other) in [(known, answer), (answer, known)]
    where leavesBlank(own, beside: other, field) {
      fields[field] = own
      if let place = other.place { leftovers.append(Leftover(text: other.text, place: place)) }
      return
    }
    guard answer.state != .unanswered, answer.text != known.text else { return }
    guard known.state != .unanswered, known.state != .placeholder else {
      fields[field] = answer
      return
    }
    guard answer.state != .placeholder else { return }
    let isLong = definition.type == .text && definition.id != index.definition.groupField
    if isLong || definition.type == .schools, known.label != answer.label {
      fields[field] = joined(known, answer, field)
    } else if definition.type == .person,
      PersonName(known.text).isSurely(PersonName(answer.text))
    {
      // "K Pretend" is the Mr K. Pretend named before.
      if answer.text.utf8.count > known.text.utf8.count { fields[field] = answer }
    } else if known.value != answer.value || known.value == nil {
      fields[field]?.state = .unclear
      fields[field]?.value = nil
      fields[field]?.doubt = "it is given twice: “\(known.text)” and “\(answer.text)”"
    }
  }

  /// Whether the form's own words ask for a part of a signature that is there, and nobody has answered them: then what
  /// other words are answered with elsewhere signs nothing, as "Date updated" at the head of a plan does not.
  private func leavesBlank(_ own: Answer, beside other: Answer, _ field: Int) -> Bool {
    index.definition.fields[field].isInDeclaration && leftBlank.contains(field)
      && own.state == .unanswered && own.confidence == .exact && other.state != .unanswered
      && other.confidence != .exact
  }

  private func joined(_ one: Answer, _ other: Answer, _ field: Int) -> Answer {
    guard let place = one.place else { return one }
    let passage = Passage(text: one.text + "\n" + other.text, place: place)
    return reader.answer(
      passage, to: field, label: one.label, confidence: one.confidence ?? .known)
  }
}
