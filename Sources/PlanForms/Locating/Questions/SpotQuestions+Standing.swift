/// What labels ask where they stand, which the same words do not ask elsewhere.
extension SpotQuestions {
  /// The places, with what else they may ask for standing where they do; that is likelier than what
  /// their words ask in other places.
  func standing(_ spots: [Spot]) -> [Spot] {
    let homes = spots.map { Set($0.meanings.flatMap(\.fields).map { index.tableOfField[$0] }) }
    let firstRow = spots.firstIndex { $0.rowName != nil } ?? spots.count
    let company = Company(
      zip(spots, homes).prefix(firstRow), signatures: spots.filter(asksSignature).map(\.block))
    return spots.enumerated().map { number, spot in
      var others: [LabelIndex.Meaning] = []
      if number < firstRow, spot.block < firstTable, !homes[number].contains(spot.context.table),
        company.isAlone(spot, homes[number])
      {
        others = askedOnce(spot)
      } else if spot.context.isDeclaration, !company.signedBlocks.contains(spot.block) {
        others = signed(spot)
      }
      guard !others.isEmpty else { return spot }
      var spot = spot
      for number in spot.meanings.indices { spot.meanings[number].fit -= 25 }
      spot.meanings += others
      return spot
    }
  }

  /// What stands together in the blocks of a form before its first row that has a name.
  private struct Company {
    /// How many places of each block ask only what rows of a table are asked.
    private var rowsAsked: [Int: [Int: Int]] = [:]
    /// Blocks in which something is to be signed.
    let signedBlocks: Set<Int>

    init(_ places: some Sequence<(Spot, Set<Int?>)>, signatures: [Int]) {
      signedBlocks = Set(signatures)
      for (spot, home) in places where !home.contains(nil) {
        for table in home.compactMap(\.self) {
          rowsAsked[spot.block, default: [:]][table, default: 0] += 1
        }
      }
    }

    /// Whether a place asks a row's question where no other place asks one of that row.
    func isAlone(_ spot: Spot, _ home: Set<Int?>) -> Bool {
      !home.isEmpty && home.allSatisfy { $0.map { rowsAsked[spot.block]?[$0] == 1 } ?? false }
    }
  }

  /// "Schools involved" asks which take part in an action, but before the first action, among what is
  /// asked once, which are in the group.
  private func askedOnce(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let types = Set(spot.meanings.flatMap(\.fields).map { fields[$0].type })
    let near = index.likeness.nearest(
      to: LabelText(spot.label).bare,
      among: { index.tableOfField[$0] == nil && types.contains(fields[$0].type) },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { LabelIndex.Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
    return near.isEmpty ? countedOnce(spot) : near
  }

  /// "Number of children" among what is asked once asks for all of the group's, where the form has
  /// one question for their number.
  private func countedOnce(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let asked = spot.meanings.flatMap(\.fields).map { fields[$0] }
    let kinds = Set(asked.map(CountedKind.init))
    guard asked.allSatisfy({ $0.type == .count }), kinds.count == 1 else { return [] }
    let once = fields.indices.filter { number in
      index.tableOfField[number] == nil && fields[number].type == .count && fields[number].isCore
        && kinds.contains(CountedKind(fields[number]))
    }
    return once.count == 1
      ? [LabelIndex.Meaning(fields: once, confidence: .close, fit: LabelLikeness.bestFit)] : []
  }

  /// The name of the chair under "Declaration", where nothing else is to be signed, is a signature;
  /// where two people sign, nobody can tell whose.
  private func signed(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    guard let best = spot.meanings.map(\.fit).max(),
      spot.meanings.flatMap(\.fields).allSatisfy({
        fields[$0].type == .person && index.tableOfField[$0] == nil
      })
    else { return [] }
    let signatures = fields.indices.filter(isSignature)
    guard Set(signatures.map { fields[$0].stage }).count == signatures.count else { return [] }
    return signatures.map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: best - 10)
    }
  }

  private func asksSignature(_ spot: Spot) -> Bool {
    spot.meanings.flatMap(\.fields).contains(where: isSignature)
  }

  private func isSignature(_ field: Int) -> Bool {
    let field = index.definition.fields[field]
    return field.type == .person && field.isInDeclaration
  }
}
