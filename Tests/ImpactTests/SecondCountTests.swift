import Impact
import InventedProgrammes
import PlanForms
import Programmes
import Testing

/// The same figures worked out again, plainly and slowly, from the records alone.
@Suite struct `A second count of every aggregate` {
  @Test func `agrees exactly on random programmes`() {
    var bands: Set<String> = []
    for seed in Seeds.range {
      let invented = InventedProgramme(seed: seed)
      let report = ImpactReport(invented, rules: .officer)
      compare(report.county, with: invented.programme.groups, of: invented, "seed \(seed)")
      bands.formUnion(report.county.results.compactMap { $0.ratioGain?.band.rawValue })
      for area in report.areas {
        let groups = invented.programme.groups.filter { $0.area == area.name }
        compare(area, with: groups, of: invented, "seed \(seed), \(area.name)")
      }
    }
    // The programmes are worth their while only where they hold what is to be counted.
    #expect(bands == Set(RatioGain.Band.allCases.map(\.rawValue)))
  }

  private func compare(
    _ account: AreaAccount, with groups: [GroupFacts], of invented: InventedProgramme,
    _ where: String
  ) {
    let second = SecondCount(groups, of: invented)
    #expect(SecondCount.Totals(account) == second.totals, "\(`where`)")
    #expect(statuses(account) == second.statuses, "\(`where`)")
    #expect(ratings(account) == second.ratings, "\(`where`)")
    #expect(phases(account) == second.phases, "\(`where`)")
    #expect(means(account) == second.means, "\(`where`)")
    #expect(account.measures.reduce(0) { $0 + $1.withoutPupils.count } == second.withoutPupils)
    #expect(gains(account) == second.gains, "\(`where`)")
    compareThemes(account, with: second, `where`)
    compareCosts(account, with: second, `where`)
    compareShares(account)
  }

  private func statuses(_ account: AreaAccount) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: DeliveryStatus.allCases.map { ($0.rawValue, account.count(status: $0)) }
    ).filter { $0.value > 0 }
  }

  private func ratings(_ account: AreaAccount) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: ImpactRating.allCases.map { ($0.rawValue, account.count(rating: $0)) }
    ).filter { $0.value > 0 }
  }

  private func phases(_ account: AreaAccount) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: PupilPhase.allCases.map { phase in
        (phase.rawValue, account.places(of: account.delivered.filter { $0.phase == phase }).value)
      }
    ).filter { $0.value > 0 }
  }

  private func means(_ account: AreaAccount) -> [String: SecondCount.Mean] {
    Dictionary(
      uniqueKeysWithValues: account.measures.filter { !$0.pooled.isEmpty }.map {
        (
          $0.identity,
          SecondCount.Mean(
            groups: $0.groups, pupils: $0.pupils, before: $0.before, after: $0.after,
            change: $0.change)
        )
      })
  }

  private func gains(_ account: AreaAccount) -> [SecondCount.Gain] {
    account.results.compactMap(\.ratioGain).map {
      SecondCount.Gain(ratio: $0.ratio, band: $0.band.rawValue)
    }
  }

  /// Which theme an action has is told from its words, and tested elsewhere; here it is counted.
  private func compareThemes(_ account: AreaAccount, with second: SecondCount, _ where: String) {
    var spent: [Theme: Int] = [:]
    var groups: [Theme: Set<String>] = [:]
    var actions: [Theme: Int] = [:]
    for row in second.rows {
      guard let theme = account.actions.first(where: { $0.id == row.id })?.theme else { continue }
      spent[theme, default: 0] += row.cost ?? 0
      groups[theme, default: []].insert(row.id.group)
      actions[theme, default: 0] += 1
    }
    let lines = account.themes
    #expect(actions == Dictionary(uniqueKeysWithValues: lines.map { ($0.theme, $0.actions) }))
    #expect(spent == Dictionary(uniqueKeysWithValues: lines.map { ($0.theme, $0.spent.value) }))
    for line in lines {
      #expect(line.groups == groups[line.theme]?.count, "\(`where`)")
      #expect(line.share == Rational(line.spent.value, over: second.totals.spent), "\(`where`)")
    }
    #expect(lines.map(\.spent.value) == lines.map(\.spent.value).sorted(by: >), "\(`where`)")
  }

  /// The bands of the Education Endowment Foundation, in whole pence: no fraction is formed.
  private func compareCosts(_ account: AreaAccount, with second: SecondCount, _ where: String) {
    for row in second.rows {
      guard let action = account.actions.first(where: { $0.id == row.id }) else { continue }
      guard row.tookPlace, let cost = row.cost, let pupils = row.pupils, pupils > 0,
        !action.themes.isStaffFacing
      else {
        #expect(action.costPerPupil == nil, "\(`where`) \(row.id)")
        continue
      }
      let band =
        cost < 8_000 * pupils
        ? "very low"
        : cost <= 17_000 * pupils
          ? "low"
          : cost <= 70_000 * pupils
            ? "moderate" : cost <= 120_000 * pupils ? "high" : "very high"
      #expect(action.costPerPupil?.pence == Rational(cost, over: pupils), "\(`where`) \(row.id)")
      #expect(action.costPerPupil?.band.rawValue == band, "\(`where`) \(row.id)")
    }
  }

  /// Wilson's interval by the formula as it is printed in books, in floating point.
  private func compareShares(_ account: AreaAccount) {
    let (met, of) = account.targets
    guard of > 0, let interval = WilsonInterval(count: met, of: of) else { return }
    let (n, z) = (Double(of), 1.959_964)
    let p = Double(met) / n
    let middle = p + z * z / (2 * n)
    let reach = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    #expect(abs(near(interval.low) - (middle - reach) / (1 + z * z / n)) < 1e-9)
    #expect(abs(near(interval.high) - (middle + reach) / (1 + z * z / n)) < 1e-9)
  }

  private func near(_ number: Rational) -> Double {
    Double(number.numerator) / Double(number.denominator)
  }

  @Test func `every figure knows where it comes from`() {
    for seed in 0..<50 {
      let county = ImpactReport(InventedProgramme(seed: seed), rules: .officer).county
      for action in county.reported {
        for cost in [action.story.planned?.cost, action.story.reported?.cost].compactMap(\.self) {
          #expect(!cost.sources.isEmpty)
        }
      }
      #expect(county.spent.sum.value == 0 || !county.spent.sum.sources.isEmpty)
    }
  }
}
