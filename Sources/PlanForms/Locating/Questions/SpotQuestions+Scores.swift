/// What speaks for and against each question that a place may ask.
extension SpotQuestions {
  /// One question that one place may ask, with all that speaks for or against it.
  struct Candidate {
    let meaning: LabelIndex.Meaning
    /// The number of the place.
    let number: Int
    let spot: Spot
    let shape: TextShape
    /// The question's number in the definition.
    let position: Int
    let field: FieldDefinition
    /// Whether the label may ask something else.
    let isOneOfSeveral: Bool

    init(
      _ meaning: LabelIndex.Meaning, _ number: Int, _ places: Places, _ definition: FormDefinition
    ) {
      self.meaning = meaning
      self.number = number
      spot = places.spots[number]
      shape = places.shapes[number]
      position = meaning.fields[0]
      field = definition.fields[position]
      isOneOfSeveral = spot.meanings.count > 1
    }
  }

  /// How likely a place asks this, by its label and by all that stands in it and around it.
  ///
  /// Each clue adds or takes a weight of its own; none of them reads another's.
  func score(_ meaning: LabelIndex.Meaning, _ number: Int, _ places: Places) -> Assignment.Choice {
    let candidate = Candidate(meaning, number, places, index.definition)
    let score =
      meaning.fit + answerScore(candidate) + stageScore(candidate, places)
      + signatureScore(candidate, places) + sectionScore(candidate)
      + rowScore(candidate, places) + neighbourScore(candidate, places) + nameScore(candidate)
    return Assignment.Choice(target: candidate.position, score: score)
  }

  /// What the answer's looks say.
  private func answerScore(_ candidate: Candidate) -> Int {
    let (answer, field) = (candidate.spot.answer, candidate.field)
    var score = index.choiceFit(candidate.position, [answer])
    if !candidate.shape.contains(.blank) {
      score += candidate.shape.suits(field.type) + Weight.isFilled
    }
    if index.isLikeSample(answer.text, of: candidate.position) { score += Weight.sample }
    if field.type == .date, candidate.isOneOfSeveral,
      index.tableOfField[candidate.position] == nil, let stage = stageOfDate(answer)
    {
      score += Weights.either(Weight.stageOfDay, stage == field.stage)
    }
    // "Schools in" over names asks for no words about them.
    if candidate.meaning.confidence == .close, field.type == .text,
      index.tableOfField[candidate.position] == nil, answer.text.utf8.contains(0x2C),
      StrangePlaces.isListOfNames(answer.text)
    {
      score -= Weight.namesForWords
    }
    return score
  }

  /// What the heading above, and the places before, say of the stage.
  private func stageScore(_ candidate: Candidate, _ places: Places) -> Int {
    let (context, field) = (candidate.spot.context, candidate.field)
    if let stage = context.stage {
      let weight = context.isStageInherited ? Weight.stageAbove : Weight.stage
      // Whose form it is stands on an evaluation as on a plan.
      return stage == field.stage ? weight : field.section == index.groupSection ? 0 : -weight
    }
    guard candidate.isOneOfSeveral,
      let before = places.neighbours.stageBefore(candidate.number)
    else { return 0 }
    return Weights.either(Weight.stageBefore, before == field.stage)
  }

  /// What the stage at which the form was sent says of a place that may be another stage's sign-off.
  private func signatureScore(_ candidate: Candidate, _ places: Places) -> Int {
    guard candidate.isOneOfSeveral else { return 0 }
    let (spot, field) = (candidate.spot, candidate.field)
    let firstStage = index.definition.stages.first?.id
    let alike = places.asked[Self.asks(spot)]
    var score = 0
    // The date of a report that nobody has dated is the report's.
    let isOfForm =
      spot.answer.isBlank
      ? field.isInDeclaration && alike == nil
      : formStage == firstStage
        || alike == 1 && (field.isInDeclaration || candidate.meaning.ambiguity != nil)
    if let formStage, isOfForm {
      score +=
        field.isInDeclaration && field.stage != formStage
        ? -Weight.otherSignOff : Weights.either(Weight.stageOfForm, field.stage == formStage)
    }
    if holdsEarlierRows, spot.context.stage == nil, alike == 1, field.isInDeclaration,
      field.stage != firstStage
    {
      score -= Weight.laterSignOff
    }
    return score
  }

  /// What the part of the form that the place stands in says.
  private func sectionScore(_ candidate: Candidate) -> Int {
    let (context, field) = (candidate.spot.context, candidate.field)
    var score = 0
    if let section = context.section, section == field.section { score += Weight.section }
    if context.isDeclaration, field.isInDeclaration { score += Weight.declaration }
    return score
  }

  /// Whether a question of a table's rows has their company, and one asked once is asked once.
  private func rowScore(_ candidate: Candidate, _ places: Places) -> Int {
    let spot = candidate.spot
    guard let table = index.tableOfField[candidate.position] else {
      // What is asked again and again is asked of rows, where it may be.
      let isAskedOfRows =
        places.asked[Self.asks(spot)] ?? 1 > 1
        && spot.meanings.contains { index.tableOfField[$0.fields[0]] != nil }
      return isAskedOfRows ? -Weight.askedAgain : 0
    }
    let isSole = spot.meanings.flatMap(\.fields).allSatisfy { index.tableOfField[$0] != nil }
    let others = (places.votes[spot.block]?[table] ?? 0) - (isSole ? 1 : 0)
    let isBelow = isSole && tablesAbove[spot.block]?.contains(table) ?? false
    let isInCompany = others > 0 || isBelow || spot.context.table == table
    var score = isInCompany ? Weight.rowInCompany : -Weight.rowAlone
    if others == 0, !isBelow, tablesOfRows.contains(table) { score -= Weight.besideRows }
    if candidate.field.isCore { score += Weight.core }
    return score
  }

  /// What the questions beside, before and behind the place say.
  private func neighbourScore(_ candidate: Candidate, _ places: Places) -> Int {
    var score = places.neighbours.support(candidate.field, at: candidate.number)
    if let ambiguity = candidate.meaning.ambiguity.map({ index.definition.ambiguous[$0] }),
      places.neighbours.speak(
        for: candidate.field, among: ambiguity.beside, next: candidate.number)
    {
      score += Weight.beside
    }
    return score
  }

  /// What a name that the register knows says: a group's is no list of its schools, nor one of them.
  private func nameScore(_ candidate: Candidate) -> Int {
    let (spot, field) = (candidate.spot, candidate.field)
    if field.type == .schools || field.type == .school, isGroupName(spot.answer.text) {
      return -Weight.groupForSchools
    }
    guard field.id == index.definition.groupField,
      candidate.isOneOfSeveral || spot.label.utf8.count < Weight.shortestOwnLabel
    else { return 0 }
    if isGroupName(spot.answer.text) { return Weight.group }
    return candidate.meaning.ambiguity != nil ? -Weight.noGroup : 0
  }
}
