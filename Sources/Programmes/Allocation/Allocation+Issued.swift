import PlanForms

extension Allocation {
  /// An issued allocation, worked out again from what it was issued from.
  ///
  /// Nil where nothing was issued to a consortium, and where the settings as they are now come to
  /// other amounts: then nothing that they say explains what was issued.
  package init?(issued: [IssuedAllocation], _ programme: Programme) {
    let order = programme.groups.map(\.id)
    let kinds = Dictionary(
      programme.groups.map { ($0.id, $0.kind) }, uniquingKeysWith: { one, _ in one })
    let shares = issued.filter { kinds[$0.group] != .secondaryNetwork }.sorted {
      (order.firstIndex(of: $0.group) ?? .max, $0.group)
        < (order.firstIndex(of: $1.group) ?? .max, $1.group)
    }
    let money = programme.settings.money
    let issuedPence = shares.map(\.pence).reduce(0, +)
    // A total may be above the pot by the top-up rule only; by the others it is the pot.
    let pot = money.method == .topUp ? money.potPence : issuedPence
    guard !shares.isEmpty, let pot,
      let again = try? Allocation(
        AllocationRequest(
          groups: shares.map { .init(id: $0.group, schools: $0.schools, pupils: $0.pupils) },
          potPence: pot, floorPence: money.floorPence, pupilWeight: money.pupilWeight,
          unit: money.unit, method: money.method, basePence: money.basePence)),
      again.shares.map(\.pence) == shares.map(\.pence)
    else { return nil }
    self = again
  }
}

extension Programme {
  /// What is no longer as it was when allocations were issued, a sentence each; what was issued
  /// stands all the same.
  ///
  /// `current` is the allocation by today's figures, where it can be worked out.
  package func changes(
    since issued: [IssuedAllocation], current: Allocation?
  ) -> [String] {
    guard let day = issued.first?.on else { return [] }
    let now = Dictionary(
      (current?.shares ?? []).map { ($0.group.id, $0.pence) }, uniquingKeysWith: { one, _ in one })
    var sentences = issued.flatMap { changes(since: $0, again: now[$0.group]) }
    let known = Set(issued.map(\.group))
    sentences += groups.filter { !known.contains($0.id) && $0.sharesThePot }.map {
      "\($0.name) has no issued allocation: it was not in groups.csv on \(day.spoken). "
        + "Settle what it gets, and write the amount into groups.csv."
    }
    return sentences
  }

  private func changes(since issued: IssuedAllocation, again: Int?) -> [String] {
    guard let group = group(issued.group) else {
      return [
        "\(issued.group) is no longer in groups.csv; \(Pounds.shown(issued.pence)) was issued to it."
      ]
    }
    var sentences: [String] = []
    let members = schools(of: group.id)
    let pupils = members.compactMap(\.roll).reduce(0, +)
    if members.count != issued.schools || pupils != issued.pupils {
      sentences.append(
        "\(group.name): \(Spoken.number(issued.schools)) schools and "
          + "\(Spoken.number(issued.pupils)) pupils when issued, \(Spoken.number(members.count)) and "
          + "\(Spoken.number(pupils)) now. \(Pounds.shown(issued.pence)) stands"
          + (again.map { "; worked out again it would be \(Pounds.shown($0))." } ?? "."))
    }
    if let written = group.allocationPence, written != issued.pence {
      sentences.append(
        "\(group.name): groups.csv says \(Pounds.shown(written)), but \(Pounds.shown(issued.pence)) "
          + "was issued on \(issued.on.spoken). No payment is made until they agree.")
    }
    return sentences
  }
}
