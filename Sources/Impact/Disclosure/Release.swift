/// What may be printed: decided once, over every count of every paper together.
package struct Release: Sendable {
  /// Why one count is hidden; for the officer only.
  package struct Entry: Hashable, Sendable {
    package var key: CountKey
    package var reason: String
  }

  package let rules: DisclosureRules
  package let system: CountSystem
  /// By cell of the system.
  package let hidden: [Bool]
  /// The cells that must not be seen, in order; the others are hidden to protect them.
  package let primary: [Int]
  /// In the order of the papers.
  package let log: [Entry]
  private let cells: [CountKey: Int]
  private let witnesses: [Int: Witness]

  package init(_ areas: [AreaAccount], rules: DisclosureRules) {
    self.rules = rules
    guard !rules.showsEverything else {
      system = CountSystem()
      hidden = []
      primary = []
      log = []
      cells = [:]
      witnesses = [:]
      return
    }
    var counts = CountRegister(rules: rules)
    counts.addReach(areas)
    counts.addResults(areas)
    let suppressor = Suppressor(
      counts.system, primary: counts.primary, width: rules.leastWidth,
      complementary: rules.complementary)
    system = counts.system
    hidden = suppressor.hidden
    primary = counts.primary.keys.sorted()
    cells = counts.cells
    witnesses = suppressor.witnesses
    let keys = counts.keys
    log = suppressor.reasons.enumerated().compactMap { index, reason in
      switch reason {
      case .primary(let words): Entry(key: keys[index], reason: words)
      case .complementary(let protected):
        Entry(key: keys[index], reason: "hidden to protect the \(keys[protected].words)")
      case nil: nil
      }
    }
  }

  /// Whether a count, and everything worked out from it, must not be printed.
  package func hides(_ key: CountKey) -> Bool { cells[key].map { hidden[$0] } ?? false }

  /// The hidden counts that are not proved safe; empty for a sound release.
  ///
  /// Each proof is two tables, which are held against everything printed once more.
  /// `width` is the width asked for; the rules' own where none is given.
  package func audit(width: Int? = nil) -> [(key: String, verdict: DisclosureAudit.Verdict)] {
    let audit = DisclosureAudit(system, hidden: hidden)
    let names = Dictionary(uniqueKeysWithValues: cells.map { ($1, $0.words) })
    return primary.compactMap { cell in
      if let witness = witnesses[cell], witness.width >= width ?? rules.leastWidth,
        witness.holds(in: system, hidden: hidden)
      {
        return nil
      }
      let verdict = audit.verdict(on: cell, width: width ?? rules.leastWidth)
      return verdict.isSafe ? nil : (names[cell] ?? "", verdict)
    }
  }
}

/// Gathers the counts of all papers, the sums between them, and those that must be hidden.
private struct CountRegister {
  let rules: DisclosureRules
  private(set) var system = CountSystem()
  private(set) var cells: [CountKey: Int] = [:]
  private(set) var keys: [CountKey] = []
  private(set) var primary: [Int: String] = [:]

  init(rules: DisclosureRules) { self.rules = rules }

  private mutating func add(_ key: CountKey, _ value: Int, because reason: String? = nil) -> Int {
    let cell = system.addCell(value)
    cells[key] = cell
    keys.append(key)
    if (1..<max(1, rules.suppressBelow)).contains(value) {
      primary[cell] = "fewer than \(rules.suppressBelow) pupils"
    } else if value > 0, let reason {
      primary[cell] = reason
    }
    return cell
  }

  /// Actions add up to a group's phases, those to the group and to the area, areas to the county.
  mutating func addReach(_ areas: [AreaAccount]) {
    var countyPhases: [PupilPhase: [Int]] = [:]
    var areaCells: [Int] = []
    for area in areas {
      var areaPhases: [PupilPhase: [Int]] = [:]
      var groupCells: [Int] = []
      for group in area.groups {
        groupCells.append(addReach(group, &areaPhases))
      }
      let phases = PupilPhase.allCases.map { phase in
        let parts = areaPhases[phase] ?? []
        let cell = add(.areaPhase(area: area.name, phase), sum(parts))
        system.addSum(total: cell, parts: parts)
        countyPhases[phase, default: []].append(cell)
        return cell
      }
      let cell = add(.area(area.name), sum(phases))
      system.addSum(total: cell, parts: phases)
      system.addSum(total: cell, parts: groupCells)
      areaCells.append(cell)
    }
    let phases = PupilPhase.allCases.map { phase in
      let parts = countyPhases[phase] ?? []
      let cell = add(.countyPhase(phase), sum(parts))
      system.addSum(total: cell, parts: parts)
      return cell
    }
    let county = add(.county, sum(phases))
    system.addSum(total: county, parts: phases)
    system.addSum(total: county, parts: areaCells)
  }

  private mutating func addReach(
    _ group: GroupAccount, _ areaPhases: inout [PupilPhase: [Int]]
  ) -> Int {
    var actions: [PupilPhase: [Int]] = [:]
    for action in group.actions {
      guard let places = action.places else { continue }
      actions[action.phase, default: []].append(add(.places(action.id), places.value))
    }
    let phases = PupilPhase.allCases.map { phase in
      let parts = actions[phase] ?? []
      let cell = add(.groupPhase(group: group.id, phase), sum(parts))
      system.addSum(total: cell, parts: parts)
      areaPhases[phase, default: []].append(cell)
      return cell
    }
    let cell = add(.group(group.id), sum(phases))
    system.addSum(total: cell, parts: phases)
    return cell
  }

  /// The pupils behind each result add up to those behind the pooled ones.
  mutating func addResults(_ areas: [AreaAccount]) {
    var county: [String: [Int]] = [:]
    var countyResults: [String: [BeforeAndAfter]] = [:]
    let schoolsOf = Dictionary(
      areas.flatMap(\.groups).map { ($0.id, $0.schools) }, uniquingKeysWith: { first, _ in first })
    for area in areas {
      for measure in area.measures where !measure.pooled.isEmpty {
        let parts = measure.pooled.map { result in
          let reason = self.reason(
            [result], schoolsOf, mean: result.before.value, result.after.value)
          let cell = add(.measured(result.action), result.pupils?.value ?? 0, because: reason)
          if let places = cells[.places(result.action)] {
            system.addOrder(lesser: cell, greater: places)
          }
          return cell
        }
        let reason = self.reason(measure.pooled, schoolsOf, mean: measure.before, measure.after)
        let cell = add(
          .pooled(area: area.name, measure: measure.key), measure.pupils, because: reason)
        system.addSum(total: cell, parts: parts)
        county[measure.key, default: []].append(cell)
        countyResults[measure.key, default: []] += measure.pooled
      }
    }
    for key in county.keys.sorted() {
      let parts = county[key] ?? []
      let results = countyResults[key] ?? []
      let pooled = PooledMeasure.pool(results).first
      let reason = self.reason(results, schoolsOf, mean: pooled?.before, pooled?.after)
      let cell = add(.countyPooled(measure: key), sum(parts), because: reason)
      system.addSum(total: cell, parts: parts)
    }
  }

  /// Why a result over enough pupils must be hidden all the same; nil where it need not be.
  private func reason(
    _ results: [BeforeAndAfter], _ schoolsOf: [String: Int], mean before: Rational?,
    _ after: Rational?
  ) -> String? {
    let pupils = results.reduce(0) { $0 + ($1.pupils?.value ?? 0) }
    let isShare = results.first?.unit == .percent
    let hundred = Rational(whole: 100)
    if isShare, pupils <= rules.allOrNoneUpTo,
      [before, after].contains(where: { $0 == .zero || $0 == hundred })
    {
      return "none or all of \(rules.allOrNoneUpTo) pupils or fewer"
    }
    guard !results.allSatisfy({ rules.consenting.contains($0.action.group) }) else { return nil }
    let schools = results.reduce(0) { sum, result in
      let unstated = rules.trustsUnstatedSchools ? schoolsOf[result.action.group] ?? 0 : 0
      return sum + (result.schools ?? unstated)
    }
    return schools < rules.minimumSchools
      ? "a result over fewer than \(rules.minimumSchools) schools" : nil
  }

  private func sum(_ parts: [Int]) -> Int { parts.reduce(0) { $0 + system.values[$1] } }
}

extension PooledMeasure {
  /// Names the measure and its unit: what is pooled together.
  package var key: String { "\(identity) (\(unit.rawValue))" }
}
