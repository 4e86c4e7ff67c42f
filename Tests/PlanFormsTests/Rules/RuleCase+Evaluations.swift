import PlanForms

/// The rules on the evaluation of June.
extension RuleCase {
  static let evaluations: [RuleCase] = [
    // The evaluation
    RuleCase(
      "an action not reported", "X30",
      """
      interventions: intervention_ref = 1 | intervention_title = A
      interventions: intervention_ref = 2 | intervention_title = B
      outcomes: intervention_ref = 1 | actual_cost = £1
      """, "error 2: You haven’t said what happened to action 2.", stage: .evaluation),
    RuleCase(
      "spent too much", "X31", "outcomes: actual_cost = £5,100",
      "warning: You spent £5,100 against £5,000.", stage: .evaluation),
    RuleCase(
      "does not make the allocation", "X32", "total_spent: £4,000\nunderspend: £900",
      "error: £4,000 spent and £900 left don’t make £5,000.", stage: .evaluation),
    RuleCase(
      "the total differs", "agrees.total_spent",
      "total_spent: £900\noutcomes: actual_cost = £1,000",
      "error: Your rows add to £1,000; your total says £900.", stage: .evaluation),
    RuleCase(
      "more measured than took part", "X36",
      "outcomes: intervention_ref = 1 | pupils_measured = 30 | pupils_reached = 24",
      "warning 1: In action 1, more pupils were measured (30) than took part (24).",
      stage: .evaluation),
    RuleCase(
      "more than all", "X38", "outcomes: intervention_ref = 1 | end_value = 120%",
      "error 1: In action 1, 120% can’t be right.",
      stage: .evaluation),
    RuleCase(
      "an SDQ total beyond 40", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = SDQ | end_value = 41 | baseline_result = 1",
      "error 1: In action 1, an SDQ total of 41 can’t be right.", stage: .evaluation),
    RuleCase(
      "met, but worse", "X39",
      "outcomes: intervention_ref = 1 | impact_rating = met | end_measure_name = PUMA "
        + "| baseline_result = 90 | end_value = 85",
      "warning 1: You say that the aim of action 1 was met; it went from 90 to 85.",
      stage: .evaluation),
    RuleCase(
      "the same words twice", "X41",
      "outcomes: intervention_ref = 1 | impact_summary = They read well.\n"
        + "outcomes: intervention_ref = 2 | impact_summary = they read well",
      "advice 2: Action 2 has the same impact, word for word, as an action above it.",
      stage: .evaluation),
    RuleCase(
      "not delivered needs no impact", "required.impact_summary",
      "outcomes: delivery_status = not_delivered | impact_summary =", stage: .evaluation),
    RuleCase(
      "October's empty evaluation is none", "required.impact_summary",
      "outcomes: delivery_status = | impact_summary ="),
    RuleCase(
      "actions numbered anew under each priority, reported by their titles", "X33",
      """
      interventions: intervention_ref = 1 | intervention_title = A | planned_cost = £1,000
      interventions: intervention_ref = 1 | intervention_title = B | planned_cost = £3,000
      outcomes: intervention_ref = 1 | intervention_title = B | actual_cost = £3,000
      outcomes: intervention_ref = 1 | intervention_title = A | actual_cost = £1,000
      """, stage: .evaluation),
    RuleCase(
      "actions numbered anew, reported in their order", "X30",
      """
      interventions: intervention_ref = 1 | intervention_title = A
      interventions: intervention_ref = 1 | intervention_title = B
      outcomes: intervention_ref = 1 | actual_cost = £1
      outcomes: intervention_ref = 1 | actual_cost = £2
      """, stage: .evaluation),
    RuleCase(
      "every action reported", "X30",
      """
      interventions: intervention_ref = 1 | intervention_title = A
      interventions: intervention_ref = 2 | intervention_title = B
      outcomes: intervention_ref = 2 | actual_cost = £1
      outcomes: intervention_ref = 1 | actual_cost = £1
      """, stage: .evaluation),
    RuleCase(
      "an action that was not planned", "X30",
      """
      interventions: intervention_ref = 1
      outcomes: intervention_ref = 1 | actual_cost = £1
      outcomes: intervention_ref = 9 | delivery_status = replaced | changes_made =
      """, "warning 2: Action 9 wasn’t in your plan.", stage: .evaluation),
    RuleCase(
      "an action that was not planned, explained", "X30",
      """
      interventions: intervention_ref = 1
      outcomes: intervention_ref = 1 | actual_cost = £1
      outcomes: intervention_ref = 9 | delivery_status = replaced | changes_made = in place of 2
      """, stage: .evaluation),
    RuleCase(
      "an action of the plan on file", "X30",
      "outcomes: intervention_ref = 1 | actual_cost = £1",
      "error 2: You haven’t said what happened to action 2.", stage: .evaluation
    ).with {
      $0.plan = """
        interventions: intervention_ref = 1 | intervention_title = A
        interventions: intervention_ref = 2 | intervention_title = B
        """
    },
    RuleCase("all of it spent", "X31", "outcomes: actual_cost = £5,000", stage: .evaluation),
    RuleCase(
      "a cost that is not sure", "X31",
      "outcomes: actual_cost = £9,000\noutcomes: intervention_ref = 2 | actual_cost = ?much",
      "skipped: actual_cost of action 2 is unclear", stage: .evaluation),
    RuleCase(
      "the total a pound off", "agrees.total_spent",
      "total_spent: £999\noutcomes: actual_cost = £1,000", stage: .evaluation),
    RuleCase(
      "makes the allocation", "X32", "total_spent: £4,000\nunderspend: £999",
      stage: .evaluation),
    RuleCase(
      "more than was planned", "X33",
      "interventions: intervention_ref = 1 | planned_cost = £3,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £3,301",
      "advice 1: Action 1 was planned at £3,000 and cost £3,301.", stage: .evaluation),
    RuleCase(
      "a tenth more than was planned", "X33",
      "interventions: intervention_ref = 1 | planned_cost = £3,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £3,300", stage: .evaluation),
    RuleCase(
      "£250 less than was planned", "X33",
      "interventions: intervention_ref = 1 | planned_cost = £1,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £750", stage: .evaluation),
    RuleCase(
      "spent on what did not happen", "X34",
      "outcomes: intervention_ref = 1 | delivery_status = not_delivered | actual_cost = £500",
      "warning 1: Action 1 didn’t happen but shows £500 spent.", stage: .evaluation),
    RuleCase(
      "nothing spent on what did not happen", "X34",
      "outcomes: delivery_status = not_delivered | actual_cost = £0", stage: .evaluation),
    RuleCase(
      "spent on what was moved, explained", "X34",
      "outcomes: delivery_status = moved_later | actual_cost = £500 | changes_made = books bought",
      stage: .evaluation),
    RuleCase(
      "as planned, and not", "X35",
      "interventions: intervention_ref = 1 | planned_cost = £1,000 | planned_pupils = 20\n"
        + "outcomes: intervention_ref = 1 | delivery_status = delivered_as_planned "
        + "| actual_cost = £1,000 | pupils_reached = 26",
      "advice 1: You say that action 1 went as planned, but cost or pupils differ by more than a "
        + "quarter.", stage: .evaluation),
    RuleCase(
      "as planned, within a quarter", "X35",
      "interventions: intervention_ref = 1 | planned_cost = £1,000 | planned_pupils = 20\n"
        + "outcomes: intervention_ref = 1 | delivery_status = delivered_as_planned "
        + "| actual_cost = £750 | pupils_reached = 25", stage: .evaluation),
    RuleCase(
      "as many measured as took part", "X36",
      "outcomes: pupils_measured = 24 | pupils_reached = 24", stage: .evaluation),
    RuleCase(
      "more than on roll", "X36", "outcomes: intervention_ref = 1 | pupils_reached = 401",
      "warning 1: In action 1, 401 pupils is more than the 400 on roll.", stage: .evaluation),
    RuleCase("all on roll", "X36", "outcomes: pupils_reached = 400", stage: .evaluation),
    RuleCase(
      "measured before the start", "X37",
      "interventions: intervention_ref = 1 | baseline_date = 2020-11-02\n"
        + "outcomes: intervention_ref = 1 | end_date_measured = 2020-10-05",
      "advice 1: The end of action 1 was measured before its starting point.", stage: .evaluation),
    RuleCase(
      "measured after the start", "X37",
      "interventions: intervention_ref = 1 | baseline_date = 2020-11-02\n"
        + "outcomes: intervention_ref = 1 | end_date_measured = 2021-05-05", stage: .evaluation),
    RuleCase("all of them", "X38", "outcomes: end_value = 100%", stage: .evaluation),
    RuleCase(
      "more than all before", "X38", "outcomes: intervention_ref = 1 | baseline_result = 101%",
      "error 1: In action 1, 101% can’t be right.", stage: .evaluation),
    RuleCase(
      "an SDQ total of 40", "X38", "outcomes: end_measure_name = SDQ total | end_value = 40",
      stage: .evaluation),
    RuleCase(
      "a Leuven level of 6", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = Leuven involvement | end_value = 6",
      "error 1: In action 1, a Leuven level of 6 can’t be right.", stage: .evaluation),
    RuleCase(
      "a Leuven level of 5", "X38",
      "outcomes: end_measure_name = Leuven involvement | end_value = 5", stage: .evaluation),
    RuleCase(
      "a standardised score of 30", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = PUMA standardised score | end_value = 30",
      "warning 1: In action 1, a standardised score of 30 is unusual.", stage: .evaluation),
    RuleCase(
      "a standardised score of 145", "X38",
      "outcomes: end_measure_name = PUMA standardised score | end_value = 145", stage: .evaluation),
    RuleCase(
      "an SDQ total beyond 40 before", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = SDQ | baseline_result = 44",
      "error 1: In action 1, an SDQ total of 44 can’t be right.", stage: .evaluation),
    RuleCase(
      "a Leuven level of 0 before", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = Leuven wellbeing | baseline_result = 0",
      "error 1: In action 1, a Leuven level of 0 can’t be right.", stage: .evaluation),
    RuleCase(
      "an attendance of 104 without its sign", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = Attendance | end_value = 104",
      "error 1: In action 1, an attendance of 104 can’t be right.", stage: .evaluation),
    RuleCase(
      "an attendance of 94.5 without its sign", "X38",
      "outcomes: end_measure_name = Attendance | end_value = 94.5", stage: .evaluation),
    RuleCase(
      "an attendance of 104 before", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = Attendance | baseline_result = 104",
      "error 1: In action 1, an attendance of 104 can’t be right.", stage: .evaluation),
    RuleCase(
      "an attendance of 90 before", "X38",
      "outcomes: end_measure_name = Attendance | baseline_result = 90", stage: .evaluation),
    RuleCase(
      "an SDQ total of 0 before", "X38",
      "outcomes: end_measure_name = SDQ | baseline_result = 0", stage: .evaluation),
    RuleCase(
      "a Leuven level of 1 before", "X38",
      "outcomes: end_measure_name = Leuven wellbeing | baseline_result = 1", stage: .evaluation),
    RuleCase(
      "a standardised score of 85 before", "X38",
      "outcomes: end_measure_name = standardised score | baseline_result = 85",
      stage: .evaluation),
    RuleCase("a plan that starts from all", "X38", "interventions: baseline_value = 100%"),
    RuleCase("a plan that aims at all", "X38", "interventions: target_value = 100%"),
    RuleCase(
      "a standardised score of 30 before", "X38",
      "outcomes: intervention_ref = 1 | end_measure_name = standardised score "
        + "| baseline_result = 30",
      "warning 1: In action 1, a standardised score of 30 is unusual.", stage: .evaluation),
    RuleCase(
      "a plan that starts from more than all", "X38",
      "interventions: intervention_ref = 1 | baseline_value = 140%",
      "error 1: In action 1, 140% can’t be right."),
    RuleCase(
      "a plan that aims at more than all", "X38",
      "interventions: intervention_ref = 1 | target_value = 105%",
      "error 1: In action 1, 105% can’t be right."),
    RuleCase(
      "met, but short of the target", "X39",
      "interventions: intervention_ref = 1 | target_value = 80%\n"
        + "outcomes: intervention_ref = 1 | impact_rating = met | end_measure_name = Phonics check "
        + "| end_value = 75%",
      "warning 1: You say that the aim of action 1 was met; the target was 80% and the result 75%.",
      stage: .evaluation),
    RuleCase(
      "met on the target", "X39",
      "interventions: intervention_ref = 1 | target_value = 80%\n"
        + "outcomes: intervention_ref = 1 | impact_rating = met | end_measure_name = Phonics check "
        + "| baseline_result = 60% | end_value = 80%", stage: .evaluation),
    RuleCase(
      "met where lower is better", "X39",
      "outcomes: impact_rating = met | end_measure_name = SDQ | baseline_result = 19 | end_value = 12",
      stage: .evaluation),
    RuleCase(
      "a word against its colour", "X40",
      "outcomes: intervention_ref = 1 | impact_rating = ?Green",
      "warning 1: For action 1, the cell says Green but its colour says something else.",
      stage: .evaluation
    ).with { $0.flags = ["impact_rating": "conflict"] },
    RuleCase("a word that is none", "X40", "outcomes: impact_rating = ?Teal", stage: .evaluation),
    RuleCase(
      "other words", "X41",
      "outcomes: impact_summary = They read well.\noutcomes: impact_summary = They write well.",
      stage: .evaluation),
    RuleCase(
      "no figure for what was to be measured", "X42",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered "
        + "| impact_summary = Good progress | end_value = !too few",
      "advice 1: You planned to measure action 1 with PUMA.", stage: .evaluation),
    RuleCase(
      "a blank figure for what was to be measured", "required.end_value",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered | end_value =",
      "error 1: There is no end result for action 1.", stage: .evaluation),
    RuleCase(
      "a blank figure where it is too early", "required.end_value",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = still_running "
        + "| impact_rating = in_progress | end_value =",
      "warning 1: There is no end result for action 1.", stage: .evaluation),
    RuleCase(
      "a blank figure where nothing was to be measured", "required.end_value",
      "interventions: intervention_ref = 1 | measure_name =\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered | end_value =",
      stage: .evaluation),
    RuleCase(
      "no pupils where staff alone were planned", "required.pupils_reached",
      "interventions: intervention_ref = 1 | planned_pupils = !staff only\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered | pupils_reached =",
      stage: .evaluation),
    RuleCase(
      "no pupils", "required.pupils_reached",
      "outcomes: intervention_ref = 1 | delivery_status = part_delivered | pupils_reached =",
      "error 1: How many pupils took part in action 1?", stage: .evaluation),
    RuleCase(
      "a figure for what was to be measured", "X42",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered "
        + "| impact_summary = Good progress | end_value = 94", stage: .evaluation),
    RuleCase(
      "no question about the figure", "X42",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered "
        + "| impact_summary = Good progress", stage: .evaluation),
    RuleCase(
      "months without a comparison", "X43",
      "outcomes: intervention_ref = 1 | impact_summary = Pupils made 4 months’ progress",
      "warning 1: How was the progress in action 1 worked out?", stage: .evaluation),
    RuleCase(
      "additional months without a comparison", "X43",
      "outcomes: intervention_ref = 1 | impact_summary = Pupils made 4 months' additional progress",
      "warning 1: How was the progress in action 1 worked out?", stage: .evaluation),
    RuleCase(
      "months of progress without a comparison", "X43",
      "outcomes: intervention_ref = 1 | impact_summary = An average of 5 months of progress in 3",
      "warning 1: How was the progress in action 1 worked out?", stage: .evaluation),
    RuleCase(
      "an effect size without a comparison", "X43",
      "outcomes: intervention_ref = 1 | impact_summary = Effect size 0.4",
      "warning 1: How was the progress in action 1 worked out?", stage: .evaluation),
    RuleCase(
      "months with a comparison", "X43",
      "outcomes: impact_summary = 4 months’ progress | comparison = the other class",
      stage: .evaluation),
    RuleCase(
      "months that are no progress", "X43",
      "outcomes: impact_summary = The club ran for four months and progress was good",
      stage: .evaluation),
    RuleCase(
      "five pupils", "X44", "outcomes: intervention_ref = 1 | pupils_reached = 5",
      "advice 1: Action 1 reached so few pupils that the papers will not show it.",
      stage: .evaluation),
    RuleCase("six pupils", "X44", "outcomes: pupils_reached = 6", stage: .evaluation),
    RuleCase(
      "another allocation than the plan's", "X46", "allocation: £6,000",
      "warning: The plan on file says £5,000; this form says £6,000.", stage: .evaluation
    ).with { $0.plan = "allocation: £5,000" },
    RuleCase("the plan's allocation", "X46", "allocation: £5,000", stage: .evaluation)
      .with { $0.plan = "allocation: £5,000" },
    RuleCase(
      "no plan on file", "X46", "allocation: £5,000",
      "skipped: no plan is on file", "skipped: baseline_result is not on the form",
      stage: .evaluation),
    RuleCase(
      "another starting point than the plan's", "X46",
      "interventions: intervention_ref = 1 | baseline_value = 45%\n"
        + "outcomes: intervention_ref = 1 | baseline_result = 40%",
      "warning 1: For action 1, the plan’s starting point was 45%; this says 40%.",
      stage: .evaluation),
    RuleCase(
      "the plan's starting point", "X46",
      "interventions: intervention_ref = 1 | baseline_value = 45%\n"
        + "outcomes: intervention_ref = 1 | baseline_result = 45.0%", stage: .evaluation),
  ]
}
