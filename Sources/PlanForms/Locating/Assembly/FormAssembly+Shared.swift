/// Questions of rows that stand once below a table of them: "How we will measure progress" under the actions of
/// a priority is asked of them all.
extension FormAssembly {
  /// The table that was read last, of those whose rows are a table's of the definition.
  struct LastTable {
    var block: Int
    var rows: Range<Int>
  }

  /// Notes which rows a table has given, from how many there were before.
  mutating func note(_ owners: [Int], after counts: [Int], block: Int) {
    for owner in owners {
      lastTables[owner] = LastTable(block: block, rows: counts[owner]..<rows[owner].count)
    }
  }

  /// Gives an answer right below a table to all of its rows, where it has several and none was asked.
  ///
  /// A sum or a number of pupils is not every row's.
  mutating func share(_ answer: Answer, _ field: Int, _ table: Int, block: Int) -> Bool {
    let definition = index.definition.fields[field]
    guard let last = lastTable(table, above: block), last.rows.count > 1,
      definition.type != .money, definition.type != .count,
      !tables[table].names.contains(definition.id),
      !rows[table][last.rows].contains(where: { $0.answers[definition.id] != nil })
    else { return false }
    for row in last.rows { rows[table][row].answers[definition.id] = answer }
    return true
  }

  /// Whether a block stands right below a table of rows of which none was filled in.
  func isBelowBlankRows(_ table: Int, block: Int) -> Bool {
    lastTable(table, above: block)?.rows.isEmpty ?? false
  }

  private func lastTable(_ table: Int, above block: Int) -> LastTable? {
    guard let last = lastTables[table], last.block + 1 == block,
      last.rows.upperBound == rows[table].count
    else { return nil }
    return last
  }
}
