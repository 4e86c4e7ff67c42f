/// What may be printed: decided once, over every count of every paper together.
package struct Release: Sendable {
  /// Why one count is hidden; for the officer only.
  package struct Entry: Hashable, Sendable {
    package var key: CountKey
    package var reason: String
  }

  package let rules: DisclosureRules
  package let system: CountSystem
  package let hidden: HiddenCells
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
      hidden = HiddenCells(system)
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
  package func hides(_ key: CountKey) -> Bool { cells[key].map(hidden.contains) ?? false }

  /// The hidden counts that are not proved safe; empty for a sound release.
  ///
  /// Each proof is two tables, which are held against everything printed once more.
  /// `width` is the width asked for; the rules' own where none is given.
  package func audit(width: Int? = nil) -> [(key: String, verdict: DisclosureAudit.Verdict)] {
    let audit = DisclosureAudit(system, hidden: hidden)
    let names = Dictionary(uniqueKeysWithValues: cells.map { ($1, $0.words) })
    return primary.compactMap { cell in
      if let witness = witnesses[cell], witness.width >= width ?? rules.leastWidth,
        witness.holds(in: system, hidden)
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

  private mutating func add(
    _ key: CountKey, _ value: Int, from: Int, to: Int, because reason: String? = nil
  ) -> Int {
    let cell = system.addCell(value, from: from, to: to)
    cells[key] = cell
    keys.append(key)
    if (1..<max(1, rules.suppressBelow)).contains(value) {
      primary[cell] = "fewer than \(rules.suppressBelow) pupils"
    } else if value > 0, let reason {
      primary[cell] = reason
    }
    return value
  }

  /// A joint for each phase: the total comes in, its parts go out.
  private mutating func phaseJoints() -> [PupilPhase: Int] {
    var joints: [PupilPhase: Int] = [:]
    for phase in PupilPhase.allCases { joints[phase] = system.addJoint() }
    return joints
  }

  /// Pupils go from the county through its phases, those of areas and those of groups into the
  /// actions, and from these through groups and areas back to the county.
  mutating func addReach(_ areas: [AreaAccount]) {
    let (top, bottom) = (system.addJoint(), system.addJoint())
    let phases = phaseJoints()
    var sums: [PupilPhase: Int] = [:]
    for area in areas {
      let joint = system.addJoint()
      let areaPhases = phaseJoints()
      var areaSums: [PupilPhase: Int] = [:]
      for group in area.groups {
        for (phase, places) in addReach(group, from: areaPhases, to: joint) {
          areaSums[phase, default: 0] += places
        }
      }
      let total = addPhases(areaSums, from: phases, to: areaPhases) {
        .areaPhase(area: area.name, $0)
      }
      _ = add(.area(area.name), total, from: joint, to: bottom)
      sums.merge(areaSums, uniquingKeysWith: +)
    }
    let total = addPhases(
      sums, from: phases.mapValues { _ in top }, to: phases, key: { .countyPhase($0) })
    _ = add(.county, total, from: bottom, to: top)
  }

  private mutating func addPhases(
    _ sums: [PupilPhase: Int], from: [PupilPhase: Int], to: [PupilPhase: Int],
    key: (PupilPhase) -> CountKey
  ) -> Int {
    PupilPhase.allCases.reduce(0) { total, phase in
      guard let from = from[phase], let to = to[phase] else { return total }
      return total + add(key(phase), sums[phase] ?? 0, from: from, to: to)
    }
  }

  /// The places of the group by phase.
  private mutating func addReach(
    _ group: GroupAccount, from phases: [PupilPhase: Int], to area: Int
  ) -> [PupilPhase: Int] {
    let joint = system.addJoint()
    let groupPhases = phaseJoints()
    var sums: [PupilPhase: Int] = [:]
    for action in group.actions {
      guard let places = action.places, let from = groupPhases[action.phase] else { continue }
      sums[action.phase, default: 0] += add(
        .places(action.id), places.value, from: from, to: joint)
    }
    let total = addPhases(sums, from: phases, to: groupPhases) {
      .groupPhase(group: group.id, $0)
    }
    _ = add(.group(group.id), total, from: joint, to: area)
    return sums
  }

  /// The pupils behind each result add up to those behind the pooled ones.
  mutating func addResults(_ areas: [AreaAccount]) {
    let outside = system.addJoint()
    var measures: [String: (joint: Int, pupils: Int, results: [BeforeAndAfter])] = [:]
    let schoolsOf = Dictionary(
      areas.flatMap(\.groups).map { ($0.id, $0.schools) }, uniquingKeysWith: { first, _ in first })
    for area in areas {
      for measure in area.measures where !measure.pooled.isEmpty {
        let joint = system.addJoint()
        for result in measure.pooled {
          let reason = self.reason(
            [result], schoolsOf, mean: result.before.value, result.after.value)
          _ = add(
            .measured(result.action), result.pupils?.value ?? 0, from: outside, to: joint,
            because: reason)
          if let cell = cells[.measured(result.action)], let places = cells[.places(result.action)]
          {
            system.addOrder(lesser: cell, greater: places)
          }
        }
        let reason = self.reason(measure.pooled, schoolsOf, mean: measure.before, measure.after)
        var county = measures[measure.key] ?? (system.addJoint(), 0, [])
        county.pupils += add(
          .pooled(area: area.name, measure: measure.key), measure.pupils, from: joint,
          to: county.joint, because: reason)
        county.results += measure.pooled
        measures[measure.key] = county
      }
    }
    for key in measures.keys.sorted() {
      guard let county = measures[key] else { continue }
      let pooled = PooledMeasure.pool(county.results).first
      let reason = self.reason(county.results, schoolsOf, mean: pooled?.before, pooled?.after)
      _ = add(
        .countyPooled(measure: key), county.pupils, from: county.joint, to: outside,
        because: reason)
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
}

extension PooledMeasure {
  /// Names the measure and its unit: what is pooled together.
  package var key: String { "\(identity) (\(unit.rawValue))" }
}
