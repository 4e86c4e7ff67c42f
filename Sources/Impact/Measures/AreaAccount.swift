import PlanForms

/// The accounts of an area's groups taken together; of all groups for the county.
///
/// Every figure here is true and unsuppressed: what may be printed is decided by `Release`.
package struct AreaAccount: Sendable {
  package var name: String
  /// In the order of groups.csv.
  package let groups: [GroupAccount]

  /// The results of all groups, pooled by measure.
  package let measures: [PooledMeasure]

  package init(name: String, groups: [GroupAccount]) {
    self.name = name
    self.groups = groups
    measures = PooledMeasure.pool(groups.flatMap(\.results))
  }

  package var actions: [GradedAction] { groups.flatMap(\.actions) }
  package var delivered: [GradedAction] { groups.flatMap(\.delivered) }
  package var reported: [GradedAction] { actions.filter(\.isReported) }
  /// Groups whose evaluation has not come or cannot be read.
  package var missingReturns: [GroupAccount] { groups.filter { $0.evaluation == nil } }
  package var returns: Int { groups.count - missingReturns.count }
  package var results: [BeforeAndAfter] { groups.flatMap(\.results) }

  // MARK: Money

  /// Sums over the groups that have the figure; `missing` counts those that have not.
  package struct MoneyTotal: Hashable, Sendable {
    package var sum: Sourced<Int>
    package var missing: Int
  }

  package func total(_ figure: (GroupAccount) -> Sourced<Int>?) -> MoneyTotal {
    let figures = groups.map(figure)
    return MoneyTotal(sum: .sum(figures), missing: figures.count { $0 == nil })
  }

  package var allocated: MoneyTotal { total(\.allocated) }
  package var planned: MoneyTotal { total(\.planned) }
  package var spent: MoneyTotal { total(\.spent) }
  package var unspent: MoneyTotal { total(\.unspent) }
  /// The allocations of the groups whose evaluation is in: what spending is set against.
  package var allocatedToReturned: Sourced<Int> {
    .sum(groups.filter { $0.evaluation != nil }.map(\.allocated))
  }

  // MARK: Themes

  package struct ThemeLine: Hashable, Sendable {
    package var theme: Theme
    package var actions: Int
    package var groups: Int
    package var spent: Sourced<Int>
    /// Of all spending reported; nil where nothing was spent.
    package var share: Rational?
  }

  /// The themes of the reported actions, most money first; equal sums in the order of the list.
  package var themes: [ThemeLine] {
    let all = Sourced.sum(reported.map { $0.story.reported?.cost }).value
    let lines = Theme.allCases.compactMap { theme -> ThemeLine? in
      let own = reported.filter { $0.theme == theme }
      guard !own.isEmpty else { return nil }
      let spent = Sourced.sum(own.map { $0.story.reported?.cost })
      return ThemeLine(
        theme: theme, actions: own.count, groups: Set(own.map(\.id.group)).count, spent: spent,
        share: Rational(spent.value, over: all))
    }
    return lines.sorted { ($0.spent.value, $1.theme) > ($1.spent.value, $0.theme) }
  }

  // MARK: Reach

  /// Places, not pupils: a pupil in two actions has two.
  package func places(of actions: [GradedAction]) -> Sourced<Int> {
    .sum(actions.map(\.places))
  }

  package var staff: Sourced<Int> {
    .sum(delivered.map { $0.story.reported?.staff?.map(\.people) })
  }

  package var schools: Int { groups.reduce(0) { $0 + $1.schools } }

  /// School places: a school in two actions has two; actions that do not say are left out.
  package var schoolPlaces: Sourced<Int> { .sum(delivered.map { $0.story.reported?.schools }) }

  // MARK: Outcomes

  /// How many reported actions have each status; nil counts those that do not say.
  package func count(status: DeliveryStatus?) -> Int { reported.count { $0.status == status } }

  /// How many delivered actions reach each level.
  package func count(level: EvidenceLevel) -> Int { delivered.count { $0.level == level } }

  package func count(rating: ImpactRating?) -> Int { delivered.count { $0.rating == rating } }

  /// Of the results with a target, how many met it.
  package var targets: (met: Int, of: Int) {
    let answers = results.compactMap(\.meetsTarget)
    return (answers.count { $0 }, answers.count)
  }
}

extension GradedAction {
  /// Pupil places: those who took part, where the action took place.
  package var places: Sourced<Int>? {
    tookPlace ? story.reported?.pupils?.map(\.people) : nil
  }

  package var phase: PupilPhase { PupilPhase(story.planned?.yearGroups ?? []) }

  /// Worked with pupils, so that its cost can be set against them.
  package var isPupilFacing: Bool { (places?.value ?? 0) > 0 && !themes.isStaffFacing }

  /// Cost per pupil place; nil for work with staff and where a figure is missing.
  package var costPerPupil: CostPerPupil? {
    guard isPupilFacing, let cost = story.reported?.cost, let places else { return nil }
    return CostPerPupil(pence: cost.value, pupils: places.value)
  }

  /// Closure of schools is what changed it, as far as the words say.
  package var wasHitByClosure: Bool {
    guard let reported = story.reported, status != .asPlanned else { return false }
    return [reported.changes, reported.barriers, reported.varianceReason].compactMap(\.self)
      .contains { CueFinder($0.value).first(of: TextCues.lockdown) != nil }
  }
}
