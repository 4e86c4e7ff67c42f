/// What labels ask where they stand, which the same words do not ask elsewhere.
extension SpotQuestions {
  /// The places, with what else they may ask for standing where they do; that is likelier than what
  /// their words ask in other places.
  func standing(_ spots: [Spot]) -> [Spot] {
    let homes = spots.map { Set($0.meanings.flatMap(\.fields).map { index.tableOfField[$0] }) }
    let firstRow = spots.firstIndex { $0.rowName != nil } ?? spots.count
    let company = Company(
      zip(spots, homes).prefix(firstRow), index,
      signatures: spots.filter(asksSignature).map(\.block))
    let companyBehind = Company(zip(spots, homes).dropFirst(firstRow), index, signatures: [])
    let rows = Rows(zip(spots, homes))
    let hasRows = firstRow < spots.count || firstTable < .max
    // What is asked again further on is asked of rows: "Why this, why now?" under each of them.
    let labels = spots.reduce(into: [:]) { counts, spot in counts[spot.label, default: 0] += 1 }
    return spots.enumerated().map { number, found in
      var spot = found
      if labels[spot.label, default: 0] > 1 { dropGuessesAskedOnce(&spot) }
      var others: [LabelIndex.Meaning] = []
      let isOfRow = number > firstRow && !homes[number].isSubset(of: [nil])
      if let told = group(spot, among: spots) ?? sumOfRows(spot) ?? chosen(spot, among: spots) {
        others = [told]
      } else if case let names = signedByName(spot), !names.isEmpty {
        others = names
      } else if let rowNumber = rowNumber(spot), !isText(spot.label, in: spots) {
        others = [rowNumber]
      } else if !isOfRow, let counted = schoolsCounted(spot) {
        others = [counted]
      } else if let told = referenceOfCard(spot, at: number, among: spots)
        ?? reference(spot, homes[number], rows), !isText(spot.label, in: spots)
      {
        others = [told]
      } else if let title = titleOfCard(spot, at: number, among: spots) {
        others = [title]
      } else if let further = askedFurther(spot, at: number, among: spots) {
        others = [further]
      } else if number < firstRow,
        spot.block < firstTable || number < placesBeforeTables && !spot.answer.isBlank,
        !hasRows || !homes[number].contains(spot.context.table), labels[spot.label] == 1,
        company.isAlone(spot, homes[number])
      {
        others = askedOnce(spot)
      } else if (number > firstRow ? companyBehind : company).isAlone(spot, homes[number]),
        case let beside = amongOnce(number, spots, homes), !beside.isEmpty
      {
        others = askedAmongOnce(spot, between: beside)
      } else if let told = outturn(of: spot, at: number, among: spots)
        ?? startingPoint(of: spot, at: number, among: spots)
      {
        others = [told]
      } else if spot.context.isDeclaration, !company.signedBlocks.contains(spot.block) {
        others = signed(spot)
      }
      let isBeforeRows =
        firstRow < spots.count && number < firstRow
        || number < placesBeforeTables && company.asksOnce(in: spot.block)
      if isBeforeRows, homes[number].contains(nil) {
        // "Reasons for our priorities" over the first of them asks for no row's own.
        for place in spot.meanings.indices
        where spot.meanings[place].fields.allSatisfy({ index.tableOfField[$0] != nil }) {
          spot.meanings[place].fit -= Weights.Place.elsewhereWithRows
        }
      }
      guard !others.isEmpty else { return spot }
      let less = hasRows ? Weights.Place.elsewhereWithRows : Weights.Place.elsewhere
      for number in spot.meanings.indices { spot.meanings[number].fit -= less }
      spot.meanings.removeAll { known in others.contains { $0.fields == known.fields } }
      spot.meanings += others
      return spot
    }
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

  /// The name of the chair under "Declaration", where nothing else is to be signed, is a signature;
  /// where two people sign, nobody can tell whose.
  private func signed(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    guard let best = spot.meanings.map(\.fit).max(),
      spot.meanings.flatMap(\.fields).allSatisfy({
        fields[$0].type == .person && index.tableOfField[$0] == nil
      })
    else { return [] }
    let signatures = fields.indices.filter(isSignature)
    guard Set(signatures.map { fields[$0].stage }).count == signatures.count else { return [] }
    return signatures.map {
      LabelIndex.Meaning(
        fields: [$0], confidence: .known, fit: best - Weights.Place.nameAsSignature)
    }
  }

  /// "Chair (or deputy) – type your name to sign" asks in words for an office, and a person's name answers it: no
  /// office has a title before a name.
  private func signedByName(_ spot: Spot) -> [LabelIndex.Meaning] {
    let fields = index.definition.fields
    guard isNamedForOffice(spot), let best = spot.meanings.map(\.fit).max() else { return [] }
    let stages = Set(spot.meanings.flatMap(\.fields).map { fields[$0].stage })
    return fields.indices.filter { isSignature($0) && stages.contains(fields[$0].stage) }.map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: best)
    }
  }

  /// Whether a place that asks for nothing but an office is answered by a person with a title.
  private func isNamedForOffice(_ spot: Spot) -> Bool {
    !spot.meanings.isEmpty && index.shape(of: spot.answer).contains(.titled)
      && spot.meanings.allSatisfy { $0.fields.allSatisfy(isOffice) }
  }

  /// Whether a question asks in what office somebody signs.
  func isOffice(_ field: Int) -> Bool {
    index.definition.fields[field].isInDeclaration && index.definition.fields[field].type == .text
  }

  private func asksSignature(_ spot: Spot) -> Bool {
    spot.meanings.flatMap(\.fields).contains(where: isSignature)
  }

  private func isSignature(_ field: Int) -> Bool {
    index.definition.fields[field].type == .person && index.definition.fields[field].isInDeclaration
  }
}
