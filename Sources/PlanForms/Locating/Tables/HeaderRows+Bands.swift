/// Headers of two rows whose lower words say nothing without the upper ones.
///
///     | No. | Strategy |      Autumn      |      Spring      |
///     |     |          | Planned | Actual | Planned | Actual |
///
/// "Planned" is no question of the form, and "Autumn planned" is.
extension HeaderRows {
  /// Whether a row divides the columns that the row above it bands together.
  ///
  /// Half of its cells or more must stand, two and more under one cell, for questions that differ:
  /// "Priority" over "1" and "2" bands nothing.
  func divides(_ row: Int, under band: Int, _ labels: LabelReader) -> Bool {
    guard row < grid.rows.count, grid.rows[row].line == grid.rows[band].line + 1 else {
      return false
    }
    let cells = grid.rows[row].filled.filter { grid.begins($0, in: row) }
    // Nearly every row below a header has one cell under each of its cells, and need not be read.
    let parts = Dictionary(grouping: cells) { cell in
      grid.band(row: band, column: grid.cells[cell].column)
    }
    let divided = parts.compactMap { over, parts -> [Set<[Int]>]? in
      guard let over, parts.count > 1 else { return nil }
      let fields = parts.map { cell in
        let joined = grid.cells[over].passage.text + " " + grid.cells[cell].passage.text
        return Set(labels.read(joined).meanings.filter(index.isColumn).map(\.fields))
      }.filter { !$0.isEmpty }
      return fields.count > 1 && Set(fields).count == fields.count ? fields : nil
    }
    let count = divided.reduce(0) { $0 + $1.count }
    return count > 1 && count * 2 >= cells.count
  }

  /// The cells that head columns: the lower row's and, where it is divided, those of the row above
  /// with nothing below them.
  func heads(of header: Header) -> [Int] {
    let lower = grid.rows[header.row].cells
    guard header.isDivided, let band = header.bands.last else { return lower }
    let alone = grid.rows[band].cells.filter { cell in
      !grid.cells[cell].isBlank
        && !lower.contains { grid.cells[$0].columns.overlaps(grid.cells[cell].columns) }
    }
    return (lower + alone).sorted { grid.cells[$0].column < grid.cells[$1].column }
  }
}

extension LabelIndex {
  /// Whether a label with this meaning may head a column.
  func isColumn(_ meaning: Meaning) -> Bool {
    meaning.fields.contains { tableOfField[$0] != nil }
  }

  /// The same, or asks once what a table may ask in a column as well: "Actions for 2021-22".
  func mayHeadColumn(_ meaning: Meaning) -> Bool {
    isColumn(meaning)
      || meaning.fields.contains { definition.fields[$0].alsoColumnOf != nil }
  }
}

extension Grid {
  /// The cell of a row of bands that stands over a column: where bands aren't merged, each reaches to
  /// the next.
  func band(row: Int, column: Int) -> Int? {
    if let own = cell(row: row, column: column), !cells[own].isBlank { return own }
    return rows[row].filled.last { cells[$0].column < column }
  }
}
