package import Impact

/// Every figure of every paper, one a line, for spreadsheets and other programs.
package enum PaperCSV {
  /// The headings, with the mark by which Excel knows UTF-8.
  package static let begin = Array("\u{FEFF}area,table,row,column,value,symbol,sources\r\n".utf8)

  /// The lines of a paper.
  package static func lines(of paper: Paper) -> [UInt8] {
    var text = ""
    for table in paper.tables {
      for row in table.rows + (table.totals.map { [$0] } ?? []) {
        add(row, table, paper, to: &text)
      }
    }
    return Array(text.utf8)
  }

  private static func add(
    _ row: [PaperCell], _ table: PaperTable, _ paper: Paper, to text: inout String
  ) {
    let name = row.first?.text ?? ""
    for (column, cell) in zip(table.columns, row).dropFirst() {
      let sources = cell.sources.map { "\($0.file), \($0.at)" }.joined(separator: "; ")
      let fields = [
        paper.area, table.id, name, column.id, value(cell), cell.symbol?.rawValue ?? "",
        sources,
      ]
      text += fields.map { Escaping.csv($0) }.joined(separator: ",") + "\r\n"
    }
  }

  /// Plain numbers: pounds with pence, no thousands, no units.
  private static func value(_ cell: PaperCell) -> String {
    switch cell.content {
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .pence(let pence): Rational(pence, over: 100)?.text(places: 2) ?? ""
    case .exactPence(let pence):
      (try? pence / Rational(whole: 100))?.text(places: 2) ?? ""
    case .number(let number, let places), .percent(let number, let places),
      .change(let number, let places, _):
      number.shortText(places: places)
    case .symbol: ""
    }
  }
}
