import Impact
import InventedProgrammes
import PlanForms
import Testing

@Suite struct `An evaluation beside its plan` {
  private static let plans: [[FieldID: Value]] = [
    ["intervention_title": .text("Phonics groups"), "planned_cost": AnswerSketch.pounds(1_000)],
    ["intervention_title": .text("Maths tutoring"), "planned_cost": AnswerSketch.pounds(2_000)],
    ["intervention_title": .text("Nurture room"), "planned_cost": AnswerSketch.pounds(500)],
  ]

  @Test func `outcomes are matched by number, whatever stands around it`() {
    let account = Sketch.account(
      plans: Self.plans,
      outcomes: [
        ["intervention_ref": .text("Action 3"), "actual_cost": AnswerSketch.pounds(3)],
        ["intervention_ref": .text("A1."), "actual_cost": AnswerSketch.pounds(1)],
      ])
    #expect(account.actions.map(\.story.match) == [.reference, .missing, .reference])
    #expect(account.actions.map { $0.story.reported?.cost?.value } == [100, nil, 300])
    #expect(account.unreported.map(\.story.label) == ["Action 2"])
  }

  @Test func `outcomes are matched by title where they bear no number`() {
    let account = Sketch.account(
      plans: Self.plans,
      outcomes: [
        ["intervention_title": .text("maths tutoring"), "actual_cost": AnswerSketch.pounds(2)],
        ["intervention_title": .text("Laptops"), "actual_cost": AnswerSketch.pounds(9)],
      ], numbered: false)
    #expect(account.actions.map(\.story.match) == [.missing, .title, .missing, .new])
    #expect(account.actions.last?.story.label == "New action 1")
  }

  @Test func `nameless outcomes are matched by their place where the rows are as many`() {
    let account = Sketch.account(
      plans: Self.plans, outcomes: (1...3).map { ["actual_cost": AnswerSketch.pounds($0)] },
      numbered: false)
    #expect(account.actions.map(\.story.match) == [.position, .position, .position])
    #expect(account.spent?.value == 600)
  }

  @Test func `a number on another action’s title is not believed`() {
    let account = Sketch.account(
      plans: Self.plans,
      outcomes: [
        [
          "intervention_ref": .text("1"), "intervention_title": .text("Nurture room"),
          "actual_cost": AnswerSketch.pounds(5),
        ]
      ])
    #expect(account.actions.map(\.story.match) == [.missing, .missing, .title])
  }

  @Test func `absurd amounts of a hostile form cannot overflow a sum`() {
    let account = Sketch.account(
      plans: Self.plans,
      outcomes: (1...3).map { _ in
        [
          "actual_cost": .money(Money(pence: .max)), "pupils_reached": AnswerSketch.count(.max),
          "end_value": AnswerSketch.number(String(repeating: "9", count: 500)),
        ]
      })
    #expect(account.spent == nil)
    #expect(account.actions.allSatisfy { $0.places == nil && $0.result == nil })
  }
}

@Suite struct `Costs and gains in bands` {
  struct Case: Sendable {
    var pence: Int
    var pupils: Int
    var band: CostPerPupil.Band
  }

  @Test(arguments: [
    Case(pence: 7_999, pupils: 1, band: .veryLow), Case(pence: 8_000, pupils: 1, band: .low),
    Case(pence: 17_000, pupils: 1, band: .low), Case(pence: 17_001, pupils: 1, band: .moderate),
    Case(pence: 70_000, pupils: 1, band: .moderate), Case(pence: 120_000, pupils: 1, band: .high),
    Case(pence: 120_001, pupils: 1, band: .veryHigh),
    Case(pence: 23_999, pupils: 3, band: .veryLow),
  ])
  func `cost bands end where the toolkit ends them`(_ example: Case) {
    #expect(CostPerPupil(pence: example.pence, pupils: example.pupils)?.band == example.band)
  }

  @Test func `twelve months in eight are a ratio of one and a half`() throws {
    let gain = try #require(
      RatioGain(monthsGained: Rational(whole: 12), monthsElapsed: Rational(whole: 8)))
    #expect(gain.ratio.text(places: 2) == "1.50")
    #expect(gain.band == .modest)
    #expect(RatioGain(monthsGained: .one, monthsElapsed: .zero) == nil)
  }
}
