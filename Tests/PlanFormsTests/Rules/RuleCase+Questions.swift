import PlanForms

/// Questions that need an answer only sometimes.
extension RuleCase {
  static let questions: [RuleCase] =
    ofDelivery + ofMeasures
    + juneQuestions.map { example in example.with { $0.stage = .evaluation } }
    + [
      RuleCase(
        "agreed, but not when", "required.agreed_date", "agreed_by_group: yes\nagreed_date:",
        "advice: When did the schools agree the plan?"),
      RuleCase("not agreed", "required.agreed_date", "agreed_by_group: no\nagreed_date:"),
      RuleCase(
        "£1,000 needs a breakdown", "required.cost_breakdown",
        "interventions: intervention_ref = 2 | planned_cost = £1,000 | cost_breakdown =",
        "warning 1: How is the £1,000 for action 2 made up?"),
    ]

  /// What is asked of an action only where it took place.
  private static let ofDelivery: [RuleCase] = [
    ("schools_reached", "warning 1: How many schools took part in action 1?"),
    ("pupils_reached", "error 1: How many pupils took part in action 1?"),
    ("impact_summary", "error 1: What difference did action 1 make?"),
    ("impact_rating", "warning 1: Was the aim of action 1 met, partly met or not met?"),
    ("evidence_type", "warning 1: How do you know what difference action 1 made?"),
    ("end_measure_name", "warning 1: What did you use to measure action 1 at the end?"),
    ("baseline_result", "warning 1: There is no starting point for action 1."),
    ("end_value", "error 1: There is no end result for action 1."),
  ].flatMap { field, message in
    ["part_delivered", "not_delivered", "moved_later", "replaced"].map { status in
      var example = RuleCase(
        status, "required.\(field)",
        "interventions: intervention_ref = 1 | measure_name = PUMA | planned_pupils = 20\n"
          + "outcomes: intervention_ref = 1 | delivery_status = \(status) | \(field) =",
        stage: .evaluation)
      if status == "part_delivered" { example.expected = [message] }
      return example
    }
  }

  /// What is asked of a measure only where one was planned, or where nobody was asked for one.
  private static let ofMeasures: [RuleCase] = [
    ("end_measure_name", "warning 1: What did you use to measure action 1 at the end?"),
    ("baseline_result", "warning 1: There is no starting point for action 1."),
    ("end_value", "error 1: There is no end result for action 1."),
  ].flatMap { field, message in
    [
      ("no measure planned", "| measure_name =", [String]()),
      ("no measure asked for", "", [message]),
    ].map { name, measure, expected in
      var example = RuleCase(
        name, "required.\(field)",
        "interventions: intervention_ref = 1 | planned_pupils = 20 \(measure)\n"
          + "outcomes: intervention_ref = 1 | delivery_status = part_delivered | \(field) =",
        stage: .evaluation)
      example.expected = expected
      return example
    }
  }

  private static let juneQuestions: [RuleCase] = [
    RuleCase(
      "changed, but not how", "required.changes_made",
      "outcomes: intervention_ref = 1 | delivery_status = delivered_changed | changes_made =",
      "warning 1: What changed in action 1, and why?"),
    RuleCase(
      "as planned", "required.changes_made",
      "outcomes: delivery_status = delivered_as_planned | changes_made ="),
    RuleCase(
      "still running", "required.changes_made",
      "outcomes: delivery_status = still_running | changes_made ="),
    RuleCase(
      "more than a tenth over", "required.variance_reason",
      "interventions: intervention_ref = 1 | planned_cost = £3,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £3,301 | variance_reason =",
      "warning 1: Action 1 was planned at £3,000 and cost £3,301."),
    RuleCase(
      "a tenth over", "required.variance_reason",
      "interventions: intervention_ref = 1 | planned_cost = £3,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £3,300 | variance_reason ="),
    RuleCase(
      "£251 under", "required.variance_reason",
      "interventions: intervention_ref = 1 | planned_cost = £1,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £749 | variance_reason =",
      "warning 1: Action 1 was planned at £1,000 and cost £749."),
    RuleCase(
      "£250 under", "required.variance_reason",
      "interventions: intervention_ref = 1 | planned_cost = £1,000\n"
        + "outcomes: intervention_ref = 1 | actual_cost = £750 | variance_reason ="),
    RuleCase(
      "a result of nobody knows how many", "required.pupils_measured",
      "outcomes: intervention_ref = 1 | end_value = 45 | pupils_measured =",
      "warning 1: For action 1, how many pupils have both a before and an after?"),
    RuleCase("no result", "required.pupils_measured", "outcomes: end_value = | pupils_measured ="),
    RuleCase(
      "£1 left", "required.underspend", "total_spent: £4,999\nunderspend:",
      "warning: How much is left unspent?"),
    RuleCase("nothing left", "required.underspend", "total_spent: £5,000\nunderspend:"),
    RuleCase(
      "£101 left", "required.underspend_plan", "underspend: £101\nunderspend_plan:",
      "warning: What will happen to the £101 left?"),
    RuleCase("£100 left", "required.underspend_plan", "underspend: £100\nunderspend_plan:"),
  ]
}
