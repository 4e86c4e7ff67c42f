/// Columns whose words ask of other rows than those that the table has.
extension ColumnQuestions {
  /// The table without what only likeness takes for the title of what its rows belong to, behind their own titles: what
  /// rows belong to stands before them, and "Pupils concerned" behind "Action" is no concern that an action serves.
  func withoutStrayParents(_ found: FoundTable) -> FoundTable {
    var table = found
    for (number, owner) in index.definition.tables.enumerated() {
      guard let parent = index.parent(of: number),
        let title = owner.anchors.first.flatMap({ index.positions[$0] }),
        let own = table.columns.firstIndex(where: { column in
          column.meanings.contains { $0.fields.contains(title) && $0.confidence != .close }
        })
      else { continue }
      let titles = index.definition.tables[parent].anchors.compactMap { index.positions[$0] }
      for column in table.columns.indices where column > own {
        table.columns[column].meanings.removeAll { meaning in
          meaning.confidence == .close && meaning.fields.allSatisfy(titles.contains)
        }
      }
    }
    return table
  }

  /// Drops what one column alone asks of a report on rows, in a table that asks nothing of those rows, and else of
  /// their parents: "What we saw" beside "Priority" tells of no action.
  func dropStrayReports(_ settled: inout [Settled?]) {
    for number in index.definition.tables.indices {
      guard let base = index.base(of: number), let parent = index.parent(of: base),
        settled.count(where: { isAsked(of: number, $0) }) == 1,
        let column = settled.firstIndex(where: { isAsked(of: number, $0) }),
        !settled.contains(where: { isAsked(of: base, $0) }),
        settled.contains(where: { question in
          question?.fields.contains {
            index.tableOfField[$0] == parent && index.isAnchor($0)
          } ?? false
        })
      else { continue }
      settled[column] = nil
    }
  }
}
