import Documents

extension Grid {
  /// A cell of a grid.
  struct Cell: Sendable {
    private enum Content: Sendable {
      case words(Passage, isBlank: Bool)
      case cell(SheetCell, sheet: String)
    }

    private let content: Content
    /// Counted from zero, on the table's own grid.
    let row: Int
    let column: Int
    let rowSpan: Int
    let columnSpan: Int

    /// A cell of a Word table.
    init(_ cell: TableCell) {
      let passage = Passage(cell.paragraphs, place: cell.place, fill: cell.fill)
      content = .words(passage, isBlank: passage.isBlank)
      row = cell.row
      column = cell.column
      rowSpan = cell.rowSpan
      columnSpan = cell.columnSpan
    }

    /// A worksheet's cell, which begins a merge or none.
    fileprivate init(_ cell: SheetCell, sheet: String, merge: CellRange?) {
      content = .cell(cell, sheet: sheet)
      row = cell.reference.row
      column = cell.reference.column
      rowSpan = merge.map { $0.last.row - $0.first.row + 1 } ?? 1
      columnSpan = merge.map { $0.last.column - $0.first.column + 1 } ?? 1
    }

    var passage: Passage {
      switch content {
      case .words(let passage, _): passage
      case .cell(let cell, let sheet): Passage(cell, sheet: sheet)
      }
    }

    var isBlank: Bool {
      switch content {
      case .words(_, let isBlank): isBlank
      case .cell(let cell, _): Passage.isBlank(cell.text)
      }
    }

    /// Whether the file says nothing more of it than its text: no mark, no colour, no further row or
    /// column.
    var isPlain: Bool {
      guard rowSpan <= 1, columnSpan <= 1 else { return false }
      return switch content {
      case .words(let passage, _): passage.marks.isEmpty && passage.fill == nil
      case .cell(let cell, _): cell.fill == nil
      }
    }

    var columns: Range<Int> { column..<column + max(1, columnSpan) }
  }

  /// The cells by number: those of a Word table as they were put together; those of a worksheet made
  /// from the sheet's own when they are asked for, so that a large sheet is not held twice.
  struct Cells: RandomAccessCollection, Sendable {
    private var made: [Cell] = []
    private var sheetCells: [SheetCell] = []
    private var sheet = ""
    /// The merges that begin at a cell, by the cell's number.
    private(set) var merges: [Int: CellRange] = [:]

    init() {}

    init(of sheet: Sheet) {
      sheetCells = sheet.cells
      self.sheet = sheet.name
      for merge in sheet.merges {
        let number = sheetCells.firstSorted { $0.reference >= merge.first }
        guard number < sheetCells.count, sheetCells[number].reference == merge.first,
          merges[number] == nil
        else { continue }
        merges[number] = merge
      }
    }

    /// Adds a cell of a Word table.
    mutating func append(_ cell: Cell) { made.append(cell) }

    var startIndex: Int { 0 }
    var endIndex: Int { sheetCells.isEmpty ? made.count : sheetCells.count }

    subscript(number: Int) -> Cell {
      // Lent: a Word table's cell is looked at a dozen times, and copying it costs more than looking.
      _read {
        if sheetCells.isEmpty {
          yield made[number]
        } else {
          yield Cell(
            sheetCells[number], sheet: sheet, merge: merges.isEmpty ? nil : merges[number])
        }
      }
    }

    // Asked of every cell of a sheet, and answered without making a cell.

    func isBlank(_ number: Int) -> Bool {
      sheetCells.isEmpty ? made[number].isBlank : Passage.isBlank(sheetCells[number].text)
    }

    func isPlain(_ number: Int) -> Bool {
      guard !sheetCells.isEmpty else { return made[number].isPlain }
      return sheetCells[number].fill == nil && (merges.isEmpty || merges[number] == nil)
    }

    func columns(of number: Int) -> Range<Int> {
      guard !sheetCells.isEmpty else { return made[number].columns }
      let column = sheetCells[number].reference.column
      return merges.isEmpty || merges[number] == nil ? column..<column + 1 : self[number].columns
    }

    func text(of number: Int) -> String {
      sheetCells.isEmpty ? made[number].passage.text : sheetCells[number].text
    }

    func place(of number: Int) -> Place {
      sheetCells.isEmpty
        ? made[number].passage.place : .sheet(sheet, sheetCells[number].reference)
    }
  }
}
