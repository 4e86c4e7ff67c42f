import PlanForms

/// What changed for pupils, and how sure anybody can be of it.
extension PaperMaker {
  var change: PaperSection {
    var blocks: [PaperBlock] = []
    if rules.showsActions, !isCounty, let table = resultTable { blocks.append(.table(table)) }
    if let table = pooledTable { blocks.append(.table(table)) }
    if let chart = changeChart { blocks.append(.chart(chart)) }
    if account.results.isEmpty {
      blocks.append(.paragraph("No return gives figures from before and after on one measure."))
    }
    if let sentence = targetSentence { blocks.append(.paragraph(sentence)) }
    blocks.append(.heading("How sure we are"))
    blocks.append(.table(levelTable))
    if !isCounty { blocks += unmeasured }
    return PaperSection(id: "change", title: "What changed for pupils", blocks: blocks)
  }

  // MARK: Single results

  private var resultTable: PaperTable? {
    let actions = account.actions.filter { $0.result != nil }
    guard !actions.isEmpty else { return nil }
    let rows = actions.compactMap { action in
      action.result.map { resultCells(action, $0) }
    }
    return PaperTable(
      id: "results", caption: "Before and after, action by action",
      columns: [
        .init("action", "Action", isNumeric: false), .init("measure", "Measure", isNumeric: false),
        .init("pupils", "Pupils"), .init("before", "Before"), .init("after", "After"),
        .init("change", "Change"), .init("verdict", "Better?", isNumeric: false),
        .init("level", "Level"),
      ],
      rows: rows,
      notes: notes(
        for: rows,
        "Pupils: those measured both times. Level: of evidence. Points of a result in per cent are "
          + "percentage points. Results over up to "
          + "\(rules.wholeNumbersUpTo) pupils are in whole numbers. Nothing here shows that an action "
          + "caused a change."))
  }

  private func resultCells(_ action: GradedAction, _ result: BeforeAndAfter) -> [PaperCell] {
    let head = [
      PaperCell.text(label(action)),
      .text(name(of: result.known, unit: result.unit, identity: result.identity)),
    ]
    let level = PaperCell.whole(action.level.rawValue)
    guard let pupils = result.pupils, pupils.value > 0 else {
      // Without the number of pupils nobody can say whether the result is safe to show.
      let unsure = PaperCell(.symbol(.unreliable))
      return head + [.notAvailable, unsure, unsure, unsure, unsure, level]
    }
    guard !release.hides(.measured(action.id)) else {
      return head + [PaperCell](repeating: .suppressed, count: 5) + [level]
    }
    let places = places(for: pupils.value)
    return head + [count(pupils, .measured(action.id))]
      + changeCells(
        result.unit, places: places, before: result.before.value, after: result.after.value,
        isLowerBetter: result.isLowerBetter,
        sources: (result.before.sources, result.after.sources)) + [level]
  }

  /// Before, after, change, and whether that is better.
  private func changeCells(
    _ unit: BeforeAndAfter.Unit, places: Int, before: Rational?, after: Rational?,
    isLowerBetter: Bool, sources: (before: [Source], after: [Source])
  ) -> [PaperCell] {
    guard let before, let after,
      let shownBefore = Rational(decimal: before.text(places: places)),
      let shownAfter = Rational(decimal: after.text(places: places)),
      // The change is that of the figures as they are shown, so that a reader can follow it.
      let change = try? shownAfter - shownBefore
    else { return [PaperCell](repeating: .notAvailable, count: 4) }
    func value(_ number: Rational, _ sources: [Source]) -> PaperCell {
      PaperCell(
        unit == .percent ? .percent(number, places: places) : .number(number, places: places),
        from: sources)
    }
    let improvement = isLowerBetter ? change.negated : change
    let words = improvement.isZero ? "no change" : improvement > .zero ? "better" : "worse"
    return [
      value(shownBefore, sources.before), value(shownAfter, sources.after),
      PaperCell(
        .change(change, places: places, unit: unit.ofChange),
        from: sources.before + sources.after),
      .text(words),
    ]
  }

  // MARK: Pooled results

  /// Measures that the listed ones alone are pooled over: a school's own are one of a kind.
  private var pooledMeasures: [PooledMeasure] { account.measures.filter { $0.known != nil } }

  private var pooledTable: PaperTable? {
    let measures = pooledMeasures
    guard !measures.isEmpty else { return nil }
    let rows = measures.map(pooledCells)
    let missing = measures.reduce(0) { $0 + $1.withoutPupils.count }
    return PaperTable(
      id: "measures", caption: "Before and after, by measure",
      columns: [
        .init("measure", "Measure", isNumeric: false), .init("groups", "Groups"),
        .init("pupils", "Pupils"), .init("before", "Before"), .init("after", "After"),
        .init("change", "Change"), .init("verdict", "Better?", isNumeric: false),
        .init("interval", "95% interval, after", isNumeric: false),
      ],
      rows: rows,
      notes: notes(
        for: rows,
        "Points of a result in per cent are percentage points. Averages are weighted by the pupils "
          + "measured and never taken over different measures.",
        missing == 0
          ? nil
          : "\(Grammar.sentence(Grammar.count(missing, "result"))) \(Grammar.was(missing)) left out "
            + "because the number of pupils is missing.",
        "The interval is Wilson’s, for shares of pupils."))
  }

  private func pooledCells(_ measure: PooledMeasure) -> [PaperCell] {
    let head = [
      PaperCell.text(name(of: measure.known, unit: measure.unit, identity: measure.identity)),
      .whole(measure.groups),
    ]
    guard measure.pupils > 0, let key = scope.key(pooled: measure) else {
      return head + [PaperCell](repeating: .notAvailable, count: 6)
    }
    guard !release.hides(key) else {
      return head + [PaperCell](repeating: .suppressed, count: 6)
    }
    let pupils = Sourced(measure.pupils, from: measure.pooled.flatMap { $0.pupils?.sources ?? [] })
    let places = places(for: measure.pupils)
    return head + [count(pupils, key)]
      + changeCells(
        measure.unit, places: places, before: measure.before, after: measure.after,
        isLowerBetter: measure.known?.isLowerBetter ?? false,
        sources: (
          measure.pooled.flatMap(\.before.sources), measure.pooled.flatMap(\.after.sources)
        )) + [interval(measure, places: places)]
  }

  private func interval(_ measure: PooledMeasure, places: Int) -> PaperCell {
    // A mean of pupils' own percentages (attendance) is no share of pupils.
    guard measure.unit == .percent, measure.known?.scale == .percent,
      measure.known?.name != "Attendance", measure.known?.name != "Absence",
      let after = measure.after.flatMap({ Rational(decimal: $0.text(places: places)) }),
      let share = try? after / Rational(whole: 100),
      // Of the figures as they are printed: from those of the true ones a reader could work the true
      // number of pupils out.
      let interval = WilsonInterval(share: share, base: shown(measure.pupils))
    else { return .notApplicable }
    let hundred = Rational(whole: 100)
    guard let low = try? interval.low * hundred, let high = try? interval.high * hundred else {
      return .notApplicable
    }
    return .text("\(low.text(places: places))% to \(high.text(places: places))%")
  }

  // MARK: Chart C

  /// Before and after as two marks; results that are hidden are not drawn.
  private var changeChart: PaperChart? {
    let shown = pooledMeasures.compactMap { measure -> Shown? in
      guard measure.unit == .percent, measure.pupils > 0, let key = scope.key(pooled: measure),
        !release.hides(key), let before = measure.before, let after = measure.after
      else { return nil }
      let places = places(for: measure.pupils)
      let name = self.name(of: measure.known, unit: measure.unit, identity: measure.identity)
      guard let low = Rational(decimal: before.text(places: places)),
        let high = Rational(decimal: after.text(places: places))
      else { return nil }
      return Shown(
        name: name, pupils: count(Sourced(measure.pupils), key).text, before: low, after: high,
        isLowerBetter: measure.known?.isLowerBetter ?? false)
    }
    guard !shown.isEmpty else { return nil }
    let words = shown.map {
      "\($0.label): from \($0.before.shortText(places: 1))% to \($0.after.shortText(places: 1))%"
    }
    return PaperChart(
      id: "chart-c", title: Self.title(shown), alternative: words.joined(separator: "; ") + ".",
      kind: .dumbbell, unit: .percent, categories: shown.map(\.label),
      series: [
        .init(name: "Before", values: shown.map(\.before)),
        .init(name: "After", values: shown.map(\.after)),
      ])
  }

  /// A pair of marks.
  private struct Shown {
    var name: String
    var pupils: String
    var before: Rational
    var after: Rational
    var isLowerBetter: Bool

    var label: String { "\(name) (n = \(pupils))" }
    var isBetter: Bool { isLowerBetter ? after < before : after > before }
  }

  private static func title(_ shown: [Shown]) -> String {
    if shown.count == 1, let only = shown.first {
      let change =
        only.after == only.before ? "did not change" : only.isBetter ? "got better" : "got worse"
      return "\(only.name) \(change)"
    }
    let better = shown.count(where: \.isBetter)
    if better == shown.count { return "All \(better) measures in per cent got better" }
    return "\(better == 0 ? "None" : "\(better)") of \(shown.count) measures in per cent got better"
  }

  // MARK: Targets and levels

  private var targetSentence: String? {
    let (met, of) = account.targets
    guard of > 0 else { return nil }
    let share = "\(met) of the \(Grammar.count(of, "result")) with a target reached it"
    guard let interval = WilsonInterval(count: met, of: of),
      let low = try? interval.low * Rational(whole: 100),
      let high = try? interval.high * Rational(whole: 100)
    else { return "\(share)." }
    return "\(share) (95% interval \(low.text(places: 0))% to \(high.text(places: 0))%)."
  }

  private var levelTable: PaperTable {
    let levels = EvidenceLevel.allCases.reversed()
    func cells(_ name: String, _ account: AreaAccount) -> [PaperCell] {
      [.text(name)] + levels.map { .whole(account.count(level: $0)) }
        + [.whole(account.delivered.count)]
    }
    let rows = lines.map { cells($0.name, $0.account) }
    return PaperTable(
      id: "levels", caption: "Actions that took place, by level of evidence",
      columns: [.init(lineName, Grammar.sentence(lineName), isNumeric: false)]
        + levels.map { .init("level_\($0.rawValue)", $0.numbered) } + [.init("actions", "All")],
      rows: rows, totals: cells("All", account),
      notes: ["The appendix says what each level allows to be said."])
  }

  private var unmeasured: [PaperBlock] {
    let kinds: [(EvidenceLevel, String)] = [
      (.measuredAtEnd, "Measured at the end only"), (.reported, "Rests on what people report"),
      (.stated, "Stated without a source"), (.activityOnly, "Not evidenced"),
    ]
    let items = kinds.compactMap { level, words -> String? in
      let own = account.delivered.filter { $0.level == level }.map(label)
      return own.isEmpty ? nil : "\(words): \(Grammar.series(own))."
    }
    return items.isEmpty ? [] : [.bullets(items)]
  }
}
