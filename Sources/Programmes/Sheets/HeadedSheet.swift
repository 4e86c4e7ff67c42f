/// A CSV file read by the names of its columns, with what is wrong with it as a table.
package struct HeadedSheet: Sendable {
  /// One column that a sheet may have.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var isRequired: Bool
    /// Headings that people give such a column; offered, never taken for it without asking.
    package var otherNames: [String]

    package init(name: String, isRequired: Bool = false, otherNames: [String] = []) {
      self.name = name
      self.isRequired = isRequired
      self.otherNames = otherNames
    }
  }

  package struct Row: Sendable {
    package var line: Int
    private var fields: [String: String]

    init(line: Int, fields: [String: String]) {
      self.line = line
      self.fields = fields.mapValues(Self.tidied)
    }

    /// The field without white space at its ends, runs of it as one space; empty where missing.
    package subscript(_ column: String) -> String { fields[column] ?? "" }

    private static func tidied(_ text: String) -> String {
      isTidy(text)
        ? text
        : CSVField.unguarded(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether the field is ASCII with single spaces inside it alone and no guard, as nearly all are.
    private static func isTidy(_ text: String) -> Bool {
      let space = UInt8(ascii: " ")
      var last = space
      if text.utf8.first == UInt8(ascii: "'") { return false }
      for byte in text.utf8 {
        guard byte < 0x7F, byte > space || (byte == space && last != space) else { return false }
        last = byte
      }
      return last != space || text.isEmpty
    }
  }

  package let file: String
  package private(set) var rows: [Row] = []
  /// Rows that have too many fields to be taken, as far as the columns go.
  package private(set) var lostRows: [Row] = []
  package private(set) var mistakes: [ProgrammeMistake] = []

  /// - Parameters:
  ///   - file: The name for messages.
  ///   - bytes: The whole file.
  ///   - columns: Those that the sheet may have, in their usual order.
  package init(file: String, bytes: [UInt8], columns: [Column]) {
    self.file = file
    if let kind = Self.workbookKind(bytes) {
      fault(
        nil, "This is \(kind), not a CSV file.",
        "Open it in Excel and save it as “CSV UTF-8 (comma delimited)” under the same name.")
      return
    }
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
    guard columns.contains(where: { names.contains($0.name) }) else {
      sayNoHeader(text.rows, columns)
      return
    }
    checkHeader(header, names, columns: columns)
    guard mistakes.allSatisfy({ $0.weight == .note }) else { return }
    for row in text.rows.dropFirst() { read(row, names: names) }
  }

  /// What a spreadsheet program's own file begins with (APPNOTE 4.3.7; MS-CFB 2.2).
  private static func workbookKind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a workbook (.xlsx or .ods)" }
    return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? "an old Excel workbook (.xls)" : nil
  }

  /// One mistake in place of one for each column.
  private mutating func sayNoHeader(_ rows: [DelimitedText.Row], _ columns: [Column]) {
    let wanted = Set(columns.filter(\.isRequired).map(\.name))
    let below = rows.prefix(20).first { wanted.isSubset(of: $0.fields.map(Self.columnName)) }
    fault(
      rows.first?.line, "The first line names none of the columns.",
      below.map { "They are named on line \($0.line): take out what stands above it." }
        ?? "Put a line above it that reads \(Self.headerLine(columns)).")
  }

  /// `Chair e-mail` and `chair_email` are told to be the same column.
  private static func columnName(_ header: String) -> String {
    header.lowercased().filter { $0 != "-" }
      .split { $0.isWhitespace || $0 == "_" }.joined(separator: "_")
  }

  private static func headerLine(_ columns: [Column]) -> String {
    columns.map(\.name).joined(separator: ",")
  }

  private mutating func checkHeader(
    _ header: DelimitedText.Row, _ names: [String], columns: [Column]
  ) {
    let (line, known) = (header.line, columns.map(\.name))
    let unknown = zip(names, header.fields).filter { !$0.0.isEmpty && !known.contains($0.0) }
    var offered: Set<String> = []
    for column in columns where !names.contains(column.name) {
      let meant = unknown.first { column.isMeant(by: $0.0) }
      if let meant { offered.insert(meant.0) }
      fault(
        line, "There is no column \"\(column.name)\".",
        meant.map { "If it is the one headed \"\($0.1)\", head it \"\(column.name)\"." }
          ?? "The first line should be \(Self.headerLine(columns)).",
        weight: column.isRequired ? .mustFix : .note)
    }
    var seen: Set<String> = []
    for name in names where !name.isEmpty && !seen.insert(name).inserted {
      fault(line, "Two columns are headed \"\(name)\".", "Keep one of them.")
    }
    for (name, heading) in unknown where !offered.contains(name) {
      fault(
        line, "The column \"\(heading)\" isn't one that plancheck knows; it is passed over.", "",
        weight: .note)
    }
  }

  private mutating func read(_ row: DelimitedText.Row, names: [String]) {
    let extra = row.fields.dropFirst(names.count).filter { !$0.allSatisfy(\.isWhitespace) }
    guard extra.isEmpty else {
      fault(
        row.line, "There are \(row.fields.count) fields, but the first line names \(names.count).",
        "A comma inside a field needs quotation marks round the field.")
      lostRows.append(Row(line: row.line, fields: fields(row, names)))
      return
    }
    rows.append(Row(line: row.line, fields: fields(row, names)))
  }

  private func fields(_ row: DelimitedText.Row, _ names: [String]) -> [String: String] {
    var fields: [String: String] = [:]
    for (name, field) in zip(names, row.fields) where !name.isEmpty { fields[name] = field }
    return fields
  }

  private mutating func fault(
    _ line: Int?, _ message: String, _ cure: String, weight: ProgrammeMistake.Weight = .mustFix
  ) {
    mistakes.append(
      ProgrammeMistake(file: file, line: line, message: message, cure: cure, weight: weight))
  }
}

extension HeadedSheet.Column {
  /// Whether a heading, as a column name, probably stands for this column.
  fileprivate func isMeant(by heading: String) -> Bool {
    otherNames.contains(heading) || Likeness.nearest(to: name, among: [heading]) != nil
  }
}
