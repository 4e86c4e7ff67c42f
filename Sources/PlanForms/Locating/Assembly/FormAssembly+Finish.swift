/// What is done once every row is in.
extension FormAssembly {
  /// Drops what was never filled in, links rows to their parents, and names them.
  mutating func finish(stage: StageID) {
    settleCards()
    addCostsByNumber()
    addTotals()
    numberParents()
    // A report may stand under a number alone, "Action number: 1", which makes no row of the plan.
    nameReports()
    dropBlankRows(stage: stage)
    linkParents()
  }

  /// Numbers rows by the number before their title: "1) Attendance".
  private mutating func numberParents() {
    for (number, table) in tables.enumerated() {
      guard let key = table.key, table.extends == nil, let anchor = table.anchors.first else {
        continue
      }
      for row in rows[number].indices where rows[number][row].answers[key] == nil {
        guard let title = rows[number][row].answers[anchor], title.isContent,
          let ordinal = leadingNumber(title.text)
        else { continue }
        rows[number][row].answers[key] = numbered(ordinal, key, at: title.place)
      }
    }
  }

  /// The number that a title begins with: 2 in "2) Attendance" and in "Priority 2: attendance".
  private func leadingNumber(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 3)
    for (position, word) in words.prefix(2).enumerated() {
      let digits = word.prefix { $0.isNumber && $0.isASCII }
      let mark = word.dropFirst(digits.count)
      guard !digits.isEmpty, digits.count <= 2 else { continue }
      let isMarked = [".", ")", ":", ".)"].contains(mark)
      let isNamed =
        position == 1 && words[0].utf8.count > 2
        && index.rowNouns[LabelFolding.fold(String(words[0]))] != nil
      if isMarked && position == 0 || isNamed && (isMarked || mark.isEmpty) {
        return String(digits)
      }
    }
    return nil
  }

  private mutating func dropBlankRows(stage: StageID) {
    for number in tables.indices {
      let isReport = tables[number].extends != nil
      let keepsBlank = isReport && tables[number].stage == stage
      let referenced = Set(
        tables.flatMap { child in
          child.parent.map { $0.table == tables[number].id ? parents(of: child, by: $0.by) : [] }
            ?? []
        })
      var moved: [Int: Int] = [:]
      var kept: [BuiltRow] = []
      for (old, row) in rows[number].enumerated() {
        let isKept = row.isFilled || keepsBlank && row.subject != nil || referenced.contains(old)
        guard isKept else { continue }
        if !isReport, isOnlyGuessed(row, number), !referenced.contains(old) {
          leftovers += row.answers.sorted { $0.key < $1.key }.compactMap { _, answer in
            answer.place.map { Leftover(text: answer.text, place: $0) }
          }
          continue
        }
        moved[old] = kept.count
        kept.append(row)
      }
      rows[number] = kept
      for other in tables.indices {
        let isChild = tables[other].parent.map { $0.table == tables[number].id } ?? false
        let isReportOn = tables[other].extends == tables[number].id
        guard isChild || isReportOn else { continue }
        for row in rows[other].indices {
          if isChild { rows[other][row].parent = rows[other][row].parent.flatMap { moved[$0] } }
          if isReportOn {
            rows[other][row].subject = rows[other][row].subject.flatMap { moved[$0] }
          }
        }
      }
    }
  }

  /// The rows that a table's filled rows stand under; one that is asked itself whose it is stands under none.
  private func parents(of child: TableDefinition, by reference: FieldID) -> [Int] {
    guard let number = index.tablePositions[child.id] else { return [] }
    return rows[number].lazy.filter { row in
      row.isFilled && row.answers[reference] == nil
    }.compactMap(\.parent)
  }

  /// Whether a row stands on near matches alone: neither numbered nor titled, each of its answers
  /// found by a label that is only much like the form's.
  ///
  /// A question asked once that resembles a column's makes no row of the table.
  /// No more does what is asked below a table of rows that nobody has filled in.
  private func isOnlyGuessed(_ row: BuiltRow, _ number: Int) -> Bool {
    !tables[number].names.contains { row.answers[$0] != nil }
      && (row.isBelowBlankRows || row.answers.values.allSatisfy { $0.confidence == .close })
  }

  /// Where the layout says which parent a row belongs to, the row says it too.
  private mutating func linkParents() {
    for (number, table) in tables.enumerated() {
      guard let parent = table.parent, let owner = index.parent(of: number),
        let key = tables[owner].key
      else { continue }
      for row in rows[number].indices {
        if let named = rows[number][row].answers[parent.by] {
          if named.isContent, let found = rowTitled(named.text, in: owner),
            let name = rows[owner][found].answers[key]?.value
          {
            rows[number][row].answers[parent.by]?.state = .answered
            rows[number][row].answers[parent.by]?.value = name
          }
          continue
        }
        guard let linked = rows[number][row].parent, let name = rows[owner][linked].answers[key],
          name.state == .answered
        else { continue }
        rows[number][row].answers[parent.by] = Answer(
          state: .answered, text: name.text, value: name.value, place: rows[owner][linked].place,
          confidence: .position)
      }
    }
  }

  /// A report on a row that it stands beside, or names by title, takes the row's number.
  private mutating func nameReports() {
    for number in tables.indices {
      guard let owner = index.base(of: number),
        let key = tables[owner].key
      else { continue }
      for row in rows[number].indices where rows[number][row].answers[key] == nil {
        guard let subject = rows[number][row].subject, rows[owner].indices.contains(subject),
          var name = rows[owner][subject].answers[key]
        else { continue }
        name.confidence = .position
        rows[number][row].answers[key] = name
      }
    }
  }
}
