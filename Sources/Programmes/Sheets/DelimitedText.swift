/// Rows of a CSV file (RFC 4180) with the line each begins on.
///
/// Written here rather than taken from SwiftCSV, because the loaders' messages name lines, and
/// SwiftCSV (0.10) gives none; it also passes over an unclosed quote, which swallows the rest of
/// the file, and drops a last empty field.
struct DelimitedText: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// From 1, counted over the file's own line breaks, those inside quotes included.
    var line: Int
    /// As written, without quotes.
    var fields: [String]
  }

  /// Rows that hold anything; blank lines and rows of empty fields are left out.
  private(set) var rows: [Row] = []
  /// What stands between fields.
  let separator: Unicode.Scalar
  /// The line of a quote that nothing closes.
  private(set) var unclosedQuoteLine: Int?

  private var field = ""
  private var fields: [String] = []
  private var line = 1
  private var rowLine = 1

  /// Reads `text`, whose separator is told from its first line.
  init(_ text: String) {
    var scalars = text.unicodeScalars[...]
    separator = Self.takeSeparatorLine(&scalars) ?? Self.guessSeparator(scalars)
    line = scalars.startIndex == text.startIndex ? 1 : 2
    rowLine = line
    read(scalars)
  }

  /// Excel's own first line `sep=;`, which is no data.
  private static func takeSeparatorLine(
    _ scalars: inout Substring.UnicodeScalarView
  ) -> Unicode.Scalar? {
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    guard String(first.dropLast()).lowercased() == "sep=", let separator = first.last else {
      return nil
    }
    scalars = scalars[first.endIndex...]
    if scalars.first == "\r" { scalars.removeFirst() }
    if scalars.first == "\n" { scalars.removeFirst() }
    return separator
  }

  /// The one of `,`, `;` and tab that stands most often in the first line outside quotes.
  private static func guessSeparator(_ scalars: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      counts[scalar, default: 0] += 1
    }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    return candidates.reduce(",") { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }

  private mutating func read(_ scalars: Substring.UnicodeScalarView) {
    var rest = scalars
    var quoteLine: Int?
    while let scalar = rest.popFirst() {
      if quoteLine != nil {
        if scalar != "\"" {
          appendQuoted(scalar, next: rest.first)
        } else if rest.first == "\"" {
          rest.removeFirst()
          field.unicodeScalars.append("\"")
        } else {
          quoteLine = nil
        }
      } else if scalar == "\"", field.isEmpty {
        // A quote inside an unquoted field, as in `6" tiles`, is only a character.
        quoteLine = line
      } else if scalar == separator {
        endField()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        line += 1
        endRow()
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    unclosedQuoteLine = quoteLine
    endRow()
  }

  private mutating func appendQuoted(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    if scalar == "\n" || (scalar == "\r" && next != "\n") { line += 1 }
    field.unicodeScalars.append(scalar)
  }

  private mutating func endField() {
    fields.append(field)
    field = ""
  }

  private mutating func endRow() {
    endField()
    if fields.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      rows.append(Row(line: rowLine, fields: fields))
    }
    fields = []
    rowLine = line
  }
}
