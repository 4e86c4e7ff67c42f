/// Columns that their answers tell, since all are choices of one question.
extension ColumnQuestions {
  /// A numbered list of two columns in words, the first with a header nobody knows or that asks of such rows, is one of
  /// rows that stand by themselves.
  ///
  /// "What have you seen that tells you this?" behind "What are you worried about?" asks why, and for no evidence of
  /// what became of an action.
  func listing(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    let tables = index.definition.tables
    func isOfList(_ meaning: LabelIndex.Meaning) -> Bool {
      meaning.fields.allSatisfy { field in
        index.tableOfField[field].map { tables[$0].extends == nil && tables[$0].parent == nil }
          ?? false
      }
    }
    guard found.columns.count == 3, numbersRows(0, found), !shapes[1].isEmpty,
      !areReferences(shapes[1]),
      found.columns[1].meanings.allSatisfy({ isOfList($0) || isAskedOnce($0) }),
      !found.columns[1].label.isEmpty
    else { return found }
    let own = found.columns[2].meanings.filter(isOfList)
    guard !own.isEmpty else { return found }
    var table = found
    table.columns[2].meanings = own
    return table
  }

  private func isAskedOnce(_ meaning: LabelIndex.Meaning) -> Bool {
    meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
  }

  /// The questions of some tables' rows of whose choices all of a column's answers are: two and more.
  func choosing(_ column: Int, _ table: FoundTable, _ tables: some Sequence<Int>) -> [Int] {
    var offering: [Int]?
    var count = 0
    for row in table.rows.prefix(Self.tellingRows) {
      guard let passage = row.entries[column]?.passage, !passage.isBlank else { continue }
      let asked = index.offered.questions(choosing: LabelFolding.fold(passage.text))
      offering =
        offering?.filter { asked.contains($0) }
        ?? asked.filter { index.tableOfField[$0].map { tables.contains($0) } ?? false }
      // Nearly always the first answer is no choice of any.
      guard offering?.isEmpty == false else { return [] }
      count += 1
    }
    return count > 1 ? offering ?? [] : []
  }

  /// The table with what its answers choose from asked by a header that only sounds like a question in words:
  /// "Benefit achieved?" over "Partly achieved" and "Achieved" asks for no summary.
  ///
  /// One that is listed for words of a row may be a report's on it: "Delivery" over "Part delivered" and "Changed".
  func choosing(_ found: FoundTable) -> FoundTable {
    let fields = index.definition.fields
    var table = found
    for column in table.columns.indices {
      let meanings = table.columns[column].meanings
      guard !meanings.isEmpty, meanings.allSatisfy({ fields[$0.fields[0]].type == .text }) else {
        continue
      }
      let tables = Set(meanings.flatMap(\.fields).compactMap { index.tableOfField[$0] })
      let isGuessed = meanings.allSatisfy { $0.confidence == .close }
      let offering =
        isGuessed
        ? tables
        : Set(
          index.definition.tables.indices.filter {
            index.base(of: $0).map(tables.contains) ?? false
          })
      let asked = choosing(column, table, offering).filter { field in
        !table.columns.contains { $0.meanings.contains { $0.fields == [field] } }
      }
      guard asked.count == 1 else { continue }
      table.columns[column].meanings = [
        LabelIndex.Meaning(fields: asked, confidence: .position, fit: Weights.Words.order)
      ]
    }
    return table
  }
}
