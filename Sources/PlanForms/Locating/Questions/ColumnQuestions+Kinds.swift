/// Columns that nobody knows and whose answers can be to one question of their table only, by their
/// kind: sums, schools, days, words.
extension ColumnQuestions {
  /// The one column of sums under "Grant £" tells what each row costs, and the one of schools under
  /// "Schools signed up" which take part in it, where the rows of the table are asked for such once and
  /// no other column asks.
  func addOnlyOfKind(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let fields = index.definition.fields
    for (number, owner) in index.definition.tables.enumerated() {
      let found = Set(settled.compactMap { $0?.fields }.joined())
      let anchor = owner.anchors.first.flatMap { index.positions[$0] }
      guard owner.extends != nil || anchor.map({ found.contains($0) }) ?? false,
        found.count(where: { index.tableOfField[$0] == number }) >= 3,
        // Beside "Delivered?" a sum is what was spent.
        owner.extends != nil || index.reportCount(on: owner.id, found) == 0
      else { continue }
      for kind in [FieldType.money, .schools] {
        let missing = fields.indices.filter { field in
          index.tableOfField[field] == number && fields[field].type == kind
            && (kind != .money || fields[field].isCore) && !found.contains(field)
        }
        let open = table.columns.indices.filter { column in
          settled[column] == nil && !shapes[column].isEmpty
            && stands(column, by: number, settled) && !saysElse(table.columns[column])
            && isOf(kind, table.columns[column], shapes[column])
        }
        guard missing.count == 1, open.count == 1 else { continue }
        settled[open[0]] = Settled(fields: missing, confidence: .position)
      }
    }
  }

  /// A list of parents asks of each its title and one thing in words, and one column of words is left: "What the
  /// heads had before them" beside "Priority" asks why it is one.
  func addOnlyText(_ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    let fields = index.definition.fields
    let open = table.columns.indices.filter { settled[$0] == nil && !shapes[$0].isEmpty }
    let asked = settled.compactMap { $0?.fields }.joined()
    guard open.count == 1, let column = open.first, !table.columns[column].words.isEmpty,
      table.columns[column].meanings.allSatisfy({ $0.confidence == .close || isOfReport($0) }),
      !index.words.namesElse(in: table.columns[column].words), areSentences(column, table),
      let parent = asked.lazy.compactMap({ index.tableOfField[$0] }).first(where: index.isParent),
      isOnly(of: parent, settled.compactMap(\.self))
    else { return }
    let missing = fields.indices.filter {
      index.tableOfField[$0] == parent && fields[$0].type == .text && fields[$0].isCore
        && !asked.contains($0)
    }
    guard missing.count == 1 else { return }
    settled[column] = Settled(fields: missing, confidence: .position)
  }

  /// Whether a header's words ask of a report on rows, which a list of parents is not.
  private func isOfReport(_ meaning: LabelIndex.Meaning) -> Bool {
    meaning.fields.allSatisfy { field in
      index.tableOfField[field].flatMap(index.base(of:)) != nil
    }
  }

  /// The first column in words of a list that the heading over it announces titles its rows, whatever it is called,
  /// where its headers ask of those rows alone.
  func addAnnounced(
    _ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]
  ) {
    let tables = index.definition.tables
    guard let number = table.context.table, index.isParent(number),
      (1...3).contains(table.columns.count),
      let anchor = tables[number].anchors.first.flatMap({ index.positions[$0] }),
      !settled.contains(where: { $0?.fields.contains(anchor) ?? false }),
      settled.allSatisfy({ question in
        question?.fields.allSatisfy {
          index.tableOfField[$0] == number || index.definition.fields[$0].type == .reference
        } ?? true
      })
    else { return }
    let open = table.columns.indices.first { !shapes[$0].isEmpty && !areReferences(shapes[$0]) }
    guard let column = open, settled[column] == nil, !table.columns[column].words.isEmpty,
      !index.words.namesElse(in: table.columns[column].words), mayAnswer(anchor, column, table)
    else { return }
    settled[column] = Settled(fields: [anchor], confidence: .position)
  }

  /// Whether a column right before or behind another asks of a table's rows.
  private func stands(_ column: Int, by table: Int, _ settled: [Settled?]) -> Bool {
    [column - 1, column + 1].contains {
      settled.indices.contains($0) && isAsked(of: table, settled[$0])
    }
  }

  /// A column of days right before one that is known is asked for what the form asks right before it.
  ///
  /// "Runs from" beside "End date" asks when it starts; the same behind one.
  func addDay(_ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    let fields = index.definition.fields
    for column in table.columns.indices where settled[column] == nil {
      guard !shapes[column].isEmpty, shapes[column].allSatisfy({ $0.contains(.date) }),
        !isKnownDay(table.columns[column]), !saysElse(table.columns[column])
      else { continue }
      for step in [1, -1] where settled.indices.contains(column + step) {
        guard let beside = settled[column + step], beside.rivals.isEmpty,
          let known = beside.fields.first, fields[known].type == .date,
          case let asked = known - step, fields.indices.contains(asked),
          fields[asked].type == .date, fields[asked].stage == fields[known].stage,
          index.tableOfField[asked] == index.tableOfField[known],
          !settled.contains(where: { $0?.fields.contains(asked) ?? false })
        else { continue }
        settled[column] = Settled(fields: [asked], confidence: .position)
        break
      }
    }
  }

  /// What stands between two columns of a later stage is asked for how it turned out: "Pupils" between "Final
  /// cost" and "Impact", "How you measured it" between "Pupils who took part" and "Result before".
  func addOutturn(_ table: FoundTable, _ settled: inout [Settled?]) {
    let fields = index.definition.fields
    for column in table.columns.indices.dropFirst().dropLast()
    where table.columns[column].stage == nil {
      guard let early = settled[column]?.fields, early.count == 1,
        let later = index.outturns[early[0]].flatMap({ index.isFigure($0) ? $0 : nil })
          ?? index.twins[early[0]],
        !settled.contains(where: { $0?.fields.contains(later) ?? false }),
        [column - 1, column + 1].allSatisfy({ beside in
          guard let question = settled[beside], let asked = question.fields.first else {
            return false
          }
          return question.rivals.isEmpty && fields[asked].stage == fields[later].stage
        })
      else { continue }
      settled[column] = Settled(fields: [later], confidence: .position)
    }
  }

  /// What may ask how something turned out, "Children reached", asks so in a table of a report that asks nothing else
  /// of the plan.
  ///
  /// It is known by its heading, by as many of a report's questions as no plan has, or by answers to two of them.
  func addReported(_ table: FoundTable, _ shapes: [[TextShape]], _ settled: inout [Settled?]) {
    let fields = index.definition.fields
    guard let last = index.definition.stages.last?.id, last != index.definition.stages.first?.id
    else { return }
    func isLater(_ field: Int) -> Bool { fields[field].stage == last }
    let reported = settled.indices.filter { column in
      settled[column].map { $0.fields.contains(where: isLater) && $0.rivals.isEmpty } ?? false
    }
    guard
      reported.count > 1 && table.context.stage == last || reported.count > 3
        || reported.count(where: { !shapes[$0].isEmpty }) > 1
    else { return }
    let taken = Set(reported.flatMap { settled[$0]?.fields ?? [] })
    var turned: [(column: Int, field: Int)] = []
    for (column, question) in settled.enumerated() {
      guard let question, !reported.contains(column), !question.fields.contains(where: namesRows)
      else { continue }
      let asked =
        question.fields + question.rivals + table.columns[column].meanings.map { $0.fields[0] }
        + question.fields.compactMap { index.twins[$0] }
      guard let later = asked.first(where: { isLater($0) && !taken.contains($0) }) else { return }
      turned.append((column, later))
    }
    for (column, field) in turned {
      settled[column] = Settled(fields: [field], confidence: .position)
    }
  }

  /// Whether a header that nobody knows says more than its place and its answers can tell.
  func saysElse(_ column: FoundTable.Column) -> Bool {
    column.meanings.isEmpty && index.words.saysElse(column.words)
  }

  /// Whether a header is known to ask for some day, which then is none that a neighbour tells.
  private func isKnownDay(_ column: FoundTable.Column) -> Bool {
    column.meanings.contains { meaning in
      meaning.confidence != .close
        && meaning.fields.contains { index.definition.fields[$0].type == .date }
    }
  }

  /// Whether a column's header asks once for what its answers are, or says of sums that they are pounds
  /// and nothing that is known.
  private func isOf(_ kind: FieldType, _ column: FoundTable.Column, _ shapes: [TextShape]) -> Bool {
    let asked = column.meanings.flatMap(\.fields)
    let fields = index.definition.fields
    guard !asked.isEmpty else {
      return kind == .money && column.label.contains("£")
        && shapes.allSatisfy { $0.contains(.money) && $0.isDisjoint(with: [.working, .long]) }
        && !LabelWords.telling(in: column.words).contains { Self.shares.contains($0) }
    }
    return asked.allSatisfy { fields[$0].type == kind && index.tableOfField[$0] == nil }
      && shapes.allSatisfy { $0.suits(kind) >= 0 }
  }

  /// What is called so is a part of a cost, or comes from elsewhere.
  private static let shares: Set<String> = [
    "per", "unit", "rate", "each", "other", "match", "matched", "own", "hourly", "daily",
  ]
}
