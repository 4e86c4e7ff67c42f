package import Impact
package import PlanForms
package import Programmes

/// A programme made up from a seed: groups in areas, plans and evaluations with everything that
/// makes June hard: missing returns, small cohorts, lost actions, changes because schools closed.
package struct InventedProgramme {
  package var programme: Programme
  package var submissions: [GroupSubmission] = []
  package var asAt: CalendarDay

  private var numbers: SeededNumbers

  package init(seed: Int, areas: Int? = nil, groupsPerArea: Int? = nil) {
    guard let day = CalendarDay(iso: "2021-06-04") else { preconditionFailure("a day of June") }
    asAt = day
    var numbers = SeededNumbers(seed)
    var groups: [GroupFacts] = []
    var schools: [SchoolFacts] = []
    for area in 0..<(areas ?? Int.random(in: 1...4, using: &numbers)) {
      for group in 0..<(groupsPerArea ?? Int.random(in: 1...5, using: &numbers)) {
        let id = "g\(area)-\(group)"
        let isNetwork = numbers.chance(20)
        groups.append(
          GroupFacts(
            id: id, name: "Group \(area + 1).\(group + 1)",
            kind: isNetwork ? .secondaryNetwork : .primaryConsortium, area: "Area \(area + 1)",
            allocationPence: isNetwork
              ? 800_000 : Int.random(in: 5_000...9_000, using: &numbers) * 100))
        for school in 0..<Int.random(in: 2...6, using: &numbers) {
          schools.append(
            SchoolFacts(urn: "9\(schools.count)", name: "School \(school)", group: id, roll: 200))
        }
      }
    }
    var settings = ProgrammeSettings()
    settings.name = "Recovery fund 2020-21"
    programme = Programme(settings: settings, groups: groups, schools: schools)
    programme.called.area = "Area Analysis Group"
    self.numbers = numbers
    submissions = groups.map { submission($0) }
  }

  private struct Action {
    var ref: Int
    var title: String
    var years: [YearGroup]
    var measure: (name: String, isPercent: Bool)
    var cost: Int
  }

  private static let titles = [
    "Phonics catch-up groups", "Reading fluency project", "Maths tutoring", "Writing moderation",
    "Nurture groups", "Attendance mentors", "NELI language programme", "Staff training in phonics",
    "Transition visits for Y6", "Something of our own",
  ]
  private static let measures = [
    ("Phonics screening check", true), ("KS2 teacher assessment", true), ("SDQ", false),
    ("PUMA", false), ("Attendance", true), ("Boxall Profile", false), ("Our own tally", false),
    ("Salford reading test", false),
  ]

  private static let lastDays = ["2021-02-12", "2021-05-28"]

  private mutating func submission(_ group: GroupFacts) -> GroupSubmission {
    var submission = GroupSubmission(group: group.id)
    guard !numbers.chance(4) else { return submission }
    let actions = (1...Int.random(in: 1...5, using: &numbers)).map { ref in
      Action(
        ref: ref, title: numbers.pick(Self.titles),
        years: numbers.pick([
          [.year1], [.year5, .year6], [.reception], [.year7], [], [.reception, .year1],
        ]),
        measure: numbers.pick(Self.measures), cost: Int.random(in: 1...40, using: &numbers) * 50)
    }
    let plan = AnswerSketch.record(
      "submissions/\(group.id) plan.docx", stage: .plan,
      tables: ["interventions": actions.map { plannedRow($0) }])
    submission.plan = .init(
      record: plan, received: CalendarDay(iso: "2020-10-02"),
      daysLate: numbers.chance(10) ? 3 : 0)
    guard !numbers.chance(15) else { return submission }
    var rows = actions.filter { _ in !numbers.chance(5) }.map { outcomeRow($0) }
    if numbers.chance(10) {
      rows.append(
        AnswerSketch.row(
          [
            "intervention_title": .text("Laptops for the host school"),
            "delivery_status": .choice("delivered_as_planned"),
            "actual_cost": AnswerSketch.pounds(300),
          ], table: 2, row: rows.count + 2))
    }
    submission.evaluation = .init(
      record: AnswerSketch.record(
        "submissions/\(group.id) evaluation.docx", stage: .evaluation,
        tables: ["outcomes": rows]),
      received: CalendarDay(iso: "2021-05-20"), daysLate: 0)
    return submission
  }

  private mutating func plannedRow(_ action: Action) -> AnswerRow {
    AnswerSketch.row(
      [
        "intervention_ref": .text("\(action.ref)"), "intervention_title": .text(action.title),
        "planned_cost": AnswerSketch.pounds(action.cost),
        "planned_pupils": AnswerSketch.count(Int.random(in: 1...60, using: &numbers)),
        "year_groups": action.years.isEmpty ? nil : .yearGroups(action.years),
        "measure_name": .text(action.measure.name),
        "target_value": numbers.chance(40) ? value(action, 50...90) : nil,
        "start_date": AnswerSketch.day("2020-11-02"), "end_date": AnswerSketch.day("2021-05-28"),
      ], table: 1, row: action.ref + 1)
  }

  private mutating func outcomeRow(_ action: Action) -> AnswerRow {
    let status = numbers.pick([
      "delivered_as_planned", "delivered_as_planned", "delivered_changed", "part_delivered",
      "moved_later", "not_delivered", "still_running",
    ])
    let tookPlace = status != "moved_later" && status != "not_delivered"
    let reached =
      Int.random(in: 0...9, using: &numbers) < 4
      ? Int.random(in: 0...8, using: &numbers) : Int.random(in: 6...80, using: &numbers)
    let hasResult = tookPlace && reached > 0 && numbers.chance(70)
    return AnswerSketch.row(
      [
        "intervention_ref": .text("Action \(action.ref)"),
        "delivery_status": .choice(status),
        "changes_made": numbers.chance(50) ? .text("Schools closed in January") : nil,
        "actual_cost": tookPlace
          ? AnswerSketch.pounds(max(0, action.cost + Int.random(in: -3...3, using: &numbers) * 10))
          : AnswerSketch.pounds(0),
        "pupils_reached": tookPlace ? AnswerSketch.count(reached) : nil,
        "staff_reached": numbers.chance(30)
          ? AnswerSketch.count(Int.random(in: 1...20, using: &numbers)) : nil,
        "schools_reached": numbers.chance(60)
          ? AnswerSketch.count(Int.random(in: 1...6, using: &numbers)) : nil,
        "end_measure_name": .text(action.measure.name),
        "baseline_result": hasResult ? value(action, 0...60) : nil,
        "end_value": hasResult ? value(action, 20...100) : nil,
        "baseline_date": hasResult ? AnswerSketch.day("2020-11-0\(action.ref)") : nil,
        "end_date_measured": hasResult ? AnswerSketch.day(numbers.pick(Self.lastDays)) : nil,
        "pupils_measured": hasResult && !numbers.chance(15)
          ? AnswerSketch.count(Int.random(in: 1...reached, using: &numbers)) : nil,
        "comparison": hasResult && numbers.chance(5) ? .text("Pupils of the next class") : nil,
        "impact_summary": numbers.chance(80)
          ? .text(
            numbers.pick([
              "Teachers report calmer starts.", "Good progress was made.",
              "Training took place in May.", "Scores rose from 45% to 60%.",
            ])) : nil,
        "impact_rating": .choice(numbers.pick(["met", "partly", "not_met", "too_early"])),
      ], table: 2, row: action.ref + 1)
  }

  private mutating func value(_ action: Action, _ range: ClosedRange<Int>) -> Value {
    let number = Int.random(in: range, using: &numbers)
    let text =
      numbers.chance(30) ? "\(number).\(Int.random(in: 0...9, using: &numbers))" : "\(number)"
    return action.measure.isPercent
      ? AnswerSketch.percent(number == 100 ? "100" : text) : AnswerSketch.number(text)
  }
}

extension ImpactReport {
  package init(_ invented: InventedProgramme, rules: DisclosureRules? = nil, isPublic: Bool = false)
  {
    self.init(
      invented.programme, submissions: invented.submissions, asAt: invented.asAt,
      isPublic: isPublic, rules: rules)
  }
}
