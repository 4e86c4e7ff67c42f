import PlanForms
import Programmes

extension Listing {
  /// The list for a terminal or a pipe: columns lined up, numbers on the right, nothing that moves a
  /// cursor.
  package func text(style: TextStyle = TextStyle()) -> String {
    var lines = [style.ink(Escaping.terminal(title), .bold)]
    lines += remarks.map { style.wrap(Escaping.terminal($0)) }
    lines.append("")
    lines += tableLines(style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table alone: headings, rows, total; columns that are empty throughout are left out.
  func tableLines(_ style: TextStyle) -> [String] {
    let used = columns.indices.filter { column in
      rows.contains { column < $0.count && $0[column] != .blank }
    }
    let head = used.map { Escaping.terminal(columns[$0].heading) }
    let body = rows.map { row in used.map { $0 < row.count ? row[$0].shown : "" } }
    let foot = total.map { total in used.map { $0 < total.count ? total[$0].shown : "" } }
    let all = [head] + body + (foot.map { [$0] } ?? [])
    let widths = used.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let isNumeric = used.map(isNumeric)
    func line(_ cells: [String]) -> String {
      zip(cells.indices, cells).map { column, cell in
        let gap = String(repeating: " ", count: max(0, widths[column] - cell.count))
        return isNumeric[column] ? gap + cell : cell + gap
      }.joined(separator: "  ").trimmedAtEnd
    }
    let rule = String(repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    return [style.ink(line(head), .bold), rule] + body.map(line)
      + (foot.map { [rule, style.ink(line($0), .bold)] } ?? [])
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

extension Listing.Cell {
  /// For people, escaped for a terminal.
  var shown: String {
    switch self {
    case .blank: ""
    case .text(let text, _), .file(let text): Escaping.terminal(text)
    case .whole(let number): Spoken.number(number)
    case .money(let pence): Pounds.precise(pence)
    case .day(let day): day.spoken
    case .moment(let moment): "\(moment.day.spoken), \(moment.clock)"
    }
  }
}
