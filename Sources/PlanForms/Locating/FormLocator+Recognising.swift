/// Whether a document is the form at all.
extension FormLocator {
  /// Whether there is enough of the form to be one.
  ///
  /// Any document may hold a "Name", a "Date", a "Description" or a signature.  So the group or
  /// a row's own question must be there in words of its own (or five others), with two more
  /// questions; hardly any Office file of another kind gets so far.  A group of the register in the
  /// place for one is the group, however its label is worded.
  func isThisForm(
    _ spots: [Spot], _ found: [FoundTable], _ tables: [[ColumnQuestions.Settled?]],
    isGroupName: (String) -> Bool
  ) -> Bool {
    var labels: Set<[Int]> = []
    var telling: Set<Int> = []
    var namesRows = false
    let group = definition.fields.firstIndex { $0.id == definition.groupField }
    // Whoever words every question in her own way is near to the form's in many.
    var near: Set<Int> = []
    // Most forms show with a few of their questions that they are ones.
    func isEnough() -> Bool {
      (telling.count >= 2 && labels.count >= 3 || labels.count >= 4)
        && (namesRows || telling.count >= 5 || telling.contains(where: isHeart)
          || telling.count + near.count >= Self.enoughNear)
    }
    for spot in spots {
      if isEnough() { return true }
      if let group, spot.meanings.contains(where: { $0.fields == [group] }),
        isGroupName(spot.answer.text)
      {
        telling.insert(group)
      }
      let sure = spot.meanings.filter { $0.confidence != .close && $0.confidence != .position }
      guard let first = sure.first else {
        let nearest = spot.meanings.max { $0.fit < $1.fit }
        if let nearest, nearest.fit >= LabelLikeness.bestFit, !spot.answer.isBlank,
          index.mayAnswer(nearest.fields[0], [spot.answer])
        {
          near.insert(nearest.fields[0])
        }
        if spot.rowName != nil, spot.label.utf8.count > 3 {
          labels.insert([])
          namesRows = true
        }
        continue
      }
      labels.insert(first.fields)
      for meaning in sure where meaning.ambiguity == nil && sure.count == 1 {
        telling.formUnion(meaning.fields.filter { !isSignOff($0) })
      }
    }
    for (table, settled) in zip(found, tables) {
      for (column, question) in zip(table.columns, settled) {
        guard let question, question.confidence != .close, question.confidence != .position,
          question.rivals.isEmpty,
          question.confidence == .tag || column.words.utf8.count > 2
        else { continue }
        labels.insert(question.fields)
        let isBare = column.meanings.contains {
          $0.fields == question.fields && $0.ambiguity != nil
        }
        if !isBare { telling.formUnion(question.fields) }
      }
    }
    return isEnough()
  }

  /// As many questions, by their words or near them, as no document of another kind has.
  private static let enoughNear = 8

  /// Whether a question is what the form is about: whose it is, or what makes a row a row.
  private func isHeart(_ field: Int) -> Bool {
    definition.fields[field].id == definition.groupField || index.isAnchor(field)
  }

  private func isSignOff(_ field: Int) -> Bool { definition.fields[field].isInDeclaration }
}
