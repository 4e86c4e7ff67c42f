package import Documents

/// Reads a form out of a document: which words answer which question, wherever they stand.
///
/// Made once for a definition and used for any number of documents.
package struct FormLocator: Sendable {
  let index: LabelIndex
  private let listsLeftovers: Bool

  /// - Parameters:
  ///   - definition: The form.
  ///   - listsLeftovers: Whether the text outside the form is wanted; a hidden sheet can be nothing else.
  package init(_ definition: FormDefinition, listsLeftovers: Bool = true) {
    index = LabelIndex(definition)
    self.listsLeftovers = listsLeftovers
  }

  package var definition: FormDefinition { index.definition }

  /// Locates and reads every answer of a form.
  ///
  /// - Parameters:
  ///   - document: The document, of either kind.
  ///   - values: Reads the values of the answers.
  ///   - stage: Set where somebody has said which; told from the content otherwise.
  ///   - groups: The register's groups, where there is a register.
  /// - Returns: The reading, or nil where the document holds too little of the form to be one.
  package func read(
    _ document: Document, values: ValueReader, stage: StageID? = nil, groups: GroupMatcher? = nil
  ) -> FormReading? {
    let surface = Surface(document, hasAsides: listsLeftovers)
    let seen = read(document, surface, values: values, stage: stage, groups: groups)
    guard seen == nil, document.sheets.contains(where: { $0.state != .visible }) else {
      return seen
    }
    // A cover sheet may be all that its sender left to be seen.
    let all = Surface(document, showsHidden: true, hasAsides: listsLeftovers)
    return read(document, all, values: values, stage: stage, groups: groups)
  }

  private func read(
    _ document: Document, _ surface: Surface, values: ValueReader, stage: StageID?,
    groups: GroupMatcher?
  ) -> FormReading? {
    var walk = FormWalk(index)
    walk.walk(surface)
    let tables = settleTables(walk)
    var spots = walk.items.compactMap { item in
      if case .spot(let spot) = item { spot } else { nil }
    }
    spots += totalsBeside(walk, tables)
    // Only sums under totals, and places whose labels nobody knows, give way to what others may ask.
    let asked = walk.rests.isEmpty && walk.strange.isEmpty ? [] : Set(spots.flatMap(mayBeAsked))
    spots += walk.rests.filter { asked.isDisjoint(with: $0.meanings.flatMap(\.fields)) }
    let isGroupName: (String) -> Bool = { groups?.isGroup($0) ?? false }
    let strange = StrangePlaces(index: index, isGroupName: isGroupName).answered(
      walk.strange, among: walk.items,
      asked: asked.union(tables.joined().compactMap(\.self).flatMap { $0.fields + $0.rivals }))
    spots += strange
    let found = walk.items.compactMap { item in
      if case .table(let table) = item { table } else { nil }
    }
    guard isThisForm(spots, found, tables, isGroupName: isGroupName) else { return nil }
    var questions = SpotQuestions(index: index)
    questions.firstTable = found.first?.block ?? .max
    questions.placesBeforeTables =
      walk.items.prefix { if case .spot = $0 { true } else { false } }.count
    questions.tablesOfRows = index.tablesOfRows(tables)
    questions.tablesAbove = index.tablesAbove(found, tables)
    questions.isGroupName = isGroupName
    let reader = AnswerReader(
      index: index, values: values, boxFills: BoxColours(of: walk.items).fills)
    questions.stageOfDate = { stageTold(by: $0, reader) }
    let places = questions.places(of: spots)
    let settled = questions.settle(places)
    var assembly = assemble(walk, spots, settled, tables, reader)
    let detector = StageDetector(
      labels: LabelReader(index), stageOfDay: { self.stage(of: $0.value, reader) })
    let told = detector.stage(of: assembly)
    let form = stage ?? told
    let isOpen = questions.isUnsettled(spots, at: form) || found.contains(where: asksOnce)
    if isOpen {
      questions.holdsEarlierRows = holdsEarlierRows(assembly, than: form)
      if !questions.holdsEarlierRows { questions.formStage = form }
      let isTold = questions.holdsEarlierRows || !found.contains(where: asksForSignOff)
      let again = (
        spots: questions.settle(places),
        tables: isTold ? tables : settleTables(walk, at: form)
      )
      // Nearly always the stage only confirms what was settled, and every answer is read already.
      if again.spots != settled || again.tables != tables {
        assembly = assemble(walk, spots, again.spots, again.tables, reader)
      }
    }
    assembly.finish(stage: form)
    var reading = reading(assembly, walk, document, stage: form)
    reading.leave(out: strange + walk.named)
    return reading
  }

  /// The questions that a place may ask, but those that its answer can be none to.
  private func mayBeAsked(_ spot: Spot) -> [Int] {
    let shape = index.shape(of: spot.answer)
    return spot.meanings.flatMap(\.fields).filter {
      shape.suits(definition.fields[$0].type) > -20
    }
  }

  /// The stage that a text tells by the day it says.
  private func stageTold(by passage: Passage, _ reader: AnswerReader) -> StageID? {
    guard index.shape(of: passage).contains(.date),
      let field = definition.fields.indices.first(where: {
        definition.fields[$0].type == .date
      })
    else { return nil }
    return stage(
      of: reader.answer(passage, to: field, label: nil, confidence: .known).value, reader)
  }

  /// The stage that a day tells of a form that is sent twice: the first up to the middle of the
  /// school year.
  private func stage(of day: Value?, _ reader: AnswerReader) -> StageID? {
    let terms = reader.values.calendar.halfTerms
    guard definition.stages.count == 2, case .date(let date)? = day,
      let first = reader.values.yearStarts ?? terms.first?.first,
      let last = reader.values.yearEnds ?? terms.last?.last, first < last,
      (first...last).contains(date.start), date.start == date.end
    else { return nil }
    let middle = (first.daysSince1970 + last.daysSince1970) / 2
    let isEarly = date.start.daysSince1970 < middle
    return isEarly ? definition.stages.first?.id : definition.stages.last?.id
  }

  /// Whether a later stage's form holds an earlier one's rows too, as a plan with evaluation columns
  /// does: its one sign-off may then be the plan's own.
  ///
  /// A report that repeats what was planned, to set what it cost beside it, is not the plan.
  private func holdsEarlierRows(_ assembly: FormAssembly, than stage: StageID) -> Bool {
    guard stage != definition.stages.first?.id else { return false }
    return zip(definition.tables, assembly.rows).contains { table, rows in
      guard table.stage != stage, table.extends == nil else { return false }
      let names = [table.key, table.parent?.by].compactMap(\.self) + table.anchors
      let asked = rows.reduce(into: Set<FieldID>()) { asked, row in
        for (id, answer) in row.answers where answer.isContent { asked.insert(id) }
      }
      return asked.subtracting(names).count >= Self.leastOfPlan
    }
  }

  /// As many answers of its rows as no report repeats.
  private static let leastOfPlan = 2

  /// Whether a table's header asks questions of the whole form, as a sign-off's does.
  private func asksOnce(_ table: FoundTable) -> Bool {
    table.columns.contains { column in
      column.meanings.count > 1
        && column.meanings.contains { $0.fields.contains { index.tableOfField[$0] == nil } }
    }
  }

  /// Whether a table's header may ask what is asked in a declaration; only then has the stage of the
  /// form a say in what its columns ask.
  private func asksForSignOff(_ table: FoundTable) -> Bool {
    table.columns.contains { column in
      column.meanings.contains { $0.fields.contains { definition.fields[$0].isInDeclaration } }
    }
  }

  private func settleTables(
    _ walk: FormWalk, at stage: StageID? = nil
  ) -> [[ColumnQuestions.Settled?]] {
    var questions = ColumnQuestions(index: index)
    questions.formStage = stage
    let alike = AlikeTables(walk)
    return walk.items.compactMap { item in
      guard case .table(let table) = item else {
        if case .spot(let spot) = item, spot.rowName != nil {
          questions.parentTitles.insert(LabelFolding.fold(spot.answer.text))
        }
        return nil
      }
      var settled = questions.settle(alike.whole(of: table))
      questions.dropSecondTitles(of: table, &settled)
      questions.noteTitles(of: table, settled)
      for (column, question) in settled.enumerated() {
        guard let field = question?.fields.first else { continue }
        if let owner = index.tableNumbered(by: field) {
          questions.parentNumbers[table.columns[column].words] = owner
          questions.rowCodes.formUnion(
            ColumnQuestions.codes(in: column, of: table).map { .init(table: owner, code: $0) })
        }
        guard index.isParentTitle(field) else { continue }
        for row in table.rows {
          guard let passage = row.entries[column]?.passage, !passage.isBlank else { continue }
          questions.parentTitles.insert(LabelFolding.fold(passage.text))
        }
      }
      return settled
    }
  }

  /// Total rows whose amount stands under no column of money are questions with their answers.
  private func totalsBeside(
    _ walk: FormWalk, _ settled: [[ColumnQuestions.Settled?]]
  ) -> [Spot] {
    var spots: [Spot] = []
    let labels = LabelReader(index)
    var number = 0
    for case .table(let table) in walk.items {
      defer { number += 1 }
      for total in table.totals {
        let money = settled[number].enumerated().contains { column, question in
          let isMoney = question?.fields.contains { definition.fields[$0].type == .money } ?? false
          return isMoney && !(total.entries[column]?.passage.isBlank ?? true)
        }
        guard !money,
          let entry = total.entries.lazy.compactMap(\.self).first(where: {
            !$0.passage.isBlank && $0.passage.text != total.label
          })
        else { continue }
        let found = labels.read(total.label)
        spots.append(
          Spot(
            label: FoldedText.collapse(total.label), meanings: found.meanings,
            answer: entry.passage, block: table.block, context: table.context))
      }
    }
    return spots
  }

  /// Puts the pieces together in the order of the form.
  private func assemble(
    _ walk: FormWalk, _ spots: [Spot], _ settled: [SpotQuestions.Settled?],
    _ tables: [[ColumnQuestions.Settled?]], _ reader: AnswerReader
  ) -> FormAssembly {
    var assembly = FormAssembly(index, reader)
    var spot = 0
    var table = 0
    for item in walk.items {
      switch item {
      case .spot(let found):
        assembly.add(found, settled[spot])
        spot += 1
      case .table(let found):
        assembly.add(found, tables[table])
        table += 1
      }
    }
    for rest in spot..<spots.count { assembly.add(spots[rest], settled[rest]) }
    return assembly
  }

  private func reading(
    _ assembly: FormAssembly, _ walk: FormWalk, _ document: Document, stage: StageID
  ) -> FormReading {
    var reading = FormReading(stage: stage)
    for (field, answer) in assembly.fields { reading.fields[definition.fields[field].id] = answer }
    for (number, table) in definition.tables.enumerated()
    where assembly.tablesMet.contains(number) {
      reading.tables[table.id] = assembly.rows[number].map {
        AnswerRow(answers: $0.answers, place: $0.place)
      }
    }
    reading.totals = assembly.totals
    reading.unknownLabels = assembly.unknown + walk.unknown.leftovers
    if listsLeftovers { reading.leftovers = assembly.leftovers + walk.loose.leftovers }
    reading.notices = document.notices
    return reading
  }
}
