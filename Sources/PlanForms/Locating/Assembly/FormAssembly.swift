import Documents

/// Puts the settled places of a form together: answers, rows, which row belongs to which.
struct FormAssembly {
  /// A row in the making.
  struct BuiltRow {
    var answers: [FieldID: Answer] = [:]
    var place: Place?
    /// The row of the parent table that it belongs to, by position.
    var parent: Int?
    /// The row of the extended table that it reports on, by position.
    var subject: Int?
    /// Whether anything but the row's name was filled in.
    var isFilled = false
    /// The heading that opened it.
    var heading: Int?
    var block = 0
    /// Whether its questions stand under one another, as on a card, and in no table's row.
    var isOfCard = false
    /// Whether it was begun by what stands below a table of rows in which nothing was filled in.
    var isBelowBlankRows = false
  }

  let index: LabelIndex
  let reader: AnswerReader
  var fields: [Int: Answer] = [:]
  var rows: [[BuiltRow]]
  var totals: [TableID: [FieldID: Answer]] = [:]
  /// Total rows met, by the question that they answer.
  var totalAnswers: [Int: [Answer]] = [:]
  /// What rows cost that a list tells by their numbers: "Cost of action 1".
  var costsByNumber: [(field: Int, ordinal: String, answer: Answer)] = []
  /// Totals of the plan that a report tells again, by the question.
  var retold: [Int: Answer] = [:]
  /// The tables of the form whose questions were met, with or without rows.
  var tablesMet: Set<Int> = []
  /// Rows told before whose names head a further part of the form, by their table: "Activity 1" over
  /// its evaluation.
  var reopened: [Int: Int] = [:]
  /// The tables of the form that were read last, by the definition's; see `share`.
  var lastTables: [Int: LastTable] = [:]
  /// What the rows of each table go by.
  var indexes: [RowIndex]
  /// What was asked once, or on rows' cards, by the question; see `settleCards`.
  var cardAnswers: [Int: [CardAnswer]] = [:]
  /// The parts of the form in which somebody signed.
  var signedBlocks: Set<Int> = []
  /// The questions that nobody has answered there.
  var leftBlank: Set<Int> = []
  var leftovers: [Leftover] = []
  var unknown: [Leftover] = []

  init(_ index: LabelIndex, _ reader: AnswerReader) {
    self.index = index
    self.reader = reader
    rows = Array(repeating: [], count: index.definition.tables.count)
    indexes = Array(repeating: RowIndex(), count: index.definition.tables.count)
  }

  var tables: [TableDefinition] { index.definition.tables }

  // MARK: - Questions asked once

  mutating func add(_ spot: Spot, _ settled: SpotQuestions.Settled?) {
    if let name = spot.rowName, openNamedRow(spot, name, settled) { return }
    guard let settled, let first = settled.fields.first else {
      leaveOver(spot)
      return
    }
    let parts =
      settled.fields.count > 1
      ? SharedCell(reader: reader).parts(of: spot.answer, for: settled.fields)
      : [first: spot.answer]
    for field in settled.fields {
      guard let part = parts[field] else { continue }
      let passage = ownAnswer(of: spot, to: field) ?? part
      let answer =
        settled.rivals.isEmpty
        ? reader.answer(passage, to: field, label: spot.label, confidence: settled.confidence)
        : reader.doubtful(
          passage, label: spot.label, confidence: settled.confidence,
          between: [field] + settled.rivals)
      if let cost = costByNumber(spot, field) {
        costsByNumber.append((field, cost, answer))
      } else if let table = index.tableOfField[field] {
        addToRow(answer, field, table, block: spot.block)
      } else if let host = cardRow(of: field, spot.block) {
        cardAnswers[field, default: []].append(CardAnswer(answer: answer, host: host))
      } else {
        addOnce(answer, field, block: spot.block)
      }
    }
  }

  /// A line that says only "Fund 1: Recovery" is the answer and not the question.
  private func ownAnswer(of spot: Spot, to field: Int) -> Passage? {
    guard spot.answer.isBlank, index.definition.fields[field].type == .choice,
      spot.label != index.definition.fields[field].label,
      reader.state(spot.label, as: field) == .answered
    else { return nil }
    var answer = spot.answer
    answer.text = spot.label
    return answer
  }

  private mutating func leaveOver(_ spot: Spot) {
    guard !spot.answer.isBlank else { return }
    let label = FoldedText.collapse(spot.label)
    unknown.append(Leftover(text: label, place: spot.answer.place))
    leftovers.append(Leftover(spot.answer))
  }

  // MARK: - Rows whose questions stand under one another

  /// Opens a row that its label names: "Priority 2: …", "Action 1".
  private mutating func openNamedRow(
    _ spot: Spot, _ name: (table: Int, ordinal: String), _ settled: SpotQuestions.Settled?
  ) -> Bool {
    let table = tables[name.table]
    tablesMet.insert(name.table)
    if let field = settled?.fields.first, index.tableOfField[field] == nil { return false }
    var row = BuiltRow(place: spot.answer.place, block: spot.block)
    row.heading = spot.heading
    if let key = table.key, let position = index.positions[key] {
      var number = spot.answer
      number.text = name.ordinal
      number.marks = []
      number.cell = nil
      row.answers[key] = reader.answer(number, to: position, label: spot.label, confidence: .known)
    }
    if let anchor = table.anchors.first, let position = index.positions[anchor] {
      let title = reader.answer(
        spot.answer, to: position, label: spot.label, confidence: .known)
      row.answers[anchor] = title
      row.isFilled = title.isContent
    }
    // Where the row before it was named again, this one is too.
    let isAgain =
      reopened[name.table] != nil || spot.context.stage != table.stage || saysMore(spot, name.table)
    reopened[name.table] = nil
    if let same = toldBefore(row, name.table, isAgain: isAgain) {
      reopened[name.table] = same
      rows[name.table][same].heading = row.heading
      return true
    }
    row.parent = latestParent(of: name.table)
    rows[name.table].append(row)
    return true
  }

  /// Whether a label names a row that belongs to none by more words than rows are called by: "Actions for priority
  /// 1" under the heading "Priority 1" begins no second one.
  private func saysMore(_ spot: Spot, _ table: Int) -> Bool {
    index.parent(of: table) == nil && spot.answer.isBlank
      && LabelText(spot.label).unnumbered.utf8.contains(0x20)
  }

  /// The row that a heading names again: of the same title, or, without one, of the same number where
  /// rows were told after it, or where what is named around it was told before too.
  private mutating func toldBefore(_ row: BuiltRow, _ table: Int, isAgain: Bool) -> Int? {
    guard let anchor = tables[table].anchors.first, let title = row.answers[anchor],
      let last = rows[table].last
    else { return nil }
    takeInRows(of: table)
    if title.isContent {
      let words = Self.titleWords(title.text)
      if let same = indexes[table].row(titled: words) { return same }
      let isLast = last.answers[anchor].map { $0.isContent && Self.titleWords($0.text) == words }
      return !words.isEmpty && isLast ?? false ? rows[table].count - 1 : nil
    }
    guard let key = tables[table].key, let number = row.answers[key]?.value else { return nil }
    let isLast = last.answers[key]?.value == number
    guard !isLast || isAgain,
      let same = indexes[table].row(numbered: number) ?? (isLast ? rows[table].count - 1 : nil)
    else { return nil }
    return rows[table][same].isFilled ? same : nil
  }

  mutating func takeInRows(of table: Int) {
    indexes[table].takeIn(
      rows[table], key: tables[table].key, anchor: tables[table].anchors.first)
  }

  /// Adds an answer to the row in the making; a question asked again begins the next row.
  private mutating func addToRow(_ answer: Answer, _ field: Int, _ table: Int, block: Int) {
    let id = index.definition.fields[field].id
    tablesMet.insert(table)
    if let row = reopened[table] {
      let known = rows[table][row].answers[id].map(\.isContent) ?? false
      if !known || id == tables[table].anchors.first || id == tables[table].key {
        if !known { rows[table][row].answers[id] = answer }
        return
      }
    }
    if share(answer, field, table, block: block) { return }
    let host = numberedAgain(answer, id, table) ?? hostRow(of: table, id, block)
    if host == nil {
      var row = BuiltRow(place: answer.place, block: block)
      row.isBelowBlankRows = isBelowBlankRows(table, block: block)
      row.parent = latestParent(of: table)
      row.subject = latestSubject(of: table)
      rows[table].append(row)
    }
    let number = host ?? rows[table].count - 1
    rows[table][number].answers[id] = answer
    rows[table][number].block = block
    rows[table][number].isOfCard = true
    if answer.state != .unanswered, answer.state != .placeholder, id != tables[table].key {
      rows[table][number].isFilled = true
    }
  }

  /// The row that a sheet or a heading has opened by its number alone, where that number is asked for
  /// first thing below: "Priority number: 1" on the sheet "Priority 1".
  private func numberedAgain(_ answer: Answer, _ id: FieldID, _ table: Int) -> Int? {
    guard tables[table].key == id, let last = rows[table].last, !last.isFilled,
      let value = answer.value, last.answers[id]?.value == value
    else { return nil }
    return rows[table].count - 1
  }

  /// The row that an answer still belongs to.
  private mutating func hostRow(of table: Int, _ id: FieldID, _ block: Int) -> Int? {
    guard let last = rows[table].last else { return nil }
    let number = rows[table].count - 1
    if let known = last.answers[id] {
      let isOpen = known.state == .unanswered && tables[table].anchors.contains(id)
      // A card may ask for its title after other questions; one of several boxes, after what it serves.
      let isOnlyNamed = last.answers.keys.allSatisfy { id in
        tables[table].names.contains(id) || id == tables[table].parent?.by
      }
      return isOpen && (isOnlyNamed || last.block == block) ? number : nil
    }
    if let subject = latestSubject(of: table), last.subject != subject { return nil }
    if tables[table].key == id || tables[table].anchors.first == id {
      let anchor = tables[table].anchors.first.flatMap { last.answers[$0] }
      let key = tables[table].key.flatMap { last.answers[$0] }
      if anchor != nil, key != nil || last.answers.count > 1 { return nil }
      // What another part of the form has asked without a name is no beginning of this row: taken for one,
      // it would push each answer below into the next row.
      if anchor == nil, key == nil, last.block != block { return nil }
    }
    if last.parent != latestParent(of: table) { return nil }
    return number
  }

  /// The parent row that a row below it belongs to: the one that a heading names again, or the last.
  ///
  /// - Returns: Nil where the one before the last has no rows, for then they are a list of parents,
  ///   and nothing tells which of them is meant.
  private mutating func latestParent(of table: Int) -> Int? {
    guard let parent = index.parent(of: table),
      let last = rows[parent].indices.last
    else { return nil }
    if let named = reopened[parent] { return named }
    guard last > 0 else { return last }
    takeInRows(of: table)
    let hasRows = indexes[table].hasRows(of: last - 1) || rows[table].last?.parent == last - 1
    return hasRows ? last : nil
  }

  private func latestSubject(of table: Int) -> Int? {
    guard let subject = index.base(of: table), !rows[subject].isEmpty else { return nil }
    return reopened[subject] ?? rows[subject].count - 1
  }
}
