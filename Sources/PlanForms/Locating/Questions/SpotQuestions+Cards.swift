/// What stands on the card of a row.
extension SpotQuestions {
  /// The places where each that may ask for a figure of the row whose name opened its card asks of no other table's
  /// rows: "Target for July" under "Action 2" asks for no priority, though its answer is all words.
  func ofCards(_ spots: [Spot]) -> [Spot] {
    var open: (table: Int, block: Int)?
    return spots.map { spot in
      if let name = spot.rowName { open = (name.table, spot.block) }
      guard let card = open, spot.rowName == nil,
        (0...Self.reachOfCard).contains(spot.block - card.block),
        spot.meanings.contains(where: { asksFigure($0, of: card.table) })
      else { return spot }
      var own = spot
      own.meanings.removeAll { meaning in
        meaning.fields.contains { field in
          index.tableOfField[field].map { !isOf($0, card.table) } ?? false
        }
      }
      return own
    }
  }

  /// "Priority number" on the card of an action asks for the one that it serves.
  func referenceOfCard(
    _ spot: Spot, at number: Int, among spots: [Spot]
  ) -> LabelIndex.Meaning? {
    guard spot.rowName == nil, spot.meanings.count > 1, let name = nameOfCard(of: number, spots),
      let field = index.definition.tables[name.table].parent.flatMap({ index.positions[$0.by] }),
      let own = spot.meanings.first(where: { $0.fields == [field] })
    else { return nil }
    return own
  }

  /// "Description" on the card of a row that nothing else there titles asks what it is.
  func titleOfCard(_ spot: Spot, at number: Int, among spots: [Spot]) -> LabelIndex.Meaning? {
    guard spot.rowName == nil, spot.meanings.count > 1, let name = nameOfCard(of: number, spots),
      spots[name.place].answer.isBlank,
      let field = index.definition.tables[name.table].anchors.first.flatMap({
        index.positions[$0]
      }),
      let own = spot.meanings.first(where: { $0.fields == [field] && $0.ambiguity != nil })
    else { return nil }
    let card = spots[(name.place + 1)...].prefix(Self.mostOnCard).prefix {
      $0.rowName == nil && isNear($0, spot)
    }
    let isTitled = card.contains {
      $0.label != spot.label && $0.meanings.contains { $0.fields == [field] }
    }
    return isTitled ? nil : own
  }

  /// The last name of a row before a place, where the place stands on its card.
  private func nameOfCard(of number: Int, _ spots: [Spot]) -> (table: Int, place: Int)? {
    let before = spots[max(0, number - Self.mostOnCard)..<number]
    guard let place = before.lastIndex(where: { $0.rowName != nil }),
      let name = spots[place].rowName, isNear(spots[place], spots[number])
    else { return nil }
    return (name.table, place)
  }

  private func isNear(_ name: Spot, _ spot: Spot) -> Bool {
    (-Self.reachOfCard...Self.reachOfCard).contains(spot.block - name.block)
  }

  private func asksFigure(_ meaning: LabelIndex.Meaning, of table: Int) -> Bool {
    meaning.fields.allSatisfy { field in
      index.definition.fields[field].type == .number
        && index.tableOfField[field].map { isOf($0, table) } ?? false
    }
  }

  /// Whether a table is another's, or reports on it.
  private func isOf(_ table: Int, _ other: Int) -> Bool {
    table == other || index.base(of: table) == other || index.base(of: other) == table
  }

  /// A heading's table of questions stands a block below it.
  private static let reachOfCard = 2
  /// As many questions stand on no card, of the plan and of the report together.
  private static let mostOnCard = 64
}
