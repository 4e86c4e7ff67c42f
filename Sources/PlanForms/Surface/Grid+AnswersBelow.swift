extension Grid {
  /// Questions and the answers in the cells right below them, as a table of pairs.
  struct AnswersBelow {
    /// The rows over the first question, which head the table.
    var heads: Grid
    var pairs: Grid
    var questions: [Passage]
    var answers: [Passage]
  }

  /// A table in which every second row asks, all its cells set in one way and those of the row below in none
  /// so, and each answer has its question's columns; nil where it is none of these.
  ///
  ///     | Who is the chair?     | At which school?       |
  ///     | Mrs A. Chair          | Holly Primary School   |
  ///     | How many schools?     | How many pupils?       |
  ///     | 5                     | 1,132                  |
  ///
  /// One question over its answer is read as it stands, and so is a header over one row.
  func answersBelow() -> AnswersBelow? {
    guard sheet == nil, cells.count <= Self.mostAsked, !cells.isTagged else { return nil }
    let first = rows.firstIndex { $0.cells.count > 1 } ?? rows.count
    // Questions that take the whole width may stand first.
    let start = rows.indices.first { $0 <= first && asksOver($0, look: look(of: $0)) } ?? rows.count
    guard start <= first, (rows.count - start).isMultiple(of: 2), rows.count - start >= 4,
      rows[start...].contains(where: { $0.cells.count > 1 }), let look = look(of: start)
    else { return nil }
    var pairs: [(label: Passage, answer: Passage)] = []
    for row in stride(from: start, to: rows.count, by: 2) {
      guard asksOver(row, look: look) else { return nil }
      pairs += zip(rows[row].cells, rows[row + 1].cells).map {
        (cells[$0].passage, cells[$1].passage)
      }
    }
    var heads = self
    heads.rows = Array(rows[..<start])
    return AnswersBelow(
      heads: heads, pairs: Self.pairs(pairs), questions: pairs.map(\.label),
      answers: pairs.map(\.answer))
  }

  /// Whether a row's cells are all set in one way, and those below, column for column, in none so.
  private func asksOver(_ row: Int, look: Look?) -> Bool {
    guard let look, row + 1 < rows.count, rows[row + 1].line == rows[row].line + 1,
      case let (asked, below) = (rows[row].cells, rows[row + 1].cells), asked.count == below.count
    else { return false }
    return zip(asked, below).allSatisfy { question, answer in
      let (question, answer) = (cells[question], cells[answer])
      return !question.isBlank && question.rowSpan <= 1 && answer.rowSpan <= 1
        && question.look == look && answer.look != look && question.columns == answer.columns
    }
  }

  /// How the first cell of a row is set, where anything sets it apart.
  private func look(of row: Int) -> Look? {
    guard let look = rows[row].cells.first.map({ cells[$0].look }), !look.isPlain else {
      return nil
    }
    return look
  }

  /// A table of two columns.
  static func pairs(_ pairs: [(label: Passage, answer: Passage)]) -> Grid {
    var grid = Grid()
    grid.width = 2
    for (number, pair) in pairs.enumerated() {
      grid.cells.append(Cell(pair.label, row: number, column: 0))
      grid.cells.append(Cell(pair.answer, row: number, column: 1))
      var row = Row(number: number, cells: [number * 2, number * 2 + 1])
      row.noteFilled(grid.cells)
      grid.rows.append(row)
    }
    return grid
  }

  /// A form has fewer; a longer table is one of rows.
  private static let mostAsked = 400
}
