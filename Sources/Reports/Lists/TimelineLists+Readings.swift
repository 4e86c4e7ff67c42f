import PlanForms
import Programmes

extension TimelineLists {
  static let actions: TableID = "interventions"

  /// One row an action, with room for the moderators' decision.
  package var moderation: Listing {
    let alike = AlikePlans(
      status.rows.compactMap { row in
        row.submission.flatMap { records[$0.identity]?.reading }.map { (row.group.id, $0) }
      }, table: Self.actions)
    return Listing(
      title: "Moderation as at \(status.asAt.spoken)", kind: "moderation",
      columns: [
        .init("Group", "group", width: 20), .init("Action", "action", width: 7),
        .init("What", "title", width: 24), .init("Priority", "priority", width: 8),
        .init("Evidence of need", "need", width: 28), .init("Lead", "lead", width: 16),
        .init("Who for", "target", width: 18), .init("Pupils", "pupils", width: 9),
        .init("Cost", "cost", width: 12), .init("Success", "success", width: 26),
        .init("Queries", "queries", width: 40), .init("Decision", "decision", width: 12),
        .init("Reason", "reason", width: 20),
      ],
      rows: status.rows.flatMap { row -> [[Listing.Cell]] in
        guard let record = row.submission.flatMap({ records[$0.identity] }),
          let reading = record.reading
        else { return [] }
        return reading.rows(Self.actions).enumerated().map { index, action in
          let others = alike.groups(like: index, of: row.group.id)
          return moderation(
            row.group, index + 1, action, reading,
            queries: queries(on: index + 1, record.findings) + likeness(to: others))
        }
      })
  }

  private func moderation(
    _ group: GroupFacts, _ number: Int, _ action: AnswerRow, _ reading: FormReading,
    queries: [String]
  ) -> [Listing.Cell] {
    let reference = action["intervention_ref"].text
    let priority = action["intervention_priority_ref"].text
    let need = reading.rows("priorities").first { $0["priority_ref"].text == priority }
    return [
      .text(group.name), .text(reference.isEmpty ? "\(number)" : reference),
      .text(action["intervention_title"].text), .text(priority),
      .text(need?["priority_need"].text ?? ""), .text(action["lead_name"].text),
      .text(action["target_group"].text), .text(action["planned_pupils"].text),
      Self.money(action["planned_cost"]), .text(action["success_criteria"].text),
      .text(queries.joined(separator: "\n")), .blank, .blank,
    ]
  }

  private func queries(on number: Int, _ findings: [Finding]) -> [String] {
    findings.filter { $0.table == Self.actions && $0.row == number }
      .map { "\($0.rule): \($0.message)" }
  }

  /// What there is to ask of an action that other groups' plans have too.
  private func likeness(to groups: [String]) -> [String] {
    guard !groups.isEmpty else { return [] }
    let names = groups.map { programme.group($0)?.name ?? $0 }.joined(separator: ", ")
    return ["X18: reads like the plan of \(names). A joint project, or a copied form?"]
  }

  /// The amount where it is sure, the words where it is not.
  private static func money(_ answer: Answer) -> Listing.Cell {
    guard case .money(let money) = answer.value else { return .text(answer.text) }
    return .money(pence: money.pence)
  }

  /// Who leads remote learning, from the second fund's plans.
  package var remoteLeads: Listing {
    var newest: [String: Submission] = [:]
    for plan in remotePlans { if let group = plan.group { newest[group] = plan } }
    var listing = Listing(
      title: "Remote-learning leads as at \(status.asAt.spoken)", kind: "remote-leads",
      columns: [
        .init("Group", "group", width: 34), .init("Lead", "lead", width: 24),
        .init("School", "school", width: 34), .init("URN", "urn", width: 10),
        .init("Release time", "release_time", width: 24), .init("Cost", "cost"),
        .init("To settle", "to_settle", width: 44),
      ],
      rows: programme.groups.compactMap { group in
        guard let reading = newest[group.id].flatMap({ records[$0.identity]?.reading }) else {
          return nil
        }
        return remoteLead(group, reading)
      })
    listing.addTotal(summing: ["cost"])
    return listing
  }

  private func remoteLead(_ group: GroupFacts, _ reading: FormReading) -> [Listing.Cell] {
    let name = reading["rl_lead_school"].text
    let school = school(named: name, in: group.id)
    var obstacles: [String] = []
    if reading["rl_lead_name"].text.isEmpty { obstacles.append("No lead is named.") }
    if school == nil { obstacles.append("“\(name)” isn't one of \(group.name)’s schools.") }
    if let limit = programme.settings.money.remoteLeadPence,
      case .money(let cost) = reading["rl_release_cost"].value, cost.pence > limit
    {
      obstacles.append("More than \(Pounds.shown(limit)).")
    }
    return [
      .text(group.name), .text(reading["rl_lead_name"].text), .text(school?.name ?? name),
      .text(school?.urn ?? ""), .text(reading["rl_release_time"].text),
      Self.money(reading["rl_release_cost"]), .text(obstacles.joined(separator: " ")),
    ]
  }
}
