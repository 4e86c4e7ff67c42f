/// Rows under a header with one filled cell.
extension TableRegion {
  /// What such a row is: a heading over further rows, one that ends the table, a note or a row of its own.
  func kindOfLoneCell(_ only: Int, _ row: Int, _ labels: LabelReader) -> Kind {
    let cell = grid.cells[only]
    let parts = LabelledParts.split(cell.passage, labels, isHeading: true)
    if let name = parts.first?.found.rowName, index.isParent(name.table) {
      return .rowHeading(cell: only)
    }
    if index.headings[LabelText(cell.passage.text).words] != nil { return .end }
    let finder = HeaderRows(grid: grid, index: index)
    if isApart(row), row + 1 < grid.rows.count,
      finder.header(at: row + 1, labels) != nil
        || VerticalTable.find(in: grid, at: row + 1, labels).table != nil
    {
      return .end
    }
    if isApart(row), columns.count > 1, isSetAsNone(only, row) { return .end }
    let isWide =
      cell.columnSpan > 1
      && cell.columnSpan * 2 >= (columns.last?.range.upperBound ?? 1)
        - (columns.first?.range.lowerBound ?? 0)
    let under = columns.first { $0.range.contains(cell.column) }
    let isUnderHeader =
      under.map { !$0.column.words.isEmpty && cell.columns.upperBound <= $0.range.upperBound }
      ?? false
    if isUnderHeader, !isWide, columns.count > 1 || !asksOnce(labels.read(cell.passage.text)) {
      return asksOnce(labels.read(cell.passage.text)) ? .end : .data
    }
    if parts.contains(where: { asksOnce($0.found) }) { return .end }
    if row + 1 < grid.rows.count, finder.header(at: row + 1, labels) != nil { return .end }
    if index.heading(LabelText(cell.passage.text)) != nil { return .end }
    return cell.columnSpan > 1 ? .note(cell: only) : .data
  }
}
