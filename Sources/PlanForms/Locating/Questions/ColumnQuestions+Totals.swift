/// Columns of sums with their total beside them.
extension ColumnQuestions {
  /// The table without what the parts of a total could ask: of "Staffing | Resources | Total charge to fund" only
  /// the last says what a row costs.
  ///
  /// A part's header has no word for money of its own; "Cost | Total cost" are two things.
  func withoutPartsOfTotal(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    var table = found
    for total in table.columns.indices where isTotal(table.columns[total]) {
      let before = table.columns.indices[..<total].reversed().prefix { column in
        !namesMoney(table.columns[column].words) && shapes[column].allSatisfy(isAmount)
      }
      let parts = before.filter { !shapes[$0].isEmpty }
      guard parts.count > 1 else { continue }
      for column in parts {
        // Nor does an amount tell in words how the cost is made up.
        table.columns[column].meanings.removeAll { meaning in
          meaning.fields.contains { [.money, .text].contains(index.definition.fields[$0].type) }
        }
      }
    }
    return table
  }

  /// Whether a header asks for a sum of money: "Total charge to fund", and not "Total pupils".
  private func isTotal(_ column: FoundTable.Column) -> Bool {
    let text = column.words.utf8.span
    guard !text.forEachWord({ LabelWords.sums.value(of: $0, in: text) == nil }) else {
      return false
    }
    return column.meanings.contains { meaning in
      meaning.fields.contains { index.definition.fields[$0].type == .money }
    }
  }

  private func isAmount(_ shape: TextShape) -> Bool {
    !shape.isDisjoint(with: [.money, .pureNumber])
      && shape.isDisjoint(with: [.working, .long, .list])
  }

  private func namesMoney(_ words: String) -> Bool {
    words.split(separator: " ").contains {
      LabelWords.costs.contains(String($0)) || LabelWords.moneys.contains(String($0))
    }
  }
}
