package import Impact

/// A paper as plain text: for a terminal, for reading in a diff, and for those who want no layout.
package enum PaperText {
  package static func text(of paper: Paper) -> String {
    var lines = [paper.title, String(repeating: "=", count: paper.title.count), ""]
    lines += paper.cover.map { "\($0.label): \($0.text)" }
    if let notice = paper.draftNotice { lines += ["", notice] }
    for (number, section) in paper.sections.enumerated() {
      let heading = "\(number + 1). \(section.title)"
      lines += ["", heading, String(repeating: "-", count: heading.count)]
      for block in section.blocks { lines += [""] + self.lines(of: block) }
    }
    return lines.map { Escaping.terminal($0) }.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: PaperBlock) -> [String] {
    switch block {
    case .paragraph(let text): [text]
    case .heading(let text): [text.uppercased()]
    case .bullets(let items): items.map { "* \($0)" }
    case .numbered(let items): items.enumerated().map { "\($0 + 1). \($1)" }
    case .quote(let text, let from): ["“\(text)”" + (from.isEmpty ? "" : " (\(from))")]
    case .table(let table): lines(of: table)
    case .chart(let chart): ["[Chart] \(chart.title)", chart.alternative]
    }
  }

  private static func lines(of table: PaperTable) -> [String] {
    let header = table.columns.map(\.title)
    let body = (table.rows + (table.totals.map { [$0] } ?? [])).map { $0.map(\.text) }
    let widths = header.indices.map { column in
      ([header] + body).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = table.columns.indices.map { column -> String in
        let cell = column < cells.count ? cells[column] : ""
        let blank = String(repeating: " ", count: max(0, widths[column] - cell.count))
        return table.columns[column].isNumeric ? blank + cell : cell + blank
      }
      return String(padded.joined(separator: " | ").reversed().drop { $0 == " " }.reversed())
    }
    return [table.caption, line(header)] + body.map(line) + table.notes
  }
}
