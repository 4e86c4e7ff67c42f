/// The rows of a found table as the form means them: rows that only go on with the one above joined
/// to it.
struct LogicalRows {
  struct Row {
    var entries: [FoundTable.Entry?]
    var heading: FoundTable.RowHeading?
    var ordinal: String?
  }

  let index: LabelIndex
  let settled: [ColumnQuestions.Settled?]

  func rows(of table: FoundTable) -> [Row] {
    var rows: [Row] = []
    for row in table.rows {
      let next = Row(entries: row.entries, heading: row.heading, ordinal: row.ordinal)
      if let last = rows.last, goesOn(next, last) {
        join(next, to: &rows[rows.count - 1])
      } else {
        rows.append(next)
      }
    }
    return rows
  }

  private var isAnchor: [Bool] {
    settled.map { settled in
      guard let field = settled?.fields.first else { return false }
      let id = index.definition.fields[field].id
      return index.definition.tables.contains { table in
        table.extends == nil && table.anchors.contains(id)
          && !index.definition.tables.contains { $0.parent?.table == table.id && hasTable($0.id) }
      }
    }
  }

  private func hasTable(_ table: TableID) -> Bool {
    settled.contains { $0?.fields.contains { index.definition.fields[$0].table == table } ?? false }
  }

  /// Whether a row is a further line of the one above: its action is merged down, or it only adds
  /// words to texts that stand above it.
  private func goesOn(_ row: Row, _ last: Row) -> Bool {
    let anchors = isAnchor
    var added = 0
    for (column, entry) in row.entries.enumerated() {
      guard let entry, !entry.passage.isBlank else { continue }
      if anchors[column] { return entry.isCarried }
      if entry.isCarried { continue }
      guard let field = settled[column]?.fields.first, settled[column]?.fields.count == 1,
        index.definition.fields[field].type == .text,
        !(last.entries[column]?.passage.isBlank ?? true)
      else { return false }
      // A title of its own is another parent, though no action of it follows.
      if index.isParentTitle(field), !goesOnInWords(entry.passage.text) { return false }
      added += 1
    }
    return added > 0 && added <= 2 && anchors.contains(true)
  }

  /// Whether a text begins in the middle of a sentence.
  private func goesOnInWords(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace }?.properties.isLowercase ?? false
  }

  private func join(_ row: Row, to last: inout Row) {
    for (column, entry) in row.entries.enumerated() {
      guard let entry, !entry.isCarried, !entry.passage.isBlank else { continue }
      if last.entries[column] == nil {
        last.entries[column] = entry
      } else {
        last.entries[column]?.passage.append(entry.passage)
      }
    }
  }
}
