import Documents

extension Surface {
  /// Lays out the blocks of a word-processing document.
  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        // A document's title heads it, though it stands in no outline.
        let level = paragraph.headingLevel ?? (paragraph.style == "Title" ? 1 : nil)
        pieces.append(.line(Line(passage: Passage(paragraph), headingLevel: level)))
      case .table(let table):
        add(table)
      }
    }
  }

  /// Nested tables follow the table they are in; where that one only lays out a page, its row.
  private mutating func add(_ table: Table) {
    let grid = Grid(table)
    let holders = table.cells.filter { $0.blocks.contains(where: \.isTable) }
    let ends = table.columnCount <= 2 ? Set(holders.map(\.row)) : []
    var rest = grid
    rest.rows = []
    for row in grid.rows {
      rest.rows.append(row)
      guard ends.contains(row.number) else { continue }
      pieces.append(.grid(rest))
      rest.rows = []
      for cell in holders where cell.row == row.number { addTables(in: cell) }
    }
    if !rest.rows.isEmpty || grid.rows.isEmpty { pieces.append(.grid(rest)) }
    for cell in holders where !ends.contains(cell.row) { addTables(in: cell) }
  }

  private mutating func addTables(in cell: TableCell) {
    for case .table(let nested) in cell.blocks { add(nested) }
  }
}

extension Grid {
  init(_ table: Table) {
    repeatedHeaderRows = table.repeatedHeaderRows
    width = table.columnCount
    rows = (0..<max(0, table.rowCount)).map { Row(number: $0, cells: []) }
    for cell in table.cells where rows.indices.contains(cell.row) {
      append(Cell(cell))
    }
    sortRows()
    for row in rows.indices { rows[row].noteFilled(cells) }
  }

  /// Adds a cell to each row that it covers.
  mutating func append(_ cell: Cell) {
    let index = cells.count
    cells.append(cell)
    let last = min(rows.count, cell.row + max(1, cell.rowSpan))
    for row in cell.row..<max(cell.row + 1, last) where rows.indices.contains(row) {
      rows[row].cells.append(index)
    }
  }

  private mutating func sortRows() {
    for row in rows.indices where !isSorted(rows[row].cells) {
      rows[row].cells.sort { cells[$0].column < cells[$1].column }
    }
  }

  private func isSorted(_ list: [Int]) -> Bool {
    zip(list, list.dropFirst()).allSatisfy { cells[$0].column <= cells[$1].column }
  }
}

extension Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
