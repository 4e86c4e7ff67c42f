/// Headers of lists: one column of titles, or titles with one more column.
extension HeaderRows {
  /// A lone label over a list: one column of priorities, perhaps with numbers before them.
  func headsList(
    _ cell: Int, _ row: Int, _ found: LabelReader.Found, _ labels: LabelReader
  ) -> Bool {
    guard isAnchor(found), row + 1 < grid.rows.count, grid.rows.count - row > 2 else {
      return false
    }
    let rowCells = grid.rows[row].cells
    guard grid.width == 1 || rowCells.first.map({ grid.cells[$0].isBlank }) ?? false else {
      return false
    }
    guard let below = grid.cell(row: row + 1, column: grid.cells[cell].column),
      grid.rows[row + 2].line == grid.rows[row].line + 2,
      // "What will you do?" over its answer and the next question heads no list.
      let next = grid.rows[row + 2].filled.first, !grid.cells.text(of: next).hasSuffix("?")
    else { return false }
    return !grid.cells[below].isBlank && !labels.read(grid.cells[below].passage.text).isLabel
  }

  /// Whether a cell holds what no column is called: a sum, a number, a day, an address.
  func isValue(_ cell: Int) -> Bool {
    !index.shape(of: grid.cells[cell].passage)
      .isDisjoint(with: [.money, .pureNumber, .date, .email])
  }

  /// Whether several rows below have both columns filled and no label in the first.
  func headsRows(_ row: Int, _ labels: LabelReader) -> Bool {
    guard grid.width == 2, grid.rows.count - row > 2 else { return false }
    return grid.rows[(row + 1)...].prefix(3).allSatisfy { below in
      guard let first = below.cells.first, !grid.cells[first].isBlank else { return false }
      return !labels.read(grid.cells[first].passage.text).isLabel
    }
  }
}
