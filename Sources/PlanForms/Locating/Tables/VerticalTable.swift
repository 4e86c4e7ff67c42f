/// A table that stands on its side: questions down the first column, one row of the form a column.
struct VerticalTable {
  /// The grid's rows that hold a question, in order.
  var rows: [Int]
  /// The grid's columns that hold a row of the form.
  var columns: [Int]
  /// The row that names the columns, as "Action 1 | Action 2" does.
  var names: Int?

  /// Finds a sideways table of at least three questions and two columns of answers at a row, or of
  /// one column that its head names.
  ///
  /// - Returns: The table, if one begins there, and the row before which no other begins.
  static func find(
    in grid: Grid, at row: Int, _ labels: LabelReader
  ) -> (table: VerticalTable?, end: Int) {
    guard grid.width >= 2 else { return (nil, grid.rows.count) }
    var table = VerticalTable(rows: [], columns: [], names: nil)
    var start = row
    if namesRows(grid, row, labels) {
      table.names = row
      start += 1
    }
    var columns: Set<Int> = []
    var known = 0
    for row in start..<grid.rows.count {
      let cells = grid.rows[row].cells
      guard let first = grid.rows[row].filled.first,
        grid.cells[first].column == firstColumn(grid, start),
        grid.cells[first].columns.upperBound < grid.width
      else { break }
      if row > start, grid.rows[row].line > grid.rows[row - 1].line + 1 { break }
      // Under the names of rows a label asks of them, and likeness tells what.
      let text = grid.cells[first].passage.text
      let found = table.names == nil ? labels.read(text) : labels.readLike(text, inTable: true)
      let isKnown = isTableQuestion(found, labels.index)
      let others = cells.filter { $0 != first && grid.cells[$0].column > grid.cells[first].column }
      // Several answers under the names of rows are theirs, whatever the label asks elsewhere.
      let isOfRows = others.count { !grid.cells[$0].isBlank && grid.cells[$0].columnSpan == 1 } > 1
      guard isKnown || table.names != nil && (found.meanings.isEmpty || isOfRows) else { break }
      guard
        // Under "Action 1 | Action 2" stand answers, whatever they say: "October 2020".
        table.names != nil
          || !others.contains(where: { isLabel(grid.cells[$0], beside: grid.cells[first], labels) })
            && !setsLabelsApart(others.map { grid.cells[$0] }, beside: grid.cells[first])
      else { break }
      if isKnown { known += 1 }
      columns.formUnion(others.filter { !grid.cells[$0].isBlank }.map { grid.cells[$0].column })
      table.rows.append(row)
    }
    let end = max(row + 1, start + table.rows.count)
    // Under the names of several rows two questions are enough, and one of them known.
    let isNamed =
      table.names.map { grid.rows[$0].filled.count > 1 && table.rows.count > 1 } ?? false
    guard known >= (isNamed ? 1 : 3), columns.count >= (table.names == nil ? 2 : 1) else {
      return (nil, end)
    }
    table.columns = columns.sorted()
    return (table, end)
  }

  private static func firstColumn(_ grid: Grid, _ row: Int) -> Int? {
    guard grid.rows.indices.contains(row) else { return nil }
    return grid.rows[row].filled.first.map { grid.cells[$0].column }
  }

  private static func isTableQuestion(_ found: LabelReader.Found, _ index: LabelIndex) -> Bool {
    found.meanings.contains { $0.fields.contains { index.tableOfField[$0] != nil } }
  }

  /// Whether a cell is itself a label: known as one, or like one where it asks, or is set in bold as the first of its
  /// row is.
  private static func isLabel(
    _ cell: Grid.Cell, beside first: Grid.Cell, _ labels: LabelReader
  ) -> Bool {
    guard !cell.isBlank else { return false }
    return labels.read(cell.passage.text).isLabel
      || (cell.passage.isBold && first.passage.isBold || cell.passage.text.hasSuffix("?"))
        && labels.readLike(cell.passage.text, inTable: true).isLabel
  }

  /// Whether some cells beside a label have its colour and others not, as a second label and the answers do.
  private static func setsLabelsApart(_ others: [Grid.Cell], beside first: Grid.Cell) -> Bool {
    guard let fill = first.passage.fill else { return false }
    let alike = others.count { !$0.isBlank && $0.passage.fill == fill }
    return alike > 0 && alike < others.count
  }

  /// Whether all cells but a row's first name rows of one table, and questions of rows stand below that first one.
  static func namesSeveralRows(_ grid: Grid, _ row: Int, _ labels: LabelReader) -> Bool {
    let filled = grid.rows[row].filled
    guard filled.count > 2, row + 1 < grid.rows.count, let below = grid.rows[row + 1].filled.first,
      grid.cells[below].column == grid.cells[filled[0]].column,
      filled.dropFirst().allSatisfy({ labels.read(grid.cells.text(of: $0)).rowName != nil })
    else { return false }
    return isTableQuestion(labels.readLike(grid.cells.text(of: below), inTable: true), labels.index)
  }

  private static func namesRows(_ grid: Grid, _ row: Int, _ labels: LabelReader) -> Bool {
    let filled = grid.rows[row].filled
    let names = filled.count { labels.read(grid.cells[$0].passage.text).rowName != nil }
    // Beside a blank corner "Action 1" names a column, even the only one.
    let hasCorner = grid.rows[row].cells.first.map { grid.cells[$0].isBlank } ?? false
    return names >= 2 || names == 1 && filled.count == 1 && hasCorner
      || areNumbered(filled, grid)
  }

  /// Whether texts are one word that is counted on, whatever rows are called here: "Strand 1 | Strand 2".
  private static func areNumbered(_ cells: [Int], _ grid: Grid) -> Bool {
    // Hardly any row begins so, and only its texts need be cut.
    guard cells.count > 1, grid.cells.text(of: cells[0]).utf8.last == UInt8(ascii: "1") else {
      return false
    }
    let labels = cells.map { LabelText(grid.cells.text(of: $0)) }
    return labels.enumerated().allSatisfy { place, label in
      label.ordinal == String(place + 1) && !label.unnumbered.isEmpty
        && label.unnumbered == labels[0].unnumbered
    }
  }
}

extension FormWalk {
  /// Notes a sideways table as one that stands upright.
  ///
  /// - Returns: The first row behind it.
  mutating func readVertical(_ grid: Grid, _ vertical: VerticalTable) -> Int {
    var table = FoundTable(columns: [], block: block, context: context)
    for row in vertical.rows {
      guard let cell = grid.rows[row].filled.first else {
        continue
      }
      let text = grid.cells[cell].passage.text
      let found = labels.readLike(text, inTable: true)
      table.columns.append(
        FoundTable.Column(
          label: FoldedText.collapse(text), meanings: found.meanings, stage: nil,
          words: found.text.words))
    }
    for column in vertical.columns {
      let entries = vertical.rows.map { row -> FoundTable.Entry? in
        guard let cell = grid.cell(row: row, column: column) else {
          return grid.place(row: row, column: column).map {
            FoundTable.Entry(passage: Passage(text: "", place: $0))
          }
        }
        return FoundTable.Entry(
          passage: grid.cells[cell].passage, isCarried: grid.cells[cell].column < column)
      }
      let name = vertical.names.flatMap { grid.cell(row: $0, column: column) }
      let ordinal = name.flatMap { cell in
        let text = grid.cells.text(of: cell)
        return labels.read(text).rowName?.ordinal ?? LabelText(text).ordinal
      }
      table.rows.append(FoundTable.Row(entries: entries, heading: rowHeading, ordinal: ordinal))
    }
    hasTableBelow = true
    if !context.isExample { items.append(.table(table)) }
    return (vertical.rows.last ?? 0) + 1
  }
}
