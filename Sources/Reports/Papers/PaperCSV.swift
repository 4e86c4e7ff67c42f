package import Impact

/// Every figure of every paper, one a line, for spreadsheets and other programs.
package struct PaperCSV: Sendable {
  /// With the mark by which Excel knows UTF-8.
  private var text = "\u{FEFF}area,table,row,column,value,symbol,sources\r\n"

  package init() {}

  package var bytes: [UInt8] { Array(text.utf8) }

  package mutating func add(_ paper: Paper) {
    for table in paper.tables {
      for row in table.rows + (table.totals.map { [$0] } ?? []) { add(row, table, paper) }
    }
  }

  private mutating func add(_ row: [PaperCell], _ table: PaperTable, _ paper: Paper) {
    let name = row.first?.text ?? ""
    for (column, cell) in zip(table.columns, row).dropFirst() {
      let sources = cell.sources.map { "\($0.file), \($0.at)" }.joined(separator: "; ")
      let fields = [
        paper.area, table.id, name, column.id, Self.value(cell), cell.symbol?.rawValue ?? "",
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
