/// At which stage the columns of a region ask, and what a bare header asks then.
extension TableRegion {
  /// The stage that most of a table's sure headers ask at: three or more, with none of another
  /// stage but what also names the rows or is a bare word.
  func stageOfColumns() -> StageID? {
    var counts: [StageID: Int] = [:]
    for header in columns {
      guard let stage = stage(of: header.column.meanings) else { continue }
      counts[stage, default: 0] += 1
    }
    guard
      let most = counts.max(by: { ($0.value, $1.key.description) < ($1.value, $0.key.description) }
      ),
      most.value >= 3, counts.values.reduce(0, +) - most.value <= 3,
      most.value * 2 > counts.values.reduce(0, +)
    else { return nil }
    return most.key
  }

  /// Whether headers ask at another stage than the heading over the table names, and at that one none: two
  /// or more ask what no later stage asks again, as "Intended outcome" and "Target" do under "Outcomes".
  func contradicts(_ named: StageID, _ told: StageID?) -> Bool {
    guard let told, told != named else { return false }
    let asked = columns.compactMap { header in
      stage(of: header.column.meanings).map {
        (stage: $0, field: header.column.meanings[0].fields[0])
      }
    }
    return !asked.contains { $0.stage == named }
      && asked.count { $0.stage == told && index.outturns[$0.field] == nil } > 1
  }

  /// Under an evaluation "Cost" is the actual cost, though the bare word is the plan's, and "How
  /// many?" asks how many took part.
  func addActual(
    to column: inout FoundTable.Column, stage: StageID?, isNamed: Bool
  ) {
    guard let stage, !column.words.isEmpty, !column.meanings.isEmpty else { return }
    let fields = index.definition.fields
    guard column.meanings.allSatisfy({ fields[$0.fields[0]].stage != stage }) else { return }
    let named = (index.meanings[LabelIndex.actual + column.words] ?? []).map { $0.fields[0] }
    let turnedOut = column.meanings.compactMap { index.outturns[$0.fields[0]] }
    let asked = Set(named.isEmpty ? turnedOut : named).sorted().filter { fields[$0].stage == stage }
    guard !asked.isEmpty else { return }
    var fit = Weights.Words.underHeading
    if isNamed {
      // A heading that names the stage says more than the words.
      fit = column.meanings.map(\.fit).max() ?? fit
      for number in column.meanings.indices {
        column.meanings[number].fit -= Weights.Words.earlierStage
      }
    }
    column.meanings += asked.map {
      LabelIndex.Meaning(fields: [$0], confidence: .known, fit: fit)
    }
  }

  /// Among the plan's columns "KPI at start" asks where things stand, though it be likest to June's question of
  /// where they stood, or listed for it and no other column June's.
  func addEarlier(to column: inout FoundTable.Column, stage: StageID?) {
    let fields = index.definition.fields
    guard let stage, stage == index.definition.stages.first?.id, !column.meanings.isEmpty,
      column.meanings.allSatisfy({ !$0.isComposite && fields[$0.fields[0]].stage != stage }),
      column.meanings.allSatisfy({ $0.confidence == .close }) || isOnlyOfStage(column)
    else { return }
    for meaning in column.meanings {
      let later = meaning.fields[0]
      let asked = fields.indices.filter { early in
        (index.twins[early] == later || index.outturns[early] == later)
          && !column.meanings.contains { $0.fields == [early] }
      }
      column.meanings += asked.map {
        LabelIndex.Meaning(fields: [$0], confidence: meaning.confidence, fit: meaning.fit)
      }
    }
  }

  /// Whether no other header asks at the stage at which a column's does.
  private func isOnlyOfStage(_ column: FoundTable.Column) -> Bool {
    let own = stage(of: column.meanings)
    return own != nil && columns.count { stage(of: $0.column.meanings) == own } == 1
  }
}
