/// Lists that the heading over them announces: "Our priorities" over columns whose headers nobody knows.
extension HeaderRows {
  /// Whether a row heads such a list: of two columns in words, perhaps behind numbers, set apart from rows that
  /// hold no label.
  func headsAnnounced(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    guard announced != nil, isFirst(row), (2...3).contains(cells.count), looksStyled(row),
      row + 1 < grid.rows.count, !cells.contains(where: isValue)
    else { return false }
    var line = grid.rows[row].line
    let below = grid.rows[(row + 1)...].prefix(4).prefix { below in
      line += 1
      guard below.line == line, let first = below.filled.first else { return false }
      return below.filled.count > 1 || !grid.cells[first].passage.isBold
    }
    // Numbers may stand before the titles, with a header or without.
    let titles = below.compactMap { $0.filled.first { count(of: $0) == nil } }
    return titles.count == below.count && below.first?.filled.count ?? 0 > 1
      && below.allSatisfy { $0.filled.count <= min(3, cells.count + 1) }
      && titles.allSatisfy { !isValue($0) && !labels.read(grid.cells.text(of: $0)).isLabel }
  }

  /// Whether the row is the first of its table, or on a sheet stands right under a cell alone.
  private func isFirst(_ row: Int) -> Bool {
    guard grid.sheet != nil, row > 0 else { return row == 0 }
    let above = grid.rows[row - 1]
    return above.filled.count <= 1 || above.line + 1 < grid.rows[row].line
  }
}
