import PlanForms
import Programmes

/// One row a group, what the words mean, what does not fit in the data, and the files.
extension PaperMaker {
  var appendix: PaperSection {
    var blocks: [PaperBlock] = []
    if rules.showsActions, !isCounty {
      blocks += [.heading("Plan against report"), .table(actionTable)]
      if let table = costTable { blocks.append(.table(table)) }
    }
    blocks += [.heading("What the words mean"), .bullets(Self.definitions), .table(Self.ladder)]
    blocks += [.heading("Data quality")] + dataQuality
    blocks += [.heading("Files")] + files
    return PaperSection(id: "appendix", title: "Appendix", blocks: blocks)
  }

  private var actionTable: PaperTable {
    let rows = account.actions.map(actionCells)
    return PaperTable(
      id: "actions", caption: "Every action: planned against what was done",
      columns: [
        .init("action", "Action", isNumeric: false), .init("planned_cost", "Planned cost"),
        .init("actual_cost", "Actual cost"), .init("planned_pupils", "Pupils planned"),
        .init("pupils_reached", "Pupil places"), .init("status", "What happened", isNumeric: false),
        .init("rating", "Aim met?", isNumeric: false),
        .init("level", "Level"),
      ],
      rows: rows, notes: notes(for: rows, "New: in the report but not in the plan."))
  }

  private func actionCells(_ action: GradedAction) -> [PaperCell] {
    let hidden = release.hides(.places(action.id))
    let planned = action.story.planned?.pupils?.map(\.people)
    // A small number planned tells of a small number reached.
    let isSmall = (1..<max(1, rules.suppressBelow)).contains(planned?.value ?? 0)
    let shownPlanned: PaperCell =
      planned.map { hidden || isSmall ? .suppressed : rounded($0) } ?? .notAvailable
    let reached: PaperCell =
      action.places.map { count($0, .places(action.id)) }
      ?? (action.isReported && !action.tookPlace ? .notApplicable : .notAvailable)
    let happened = action.isReported ? action.status?.words ?? "not said" : "not reported"
    return [
      .text(label(action)), .pence(action.story.planned?.cost),
      .pence(action.story.reported?.cost), shownPlanned, reached, .text(happened),
      action.rating.map { .text($0.words) } ?? .notAvailable,
      action.tookPlace ? .whole(action.level.rawValue) : .notApplicable,
    ]
  }

  private func rounded(_ count: Sourced<Int>) -> PaperCell {
    guard let step = rules.roundTo, step > 1 else { return .whole(count) }
    return .whole(Sourced((count.value + step / 2) / step * step, from: count.sources))
  }

  static let definitions = [
    "Spent: the sum of the actions’ actual costs. Unspent: allocated less spent.",
    "Place: one pupil, member of staff or school in one action; one in two actions has two places.",
    "Cost a place: an action’s actual cost divided by its pupil places; for work with pupils only.",
    "Before and after: the same measure twice. Average over groups: Σ(n × value) ÷ Σn, where n is "
      + "the pupils measured both times.",
    "Percentage points: the difference of two percentages. From 50% to 60% is 10 points.",
    "Better: higher, or lower where lower is better (such as SDQ, Boxall diagnostic, absence and "
      + "incidents).",
    "95% interval: Wilson’s score interval for a share.",
  ]

  static let ladder = PaperTable(
    id: "ladder", caption: "Levels of evidence",
    columns: [
      .init("level", "Level", isNumeric: false),
      .init("allows", "What may be said", isNumeric: false),
    ],
    rows: EvidenceLevel.allCases.reversed().map { [.text($0.numbered), .text($0.allows)] },
    notes: [])

  private var dataQuality: [PaperBlock] {
    let notes = account.groups.flatMap { group in
      group.dataNotes.map { note in
        let who = note.action.isEmpty ? group.facts.name : "\(group.facts.name), \(note.action)"
        return "\(who): \(note.text)"
      }
    }
    let changed = account.actions.count { !$0.corrections.isEmpty }
    let officer =
      changed == 0
      ? "No grade was changed by hand."
      : "The officer changed what was found for \(Grammar.count(changed, "action")), each with a "
        + "reason."
    guard rules.showsActions, !isCounty, !notes.isEmpty else {
      return [
        .paragraph(
          "\(Grammar.opening(notes.count, "point")) in the returns "
            + "\(Grammar.does(notes.count, "do", "does")) not fit together. \(officer)")
      ]
    }
    return [.bullets(notes), .paragraph(officer)]
  }

  private var files: [PaperBlock] {
    let returns = account.groups.flatMap { group in
      [("plan", group.plan), ("evaluation", group.evaluation)].compactMap { kind, sent in
        sent.map { (group, kind, $0) }
      }
    }
    let form = report.programme.settings.form
    let made =
      "Made from \(Grammar.count(returns.count, "file")) as they stood on \(report.asAt.spoken); "
      + "form \(form)."
    guard !isCounty, !returns.isEmpty else { return [.paragraph(made)] }
    let rows = returns.map { group, kind, sent -> [PaperCell] in
      [
        .text(group.facts.name), .text(kind),
        .text(report.isPublic ? "not named" : Self.baseName(sent.path)),
        .text(String(sent.sha256.prefix(16))),
      ]
    }
    let table = PaperTable(
      id: "files", caption: "Files this paper was made from",
      columns: [
        .init("group", "Group", isNumeric: false), .init("kind", "Kind", isNumeric: false),
        .init("file", "File", isNumeric: false),
        .init("sha256", "SHA-256, first 16 digits", isNumeric: false),
      ],
      rows: rows, notes: [])
    return [.paragraph(made), .table(table)]
  }

  private static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
