import Programmes
import TestSupport
import Testing

@Suite struct `Any allocation` {
  @Test func `agrees with a slow one in exact fractions and keeps its promises`() throws {
    var random = SplitMix(seed: 20_201_002)
    var passesBeyondTwo = 0
    for number in 0..<20_000 {
      let request = request(&random)
      let allocation = try Allocation(request)
      let expected = SlowAllocation(request).pence
      let failed = allocation.checks.filter { !$0.holds }
      if allocation.shares.map(\.pence) != expected || !failed.isEmpty {
        Issue.record("case \(number): \(request) gave \(allocation.shares.map(\.pence))")
        return
      }
      if allocation.passes > 2 { passesBeyondTwo += 1 }
    }
    // Otherwise the cases were too easy to show anything.
    #expect(passesBeyondTwo > 500)
  }

  @Test func `gives a group no less for one pupil more`() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      var request = request(&random)
      request.unit = .penny
      let before = try Allocation(request).shares[0]
      request.groups[0].pupils += 1
      let after = try Allocation(request).shares[0]
      #expect(
        after.fairNumerator * before.fairDenominator
          >= before.fairNumerator * after.fairDenominator)
      #expect(after.pence >= before.pence - 1)
    }
  }

  private func request(_ random: inout SplitMix) -> AllocationRequest {
    let groups = (0..<Int.random(in: 1...18, using: &random)).map { index in
      let schools = Int.random(in: 1...24, using: &random)
      let roll = Int.random(in: 0...400, using: &random)
      return AllocationRequest.Group(id: "g\(index)", schools: schools, pupils: schools * roll)
    }
    let floor = Int.random(in: 0...5_000, using: &random) * 100
    let method = MoneySettings.Method.allCases.randomElement(using: &random) ?? .redistribute
    let base = min(floor, Int.random(in: 0...2_000, using: &random) * 100)
    // Pots from barely enough to plenty, where floors bite again and again.
    let pot = floor * groups.count + Int.random(in: 0...30_000, using: &random) * 100
    return AllocationRequest(
      groups: groups, potPence: pot, floorPence: floor,
      pupilWeight: Int.random(in: 0...100, using: &random),
      unit: Bool.random(using: &random) ? .pound : .penny, method: method, basePence: base)
  }
}

/// The same rule, written as the brief tells it to a person: exact fractions, one group lifted at a
/// time, one unit handed out at a time.
private struct SlowAllocation {
  struct Fraction {
    var top: Int128
    var bottom: Int128
    static func < (one: Self, other: Self) -> Bool {
      one.top * other.bottom < other.top * one.bottom
    }
  }

  let request: AllocationRequest
  /// Each group's part of what is shared by schools and by pupils of the whole county, over one
  /// common denominator.
  let weights: [Int128]

  init(_ request: AllocationRequest) {
    self.request = request
    let schools = request.groups.map(\.schools).reduce(0, +)
    let pupils = request.groups.map(\.pupils).reduce(0, +)
    weights = request.groups.map { group in
      if pupils == 0 { return Int128(group.schools) }
      return Int128((100 - request.pupilWeight) * group.schools * pupils)
        + Int128(request.pupilWeight * group.pupils * schools)
    }
  }

  var pence: [Int] {
    let unit = request.unit.pence
    let (pot, floor, base) =
      (request.potPence / unit, request.floorPence / unit, request.basePence / unit)
    let everyone = Array(request.groups.indices)
    switch request.method {
    case .topUp:
      return handOut(pot, to: everyone).map { max($0, floor) * unit }
    case .basePlusShare:
      return handOut(pot - base * everyone.count, to: everyone).map { ($0 + base) * unit }
    case .redistribute:
      var above = everyone
      while true {
        let rest = pot - floor * (everyone.count - above.count)
        let all = above.map { weights[$0] }.reduce(0, +)
        let poorest = above.min { weights[$0] < weights[$1] }
        guard let poorest,
          Fraction(top: Int128(rest) * weights[poorest], bottom: all)
            < Fraction(top: Int128(floor), bottom: 1)
        else {
          let shares = handOut(rest, to: above)
          return everyone.map { (above.contains($0) ? shares[$0] : floor) * unit }
        }
        above.removeAll { $0 == poorest }
      }
    }
  }

  private func handOut(_ rest: Int, to members: [Int]) -> [Int] {
    var units = request.groups.map { _ in 0 }
    var remainders: [Int: Fraction] = [:]
    let all = members.map { weights[$0] }.reduce(0, +)
    for index in members {
      let share = Fraction(top: Int128(rest) * weights[index], bottom: all)
      units[index] = Int(share.top / share.bottom)
      remainders[index] = Fraction(top: share.top % share.bottom, bottom: share.bottom)
    }
    var left = rest - units.reduce(0, +)
    while left > 0 {
      let next = remainders.max { one, other in
        if one.value < other.value || other.value < one.value { return one.value < other.value }
        let (first, second) = (request.groups[one.key], request.groups[other.key])
        return first.pupils != second.pupils
          ? first.pupils < second.pupils : first.id > second.id
      }
      guard let next else { break }
      units[next.key] += 1
      remainders[next.key] = nil
      left -= 1
    }
    return units
  }
}
