import PlanForms
import Programmes
import Testing

/// The brief's worked example, issued and then overtaken by events.
@Suite struct `An issued allocation` {
  static let figures = [
    ("a", 22, 5_610, 13_253), ("b", 16, 4_875, 10_642), ("c", 14, 2_987, 7_697),
    ("d", 12, 2_410, 6_408), ("e", 10, 1_590, 5_000), ("f", 8, 742, 5_000),
  ]

  static func programme() throws -> Programme {
    var settings = ProgrammeSettings()
    settings.money.potPence = 4_800_000
    let groups = figures.map { GroupFacts(id: $0.0, name: "Group \($0.0)") }
    let schools = figures.flatMap { id, count, pupils, _ in
      (0..<count).map { number in
        SchoolFacts(
          urn: "", name: "\(id) \(number)", group: id,
          // The first school takes what the others leave.
          roll: number == 0 ? pupils - (count - 1) * 10 : 10)
      }
    }
    return Programme(settings: settings, groups: groups, schools: schools)
  }

  static func issued() throws -> [IssuedAllocation] {
    let day = try #require(CalendarDay(iso: "2020-09-14"))
    return figures.map {
      IssuedAllocation(group: $0.0, schools: $0.1, pupils: $0.2, pence: $0.3 * 100, on: day)
    }
  }

  @Test func `is worked out again to the same pounds from what it was issued from`() throws {
    var programme = try Self.programme()
    programme.schools[0].roll = 1
    programme.settings.money.potPence = 9_900_000
    let again = try #require(Allocation(issued: try Self.issued().reversed(), programme))
    #expect(again.shares.map(\.pence) == Self.figures.map { $0.3 * 100 })
    #expect(again.request.potPence == 4_800_000)
  }

  @Test func `is not explained by settings that come to other amounts`() throws {
    var programme = try Self.programme()
    programme.settings.money.pupilWeight = 100
    #expect(Allocation(issued: try Self.issued(), programme) == nil)
    #expect(Allocation(issued: [], programme) == nil)
  }

  @Test func `stands when rolls, groups and groups.csv change, and says so`() throws {
    var programme = try Self.programme()
    programme.schools[0].roll = (programme.schools[0].roll ?? 0) + 100
    programme.groups[1].allocationPence = 1_100_000
    programme.groups.removeLast()
    programme.groups.append(GroupFacts(id: "g", name: "Group g"))
    let current = try? Allocation(AllocationRequest(try Self.programme()))
    #expect(
      programme.changes(since: try Self.issued(), current: current) == [
        "Group a: 22 schools and 5,610 pupils when issued, 22 and 5,710 now. £13,253 stands; "
          + "worked out again it would be £13,253.",
        "Group b: groups.csv says £11,000, but £10,642 was issued on 14 September 2020. "
          + "No payment is made until they agree.",
        "f is no longer in groups.csv; £5,000 was issued to it.",
        "Group g has no issued allocation: it was not in groups.csv on 14 September 2020. "
          + "Settle what it gets, and write the amount into groups.csv.",
      ])
  }
}
