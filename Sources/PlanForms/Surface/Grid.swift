import Documents

/// A table or a worksheet, row by row, with only the rows that hold something.
struct Grid: Sendable {
  struct Row: Sendable {
    /// The row's number on the sheet or table, counted from zero.
    var number: Int
    /// The same, but that rows which were taken out above are not counted: rows whose lines follow one
    /// another stand together.
    var line: Int
    /// Indices into `cells`, by column; a cell merged over several rows is listed in each.
    var cells: [Int]
    /// Those of them that are not blank: nearly all that is asked of a row is asked of these.
    private(set) var filled: [Int] = []

    init(number: Int, cells: [Int]) {
      self.number = number
      line = number
      self.cells = cells
    }

    /// The row with some of its cells alone.
    func keeping(_ cells: [Int], of all: Cells) -> Row {
      var row = self
      row.cells = cells
      row.noteFilled(all)
      return row
    }

    mutating func noteFilled(_ all: Cells) {
      // Of a large table most rows are filled throughout, and need no second list.
      filled = cells.contains(where: all.isBlank) ? cells.filter { !all.isBlank($0) } : cells
    }
  }

  var cells = Cells()
  var rows: [Row] = []
  /// One more than the last column that holds anything.
  var width = 0
  /// The worksheet's name; nil for a Word table.
  var sheet: String?
  /// The first rows that Word repeats on every page.
  var repeatedHeaderRows = 0

  /// The cell over a column of a row, if there is one.
  func cell(row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    let cells = rows[row].cells
    // The cells of a row stand by column, and none over another.
    let after = cells.firstSorted { self.cells[$0].column > column }
    guard after > 0, self.cells[cells[after - 1]].columns.contains(column) else { return nil }
    return cells[after - 1]
  }

  /// The one filled cell of the row right below, where that has no other and no empty line lies between.
  func loneCell(rightBelow row: Int) -> Int? {
    guard row + 1 < rows.count, rows[row + 1].line == rows[row].line + 1,
      rows[row + 1].filled.count == 1
    else { return nil }
    return rows[row + 1].filled[0]
  }

  /// The place of a spot with no cell, where the format can name it.
  func place(row: Int, column: Int) -> Place? {
    guard let sheet, rows.indices.contains(row) else { return nil }
    return .sheet(sheet, CellReference(row: rows[row].number, column: column))
  }

  /// The grid without some of its cells, and without the rows that hold nothing else, as if they had never
  /// stood in it.
  func without(_ cells: Set<Int>) -> Grid {
    guard !cells.isEmpty else { return self }
    var rest = self
    var gone = 0
    rest.rows = rows.compactMap { row in
      let kept = row.cells.filter { !cells.contains($0) }
      let holds = kept.contains { !self.cells.isBlank($0) && self.cells[$0].row == row.number }
      guard holds || row.filled.isEmpty || kept.count == row.cells.count else {
        gone += 1
        return nil
      }
      var row = row.keeping(kept, of: self.cells)
      row.line -= gone
      return row
    }
    return rest
  }

  /// Whether a cell begins in this row, and is not carried down from above.
  func begins(_ cell: Int, in row: Int) -> Bool { cells[cell].row == rows[row].number }
}
