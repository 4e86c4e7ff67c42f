import PlanForms
import Programmes
import Testing

@Suite struct `Of several decisions about one thing` {
  private static func waiver(
    _ reason: String, on: String, until: String? = nil, row: Int? = nil
  ) throws -> Decision {
    Decision(
      .waiver, group: "alcester", rule: "X11", row: row, reason: reason, by: "Sam",
      on: try #require(CalendarDay(iso: on)), expires: until.flatMap { CalendarDay(iso: $0) })
  }

  @Test(arguments: [
    ("2020-10-01", []), ("2020-10-05", ["first"]), ("2020-10-09", ["longer", "one row"]),
    ("2020-10-20", ["one row"]), ("2020-10-31", ["one row"]),
  ])
  func `the last made counts, and ends the others when it ends`(
    _ day: String, _ expected: [String]
  ) throws {
    let decisions = [
      try Self.waiver("first", on: "2020-10-05"),
      try Self.waiver("longer", on: "2020-10-08", until: "2020-11-30"),
      try Self.waiver("one row", on: "2020-10-08", row: 2),
      try Self.waiver("taken back", on: "2020-10-20", until: "2020-10-19"),
    ]
    let asAt = try #require(CalendarDay(iso: day))
    #expect(Decision.inForce(decisions, on: asAt).map(\.reason) == expected)
  }

  @Test(arguments: [("500000", 500_000), ("0", nil), ("", nil)])
  func `a release of nothing takes a release back`(_ value: String, _ pence: Int?) throws {
    let day = try #require(CalendarDay(iso: "2020-10-14"))
    let decision = Decision(
      .release, group: "alcester", value: value, reason: "Paid", by: "Sam", on: day)
    #expect(decision.releasedPence == pence)
  }
}
