/// Columns of sums with their total beside them.
extension ColumnQuestions {
  /// The table without what the parts of a total could ask: of "Staffing | Resources | Total charge to fund" only
  /// the last says what a row costs.
  ///
  /// A part's header has no word for money of its own; "Cost | Total cost" are two things.
  func withoutPartsOfTotal(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    var table = found
    for total in table.columns.indices where isTotal(table.columns[total].words) {
      let parts = table.columns.indices[..<total].reversed().prefix { column in
        !namesMoney(table.columns[column].words)
          && shapes[column].allSatisfy { !$0.isDisjoint(with: [.money, .pureNumber]) }
      }
      guard parts.count > 1 else { continue }
      for column in parts {
        table.columns[column].meanings.removeAll { meaning in
          meaning.fields.contains { index.definition.fields[$0].type == .money }
        }
      }
    }
    return table
  }

  private func isTotal(_ words: String) -> Bool {
    let text = words.utf8.span
    return !text.forEachWord { LabelWords.sums.value(of: $0, in: text) == nil }
  }

  private func namesMoney(_ words: String) -> Bool {
    words.split(separator: " ").contains {
      LabelWords.costs.contains(String($0)) || LabelWords.moneys.contains(String($0))
    }
  }
}
