extension FormAssembly {
  /// Gives rows told before what sums of a table say that they cost, "Cost of action 1" under what its money
  /// buys.
  ///
  /// - Returns: Whether a sum did, and the table has no other rows than what it is made up of.
  mutating func addCosts(of table: FoundTable, _ settled: [Settled?]) -> Bool {
    let isOfRows = settled.contains { question in
      question?.fields.contains { field in
        tables.indices.contains { isAnchor(index.definition.fields[field].id, of: $0) }
      } ?? false
    }
    guard !isOfRows, !table.totals.isEmpty else { return false }
    let labels = LabelReader(index)
    var numbered: [Int: [String: Int]] = [:]
    var told = false
    for total in table.totals {
      guard let (field, ordinal) = index.costOfRow(labels.read(total.label)),
        let owner = index.tableOfField[field]
      else { continue }
      let known = numbered[owner] ?? rowsByNumber(owner)
      numbered[owner] = known
      guard let row = known[ordinal], let entry = sum(of: total.entries, total.label) else {
        continue
      }
      told = true
      let id = index.definition.fields[field].id
      let cost = reader.answer(
        entry.passage, to: field, label: FoldedText.collapse(total.label), confidence: .known)
      give(row, of: owner, cost, to: id)
    }
    return told
  }

  /// The number of the row whose cost a place tells in a list of what all rows cost.
  func costByNumber(_ spot: Spot, _ field: Int) -> String? {
    guard spot.rowName == nil, index.definition.fields[field].type == .money else { return nil }
    return index.costOfRow(LabelReader(index).read(spot.label)).flatMap {
      $0.field == field ? $0.ordinal : nil
    }
  }

  /// Gives the rows what a list says that they cost, where they do not say it themselves.
  mutating func addCostsByNumber() {
    for (field, ordinal, answer) in costsByNumber {
      guard let owner = index.tableOfField[field] else { continue }
      let id = index.definition.fields[field].id
      let row = rowsByNumber(owner)[ordinal] ?? Int(ordinal).map { $0 - 1 }
      if let row, rows[owner].indices.contains(row) {
        give(row, of: owner, answer, to: id)
      } else if answer.isContent {
        var built = BuiltRow(place: answer.place, block: rows[owner].last?.block ?? 0)
        built.answers[id] = answer
        if let key = tables[owner].key {
          built.answers[key] = numbered(ordinal, key, at: answer.place)
        }
        built.isFilled = true
        rows[owner].append(built)
      }
    }
  }

  /// Gives a row what it costs where it does not say so itself; another sum than its own is shown among what has found
  /// no place, for the officer to decide.
  private mutating func give(_ row: Int, of owner: Int, _ cost: Answer, to id: FieldID) {
    guard cost.isContent else { return }
    if let own = rows[owner][row].answers[id], own.isContent {
      let isSame = own.text == cost.text || own.value != nil && own.value == cost.value
      if let place = cost.place, !isSame {
        leftovers.append(Leftover(text: cost.text, place: place))
      }
      return
    }
    rows[owner][row].answers[id] = cost
    rows[owner][row].isFilled = true
  }

  /// The one amount of a row that sums others up.
  private func sum(of entries: [FoundTable.Entry?], _ label: String) -> FoundTable.Entry? {
    let amounts = entries.compactMap(\.self).filter { entry in
      let shape = index.shape(of: entry.passage)
      return entry.passage.text != label && !shape.isDisjoint(with: [.money, .pureNumber])
    }
    return amounts.count == 1 ? amounts[0] : nil
  }

  /// The first row of each number.
  private func rowsByNumber(_ owner: Int) -> [String: Int] {
    guard let key = tables[owner].key else { return [:] }
    let numbers = rows[owner].enumerated().compactMap { number, row in
      row.answers[key].map { (Self.titleWords($0.text), number) }
    }
    return Dictionary(numbers) { first, _ in first }
  }

  /// Whether a table tells nothing but what rows told before are made up of, as a sheet of costings or
  /// of invoices does: its rows go by their numbers, some by the same one, or under other titles.
  mutating func breaksDown(
    _ logical: [LogicalRows.Row], _ columns: [FoundTable.Column], _ settled: [Settled?]
  ) -> Bool {
    tables.indices.contains { number in
      // Rows that name a parent by its number are the parent's own, and many name the same.
      guard tables[number].extends == nil, rows[number].count > 1,
        // A report may call the rows shorter than the plan did.
        index.reportCount(on: tables[number].id, settled.compactMap(\.self).flatMap(\.fields)) < 3,
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

  /// What columns ask without what likeness alone takes for titles, where none of them titles the row that its number
  /// names: "Main items bought" beside "Action no." and money that no row has yet.
  mutating func withoutOtherTitles(
    _ table: FoundTable, _ settled: [Settled?]
  ) -> [Settled?] {
    for number in tables.indices where tables[number].extends == nil && !rows[number].isEmpty {
      guard let title = titleColumn(of: number, settled), let question = settled[title],
        question.confidence == .close || question.confidence == .position,
        let key = tables[number].key.flatMap({ index.positions[$0] }),
        let column = settled.firstIndex(where: { $0?.fields == [key] }),
        case let logical = LogicalRows(index: index, settled: settled).rows(of: table),
        case let known = rowsByNumber(number),
        case let named = logical.compactMap({ known[Self.words(of: $0, column)] }),
        named.count == logical.count, Set(named).count == named.count,
        logical.allSatisfy({ row in
          Self.isBlank(row, title) || rowTitled(Self.words(of: row, title), in: number) == nil
        }), tellsMoney(settled, to: named, of: number)
      else { continue }
      var rest = settled
      rest[title] = nil
      return rest
    }
    return settled
  }

  /// Whether a table asks for money of rows that none of them has yet.
  private func tellsMoney(_ settled: [Settled?], to named: [Int], of table: Int) -> Bool {
    let sums = settled.compactMap { $0?.fields.first }.filter { field in
      index.definition.fields[field].type == .money && index.tableOfField[field] == table
    }
    return !sums.isEmpty
      && sums.allSatisfy { field in
        let id = index.definition.fields[field].id
        return named.allSatisfy { !(rows[table][$0].answers[id]?.isContent ?? false) }
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
