/// A table on its grid.
package struct Table: Sendable {
  /// The table's own place: story and number, in the first cell's step.
  package var place: Place
  package var rowCount: Int
  /// The number of grid columns, which rows of different widths share.
  package var columnCount: Int
  /// The cells, row by row.
  ///
  /// A merged cell is listed once, at its first place; grid places that no cell covers
  /// (`gridBefore`, short rows) are simply absent.
  package var cells: [TableCell]
  /// How many first rows Word repeats on every page (`w:tblHeader`).
  package var repeatedHeaderRows: Int

  package init(
    place: Place, rowCount: Int, columnCount: Int, cells: [TableCell], repeatedHeaderRows: Int = 0
  ) {
    self.place = place
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.cells = cells
    self.repeatedHeaderRows = repeatedHeaderRows
  }
}

package struct TableCell: Sendable {
  /// Counted from zero.
  package var row: Int
  /// Counted from zero, on the grid.
  package var column: Int
  package var rowSpan: Int
  package var columnSpan: Int
  package var place: Place
  /// The colour behind the text, six upper-case hex digits; nil where there is none or it is `auto`.
  package var fill: String?
  package var blocks: [Block]

  package init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, place: Place,
    fill: String? = nil, blocks: [Block] = []
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.place = place
    self.fill = fill
    self.blocks = blocks
  }

  /// The cell's own paragraphs joined by line breaks; nested tables' cells are left out.
  package var text: String {
    onlyParagraph?.text ?? paragraphs.map(\.text).joined(separator: "\n")
  }

  /// The paragraph that is all there is in the cell, as in most.
  package var onlyParagraph: Paragraph? {
    guard blocks.count == 1, case .paragraph(let only) = blocks[0] else { return nil }
    return only
  }

  /// The cell's own paragraphs, without those of nested tables.
  package var paragraphs: [Paragraph] {
    blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }
}
