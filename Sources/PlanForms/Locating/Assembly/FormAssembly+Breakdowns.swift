extension FormAssembly {
  /// Whether a table tells nothing but what rows told before are made up of, as a sheet of costings or
  /// of invoices does: its rows go by their numbers, some by the same one, or under other titles.
  func breaksDown(
    _ logical: [LogicalRows.Row], _ columns: [FoundTable.Column], _ settled: [Settled?]
  ) -> Bool {
    tables.indices.contains { number in
      // Rows that name a parent by its number are the parent's own, and many name the same.
      guard tables[number].extends == nil, rows[number].count > 1,
        !tables.contains(where: { $0.parent?.table == tables[number].id }),
        let key = tables[number].key, let position = index.positions[key]
      else { return false }
      let titles = titleColumn(of: number, settled)
      var known: Set<String> = []
      for row in rows[number] {
        if let name = row.answers[key], name.isContent { known.insert(Self.titleWords(name.text)) }
      }
      return columns.indices.contains { column in
        let isNumber = columns[column].meanings.contains {
          $0.fields == [position] && ($0.ambiguity == nil || settled[column]?.fields == [position])
        }
        guard isNumber else { return false }
        let named = logical.filter { !Self.isBlank($0, column) }
        let names = named.map { Self.words(of: $0, column) }
        guard names.count == logical.count, names.allSatisfy(known.contains) else { return false }
        return Set(names).count < names.count
          || titles.map { title in
            named.allSatisfy { row in
              !Self.isBlank(row, title) && rowTitled(Self.words(of: row, title), in: number) == nil
            }
          } ?? false
      }
    }
  }

  private func titleColumn(of table: Int, _ settled: [Settled?]) -> Int? {
    settled.firstIndex { question in
      question?.fields.contains { isAnchor(index.definition.fields[$0].id, of: table) } ?? false
    }
  }

  private static func isBlank(_ row: LogicalRows.Row, _ column: Int) -> Bool {
    row.entries[column].map { $0.passage.isBlank || $0.isCarried } ?? true
  }

  private static func words(of row: LogicalRows.Row, _ column: Int) -> String {
    row.entries[column].map { titleWords($0.passage.text) } ?? ""
  }
}
