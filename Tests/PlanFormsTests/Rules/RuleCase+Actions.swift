import PlanForms

/// The rules on what a plan sets out, when, and who stands behind it.
extension RuleCase {
  static let actions = priorities + dates + people

  static let priorities: [RuleCase] = [
    RuleCase(
      "no such priority", "X03",
      "priorities: priority_ref = 1\n"
        + "interventions: intervention_ref = 1 | intervention_priority_ref = 7",
      "error 1: Action 1 points to priority 7, which isn’t in the plan."),
    RuleCase(
      "no priority at all", "X03",
      "interventions: intervention_ref = 1 | intervention_priority_ref = 7"),
    RuleCase(
      "two priorities in one", "X03",
      "priorities: priority_ref = 1\npriorities: priority_ref = 2\n"
        + "interventions: intervention_priority_ref = P1 & P2"),
    RuleCase(
      "unnumbered priorities", "X03",
      "priorities: priority_title = Maths\n"
        + "interventions: intervention_ref = 1 | intervention_priority_ref = 7",
      "skipped 1: priority_ref of the priority “Maths” is not on the form"),
    RuleCase(
      "a priority without an action", "X04",
      "priorities: priority_ref = 1 | priority_title = Maths\n"
        + "priorities: priority_ref = 2 | priority_title = Talk\n"
        + "interventions: intervention_priority_ref = 1", "error 2: Priority 2 has no action."),
    RuleCase(
      "only what will be done", "X24",
      "interventions: intervention_ref = 1 | intervention_title = Run a tables club for Year 4 "
        + "| success_criteria = Run a tables club",
      "warning 1: For action 1, what success looks like only says what you will do."),
    RuleCase(
      "a priority by its number in words", "X03",
      "priorities: priority_ref = Priority 1\ninterventions: intervention_priority_ref = P1"),
    RuleCase(
      "a priority by its title", "X03",
      "priorities: priority_ref = A | priority_title = Reading in Years 2 and 3\n"
        + "interventions: intervention_priority_ref = Reading in Years 2 and 3"),
    RuleCase(
      "every priority has an action", "X04",
      "priorities: priority_ref = 1 | priority_title = Maths\n"
        + "interventions: intervention_priority_ref = 1"),
    RuleCase(
      "an action whose priority is not sure", "X04",
      "priorities: priority_ref = 1 | priority_title = Maths\n"
        + "interventions: intervention_ref = 7 | intervention_priority_ref = ?x",
      "skipped 1: intervention_priority_ref of action 7 is unclear"),
    RuleCase(
      "six priorities", "X05",
      "priorities: priority_ref = 1\npriorities: priority_ref = 2\n"
        + "priorities: priority_ref = 3\npriorities: priority_ref = 4\n"
        + "priorities: priority_ref = 5\npriorities: priority_ref = 6",
      "advice: The fund is for a few high-impact actions; you have 6 priorities."),
    RuleCase(
      "five priorities", "X05",
      "priorities: priority_ref = 1\npriorities: priority_ref = 2\n"
        + "priorities: priority_ref = 3\npriorities: priority_ref = 4\npriorities: priority_ref = 5"
    ),
    RuleCase(
      "less than £500 for each", "X05",
      String(repeating: "priorities: priority_title = Maths\n", count: 11),
      "advice: The fund is for a few high-impact actions; you have 11 priorities.",
      "advice: 11 priorities leave less than £500 for each."),
    RuleCase(
      "one number twice", "unique.priority_ref",
      "priorities: priority_ref = 1\npriorities: priority_ref = 1",
      "advice 2: Two priorities share the number 1."),
    RuleCase(
      "two numbers", "unique.priority_ref",
      "priorities: priority_ref = 1\npriorities: priority_ref = 2"),
    RuleCase(
      "one number twice", "unique.intervention_ref",
      "interventions: intervention_ref = 1a\ninterventions: intervention_ref = 1A",
      "advice 2: Two actions share the number 1A."),
    RuleCase(
      "two numbers", "unique.intervention_ref",
      "interventions: intervention_ref = 1a\ninterventions: intervention_ref = 1b"),
    RuleCase(
      "what will change", "X24",
      "interventions: intervention_title = Run a tables club for Year 4 "
        + "| success_criteria = Pupils know their tables by heart"),
    RuleCase(
      "units that differ", "X09",
      "interventions: intervention_ref = 1 | baseline_value = 45% | target_value = 12 months",
      "warning 1: The starting point and the target of action 1 are in different units."),
    RuleCase("one unit", "X09", "interventions: baseline_value = 45% | target_value = 60%"),
    RuleCase(
      "a target below the start", "X09",
      "interventions: measure_name = PUMA | baseline_value = 90 | target_value = 85",
      "advice 1: Your target (85) is no better than your starting point (90)."),
    RuleCase(
      "a target below the start where lower is better", "X09",
      "interventions: measure_name = SDQ total | baseline_value = 19 | target_value = 12"),
  ]

  static let dates: [RuleCase] = [
    RuleCase(
      "the wrong way round", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-01 | end_date = 2021-01-08",
      "error 1: Action 1 ends before it starts (1 February 2021 – 8 January 2021)."),
    RuleCase(
      "half terms the wrong way round", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-22..2021-04-01 "
        + "| end_date = 2020-11-02..2020-12-18",
      "warning 1: Action 1 ends before it starts (22 February to 1 April 2021 – 2 November to 18 "
        + "December 2020)."),
    RuleCase(
      "the same half term", "X06",
      "interventions: intervention_ref = 1 | start_date = 2020-11-02..2020-12-18 "
        + "| end_date = 2020-11-02..2020-12-18", "skipped 1: what is given leaves it open"),
    RuleCase(
      "beyond the fund", "X07",
      "interventions: intervention_ref = 1 | timescale = 2020-10-01..2022-12-31",
      "warning 1: Action 1 runs to 1 October 2020 to 31 December 2022; the fund covers 1 October "
        + "2020 to 31 July 2021."),
    RuleCase(
      "a slip in the year is no second fault", "X07",
      "interventions: end_date = 2020-03-26 | start_date = 2020-11-02"),
    RuleCase(
      "a slip in the year", "X08",
      "interventions: intervention_ref = 1 | timescale = 2020-02-03..2020-03-26",
      "warning 1: In action 1, 3 February to 26 March 2020 looks like a slip in the year."),
    RuleCase(
      "a slip that turns the dates round is said once", "X08",
      "interventions: intervention_ref = 1 | end_date = 2020-03-26 | start_date = 2020-11-02"),
    RuleCase(
      "the right way round", "X06",
      "interventions: start_date = 2020-11-02 | end_date = 2021-03-26"),
    RuleCase("on the last day", "X07", "interventions: end_date = 2021-07-31"),
    RuleCase(
      "a day too long", "X07", "interventions: intervention_ref = 1 | end_date = 2021-08-01",
      "warning 1: Action 1 runs to 1 August 2021; the fund covers 1 October 2020 to 31 July 2021."),
    RuleCase(
      "a day too early", "X07",
      "interventions: intervention_ref = 1 | start_date = 2020-09-30",
      "warning 1: Action 1 starts 30 September 2020; the fund covers 1 October 2020 to 31 July 2021."
    ),
    RuleCase("on the first day", "X07", "interventions: start_date = 2020-10-01"),
    RuleCase(
      "a start a year early", "X08",
      "interventions: intervention_ref = 1 | start_date = 2019-11-02",
      "warning 1: In action 1, 2 November 2019 looks like a slip in the year."),
    RuleCase("a start in the year", "X08", "interventions: start_date = 2020-11-02"),
  ]

  static let people: [RuleCase] = [
    RuleCase(
      "more than on roll", "X12", "interventions: intervention_ref = 1 | planned_pupils = 401",
      "warning 1: In action 1, 401 pupils is more than the 400 on roll."),
    RuleCase(
      "perhaps more than on roll", "X12", "interventions: planned_pupils = 390-410",
      "skipped 1: what is given leaves it open"),
    RuleCase("a school of the group", "X13", "budget_holder_school: St Marys Infants"),
    RuleCase(
      "a school of another group", "X13", "budget_holder_school: Far Away Academy",
      "error: Far Away Academy isn’t in Oak Consortium, so we can’t pay it."),
    RuleCase(
      "a school nobody knows", "X13", "budget_holder_school: Brookside",
      "warning: Brookside isn’t in Oak Consortium, so we can’t pay it."),
    RuleCase(
      "last year's words", "X19",
      "interventions: intervention_ref = 1 | success_criteria = pupils  read more",
      "warning 1: Action 1 says word for word what last year’s plan said."),
    RuleCase(
      "another group's words of last year", "X19",
      "interventions: intervention_ref = 1 | success_criteria = Pupils count more"),
    RuleCase(
      "paid for by the other fund too", "X21",
      "interventions: intervention_ref = 1 | intervention_title = Maths Club | planned_cost = £1,200",
      "warning 1: Action 1 appears in both plans at £1,200."),
    RuleCase(
      "at another price", "X21",
      "interventions: intervention_ref = 1 | intervention_title = Maths club | planned_cost = £12"),
    RuleCase(
      "a short row of the list", "X21",
      "interventions: intervention_ref = 1 | intervention_title = Choir | planned_cost = £12"),
    RuleCase("the deputy", "X14", "plan_signed_name: C Proxy"),
    RuleCase(
      "somebody else", "X14", "plan_signed_name: Mr A. Other",
      "warning: Signed by Mr A. Other; our chair is Mrs D. Example."),
    RuleCase(
      "signed too early", "X15", "plan_signed_date: 2019-09-24",
      "warning: The plan is dated 24 September 2019, before the form was sent out."),
    RuleCase(
      "signed after it came", "X15", "plan_signed_date: 2020-11-24",
      "warning: The plan is dated 24 November 2020, after it reached us."),
    RuleCase(
      "late", "X16", "",
      "warning: Thank you: this reached us 3 working days after 2 October 2020."),
    RuleCase("as many as on roll", "X12", "interventions: planned_pupils = 400"),
    RuleCase(
      "a chair's school outside", "X13", "chair_school: Far Away Academy",
      "warning: Far Away Academy isn’t in Oak Consortium."),
    RuleCase("a chair's school inside", "X13", "chair_school: Ashcroft Primary"),
    RuleCase(
      "a lead school outside", "X13",
      "interventions: intervention_ref = 1 | lead_school = Far Away Academy",
      "warning 1: In action 1, Far Away Academy isn’t in Oak Consortium."),
    RuleCase("a lead school inside", "X13", "interventions: lead_school = Ashcroft"),
    RuleCase(
      "schools outside", "X13",
      "interventions: intervention_ref = 1 | schools_involved = Ashcroft; Far Away Academy",
      "warning 1: In action 1, Far Away Academy isn’t in Oak Consortium."),
    RuleCase("all schools", "X13", "interventions: schools_involved = All"),
    RuleCase(
      "more schools than there are", "X13",
      "interventions: intervention_ref = 1 | schools_involved = 3",
      "warning 1: In action 1, 3 is more than the 2 schools of Oak Consortium."),
    RuleCase("as many schools as there are", "X13", "interventions: schools_involved = 2"),
    RuleCase("the chair", "X14", "plan_signed_name: D. Example"),
    RuleCase(
      "somebody else in June", "X14", "eval_signed_name: Mr A. Other",
      "advice: Signed by Mr A. Other; our chair is Mrs D. Example.", stage: .evaluation),
    RuleCase("the chair in June", "X14", "eval_signed_name: Mrs D. Example", stage: .evaluation),
    RuleCase("signed on the day the form went out", "X15", "plan_signed_date: 2020-09-11"),
    RuleCase("signed the day after it came", "X15", "plan_signed_date: 2020-10-08"),
    RuleCase(
      "signed two days after it came", "X15", "plan_signed_date: 2020-10-09",
      "warning: The plan is dated 9 October 2020, after it reached us."),
    RuleCase(
      "an evaluation from the future", "X15", "eval_signed_date: 2020-10-09",
      "warning: The evaluation is dated 9 October 2020, after it reached us.", stage: .evaluation),
    RuleCase("an evaluation of the day", "X15", "eval_signed_date: 2020-10-07", stage: .evaluation),
    RuleCase(
      "agreed after it was signed", "X15",
      "agreed_date: 2020-10-05\nplan_signed_date: 2020-10-01",
      "advice: The schools’ agreement is dated after the signature."),
    RuleCase(
      "agreed before it was signed", "X15",
      "agreed_date: 2020-09-30\nplan_signed_date: 2020-10-01"),
    RuleCase("in time", "X16", "").with { $0.daysLate = 0 },
    RuleCase("nobody knows when", "X16", "", "skipped: file.days_late is not known")
      .with { $0.daysLate = nil },
    RuleCase(
      "late in June", "X45", "",
      "warning: Thank you: this reached us 3 working days after 21 May 2021.", stage: .evaluation),
    RuleCase("in time in June", "X45", "", stage: .evaluation).with { $0.daysLate = 0 },
    RuleCase(
      "changes that nobody accepted", "X27", "",
      "warning: There are changes in this file that nobody has accepted."
    )
    .with { $0.hasUnacceptedChanges = true },
    RuleCase("no changes", "X27", ""),
  ]
}
