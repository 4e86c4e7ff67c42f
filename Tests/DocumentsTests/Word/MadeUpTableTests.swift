import Documents
import TestSupport
import Testing

/// Tables cut at random into cells, written down in each of the ways that Word has for merging, and
/// read back: every cell at its place, with its size and its words.
@Suite struct `A made-up table` {
  @Test(arguments: 1...60)
  func `reads as the cells that it was cut into`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let cut = CutTable(&dice)
    let document = try WordDocument.read(cut.markup(&dice) + "<w:p/>")
    guard case .table(let table)? = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rowCount == cut.rows)
    #expect(table.columnCount == cut.columns)
    let read = table.cells.map {
      "\($0.row),\($0.column) \($0.rowSpan)×\($0.columnSpan) \($0.text)"
    }
    #expect(read == cut.cells.map { "\($0.row),\($0.column) \($0.height)×\($0.width) \($0.text)" })
  }
}

/// A grid covered by rectangles without gap or overlap.
private struct CutTable {
  struct Cell {
    var row: Int
    var column: Int
    var height: Int
    var width: Int
    var text: String
  }

  let rows: Int
  let columns: Int
  /// Row by row.
  private(set) var cells: [Cell] = []

  init(_ dice: inout SplitMix) {
    rows = Int.random(in: 1...7, using: &dice)
    columns = Int.random(in: 1...7, using: &dice)
    var taken = Array(repeating: Array(repeating: false, count: columns), count: rows)
    for row in 0..<rows {
      for column in 0..<columns where !taken[row][column] {
        let free = (column..<columns).prefix { !taken[row][$0] }.count
        let width = min(free, [1, 1, 1, 2, 3][Int.random(in: 0..<5, using: &dice)])
        let height = min(rows - row, [1, 1, 1, 2, 4][Int.random(in: 0..<5, using: &dice)])
        for r in row..<(row + height) {
          for c in column..<(column + width) { taken[r][c] = true }
        }
        cells.append(
          Cell(row: row, column: column, height: height, width: width, text: "c\(cells.count)"))
      }
    }
  }

  private func cell(at row: Int, _ column: Int) -> Cell? {
    cells.first {
      ($0.row..<($0.row + $0.height)).contains(row)
        && ($0.column..<($0.column + $0.width)).contains(column)
    }
  }

  /// Rows and cells may stand in controls; a wide cell is one with a span, or several merged the old
  /// way; the rest of a tall one is there, empty.
  func markup(_ dice: inout SplitMix) -> String {
    var body = (0..<columns).map { _ in "<w:gridCol w:w=\"100\"/>" }.joined()
    body = Bool.random(using: &dice) ? "<w:tblGrid>\(body)</w:tblGrid>" : ""
    for row in 0..<rows {
      var line = ""
      var column = 0
      while column < columns, let cell = cell(at: row, column) {
        line += markup(of: cell, in: row, &dice)
        column += cell.width
      }
      body += Self.perhapsControlled("<w:tr><w:trPr/>\(line)</w:tr>", &dice)
    }
    return "<w:tbl><w:tblPr/>\(body)</w:tbl>"
  }

  private func markup(of cell: Cell, in row: Int, _ dice: inout SplitMix) -> String {
    let isFirst = cell.row == row
    let vertical =
      cell.height == 1 ? "" : isFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
    let content = isFirst ? p(r(cell.text)) : "<w:p/>"
    // Cells merged both ways are written with spans: nobody writes the other form of those.
    if cell.width > 1, cell.height == 1, Bool.random(using: &dice) {
      let rest = String(
        repeating: "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>", count: cell.width - 1)
      return "<w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr>\(content)</w:tc>\(rest)"
    }
    let span = cell.width > 1 ? "<w:gridSpan w:val=\"\(cell.width)\"/>" : ""
    return Self.perhapsControlled(
      "<w:tc><w:tcPr>\(span)\(vertical)</w:tcPr>\(content)</w:tc>", &dice)
  }

  private static func perhapsControlled(_ markup: String, _ dice: inout SplitMix) -> String {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>\(markup)</w:sdtContent></w:sdt>"
    case 1: "<w:customXml>\(markup)</w:customXml>"
    default: markup
    }
  }
}
