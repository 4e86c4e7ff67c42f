/// A table while its rows arrive, put on the grid cell by cell.
///
/// The drawings in `Documents.docc/Merged-cells.md` show what each kind of merging does to it.
struct TableBuilder {
  /// A cell whose content is being read.
  struct OpenCell {
    var column: Int
    var columnSpan = 1
    /// `w:vMerge` is there, and whether it begins a merged cell (ECMA-376-1, 17.4.84).
    var verticalMerge: Merge?
    var horizontalMerge: Merge?
    var fill: String?
  }

  enum Merge { case begins, continues }

  /// A vertically merged cell that the next row can continue.
  private struct OpenMerge {
    var column: Int
    var cell: Int
  }

  /// The number of the table in its container, from 1.
  let number: Int
  private(set) var cells: [TableCell] = []
  /// Counted from zero; -1 before the first row.
  private(set) var row = -1
  var hasRow: Bool { row >= 0 }
  var openCell: OpenCell?
  /// The next free grid column of the row.
  private var column = 0
  private var columnCount = 0
  private var gridColumns = 0
  private var columnsAfter = 0
  private var mergesAbove: [OpenMerge] = []
  private var mergesAboveIndex = 0
  private var mergesHere: [OpenMerge] = []
  private var repeatedHeaderRows = 0
  private var rowRepeats = false
  private var rowIsDropped = false

  init(number: Int) {
    self.number = number
  }

  // MARK: Rows

  mutating func addGridColumn() { gridColumns += 1 }

  mutating func beginRow() {
    row += 1
    column = 0
    columnsAfter = 0
    mergesAbove = mergesHere
    mergesAboveIndex = 0
    mergesHere = []
    rowRepeats = false
    rowIsDropped = false
  }

  mutating func skipColumnsBefore(_ count: Int) { column += count }
  mutating func skipColumnsAfter(_ count: Int) { columnsAfter += count }
  mutating func repeatRow() { rowRepeats = true }

  /// The row is deleted by an unaccepted change: the rows around it close up.
  mutating func dropRow() {
    guard !rowIsDropped else { return }
    rowIsDropped = true
    row -= 1
    mergesHere = mergesAbove
  }

  mutating func endRow() {
    guard !rowIsDropped else { return }
    columnCount = max(columnCount, column + columnsAfter)
    if rowRepeats, repeatedHeaderRows == row { repeatedHeaderRows += 1 }
  }

  // MARK: Cells

  mutating func beginCell() {
    openCell = OpenCell(column: column)
  }

  /// The step to the row's first column.
  var firstStepOfRow: Place.CellStep {
    Place.CellStep(table: number, row: max(row, 0) + 1, column: 1)
  }

  /// The step to where the open cell stands itself, merged or not.
  var openCellStep: Place.CellStep {
    Place.CellStep(table: number, row: max(row, 0) + 1, column: (openCell?.column ?? 0) + 1)
  }

  /// The step into the open cell: for the rest of a merged cell, its first place.
  mutating func stepIntoOpenCell() -> Place.CellStep {
    if let openCell, let merged = mergedCell(for: openCell) {
      let first = cells[merged]
      return Place.CellStep(table: number, row: first.row + 1, column: first.column + 1)
    }
    return openCellStep
  }

  /// Adds the open cell, or what it holds to the merged cell that it continues.
  mutating func endCell(place: Place, blocks: [Block]) {
    guard let cell = openCell else { return }
    defer {
      openCell = nil
      column += cell.columnSpan
    }
    if let merged = mergedCell(for: cell) {
      // Word hides what the rest of a merged cell holds, and keeps it; text must not be lost.
      cells[merged].blocks.append(contentsOf: blocks.filter(\.holdsText))
      if cell.horizontalMerge == .continues {
        cells[merged].columnSpan += cell.columnSpan
      } else {
        cells[merged].rowSpan = row - cells[merged].row + 1
        mergesHere.append(OpenMerge(column: cell.column, cell: merged))
      }
      return
    }
    cells.append(
      TableCell(
        row: row, column: cell.column, columnSpan: cell.columnSpan, place: place, fill: cell.fill,
        blocks: blocks))
    if cell.verticalMerge != nil {
      mergesHere.append(OpenMerge(column: cell.column, cell: cells.count - 1))
    }
  }

  /// A cell that an unaccepted change deleted: those after it move up (17.13.5.1).
  mutating func dropCell() { openCell = nil }

  /// The cell that this one continues, if there is one to continue.
  private mutating func mergedCell(for cell: OpenCell) -> Int? {
    if cell.horizontalMerge == .continues, let last = cells.last, last.row == row {
      return cells.count - 1
    }
    guard cell.verticalMerge == .continues else { return nil }
    while mergesAboveIndex < mergesAbove.count,
      mergesAbove[mergesAboveIndex].column < cell.column
    {
      mergesAboveIndex += 1
    }
    guard mergesAboveIndex < mergesAbove.count,
      mergesAbove[mergesAboveIndex].column == cell.column
    else { return nil }
    return mergesAbove[mergesAboveIndex].cell
  }

  // MARK: The whole

  func table(at place: Place) -> Table {
    Table(
      place: place, rowCount: row + 1, columnCount: max(columnCount, gridColumns), cells: cells,
      repeatedHeaderRows: repeatedHeaderRows)
  }
}

extension Block {
  /// Whether any text stands in the block.
  fileprivate var holdsText: Bool {
    switch self {
    case .paragraph(let paragraph): !paragraph.text.isEmpty
    case .table(let table): table.cells.contains { $0.blocks.contains(where: \.holdsText) }
    }
  }
}
