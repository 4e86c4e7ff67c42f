/// What labels ask where they stand, which the same words do not ask elsewhere.
extension SpotQuestions {
  /// The places, with what else they may ask for standing where they do; that is likelier than what
  /// their words ask in other places.
  func standing(_ spots: [Spot]) -> [Spot] {
    let form = Standing(spots, self)
    return spots.enumerated().map { number, found in
      var spot = found
      if form.labels[spot.label, default: 0] > 1 { dropGuessesAskedOnce(&spot) }
      let others = asked(by: spot, at: number, in: form)
      let isBeforeRows =
        form.firstRow < spots.count && number < form.firstRow
        || number < placesBeforeTables && form.company.asksOnce(in: spot.block)
      if isBeforeRows, form.homes[number].contains(nil) {
        // "Reasons for our priorities" over the first of them asks for no row's own.
        for place in spot.meanings.indices
        where spot.meanings[place].fields.allSatisfy({ index.tableOfField[$0] != nil }) {
          spot.meanings[place].fit -= Weights.Place.elsewhereWithRows
        }
      }
      guard !others.isEmpty else { return spot }
      let less = form.hasRows ? Weights.Place.elsewhereWithRows : Weights.Place.elsewhere
      for number in spot.meanings.indices { spot.meanings[number].fit -= less }
      spot.meanings.removeAll { known in others.contains { $0.fields == known.fields } }
      spot.meanings += others
      return spot
    }
  }

  /// What all places of a form tell of each.
  private struct Standing {
    let spots: [Spot]
    /// The tables of whose rows each may ask; nil among them for what is asked once.
    let homes: [Set<Int?>]
    let firstRow: Int
    let hasRows: Bool
    let company: Company
    let companyBehind: Company
    let rows: Rows
    /// How often each label stands in the form: what is asked again further on is asked of rows, "Why this,
    /// why now?" under each of them.
    let labels: [String: Int]

    init(_ spots: [Spot], _ questions: SpotQuestions) {
      let index = questions.index
      self.spots = spots
      homes = spots.map { Set($0.meanings.flatMap(\.fields).map { index.tableOfField[$0] }) }
      firstRow = spots.firstIndex { $0.rowName != nil } ?? spots.count
      hasRows = firstRow < spots.count || questions.firstTable < .max
      company = Company(
        zip(spots, homes).prefix(firstRow), index,
        signatures: spots.filter(questions.asksSignature).map(\.block))
      companyBehind = Company(zip(spots, homes).dropFirst(firstRow), index, signatures: [])
      rows = Rows(zip(spots, homes))
      labels = spots.reduce(into: [:]) { counts, spot in counts[spot.label, default: 0] += 1 }
    }
  }

  /// What a place asks for standing where it does, by the first that knows: its answer, its card, its neighbours.
  private func asked(
    by spot: Spot, at number: Int, in form: Standing
  ) -> [LabelIndex.Meaning] {
    let (spots, homes) = (form.spots, form.homes)
    if let told = group(spot, among: spots) ?? sumOfRows(spot) ?? chosen(spot, among: spots) {
      return [told]
    }
    if case let names = signedByName(spot), !names.isEmpty { return names }
    if let rowNumber = rowNumber(spot), !isText(spot.label, in: spots) { return [rowNumber] }
    let isOfRow = number > form.firstRow && !homes[number].isSubset(of: [nil])
    if !isOfRow, let counted = schoolsCounted(spot) { return [counted] }
    let reference =
      referenceOfCard(spot, at: number, among: spots) ?? reference(spot, homes[number], form.rows)
    if let reference, !isText(spot.label, in: spots) { return [reference] }
    if let told = titleOfCard(spot, at: number, among: spots)
      ?? askedFurther(spot, at: number, among: spots)
    {
      return [told]
    }
    let isBeforeTables =
      spot.block < firstTable || number < placesBeforeTables && !spot.answer.isBlank
    if number < form.firstRow, isBeforeTables,
      !form.hasRows || !homes[number].contains(spot.context.table), form.labels[spot.label] == 1,
      form.company.isAlone(spot, homes[number])
    {
      return askedOnce(spot)
    }
    let company = number > form.firstRow ? form.companyBehind : form.company
    if company.isAlone(spot, homes[number]),
      case let beside = amongOnce(number, spots, homes), !beside.isEmpty
    {
      return askedAmongOnce(spot, between: beside)
    }
    if let told = outturn(of: spot, at: number, among: spots)
      ?? startingPoint(of: spot, at: number, among: spots)
    {
      return [told]
    }
    return spot.context.isDeclaration && !form.company.signedBlocks.contains(spot.block)
      ? signed(spot) : []
  }

  /// A label that stands again over other answers asks of rows, and what is asked once it can only be like: "Sum
  /// sought from the award" of each action.
  private func dropGuessesAskedOnce(_ spot: inout Spot) {
    spot.meanings.removeAll { meaning in
      meaning.confidence == .close
        && meaning.fields.allSatisfy {
          let field = index.definition.fields[$0]
          return field.table == nil && field.type != .choice && !field.isInDeclaration
        }
    }
  }

  /// The question for the group, where the answer is one of the register's, nothing but likeness says what
  /// else is asked, and no other place asks for it: "Cluster we belong to".
  private func group(_ spot: Spot, among spots: [Spot]) -> LabelIndex.Meaning? {
    guard let field = index.positions[index.definition.groupField], spot.rowName == nil,
      !spot.meanings.isEmpty, spot.meanings.allSatisfy({ $0.confidence == .close }),
      !spot.meanings.contains(where: { $0.fields == [field] }), isGroupName(spot.answer.text),
      !spots.contains(where: { $0.meanings.contains { $0.fields.contains(field) } })
    else { return nil }
    return LabelIndex.Meaning(fields: [field], confidence: .close, fit: LabelLikeness.bestFit)
  }

  /// The question of whose choices the answer is one, where the label asks for a figure and no other place
  /// asks that question: "Grant | Fund 1 - Recovery" asks for no sum.
  private func chosen(_ spot: Spot, among spots: [Spot]) -> LabelIndex.Meaning? {
    guard spot.rowName == nil, !spot.answer.isBlank,
      let fit = spot.meanings.map(\.fit).max(),
      index.shape(of: spot.answer).isDisjoint(with: [.money, .pureNumber, .date, .placeholder]),
      spot.meanings.allSatisfy({ !$0.isComposite && index.isFigure($0.fields[0]) })
    else { return nil }
    let asked = index.choosingFields.filter { field in
      index.tableOfField[field] == nil && index.isChoice(spot.answer.text, of: field)
        && !spots.contains { other in
          // A title that names the fund asks for nothing.
          other.meanings.contains { $0.fields.contains(field) && $0.confidence != .close }
        }
    }
    return asked.count == 1
      ? LabelIndex.Meaning(fields: asked, confidence: .position, fit: fit) : nil
  }

  /// What a row is called asks for its number where that is the answer: "Action | 1" over "What we will do".
  private func rowNumber(_ spot: Spot) -> LabelIndex.Meaning? {
    let tables = index.definition.tables
    guard spot.rowName == nil, spot.answer.text.utf8.count <= LabelText.longestOrdinal + 1,
      index.shape(of: spot.answer).isSuperset(of: [.reference]),
      let title = spot.meanings.first(where: { meaning in
        tables.contains { $0.anchors.first == index.definition.fields[meaning.fields[0]].id }
      }), let table = index.tableOfField[title.fields[0]],
      let key = tables[table].key.flatMap({ index.positions[$0] }),
      // "In support of focus number | 1" may ask for the row that this one belongs to.
      !spot.meanings.contains(where: {
        $0.fields == [key] || index.definition.fields[$0.fields[0]].type == .reference
      })
    else { return nil }
    return LabelIndex.Meaning(fields: [key], confidence: .known, fit: title.fit)
  }

  /// "Priority it helps" among the questions of an action asks which priority: the answer is a letter or
  /// a number, and no other label there asks of a priority.
  private func reference(
    _ spot: Spot, _ home: Set<Int?>, _ rows: Rows
  ) -> LabelIndex.Meaning? {
    let homes = Set(home.compactMap(\.self))
    guard spot.rowName == nil, homes.count == home.count,
      let parent = homes.first(where: { parent in
        homes.allSatisfy { $0 == parent || index.parent(of: $0) == parent }
      }),
      rows.labels(of: parent, in: spot.block).isSubset(of: [spot.label]),
      !index.shape(of: spot.answer).isDisjoint(with: [.reference, .pureNumber, .blank]),
      let child = index.definition.tables.indices.first(where: {
        index.parent(of: $0) == parent && rows.labels(of: $0, in: spot.block).count > 1
      }), let field = index.definition.tables[child].parent.flatMap({ index.positions[$0.by] }),
      let fit = spot.meanings.map(\.fit).max()
    else { return nil }
    return LabelIndex.Meaning(fields: [field], confidence: .known, fit: fit)
  }

  /// Whether a label has an answer somewhere that is no letter and no number.
  private func isText(_ label: String, in spots: [Spot]) -> Bool {
    spots.contains {
      $0.label == label
        && index.shape(of: $0.answer).isDisjoint(with: [.reference, .pureNumber, .blank])
    }
  }

  /// "Schools involved" asks which take part in an action, but before the first action, among what is
  /// asked once, which are in the group; a form has one question for a list of them.
  private func askedOnce(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let types = Set(spot.meanings.flatMap(\.fields).map { fields[$0].type })
    let counted = countedOnce(spot)
    guard counted.isEmpty else { return counted }
    if types == [.schools] {
      let lists = fields.indices.filter { fields[$0].type == .schools && fields[$0].table == nil }
      if lists.count == 1 {
        return [
          LabelIndex.Meaning(fields: lists, confidence: .close, fit: LabelLikeness.bestFit)
        ]
      }
    }
    return index.likeness.nearest(
      to: LabelText(spot.label).bare,
      among: { index.tableOfField[$0] == nil && types.contains(fields[$0].type) },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { LabelIndex.Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
  }

  /// The places before and behind, in the same part, where each that there is asks what is asked once.
  private func amongOnce(_ number: Int, _ spots: [Spot], _ homes: [Set<Int?>]) -> [Spot] {
    let beside = [number - 1, number + 1].filter {
      spots.indices.contains($0) && spots[$0].block == spots[number].block
    }
    return beside.allSatisfy { homes[$0] == [nil] } ? beside.map { spots[$0] } : []
  }

  /// "Position in June" asks how an action got on, but between "Signed off by" and its date in what office
  /// somebody signed, at the stage at which those are asked.
  private func askedAmongOnce(_ spot: Spot, between: [Spot]) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    let each = between.map { Set($0.meanings.flatMap(\.fields).map { fields[$0].stage }) }
    // A neighbour that is asked at one stage only tells more than one that may be asked at two.
    let sure = each.filter { $0.count == 1 }
    let stages =
      spot.context.stage.map { [$0] } ?? Set((sure.isEmpty ? each : sure).joined())
    // "Spent" before "Unspent" asks for the sum of what the rows cost.
    let sums = spot.meanings.flatMap(\.fields).compactMap { index.totals[fields[$0].id] }
      .filter { stages.contains(fields[$0].stage) }
    if sums.count == 1, let fit = spot.meanings.map(\.fit).max() {
      return [LabelIndex.Meaning(fields: sums, confidence: .known, fit: fit)]
    }
    return index.likeness.nearest(
      to: LabelText(spot.label).bare,
      among: {
        index.tableOfField[$0] == nil && (stages.count > 1 || stages.contains(fields[$0].stage))
      },
      needsEveryWord: { index.mustBeNamedWholly($0) }
    ).map { LabelIndex.Meaning(fields: [$0.field], confidence: .close, fit: $0.fit) }
  }

  /// As many questions are asked of a row at the most.
  private static let longestCard = 16
  /// So far behind a title a further question on it mostly stands.
  private static let near = 4

  /// A row's title asked again in other words, "What will you do?" after "Name of activity", asks what
  /// more there is to say of it.
  private func askedFurther(
    _ spot: Spot, at number: Int, among spots: [Spot]
  ) -> LabelIndex.Meaning? {
    guard spot.rowName == nil, spot.meanings.count == 1, let title = spot.meanings[0].fields.first,
      let table = index.tableOfField[title], spot.meanings[0].fields.count == 1,
      index.definition.tables[table].anchors.first == index.definition.fields[title].id
    else { return nil }
    let place = spots[max(0, number - Self.longestCard)..<number].lastIndex {
      $0.rowName != nil || $0.meanings.map(\.fields) == [[title]]
    }
    guard let place, case let before = spots[place], before.rowName == nil,
      before.block == spot.block, !before.answer.isBlank, before.label != spot.label,
      rowNumber(before) == nil,
      // The first question of the next card is no further one of this.
      number - place <= Self.near
        || spots.first(where: { [before.label, spot.label].contains($0.label) })?.label
          == before.label
    else { return nil }
    let stage = index.definition.fields[title].stage
    let texts = index.definition.fields.indices.filter { field in
      index.tableOfField[field] == table && field > title
        && index.definition.fields[field].type == .text
        && index.definition.fields[field].stage == stage
    }
    let near = index.likeness.nearest(
      to: LabelText(spot.label).bare, among: { texts.contains($0) },
      needsEveryWord: { index.mustBeNamedWholly($0) })
    // "What will the money pay for?" right behind "How much will it cost?" asks about that sum.
    let above = spots[number - 1].meanings
    let ofSum =
      above.count == 1 && !above[0].isComposite
      ? above.first.flatMap { sum in
        index.definition.fields[sum.fields[0]].type == .money
          ? texts.first { $0 > sum.fields[0] } : nil
      } : nil
    return (ofSum ?? near.first?.field ?? texts.first).map {
      LabelIndex.Meaning(fields: [$0], confidence: .position, fit: LabelLikeness.bestFit)
    }
  }
}
