import PlanForms

/// Everything that an allocation is worked out from.
package struct AllocationRequest: Sendable, Hashable {
  /// One group's weight in the sharing.
  package struct Group: Sendable, Hashable {
    package var id: String
    package var schools: Int
    package var pupils: Int

    package init(id: String, schools: Int, pupils: Int) {
      self.id = id
      self.schools = schools
      self.pupils = pupils
    }
  }

  package var groups: [Group]
  package var potPence: Int
  package var floorPence: Int
  /// Of 100; the rest of the share goes by schools.
  package var pupilWeight: Int
  package var unit: MoneySettings.Unit
  package var method: MoneySettings.Method
  package var basePence: Int

  package init(
    groups: [Group], potPence: Int, floorPence: Int, pupilWeight: Int = 50,
    unit: MoneySettings.Unit = .pound, method: MoneySettings.Method = .redistribute,
    basePence: Int = 0
  ) {
    self.groups = groups
    self.potPence = potPence
    self.floorPence = floorPence
    self.pupilWeight = pupilWeight
    self.unit = unit
    self.method = method
    self.basePence = basePence
  }

  /// The request that a programme's settings, groups and schools make; networks have fixed sums and
  /// take no part.
  ///
  /// `potPence` stands in for the settings' own.  Throws where the pot or a roll is missing: money
  /// is not shared by a guess.
  package init(_ programme: Programme, potPence: Int? = nil) throws(AllocationProblem) {
    let money = programme.settings.money
    guard let pot = potPence ?? money.potPence else { throw .noPot }
    let sharing = programme.groups.filter(\.sharesThePot)
    let members = Dictionary(grouping: programme.schools, by: \.group)
    let withoutRoll = sharing.flatMap { members[$0.id, default: []] }.filter { $0.roll == nil }
    guard withoutRoll.isEmpty else { throw .rollsMissing(schools: withoutRoll.map(\.name)) }
    self.init(
      groups: sharing.map { group in
        let schools = members[group.id, default: []]
        return Group(
          id: group.id, schools: schools.count,
          pupils: schools.compactMap(\.roll).reduce(0, +))
      },
      potPence: pot, floorPence: money.floorPence, pupilWeight: money.pupilWeight,
      unit: money.unit, method: money.method, basePence: money.basePence)
  }
}

extension GroupFacts {
  /// Networks have fixed sums; groups of a programme without types all share.
  package var sharesThePot: Bool { kind != .secondaryNetwork }
}

/// Why no allocation can be worked out; each says what to do.
package enum AllocationProblem: Error, Hashable, Sendable {
  case noPot
  case noGroups
  case noSchools
  case rollsMissing(schools: [String])
  case groupsWithoutSchools([String])
  /// The pot cannot give every group its floor, or its base.
  case potTooSmall(potPence: Int, groups: Int, leastPence: Int)
  /// An amount that is no multiple of the unit.
  case notWholePounds(what: String, pence: Int)
  /// Beyond what any county has: 1,000,000 schools, 100 million pupils, £10,000 billion.
  case tooLarge
}

extension AllocationProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPot:
      "The pot isn't known. Set \"pot\" under \"money\" in programme.yaml, or give --pot."
    case .noGroups:
      "There is no group in groups.csv to share the pot; a secondary network has a fixed sum."
    case .noSchools: "There is no school in schools.csv to share the pot by."
    case .rollsMissing(let schools):
      "\(schools.count == 1 ? "One school has" : "\(schools.count) schools have") no roll in "
        + "schools.csv: \(schools.prefix(10).joined(separator: ", "))"
        + (schools.count > 10 ? " and more." : ".") + " Fill it in; 0 is a roll too."
    case .groupsWithoutSchools(let groups):
      "These groups have no school in schools.csv: \(groups.joined(separator: ", ")). "
        + "Add their schools, or take the groups out."
    case .potTooSmall(let pot, let groups, let least):
      "The pot (\(Pounds.shown(pot))) can't give \(groups) groups "
        + "\(Pounds.shown(least)) each. It must be at least "
        + "\(Pounds.shown(least.multipliedReportingOverflow(by: groups).partialValue))."
    case .notWholePounds(let what, let pence):
      "The \(what) is \(Pounds.shown(pence)), which isn't whole pounds. "
        + "Set \"unit: penny\" under \"money\" in programme.yaml."
    case .tooLarge: "The numbers of schools, pupils or pounds are beyond any county's."
    }
  }
}
