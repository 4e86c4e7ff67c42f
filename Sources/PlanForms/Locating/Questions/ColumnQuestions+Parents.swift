/// Columns that tell what the rows of a table belong to: the parents' titles and numbers.
extension ColumnQuestions {
  /// The table with its rows' titles under a header that asks for money in words, "What the grant will buy",
  /// where no other may ask for them: what stands first of all words and holds no figure tells no sum.
  func titling(_ found: FoundTable, _ shapes: [[TextShape]]) -> FoundTable {
    let fields = index.definition.fields
    var table = found
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        !table.columns.contains(where: { $0.meanings.contains { $0.fields.contains(anchor) } }),
        let column = table.columns.indices.first(where: { column in
          !shapes[column].isEmpty
            && shapes[column].allSatisfy { $0.isDisjoint(with: [.reference, .number, .money]) }
        }), mayAnswer(anchor, column, table),
        table.columns[column].meanings.count == 1,
        let asked = table.columns[column].meanings[0].fields.first,
        fields[asked].type == .text, index.tableOfField[asked] == number,
        fields.contains(where: { $0.section == fields[asked].section && $0.type == .money }),
        shapes[column].allSatisfy({ $0.isDisjoint(with: [.number, .money, .working]) }),
        table.columns.count(where: { header in
          header.meanings.contains {
            $0.confidence != .close && index.tableOfField[$0.fields[0]] == number
          }
        }) > 3
      else { continue }
      table.columns[column].meanings = [
        LabelIndex.Meaning(
          fields: [anchor], confidence: .position, fit: Weights.Words.order)
      ]
    }
    return table
  }

  /// The codes in a column of nothing else: letters and a number behind them.
  static func codes(in column: Int, of table: FoundTable) -> Set<String> {
    let texts = table.rows.prefix(tellingRows).compactMap { $0.entries[column]?.passage }
      .filter { !$0.isBlank }.map { LabelFolding.fold($0.text) }
    return texts.allSatisfy { LabelText.isCode($0.utf8) } ? Set(texts) : []
  }

  /// What a column asks that repeats the codes of another table's rows beside titles of its own rows: "Workstream" over
  /// "WS1" and "WS2", which the list of priorities has.
  func meaningsOfCodes(_ column: Int, _ table: FoundTable) -> [LabelIndex.Meaning]? {
    guard !rowCodes.isEmpty, case let codes = Self.codes(in: column, of: table), !codes.isEmpty
    else { return nil }
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let parent = index.parent(of: number),
        codes.allSatisfy({ rowCodes.contains(RowCode(table: parent, code: $0)) }),
        let reference = (owner.parent?.by).flatMap({ index.positions[$0] }),
        case let titles = owner.anchors.compactMap({ index.positions[$0] }),
        table.columns.indices.contains(where: { other in
          other != column
            && table.columns[other].meanings.contains { titles.contains($0.fields[0]) }
        })
      else { continue }
      return [
        LabelIndex.Meaning(
          fields: [reference], confidence: .position, fit: Weights.Words.parentTitle)
      ]
    }
    return nil
  }

  /// Columns before all others whose cells reach down over several rows hold what those rows belong to:
  /// its number, and behind it its title.
  func addParent(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let parent = index.parent(of: number),
        let first = settled.firstIndex(where: { isAsked(of: number, $0) && !names(number, $0) }),
        first > 0, settled.count(where: { isAsked(of: number, $0) }) > 2,
        !settled.contains(where: { names(parent, $0) && $0?.rivals.isEmpty == true })
      else { continue }
      let leading = (0..<first).filter { column in
        settled[column] == nil && !shapes[column].isEmpty
          && (hasNoun(of: parent, table.columns[column].words)
            || table.rows.contains { $0.entries[column]?.isCarried ?? false })
      }
      guard let column = leading.first else { continue }
      let asked = index.definition.tables[parent]
      let (key, anchor) = (asked.key, asked.anchors.first)
      let isNumber = areReferences(shapes[column])
      let titled = isNumber ? leading.dropFirst().first : column
      // Numbers without a title behind them are the rows' references.
      let name = titled == nil ? owner.parent?.by : key
      if isNumber, let name = name.flatMap({ index.positions[$0] }) {
        settled[column] = Settled(fields: [name], confidence: .position)
      }
      if let titled, let anchor = anchor.flatMap({ index.positions[$0] }),
        mayAnswer(anchor, titled, table), !areReferences(shapes[titled])
      {
        settled[titled] = Settled(fields: [anchor], confidence: .position)
      }
    }
  }

  /// Numbers under a bare "No." of which each row has its own, though a parent's title reaches over several rows,
  /// number the rows.
  func addRowNumbers(_ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    for (number, owner) in index.definition.tables.enumerated() {
      guard let parent = index.parent(of: number),
        let key = owner.key.flatMap({ index.positions[$0] }),
        let parentKey = index.definition.tables[parent].key.flatMap({ index.positions[$0] }),
        let column = settled.firstIndex(where: { question in
          let asked = Set(question.map { $0.fields + $0.rivals } ?? [])
          return asked.contains(parentKey) && asked.isSubset(of: [key, parentKey])
        }), areReferences(shapes[column]),
        let title = settled.firstIndex(where: { question in
          question?.fields.contains { index.isParentTitle($0) } ?? false
        }),
        !table.rows.contains(where: { $0.entries[column]?.isCarried ?? true }),
        table.rows.contains(where: { $0.entries[title]?.isCarried ?? false })
      else { continue }
      settled[column] = Settled(fields: [key], confidence: .position)
      // The parents' own number may stand before their title, and was taken for a reference beside this one.
      addParentNumber(&settled)
    }
  }

  /// A word for what the rows are heads their titles where a column beside it says so.
  ///
  /// That is the next one where it has the word and may ask the same, "Need | Evidence behind the need", or
  /// the one before where it numbers the rows by it: "Need no. | What the need is".
  func addNoun(_ table: FoundTable, _ settled: inout [Settled?]) {
    for (number, owner) in index.definition.tables.enumerated() where owner.extends == nil {
      guard let anchor = owner.anchors.first.flatMap({ index.positions[$0] }),
        !settled.contains(where: { $0?.fields.contains(anchor) ?? false })
      else { continue }
      if let column = bareNoun(of: number, table, settled) {
        let asked = settled[column]?.fields ?? []
        settled[column] = Settled(fields: [anchor], confidence: .position)
        settled[column + 1] = Settled(fields: asked, confidence: .position)
        continue
      }
      if let column = numberedTitle(of: number, table, settled) {
        let asked = settled[column]?.fields ?? missingText(of: number, besides: anchor, settled)
        settled[column] = Settled(fields: [anchor], confidence: .position)
        if asked.count == 1, settled[column + 1]?.fields != asked,
          settled[column + 1] == nil || isOnlyOfOther(column + 1, than: number, settled)
        {
          settled[column + 1] = Settled(fields: asked, confidence: .position)
        }
        continue
      }
      guard
        let column = table.columns.indices.first(where: {
          stands(table.columns[$0].words, inHeader: $0 + 1, of: table)
        }), settled[..<column].allSatisfy({ isReference($0) }), column + 1 < table.columns.count,
        let asked = table.columns[column].meanings.first?.fields, asked.count == 1,
        index.tableOfField[asked[0]] == number,
        table.columns[column + 1].meanings.contains(where: { $0.fields == asked }),
        [settled[column], settled[column + 1]].contains(where: { $0?.fields == asked }),
        settled[column + 1].map({ $0.fields == asked || $0.confidence == .close }) ?? true
      else { continue }
      settled[column] = Settled(fields: [anchor], confidence: .position)
      settled[column + 1] = Settled(fields: asked, confidence: .position)
    }
  }

  /// Whether a column asks for nothing but numbers of rows, so that what follows may be their titles.
  private func isReference(_ question: Settled?) -> Bool {
    question?.fields.allSatisfy { index.definition.fields[$0].type == .reference } ?? true
  }

  /// A column under what a table's rows are called, "Need", that asks in words for something of them and stands
  /// before the one column that asks of the rows below them, of which the table has none: "How we know".
  private func bareNoun(of number: Int, _ table: FoundTable, _ settled: [Settled?]) -> Int? {
    table.columns.indices.dropLast().first { column in
      guard index.rowNouns[table.columns[column].words] == number,
        let own = settled[column]?.fields, own.count == 1,
        index.definition.fields[own[0]].type == .text, index.tableOfField[own[0]] == number
      else { return false }
      return isOnlyOfOther(column + 1, than: number, settled)
    }
  }

  /// Whether a column is the one that asks of the rows that belong to a table's, but for references.
  private func isOnlyOfOther(_ column: Int, than parent: Int, _ settled: [Settled?]) -> Bool {
    guard let own = settled[column]?.fields, own.count == 1,
      let other = index.tableOfField[own[0]], index.parent(of: other) == parent
    else { return false }
    let asked = settled.compactMap { $0?.fields.count == 1 ? $0?.fields.first : nil }
    return asked.count {
      index.tableOfField[$0] == other && index.definition.fields[$0].type != .reference
    } == 1
  }

  /// The column that names what the one before numbers, where the rows are called so: "Need to be met".
  ///
  /// It asks nothing else than of them.
  private func numberedTitle(of number: Int, _ table: FoundTable, _ settled: [Settled?]) -> Int? {
    table.columns.indices.dropLast().first { column in
      isNumbered(column, table) && hasNoun(of: number, table.columns[column - 1].words)
        && (settled[column]?.fields ?? []).allSatisfy { index.tableOfField[$0] == number }
    }
  }

  /// What a table's rows are asked in words, each of its main questions that no column asks.
  private func missingText(of number: Int, besides anchor: Int, _ settled: [Settled?]) -> [Int] {
    let found = Set(settled.compactMap { $0?.fields }.joined())
    return index.definition.fields.indices.filter { field in
      index.tableOfField[field] == number && field != anchor && !found.contains(field)
        && index.definition.fields[field].type == .text && index.definition.fields[field].isCore
    }
  }

  /// Whether the column before numbers the rows by a word that a column's header has.
  private func isNumbered(_ column: Int, _ table: FoundTable) -> Bool {
    guard column > 0, case let words = table.columns[column - 1].words, words.hasSuffix(" number")
    else { return false }
    return stands(String(words.dropLast(" number".count)), inHeader: column, of: table)
  }

  /// Whether a single word stands in the header of a column.
  private func stands(_ word: String, inHeader column: Int, of table: FoundTable) -> Bool {
    !word.isEmpty && !word.utf8.contains(0x20) && table.columns.indices.contains(column)
      && table.columns[column].words.utf8.span.hasWord(word)
  }

  /// Numbers right before the titles of parents are the parents', and those right before the rows' own are the rows'.
  ///
  ///     | No. | Priority | Ref. | Activity |
  func numberByTitles(_ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    for (number, owner) in index.definition.tables.enumerated() {
      guard let parent = index.parent(of: number),
        let link = owner.parent.flatMap({ index.positions[$0.by] }),
        let key = owner.key.flatMap({ index.positions[$0] }),
        let parentKey = index.definition.tables[parent].key.flatMap({ index.positions[$0] }),
        let own = title(of: number, settled), let others = title(of: parent, settled),
        own > 0, others > 0, own != others + 1,
        // "Priority no." right before the action's title still says which priority it serves.
        case let asked = [(own - 1, [key, parentKey]), (others - 1, [link, key, parentKey])],
        asked.allSatisfy({ column, numbers in
          areReferences(shapes[column])
            && settled[column]?.fields.allSatisfy(numbers.contains) ?? true
        })
      else { continue }
      if settled[own - 1]?.fields != [key] || settled[own - 1]?.rivals.isEmpty == false {
        settled[own - 1] = Settled(fields: [key], confidence: .position)
      }
      if settled[others - 1]?.fields.contains(parentKey) != true {
        settled[others - 1] = Settled(fields: [link, parentKey], confidence: .position)
      }
    }
  }

  /// The column that titles a table's rows.
  private func title(of table: Int, _ settled: [Settled?]) -> Int? {
    let anchor = index.definition.tables[table].anchors.first.flatMap { index.positions[$0] }
    return anchor.flatMap { anchor in settled.firstIndex { $0?.fields == [anchor] } }
  }

  /// A reference to the parents right before their titles is the parents' own number too: "Ref | Focus".
  func addParentNumber(_ settled: inout [Settled?]) {
    for owner in index.definition.tables {
      guard let parent = owner.parent, let by = index.positions[parent.by],
        let asked = index.definition.tables.first(where: { $0.id == parent.table }),
        let key = asked.key.flatMap({ index.positions[$0] }),
        let anchor = asked.anchors.first.flatMap({ index.positions[$0] })
      else { continue }
      turnToReference(&settled, key: key, anchor: anchor, by: by)
      guard let column = settled.firstIndex(where: { $0?.fields == [by] }),
        !settled.contains(where: { $0?.fields.contains(key) ?? false }),
        column + 1 < settled.count, settled[column + 1]?.fields == [anchor]
      else { continue }
      settled[column]?.fields = [by, key]
    }
  }

  /// The parents' number without their title, among three questions of the rows' own, is a reference.
  private func turnToReference(_ settled: inout [Settled?], key: Int, anchor: Int, by: Int) {
    guard let column = settled.firstIndex(where: { $0?.fields == [key] }),
      !settled.contains(where: { $0?.fields.contains { $0 == anchor || $0 == by } ?? false }),
      let table = index.tableOfField[by], settled.count(where: { isAsked(of: table, $0) }) >= 3
    else { return }
    settled[column]?.fields = [by]
  }

  /// Whether a question names a table's rows: by their number, or their parent's, or, of parents, by
  /// their title.
  private func names(_ table: Int, _ question: Settled?) -> Bool {
    let owner = index.definition.tables[table]
    let isParent = index.definition.tables.indices.contains { index.parent(of: $0) == table }
    let ids = [owner.key, owner.parent?.by] + (isParent ? owner.anchors : [])
    let naming = ids.compactMap { $0.flatMap { index.positions[$0] } }
    return question?.fields.contains { naming.contains($0) } ?? false
  }

  func isAsked(of table: Int, _ question: Settled?) -> Bool {
    question?.fields.contains { index.tableOfField[$0] == table } ?? false
  }

  func hasNoun(of table: Int, _ words: String) -> Bool {
    LabelWords.telling(in: words).contains { index.rowNouns[$0] == table }
  }
}
