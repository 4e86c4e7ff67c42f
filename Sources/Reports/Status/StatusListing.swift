import PlanForms
package import Programmes

extension ProgrammeStatus {
  /// The status as a list, groups by their areas.
  package func listing(of programme: Programme) -> Listing {
    Listing(
      title: "\(programme.settings.name): \(formName)s as at \(asAt.spoken)",
      kind: "status", remarks: remarks,
      columns: [
        .init("Group", "group", width: 34), .init("Id", "id", width: 16),
        .init(programme.called.areaHeading, "aag", width: 18), .init("Type", "type", width: 20),
        .init("State", "state", width: 13), .init("Received", "received", width: 24),
        .init("Working days late", "days_late", width: 10), .init("Version", "version", width: 9),
        .init("To put right", "errors", width: 9), .init("To ask", "warnings", width: 9),
        .init("File", "file", width: 44), .init("Decided", "decided", width: 40),
      ],
      rows: areas.flatMap { rows(in: $0) }.map { Self.cells($0, programme.called) })
  }

  private var remarks: [String] {
    var remarks = [summary]
    if let deadline { remarks.insert("Deadline: \(deadline.spoken).", at: 0) }
    if !unmatched.isEmpty {
      remarks.append(
        "\(unmatched.count) \(unmatched.count == 1 ? "file" : "files") could not be told to be any "
          + "group's: \(unmatched.prefix(5).map(\.file).joined(separator: "; "))"
          + (unmatched.count > 5 ? "; …" : ".")
          + " Say whose each is: plancheck decide belongs GROUP --value FILE --reason WHY; then check "
          + "again.")
    }
    return remarks
  }

  /// How many groups are in each state, and how many are late, in one sentence.
  package var summary: String {
    let counts = State.allCases.map { "\(count($0)) \($0.phrase)" }.joined(separator: ", ")
    return "\(rows.count) \(rows.count == 1 ? "group" : "groups"): \(counts); \(late) late."
  }

  /// What a chair calls the stage's form, in the middle of a sentence: `action plan`, `end report`.
  package var formName: String {
    if !title.isEmpty { return FundWords.inASentence(title) }
    return stage == .plan ? "action plan" : stage == .evaluation ? "evaluation" : "form"
  }

  private static func kind(of group: GroupFacts) -> Listing.Cell {
    switch group.kind {
    case .primaryConsortium: .text("Primary consortium")
    case .secondaryNetwork: .text("Secondary network")
    case .other: .blank
    }
  }

  private static func cells(_ row: Row, _ called: FundWords) -> [Listing.Cell] {
    [
      .text(row.group.name), .text(row.group.id), .text(called.area(of: row.group)),
      kind(of: row.group),
      .text(row.state.rawValue, row.state.tone), .moment(row.received),
      row.daysLate > 0 ? .whole(row.daysLate) : .blank,
      row.version > 0 ? .whole(row.version) : .blank,
      row.errors > 0 ? .whole(row.errors) : .blank,
      row.warnings > 0 ? .whole(row.warnings) : .blank,
      row.submission.map { .file($0.file) } ?? .blank,
      row.decision.map { .text("\($0.reason) (\($0.by), \($0.on.spoken))") } ?? .blank,
    ]
  }
}

extension ProgrammeStatus.State {
  /// As it stands in a sentence: "3 with questions".
  package var phrase: String { self == .questions ? "with questions" : rawValue }

  package var tone: Listing.Tone {
    switch self {
    case .complete: .good
    case .questions: .attention
    case .incomplete, .unreadable: .bad
    case .missing: .quiet
    }
  }
}
