import PlanForms

/// One action's result on one measure, before and after.
package struct BeforeAndAfter: Hashable, Sendable {
  package var action: ActionID
  /// The measure's listed name with its subject, or, where it is not listed, the folded words.
  package var identity: String
  package var known: KnownMeasure?
  package var unit: Unit
  package var before: Sourced<Rational>
  package var after: Sourced<Rational>
  package var target: Sourced<Rational>?
  /// Pupils with both values; nil where the return does not say.
  package var pupils: Sourced<Int>?
  /// The schools the figures are about, as far as the forms say.
  package var schools: Int?
  package var monthsElapsed: Rational?

  /// What a change is counted in.
  package enum Unit: String, Hashable, Sendable, Comparable {
    case percent, months, score, count

    /// As a change is said: percentage points, never per cent.
    package var ofChange: String {
      switch self {
      case .percent: "percentage points"
      case .months: "months"
      case .score: "points"
      case .count: "cases"
      }
    }

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// Nil unless both values of one measure are there.
  init?(_ action: GradedAction) {
    let story = action.story
    guard action.tookPlace, let reported = story.reported, let after = reported.after,
      let before = reported.before ?? story.planned?.baseline,
      let name = reported.measure ?? story.planned?.measure
    else { return nil }
    let known = MeasureCatalogue.find(name.value)
    var wording = name.value
    if let planned = story.planned?.measure {
      guard MeasureCatalogue.mayBeSame(planned.value, wording) else { return nil }
      // What the return leaves out, the plan may have said.
      if known != nil { wording += " \(planned.value)" }
    }
    let identity = MeasureCatalogue.identity(of: wording)
    let unit = Self.unit(after.value, known)
    // A value in per cent beside one that is none compares two different things.
    guard Self.unit(before.value, known) == unit else { return nil }
    self.action = action.id
    self.identity = identity
    self.known = known
    self.unit = unit
    self.before = before.map(\.number)
    self.after = after.map(\.number)
    target = story.planned?.target.flatMap {
      Self.unit($0.value, known) == unit ? $0.map(\.number) : nil
    }
    pupils = reported.pupilsMeasured?.map(\.people)
    schools = (reported.schools ?? story.planned?.schools)?.value
    monthsElapsed = Self.months(from: reported.beforeDate?.value, to: reported.afterDate?.value)
  }

  private static func unit(_ value: Measurement, _ known: KnownMeasure?) -> Unit {
    switch value.unit {
    case "percent": return .percent
    case "months": return .months
    case "score", "points", "standardised_score": return .score
    default: break
    }
    return switch known?.scale {
    case .percent: .percent
    case .months: .months
    case .count: .count
    case .standardisedScore, .score, nil: .score
    }
  }

  /// Months between two days, at 365.25 days a year; nil unless both days are exact and in order.
  static func months(from start: DateWindow?, to end: DateWindow?) -> Rational? {
    guard let start, let end, start.isExact, end.isExact, start.start == start.end,
      end.start == end.end
    else { return nil }
    let days = end.start.daysSince1970 - start.start.daysSince1970
    return days > 0 ? Rational(days * 48, over: 1_461) : nil
  }

  package var isLowerBetter: Bool { known?.isLowerBetter ?? false }

  /// After less before.
  package var change: Rational? { try? after.value - before.value }

  /// The change towards better: turned round where lower is better.
  package var improvement: Rational? { isLowerBetter ? change?.negated : change }

  /// Whether the target was reached, in the measure's own direction; nil where there is none.
  package var meetsTarget: Bool? {
    target.map { isLowerBetter ? after.value <= $0.value : after.value >= $0.value }
  }

  package var ratioGain: RatioGain? {
    guard unit == .months, let change, let monthsElapsed else { return nil }
    return RatioGain(monthsGained: change, monthsElapsed: monthsElapsed)
  }

  /// The 95% interval of the share at the end, where the figures are shares of pupils.
  package var interval: WilsonInterval? {
    guard unit == .percent, let pupils = pupils?.value,
      let share = try? after.value / Rational(whole: 100)
    else { return nil }
    return WilsonInterval(share: share, base: pupils)
  }
}

/// Results of several actions on the same measure, weighted by the pupils measured.
///
///     mean = Σ(n·x) / Σn        over the results that say their n
package struct PooledMeasure: Hashable, Sendable {
  package var identity: String
  package var known: KnownMeasure?
  package var unit: BeforeAndAfter.Unit
  /// The results that are pooled, in the order of the groups.
  package var pooled: [BeforeAndAfter]
  /// Results without a number of pupils: named, not averaged.
  package var withoutPupils: [BeforeAndAfter]
  /// Exact; nil where nothing is pooled.
  package var before: Rational?
  package var after: Rational?

  package var pupils: Int { pooled.reduce(0) { $0 + ($1.pupils?.value ?? 0) } }
  package var groups: Int { Set(pooled.map(\.action.group)).count }
  package var change: Rational? {
    guard let before, let after else { return nil }
    return try? after - before
  }

  package var sources: [Source] {
    pooled.flatMap { $0.before.sources + $0.after.sources + ($0.pupils?.sources ?? []) }
  }

  /// Pools results of the same measure and unit; never across measures.
  ///
  /// In order of names.
  package static func pool(_ results: [BeforeAndAfter]) -> [PooledMeasure] {
    let kinds = Set(results.map { Kind(identity: $0.identity, unit: $0.unit) }).sorted()
    return kinds.map { kind in
      let own = results.filter { $0.identity == kind.identity && $0.unit == kind.unit }
      let counted = own.filter { ($0.pupils?.value ?? 0) > 0 }
      return PooledMeasure(
        identity: kind.identity, known: own.first?.known, unit: kind.unit, pooled: counted,
        withoutPupils: own.filter { ($0.pupils?.value ?? 0) <= 0 },
        before: weightedMean(counted, \.before.value), after: weightedMean(counted, \.after.value))
    }
  }

  private struct Kind: Hashable, Comparable {
    var identity: String
    var unit: BeforeAndAfter.Unit

    static func < (one: Self, other: Self) -> Bool {
      (one.identity, one.unit) < (other.identity, other.unit)
    }
  }

  private static func weightedMean(
    _ results: [BeforeAndAfter], _ value: (BeforeAndAfter) -> Rational
  ) -> Rational? {
    var sum = Rational.zero
    var pupils = 0
    for result in results {
      let n = result.pupils?.value ?? 0
      guard let next = try? sum + Rational(whole: n) * value(result) else { return nil }
      sum = next
      pupils += n
    }
    return pupils > 0 ? try? sum / Rational(whole: pupils) : nil
  }
}
