/// What the columns of a table that are known tell of those that are not.
extension ColumnQuestions {
  /// Where the rest of a table pins it, the column that nothing else explains is the rows' title: it
  /// stands before all but their numbers, "Workstream", or its header holds the row's own noun,
  /// "Planned activity".
  func addAnchor(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let found = Set(settled.compactMap { $0?.fields }.joined())
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        !found.contains(anchor),
        case let own = found.count(where: { index.tableOfField[$0] == number }), own >= 1
      else { continue }
      let open = table.columns.indices.filter {
        settled[$0] == nil && !shapes[$0].isEmpty && !numbersRows($0, table)
          && !index.words.namesElse(in: table.columns[$0].words)
      }
      // "What are you worried about?" between a number and "What tells you so?" is all that is left.
      let isAllThatIsLeft =
        open.count == 1 && open.allSatisfy { shapes[..<$0].allSatisfy(areReferences) }
        && asksNothingElse(of: number, settled, shapes)
      guard own >= 2 || isAllThatIsLeft else { continue }
      let named = open.filter { hasNoun(of: number, table.columns[$0].words) }
      let leading = open.prefix(1).filter {
        (isAllThatIsLeft || isLeading($0, number, table, settled)) && mayAnswer(anchor, $0, table)
      }
      guard let column = named.count == 1 ? named.first : leading.first else { continue }
      settled[column] = Settled(fields: [anchor], confidence: .position)
    }
  }

  /// Whether a small table asks one thing of a table's rows, in words, and else only their numbers.
  private func asksNothingElse(
    of number: Int, _ settled: [Settled?], _ shapes: [[TextShape]]
  ) -> Bool {
    let fields = index.definition.fields
    return settled.indices.allSatisfy { column in
      guard let question = settled[column] else { return true }
      return areReferences(shapes[column])
        || question.fields.allSatisfy {
          index.tableOfField[$0] == number && fields[$0].type == .text && fields[$0].isCore
        }
    }
  }

  /// A column that may title the rows, and stands where only their title can, asks for nothing else.
  func makeSureOfTitles(_ table: FoundTable, _ settled: inout [Settled?]) {
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        let column = settled.firstIndex(where: { $0?.fields == [anchor] }),
        settled[column]?.rivals.isEmpty == false, isLeading(column, number, table, settled)
      else { continue }
      settled[column]?.rivals = []
    }
  }

  /// Numbers of rows beside what is asked of one table's rows alone are those rows', and what most headers do
  /// not ask at is no rival of what they do.
  func makeSureOfCompany(_ table: FoundTable, _ settled: inout [Settled?]) {
    let fields = index.definition.fields
    for column in settled.indices {
      guard let question = settled[column], question.fields.count == 1, !question.rivals.isEmpty
      else { continue }
      let field = question.fields[0]
      if let told = table.toldStage, fields[field].stage == told, table.columns[column].stage == nil
      {
        settled[column]?.rivals.removeAll { fields[$0].stage != told }
      }
      guard let owner = index.tableOfField[field] else { continue }
      let company = settled.indices.filter { $0 != column }.compactMap { settled[$0] }
      if isOnly(of: owner, company) {
        settled[column]?.rivals.removeAll { index.tableOfField[$0] != owner }
      }
      guard index.definition.tables[owner].key == fields[field].id,
        question.rivals.allSatisfy({ fields[$0].type == .reference })
      else { continue }
      let others = settled.indices.filter { $0 != column }.compactMap { settled[$0]?.fields.first }
      let homes = Set(others.map { index.tableOfField[$0] })
      if others.count > 1, homes == [owner] { settled[column]?.rivals = [] }
    }
  }

  /// Whether questions ask for the titles of a table's rows and for nothing else than of them: "Evidence behind
  /// it" beside a priority is evidence of that.
  func isOnly(of owner: Int, _ company: [Settled]) -> Bool {
    let asked = company.flatMap(\.fields)
    let anchors = index.definition.tables[owner].anchors.compactMap { index.positions[$0] }
    return asked.contains(where: anchors.contains)
      && asked.allSatisfy {
        index.tableOfField[$0] == owner || index.definition.fields[$0].type == .reference
      }
  }

  /// Whether a column of texts stands before all columns but those that number the rows or tell what
  /// they belong to, of a table with three sure questions or near them; of a list of parents right
  /// behind their numbers, with two.
  private func isLeading(
    _ column: Int, _ number: Int, _ table: FoundTable, _ settled: [Settled?]
  ) -> Bool {
    let owner = index.definition.tables[number]
    let numbers = [owner.key, owner.parent?.by].compactMap { $0.flatMap { index.positions[$0] } }
    let parent = index.parent(of: number)
    let weight = settled.compactMap(\.self).filter { index.tableOfField[$0.fields[0]] == number }
      .reduce(0) { $0 + ($1.confidence == .close ? 1 : 2) }
    let key = owner.key.flatMap { index.positions[$0] }
    let isBehindNumber =
      column > 0 && owner.parent == nil && key != nil
      && settled[column - 1]?.fields == key.map { [$0] }
    return weight >= (isBehindNumber ? 4 : 5)
      && settled[..<column].indices.allSatisfy { before in
        settled[before]?.fields.allSatisfy {
          numbers.contains($0) || parent != nil && index.tableOfField[$0] == parent
        } ?? numbersRows(before, table)
      }
  }

  /// Whether a column holds a number of its own for each row: 1.1, 1.2 and 2.1.
  func numbersRows(_ column: Int, _ table: FoundTable) -> Bool {
    let names = table.rows.compactMap { $0.entries[column]?.passage }.filter { !$0.isBlank }
      .map { LabelFolding.fold($0.text) }
    return names.count > 1 && names.count == table.rows.count && Set(names).count == names.count
      && names.allSatisfy { LabelText.isOrdinal($0) || LabelText.isCode($0.utf8) }
  }

  /// Whether a column counts the rows: 1, 2, 3.
  private func countsRows(_ column: Int, _ table: FoundTable) -> Bool {
    let names = table.rows.compactMap { $0.entries[column]?.passage }.filter { !$0.isBlank }
    return names.count > 1 && names.count == table.rows.count
      && names.enumerated().allSatisfy { $1.text == String($0 + 1) }
  }

  /// What a first column asks that numbers its rows by a word for what they are: "Proposal no." is only like
  /// "Priority no.".
  ///
  /// Of a word that the form does not know nothing, and what else the table asks tells what it numbers.
  func meaningsOfNumbers(_ column: Int, _ table: FoundTable) -> [LabelIndex.Meaning]? {
    let words = table.columns[column].words
    // "No." over 1, 2 and 3 counts nothing.
    if column == 0, words == "number", numbersRows(column, table) {
      return table.columns[column].meanings.filter { meaning in
        meaning.fields.allSatisfy { index.definition.fields[$0].type == .reference }
      }
    }
    // "Need" over 1, 2 and 3 asks for no need, and what else the table asks tells what it numbers.
    if column == 0, !words.utf8.contains(0x20), countsRows(column, table),
      table.columns[column].meanings.allSatisfy({ meaning in
        meaning.fields.allSatisfy { index.definition.fields[$0].type == .text }
      })
    {
      return []
    }
    guard column == 0, words.hasSuffix(" number"), numbersRows(column, table),
      table.columns[column].meanings.allSatisfy({ $0.confidence == .close })
    else { return nil }
    let named = Set(LabelWords.telling(in: words).compactMap { index.rowNouns[$0] })
    guard named.count == 1, let number = named.first else { return named.isEmpty ? [] : nil }
    return index.definition.tables[number].key.flatMap { index.positions[$0] }.map { key in
      [LabelIndex.Meaning(fields: [key], confidence: .known, fit: Weights.Words.listed)]
    }
  }

  /// Numbers of their own under a first header that nobody knows number the rows, or the rows that a
  /// table reports on: 1.1, 1.2 and 2.1 under "Line".
  func addKey(_ table: FoundTable, _ settled: inout [Settled?]) {
    let found = Set(settled.compactMap { $0?.fields }.joined())
    let owners = index.definition.tables.filter { $0.extends == nil }
    guard let first = table.columns.indices.first, settled[first] == nil,
      table.columns[first].meanings.isEmpty, !table.columns[first].label.isEmpty,
      numbersRows(first, table)
    else { return }
    // Where a table holds both, a number of its own for each row numbers the actions.
    for owner in owners.filter({ $0.parent != nil }) + owners.filter({ $0.parent == nil }) {
      guard let key = owner.key.flatMap({ index.positions[$0] }), !found.contains(key),
        let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        found.contains(anchor) || index.reportCount(on: owner.id, found) > 2
          || isAbout(owner.id, found, of: table)
      else { continue }
      settled[first] = Settled(fields: [key], confidence: .position)
      return
    }
  }

  /// Whether half of a table's other columns ask of one table's rows, and none of another's: "Code | From |
  /// To" goes on with the actions.
  private func isAbout(_ owner: TableID, _ found: Set<Int>, of table: FoundTable) -> Bool {
    let homes = found.compactMap { index.tableOfField[$0] }
    return !homes.isEmpty && homes.allSatisfy { index.definition.tables[$0].id == owner }
      && homes.count * 2 >= table.columns.count - 1
  }

  /// Names under a header that nobody knows, where the rest of a table is known, answer the one
  /// question for a name that its rows must have and no column asks: "Skipper".
  ///
  /// Two such columns, or two such questions, tell nothing; sums are never told so.
  func addName(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let found = Set(settled.compactMap { $0?.fields }.joined())
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        found.contains(anchor), found.count(where: { index.tableOfField[$0] == number }) >= 3
      else { continue }
      let missing = index.definition.fields.indices.filter { field in
        index.tableOfField[field] == number && index.definition.fields[field].type == .person
          && index.definition.fields[field].required != nil && !found.contains(field)
      }
      let open = table.columns.indices.filter { column in
        settled[column] == nil && table.columns[column].meanings.isEmpty
          && !shapes[column].isEmpty && shapes[column].allSatisfy { $0.contains(.person) }
          && !saysElse(table.columns[column])
      }
      guard missing.count == 1, open.count == 1 else { continue }
      settled[open[0]] = Settled(fields: missing, confidence: .position)
    }
  }

  /// Answers that are all choices of one question of the table's, and of no other that is open, answer
  /// that one, whatever heads them: "As planned", "With changes" and "Partly" under "Went ahead?".
  func addChoice(_ table: FoundTable, _ settled: inout [Settled?]) {
    for column in table.columns.indices where settled[column] == nil {
      let found = Set(settled.compactMap { $0?.fields }.joined())
      let present = Set(found.compactMap { index.tableOfField[$0] })
      let asked = choosing(column, table, present).filter { !found.contains($0) }
      guard asked.count == 1 else { continue }
      settled[column] = Settled(fields: asked, confidence: .position)
    }
  }

  /// A header that could ask any of several questions of a form, or too little of one, asks the one of
  /// them that its table's rows must have and no other column asks.
  ///
  /// Its words must have some of that question's, and its answers look like that question's.
  func addLike(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let found = Set(settled.compactMap { $0?.fields }.joined())
    let owners = Set(found.compactMap { index.tableOfField[$0] }).filter { owner in
      found.count { index.tableOfField[$0] == owner } >= 2
    }
    let open = table.columns.indices.filter { settled[$0] == nil && !shapes[$0].isEmpty }
    guard !owners.isEmpty, !open.isEmpty else { return }
    let missing = index.definition.fields.indices.filter { field in
      index.tableOfField[field].map { owners.contains($0) } ?? false && !found.contains(field)
        && index.definition.fields[field].isCore && !index.mustBeNamedWholly(field)
    }
    for column in open where !table.columns[column].words.isEmpty {
      let near = index.likeness.nearest(
        to: table.columns[column].words, leastEvidence: 16, mayBeShort: false,
        among: { missing.contains($0) }, needsEveryWord: { _ in false })
      guard near.count == 1, let field = near.first?.field,
        mayAnswer(field, column, table) || asksForText(field) && areSentences(column, table),
        !settled.contains(where: { $0?.fields == [field] })
      else { continue }
      settled[column] = Settled(fields: [field], confidence: .close)
    }
  }

  private func asksForText(_ field: Int) -> Bool { index.definition.fields[field].type == .text }

  /// Whether most answers have four words and more, and begin with none that is a number.
  func areSentences(_ column: Int, _ table: FoundTable) -> Bool {
    let texts = answers(column, table).filter { !$0.isBlank }
    let count = texts.count { passage in
      passage.text.split(separator: " ").count > 3
        && index.shape(of: passage).isDisjoint(with: [.number, .money, .email, .tick])
    }
    return count * 2 > texts.count
  }
}
