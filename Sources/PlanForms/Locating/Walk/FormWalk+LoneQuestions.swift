import Documents

/// Cells alone in their rows that may be questions nobody has answered.
extension FormWalk {
  /// The cell beside a lone question, where nobody wrote.
  func emptyBox(beside cell: Int, in grid: Grid, _ row: Int) -> Passage {
    let place = grid.place(row: row, column: grid.cells[cell].columns.upperBound)
    return Passage(text: "", place: place ?? grid.cells[cell].passage.place)
  }

  /// Whether a lone cell is a question whose answer cell stands empty beside it.
  mutating func isQuestion(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    let text = grid.cells[cell].passage.text
    if namesPart(cell, in: grid, row) || isTitle(cell, in: grid, row)
      || isOverText(cell, in: grid, row) || namesRows(cell, in: grid)
      || isOverOwnAnswer(cell, in: grid, row) || isOwnAnswer(cell, in: grid, row)
    {
      return false
    }
    let isKnown =
      !labels.read(text).meanings.isEmpty || isQuestionWithHelp(cell, in: grid, row)
    let column = grid.cells[cell].column
    let others = grid.rows[row].cells.filter { $0 != cell }
    if !others.isEmpty {
      return column < (others.map { grid.cells[$0].column }.max() ?? 0)
        && (isKnown || isBetweenPairs(cell, in: grid, row) && isLike(text))
    }
    // On a sheet the empty answer has no cell: look whether the rows around are pairs.  Beside a label that takes
    // the whole width no answer can stand.
    guard grid.sheet != nil, !headsTable(cell, in: grid, row),
      grid.cells[cell].columnSpan == 1 || grid.cells[cell].columns.upperBound < grid.width
    else { return false }
    if isKnown, isLabelColumn(grid, row, column) { return true }
    let isBeside = [row - 1, row + 1, row - 2, row + 2].contains {
      isPair($0, like: cell, grid, row)
    }
    return isBeside
      && (isKnown
        || (isBetweenPairs(cell, in: grid, row) || isSetAsLabel(cell, in: grid, row))
          && isLike(text))
  }

  /// Whether the cell above asks and is answered by this one: "Chair" below "In what role?" is no further question.
  private func isOwnAnswer(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard row > 0, let above = grid.rows[row - 1].filled.first else { return false }
    return isOverOwnAnswer(above, in: grid, row - 1) && grid.rows[row].filled == [cell]
  }

  /// Whether a question stands right over its answer, as the others of its sheet do: no cell for it beside is missing.
  private func isOverOwnAnswer(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard grid.sheet != nil, !gapsPart, grid.cells.text(of: cell).hasSuffix("?"),
      let below = grid.loneCell(rightBelow: row),
      case let (question, answer) = (grid.cells[cell], grid.cells[below])
    else { return false }
    return answer.columns == question.columns && answer.look != question.look
      && !answer.passage.text.hasSuffix("?")
  }

  /// Whether a bold cell of a sheet heads rows of the form: "Priorities".
  private func namesRows(_ cell: Int, in grid: Grid) -> Bool {
    let passage = grid.cells[cell].passage
    return grid.sheet != nil && passage.isBold && !passage.text.hasSuffix("?")
      && index.headings[LabelText(passage.text).words]?.table != nil
  }

  /// Whether help stands in the line below a known question, as it does below one near by that has its answer in
  /// the next cell.
  private func isQuestionWithHelp(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    let lines = grid.cells[cell].passage.text.split(separator: "\n", maxSplits: 1)
    guard grid.sheet != nil, lines.count == 2, !labels.read(String(lines[0])).meanings.isEmpty
    else { return false }
    return [row - 1, row - 2, row + 1, row + 2].contains { other in
      guard grid.rows.indices.contains(other) else { return false }
      let pair = grid.rows[other].filled
      return pair.count == 2 && grid.cells[pair[0]].columns == grid.cells[cell].columns
        && grid.cells[pair[0]].passage.text.utf8.contains(0x0A)
    }
  }

  /// Whether a cell behind a gap asks something of rows and stands over what is asked once: "Impact,
  /// taken together".
  private func namesPart(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard row > 0, row + 1 < grid.rows.count,
      grid.rows[row].line > grid.rows[row - 1].line + 1 || isGap(grid, row - 1),
      let below = grid.rows[row + 1].filled.first,
      grid.cells[below].column == grid.cells[cell].column
    else { return false }
    let own = labels.read(grid.cells[cell].passage.text).meanings
    let next = labels.read(grid.cells[below].passage.text).meanings
    return !own.isEmpty && own.allSatisfy { index.tableOfField[$0.fields[0]] != nil }
      && !next.isEmpty && next.allSatisfy { index.tableOfField[$0.fields[0]] == nil }
  }

  /// Whether a bold cell stands alone over all else on a sheet, with a gap below it.
  private func isTitle(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    grid.sheet != nil && row == 0 && grid.cells[cell].passage.isBold && grid.rows.count > 1
      && grid.rows[1].line > grid.rows[0].line + 1
  }

  /// Whether a cell stands alone right over a text that spans more columns and stands alone too: its answer is
  /// below, though other questions have theirs beside them.
  ///
  /// The text is a longer one, or a plain one with a gap below it: a heading has neither.
  func isOverText(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard grid.sheet != nil, let below = grid.loneCell(rightBelow: row),
      case let (own, text) = (grid.cells[cell], grid.cells[below]),
      text.column == own.column, text.columnSpan > own.columnSpan
    else { return false }
    if index.shape(of: text.passage).contains(.long) {
      return !labels.read(text.passage.text).isLabel
    }
    let isOver = row + 2 == grid.rows.count || grid.rows[row + 2].line > grid.rows[row + 1].line + 1
    return isOver && text.look.isPlain && index.heading(LabelText(text.passage.text)) == nil
  }

  /// Whether a cell that takes the whole width of a sheet stands alone right over another such one that is not set
  /// as it is, or that a gap follows: what is asked there is answered below.
  func isOverBox(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard grid.sheet != nil, grid.cells[cell].columnSpan > 1,
      grid.cells[cell].columns.upperBound >= grid.width,
      let below = grid.loneCell(rightBelow: row),
      grid.cells[below].columns == grid.cells[cell].columns
    else { return false }
    let next = row + 2
    let isOver = next == grid.rows.count || grid.rows[next].line > grid.rows[row + 1].line + 1
    let (own, text) = (grid.cells[cell], grid.cells[below])
    // "Section C. Your priorities" under a question that nobody has answered is no answer.
    return
      (isOver && text.look.isPlain || text.look != own.look && !text.isBold && !own.look.isPlain)
      && !opensPart(text.passage) && index.heading(LabelText(text.passage.text)) == nil
  }

  private func isLike(_ text: String) -> Bool {
    // "Evaluation (June 2021)" heads what follows, and so does "Agreement and signature".
    let label = LabelText(text)
    return !labels.readLike(text, inTable: false).meanings.isEmpty
      && index.headings[label.bare] == nil && index.heading(label)?.isDeclaration != true
  }

  /// Whether a cell is set apart as the labels of the pairs right above it are, and as wide.
  private func isSetAsLabel(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    let own = grid.cells[cell]
    return !own.look.isPlain
      && [row - 1, row - 2].allSatisfy { above in
        guard isPair(above, like: cell, grid, row), let label = grid.rows[above].filled.first else {
          return false
        }
        return grid.cells[label].look == own.look && grid.cells[label].columns == own.columns
      }
  }

  /// Whether a label and an answer stand right above a cell and right below it, or one of the form's own
  /// labels with nothing beside it, the label in its column.
  private func isBetweenPairs(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    [row - 1, row + 1].allSatisfy {
      isPair($0, like: cell, grid, row, byLikeness: true) || isUnanswered($0, like: cell, grid, row)
        || $0 < row && titlesCard($0, grid)
    }
  }

  /// Whether a row is one cell over the whole width that names a row of the form: "Action 1".
  private func titlesCard(_ row: Int, _ grid: Grid) -> Bool {
    guard grid.rows.indices.contains(row), grid.rows[row].filled.count == 1,
      let only = grid.rows[row].filled.first
    else { return false }
    return grid.cells[only].columns.upperBound >= grid.width
      && labels.read(grid.cells[only].passage.text).rowName != nil
  }

  private func isUnanswered(_ other: Int, like cell: Int, _ grid: Grid, _ row: Int) -> Bool {
    guard grid.rows.indices.contains(other),
      abs(grid.rows[other].line - grid.rows[row].line) == 1,
      grid.rows[other].filled.count == 1, let label = grid.rows[other].filled.first
    else { return false }
    return grid.cells[label].column == grid.cells[cell].column
      && !labels.read(grid.cells[label].passage.text).meanings.isEmpty
  }

  /// Whether a row near by is a label in a cell's column and an answer beyond it.
  func isPair(
    _ other: Int, like cell: Int, _ grid: Grid, _ row: Int, byLikeness: Bool = false
  ) -> Bool {
    guard grid.rows.indices.contains(other),
      abs(grid.rows[other].line - grid.rows[row].line) <= 2
    else { return false }
    let pair = grid.rows[other].filled
    guard pair.count == 2, grid.cells[pair[0]].column == grid.cells[cell].column else {
      return false
    }
    let label = grid.cells[pair[0]].passage.text
    return grid.cells[pair[1]].column >= grid.cells[cell].columns.upperBound
      && (labels.read(label).isLabel || byLikeness && isLike(label))
  }

  /// Whether a cell is the heading of the table whose header stands right below it.
  private func headsTable(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard let table = index.headings[LabelText(grid.cells[cell].passage.text).words]?.table,
      row + 1 < grid.rows.count
    else { return false }
    var headers = HeaderRows(grid: grid, index: index)
    headers.announced = index.isParent(table) ? table : nil
    return headers.header(at: row + 1, labels)?.row == row + 1
  }

  /// Labels alone, one under another: a column of questions nobody has answered.
  private mutating func isLabelColumn(_ grid: Grid, _ row: Int, _ column: Int) -> Bool {
    [row - 1, row + 1].contains { other in
      guard grid.rows.indices.contains(other),
        abs(grid.rows[other].line - grid.rows[row].line) == 1
      else { return false }
      let filled = grid.rows[other].filled
      guard filled.count == 1, grid.cells[filled[0]].column == column else { return false }
      return !labels.read(grid.cells[filled[0]].passage.text).meanings.isEmpty
    }
  }
}
