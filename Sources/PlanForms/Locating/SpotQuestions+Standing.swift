/// What labels ask where they stand, which the same words do not ask elsewhere.
extension SpotQuestions {
  /// The places, with what else they may ask for standing where they do; that is likelier than what
  /// their words ask in other places.
  func standing(_ spots: [Spot]) -> [Spot] {
    let homes = spots.map { Set($0.meanings.flatMap(\.fields).map { index.tableOfField[$0] }) }
    let firstRow = spots.firstIndex { $0.rowName != nil } ?? spots.count
    return spots.enumerated().map { number, spot in
      var others: [LabelIndex.Meaning] = []
      if number < firstRow, spot.block < firstTable, isAlone(number, spots, homes) {
        others = askedOnce(spot)
      } else if spot.context.isDeclaration {
        others = signed(number, spots)
      }
      guard !others.isEmpty else { return spot }
      var spot = spot
      for number in spot.meanings.indices { spot.meanings[number].fit -= 25 }
      spot.meanings += others
      return spot
    }
  }

  /// Whether a place asks a row's question where no other place asks one of that row.
  private func isAlone(_ number: Int, _ spots: [Spot], _ homes: [Set<Int?>]) -> Bool {
    let (spot, home) = (spots[number], homes[number])
    guard !home.isEmpty, !home.contains(nil), !home.contains(spot.context.table) else {
      return false
    }
    return !spots.indices.contains {
      $0 != number && spots[$0].block == spot.block && !homes[$0].contains(nil)
        && !homes[$0].isDisjoint(with: home)
    }
  }

  /// "Schools involved" asks which take part in an action, but before the first action, among what is
  /// asked once, which are in the group.
  private func askedOnce(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let types = Set(spot.meanings.flatMap(\.fields).map { fields[$0].type })
    return index.likeness.nearest(
      to: LabelText(spot.label).bare,
      among: { index.tableOfField[$0] == nil && types.contains(fields[$0].type) },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { LabelIndex.Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
  }

  /// The name of the chair under "Declaration", where nothing else is to be signed, is a signature.
  private func signed(_ number: Int, _ spots: [Spot]) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    func isSignature(_ field: Int) -> Bool {
      fields[field].type == .person && fields[field].section.hasSuffix("declaration")
    }
    let spot = spots[number]
    let asked = spot.meanings.flatMap(\.fields)
    guard let best = spot.meanings.map(\.fit).max(),
      asked.allSatisfy({ fields[$0].type == .person && index.tableOfField[$0] == nil }),
      !spots.contains(where: { other in
        other.block == spot.block && other.meanings.flatMap(\.fields).contains(where: isSignature)
      })
    else { return [] }
    return fields.indices.filter(isSignature).map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: best - 10)
    }
  }
}
