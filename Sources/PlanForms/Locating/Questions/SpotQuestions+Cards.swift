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
}
