/// A workbook as values; `xlsx()` turns it into a file.
///
/// The same values always give the same bytes: the creation time is one of them.
package struct Workbook: Sendable, Hashable {
  /// The document's title, as its properties and screen readers give it.
  package var title: String
  /// The officer or council that it comes from; may be empty.
  package var author: String
  /// Seconds since 1970 (UTC) that the file says it was made at; take the run's own day.
  package var createdSeconds: Int
  /// At least one, in the order of their tabs.
  package var sheets: [WorkbookSheet]

  package init(
    title: String, author: String = "", createdSeconds: Int, sheets: [WorkbookSheet]
  ) {
    self.title = title
    self.author = author
    self.createdSeconds = createdSeconds
    self.sheets = sheets
  }
}

/// One sheet: columns with their widths, rows of cells, charts beside them.
package struct WorkbookSheet: Sendable, Hashable {
  /// As the tab shows it; what Excel forbids is replaced, and doubles are numbered.
  package var name: String
  package var columns: [SheetColumn]
  package var rows: [SheetRow]
  /// The row (from 0) of the column headings: frozen, filtered and repeated on every page.
  package var headingRow: Int?
  package var charts: [SheetChart]

  package init(
    name: String, columns: [SheetColumn], rows: [SheetRow], headingRow: Int? = nil,
    charts: [SheetChart] = []
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headingRow = headingRow
    self.charts = charts
  }

  /// A plain table: the columns' headings in the first row, `rows` below them.
  package init(name: String, columns: [SheetColumn], table rows: [SheetRow]) {
    self.init(
      name: name, columns: columns,
      rows: [SheetRow(columns.map { .text($0.heading) }, as: .heading)] + rows, headingRow: 0)
  }
}

/// A column's heading and width.
package struct SheetColumn: Sendable, Hashable {
  package var heading: String
  /// In characters of the body font, as Excel counts them.
  package var width: Int
  /// Its heading stands on the right, over its numbers.
  package var isNumeric: Bool

  package init(_ heading: String, width: Int = 12, isNumeric: Bool = false) {
    self.heading = heading
    self.width = width
    self.isNumeric = isNumeric
  }
}

/// One row of cells, from column A on.
package struct SheetRow: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case plain
    /// Bold, filled: the headings of a table.
    case heading
    /// Bold with a line above: what the rows come to.
    case total
    /// Large and bold: the sheet's own title.
    case title
    /// Words to the reader that may run across the columns.
    case remark
  }

  package var kind: Kind
  package var cells: [SheetCell]

  package init(_ cells: [SheetCell], as kind: Kind = .plain) {
    self.kind = kind
    self.cells = cells
  }
}

/// What one cell holds.
package struct SheetCell: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case blank
    /// Always written as text, whatever it looks like: `=cmd` and `5/6` stay as they are.
    case text(String)
    case number(SheetNumber)
    /// One of plancheck's own formulas, without its `=`, and what it comes to.
    case formula(String, result: SheetNumber)
  }

  /// A colour that only repeats what the cell's words say.
  package enum Tone: Sendable, Hashable {
    case plain, good, attention, bad, quiet
  }

  package var content: Content
  package var tone: Tone

  package init(_ content: Content, tone: Tone = .plain) {
    self.content = content
    self.tone = tone
  }

  package static let blank = SheetCell(.blank)

  package static func text(_ text: String, _ tone: Tone = .plain) -> SheetCell {
    SheetCell(.text(text), tone: tone)
  }

  package static func whole(_ number: Int) -> SheetCell { SheetCell(.number(.whole(number))) }

  /// An amount in pence, shown as pounds; blank where it is not known.
  package static func money(pence: Int?) -> SheetCell {
    pence.map { SheetCell(.number(.money(pence: $0))) } ?? .blank
  }

  /// A day, counted from 1 January 1970; blank where it is not known.
  package static func day(daysSince1970 day: Int?) -> SheetCell {
    day.map { SheetCell(.number(.day(daysSince1970: $0))) } ?? .blank
  }

  package static func formula(_ text: String, result: SheetNumber) -> SheetCell {
    SheetCell(.formula(text, result: result))
  }
}

/// A number with the way it is shown.
package enum SheetNumber: Sendable, Hashable {
  case whole(Int)
  case money(pence: Int)
  case day(daysSince1970: Int)
  /// `digits` divided by ten to the power of `places`: 635 and 1 are 63.5.
  case decimal(digits: Int, places: Int)
  /// A ratio in ten-thousandths, shown as a percentage with one decimal: 6350 is 63.5%.
  case percent(tenThousandths: Int)
}
