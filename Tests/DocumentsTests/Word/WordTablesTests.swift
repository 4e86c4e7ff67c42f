import Documents
import Testing

/// Tables on their grid; `Merged-cells.md` draws the same cases.
@Suite struct `Tables in Word` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    /// Cells as `row,column rows×columns: text`.
    var expected: String
  }

  static let begins = "<w:vMerge w:val=\"restart\"/>"
  static let continues = "<w:vMerge/>"
  static func wide(_ columns: Int) -> String { "<w:gridSpan w:val=\"\(columns)\"/>" }

  static let merges = [
    Case(
      testDescription: "a wide cell moves the next one along",
      body: tbl(tr(tc("a", wide(2)), tc("b")), tr(tc("c"), tc("d"), tc("e"))),
      expected: "[1,1 1×2: a | 1,3: b | 2,1: c | 2,2: d | 2,3: e]"),
    Case(
      testDescription: "a tall cell is listed once, at its first place",
      body: tbl(
        tr(tc("a", begins), tc("b")), tr(tc("", continues), tc("c")),
        tr(tc("", continues), tc("d")), tr(tc("e"), tc("f"))),
      expected: "[1,1 3×1: a | 1,2: b | 2,2: c | 3,2: d | 4,1: e | 4,2: f]"),
    Case(
      testDescription: "a cell both wide and tall",
      body: tbl(
        tr(tc("a"), tc("b", wide(2) + begins)), tr(tc("c"), tc("", wide(2) + continues))),
      expected: "[1,1: a | 1,2 2×2: b | 2,1: c]"),
    Case(
      testDescription: "one tall cell right below another",
      body: tbl(
        tr(tc("a", begins)), tr(tc("", continues)), tr(tc("b", begins)), tr(tc("", continues))),
      expected: "[1,1 2×1: a | 3,1 2×1: b]"),
    Case(
      testDescription: "nothing above to continue: a cell of its own, which can be continued",
      body: tbl(tr(tc("a", continues), tc("x")), tr(tc("", continues), tc("y", continues))),
      expected: "[1,1 2×1: a | 1,2: x | 2,2: y]"),
    Case(
      testDescription: "text in the covered part of a merged cell is kept",
      body: tbl(tr(tc("a", begins)), tr(tc("hidden", continues))),
      expected: "[1,1 2×1: a¶hidden]"),
    Case(
      testDescription: "cells merged the old way, across",
      body: tbl(
        tr(tc("a", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge/>"), tc("b"))),
      expected: "[1,1 1×2: a | 1,3: b]"),
    Case(
      testDescription: "a merge from another column is not continued",
      body: tbl(tr(tc("a"), tc("b", begins)), tr(tc("c", continues), tc("", continues))),
      expected: "[1,1: a | 1,2 2×1: b | 2,1: c]"),
  ]

  static let rows = [
    Case(
      testDescription: "columns left out before and after",
      body: tbl(
        tr(tc("a"), tc("b"), tc("c")),
        tr(tc("d"), properties: "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>")),
      expected: "[1,1: a | 1,2: b | 1,3: c | 2,2: d]"),
    Case(
      testDescription: "rows that differ in width", body: tbl(tr(tc("a")), tr(tc("b"), tc("c"))),
      expected: "[1,1: a | 2,1: b | 2,2: c]"),
    Case(
      testDescription: "controls around rows and cells",
      body: tbl(
        "<w:sdt><w:sdtPr/><w:sdtContent>\(tr(tc("a"), "<w:sdt><w:sdtContent>\(tc("b"))</w:sdtContent></w:sdt>"))</w:sdtContent></w:sdt>",
        tr(tc("c"), tc("d"))), expected: "[1,1: a | 1,2: b | 2,1: c | 2,2: d]"),
    Case(
      testDescription: "a table in a cell, with text after it",
      body: tbl(tr("<w:tc>\(p(r("before")))\(tbl(tr(tc("x"), tc("y"))))\(p(r("after")))</w:tc>")),
      expected: "[1,1: before¶[1,1: x | 1,2: y]¶after]"),
    Case(
      testDescription: "a row without cells, and a cell without paragraphs",
      body: tbl(tr(), tr("<w:tc/>", tc("a"))), expected: "[2,1:  | 2,2: a]"),
    Case(
      testDescription: "a table that stands in a row, not in a cell",
      body: tbl(tr(tbl(tr(tc("a"))))), expected: "[2,1: a]"),
  ]

  @Test(arguments: merges + rows) func `stand on their grid`(_ example: Case) throws {
    let document = try WordDocument.read(example.body)
    #expect(WordDocument.sketch(document.blocks) == example.expected)
  }

  static func table(_ body: String, _ parts: [WordDocument.Part] = []) throws -> Table {
    let document = try WordDocument.read(body, parts)
    for case .table(let table) in document.blocks { return table }
    throw NoTable()
  }

  struct NoTable: Error {}

  @Test func `know their size and their repeated rows`() throws {
    let table = try Self.table(
      "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
        + tr(tc("h"), properties: "<w:tblHeader/>") + tr(tc("h"), properties: "<w:tblHeader/>")
        + tr(tc("a")) + tr(tc("b"), properties: "<w:tblHeader/>") + "</w:tbl>")
    #expect(table.rowCount == 4 && table.columnCount == 4 && table.repeatedHeaderRows == 2)
    #expect(table.place.description == "table 1, row 1, column 1")
  }

  @Test func `a covered part's text stands at the merged cell's place`() throws {
    let table = try Self.table(tbl(tr(tc("a", Self.begins)), tr(tc("b", Self.continues))))
    let places = table.cells.flatMap(\.paragraphs).map(\.place.description)
    #expect(places == ["table 1, row 1, column 1", "table 1, row 1, column 1"])
  }

  @Test func `an absurd width is clamped and noted`() throws {
    let document = try WordDocument.read(
      tbl(tr(tc("a", Self.wide(2_000_000_000)), tc("b", Self.wide(-3)))))
    #expect(WordDocument.sketch(document.blocks) == "[1,1 1×63: a | 1,64: b]")
    #expect(document.notices.map(\.kind) == [.clamped])
  }

  struct Shading: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var attributes: String
    var expected: String?
  }

  @Test(arguments: [
    Shading(
      testDescription: "plain", attributes: "w:val=\"clear\" w:fill=\"ff0000\"", expected: "FF0000"),
    Shading(
      testDescription: "auto is none", attributes: "w:val=\"clear\" w:fill=\"auto\"", expected: nil),
    Shading(
      testDescription: "solid shows the other colour",
      attributes: "w:val=\"solid\" w:color=\"00B050\" w:fill=\"auto\"", expected: "00B050"),
    Shading(
      testDescription: "the theme decides where nothing else does",
      attributes: "w:val=\"clear\" w:themeFill=\"accent1\"", expected: "4472C4"),
    Shading(
      testDescription: "a tint is nearer to white",
      attributes: "w:val=\"clear\" w:themeFill=\"text1\" w:themeFillTint=\"80\"", expected: "7F7F7F"
    ),
    Shading(
      testDescription: "no colour", attributes: "w:val=\"clear\" w:fill=\"zzzzzz\"", expected: nil),
  ])
  func `cells have the colour that is behind them`(_ example: Shading) throws {
    let theme = WordDocument.Part.theme(
      """
      <a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
      <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements>
      """)
    let table = try Self.table(tbl(tr(tc("a", "<w:shd \(example.attributes)/>"))), [theme])
    #expect(table.cells.map(\.fill) == [example.expected])
  }

  // MARK: Against a slow plain second implementation

  /// A table of tiles: each cell's text is its tile's number, in the XML and on the grid.
  ///
  /// Random rows of tall and wide cells are written as Word writes them; painting the cells that we
  /// read onto a plain grid must give back the numbers.
  @Test(arguments: 1...40) func `tiles painted from what was read are the tiles written`(
    _ seed: Int
  )
    throws
  {
    var random = Seeded(UInt64(seed))
    let (rows, columns) = (random.below(6) + 1, random.below(7) + 1)
    var grid = Array(repeating: Array(repeating: -1, count: columns), count: rows)
    var tiles: [(row: Int, column: Int, rows: Int, columns: Int)] = []
    for row in 0..<rows {
      for column in 0..<columns where grid[row][column] < 0 {
        var width = 1
        while column + width < columns, grid[row][column + width] < 0, random.below(3) == 0 {
          width += 1
        }
        let height = min(rows - row, random.below(3) == 0 ? random.below(3) + 1 : 1)
        for y in row..<row + height {
          for x in column..<column + width { grid[y][x] = tiles.count }
        }
        tiles.append((row, column, height, width))
      }
    }
    var xml = ""
    for row in 0..<rows {
      var cells = ""
      for (number, tile) in tiles.enumerated().sorted(by: { $0.element.column < $1.element.column })
      where (tile.row..<tile.row + tile.rows).contains(row) {
        let merge = tile.rows == 1 ? "" : row == tile.row ? Self.begins : Self.continues
        cells += tc(row == tile.row ? String(number) : "", Self.wide(tile.columns) + merge)
      }
      xml += tr(cells)
    }
    let table = try Self.table(tbl(xml))
    var painted = Array(repeating: Array(repeating: -1, count: columns), count: rows)
    for cell in table.cells {
      for y in cell.row..<cell.row + cell.rowSpan {
        for x in cell.column..<cell.column + cell.columnSpan {
          #expect(painted[y][x] == -1, "two cells at \(y), \(x)")
          painted[y][x] = Int(cell.text) ?? -2
        }
      }
    }
    #expect(painted == grid)
  }
}

/// Random numbers that are the same in every run.
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
