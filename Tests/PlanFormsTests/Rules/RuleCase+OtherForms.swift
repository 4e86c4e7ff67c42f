import PlanForms

/// The rules of the other two forms, as far as they have their own.
extension RuleCase {
  static let otherForms: [RuleCase] =
    remote.map { example in example.with { $0.form = "remote-learning-2020" } }
    + monitoring.map { example in
      example.with {
        $0.form = "monitoring-return"
        $0.stage = "return"
      }
    }

  private static let remote: [RuleCase] = [
    RuleCase(
      "the other fund", "agrees.fund", "fund: recovery",
      "error: This form says it is for Fund 1: Recovery."),
    RuleCase("this fund", "agrees.fund", "fund: remote"),
    RuleCase(
      "a lead from outside", "X20", "rl_lead_school: Far Away Academy",
      "error: Far Away Academy isn’t in Oak Consortium."),
    RuleCase("a lead from inside", "X20", "rl_lead_school: Ashcroft Primary School"),
    RuleCase(
      "a network", "X20", "", "error: The remote learning fund is for primary consortia only."
    ).with { $0.kind = .secondaryNetwork },
    RuleCase(
      "a release that costs too much", "X20", "allocation: £1,000\nrl_release_cost: £1,200",
      "warning: The release costs £1,200, which is £200 more than your £1,000."),
    RuleCase("a release that costs all", "X20", "allocation: £1,000\nrl_release_cost: £1,000"),
    RuleCase(
      "actions that cost too much", "X01",
      "allocation: £1,000\ninterventions: planned_cost = £1,200",
      "warning: Your actions come to £1,200, which is £200 more than your £1,000."),
    RuleCase(
      "actions that cost all", "X01", "allocation: £1,000\ninterventions: planned_cost = £1,000"),
    RuleCase(
      "no time", "X20", "rl_release_time: 0 days", "warning: A release of 0 days can’t be right."),
    RuleCase("some time", "X20", "rl_release_time: 5 days"),
    RuleCase(
      "not in touch", "agrees.rl_support_agreed", "rl_support_agreed: no",
      "advice: Your lead hasn’t been in touch with the advice team yet."),
    RuleCase("in touch", "agrees.rl_support_agreed", "rl_support_agreed: yes"),
    RuleCase(
      "does not make the allocation", "X32",
      "allocation: £1,000\ntotal_spent: £700\nunderspend: £200",
      "error: £700 spent and £200 left don’t make £1,000.", stage: .evaluation),
    RuleCase(
      "makes the allocation", "X32", "allocation: £1,000\ntotal_spent: £700\nunderspend: £300",
      stage: .evaluation),
    RuleCase(
      "an overspend", "X32", "allocation: £1,000\ntotal_spent: £1,700\nunderspend: £0",
      stage: .evaluation),
  ]

  private static let monitoring: [RuleCase] = [
    RuleCase(
      "a summary that differs", "M01", "spent_this_term: £500\nspending: line_spent = £400",
      "warning: Your budget lines add to £400; your summary says £500."),
    RuleCase("a summary that agrees", "M01", "spent_this_term: £400\nspending: line_spent = £400"),
    RuleCase(
      "more than the grant", "M02", "grant_for_term: £300\nspending: line_spent = £400",
      "warning: You spent £400 of £300 this term."),
    RuleCase("all of the grant", "M02", "grant_for_term: £400\nspending: line_spent = £400"),
    RuleCase(
      "a line used up", "M03",
      "spending: line_name = Staff | line_budget = £100 | line_to_date = £120 | line_note =",
      "warning 1: The budget line “Staff” has used £120 of £100."),
    RuleCase(
      "a line used up, explained", "M03",
      "spending: line_budget = £100 | line_to_date = £120 | line_note = agreed by letter"),
    RuleCase(
      "a line a tenth over", "M03",
      "spending: line_budget = £100 | line_to_date = £110 | line_note ="),
    RuleCase(
      "less so far than this term", "M04",
      "spending: line_code = A1 | line_spent = £50 | line_to_date = £40",
      "error 1: For budget line A1, less was spent so far (£40) than this term (£50)."),
    RuleCase(
      "as much so far as this term", "M04", "spending: line_spent = £50 | line_to_date = £50"),
    RuleCase(
      "on track, but short in the summer", "M05",
      "term: summer\ntargets: target_number = 1 | target_progress = on_track | target_planned = 20 "
        + "| target_achieved = 15",
      "warning 1: Target 1 is said to be on track, but 15 of 20 were achieved by the summer."),
    RuleCase(
      "on track in the spring", "M05",
      "term: spring\ntargets: target_progress = on_track | target_planned = 20 "
        + "| target_achieved = 15"),
    RuleCase(
      "more people than attendances", "M06",
      "different_young_people: 30\nsessions: session_attendance = 12\n"
        + "sessions: session_attendance = 13",
      "error: You counted 30 different young people, but only 25 attendances."),
    RuleCase(
      "as many people as attendances", "M06",
      "different_young_people: 25\nsessions: session_attendance = 25"),
    RuleCase(
      "a session outside the year", "M07",
      "sessions: session_activity = Art | session_date = 2022-11-02",
      "warning 1: The session “Art” was held on 2 November 2022, outside the grant’s year."),
    RuleCase("a session in the year", "M07", "sessions: session_date = 2020-11-02"),
    RuleCase(
      "a session of 25 hours", "M08", "sessions: session_activity = Art | session_hours = 25",
      "warning 1: 25 hours can’t be right for the session “Art”."),
    RuleCase("a session of 24 hours", "M08", "sessions: session_hours = 24"),
    RuleCase(
      "a risk to no target", "M09", "targets: target_number = 1\nrisks: risk_target = 3",
      "error 1: The risk points to target 3, which isn’t in the return."),
    RuleCase("a risk where there is no target", "M09", "risks: risk_target = 3"),
    RuleCase("a risk to a target", "M09", "targets: target_number = 3\nrisks: risk_target = T3"),
    RuleCase(
      "a grave risk with nothing done", "M11",
      "risks: risk_title = Flood | risk_likelihood = high | risk_impact = high | risk_action =",
      "warning 1: The risk “Flood” is likely and serious: what is being done?"),
    RuleCase(
      "a grave risk with something done", "M11",
      "risks: risk_likelihood = high | risk_impact = high | risk_action = pumps"),
    RuleCase(
      "a venue nobody knows", "M12", "sessions: session_venue = The Barn",
      "advice 1: “The Barn” is not on our list of venues."),
    RuleCase("a venue on the list", "M12", "sessions: session_venue = town hall"),
  ]
}
