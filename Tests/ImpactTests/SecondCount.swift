import Impact
import InventedProgrammes
import PlanForms
import Programmes

/// What is reported of some groups, added up row by row: slow, plain, and sharing no step with the
/// accounts it is held against.
struct SecondCount {
  /// A row of an evaluation with what its plan says of it.
  struct Row {
    var id: ActionID
    var status: String?
    var rating: String?
    var cost: Int?
    var pupils: Int?
    var staff: Int?
    var schools: Int?
    var years: [YearGroup]
    var measure: String?
    /// Millionths.
    var before: Int?
    var after: Int?
    var target: Int?
    var measured: Int?
    var days: Int?

    private static let happened: Set<String> = [
      "delivered_as_planned", "delivered_changed", "part_delivered", "still_running",
    ]

    var tookPlace: Bool { status.map(Self.happened.contains) ?? false }
    var isLowerBetter: Bool { measure == "SDQ" || measure == "Boxall Profile" }
  }

  struct Totals: Equatable {
    var allocated = 0
    var planned = 0
    var spent = 0
    var unspent = 0
    var missingReturns = 0
    var withoutPlan = 0
    var places = 0
    var staff = 0
    var schoolPlaces = 0
    var results = 0
    var targets = 0
    var targetsMet = 0
  }

  struct Mean: Equatable {
    var groups: Int
    var pupils: Int
    var before: Rational?
    var after: Rational?
    var change: Rational?
  }

  struct Gain: Equatable {
    var ratio: Rational?
    var band: String
  }

  var totals = Totals()
  var rows: [Row] = []
  var statuses: [String: Int] = [:]
  var ratings: [String: Int] = [:]
  var phases: [String: Int] = [:]
  var means: [String: Mean] = [:]
  var withoutPupils = 0
  var gains: [Gain] = []

  init(_ groups: [GroupFacts], of invented: InventedProgramme) {
    for group in groups {
      totals.allocated += group.allocationPence ?? 0
      let sent = invented.submissions.first { $0.group == group.id }
      let plan = sent?.plan?.record.reading?.rows("interventions") ?? []
      let costs = plan.compactMap { Self.pence($0["planned_cost"]) }
      totals.planned += costs.reduce(0, +)
      if costs.isEmpty { totals.withoutPlan += 1 }
      guard let outcomes = sent?.evaluation?.record.reading?.rows("outcomes") else {
        totals.missingReturns += 1
        continue
      }
      let own = Self.rows(outcomes, plan: plan, group: group.id)
      rows += own
      let spent = own.compactMap(\.cost)
      totals.spent += spent.reduce(0, +)
      // Where the cost of nothing is known, nobody knows what is left.
      if !spent.isEmpty { totals.unspent += (group.allocationPence ?? 0) - spent.reduce(0, +) }
    }
    for row in rows { count(row) }
    countResults()
  }

  private static func rows(
    _ outcomes: [AnswerRow], plan: [AnswerRow], group: String
  ) -> [Row] {
    var new = 0
    return outcomes.map { outcome in
      let number = text(outcome["intervention_ref"])?.split(separator: " ").last.map(String.init)
      let planned = plan.first { text($0["intervention_ref"]) == number && number != nil }
      if planned == nil { new += 1 }
      var years: [YearGroup] = []
      if case .yearGroups(let named)? = planned?["year_groups"].value { years = named }
      return Row(
        id: ActionID(group: group, key: planned == nil ? "new-\(new)" : number ?? ""),
        status: choice(outcome["delivery_status"]), rating: choice(outcome["impact_rating"]),
        cost: pence(outcome["actual_cost"]), pupils: count(outcome["pupils_reached"]),
        staff: count(outcome["staff_reached"]), schools: count(outcome["schools_reached"]),
        years: years, measure: text(outcome["end_measure_name"]),
        before: millionths(outcome["baseline_result"]), after: millionths(outcome["end_value"]),
        target: planned.flatMap { millionths($0["target_value"]) },
        measured: count(outcome["pupils_measured"]),
        days: zip(day(outcome["baseline_date"]), day(outcome["end_date_measured"])))
    }
  }

  private mutating func count(_ row: Row) {
    if let status = row.status { statuses[status, default: 0] += 1 }
    guard row.tookPlace else { return }
    if let rating = row.rating { ratings[rating, default: 0] += 1 }
    totals.places += row.pupils ?? 0
    totals.staff += row.staff ?? 0
    totals.schoolPlaces += row.schools ?? 0
    if let pupils = row.pupils, pupils > 0 { phases[Self.phase(row.years), default: 0] += pupils }
  }

  private static func phase(_ years: [YearGroup]) -> String {
    if !years.isEmpty, years.allSatisfy({ [.nursery, .reception].contains($0) }) {
      return "early_years"
    }
    let primary: [YearGroup] = [.year1, .year2, .year3, .year4, .year5, .year6]
    if !years.isEmpty, years.allSatisfy(primary.contains) { return "primary" }
    if !years.isEmpty, years.allSatisfy({ $0 > .year6 }) { return "secondary" }
    return "mixed"
  }

  private mutating func countResults() {
    // Whole millionths, so that no fraction type is shared with what is tested.
    var sums: [String: (groups: Set<String>, pupils: Int, before: Int, after: Int)] = [:]
    for row in rows where row.tookPlace {
      guard let measure = row.measure, let before = row.before, let after = row.after else {
        continue
      }
      totals.results += 1
      if let target = row.target {
        totals.targets += 1
        let isMet = row.isLowerBetter ? after <= target : after >= target
        if isMet { totals.targetsMet += 1 }
      }
      if measure == "Salford reading test", let days = row.days {
        gains.append(Self.gain(after - before, days: days))
      }
      guard let pupils = row.measured else {
        withoutPupils += 1
        continue
      }
      let name = measure == "Our own tally" ? "our own tally" : measure
      var sum = sums[name] ?? ([], 0, 0, 0)
      sum.groups.insert(row.id.group)
      sum.pupils += pupils
      sum.before += pupils * before
      sum.after += pupils * after
      sums[name] = sum
    }
    means = sums.mapValues { sum in
      Mean(
        groups: sum.groups.count, pupils: sum.pupils,
        before: Rational(sum.before, over: sum.pupils * 1_000_000),
        after: Rational(sum.after, over: sum.pupils * 1_000_000),
        change: Rational(sum.after - sum.before, over: sum.pupils * 1_000_000))
    }
  }

  /// Months gained over months gone by, a month being a twelfth of 365.25 days: bands by whole
  /// numbers alone.
  private static func gain(_ millionths: Int, days: Int) -> Gain {
    // gained / (days · 48 / 1461), in millionths
    let (top, bottom) = (millionths * 1_461, days * 48 * 1_000_000)
    let band =
      top * 10 < 14 * bottom
      ? "little"
      : top < 2 * bottom
        ? "modest" : top < 3 * bottom ? "useful" : top < 4 * bottom ? "substantial" : "remarkable"
    return Gain(ratio: Rational(top, over: bottom), band: band)
  }

  // MARK: Answers

  private static func text(_ answer: Answer) -> String? {
    if case .text(let text)? = answer.value { text } else { nil }
  }

  private static func choice(_ answer: Answer) -> String? {
    if case .choice(let choice)? = answer.value { choice } else { nil }
  }

  private static func pence(_ answer: Answer) -> Int? {
    if case .money(let money)? = answer.value { money.pence } else { nil }
  }

  private static func count(_ answer: Answer) -> Int? {
    if case .count(let count)? = answer.value { count.low } else { nil }
  }

  private static func day(_ answer: Answer) -> Int? {
    if case .date(let window)? = answer.value { window.start.daysSince1970 } else { nil }
  }

  private static func zip(_ first: Int?, _ last: Int?) -> Int? {
    guard let first, let last else { return nil }
    return last - first
  }

  private static func millionths(_ answer: Answer) -> Int? {
    guard case .number(let quantity)? = answer.value else { return nil }
    let sides = quantity.number.split(separator: ".")
    let part = sides.count > 1 ? String(sides[1]) : ""
    return Int(sides[0] + part + String(repeating: "0", count: 6 - part.count))
  }
}

extension SecondCount.Totals {
  /// The same figures of the account under test.
  init(_ account: AreaAccount) {
    allocated = account.allocated.sum.value
    planned = account.planned.sum.value
    spent = account.spent.sum.value
    unspent = account.unspent.sum.value
    missingReturns = account.missingReturns.count
    withoutPlan = account.planned.missing
    places = account.places(of: account.delivered).value
    staff = account.staff.value
    schoolPlaces = account.schoolPlaces.value
    results = account.results.count
    (targetsMet, targets) = account.targets
  }
}
