import Impact
import InventedProgrammes
import PlanForms
import Programmes
import Testing

/// The same figures worked out again, plainly and slowly, from the records alone.
@Suite struct `A second count of every aggregate` {
  @Test func `agrees exactly on random programmes`() {
    for seed in Seeds.range {
      let invented = InventedProgramme(seed: seed)
      let county = ImpactReport(invented, rules: .officer).county
      let second = SecondCount(invented)
      #expect(county.spent.sum.value == second.spent, "seed \(seed)")
      #expect(county.planned.sum.value == second.planned, "seed \(seed)")
      #expect(county.allocated.sum.value == second.allocated, "seed \(seed)")
      #expect(county.unspent.sum.value == second.unspent, "seed \(seed)")
      #expect(county.places(of: county.delivered).value == second.places, "seed \(seed)")
      #expect(county.staff.value == second.staff, "seed \(seed)")
      #expect(county.schoolPlaces.value == second.schoolPlaces, "seed \(seed)")
      for status in DeliveryStatus.allCases {
        #expect(county.count(status: status) == second.statuses[status.rawValue] ?? 0)
      }
      let themeSum = county.themes.reduce(0) { $0 + $1.spent.value }
      #expect(themeSum == second.spent, "seed \(seed)")
      let means = Dictionary(
        uniqueKeysWithValues: county.measures.filter { !$0.pooled.isEmpty }.map {
          ($0.identity, SecondCount.Mean(pupils: $0.pupils, before: $0.before, after: $0.after))
        })
      #expect(means == second.means, "seed \(seed)")
    }
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

private struct SecondCount {
  struct Mean: Equatable {
    var pupils: Int
    var before: Rational?
    var after: Rational?
  }

  var allocated = 0
  var planned = 0
  var spent = 0
  var unspent = 0
  var places = 0
  var staff = 0
  var schoolPlaces = 0
  var statuses: [String: Int] = [:]
  var means: [String: Mean] = [:]

  private static let happened: Set<String> = [
    "delivered_as_planned", "delivered_changed", "part_delivered", "still_running",
  ]

  init(_ invented: InventedProgramme) {
    // Whole millionths, so that no fraction type is shared with what is tested.
    var sums: [String: (pupils: Int, before: Int, after: Int)] = [:]
    for group in invented.programme.groups {
      allocated += group.allocationPence ?? 0
      guard let sent = invented.submissions.first(where: { $0.group == group.id }) else { continue }
      for row in sent.plan?.record.reading?.rows("interventions") ?? [] {
        planned += Self.pence(row["planned_cost"])
      }
      guard let reading = sent.evaluation?.record.reading else { continue }
      var own = 0
      // Where the cost of nothing is known, nobody knows what is left.
      let isKnown = reading.rows("outcomes").contains { $0["actual_cost"].value != nil }
      for row in reading.rows("outcomes") {
        own += Self.pence(row["actual_cost"])
        guard case .choice(let status)? = row["delivery_status"].value else { continue }
        statuses[status, default: 0] += 1
        guard Self.happened.contains(status) else { continue }
        places += Self.count(row["pupils_reached"]) ?? 0
        staff += Self.count(row["staff_reached"]) ?? 0
        schoolPlaces += Self.count(row["schools_reached"]) ?? 0
        guard case .text(let measure)? = row["end_measure_name"].value,
          let before = Self.millionths(row["baseline_result"]),
          let after = Self.millionths(row["end_value"]),
          let pupils = Self.count(row["pupils_measured"])
        else { continue }
        let name = measure == "Our own tally" ? "our own tally" : measure
        let known = sums[name] ?? (0, 0, 0)
        sums[name] = (
          known.pupils + pupils, known.before + pupils * before, known.after + pupils * after
        )
      }
      spent += own
      if isKnown { unspent += (group.allocationPence ?? 0) - own }
    }
    means = sums.mapValues { sum in
      Mean(
        pupils: sum.pupils, before: Rational(sum.before, over: sum.pupils * 1_000_000),
        after: Rational(sum.after, over: sum.pupils * 1_000_000))
    }
  }

  private static func pence(_ answer: Answer) -> Int {
    if case .money(let money)? = answer.value { money.pence } else { 0 }
  }

  private static func count(_ answer: Answer) -> Int? {
    if case .count(let count)? = answer.value { count.low } else { nil }
  }

  private static func millionths(_ answer: Answer) -> Int? {
    guard case .number(let quantity)? = answer.value else { return nil }
    let sides = quantity.number.split(separator: ".")
    let part = sides.count > 1 ? String(sides[1]) : ""
    return Int(sides[0] + part + String(repeating: "0", count: 6 - part.count))
  }
}
