import Documents

extension Grid {
  /// A cell of a grid.
  ///
  /// A class, because a form's cell is looked at dozens of times and has a dozen parts.
  final class Cell: Sendable {
    private let content: Content
    /// The passage's own, worked out once.
    let tags: [(name: String, range: Range<Int>)]
    /// Counted from zero, on the table's own grid.
    let row: Int
    let column: Int
    let rowSpan: Int
    let columnSpan: Int
    let isBlank: Bool
    /// The colour behind the passage.
    let fill: String?
    /// Whether all of the passage is bold.
    let isBold: Bool

    /// A form's sheet has hundreds of cells that are painted and hold nothing, and hardly any is asked
    /// for its passage: theirs are made when they are.
    private enum Content: Sendable {
      case passage(Passage)
      case nothing(SheetCell, sheet: String)
    }

    /// What stands in the cell, with all that the file says about it.
    var passage: Passage {
      switch content {
      case .passage(let passage): passage
      case .nothing(let cell, let sheet): Passage(cell, sheet: sheet)
      }
    }

    /// A cell of a Word table.
    init(_ cell: TableCell) {
      let passage = Passage(cell)
      content = .passage(passage)
      (fill, isBold) = (passage.fill, passage.isBold)
      tags = passage.tags
      row = cell.row
      column = cell.column
      rowSpan = cell.rowSpan
      columnSpan = cell.columnSpan
      isBlank = passage.isBlank
    }

    /// A part of a Word table's cell, as a cell of its own.
    init(_ part: Passage, row: Int, column: Int) {
      content = .passage(part)
      (fill, isBold) = (part.fill, part.isBold)
      tags = part.tags
      (self.row, self.column) = (row, column)
      (rowSpan, columnSpan) = (1, 1)
      isBlank = part.isBlank
    }

    /// A Word table's cell with part of its text alone.
    fileprivate init(_ cell: Cell, keeping part: Passage) {
      content = .passage(part)
      (fill, isBold) = (cell.fill, part.isBold)
      tags = part.tags
      (row, column) = (cell.row, cell.column)
      (rowSpan, columnSpan) = (cell.rowSpan, cell.columnSpan)
      isBlank = part.isBlank
    }

    /// A worksheet's cell, which begins a merge or none.
    fileprivate init(_ cell: SheetCell, sheet: String, merge: CellRange?) {
      if cell.kind == .empty, cell.text.isEmpty {
        content = .nothing(cell, sheet: sheet)
        isBlank = true
      } else {
        let passage = Passage(cell, sheet: sheet)
        content = .passage(passage)
        isBlank = passage.isBlank
      }
      tags = []
      (fill, isBold) = (cell.fill, cell.isBold)
      row = cell.reference.row
      column = cell.reference.column
      rowSpan = merge.map { $0.last.row - $0.first.row + 1 } ?? 1
      columnSpan = merge.map { $0.last.column - $0.first.column + 1 } ?? 1
    }

    var columns: Range<Int> { column..<column + max(1, columnSpan) }

    /// Whether the file says nothing more of it than its text: no mark, no bold, no colour, no further
    /// row or column.
    var isPlain: Bool {
      guard rowSpan <= 1, columnSpan <= 1, fill == nil, !isBold else { return false }
      guard case .passage(let passage) = content else { return true }
      return passage.marks.isEmpty
    }
  }

  /// The cells by number.
  ///
  /// Those of a Word table and of a sheet of a form's size are made once, because each is looked at a
  /// dozen times.  Those of a large sheet are made when they are asked for, so that it is not held
  /// twice: a cell here takes five times the room of the sheet's own.
  struct Cells: RandomAccessCollection, Sendable {
    private var made: [Cell] = []
    private var sheetCells: [SheetCell] = []
    private var sheet = ""
    /// The merges that begin at a cell, by the cell's number.
    private(set) var merges: [Int: CellRange] = [:]

    init() {}

    /// How many cells of a sheet are made once; a form has hundreds.
    static let mostMade = 20_000

    init(of sheet: Sheet, mostMade: Int = Self.mostMade) {
      for merge in sheet.merges {
        let number = sheet.cells.firstSorted { $0.reference >= merge.first }
        guard number < sheet.cells.count, sheet.cells[number].reference == merge.first,
          merges[number] == nil
        else { continue }
        merges[number] = merge
      }
      if sheet.cells.count > mostMade {
        sheetCells = sheet.cells
        self.sheet = sheet.name
      } else {
        made = sheet.cells.enumerated().map { number, cell in
          Cell(cell, sheet: sheet.name, merge: merges[number])
        }
      }
    }

    /// Whether the cells are a large sheet's own, made when they are asked for.
    var isSeen: Bool { !sheetCells.isEmpty }

    /// Whether any of them holds a control or a form field with a tag; no sheet's does.
    private(set) var isTagged = false

    /// Adds a cell of a Word table.
    mutating func append(_ cell: Cell) {
      made.append(cell)
      if !cell.tags.isEmpty { isTagged = true }
    }

    /// Leaves part of a Word table's cell out.
    mutating func keep(_ part: Passage, of number: Int) {
      made[number] = Cell(made[number], keeping: part)
    }

    var startIndex: Int { 0 }
    var endIndex: Int { sheetCells.isEmpty ? made.count : sheetCells.count }

    subscript(number: Int) -> Cell {
      guard !sheetCells.isEmpty else { return made[number] }
      return Cell(sheetCells[number], sheet: sheet, merge: merges.isEmpty ? nil : merges[number])
    }

    // Asked of every cell of a sheet, and answered without making a cell.

    func isBlank(_ number: Int) -> Bool {
      sheetCells.isEmpty ? made[number].isBlank : Passage.isBlank(sheetCells[number].text)
    }

    func isPlain(_ number: Int) -> Bool {
      guard !sheetCells.isEmpty else { return made[number].isPlain }
      return sheetCells[number].isPlain && (merges.isEmpty || merges[number] == nil)
    }

    func columns(of number: Int) -> Range<Int> {
      guard !sheetCells.isEmpty else { return made[number].columns }
      let column = sheetCells[number].reference.column
      return merges.isEmpty || merges[number] == nil ? column..<column + 1 : self[number].columns
    }

    func text(of number: Int) -> String {
      sheetCells.isEmpty
        ? made[number].passage.text : Passage.tidied(CellValue(sheetCells[number]).shownText)
    }

    func place(of number: Int) -> Place {
      sheetCells.isEmpty
        ? made[number].passage.place : .sheet(sheet, sheetCells[number].reference)
    }
  }
}
