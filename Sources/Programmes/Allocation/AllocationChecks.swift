extension Allocation {
  /// What must hold of every allocation, worked out anew from its figures.
  package var checks: [Check] {
    let unit = request.unit == .pound ? "£1" : "1p"
    var checks: [Check] = []
    switch request.method {
    case .redistribute, .basePlusShare:
      checks.append(
        Check(
          sentence: "The amounts come to exactly \(Pounds.precise(request.potPence)).",
          holds: totalPence == request.potPence))
    case .topUp:
      checks.append(
        Check(
          sentence: "The amounts come to \(Pounds.precise(totalPence)), which is "
            + "\(Pounds.precise(extraPence)) above the pot.",
          holds: totalPence >= request.potPence))
    }
    let least = request.method == .basePlusShare ? request.basePence : request.floorPence
    checks.append(
      Check(
        sentence: "No group gets less than \(Pounds.shown(least)).",
        holds: shares.allSatisfy { $0.pence >= least }))
    checks.append(
      Check(
        sentence: "Every amount is within \(unit) of the exact share.",
        holds: shares.allSatisfy(isNearItsShare)))
    checks.append(
      Check(
        sentence: "No group with a greater score gets less (by more than \(unit)).",
        holds: isInOrder))
    return checks
  }

  private func isNearItsShare(_ share: Share) -> Bool {
    let paid = Int128(share.pence / request.unit.pence) * share.fairDenominator
    return (paid - share.fairNumerator).magnitude < share.fairDenominator.magnitude
  }

  private var isInOrder: Bool {
    let ordered = shares.sorted { ($0.score, $0.pence) < ($1.score, $1.pence) }
    return zip(ordered, ordered.dropFirst()).allSatisfy { lower, higher in
      lower.pence <= higher.pence + (lower.score == higher.score ? request.unit.pence : 0)
    }
  }
}
