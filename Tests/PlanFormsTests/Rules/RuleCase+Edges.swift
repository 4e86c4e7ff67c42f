import PlanForms

/// The edges of the rules: the last amount, day or share that passes and the first that does not.
extension RuleCase {
  static let edges: [RuleCase] =
    plansEdges + evaluationsEdges.map { example in example.with { $0.stage = .evaluation } }
    + measures + sharesOfPlans + softened + questions
    + remoteEdges.map { example in
      example.with {
        $0.form = "remote-learning-2020"
        $0.stage = .evaluation
      }
    }
    + monitoringEdges.map { example in
      example.with {
        $0.form = "monitoring-return"
        $0.stage = "return"
      }
    }

  // MARK: - Plans

  private static let plansEdges: [RuleCase] = [
    RuleCase(
      "a priority by three words", "X03",
      "priorities: priority_ref = A | priority_title = Early reading skills\n"
        + "interventions: intervention_priority_ref = Early reading skills"),
    RuleCase(
      "a priority by three of five words", "X03",
      "priorities: priority_ref = A | priority_title = Early reading skills\n"
        + "interventions: intervention_priority_ref = Better early reading skills everywhere"),
    RuleCase(
      "an action by three words", "X04",
      "priorities: priority_ref = A | priority_title = Early reading skills\n"
        + "interventions: intervention_priority_ref = Early reading skills"),
    RuleCase(
      "an action by three of five words", "X04",
      "priorities: priority_ref = A | priority_title = Early reading skills\n"
        + "interventions: intervention_priority_ref = Better early reading skills everywhere"),
    RuleCase(
      "an action by words of something else", "X04",
      "priorities: priority_ref = 1 | priority_title = Maths\n"
        + "interventions: intervention_priority_ref = something else altogether",
      "error 1: Priority 1 has no action."),
    RuleCase(
      "£500 for each", "X05", String(repeating: "priorities: priority_title = Maths\n", count: 10),
      "advice: The fund is for a few high-impact actions; you have 10 priorities."),
    RuleCase("no priority, and no allocation known", "X05", "")
      .with { $0.allocationPence = nil },
    RuleCase(
      "one priority, and no allocation known", "X05", "priorities: priority_title = Maths",
      "skipped: allocation is not on the form"
    ).with { $0.allocationPence = nil },
    RuleCase(
      "one day", "X06",
      "interventions: start_date = 2020-11-02 | end_date = 2020-11-02"),
    RuleCase(
      "a start with a slip in its year is no second fault", "X07",
      "interventions: start_date = 2019-11-02"),
    RuleCase(
      "an end with a slip, and no start", "X08",
      "interventions: intervention_ref = 1 | end_date = 2020-03-26",
      "warning 1: In action 1, 26 March 2020 looks like a slip in the year."),
    RuleCase(
      "both with a slip", "X08",
      "interventions: intervention_ref = 1 | start_date = 2020-02-03 | end_date = 2020-03-26",
      "warning 1: In action 1, 3 February 2020 looks like a slip in the year.",
      "warning 1: In action 1, 26 March 2020 looks like a slip in the year."),
    RuleCase(
      "one day with a slip", "X08",
      "interventions: intervention_ref = 1 | start_date = 2020-03-26 | end_date = 2020-03-26",
      "warning 1: In action 1, 26 March 2020 looks like a slip in the year.",
      "warning 1: In action 1, 26 March 2020 looks like a slip in the year."),
    RuleCase(
      "a target that is the start", "X09",
      "interventions: intervention_ref = 1 | measure_name = PUMA | baseline_value = 90 "
        + "| target_value = 90",
      "advice 1: Your target (90) is no better than your starting point (90)."),
    RuleCase(
      "a unit on one side", "X09",
      "interventions: measure_name = PUMA | baseline_value = 45 | target_value = 60%"),
    RuleCase(
      "a target alone", "X09",
      "interventions: intervention_ref = 1 | measure_name = PUMA | target_value = 60%",
      "skipped 1: baseline_value of action 1 is not on the form"),
    RuleCase(
      "a sum £2 off", "X10",
      "interventions: intervention_ref = 1 | planned_cost = £1,600/£1,602",
      "warning 1: The sum in action 1 comes to £1,602, not £1,600."),
    RuleCase(
      "a breakdown a pound off", "X10",
      "interventions: planned_cost = £1,801 | cost_breakdown = 9 x £200"),
    RuleCase(
      "a breakdown £2 off", "X10",
      "interventions: intervention_ref = 1 | planned_cost = £1,802 | cost_breakdown = 9 x £200",
      "warning 1: The breakdown of action 1 comes to £1,800, not £1,802."),
    RuleCase(
      "a breakdown beside a sum", "X10",
      "interventions: planned_cost = £1,600/£1,600 | cost_breakdown = 9 x £200"),
    RuleCase(
      "a total £2 off", "X11", "total_planned: £998\ninterventions: planned_cost = £1,000",
      "warning: Your actions add to £1,000; your total says £998."),
    RuleCase(
      "agreed and signed on one day", "X15",
      "agreed_date: 2020-09-30\nplan_signed_date: 2020-09-30"),
    RuleCase(
      "50p more than £1,200 for a pupil", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £2,401 | planned_pupils = 2",
      "advice 1: Action 1 works out at £1,200.50 a pupil."),
    RuleCase(
      "£1 for all", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £1 | planned_pupils = 4",
      "advice 1: Action 1 works out at £0.25 a pupil."),
    RuleCase(
      "one pupil", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £3,000 | planned_pupils = 1",
      "advice 1: Action 1 works out at £3,000 a pupil."),
    RuleCase(
      "four words of five", "X24",
      "interventions: intervention_title = Run a tables club "
        + "| success_criteria = Run a good tables club"),
    RuleCase(
      "17 words of 21", "X24",
      "interventions: intervention_ref = 1 | intervention_title = a b c d e f g h i j k l m n o p q "
        + "| success_criteria = a b c d e f g h i j k l m n o p q r s t u",
      "warning 1: For action 1, what success looks like only says what you will do."),
    RuleCase(
      "three words", "X24",
      "interventions: intervention_title = Run a club | success_criteria = Run a club"),
  ]

  // MARK: - Evaluations

  private static let evaluationsEdges: [RuleCase] = [
    RuleCase("signed the day after it came", "X15", "eval_signed_date: 2020-10-08"),
    RuleCase(
      "no row names an action", "X30",
      "interventions: intervention_ref = 1 | intervention_title = A\n"
        + "interventions: intervention_ref = 2 | intervention_title = B\n"
        + "outcomes: intervention_ref = 9 | delivery_status = replaced"),
    RuleCase(
      "£2 off", "agrees.total_spent", "total_spent: £998\noutcomes: actual_cost = £1,000",
      "error: Your rows add to £1,000; your total says £998."),
    RuleCase(
      "£2 short of the allocation", "X32", "total_spent: £4,000\nunderspend: £998",
      "error: £4,000 spent and £998 left don’t make £5,000."),
    RuleCase(
      "all spent and some left", "X32", "total_spent: £5,000\nunderspend: £500",
      "error: £5,000 spent and £500 left don’t make £5,000."),
    RuleCase("an overspend", "X32", "total_spent: £5,100\nunderspend: £0"),
    RuleCase(
      "a question of its own for the reason", "X33",
      "interventions: intervention_ref = 1 | planned_cost = £3,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £2,000 | variance_reason ="),
    RuleCase(
      "spent on what happened", "X34",
      "outcomes: delivery_status = delivered_as_planned | actual_cost = £500"),
    RuleCase(
      "spent on what was moved", "X34",
      "outcomes: intervention_ref = 1 | delivery_status = moved_later | actual_cost = £500",
      "warning 1: Action 1 didn’t happen but shows £500 spent."),
    RuleCase(
      "as planned, but for the cost", "X35",
      "interventions: intervention_ref = 1 | planned_cost = £1,000 | planned_pupils = 20\n"
        + "outcomes: intervention_ref = 1 | delivery_status = delivered_as_planned "
        + "| actual_cost = £1,300 | pupils_reached = 20",
      "advice 1: You say that action 1 went as planned, but cost or pupils differ by more than a "
        + "quarter."),
    RuleCase(
      "changed, and said so", "X35",
      "interventions: intervention_ref = 1 | planned_cost = £1,000 | planned_pupils = 20\n"
        + "outcomes: intervention_ref = 1 | delivery_status = delivered_changed "
        + "| actual_cost = £1,300 | pupils_reached = 20"),
    RuleCase(
      "measured on one day", "X37",
      "interventions: intervention_ref = 1 | baseline_date = 2020-11-02\n"
        + "outcomes: intervention_ref = 1 | end_date_measured = 2020-11-02",
      "advice 1: The end of action 1 was measured before its starting point."),
    RuleCase(
      "met, and where it was", "X39",
      "outcomes: intervention_ref = 1 | impact_rating = met | end_measure_name = PUMA "
        + "| baseline_result = 90 | end_value = 90"),
    RuleCase(
      "met by the plan's measure, where lower is better", "X39",
      "interventions: intervention_ref = 1 | measure_name = SDQ | target_value = 12\n"
        + "outcomes: intervention_ref = 1 | impact_rating = met | baseline_result = 19 "
        + "| end_value = 9"),
    RuleCase(
      "a measure of what was moved", "X42",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = moved_later "
        + "| impact_summary = Good progress | end_value = !too few"),
    RuleCase(
      "a measure of what was replaced", "X42",
      "interventions: intervention_ref = 1 | measure_name = PUMA\n"
        + "outcomes: intervention_ref = 1 | delivery_status = replaced "
        + "| impact_summary = Good progress | end_value = !too few"),
    RuleCase(
      "nothing was to be measured", "X42",
      "interventions: intervention_ref = 1 | measure_name =\n"
        + "outcomes: intervention_ref = 1 | delivery_status = part_delivered "
        + "| impact_summary = Good progress | end_value = !too few"),
    RuleCase("nobody", "X44", "outcomes: pupils_reached = 0"),
    RuleCase(
      "one pupil", "X44", "outcomes: intervention_ref = 1 | pupils_reached = 1",
      "advice 1: Action 1 reached so few pupils that the papers will not show it."),
    RuleCase(
      "a starting point in another unit", "X46",
      "interventions: intervention_ref = 1 | baseline_value = 45%\n"
        + "outcomes: intervention_ref = 1 | baseline_result = 40 months"),
  ]

  /// What each measure can give, and what is said of the first value beyond it.
  private static let measures: [RuleCase] =
    [
      ("", 0, 100, "%", "error", "101% can’t be right"),
      ("Attendance", 0, 100, "", "error", "an attendance of 101 can’t be right"),
      ("SDQ total", 0, 40, "", "error", "an SDQ total of 41 can’t be right"),
      ("Leuven involvement", 1, 5, "", "error", "a Leuven level of 6 can’t be right"),
      ("standardised score", 55, 145, "", "warning", "a standardised score of 146 is unusual"),
    ].flatMap { measure, low, high, unit, severity, words in
      ["end_value", "baseline_result"].flatMap { field in
        [low, high, high + 1].map { value in
          let row = "outcomes: intervention_ref = 1 | end_measure_name = \(measure) "
          var example = RuleCase(
            "\(value)\(unit) as \(field), \(measure)", "X38", "\(row)| \(field) = \(value)\(unit)",
            stage: .evaluation)
          if value > high { example.expected = ["\(severity) 1: In action 1, \(words)."] }
          return example
        }
      }
    }

  private static let sharesOfPlans: [RuleCase] = [
    "baseline_value", "target_value",
  ].flatMap { field in
    [
      RuleCase("nobody as \(field)", "X38", "interventions: \(field) = 0%"),
      RuleCase("no share as \(field)", "X38", "interventions: \(field) = 140"),
      RuleCase(
        "101% as \(field)", "X38", "interventions: intervention_ref = 1 | \(field) = 101%",
        "error 1: In action 1, 101% can’t be right."),
    ]
  }

  /// Where a fault is only a question.
  private static let softened: [RuleCase] = [
    RuleCase(
      "a half term that begins after the day it ends on", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-22..2021-04-01 "
        + "| end_date = 2020-12-18",
      "warning 1: Action 1 ends before it starts (22 February to 1 April 2021 – 18 December 2020)."),
    RuleCase(
      "a day after the half term it ends in", "X06",
      "interventions: intervention_ref = 1 | start_date = 2021-02-22 "
        + "| end_date = 2020-11-02..2020-12-18",
      "warning 1: Action 1 ends before it starts (22 February 2021 – 2 November to 18 December "
        + "2020)."),
  ]

  // MARK: - Other forms

  private static let remoteEdges: [RuleCase] = [
    RuleCase(
      "a pound short of the allocation", "X32",
      "allocation: £1,000\ntotal_spent: £700\nunderspend: £299"),
    RuleCase(
      "£2 short of the allocation", "X32",
      "allocation: £1,000\ntotal_spent: £700\nunderspend: £298",
      "error: £700 spent and £298 left don’t make £1,000."),
    RuleCase(
      "all spent and some left", "X32",
      "allocation: £1,000\ntotal_spent: £1,000\nunderspend: £100",
      "error: £1,000 spent and £100 left don’t make £1,000."),
    RuleCase(
      "nothing left", "required.underspend",
      "allocation: £1,000\ntotal_spent: £1,000\nunderspend:"),
  ]

  private static let monitoringEdges: [RuleCase] = [
    RuleCase("a pound off", "M01", "spent_this_term: £401\nspending: line_spent = £400"),
    RuleCase(
      "£2 off", "M01", "spent_this_term: £402\nspending: line_spent = £400",
      "warning: Your budget lines add to £400; your summary says £402."),
    RuleCase(
      "on track to the last one", "M05",
      "term: summer\ntargets: target_progress = on_track | target_planned = 20 "
        + "| target_achieved = 20"),
    RuleCase("a session of one hour", "M08", "sessions: session_hours = 1"),
    RuleCase(
      "a session of no time", "M08", "sessions: session_activity = Art | session_hours = 0",
      "warning 1: 0 hours can’t be right for the session “Art”."),
    RuleCase(
      "a likely risk of little weight", "M11",
      "risks: risk_likelihood = high | risk_impact = low | risk_action ="),
    RuleCase(
      "behind, and nothing said", "required.target_comment",
      "targets: target_number = 1 | target_progress = behind | target_comment =",
      "warning 1: Target 1 is Behind: what will you do about it?"),
    RuleCase(
      "on track, and nothing said", "required.target_comment",
      "targets: target_progress = on_track | target_comment ="),
  ]
}
