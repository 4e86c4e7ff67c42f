/// Settles which question each column of a table answers, all columns together.
struct ColumnQuestions {
  typealias Settled = SettledQuestion

  /// How many rows tell what their columns ask.
  static let tellingRows = 12

  let index: LabelIndex
  /// Folded titles of parent rows met earlier: a column that repeats them refers to them.
  var parentTitles: Set<String> = []

  /// The headers over the parents' numbers met earlier, with their tables: "Need no.".
  var parentNumbers: [String: Int] = [:]

  /// The codes of letters and numbers met earlier in columns that number a table's rows: "WS1", "P2".
  var rowCodes: Set<RowCode> = []

  /// What rows were called in the tables before; see `dropSecondTitles`.
  var titles: Titles = [:]

  struct RowCode: Hashable {
    var table: Int
    var code: String
  }

  /// The stage that the form was sent at, once it is told; see `SpotQuestions`.
  var formStage: StageID?

  /// Each column's question: first what headers can ask is put right by what stands beside and below them, then
  /// all columns are assigned together, and last what is left is told by what is known.
  func settle(_ found: FoundTable) -> [Settled?] {
    let shapes = found.columns.indices.map { self.shapes(of: $0, in: found) }
    let table = revised(found, shapes)
    var settled = assigned(table, shapes)
    addRest(table, shapes, &settled)
    return index.withParts(settled)
  }

  /// The table with what each header may ask in view of the others and of the answers.
  ///
  /// What rows are called comes first: the totals, measures and titles behind it look at what is then known.
  private func revised(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    let numbered = numbering(referring(namingRows(found, shapes), shapes))
    let named = listing(withoutStrayParents(numbered), shapes)
    let counted = measuring(choosing(withoutPartsOfTotal(named, shapes)))
    return titling(counted, shapes)
  }

  /// The best assignment of all columns, made twice: what is certain after the first tells of its neighbours.
  private func assigned(_ table: FoundTable, _ shapes: [[TextShape]]) -> [Settled?] {
    let candidates = candidates(table, shapes)
    let first = candidates.map { $0.map(\.choice) }
    let second = inCompany(candidates, table, beside: certain(first, assign(first)))
    let final = assign(second)
    let taken = Set(final.compactMap(\.self))
    var settled = table.columns.indices.map { column in
      settle(column, table, second[column], final, taken, shapes[column])
    }
    settled.dropRivalsOfSeveral()
    return settled
  }

  /// Adds what no header says, the surest first: each finder takes only columns and questions that those
  /// before it have left.
  private func addRest(_ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    // What a lone header asks of rows that the table has not is left to those that follow.
    dropStrayReports(&settled)
    // What headers say of several questions.
    addComposites(table, &settled)
    // What rows are called and numbered by, their parents' before their own; a key needs the title known.
    makeSureOfTitles(table, &settled)
    addNoun(table, &settled)
    addParent(table, shapes, &settled)
    addParentNumber(&settled)
    numberByTitles(shapes, &settled)
    addRowNumbers(table, shapes, &settled)
    addAnchor(table, shapes, &settled)
    addAnnounced(table, shapes, &settled)
    addKey(table, &settled)
    // What answers of one kind can only be to.
    addName(table, shapes, &settled)
    addOnlyOfKind(table, shapes, &settled)
    addDay(table, shapes, &settled)
    addLaterResult(table, shapes, &settled)
    addOutturn(table, &settled)
    addChoice(table, &settled)
    addReported(table, shapes, &settled)
    // What is left over for words: the weakest, so after all others.
    addLike(table, shapes, &settled)
    addOnlyText(table, shapes, &settled)
    makeSureOfCompany(table, &settled)
  }

  /// The table with what a row's name asks over references, and its number over titles: "Aim" over "A1" and
  /// "A2" asks which aim an action serves, "Action" over "1" and "2" the number of the action, "Pri." over
  /// "Reading" which priority it is.
  private func namingRows(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    var table = found
    for (number, owner) in index.definition.tables.enumerated() {
      let parent = index.parent(of: number)
      let names = [
        (owner.key, owner.extends == nil ? owner.anchors : []),
        (owner.parent?.by, parent.map { index.definition.tables[$0].anchors } ?? []),
      ]
      for (name, anchors) in names {
        guard let name = name.flatMap({ index.positions[$0] }) else { continue }
        let titles = anchors.compactMap { index.positions[$0] }
        for column in table.columns.indices where !shapes[column].isEmpty {
          if areReferences(shapes[column]) {
            table.columns[column].ask([name], whereAsked: titles)
          } else if table.columns[column].meanings.allSatisfy({ $0.fields == [name] }),
            shapes[column].allSatisfy({
              $0.isDisjoint(with: [.reference, .pureNumber, .placeholder])
            })
          {
            table.columns[column].ask(Array(titles.prefix(1)), whereAsked: [name])
          }
        }
      }
    }
    return table
  }

  /// The table with its references to parents that are called as the parents' numbers were: "Answers need
  /// no." after "Need no.", "Obj." again behind the rows' own numbers, or "For aim" where aims are parents.
  private func referring(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    var table = found
    for column in table.columns.indices where areReferences(shapes[column]) {
      let words = table.columns[column].words
      if let numbered = meaningsOfNumbers(column, table) ?? meaningsOfCodes(column, table) {
        table.columns[column].meanings = numbered
        continue
      }
      // References to aims are no "Target".
      if let reference = served(by: words) {
        table.columns[column].meanings = [reference]
        continue
      }
      for (numbers, parent) in parentNumbers.sorted(by: { $0.key < $1.key }) {
        guard let reference = index.references(to: parent).first,
          // "Goes with code" under "Code"; "Post code" may be known.
          (numbers.utf8.contains(0x20) || table.columns[column].meanings.isEmpty && column > 0)
            && words.hasSuffix(" " + numbers)
            || words == numbers && column > 0 && table.columns[column].meanings.isEmpty,
          !table.columns[column].meanings.contains(where: { $0.fields == [reference] })
        else { continue }
        table.columns[column].meanings.append(
          LabelIndex.Meaning(
            fields: [reference], confidence: .close, fit: Weights.Words.parentTitle))
      }
    }
    return table
  }

  /// The table with a bare "No." before all others asking for no number of anything.
  private func numbering(_ found: FoundTable) -> FoundTable {
    guard found.columns.count > 1, found.columns[0].words == "number" else { return found }
    var table = found
    let fields = index.definition.fields
    table.columns[0].meanings.removeAll { meaning in
      meaning.fields.contains { fields[$0].type.isNumeric }
    }
    return table
  }

  /// The question for the parent that a header names by what parents are called, behind a word that says what
  /// its rows are for: "For need" and "For aim" over letters.
  private func served(by words: String) -> LabelIndex.Meaning? {
    let parts = words.split(separator: " ")
    guard parts.count == 2, Self.serving.contains(parts[0]),
      let parent = index.rowNouns[String(parts[1])],
      let reference = index.references(to: parent).first
    else { return nil }
    return LabelIndex.Meaning(
      fields: [reference], confidence: .close, fit: Weights.Words.parentTitle)
  }

  private static let serving: Set<Substring> = [
    "for", "serves", "supports", "helps", "meets", "under", "towards", "which",
  ]

  func areReferences(_ shapes: [TextShape]) -> Bool {
    !shapes.isEmpty && shapes.allSatisfy { !$0.isDisjoint(with: [.reference, .pureNumber]) }
  }

  private func shapes(of column: Int, in table: FoundTable) -> [TextShape] {
    var shapes: [TextShape] = []
    shapes.reserveCapacity(min(table.rows.count, Self.tellingRows))
    for row in table.rows.prefix(Self.tellingRows) {
      guard let entry = row.entries[column], !entry.isCarried else { continue }
      let shape = index.shape(of: entry.passage)
      if !shape.contains(.blank) { shapes.append(shape) }
    }
    return shapes
  }

  private func assign(_ scores: [[Assignment.Choice]]) -> [Int?] {
    Assignment.best(
      scores.map { list in
        list.compactMap { choice in
          choice.score < Weights.Sure.least
            ? nil
            : Assignment.Choice(
              target: choice.target, score: choice.score - Weights.Sure.least + 1)
        }
      })
  }

  /// What is certain of a draft: columns whose other meanings are far off.
  private func certain(_ scores: [[Assignment.Choice]], _ draft: [Int?]) -> [Int?] {
    draft.enumerated().map { column, field in
      guard let field, let own = scores[column].first(where: { $0.target == field }) else {
        return nil
      }
      let isClear = scores[column].allSatisfy {
        $0.target == field || own.score - $0.score >= Weights.Sure.marginOfNeighbour
      }
      return isClear ? field : nil
    }
  }

  func mayAnswer(_ field: Int, _ column: Int, _ table: FoundTable) -> Bool {
    index.mayAnswer(field, answers(column, table))
  }

  /// As many of a column's answers as tell what it asks.
  func answers(_ column: Int, _ table: FoundTable) -> [Passage] {
    table.rows.prefix(Self.tellingRows).compactMap { $0.entries[column]?.passage }
  }

  private func settle(
    _ column: Int, _ table: FoundTable, _ scores: [Assignment.Choice], _ final: [Int?],
    _ taken: Set<Int>, _ shapes: [TextShape]
  ) -> Settled? {
    guard let field = final[column],
      let meaning = table.columns[column].meanings.first(where: { $0.fields == [field] })
    else { return nil }
    // "Result hoped for" over 19 and 15 asks for no words, whatever is like it.
    if meaning.confidence == .close, index.definition.fields[field].type == .text,
      shapes.count(where: { $0.contains(.pureNumber) }) * 2 > shapes.count
    {
      return nil
    }
    let others = scores.filter { !index.nameSameParent(field, $0.target) }
    return Settled(
      field, meaning.confidence, scores: others, taken: taken, isBlank: shapes.isEmpty)
  }

  /// The several questions that a header asks: those of the table that most other columns ask of.
  private func composite(
    of column: Int, _ table: FoundTable, beside settled: [Settled?]
  ) -> LabelIndex.Meaning? {
    let several = table.columns[column].meanings.filter(\.isComposite)
    guard several.count > 1 else { return several.first }
    let homes = settled.compactMap { $0?.fields.first.flatMap { index.tableOfField[$0] } }
    let counts = several.map { meaning in
      homes.count { $0 == index.tableOfField[meaning.fields[0]] }
    }
    return counts.max().flatMap(counts.firstIndex(of:)).map { several[$0] }
  }

  /// Headers over several questions take those that no header of their own answers.
  private func addComposites(_ table: FoundTable, _ settled: inout [Settled?]) {
    for column in table.columns.indices where settled[column] == nil {
      guard let meaning = composite(of: column, table, beside: settled) else { continue }
      let taken = Set(settled.compactMap { $0?.fields }.joined())
      let fields = meaning.fields.filter { !taken.contains($0) }
      guard !fields.isEmpty else { continue }
      settled[column] = Settled(fields: fields, confidence: meaning.confidence)
    }
  }
}

extension FoundTable.Column {
  /// Adds what a column may ask as well where it may ask something else, a little less likely.
  fileprivate mutating func ask(_ others: [Int], whereAsked known: [Int]) {
    for field in others where !meanings.contains(where: { $0.fields.contains(field) }) {
      let named = meanings.first { meaning in known.contains { meaning.fields.first == $0 } }
      // "Where we want to be" asks for a target, and hardly for an aim that numbers could name.
      guard let named, meanings.allSatisfy({ $0.fit <= named.fit }) else { continue }
      meanings.append(
        LabelIndex.Meaning(
          fields: [field], confidence: named.confidence, fit: named.fit - Weights.Words.rowName))
    }
  }
}
