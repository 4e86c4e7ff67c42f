/// Columns that name a measure and its values by one word: "KPI | KPI now | KPI target".
extension ColumnQuestions {
  /// The table with the values of a measure asked by what follows its name, and the measure by the name.
  ///
  /// Two headers that go on from the same words, or one beside those words, show that they are a measure's;
  /// "before" and "target" then ask what they ask alone, and the words whatever they ask alone.
  func measuring(_ found: FoundTable) -> FoundTable {
    let fields = index.definition.fields
    var table = found
    var named: [Substring: [(column: Int, values: [LabelIndex.Meaning])]] = [:]
    for column in table.columns.indices {
      let words = table.columns[column].words
      guard let cut = words.lastIndex(of: " "), isOpen(table.columns[column]) else { continue }
      let values = LabelReader(index).readHeader(String(words[cut...].dropFirst())).meanings
        .filter { fields[$0.fields[0]].type == .number && !$0.isComposite }
      if !values.isEmpty { named[words[..<cut], default: []].append((column, values)) }
    }
    for (name, values) in named.sorted(by: { $0.key < $1.key }) {
      let own = table.columns.firstIndex { $0.words == name }
      guard values.count > 1 || own != nil else { continue }
      for (column, meanings) in values { table.columns[column].meanings = meanings }
      // The form asks for the measure right before its first value.
      guard let own, let first = values.flatMap({ $0.values.map(\.fields[0]) }).min(),
        case let measure = first - 1, fields.indices.contains(measure),
        fields[measure].type == .text,
        index.tableOfField[measure] == index.tableOfField[first]
      else { continue }
      table.columns[own].meanings = [
        LabelIndex.Meaning(fields: [measure], confidence: .known, fit: Weights.Words.listed)
      ]
    }
    return table
  }

  /// Whether a header means nothing, or is only like what it may ask.
  private func isOpen(_ column: FoundTable.Column) -> Bool {
    column.meanings.allSatisfy { $0.confidence == .close }
  }
}
