import PlanForms
import Programmes
import Testing

@Suite struct `An allocation` {
  /// The brief's worked example; every figure in it is invented.
  static let example = AllocationRequest(
    groups: [
      .init(id: "a", schools: 22, pupils: 5_610), .init(id: "b", schools: 16, pupils: 4_875),
      .init(id: "c", schools: 14, pupils: 2_987), .init(id: "d", schools: 12, pupils: 2_410),
      .init(id: "e", schools: 10, pupils: 1_590), .init(id: "f", schools: 8, pupils: 742),
    ],
    potPence: 4_800_000, floorPence: 500_000)

  @Test func `of the worked example comes out in pounds`() throws {
    let allocation = try Allocation(Self.example)
    #expect(
      allocation.shares.map(\.pence)
        == [1_325_300, 1_064_200, 769_700, 640_800, 500_000, 500_000])
    #expect(allocation.shares.map(\.isFloored) == [false, false, false, false, true, true])
    #expect(allocation.shares.first?.score == 43_036_400)
    #expect(allocation.shares.map(\.score).reduce(0, +) == 149_354_800)
    #expect(allocation.passes == 3)
    #expect(allocation.checks.filter { !$0.holds } == [])
  }

  @Test func `goes to every group but the networks, whether groups have types or not`() throws {
    let kinds: [GroupFacts.Kind] = [.other, .primaryConsortium, .secondaryNetwork]
    let request = try AllocationRequest(
      Programme(
        settings: ProgrammeSettings(),
        groups: kinds.map { GroupFacts(id: $0.rawValue, name: "", kind: $0) },
        schools: kinds.map { SchoolFacts(urn: "", name: "", group: $0.rawValue, roll: 30) }),
      potPence: 2_000_000)
    #expect(request.groups.map(\.id) == ["other", "primary_consortium"])
  }

  @Test func `of the worked example comes out in pence`() throws {
    var request = Self.example
    request.unit = .penny
    let allocation = try Allocation(request)
    #expect(
      allocation.shares.map(\.pence)
        == [1_325_259, 1_064_198, 769_740, 640_803, 500_000, 500_000])
    #expect(allocation.checks.filter { !$0.holds } == [])
  }

  @Test func `that tops up says what it pays above the pot`() throws {
    var request = Self.example
    request.method = .topUp
    let allocation = try Allocation(request)
    #expect(allocation.totalPence == 4_968_100)
    #expect(allocation.extraPence == 168_100)
    #expect(allocation.checks.filter { !$0.holds } == [])
  }

  @Test func `with a base pays the base first and stays in the pot`() throws {
    var request = Self.example
    request.method = .basePlusShare
    request.basePence = 300_000
    let allocation = try Allocation(request)
    #expect(allocation.totalPence == 4_800_000)
    // £3,000 and 43,036,400 / 149,354,800 of the £30,000 left: £11,644.46.
    #expect(allocation.shares.first?.pence == 1_164_400)
    #expect(allocation.checks.filter { !$0.holds } == [])
  }

  @Test func `without pupils goes by schools and says so`() throws {
    let allocation = try Allocation(
      AllocationRequest(
        groups: [.init(id: "a", schools: 3, pupils: 0), .init(id: "b", schools: 1, pupils: 0)],
        potPence: 40_000, floorPence: 0))
    #expect(allocation.isBySchoolsOnly)
    #expect(allocation.shares.map(\.pence) == [30_000, 10_000])
  }

  @Test func `gives a tied unit to more pupils and then to the first id`() throws {
    let request = AllocationRequest(
      groups: ["c", "a", "b"].map { .init(id: $0, schools: 2, pupils: 10) },
      potPence: 10_000, floorPence: 0)
    #expect(try Allocation(request).shares.map(\.pence) == [3_300, 3_400, 3_300])
  }

  @Test func `quotes rates that are about right`() throws {
    let rates = try #require(try Allocation(Self.example).rates)
    // £38,000 over scores of 123,401,000: 910,700 points a school, 4,100 a pupil.
    #expect(rates.perSchool == 2_804_401)
    #expect(rates.perPupil == 12_625)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var request: AllocationRequest
    var problem: AllocationProblem
  }

  @Test(arguments: [
    Refusal(
      testDescription: "a pot below the floors",
      request: AllocationRequest(
        groups: example.groups, potPence: 2_999_900, floorPence: 500_000),
      problem: .potTooSmall(potPence: 2_999_900, groups: 6, leastPence: 500_000)),
    Refusal(
      testDescription: "a pot with pence in pounds",
      request: AllocationRequest(
        groups: example.groups, potPence: 4_800_050, floorPence: 500_000),
      problem: .notWholePounds(what: "pot", pence: 4_800_050)),
    Refusal(
      testDescription: "no group",
      request: AllocationRequest(groups: [], potPence: 1, floorPence: 0), problem: .noGroups),
    Refusal(
      testDescription: "a group without a school",
      request: AllocationRequest(
        groups: [.init(id: "a", schools: 0, pupils: 0), .init(id: "b", schools: 1, pupils: 2)],
        potPence: 0, floorPence: 0), problem: .groupsWithoutSchools(["a"])),
    Refusal(
      testDescription: "absurd numbers",
      request: AllocationRequest(
        groups: [.init(id: "a", schools: .max, pupils: .max)], potPence: .max, floorPence: 0),
      problem: .tooLarge),
  ])
  func `refuses`(_ example: Refusal) {
    #expect(throws: example.problem) { try Allocation(example.request) }
  }
}
