/// What the looks of a row's cells tell: bold, coloured, closed with a colon.
extension HeaderRows {
  /// Whether the two rows below are questions asked once with their answers, perhaps numbered: "Item |
  /// Response | Guidance" heads no rows of the form.
  func isOverQuestions(_ row: Int, _ labels: LabelReader) -> Bool {
    [row + 1, row + 2].allSatisfy { below in
      guard below < grid.rows.count,
        grid.rows[below].line == grid.rows[row].line + below - row
      else { return false }
      let filled = grid.rows[below].filled
      let pair = filled.drop { isOrdinal($0) }.prefix(2)
        .map { labels.read(grid.cells[$0].passage.text) }
      return pair.count == 2 && !pair[0].meanings.isEmpty && !pair[1].isLabel
        && pair[0].meanings.allSatisfy { meaning in
          meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
        }
    }
  }

  /// Whether a row heads the columns of such questions and their numbers: "No | Item | Response".
  func headsNumberedQuestions(_ row: Int, _ labels: LabelReader) -> Bool {
    let numbers = [row + 1, row + 2].allSatisfy { below in
      guard below < grid.rows.count,
        let number = grid.rows[below].filled.first,
        let head = grid.cell(row: row, column: grid.cells[number].column)
      else { return false }
      return isOrdinal(number) && !grid.cells[head].isBlank && !isOrdinal(head)
    }
    return numbers && isOverQuestions(row, labels)
  }

  private func isOrdinal(_ cell: Int) -> Bool {
    let text = grid.cells[cell].passage.text
    return LabelFolding.isShort(text) && LabelText.isOrdinal(LabelFolding.fold(text))
  }

  /// Whether a row's look alone shows labels with their answers.
  ///
  /// Every other cell is set as a label, and no cell between them is; on a sheet an answer that nobody gave has no
  /// cell.
  func setsPairs(_ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    guard cells.count > 1, cells.count.isMultiple(of: 2) || grid.sheet != nil else { return false }
    let label = look(of: cells[0])
    guard !label.isPlain, !grid.cells[cells[0]].isBlank else { return false }
    var answers = 0
    for (before, cell) in zip(cells, cells.dropFirst()) {
      let (isBehindLabel, isLabel) = (look(of: before) == label, look(of: cell) == label)
      if isLabel {
        let isBeside = grid.cells[before].columns.upperBound == grid.cells[cell].column
        if grid.cells[cell].isBlank || isBehindLabel && (isBeside || grid.sheet == nil) {
          return false
        }
      } else if isBehindLabel {
        answers += 1
      } else {
        return false
      }
    }
    return answers > 0 && (grid.sheet != nil || answers * 2 == cells.count)
  }

  /// Whether a row of a sheet and one next to it are labels with room for an answer beside each, and nobody has
  /// answered: "Balance unspent |   | Overall impact |   |" over others set alike.
  func setsUnanswered(_ row: Int) -> Bool {
    guard grid.sheet != nil, setsApart(row), let own = style(of: row), !own.isPlain else {
      return false
    }
    func columns(_ row: Int) -> [Range<Int>] {
      grid.rows[row].filled.map { grid.cells[$0].columns }
    }
    return [row - 1, row + 1].contains { next in
      grid.rows.indices.contains(next) && setsApart(next) && style(of: next) == own
        && abs(grid.rows[next].line - grid.rows[row].line) == 1 && columns(next) == columns(row)
    }
  }

  /// Whether a row has two filled cells and more, and columns without one between them.
  private func setsApart(_ row: Int) -> Bool {
    let filled = grid.rows[row].filled
    return filled.count > 1
      && zip(filled, filled.dropFirst()).allSatisfy { before, cell in
        grid.cells[before].columns.upperBound < grid.cells[cell].column
      }
  }

  /// Whether a row and the next hold questions with their answers beside them, by their marks.
  func asksInPairs(_ row: Int) -> Bool {
    [row, row + 1].allSatisfy { number in
      guard number < grid.rows.count, case let cells = grid.rows[number].cells, cells.count > 3,
        cells.count.isMultiple(of: 2)
      else { return false }
      return cells.enumerated().allSatisfy { place, cell in
        grid.cells.text(of: cell).hasSuffix("?") == place.isMultiple(of: 2)
      }
    }
  }

  /// Whether cells are labels that hold their own answers, of which not all need be answered.
  func holdsOwnAnswers(_ cells: [Int]) -> Bool {
    cells.allSatisfy { grid.cells[$0].passage.firstLineIsLabel }
      && cells.contains { grid.cells[$0].passage.holdsOwnAnswer }
  }

  /// Whether a row's cells are labels with their answers in the lines below them, and most of the next row's too:
  /// boxes, whatever their looks.
  func holdsBoxes(_ row: Int, _ labels: LabelReader) -> Bool {
    [row, row + 1].allSatisfy { number in
      guard number < grid.rows.count, case let cells = grid.rows[number].filled, cells.count > 1,
        cells.allSatisfy({ grid.cells.text(of: $0).utf8.contains(0x0A) })
      else { return false }
      let known = cells.count { cell in
        let first = grid.cells.text(of: cell).prefix { $0 != "\n" }
        return labels.readLike(String(first), inTable: false).isLabel
      }
      return known * 2 >= cells.count
    }
  }

  func look(of cell: Int) -> Grid.Look { grid.cells[cell].look }

  /// Whether all the row's cells are set alike, in bold or in one colour, and the next row's not.
  func looksStyled(_ row: Int) -> Bool {
    if grid.repeatedHeaderRows > row { return true }
    guard let own = style(of: row), !own.isPlain else { return false }
    return row + 1 == grid.rows.count || style(of: row + 1) != own
  }

  /// Whether a row in one look stands over one with more cells that has a look of its own too, and the next has not:
  /// two bands over headers, whatever they ask.
  func isSetOverHeader(_ row: Int) -> Bool {
    guard row + 2 < grid.rows.count, let own = style(of: row), !own.isPlain,
      let below = style(of: row + 1), !below.isPlain,
      grid.rows[row + 1].filled.count > grid.rows[row].filled.count
    else { return false }
    return style(of: row + 2).map { $0 != below && $0 != own } ?? true
  }

  /// Whether a row is set in bold or in one colour, and the next as it is: labels under labels.
  func goesOnInStyle(_ row: Int) -> Bool {
    guard row + 1 < grid.rows.count, let own = style(of: row), !own.isPlain else { return false }
    return style(of: row + 1) == own
  }

  /// How all the filled cells of a row are set; nil where they differ, or there are none.
  private func style(of row: Int) -> Grid.Look? {
    var style: Grid.Look?
    for cell in grid.rows[row].filled {
      let own = look(of: cell)
      guard style == nil || style == own else { return nil }
      style = own
    }
    return style
  }
}
