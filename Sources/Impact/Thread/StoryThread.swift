import PlanForms

/// One group's plan and evaluation laid side by side.
///
/// Each action of the plan gets the outcome that names it: by its number, then by its title, then
/// by standing in the same row.  Actions nobody reports on are named, not dropped; outcomes that no
/// plan knows are marked as new.
package struct StoryThread: Sendable {
  package var group: String
  /// The plan's actions in its order, then the new ones.
  package var actions: [ActionStory]

  package var missing: [ActionStory] { actions.filter { $0.match == .missing } }
  package var new: [ActionStory] { actions.filter { $0.match == .new } }

  /// Threads what the group sent; `schools` is how many it has, which is what "all" means.
  package init(_ submission: GroupSubmission, schools: Int) {
    group = submission.group
    actions = []
    let evaluation = submission.evaluation?.record
    // A form that carries both halves is its own plan where no other is on file.
    let plan = [submission.plan?.record, evaluation].compactMap(\.self)
      .first { !($0.reading?.rows("interventions") ?? []).isEmpty }
    let planRows = plan?.reading?.rows("interventions") ?? []
    let outcomes = evaluation?.reading?.rows("outcomes") ?? []
    let echoes = evaluation?.reading?.rows("interventions") ?? []
    let matches = OutcomeMatcher(planned: planRows, echoes: echoes).match(outcomes)
    let priorities = PriorityTitles(plan)
    var keys: [String: Int] = [:]

    for (index, row) in planRows.enumerated() {
      let found = matches.firstIndex { $0?.row == index }
      let reference = ReferenceKey(row["intervention_ref"])
      let key = Self.unique(reference?.text ?? "row-\(index + 1)", among: &keys)
      var story = ActionStory(
        id: ActionID(group: group, key: key), label: "Action \(reference?.text ?? "\(index + 1)")",
        match: found.flatMap { matches[$0]?.how } ?? .missing)
      if let plan {
        let answers = FormAnswers(row, file: plan.path)
        story.title = answers.text("intervention_title")
        story.planned = ActionStory.Planned(answers, schools: schools)
        story.planned?.purpose += priorities.titles(for: row, file: plan.path)
      }
      if let found, let evaluation {
        story.reported = ActionStory.Reported(
          FormAnswers(outcomes[found], file: evaluation.path), schools: schools)
      }
      actions.append(story)
    }
    for (number, index) in outcomes.indices.filter({ matches[$0] == nil }).enumerated() {
      guard let evaluation else { break }
      let answers = FormAnswers(outcomes[index], file: evaluation.path)
      let key = Self.unique("new-\(number + 1)", among: &keys)
      var story = ActionStory(
        id: ActionID(group: group, key: key), label: "New action \(number + 1)", match: .new)
      story.title = answers.text("intervention_title")
      story.reported = ActionStory.Reported(answers, schools: schools)
      actions.append(story)
    }
  }

  /// The key itself, or with `-2` behind it where two rows bear the same number.
  private static func unique(_ key: String, among keys: inout [String: Int]) -> String {
    let times = (keys[key] ?? 0) + 1
    keys[key] = times
    return times == 1 ? key : "\(key)-\(times)"
  }
}

extension ActionStory.Planned {
  fileprivate init(_ answers: FormAnswers, schools: Int) {
    self.init()
    cost = answers.pence("planned_cost")
    pupils = answers.count("planned_pupils")
    staff = answers.count("planned_staff")
    self.schools = answers.schools("schools_involved", inGroup: schools)
    start = answers.window("start_date") ?? answers.window("timescale")
    end = answers.window("end_date") ?? answers.window("timescale")
    measure = answers.choice("measure_name") ?? answers.text("measure_name")
    baseline = answers.measurement("baseline_value")
    target = answers.measurement("target_value")
    yearGroups = answers.yearGroups("year_groups")
    purpose = (["success_criteria", "target_group", "delivery"] as [FieldID])
      .compactMap(answers.text)
  }
}

extension ActionStory.Reported {
  fileprivate init(_ answers: FormAnswers, schools: Int) {
    self.init()
    status = answers.choice("delivery_status").flatMap { choice in
      DeliveryStatus(choice: choice.value).map { status in choice.map { _ in status } }
    }
    rating = answers.choice("impact_rating").flatMap { choice in
      ImpactRating(choice: choice.value).map { rating in choice.map { _ in rating } }
    }
    cost = answers.pence("actual_cost")
    pupils = answers.count("pupils_reached")
    staff = answers.count("staff_reached")
    self.schools = answers.schools("schools_reached", inGroup: schools)
    start = answers.window("actual_start")
    end = answers.window("actual_end")
    measure = answers.choice("end_measure_name") ?? answers.text("end_measure_name")
    before = answers.measurement("baseline_result")
    after = answers.measurement("end_value")
    beforeDate = answers.window("baseline_date")
    afterDate = answers.window("end_date_measured")
    asksForDates = answers.asks("end_date_measured")
    pupilsMeasured = answers.count("pupils_measured")
    comparison = answers.text("comparison")
    impact = answers.text("impact_summary")
    evidence = answers.text("evidence_type")
    voice = answers.text("voice")
    changes = answers.text("changes_made")
    varianceReason = answers.text("variance_reason")
    barriers = answers.text("barriers_met")
    nextSteps = answers.text("next_steps")
  }
}

/// The titles of the priorities an action serves.
private struct PriorityTitles {
  private var titles: [String: Sourced<String>] = [:]

  init(_ plan: FileRecord?) {
    guard let plan, let reading = plan.reading else { return }
    for row in reading.rows("priorities") {
      guard let key = ReferenceKey(row["priority_ref"]),
        let title = FormAnswers(row, file: plan.path).text("priority_title")
      else { continue }
      titles[key.text] = title
    }
  }

  func titles(for row: AnswerRow, file: String) -> [Sourced<String>] {
    guard let key = ReferenceKey(row["intervention_priority_ref"]), let title = titles[key.text]
    else { return [] }
    return [title]
  }
}
