import Impact

/// The columns' parts of a page's width, in tenths of a figure of table text.
///
/// No word and no figure is broken. What is left goes to each column by how much of its text stands
/// on second lines, so that a table takes as little of the page as it can.
struct ColumnWidths {
  private(set) var shares: [Int]

  /// How wide a page is, and the margins of a cell.
  private static let page = 970
  private static let margins = 25
  /// A longer word is broken.
  private static let longestWord = 320
  /// As many rows are measured: a table of thousands looks like its first ones.
  private static let mostRows = 60
  /// What is left is given in as many helpings, each by what stands on second lines by then.
  private static let helpings = 8

  init(_ table: PaperTable) {
    let rows = (table.rows + (table.totals.map { [$0] } ?? [])).prefix(Self.mostRows)
    let columns = table.columns.indices.map { column in
      rows.map { column < $0.count ? $0[column].text : "" }
    }
    // Headings are bold, and wider by a tenth.
    let headings = table.columns.map { Self.longestWord(of: $0.title) * 11 / 10 }
    var widths = zip(columns, headings).map { texts, heading in
      min(texts.reduce(heading) { max($0, Self.longestWord(of: $1)) }, Self.longestWord)
    }
    let lengths = zip(columns, table.columns).map { texts, column in
      texts.map { Self.width(of: $0[...]) } + [Self.width(of: column.title[...]) * 11 / 10]
    }
    let least = widths.reduce(0) { $0 + $1 + Self.margins }
    let helping = max(0, Self.page - least) / Self.helpings
    for _ in 0..<Self.helpings {
      let over = zip(lengths, widths).map { lengths, width in
        lengths.reduce(0) { $0 + max(0, $1 - width) }
      }
      let all = over.reduce(0, +)
      guard all > 0 else { break }
      for column in widths.indices { widths[column] += helping * over[column] / all }
    }
    shares = widths.map { $0 + Self.margins }
  }

  private static func longestWord(of text: String) -> Int {
    text.split(separator: " ").map { width(of: $0) }.max() ?? 0
  }

  /// About as wide as the text is in a typeface without serifs, all figures of which are as wide.
  private static func width(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "m", "w", "M", "W", "%": 16
    case "f", "i", "j", "l", "r", "t", "I", " "..."/", ":", ";", "’": 6
    case "A"..."Z": 13
    default: 10
    }
  }
}
