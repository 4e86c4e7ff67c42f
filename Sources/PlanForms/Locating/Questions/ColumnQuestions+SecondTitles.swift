/// Tables that go on with rows which an earlier one has titled, by their numbers.
///
///     | No. | Action      | Lead  |      | No. | What the money will pay for | Cost   |
///     | 1   | Book club   | A. Person |  | 1   | 80 books at £5              | £400   |
extension ColumnQuestions {
  /// The titles of rows by their numbers, from the tables before.
  typealias Titles = [RowCode: String]

  /// Notes what the rows of a table are called.
  mutating func noteTitles(of table: FoundTable, _ settled: [Settled?]) {
    for (number, title, key) in titleColumns(settled) {
      for (code, text) in Self.titled(table, title, key) {
        let row = RowCode(table: number, code: code)
        if titles[row] == nil { titles[row] = text }
      }
    }
  }

  /// Takes the title from a column under which each row is called otherwise than before: beside what a row costs it says
  /// how that is made up.
  func dropSecondTitles(of table: FoundTable, _ settled: inout [Settled?]) {
    for (number, title, key) in titleColumns(settled) {
      // A report may call the rows shorter than the plan did.
      guard !titles.isEmpty, let asked = settled[title]?.confidence, asked != .close,
        asked != .position, let field = textOfSum(beside: title, of: number, settled),
        case let rows = Self.titled(table, title, key), rows.count > 1,
        rows.allSatisfy({ code, text in
          titles[RowCode(table: number, code: code)].map {
            LabelFolding.fold($0) != LabelFolding.fold(text)
          } ?? false
        })
      else { continue }
      settled[title] = Settled(fields: [field], confidence: .position)
    }
  }

  /// The columns of a table that title the rows of the form's tables, each with the one that numbers them.
  private func titleColumns(_ settled: [Settled?]) -> [(table: Int, title: Int, key: Int)] {
    index.definition.tables.enumerated().compactMap { number, owner in
      guard owner.extends == nil, let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        let name = owner.key.flatMap({ index.positions[$0] }),
        let title = settled.firstIndex(where: { $0?.fields == [anchor] }),
        let key = settled.firstIndex(where: { $0?.fields == [name] })
      else { return nil }
      return (number, title, key)
    }
  }

  private static func titled(
    _ table: FoundTable, _ title: Int, _ key: Int
  ) -> [(code: String, title: String)] {
    table.rows.compactMap { row in
      guard let code = row.entries[key]?.passage, let title = row.entries[title]?.passage,
        !code.isBlank, !title.isBlank
      else { return nil }
      return (code.text, title.text)
    }
  }

  /// The question for words that the form asks behind a sum, where that sum is asked right beside a column.
  private func textOfSum(beside column: Int, of table: Int, _ settled: [Settled?]) -> Int? {
    let fields = index.definition.fields
    let sum = [column + 1, column - 1].lazy.compactMap { beside -> Int? in
      guard settled.indices.contains(beside), let field = settled[beside]?.fields.first,
        fields[field].type == .money, index.tableOfField[field] == table
      else { return nil }
      return field
    }.first
    return sum.flatMap { sum in
      fields.indices.first { field in
        field > sum && fields[field].type == .text && index.tableOfField[field] == table
          && !settled.contains { $0?.fields.contains(field) ?? false }
      }
    }
  }
}
