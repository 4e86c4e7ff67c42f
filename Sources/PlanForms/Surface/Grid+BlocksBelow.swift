extension Grid {
  /// A row of questions and the answers right below them.
  struct Block {
    /// The number of the questions' row in `rows`; the answers are in the next one.
    var row: Int
    var look: Look
    var pairs: [(label: Passage, answer: Passage)]
  }

  /// What a block asks.
  enum Asked {
    case nothing
    /// Of a table's rows, as a header over a table's only row does too.
    case ofRows
    case once
  }

  /// The rows of questions that stand over rows of answers, from above; none in a table that no form is as long as.
  ///
  ///     | Who is the chair?     | At which school?       |
  ///     | Mrs A. Chair          | Holly Primary School   |
  ///     |                       |                        |
  ///     | How many schools?     | How many pupils?       |
  ///     | 5                     | 1,132                  |
  ///
  /// A header over a table's only row looks the same: what a block asks decides, or the form's manner.
  func blocks(where isBlock: (Block) -> Bool) -> [Block] {
    guard (2...Self.mostRows).contains(rows.count), cells.count <= Self.mostCells, !cells.isTagged
    else { return [] }
    var blocks: [Block] = []
    for row in rows.indices {
      guard blocks.last.map({ row > $0.row + 1 }) ?? true, let block = block(at: row),
        isBlock(block)
      else { continue }
      blocks.append(block)
    }
    return blocks
  }

  /// Whether blocks set alike follow one another to the end of a document's table, of which some row has more cells
  /// than one: what asks there is told by that alone.
  func alternate(_ blocks: [Block]) -> Bool {
    guard sheet == nil, blocks.count > 1, let first = blocks.first,
      first.row + blocks.count * 2 == rows.count,
      first.row <= rows.firstIndex(where: { $0.cells.count > 1 }) ?? rows.count
    else { return false }
    return blocks.contains { $0.pairs.count > 1 } && blocks.allSatisfy { $0.look == first.look }
  }

  /// The blocks of a document's table of one column in which rows of one look alternate with others.
  ///
  /// Each such row asks, also one whose words nobody knows, and so is no part of the answer above it.  Help behind a
  /// question is often set otherwise than the question; the shading is all that need be alike.
  ///
  /// - Returns: Nil for any other table.
  func blocksInOneColumn() -> [Block]? {
    guard sheet == nil, width == 1, rows.count >= 4, rows.count <= Self.mostRows, !cells.isTagged,
      rows.count.isMultiple(of: 2), rows.allSatisfy({ $0.cells.count == 1 })
    else { return nil }
    let looks = rows.map { cells[$0.cells[0]].look }
    let first = looks[0]
    let asking = stride(from: 0, to: rows.count, by: 2)
    guard !first.isPlain,
      asking.allSatisfy({ row in
        let (asks, answers) = (looks[row], looks[row + 1])
        return first.fill.isEmpty
          ? asks == first && answers != first
          : asks.fill == first.fill && answers.fill != first.fill
      })
    else { return nil }
    return asking.map { row in
      let (label, answer) = (cells[rows[row].cells[0]], cells[rows[row + 1].cells[0]])
      return Block(row: row, look: first, pairs: [(label.passage, answer.passage)])
    }
  }

  /// The grid with each question of some blocks and its answer turned into a pair, and what stands between them as it
  /// is.
  func cut(at blocks: [Block]) -> [Grid] {
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
  func block(at row: Int) -> Block? {
    let asked = rows[row].filled
    // In a document one question may take the whole width, over a box as wide.
    guard
      asked.count > 1
        || asked.count == 1 && isAcross(row) && row + 1 < rows.count && isAcross(row + 1),
      row + 1 < rows.count, rows[row + 1].line == rows[row].line + 1,
      let look = asked.first.map({ cells[$0].look }), !look.isPlain,
      asked.allSatisfy({ cells[$0].look == look && cells[$0].rowSpan <= 1 })
    else { return nil }
    let answered = rows[row + 1].filled
    // A document has the cells of answers that nobody gave.
    guard !answered.isEmpty || sheet == nil,
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
      let place =
        cell(row: row + 1, column: label.column).map { cells.place(of: $0) }
        ?? place(row: row + 1, column: label.column) ?? label.passage.place
      return (label.passage, below ?? Passage(text: "", place: place))
    }
    return Block(row: row, look: look, pairs: pairs)
  }

  /// The pairs of a document's table of two rows and as many cells in each, where nothing sets any of them apart.
  func plainBlock() -> Block? {
    guard rows.count == 2, !cells.isTagged, (2...3).contains(rows[0].cells.count),
      case let (asked, below) = (rows[0].cells, rows[1].cells), asked.count == below.count,
      zip(asked, below).allSatisfy({ question, answer in
        !cells.isBlank(question) && cells[question].look.isPlain && cells[answer].look.isPlain
          && cells[question].columns == cells[answer].columns
      })
    else { return nil }
    return Block(
      row: 0, look: Look(isBold: false, fill: ""),
      pairs: zip(asked, below).map { (cells[$0].passage, cells[$1].passage) })
  }

  /// Whether a document's row is one cell over the whole width.
  private func isAcross(_ row: Int) -> Bool { sheet == nil && rows[row].cells.count == 1 }

  /// A form has fewer rows and cells; what is longer is a table of rows.
  private static let mostRows = 400
  private static let mostCells = 4000

  /// The pairs with others below them.
  private func adding(_ further: [(label: Passage, answer: Passage)]) -> Grid {
    let own = rows.map { (cells[$0.cells[0]].passage, cells[$0.cells[1]].passage) }
    return Self.pairs(own + further)
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
}
