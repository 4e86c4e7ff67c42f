/// What parts the rows of a grid from one another, and from the text over it.
extension FormWalk {
  /// Whether text under a heading, or a question without an answer, stands over a table: the one may be help
  /// on how to fill it in, the other a title of it, as "What matters most?" is.
  func hasHelpOverTable(_ grid: Grid) -> Bool {
    guard let pending,
      pending.isHeading
        ? pending.hasText || !pending.listed.isEmpty : !pending.hasText && !grid.isBox,
      let row = grid.rows.indices.first(where: { !isGap(grid, $0) })
    else { return false }
    return HeaderRows(grid: grid, index: index).header(at: row, labels) != nil
  }

  /// Rows after an empty one stand in a block of their own.
  mutating func beginAfterGap(_ grid: Grid, _ row: Int) {
    guard row > 0, grid.rows[row].line > grid.rows[row - 1].line + 1 else { return }
    if pending?.hasText ?? false { settlePending() }
    if gapsPart { block += 1 }
    ticks = nil
  }

  func isGap(_ grid: Grid, _ row: Int) -> Bool {
    grid.rows[row].filled.isEmpty
      && (!grid.cells.isTagged || grid.rows[row].cells.allSatisfy { grid.cells[$0].tags.isEmpty })
  }
}
