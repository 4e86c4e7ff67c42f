import PlanForms
import Programmes

extension TimelineLists {
  /// Everything that was decided, by whom, when and why, oldest first.
  package var decisionLog: Listing {
    Listing(
      title: "Decisions up to \(status.asAt.spoken)", kind: "decisions",
      columns: [
        .init("On", "decided_on", width: 18), .init("What", "kind", width: 10),
        .init("Group", "group", width: 30), .init("Stage", "stage", width: 11),
        .init("Rule", "rule", width: 20), .init("Row", "row", width: 6),
        .init("Decided", "value", width: 20), .init("Why", "reason", width: 40),
        .init("By", "decided_by", width: 16), .init("Holds until", "expires", width: 18),
        .init("In force", "in_force", width: 9),
      ],
      rows: history.map { decision in
        [
          .day(decision.on), .text(decision.kind.rawValue),
          .text(programme.group(decision.group)?.name ?? decision.group),
          .text(decision.stage.description), .text(decision.rule ?? ""),
          decision.row.map { .whole($0) } ?? .blank, Self.shown(decision), .text(decision.reason),
          .text(decision.by), .day(decision.expires),
          .text(decisions.contains(decision) ? "yes" : "no"),
        ]
      })
  }

  /// What was done, by whom and when.
  package var log: Listing {
    let zone = programme.settings.timeZone
    return Listing(
      title: "What was done", kind: "log",
      columns: [
        .init("When", "at", width: 24), .init("Who", "who", width: 20),
        .init("What", "what", width: 12), .init("Detail", "detail", width: 80),
      ],
      rows: entries.map { entry in
        [
          .moment(zone.local(secondsSince1970: entry.seconds)), .text(entry.who),
          .text(entry.what), .text(entry.detail),
        ]
      })
  }

  private static func shown(_ decision: Decision) -> Listing.Cell {
    switch decision.kind {
    case .release: Int(decision.value).map { .money(pence: $0) } ?? .text(decision.value)
    // The first letters of a hash are enough to find the file by.
    case .belongs: .text(String(decision.value.prefix(12)))
    case .override, .waiver, .chair: .text(decision.value)
    }
  }
}
