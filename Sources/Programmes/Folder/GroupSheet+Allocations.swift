extension ProgrammeFolder {
  /// `groups.csv` with the allocation column filled in.
  ///
  /// Amounts that stand there already stay: an allocation is frozen once it is issued.  Separator,
  /// line ends and other columns stay as they are; the text becomes UTF-8, with a mark where Excel
  /// would need one.  Nil where the file has no such column.
  package static func filling(
    allocations pence: [String: Int], in groups: [UInt8]
  ) -> [UInt8]? {
    let source = SheetText(decoding: groups)
    let text = DelimitedText(source.text)
    guard let header = text.rows.first?.fields.map({ $0.lowercased().filter { !$0.isWhitespace } }),
      let id = header.firstIndex(of: "id"), let column = header.firstIndex(of: "allocation")
    else { return nil }
    let separator = String(Character(text.separator))
    let end = source.text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let lines = text.rows.enumerated().map { number, row in
      var fields = row.fields
      while fields.count <= max(column, id) { fields.append("") }
      let key = fields[id].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if number > 0, fields[column].allSatisfy(\.isWhitespace), let amount = pence[key] {
        fields[column] = Pounds.plain(amount)
      }
      return fields.map { CSVField.quoted($0, separators: separator) }.joined(separator: separator)
    }
    let mark = groups.starts(with: [0xEF, 0xBB, 0xBF]) || source.encoding != .utf8
    return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array((lines.joined(separator: end) + end).utf8)
  }
}
