/// A native chart over cells of the workbook.
package struct SheetChart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Upright columns.
    case column
    /// Lying bars, for long names.
    case bar
    case stackedBar
    case line
    case scatter
  }

  /// One run of values with what stands under them.
  package struct Series: Sendable, Hashable {
    package var name: String
    package var categories: SheetArea
    package var values: SheetArea
    /// Red, green, blue: `0x1F4E79`; nil lets Excel choose.
    package var colour: UInt32?

    package init(
      name: String, categories: SheetArea, values: SheetArea, colour: UInt32? = nil
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.colour = colour
    }
  }

  package var kind: Kind
  package var title: String
  package var series: [Series]
  package var categoryTitle: String
  package var valueTitle: String
  /// What a reader who can't see the chart should know from it.
  package var altText: String
  /// The cell (from 0) at the chart's upper left corner.
  package var row: Int
  package var column: Int

  package init(
    _ kind: Kind, title: String, series: [Series], categoryTitle: String = "",
    valueTitle: String = "", altText: String, row: Int, column: Int
  ) {
    self.kind = kind
    self.title = title
    self.series = series
    self.categoryTitle = categoryTitle
    self.valueTitle = valueTitle
    self.altText = altText
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells on a sheet, all ends from 0 and included.
package struct SheetArea: Sendable, Hashable {
  /// The number of the sheet in its workbook, from 0: names may be changed for Excel's sake.
  package var sheet: Int
  package var firstRow: Int
  package var firstColumn: Int
  package var lastRow: Int
  package var lastColumn: Int

  package init(sheet: Int, firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.sheet = sheet
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }

  /// One column from `firstRow` to `lastRow`.
  package static func column(_ column: Int, rows: ClosedRange<Int>, sheet: Int = 0) -> SheetArea {
    SheetArea(
      sheet: sheet, firstRow: rows.lowerBound, firstColumn: column, lastRow: rows.upperBound,
      lastColumn: column)
  }
}
