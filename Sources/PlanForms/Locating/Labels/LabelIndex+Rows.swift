/// Labels of sums that speak of rows of the form, and questions that report on them.
extension LabelIndex {
  /// Whether a question asks of a table's rows, or reports on them: "Action 1: actual cost" asks of action 1.
  func isAsked(_ field: Int, ofRowsOf table: Int) -> Bool {
    guard let own = tableOfField[field] else { return false }
    return own == table || base(of: own) == table
  }

  /// Whether a question asks for what makes a row one, as an action's title does.
  func isAnchor(_ field: Int) -> Bool {
    let id = definition.fields[field].id
    return definition.tables.contains { $0.anchors.contains(id) }
  }

  /// How many of some questions report on a table's rows, as those of June do on the actions.
  func reportCount(on table: TableID, _ fields: some Sequence<Int>) -> Int {
    fields.count { field in
      tableOfField[field].map { definition.tables[$0].extends == table } ?? false
    }
  }

  /// The question for money, and the row's number, of a label that asks what one row costs: "Cost of action 1".
  func costOfRow(_ found: LabelReader.Found) -> (field: Int, ordinal: String)? {
    guard let ordinal = found.text.ordinal, found.meanings.count == 1,
      let field = found.meanings[0].fields.first, found.meanings[0].fields.count == 1,
      definition.fields[field].type == .money, let table = tableOfField[field],
      found.text.unnumbered.split(separator: " ").dropFirst()
        .contains(where: { rowNouns[String($0)] == table })
    else { return nil }
    return (field, ordinal)
  }

  /// The question that a sum over all rows answers, where a label asks for one: "Total for the actions", and
  /// not "Total cost" of one.
  func sumOfRows(_ words: String, _ field: Int) -> Int? {
    guard let table = tableOfField[field], let total = totals[definition.fields[field].id] else {
      return nil
    }
    let parts = words.split(separator: " ")
    let speaksOfRows = parts.contains { word in
      word == "all" || word.hasSuffix("s") && rowNouns[LabelWords.stem(String(word))] == table
    }
    return speaksOfRows && parts.contains { LabelWords.sums.contains(String($0)) } ? total : nil
  }
}
