import PlanForms
import Programmes

extension Listing {
  /// The list as CSV for programs: keys as headings, ISO dates, plain numbers, no total.
  ///
  /// With the byte order mark that makes Excel read UTF-8, and CRLF (RFC 4180).
  package var csv: [UInt8] {
    let lines = [columns.map(\.key)] + rows.map { $0.map(\.csv) }
    let text = lines.map { $0.map { Escaping.csv($0) }.joined(separator: ",") + "\r\n" }.joined()
    return Array("\u{FEFF}\(text)".utf8)
  }
}

extension Listing.Cell {
  fileprivate var csv: String {
    switch self {
    case .blank: ""
    case .text(let text, _), .file(let text): text
    case .whole(let number): String(number)
    case .money(let pence): Pounds.precise(pence).filter { $0 != "£" && $0 != "," }
    case .day(let day): day.description
    case .moment(let moment): moment.iso
    }
  }
}
