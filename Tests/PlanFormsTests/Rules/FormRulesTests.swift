import Documents
import Testing

@testable import PlanForms

/// Each rule of the recovery form alone: where it speaks, where it is silent, where it is skipped.
@Suite struct `Rules of the recovery form` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rule: String
    var stage: StageID
    var form: String
    /// Each finding as `severity row: message`, or each skip as `skipped row: reason`.
    var expected: [String]

    init(
      _ name: String, _ rule: String, _ form: String, _ expected: String...,
      stage: StageID = .plan
    ) {
      testDescription = "\(rule) \(name)"
      self.rule = rule
      self.form = form
      self.expected = expected
      self.stage = stage
    }
  }

  static let programme: ProgrammeFacts = {
    var dates = ProgrammeDates()
    dates.planIssued = CalendarDay(iso: "2020-09-11")
    dates.actionsFrom = CalendarDay(iso: "2020-10-01")
    dates.actionsTo = CalendarDay(iso: "2021-07-31")
    dates.planDeadline = CalendarDay(iso: "2020-10-02").map { LocalMinute(day: $0, minute: 1_439) }
    return ProgrammeFacts(
      name: "Recovery", academicYear: "2020-21", form: "recovery-2020", dates: dates,
      groups: [
        GroupFacts(
          id: "oak", name: "Oak Consortium", area: "East", chair: "Mrs D. Example",
          chairSchool: "Ashcroft Primary School", deputy: "Mr C. Proxy", allocationPence: 500_000)
      ],
      schools: [
        SchoolFacts(urn: "1", name: "Ashcroft Primary School", group: "oak", roll: 300),
        SchoolFacts(urn: "2", name: "St Mary's C of E Infant School", group: "oak", roll: 100),
        SchoolFacts(urn: "3", name: "Far Away Academy", group: "elm", roll: 900),
      ])
  }()

  static func said(_ example: Case) throws -> [String] {
    let form = try SchemaFiles.recoveryForm.get()
    var context = RuleContext(
      reading: AnswerSketch.reading(example.form, example.stage, form), programme: programme,
      group: programme.groups.first, workingDaysLate: 3)
    context.received = CalendarDay(iso: "2020-10-07").map { LocalMinute(day: $0, minute: 600) }
    let (findings, skipped) = FormRules(form).check(context)
    return findings.filter { $0.rule == example.rule }.map {
      "\($0.severity.rawValue)\($0.row.map { " \($0)" } ?? ""): \($0.message)"
    }
      + skipped.filter { $0.rule == example.rule }.map {
        "skipped\($0.row.map { " \($0)" } ?? ""): \($0.because)"
      }
  }

  @Test(arguments: [
    // Answers that are none, each said in its own way
    Case(
      "blank", "required.planned_cost", "interventions: intervention_ref = 1 | planned_cost =",
      "error 1: Action 1 has no cost."),
    Case(
      "deferred", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = ~TBC",
      "error 1: “Planned cost from this fund” of action 1 says “TBC”."),
    Case(
      "elsewhere", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = ^as above",
      "error 1: “Planned cost from this fund” of action 1 says “as above”, and we can’t follow that "
        + "from here."),
    Case(
      "claimed not to apply", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = !N/A",
      "error 1: “Planned cost from this fund” of action 1 says “N/A”, but we do need an answer."),
    Case(
      "a prompt", "required.chair_name", "chair_name: [Click here",
      "warning: “Chair” still holds the form’s own prompt."),
    Case(
      "unclear", "type.planned_cost",
      "interventions: intervention_title = Tables club | planned_cost = ?half a day",
      "error 1: We couldn’t be sure what “half a day” means under “Planned cost from this fund” of "
        + "the action “Tables club”."),
    Case("not on the form", "required.planned_cost", "interventions: intervention_ref = 1"),
    Case(
      "accepted as not applying", "required.planned_pupils",
      "interventions: intervention_ref = 1 | planned_pupils = !staff only"),
    Case(
      "a whole column blank", "required.lead_name",
      """
      interventions: lead_name =
      interventions: lead_name =
      interventions: lead_name =
      interventions: lead_name =
      """, "warning: “Lead person” is blank in all 4 rows."),
    Case(
      "a small cost needs no breakdown", "required.cost_breakdown",
      "interventions: planned_cost = £900 | cost_breakdown ="),
    Case(
      "a large cost does", "required.cost_breakdown",
      "interventions: intervention_ref = 2 | planned_cost = £1,200 | cost_breakdown =",
      "warning 1: How is the £1,200 for action 2 made up?"),
    Case(
      "an unclear cost leaves it open", "required.cost_breakdown",
      "interventions: intervention_ref = 2 | planned_cost = ?lots | cost_breakdown =",
      "skipped 1: planned_cost of action 2 is unclear"),
    // Money
    Case(
      "over", "X01", "interventions: planned_cost = £5,600",
      "error: Your actions come to £5,600, which is £600 more than your £5,000."),
    Case("exactly", "X01", "interventions: planned_cost = £5,000"),
    Case(
      "one cost missing", "X01",
      "interventions: intervention_ref = 1 | planned_cost = £9,000\n"
        + "interventions: intervention_ref = 2 | planned_cost =",
      "skipped: planned_cost of action 2 is blank"),
    Case(
      "under", "X02", "interventions: planned_cost = £4,400",
      "warning: £600 of your £5,000 isn’t planned yet."),
    Case("nearly all", "X02", "interventions: planned_cost = £4,500"),
    Case(
      "a total that differs", "X11", "total_planned: £900\ninterventions: planned_cost = £1,000",
      "warning: Your actions add to £1,000; your total says £900."),
    Case("a total a pound off", "X11", "total_planned: £999\ninterventions: planned_cost = £1,000"),
    Case(
      "a hundred pounds for one pupil", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £3,000 | planned_pupils = 2",
      "advice 1: Action 1 works out at £1,500 a pupil."),
    Case(
      "the wrong allocation", "agrees.allocation", "allocation: £8,500",
      "warning: Your letter says £5,000; the form says £8,500."),
    // Priorities and actions
    Case(
      "no such priority", "X03",
      "priorities: priority_ref = 1\n"
        + "interventions: intervention_ref = 1 | intervention_priority_ref = 7",
      "error 1: Action 1 points to priority 7, which isn’t in the plan."),
    Case(
      "two priorities in one", "X03",
      "priorities: priority_ref = 1\npriorities: priority_ref = 2\n"
        + "interventions: intervention_priority_ref = P1 & P2"),
    Case(
      "unnumbered priorities", "X03",
      "priorities: priority_title = Maths\n"
        + "interventions: intervention_ref = 1 | intervention_priority_ref = 7",
      "skipped 1: priority_ref of the priority “Maths” is not on the form"),
    Case(
      "a priority without an action", "X04",
      "priorities: priority_ref = 1 | priority_title = Maths\n"
        + "priorities: priority_ref = 2 | priority_title = Talk\n"
        + "interventions: intervention_priority_ref = 1", "error 2: Priority 2 has no action."),
    Case(
      "only what will be done", "X24",
      "interventions: intervention_ref = 1 | intervention_title = Run a tables club for Year 4 "
        + "| success_criteria = Run a tables club",
      "warning 1: For action 1, what success looks like only says what you will do."),
    // Dates
    Case(
      "the wrong way round", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-01 | end_date = 2021-01-08",
      "error 1: Action 1 ends before it starts (1 February 2021 – 8 January 2021)."),
    Case(
      "half terms the wrong way round", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-22..2021-04-01 "
        + "| end_date = 2020-11-02..2020-12-18",
      "warning 1: Action 1 ends before it starts (22 February to 1 April 2021 – 2 November to 18 "
        + "December 2020)."),
    Case(
      "the same half term", "X06",
      "interventions: intervention_ref = 1 | start_date = 2020-11-02..2020-12-18 "
        + "| end_date = 2020-11-02..2020-12-18", "skipped 1: what is given leaves it open"),
    Case(
      "beyond the fund", "X07",
      "interventions: intervention_ref = 1 | timescale = 2020-10-01..2022-12-31",
      "warning 1: Action 1 runs to 1 October 2020 to 31 December 2022; the fund covers 1 October "
        + "2020 to 31 July 2021."),
    Case(
      "a slip in the year is no second fault", "X07",
      "interventions: end_date = 2020-03-26 | start_date = 2020-11-02"),
    Case(
      "a slip in the year", "X08",
      "interventions: intervention_ref = 1 | timescale = 2020-02-03..2020-03-26",
      "warning 1: In action 1, 3 February to 26 March 2020 looks like a slip in the year."),
    Case(
      "a slip that turns the dates round is said once", "X08",
      "interventions: intervention_ref = 1 | end_date = 2020-03-26 | start_date = 2020-11-02"),
    // People and schools
    Case(
      "more than on roll", "X12", "interventions: intervention_ref = 1 | planned_pupils = 401",
      "warning 1: In action 1, 401 pupils is more than the 400 on roll."),
    Case(
      "perhaps more than on roll", "X12", "interventions: planned_pupils = 390-410",
      "skipped 1: what is given leaves it open"),
    Case("a school of the group", "X13", "budget_holder_school: St Marys Infants"),
    Case(
      "a school of another group", "X13", "budget_holder_school: Far Away Academy",
      "error: Far Away Academy isn’t in Oak Consortium, so we can’t pay it."),
    Case(
      "a school nobody knows", "X13", "budget_holder_school: Brookside",
      "warning: Brookside isn’t in Oak Consortium, so we can’t pay it."),
    Case("the deputy", "X14", "plan_signed_name: C Proxy"),
    Case(
      "somebody else", "X14", "plan_signed_name: Mr A. Other",
      "warning: Signed by Mr A. Other; our chair is Mrs D. Example."),
    Case(
      "signed too early", "X15", "plan_signed_date: 2019-09-24",
      "warning: The plan is dated 24 September 2019, before the form was sent out."),
    Case(
      "signed after it came", "X15", "plan_signed_date: 2020-11-24",
      "warning: The plan is dated 24 November 2020, after it reached us."),
    Case(
      "late", "X16", "",
      "warning: Thank you: this reached us 3 working days after 2 October 2020."),
    // The evaluation
    Case(
      "an action not reported", "X30",
      """
      interventions: intervention_ref = 1 | intervention_title = A
      interventions: intervention_ref = 2 | intervention_title = B
      outcomes: intervention_ref = 1 | actual_cost = £1
      """, "error 2: You haven’t said what happened to action 2.", stage: .evaluation),
    Case(
      "spent too much", "X31", "outcomes: actual_cost = £5,100",
      "warning: You spent £5,100 against £5,000.", stage: .evaluation),
    Case(
      "does not make the allocation", "X32", "total_spent: £4,000\nunderspend: £900",
      "error: £4,000 spent and £900 left don’t make £5,000.", stage: .evaluation),
    Case(
      "the total differs", "agrees.total_spent",
      "total_spent: £900\noutcomes: actual_cost = £1,000",
      "error: Your rows add to £1,000; your total says £900.", stage: .evaluation),
    Case(
      "more measured than took part", "X36",
      "outcomes: intervention_ref = 1 | pupils_measured = 30 | pupils_reached = 24",
      "warning 1: In action 1, more pupils were measured (30) than took part (24).",
      stage: .evaluation),
    Case(
      "more than all", "X38", "outcomes: intervention_ref = 1 | end_value = 120%",
      "error 1: In action 1, 120% can’t be right.",
      stage: .evaluation),
    Case(
      "an SDQ total beyond 40", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = SDQ | end_value = 41 | baseline_result = 1",
      "error 1: In action 1, an SDQ total of 41 can’t be right.", stage: .evaluation),
    Case(
      "met, but worse", "X39",
      "outcomes: intervention_ref = 1 | impact_rating = met | end_measure_name = PUMA "
        + "| baseline_result = 90 | end_value = 85",
      "warning 1: You say that the aim of action 1 was met; it went from 90 to 85.",
      stage: .evaluation),
    Case(
      "the same words twice", "X41",
      "outcomes: intervention_ref = 1 | impact_summary = They read well.\n"
        + "outcomes: intervention_ref = 2 | impact_summary = they read well",
      "advice 1: Action 1 has the same impact, word for word, as another action.",
      "advice 2: Action 2 has the same impact, word for word, as another action.",
      stage: .evaluation),
    Case(
      "not delivered needs no impact", "required.impact_summary",
      "outcomes: delivery_status = not_delivered | impact_summary =", stage: .evaluation),
    Case(
      "October's empty evaluation is none", "required.impact_summary",
      "outcomes: delivery_status = | impact_summary ="),
  ])
  func `speak, are silent, or are skipped`(_ example: Case) throws {
    let said = try Self.said(example)
    // Several rules share a number; what one of them skips matters only where a case asks.
    let asksSkips = example.expected.contains { $0.hasPrefix("skipped") }
    #expect(said.filter { asksSkips || !$0.hasPrefix("skipped") } == example.expected, "\(said)")
  }

  @Test func `say missing questions once, gravely where most are missing`() throws {
    let few = Case(
      "", "X25",
      """
      group_name: Oak Consortium
      plan_signed_name: Mrs D. Example
      priorities: priority_title = Maths | priority_need = Tests
      interventions: intervention_title = Tables club | planned_cost = £5,000 | success_criteria = x
      """)
    #expect(
      try Self.said(few) == ["warning: Your form doesn’t have a box for “Date signed”."])
    let most = Case("", "X25", "chair_name: Mrs D. Example")
    #expect(try Self.said(most).first?.hasPrefix("error: ") == true)
  }

  @Test func `come gravest first, then in the form's order`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    let sketch = """
      plan_signed_name:
      chair_name:
      allocation: £8,500
      interventions: planned_cost = | lead_name =
      """
    let (findings, _) = FormRules(form).check(
      RuleContext(
        reading: AnswerSketch.reading(sketch, .plan, form), programme: Self.programme,
        group: Self.programme.groups.first))
    #expect(
      findings.filter { $0.severity != .advice && $0.field != nil }.map(\.rule) == [
        "required.planned_cost", "required.plan_signed_name", "required.chair_name",
        "agrees.allocation", "required.lead_name",
      ])
  }

  @Test func `never repeat what may identify a pupil`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    var context = RuleContext(reading: FormReading(stage: .plan))
    context.personalData = [
      PersonalDataNote(kind: "a unique pupil number", place: .paragraph(3), isSure: true)
    ]
    let finding = FormRules(form).check(context).findings.first { $0.rule == "X26" }
    #expect(finding?.severity == .error)
    #expect(finding?.message == "Something here may identify a pupil: a unique pupil number.")
    #expect(finding?.text == "")
    #expect(finding?.place == .paragraph(3))
  }
}
