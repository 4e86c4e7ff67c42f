/// A CSV file read by the names of its columns, with what is wrong with it as a table.
package struct HeadedSheet: Sendable {
  /// One column that a sheet may have.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var isRequired: Bool

    package init(name: String, isRequired: Bool = false) {
      self.name = name
      self.isRequired = isRequired
    }
  }

  package struct Row: Sendable {
    package var line: Int
    private var fields: [String: String]

    init(line: Int, fields: [String: String]) {
      self.line = line
      self.fields = fields
    }

    /// The field without white space at its ends, runs of it as one space; empty where missing.
    package subscript(_ column: String) -> String {
      (fields[column] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  package let file: String
  package private(set) var rows: [Row] = []
  package private(set) var mistakes: [ProgrammeMistake] = []

  /// - Parameters:
  ///   - file: The name for messages.
  ///   - bytes: The whole file.
  ///   - columns: Those that the sheet may have, in their usual order.
  package init(file: String, bytes: [UInt8], columns: [Column]) {
    self.file = file
    let text = DelimitedText(SheetText(decoding: bytes).text)
    if let line = text.unclosedQuoteLine {
      fault(line, "A quotation mark opens here and nothing closes it.", "Close it, or take it out.")
      return
    }
    guard let header = text.rows.first else {
      fault(nil, "The file is empty.", "Its first line must be \(Self.headerLine(columns)).")
      return
    }
    let names = header.fields.map(Self.columnName)
    checkHeader(names, line: header.line, columns: columns)
    guard mistakes.allSatisfy({ $0.weight == .note }) else { return }
    for row in text.rows.dropFirst() { read(row, names: names) }
  }

  /// `Chair e-mail` and `chair_email` are told to be the same column.
  private static func columnName(_ header: String) -> String {
    header.lowercased().filter { $0 != "-" }
      .split { $0.isWhitespace || $0 == "_" }.joined(separator: "_")
  }

  private static func headerLine(_ columns: [Column]) -> String {
    columns.map(\.name).joined(separator: ",")
  }

  private mutating func checkHeader(_ names: [String], line: Int, columns: [Column]) {
    let known = columns.map(\.name)
    for column in columns where !names.contains(column.name) {
      let near = Likeness.nearest(
        to: column.name, among: names.filter { !known.contains($0) })
      let cure =
        near.map { "Is it the one headed \"\($0)\"?" }
        ?? "The first line should be \(Self.headerLine(columns))."
      fault(
        line, "There is no column \"\(column.name)\".", cure,
        weight: column.isRequired ? .mustFix : .note)
    }
    var seen: Set<String> = []
    for name in names where !name.isEmpty {
      if !seen.insert(name).inserted {
        fault(line, "Two columns are headed \"\(name)\".", "Keep one of them.")
      } else if !known.contains(name) {
        fault(
          line, "The column \"\(name)\" isn't one that plancheck knows; it is passed over.", "",
          weight: .note)
      }
    }
  }

  private mutating func read(_ row: DelimitedText.Row, names: [String]) {
    let extra = row.fields.dropFirst(names.count).filter { !$0.allSatisfy(\.isWhitespace) }
    guard extra.isEmpty else {
      fault(
        row.line, "There are \(row.fields.count) fields, but the first line names \(names.count).",
        "A comma inside a field needs quotation marks round the field.")
      return
    }
    var fields: [String: String] = [:]
    for (name, field) in zip(names, row.fields) where !name.isEmpty { fields[name] = field }
    rows.append(Row(line: row.line, fields: fields))
  }

  private mutating func fault(
    _ line: Int?, _ message: String, _ cure: String, weight: ProgrammeMistake.Weight = .mustFix
  ) {
    mistakes.append(
      ProgrammeMistake(file: file, line: line, message: message, cure: cure, weight: weight))
  }
}
