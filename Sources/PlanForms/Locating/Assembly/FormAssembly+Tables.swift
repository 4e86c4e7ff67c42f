import Documents

extension FormAssembly {
  typealias Settled = ColumnQuestions.Settled

  /// Adds the rows of a table, column by column as they were settled.
  mutating func add(_ table: FoundTable, _ asked: [Settled?]) {
    let settled = withoutOtherTitles(table, asked)
    let present = Set(
      settled.compactMap(\.self).flatMap(\.fields).compactMap { index.tableOfField[$0] })
    reportUnknown(table, settled)
    tablesMet.formUnion(present)
    guard !present.isEmpty else {
      addOnceAskedColumns(table, settled)
      return
    }
    let logical = LogicalRows(index: index, settled: settled).rows(of: table)
    if addCosts(of: table, settled) || breaksDown(logical, table.columns, settled) {
      leaveOverUnowned(table, settled, [])
      return
    }
    let owners = owners(present, settled)
    let told = toldBesideReports(present, owners, settled)
    var sheet = RowSheet(owners: told + owners, told: Set(told), hasOneRow: logical.count == 1)
    let counts = rows.map(\.count)
    for row in logical { add(row, of: table, settled, &sheet) }
    note(sheet.owners, after: counts, block: table.block)
    leaveOverUnowned(table, settled, sheet.owners)
    for total in table.totals {
      addTotal(total.label, total.entries, table, settled, again: toldAgain(settled))
    }
  }

  /// Keeps what stands in columns of a table that has no rows here.
  private mutating func leaveOverUnowned(
    _ table: FoundTable, _ settled: [Settled?], _ owners: [Int]
  ) {
    for (column, question) in settled.enumerated() {
      guard let question,
        !question.fields.contains(where: { field in owners.contains { belongs(field, to: $0) } })
      else { continue }
      leftovers += table.rows.compactMap { $0.entries[column] }.filter {
        !$0.passage.isBlank && !$0.isCarried
      }.map { Leftover($0.passage) }
    }
  }

  /// What is remembered from row to row of one table.
  struct RowSheet {
    /// The tables of the form whose rows stand here, parents first.
    var owners: [Int]
    /// Those of them whose rows are only told more of here, and stand elsewhere.
    var told: Set<Int>
    /// Whether the table has one row.
    var hasOneRow = false
    /// The row of the parent in force.
    var parent: Int?
    /// The row that this line of the table describes, for the report beside it.
    var subject: Int?
  }

  /// The tables of the form that have rows here: those with an anchor column, or reports on them.
  private func owners(_ present: Set<Int>, _ settled: [Settled?]) -> [Int] {
    let ids = Set(
      settled.compactMap(\.self).flatMap(\.fields).map { index.definition.fields[$0].id })
    let ordered = present.sorted { (rank($0), $0) < (rank($1), $1) }
    return ordered.filter { number in
      let table = tables[number]
      if table.extends != nil { return true }
      if table.anchors.contains(where: ids.contains) { return true }
      // A table with columns of its own but no anchor still has rows, unless it only names rows
      // of another table that reports on them.
      let own = settled.compactMap(\.self).flatMap(\.fields).filter {
        index.tableOfField[$0] == number && index.definition.fields[$0].id != table.key
          && index.definition.fields[$0].id != table.parent?.by
      }
      // Sums beside the parents themselves sum their rows up, and are none: "Planned spend" of each
      // priority.  No more is the one thing said in words of each: "What we hope to see by July".
      let isOfParents =
        index.parent(of: number).map { tables[$0].anchors.contains(where: ids.contains) } ?? false
      let isSaidOnce = own.count == 1 && index.definition.fields[own[0]].type == .text
      let speaksOfParents = isOfParents && (isSaidOnce || own.allSatisfy { index.isFigure($0) })
      let reported = index.reportCount(
        on: table.id, settled.compactMap(\.self).flatMap(\.fields))
      // A report names the rows again; where far more is asked of the rows themselves they stand here.
      return !own.isEmpty && !speaksOfParents
        && (reported == 0 || own.count > 3 && own.count > reported * 2)
    }
  }

  /// The tables of which a report beside tells more by the numbers of rows that stand elsewhere.
  ///
  ///     | Activity no. | Grant approved | Actual expenditure |
  private func toldBesideReports(
    _ present: Set<Int>, _ owners: [Int], _ settled: [Settled?]
  ) -> [Int] {
    let ids = Set(
      settled.compactMap(\.self).flatMap(\.fields).map { index.definition.fields[$0].id })
    return present.sorted().filter { number in
      guard !owners.contains(number), let key = tables[number].key, ids.contains(key) else {
        return false
      }
      return owners.contains { tables[$0].extends == tables[number].id } && !rows[number].isEmpty
    }
  }

  /// Parents before the rows that belong to them, rows before the reports on them.
  private func rank(_ table: Int) -> Int {
    tables[table].extends != nil ? 2 : tables[table].parent != nil ? 1 : 0
  }

  private mutating func reportUnknown(_ table: FoundTable, _ settled: [Settled?]) {
    for (column, question) in settled.enumerated() where question == nil {
      let filled = table.rows.compactMap { $0.entries[column] }.filter {
        !$0.passage.isBlank && !$0.isCarried
      }
      guard let first = filled.first else { continue }
      if !table.columns[column].label.isEmpty {
        unknown.append(Leftover(text: table.columns[column].label, place: first.passage.place))
      }
      leftovers += filled.map { Leftover($0.passage) }
    }
  }

  /// Questions asked once whose labels stand side by side, their answers below.
  private mutating func addOnceAskedColumns(_ table: FoundTable, _ settled: [Settled?]) {
    for (column, question) in settled.enumerated() {
      guard let question, let field = question.fields.first else { continue }
      let entries = table.rows.compactMap { $0.entries[column] }
      let filled = entries.filter { !$0.passage.isBlank }
      let isList = index.definition.fields[field].type == .schools
      guard let first = filled.first ?? entries.first else { continue }
      let passage =
        isList ? Passage.joined(filled.map(\.passage), by: "; ") ?? first.passage : first.passage
      let answer =
        question.rivals.isEmpty
        ? reader.answer(
          passage, to: field, label: table.columns[column].label, confidence: question.confidence)
        : reader.doubtful(
          passage, label: table.columns[column].label, confidence: question.confidence,
          between: question.fields + question.rivals)
      addOnce(answer, field)
      if !isList {
        leftovers += filled.dropFirst().map { Leftover($0.passage) }
      }
    }
  }

  private mutating func add(
    _ row: LogicalRows.Row, of table: FoundTable, _ settled: [Settled?], _ sheet: inout RowSheet
  ) {
    let answers = read(row, of: table, settled)
    for owner in sheet.owners {
      var built = BuiltRow(block: table.block)
      built.answers.reserveCapacity(settled.count)
      for (column, question) in settled.enumerated() {
        for field in question?.fields ?? [] where belongs(field, to: owner) {
          guard let answer = answers[column][field] else { continue }
          let id = index.definition.fields[field].id
          built.answers[id] = answer
          if built.place == nil || isAnchor(id, of: owner) {
            built.place = answer.place ?? built.place
          }
          let isCarried = row.entries[column]?.isCarried ?? false
          if answer.isContent, !answer.isNoMoney, !isCarried, id != tables[owner].key,
            id != tables[owner].parent?.by,
            index.tableOfField[field].map({ $0 == owner }) ?? true
          {
            built.isFilled = true
          }
        }
      }
      if let key = tables[owner].key, let ordinal = row.ordinal, built.answers[key] == nil {
        built.answers[key] = numbered(ordinal, key, at: built.place)
      }
      place(built, owner, row, &sheet)
    }
  }

  func isAnchor(_ id: FieldID, of owner: Int) -> Bool {
    tables[owner].anchors.contains(id)
  }

  /// Whether a field is shown with a table's rows: its own, or the name of the row reported on.
  private func belongs(_ field: Int, to owner: Int) -> Bool {
    guard let home = index.tableOfField[field] else { return asksEachRow(field, of: owner) }
    if home == owner { return true }
    guard let base = index.base(of: owner), home == base else { return false }
    let id = index.definition.fields[field].id
    return id == tables[base].key || isAnchor(id, of: base)
  }

  /// Whether a question that the definition asks once is asked of each row here: a column "Future
  /// plans" beside each action's evaluation.
  private func asksEachRow(_ field: Int, of owner: Int) -> Bool {
    index.definition.fields[field].alsoColumnOf == tables[owner].id
  }

  func numbered(_ ordinal: String, _ key: FieldID, at place: Place?) -> Answer? {
    guard let position = index.positions[key], let place else { return nil }
    return reader.answer(
      Passage(text: ordinal, place: place), to: position, label: nil, confidence: .position)
  }

  /// The answers that stand in one cell, by their questions.
  private enum CellAnswers {
    case none
    /// Nearly every cell answers one.
    case one(Int, Answer)
    case several([Int: Answer])

    subscript(field: Int) -> Answer? {
      switch self {
      case .none: nil
      case .one(let own, let answer): own == field ? answer : nil
      case .several(let answers): answers[field]
      }
    }
  }

  /// Reads the cells of a row, each under its column's questions.
  private func read(
    _ row: LogicalRows.Row, of table: FoundTable, _ settled: [Settled?]
  ) -> [CellAnswers] {
    settled.indices.map { column in
      guard let question = settled[column], let entry = row.entries[column],
        let field = question.fields.first
      else { return .none }
      let label = table.columns[column].label
      if !question.rivals.isEmpty {
        let answer = reader.doubtful(
          entry.passage, label: label, confidence: question.confidence,
          between: question.fields + question.rivals)
        return .one(field, answer)
      }
      if entry.isCarried, let shared = carried(entry, question, label) { return .several(shared) }
      guard question.fields.count > 1 else {
        let answer = reader.answer(
          entry.passage, to: field, label: label, confidence: question.confidence)
        return .one(field, answer)
      }
      // A number that is the parent's own and the row's reference to it is one.
      let areNumbers = question.fields.allSatisfy {
        index.definition.fields[$0].type == .reference
      }
      let parts =
        areNumbers
        ? Dictionary(question.fields.map { ($0, entry.passage) }) { first, _ in first }
        : SharedCell(reader: reader).parts(of: entry.passage, for: question.fields)
      return .several(
        parts.reduce(into: [:]) { answers, part in
          answers[part.key] = reader.answer(
            part.value, to: part.key, label: label, confidence: question.confidence)
        })
    }
  }

  /// An amount or a number in a cell merged over several rows counts once: the rows below the
  /// first refer to it.
  private func carried(
    _ entry: FoundTable.Entry, _ question: Settled, _ label: String
  ) -> [Int: Answer]? {
    guard question.fields.contains(where: { index.definition.fields[$0].type.isNumeric }) else {
      return nil
    }
    return question.fields.reduce(into: [:]) { answers, field in
      answers[field] = Answer(
        state: .refers, text: "", place: entry.passage.place, label: label,
        confidence: question.confidence, flags: ["merged_cell"])
    }
  }
}

extension Answer {
  /// Whether it is no money at all, as a template's formulas make of rows that nobody filled in.
  var isNoMoney: Bool {
    if case .money(let money) = value { money.pence == 0 } else { false }
  }

  /// Whether somebody has filled something in.
  var isContent: Bool {
    // A template's formulas, which no program has worked out yet, fill nothing in.
    state != .unanswered && state != .placeholder && state != .notOnForm
      && !flags.contains("formula_without_value")
  }
}

extension Leftover {
  /// A passage that answers no question.
  init(_ passage: Passage) {
    self.init(text: FoldedText.collapse(passage.text), place: passage.place)
  }
}
