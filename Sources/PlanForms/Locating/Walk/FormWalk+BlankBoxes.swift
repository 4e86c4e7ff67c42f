/// Questions of a sheet over boxes below them that nobody has filled in.
extension FormWalk {
  /// How a question over a box is set: its look, and the columns it takes.
  struct BoxLook: Hashable {
    var look: Grid.Look
    var columns: Range<Int>
  }

  /// How the questions of a sheet are set that stand alone over their answers, where several are set alike.
  func boxLooks(of grid: Grid) -> Set<BoxLook> {
    guard grid.sheet != nil, grid.rows.count <= Self.mostRowsOfBoxes else { return [] }
    var counts: [BoxLook: Int] = [:]
    for row in grid.rows.indices {
      guard grid.rows[row].filled.count == 1, let only = grid.rows[row].filled.first,
        isOverBox(only, in: grid, row)
      else { continue }
      counts[boxLook(only, in: grid), default: 0] += 1
    }
    return Set(counts.filter { !$0.key.look.isPlain && $0.value >= Self.tellingBoxes }.keys)
  }

  /// Whether a sheet asks over its answers throughout, each question with its answer apart from the next: gaps then part
  /// nothing else.
  func asksBelow(_ grid: Grid) -> Bool {
    guard grid.sheet != nil, grid.rows.count <= Self.mostRowsOfBoxes else { return false }
    let asking = grid.rows.indices.dropLast().count { row in
      let filled = grid.rows[row].filled
      guard let question = filled.last, filled.count <= 2,
        grid.cells.text(of: question).hasSuffix("?"),
        let answer = grid.loneCell(rightBelow: row)
      else { return false }
      return grid.cells.columns(of: answer).lowerBound
        == grid.cells.columns(of: question).lowerBound
    }
    return asking >= Self.mostlyBelow
  }

  /// As many questions over their answers as no form has by chance.
  private static let mostlyBelow = 8

  /// Whether a question stands alone over an empty row, set as several others of the sheet are that have their
  /// answers below: nobody has answered it.
  func isOverBlankBox(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard boxLooks.contains(boxLook(cell, in: grid))
    else { return false }
    let next = row + 1
    return next == grid.rows.count || grid.rows[next].line > grid.rows[row].line + 1
      || isGap(grid, next)
  }

  private func boxLook(_ cell: Int, in grid: Grid) -> BoxLook {
    BoxLook(look: grid.cells[cell].look, columns: grid.cells[cell].columns)
  }

  /// A form has fewer rows.
  private static let mostRowsOfBoxes = 400
}
