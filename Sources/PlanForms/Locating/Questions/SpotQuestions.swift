/// Settles which question each labelled place answers, all places of the form together.
struct SpotQuestions {
  typealias Settled = SettledQuestion
  typealias Weight = Weights.Place

  let index: LabelIndex
  /// Whether a text is one of the register's groups; a bare "Name" or "School" then means the group.
  var isGroupName: (String) -> Bool = { _ in false }

  /// The stage that the form was sent at, once told: a sign-off that two share is then this stage's.
  var formStage: StageID?

  /// Whether the form holds the plan's rows beside the evaluation's: its one sign-off is then likelier
  /// the plan's, unless a heading says otherwise.
  var holdsEarlierRows = false

  /// The stage that the date beside a signature tells; nil where it tells none.
  var stageOfDate: (Passage) -> StageID? = { _ in nil }

  /// The block of the first table with rows: what stands before it is hardly a row's.
  var firstTable = Int.max

  /// How many places stand before that table, perhaps in its own block: on one sheet with it.
  var placesBeforeTables = 0

  /// The tables of the definition whose rows stand in tables of the form: a place that stands for no row
  /// asks nothing of one.
  var tablesOfRows: Set<Int> = []

  /// The tables of the definition of which some rows stand right above a block, where the form's rows stand in
  /// several tables: what is asked there is asked of those rows.
  var tablesAbove: [Int: Set<Int>] = [:]

  /// What is told of the places once, at whatever stage the form was sent.
  struct Places {
    /// With what else they may ask for standing where they do.
    var spots: [Spot]
    /// What the answers look like.
    var shapes: [TextShape]
    /// How many filled places there are of each set of meanings: a later stage's form often holds the
    /// plan with its sign-off too, and only a sign-off that stands alone is surely its own.
    var asked: [Set<Int>: Int]
    var neighbours: Neighbours
    /// For each block, how many places ask for each table's questions.
    var votes: [Int: [Int: Int]]
    /// The stage at which each was signed, where a date tells.
    var signed: [StageID?]
    /// The numbers of the rows that they may be of.
    var runs: [Int]
    /// For each block, the stages at which some place surely asks.
    var stages: [Int: Set<StageID>]
  }

  static func asks(_ spot: Spot) -> Set<Int> { Set(spot.meanings.flatMap(\.fields)) }

  func places(of found: [Spot]) -> Places {
    let spots = parted(ofCards(standing(found)))
    return Places(
      spots: spots, shapes: spots.map { index.shape(of: $0.answer) },
      asked: spots.reduce(into: [:]) { counts, spot in
        // A place that asks one question for certain is never counted with others.
        guard !spot.answer.isBlank,
          spot.meanings.count > 1 || spot.meanings.first?.isComposite ?? false
        else { return }
        counts[Self.asks(spot), default: 0] += 1
      },
      neighbours: Neighbours(spots, index), votes: tableVotes(spots),
      signed: SignOffs(spots, index, stageOfDate).stages, runs: runs(spots),
      stages: spots.reduce(into: [:]) { stages, spot in
        let asked = Set(spot.meanings.flatMap(\.fields).map { index.definition.fields[$0].stage })
        guard asked.count == 1, spot.meanings.contains(where: { $0.confidence != .close }) else {
          return
        }
        stages[spot.block, default: []].formUnion(asked)
      })
  }

  /// Whether a row's question that a label is only like is asked at another stage than the heading names, of which no
  /// place beside it surely asks.
  private func isGuessAtOtherStage(
    _ meaning: LabelIndex.Meaning, _ spot: Spot, _ places: Places
  ) -> Bool {
    let field = meaning.fields[0]
    guard meaning.confidence == .close, index.tableOfField[field] != nil,
      let named = spot.context.stage,
      case let stage = index.definition.fields[field].stage, stage != named
    else { return false }
    return !(places.stages[spot.block]?.contains(stage) ?? false)
  }

  func settle(_ places: Places) -> [Settled?] {
    let (spots, runs) = (places.spots, places.runs)
    let scores = spots.indices.map { number in
      let shape = places.shapes[number]
      return spots[number].meanings.compactMap { meaning -> Assignment.Choice? in
        guard !meaning.isComposite, !index.contradicts(meaning, shape),
          !isGuessAtOtherStage(meaning, spots[number], places),
          !isOffice(meaning.fields[0]) || !shape.contains(.titled),
          // Prose is no number, though it may hold one.
          meaning.confidence != .close || !shape.contains(.long)
            || !index.isFigure(meaning.fields[0]),
          meaning.confidence != .close
            || index.mayAnswer(meaning.fields[0], [spots[number].answer])
            || spots[number].meanings.count == 1 && index.isSureText(meaning, shape)
        else { return nil }
        var choice = score(meaning, number, places)
        let field = index.definition.fields[choice.target]
        if let stage = places.signed[number], field.isInDeclaration {
          choice.score += Weights.either(Weight.stageOfDate, field.stage == stage)
        }
        return choice
      }
    }
    let final = Assignment.best(
      scores.enumerated().map { number, list in
        list.compactMap { choice in
          guard choice.score >= Weights.Sure.least else { return nil }
          // Each row may have a table's question anew; a question asked once has one place.
          let isOfRows =
            index.tableOfField[choice.target] != nil || isOnCard(choice.target, number, places)
          let target =
            isOfRows
            ? choice.target + runs[number] * index.definition.fields.count : choice.target
          return Assignment.Choice(target: target, score: choice.score - Weights.Sure.least + 1)
        }
      })
    let count = max(1, index.definition.fields.count)
    let fields = final.map { $0.map { $0 % count } }
    let taken = Set(fields.compactMap(\.self))
    var settled = spots.indices.map { number in
      settle(spots[number], scores[number], fields[number], taken)
    }
    dropOtherSigners(&settled, spots)
    settled.dropRivalsOfSeveral(in: runs)
    return ofParts(askedAlike(spots, settled, runs), runs)
  }

  /// Whether a question that a table may ask as well stands among those of the table's rows.
  private func isOnCard(_ field: Int, _ number: Int, _ places: Places) -> Bool {
    guard let column = index.definition.fields[field].alsoColumnOf,
      let table = index.definition.tables.firstIndex(where: { $0.id == column })
    else { return false }
    return places.votes[places.spots[number].block]?[table] ?? 0 > 0
  }

  /// A label that asks something of one row asks it of the others, also where nobody has answered and
  /// it could be told by nothing else.
  private func askedAlike(
    _ spots: [Spot], _ settled: [Settled?], _ runs: [Int]
  ) -> [Settled?] {
    var asked: [String: Set<Int>] = [:]
    for (number, question) in settled.enumerated() {
      guard let question, question.fields.count == 1, question.rivals.isEmpty,
        index.tableOfField[question.fields[0]] != nil
      else { continue }
      asked[spots[number].label, default: []].insert(question.fields[0])
    }
    // Where tables hold all rows, no place asks of one.
    guard !asked.isEmpty else { return settled }
    var taken: [Int: Set<Int>] = [:]
    for (number, question) in settled.enumerated() {
      guard let question, question.fields.count == 1, question.rivals.isEmpty else { continue }
      taken[runs[number], default: []].insert(question.fields[0])
    }
    return settled.enumerated().map { number, question in
      guard question.map({ !$0.rivals.isEmpty }) ?? true, spots[number].rowName == nil,
        let fields = asked[spots[number].label], fields.count == 1, let field = fields.first,
        !(taken[runs[number]]?.contains(field) ?? false),
        case let meaning = spots[number].meanings.first(where: { $0.fields == [field] }),
        meaning != nil || spots[number].answer.isBlank
      else { return question }
      return Settled(fields: [field], confidence: meaning?.confidence ?? .close)
    }
  }

  /// The places before the first row that has a name stand in blocks of their own, though no heading
  /// that is set as one parts them from it.
  private func parted(_ spots: [Spot]) -> [Spot] {
    guard let first = spots.firstIndex(where: { $0.rowName != nil }) else { return spots }
    var spots = spots
    for number in spots.indices.prefix(first) { spots[number].block = -1 - spots[number].block }
    return spots
  }

  /// Numbers the runs of places in which no label comes twice: the questions of one row, from 1.
  private func runs(_ spots: [Spot]) -> [Int] {
    var run = 0
    var block: Int?
    var labels: Set<String> = []
    return spots.map { spot in
      let label = LabelFolding.fold(spot.label)
      if spot.block != block || spot.rowName != nil || !labels.insert(label).inserted {
        run += 1
        labels = [label]
      }
      block = spot.block
      return run
    }
  }

  /// Whether a filled-in place could answer a question of this stage, but not only of this stage.
  func isUnsettled(_ spots: [Spot], at stage: StageID) -> Bool {
    spots.contains { spot in
      guard !spot.answer.isBlank, spot.meanings.count > 1 else { return false }
      let stages = spot.meanings.flatMap(\.fields).map { index.definition.fields[$0].stage }
      return stages.contains(stage) && stages.contains { $0 != stage }
    }
  }

  private func settle(
    _ spot: Spot, _ scores: [Assignment.Choice], _ field: Int?, _ taken: Set<Int>
  ) -> Settled? {
    if let again = askedAgain(spot, scores, field, taken) { return again }
    guard let field,
      let meaning = spot.meanings.first(where: { $0.fields == [field] })
    else {
      guard let meaning = spot.meanings.first(where: \.isComposite) else { return nil }
      let fields = meaning.fields.filter { !taken.contains($0) }
      return fields.isEmpty ? nil : Settled(fields: fields, confidence: meaning.confidence)
    }
    return Settled(
      field, meaning.confidence, scores: scores.filter { isOfForm($0.target, beside: field) },
      taken: taken, isBlank: spot.answer.isBlank)
  }

  /// Whether a question may stand on this form beside one that does: an evaluation alone is not
  /// signed as a plan.
  private func isOfForm(_ field: Int, beside chosen: Int) -> Bool {
    let fields = index.definition.fields
    return formStage == nil || fields[chosen].stage != formStage
      || fields[field].stage == formStage || !fields[field].isInDeclaration
  }

  /// A question that stands on the form twice is not taken for another one because its first place
  /// has it already.
  private func askedAgain(
    _ spot: Spot, _ scores: [Assignment.Choice], _ field: Int?, _ taken: Set<Int>
  ) -> Settled? {
    guard let best = scores.max(by: { ($0.score, $1.target) < ($1.score, $0.target) }),
      best.target != field, best.score >= Weight.leastAgain, index.tableOfField[best.target] == nil,
      taken.contains(best.target),
      let meaning = spot.meanings.first(where: { $0.fields == [best.target] }),
      meaning.ambiguity == nil, ![.close, .position].contains(meaning.confidence),
      index.shape(of: spot.answer).suits(index.definition.fields[best.target].type)
        > Weight.worstLookAgain
    else { return nil }
    let second = scores.first { $0.target == field }?.score ?? 0
    guard best.score - second > Weight.marginAgain else { return nil }
    return Settled(fields: [best.target], confidence: meaning.confidence)
  }
}
