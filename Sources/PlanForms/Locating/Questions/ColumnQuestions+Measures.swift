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

  /// A column right behind a result's, with words that nobody knows but that look ahead, is asked for the next
  /// result of a row: "Position by July" behind "Position now".
  func addLaterResult(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let fields = index.definition.fields
    for column in table.columns.indices.dropFirst() where settled[column] == nil {
      guard let before = settled[column - 1], before.rivals.isEmpty, before.fields.count == 1,
        let known = before.fields.first, fields[known].type == .number,
        table.columns[column].meanings.allSatisfy({ meaning in
          meaning.confidence == .close
            || meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
        }),
        table.columns[column].words.split(separator: " ").contains(where: Self.ahead.contains),
        let next = fields.indices[(known + 1)...].first(where: { other in
          fields[other].type == .number && fields[other].stage == fields[known].stage
            && index.tableOfField[other] == index.tableOfField[known]
        }), !settled.contains(where: { $0?.fields.contains(next) ?? false }),
        shapes[column].allSatisfy({ $0.isDisjoint(with: [.date, .money, .school, .person]) })
      else { continue }
      settled[column] = Settled(fields: [next], confidence: .position)
    }
  }

  /// Words that look ahead from a result to a later one.
  private static let ahead: Set<Substring> = [
    "by", "end", "goal", "aim", "hope", "hoped", "want", "wanted", "should", "expected", "summer",
    "june", "july", "next", "will", "planned", "later",
  ]
}
