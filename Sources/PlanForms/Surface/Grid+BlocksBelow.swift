extension Grid {
  /// A row of questions of a worksheet and the answers right below them.
  struct Block {
    /// The number of the questions' row in `rows`; the answers are in the next one.
    var row: Int
    var look: Look
    var pairs: [(label: Passage, answer: Passage)]
  }

  /// A worksheet cut where rows of questions stand over rows of answers, each question with its answer turned
  /// into a pair; nil where there are no two such rows set alike.
  ///
  ///     | Who is the chair?     | At which school?       |
  ///     | Mrs A. Chair          | Holly Primary School   |
  ///     |                       |                        |
  ///     | How many schools?     | How many pupils?       |
  ///     | 5                     | 1,132                  |
  ///
  /// A header over a table's only row looks the same, so what a block asks decides.
  func cutAtBlocksBelow(where asksOnce: (Block) -> Bool) -> [Grid]? {
    guard sheet != nil, (4...Self.mostRows).contains(rows.count), !cells.isTagged else {
      return nil
    }
    var blocks: [Block] = []
    for row in rows.indices {
      guard blocks.last.map({ row > $0.row + 1 }) ?? true, let block = block(at: row) else {
        continue
      }
      if asksOnce(block) { blocks.append(block) }
    }
    let counts = blocks.reduce(into: [:]) { $0[$1.look, default: 0] += 1 }
    blocks.removeAll { counts[$0.look] ?? 0 < 2 }
    return blocks.isEmpty ? nil : cut(at: blocks)
  }

  private func cut(at blocks: [Block]) -> [Grid] {
    var parts: [Grid] = []
    var start = 0
    for (number, block) in blocks.enumerated() {
      if start < block.row { parts.append(part(start..<block.row)) }
      // Blocks that follow one another are one part of the form.
      if number > 0, start == block.row, let last = parts.indices.last {
        parts[last] = parts[last].adding(block.pairs)
      } else {
        parts.append(Self.pairs(block.pairs))
      }
      start = block.row + 2
    }
    if start < rows.count { parts.append(part(start..<rows.count)) }
    return parts
  }

  /// The questions of a row, all set in one way, with the answers below, none set so; nil where anything else
  /// stands there, or goes on below.
  private func block(at row: Int) -> Block? {
    let asked = rows[row].filled
    guard asked.count > 1, row + 1 < rows.count, rows[row + 1].line == rows[row].line + 1,
      let look = asked.first.map({ cells[$0].look }), !look.isPlain,
      asked.allSatisfy({ cells[$0].look == look && cells[$0].rowSpan <= 1 })
    else { return nil }
    let answered = rows[row + 1].filled
    guard !answered.isEmpty,
      answered.allSatisfy({ cells[$0].look != look && cells[$0].rowSpan <= 1 }),
      answered.allSatisfy({ answer in
        asked.contains { cells[$0].columns == cells[answer].columns }
      })
    else { return nil }
    let next = row + 2
    let isOver =
      next == rows.count || rows[next].line > rows[row + 1].line + 1 || rows[next].filled.isEmpty
      || rows[next].filled.allSatisfy { cells[$0].look == look }
    guard isOver else { return nil }
    let pairs = asked.map { question -> (label: Passage, answer: Passage) in
      let label = cells[question]
      let below = answered.first { cells[$0].columns == label.columns }.map { cells[$0].passage }
      let place = place(row: row + 1, column: label.column) ?? label.passage.place
      return (label.passage, below ?? Passage(text: "", place: place))
    }
    return Block(row: row, look: look, pairs: pairs)
  }

  /// A form has fewer rows; a longer sheet is a table.
  private static let mostRows = 400

  /// The pairs with others below them.
  private func adding(_ further: [(label: Passage, answer: Passage)]) -> Grid {
    let own = rows.map { (cells[$0.cells[0]].passage, cells[$0.cells[1]].passage) }
    return Self.pairs(own + further)
  }
}
