/// A pot shared out among consortia, exact to the unit.
package struct Allocation: Sendable, Hashable {
  /// What one consortium gets, and why.
  package struct Share: Sendable, Hashable {
    package var group: AllocationRequest.Group
    /// The weight in the sharing; exact, far beyond 64 bits for no county but safe for any.
    package var score: Int128
    package var pence: Int
    /// Lifted to the floor.
    package var isFloored: Bool
    /// The exact share before rounding, in units: `fairNumerator / fairDenominator`.
    package var fairNumerator: Int128
    package var fairDenominator: Int128
  }

  /// One thing that must hold of every allocation, and whether it does.
  package struct Check: Sendable, Hashable {
    package var sentence: String
    package var holds: Bool
  }

  package var request: AllocationRequest
  /// In the request's order.
  package var shares: [Share]
  /// How often the floor was applied until nobody was below it.
  package var passes: Int
  /// No pupils are known, so the schools alone decide.
  package var isBySchoolsOnly: Bool

  package var totalPence: Int { shares.map(\.pence).reduce(0, +) }
  /// What `top_up` pays above the pot.
  package var extraPence: Int { max(0, totalPence - request.potPence) }

  /// What a school and a pupil bring the consortia above the floor, in hundredths of a penny.
  ///
  /// About, because amounts are rounded: no amount is ever paid from a rate.  Nil where no
  /// consortium is above the floor.
  package var rates: (perSchool: Int, perPupil: Int)? {
    guard let share = shares.first(where: { !$0.isFloored && $0.score > 0 }) else { return nil }
    let schools = Int128(shares.map(\.group.schools).reduce(0, +))
    let pupils = Int128(shares.map(\.group.pupils).reduce(0, +))
    let base = request.method == .basePlusShare ? Int128(request.basePence) : 0
    // Pence shared by score, times the score, times the scores' sum; so the score divides it.
    let shared =
      share.fairNumerator * Int128(request.unit.pence) - base * share.fairDenominator
    func rate(_ points: Int128) -> Int {
      Int(clamping: shared / share.score * points * 100 / share.fairDenominator)
    }
    guard !isBySchoolsOnly else { return (rate(1), 0) }
    let weight = Int128(request.pupilWeight)
    return (rate((100 - weight) * pupils), rate(weight * schools))
  }
}

extension Allocation {
  /// Shares the pot out by the rule of the brief: scores, floor with redistribution, largest
  /// remainder; whole numbers only.
  package init(_ request: AllocationRequest) throws(AllocationProblem) {
    try Self.refuseWhatCannotBeShared(request)
    let schools = request.groups.map(\.schools).reduce(0, +)
    let pupils = request.groups.map(\.pupils).reduce(0, +)
    let scores = request.groups.map { group -> Int128 in
      guard pupils > 0 else { return Int128(group.schools) }
      return Int128(100 - request.pupilWeight) * Int128(group.schools) * Int128(pupils)
        + Int128(request.pupilWeight) * Int128(group.pupils) * Int128(schools)
    }
    let unit = request.unit.pence
    var sharing = Sharing(
      pot: request.potPence / unit, scores: scores,
      ties: request.groups.map { Sharing.Tie(pupils: $0.pupils, id: $0.id) })
    switch request.method {
    case .redistribute: sharing.redistribute(floor: request.floorPence / unit)
    case .topUp: sharing.topUp(floor: request.floorPence / unit)
    case .basePlusShare: sharing.share(above: request.basePence / unit)
    }
    self.request = request
    passes = sharing.passes
    isBySchoolsOnly = pupils == 0
    shares = request.groups.indices.map { index in
      Share(
        group: request.groups[index], score: scores[index],
        pence: sharing.units[index] * unit, isFloored: sharing.isFloored[index],
        fairNumerator: sharing.fair[index].numerator,
        fairDenominator: sharing.fair[index].denominator)
    }
  }

  private static func refuseWhatCannotBeShared(
    _ request: AllocationRequest
  ) throws(AllocationProblem) {
    guard !request.groups.isEmpty else { throw .noGroups }
    let amounts = [request.potPence, request.floorPence, request.basePence]
    guard request.groups.count <= 100_000, (0...100).contains(request.pupilWeight),
      amounts.allSatisfy({ (0...1_000_000_000_000_000).contains($0) }),
      request.groups.allSatisfy({
        (0...1_000_000).contains($0.schools) && (0...100_000_000).contains($0.pupils)
      }),
      request.groups.map(\.schools).reduce(0, +) <= 1_000_000,
      request.groups.map(\.pupils).reduce(0, +) <= 100_000_000
    else { throw .tooLarge }
    guard request.groups.contains(where: { $0.schools > 0 }) else { throw .noSchools }
    let empty = request.groups.filter { $0.schools == 0 }
    guard empty.isEmpty else { throw .groupsWithoutSchools(empty.map(\.id)) }
    for (what, pence) in zip(["pot", "floor", "base"], amounts)
    where pence % request.unit.pence != 0 {
      throw .notWholePounds(what: what, pence: pence)
    }
    let least = request.method == .basePlusShare ? request.basePence : request.floorPence
    if request.method != .topUp,
      least.multipliedReportingOverflow(by: request.groups.count).partialValue > request.potPence
    {
      throw .potTooSmall(
        potPence: request.potPence, groups: request.groups.count, leastPence: least)
    }
  }
}
