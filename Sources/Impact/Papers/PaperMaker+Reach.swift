import PlanForms

/// Schools, staff and pupil places, and what a place cost.
extension PaperMaker {
  var reach: PaperSection {
    // A phase that no plan names would be a column of noughts, and a single one that of the totals.
    let named = PupilPhase.allCases.filter { phase in
      account.delivered.contains { $0.phase == phase && ($0.places?.value ?? 0) > 0 }
    }
    let phases = named.count > 1 ? named : []
    let rows = lines.map { reachCells($0.name, $0.account, $0.scope, phases) }
    let totals = reachCells("All", account, scope, phases)
    let table = PaperTable(
      id: "reach", caption: "Schools, staff and pupil places",
      columns: [
        .init(lineName, Grammar.sentence(lineName), isNumeric: false),
        .init("schools", "Schools"), .init("staff_places", "Staff places"),
      ] + phases.map { .init("pupils_\($0.rawValue)", $0.words) } + [
        .init("pupil_places", "All pupil places")
      ],
      rows: rows, totals: totals,
      notes: notes(
        for: rows + [totals],
        "Schools: all that belong to it. Places, not pupils: a pupil in two actions has two."
          + (phases.isEmpty ? "" : " Phases are told from the year groups that plans name."),
        rules.roundTo.map { "Pupils are rounded to the nearest \($0), so totals may not add up." }))
    var blocks: [PaperBlock] = [.table(table)]
    if let matrix = valueTable { blocks.append(.table(matrix)) }
    return PaperSection(id: "reach", title: "Who was reached", blocks: blocks)
  }

  private func reachCells(
    _ name: String, _ account: AreaAccount, _ scope: PaperScope, _ phases: [PupilPhase]
  ) -> [PaperCell] {
    let hasReturns = account.returns > 0
    let delivered = account.delivered
    /// Where none of the actions says how many, nobody knows that there were none.
    func unlessUnsaid(_ figures: [Sourced<Int>?], _ cell: PaperCell) -> PaperCell {
      hasReturns && (figures.isEmpty || figures.contains { $0 != nil }) ? cell : .notAvailable
    }
    func places(_ actions: [GradedAction], _ key: CountKey) -> PaperCell {
      unlessUnsaid(actions.map(\.places), count(account.places(of: actions), key))
    }
    let staff = delivered.map { $0.story.reported?.staff?.map(\.people) }
    return [.text(name), .whole(account.schools), unlessUnsaid(staff, .whole(account.staff))]
      + phases.map { phase in places(delivered.filter { $0.phase == phase }, scope.key(phase)) }
      + [places(delivered, scope.key(nil))]
  }

  /// Cost for each pupil place beside the level of evidence: value for money without one score.
  var costTable: PaperTable? {
    let actions = account.delivered.filter { $0.costPerPupil != nil }
    guard !actions.isEmpty else { return nil }
    let rows = actions.map { action -> [PaperCell] in
      let hidden = release.hides(.places(action.id))
      let cost = action.costPerPupil
      return [
        .text(label(action)), .pence(action.story.reported?.cost),
        action.places.map { count($0, .places(action.id)) } ?? .notAvailable,
        hidden ? .suppressed : costCell(action, cost),
        hidden ? .suppressed : .text(cost?.band.rawValue ?? ""), .whole(action.level.rawValue),
      ]
    }
    return PaperTable(
      id: "cost", caption: "Cost for each pupil place, and how sure the result is",
      columns: [
        .init("action", "Action", isNumeric: false), .init("spent", "Spent"),
        .init("pupil_places", "Pupil places"), .init("cost_per_place", "Cost a place"),
        .init("band", "Band", isNumeric: false), .init("level", "Level"),
      ],
      rows: rows,
      notes: notes(
        for: rows,
        "Work with pupils only; bands of the Education Endowment Foundation (2013–14)."))
  }

  private func costCell(_ action: GradedAction, _ cost: CostPerPupil?) -> PaperCell {
    guard let cost else { return .notAvailable }
    let sources = (action.story.reported?.cost?.sources ?? []) + (action.places?.sources ?? [])
    // With rounded pupils an exact cost would give the number away.
    guard rules.roundTo == nil else { return PaperCell(.symbol(.unreliable)) }
    return PaperCell(.exactPence(cost.pence), from: sources)
  }

  /// How many actions stand in each band of cost at each level of evidence.
  ///
  /// Actions whose pupils are hidden are left out: their band would say how few they are.
  private var valueTable: PaperTable? {
    let actions = account.delivered.filter {
      $0.costPerPupil != nil && !release.hides(.places($0.id))
    }
    guard !actions.isEmpty else { return nil }
    let levels = EvidenceLevel.allCases.reversed().filter { level in
      actions.contains { $0.level == level }
    }
    let rows = CostPerPupil.Band.allCases.compactMap { band -> [PaperCell]? in
      let own = actions.filter { $0.costPerPupil?.band == band }
      guard !own.isEmpty else { return nil }
      return [.text("\(Grammar.sentence(band.rawValue)) (\(band.range))")]
        + levels.map { level in PaperCell.whole(own.count { $0.level == level }) }
        + [.whole(own.count)]
    }
    return PaperTable(
      id: "value", caption: "Actions by cost for each pupil place and level of evidence",
      columns: [.init("band", "Cost", isNumeric: false)]
        + levels.map { .init("level_\($0.rawValue)", $0.numbered) } + [.init("actions", "All")],
      rows: rows,
      notes: notes(
        for: rows,
        "Work with pupils only; work with staff reaches pupils indirectly. Actions whose pupils are "
          + "hidden are left out. Bands of the Education Endowment Foundation (2013–14)."))
  }
}
