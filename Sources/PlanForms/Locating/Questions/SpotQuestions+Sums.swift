/// Sums and numbers that the same words ask for elsewhere: of all rows or of one, before or after, of the
/// group or of an action.
extension SpotQuestions {
  /// "Total for the actions" asks what all rows come to, and not what one does.
  func sumOfRows(_ spot: Spot) -> LabelIndex.Meaning? {
    guard spot.rowName == nil else { return nil }
    let words = LabelText(spot.label).words
    for meaning in spot.meanings where meaning.fields.count == 1 {
      guard let total = index.sumOfRows(words, meaning.fields[0]) else { continue }
      return LabelIndex.Meaning(
        fields: [total], confidence: meaning.confidence, fit: meaning.fit)
    }
    return nil
  }

  /// "Cost" between "Did it happen?" and "What difference did it make?" asks what it came to; what is only like a
  /// question asked before is like others asked after too.
  func outturn(
    of spot: Spot, at number: Int, among spots: [Spot]
  ) -> LabelIndex.Meaning? {
    guard spot.rowName == nil, spot.meanings.contains(where: { $0.confidence != .close }) else {
      return nil
    }
    let fields = index.definition.fields
    let later = Set(
      spot.meanings.flatMap(\.fields).compactMap { index.outturns[$0] ?? index.twins[$0] })
    guard later.count == 1, let field = later.first else { return nil }
    let around = [number - 1, number + 1].compactMap { other -> Set<StageID>? in
      guard spots.indices.contains(other), spots[other].block == spot.block,
        spots[other].rowName == nil, !spots[other].meanings.isEmpty
      else { return nil }
      return Set(spots[other].meanings.flatMap(\.fields).map { fields[$0].stage })
    }
    // "Number of pupils" between "Amount spent" and "Test used", which may be asked before or after.
    guard around.count == 2, around.allSatisfy({ $0.contains(fields[field].stage) }),
      around.contains([fields[field].stage]),
      let fit = spot.meanings.map(\.fit).max()
    else { return nil }
    return LabelIndex.Meaning(fields: [field], confidence: .known, fit: fit)
  }

  /// "Result at the start" between what will be measured and the target asks where things stand, though it is listed
  /// for where they stood.
  func startingPoint(
    of spot: Spot, at number: Int, among spots: [Spot]
  ) -> LabelIndex.Meaning? {
    let fields = index.definition.fields
    guard spot.rowName == nil, spot.meanings.count == 1, let later = spot.meanings[0].fields.first,
      let early = index.twins.filter({ $0.value == later }).keys.min()
    else { return nil }
    func asked(_ places: ClosedRange<Int>) -> [[Int]] {
      places.filter {
        $0 != number && spots.indices.contains($0) && spots[$0].block == spot.block
          && spots[$0].rowName == nil
      }.map { spots[$0].meanings.flatMap(\.fields) }
    }
    func isLater(_ field: Int) -> Bool { fields[field].stage == fields[later].stage }
    let beside = asked(number - 1...number + 1)
    let areEarly = beside.allSatisfy { asked in
      asked.contains { fields[$0].table == fields[early].table } && !asked.contains(where: isLater)
    }
    // On the plan's cards no question is June's alone.
    guard !beside.isEmpty, areEarly,
      !asked(number - 4...number + 4).contains(where: { !$0.isEmpty && $0.allSatisfy(isLater) })
    else { return nil }
    return LabelIndex.Meaning(
      fields: [early], confidence: spot.meanings[0].confidence, fit: spot.meanings[0].fit)
  }

  /// "Schools in the group: 5" says how many, where the form asks for their number too.
  func schoolsCounted(_ spot: Spot) -> LabelIndex.Meaning? {
    let fields = index.definition.fields
    guard
      spot.meanings.contains(where: {
        fields[$0.fields[0]].type == .schools && index.tableOfField[$0.fields[0]] == nil
      }), case let shape = index.shape(of: spot.answer),
      shape.contains(.pureNumber) || shape.isSuperset(of: [.number, .school])
    else { return nil }
    let counts = fields.indices.filter {
      index.tableOfField[$0] == nil && fields[$0].type == .count
        && CountedKind(fields[$0]) == .schools
    }
    guard counts.count == 1, let fit = spot.meanings.map(\.fit).max() else { return nil }
    return LabelIndex.Meaning(fields: counts, confidence: .known, fit: fit)
  }

  /// "Number of children" among what is asked once asks for all of the group's, where the form has
  /// one question for their number.
  func countedOnce(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let asked = spot.meanings.flatMap(\.fields).map { fields[$0] }.filter { $0.type == .count }
    let kinds = Set(asked.map(CountedKind.init))
    guard kinds.count == 1, !index.shape(of: spot.answer).isDisjoint(with: [.pureNumber, .number])
    else { return [] }
    let once = fields.indices.filter { number in
      index.tableOfField[number] == nil && fields[number].type == .count
        && kinds.contains(CountedKind(fields[number]))
        && fields[number].stage == spot.context.stage ?? index.definition.stages.first?.id
    }
    return once.count == 1
      ? [LabelIndex.Meaning(fields: once, confidence: .close, fit: LabelLikeness.bestFit)] : []
  }
}
