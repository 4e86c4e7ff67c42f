import Documents

/// Questions that most forms ask once and some on the card of each row: "What might get in the way?"
extension FormAssembly {
  /// An answer that stands on a row's card.
  struct CardAnswer {
    var answer: Answer
    var host: (table: Int, row: Int)
  }

  /// The row on whose card a question is asked that a table may ask as well.
  func cardRow(of field: Int, _ block: Int) -> (table: Int, row: Int)? {
    guard let column = index.definition.fields[field].alsoColumnOf,
      let table = tables.firstIndex(where: { $0.id == column }), let last = rows[table].last,
      last.isOfCard, last.block == block, isNamed(last, table)
    else { return nil }
    return (table, rows[table].count - 1)
  }

  /// Whether a row says which it is, as a card does.
  private func isNamed(_ row: BuiltRow, _ table: Int) -> Bool {
    let names = tables[index.base(of: table) ?? table].names
    return row.subject != nil || names.contains { row.answers[$0]?.isContent ?? false }
  }

  /// Gives each answer to the row on whose card it stands, or to the form: a line below the last of several cards that
  /// none of the others has asks of them all.
  mutating func settleCards() {
    for (field, answers) in cardAnswers.sorted(by: { $0.key < $1.key }) {
      let id = index.definition.fields[field].id
      for card in answers {
        let (table, row) = card.host
        let isBelowAll =
          answers.count == 1 && row > 0 && row == rows[table].count - 1
          && !(card.answer.place?.isInTable ?? false)
        if isBelowAll || rows[table][row].answers[id] != nil {
          addOnce(card.answer, field)
        } else {
          rows[table][row].answers[id] = card.answer
          if card.answer.isContent { rows[table][row].isFilled = true }
        }
      }
    }
  }
}

extension Place {
  /// Whether it lies in a table of a document, or on a sheet.
  fileprivate var isInTable: Bool {
    switch position {
    case .document(_, let cells, _): !cells.isEmpty
    case .sheet: true
    case .sheetPart: false
    }
  }
}
