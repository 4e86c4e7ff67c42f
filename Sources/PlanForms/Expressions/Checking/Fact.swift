internal import Documents

/// Something that is known without asking the form: of the group, the programme or the file.
struct Fact: Sendable {
  /// As it is written: `group.allocation`.
  let name: String
  let type: ExpressionType
  /// One line for the handbook.
  let summary: String
  let find: @Sendable (RuleContext) -> ExpressionValue?
  /// What comes of it where nobody knows it: said of many rows, and so put into words once.
  let unknown: Outcome

  init(
    name: String, type: ExpressionType, summary: String,
    find: @escaping @Sendable (RuleContext) -> ExpressionValue?
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.find = find
    unknown = .unknown("\(name) is not known")
  }
}

extension Fact {
  /// Every fact, by name in the order in which `schema explain` lists them.
  static let all: [Fact] = groupFacts + programmeFacts + fileFacts

  static func named(_ name: String) -> Fact? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  private static let groupFacts: [Fact] = [
    text("group.name", "the group's name in the register") { $0.group?.name },
    text("group.id", "the group's identifier") { $0.group?.id },
    text("group.area", "the Area Analysis Group it reports to") { $0.group?.area },
    text("group.chair", "the confirmed chair") { $0.group?.chair },
    text("group.deputy", "the deputy chair") { $0.group?.deputy },
    text("group.chair_school", "the chair's school") { $0.group?.chairSchool },
    text("group.chair_email", "the chair's e-mail address") { $0.group?.chairEmail },
    Fact(
      name: "group.kind", type: .choice(["primary_consortium", "secondary_network"]),
      summary: "primary_consortium or secondary_network"
    ) { $0.group.flatMap { $0.kind == .other ? nil : .choice($0.kind.rawValue) } },
    Fact(
      name: "group.allocation", type: .money, summary: "what was allocated to the group"
    ) { $0.group?.allocationPence.map { .money(pence: $0) } },
    Fact(
      name: "group.schools", type: .texts, summary: "the names of the group's schools"
    ) { context in
      context.schools.isEmpty ? nil : .texts(context.schools.map(\.name))
    },
    Fact(
      name: "group.schools_count", type: .number, summary: "how many schools the group has"
    ) { context in
      context.schools.isEmpty ? nil : .number(context.schools.count)
    },
    Fact(
      name: "group.roll", type: .number, summary: "pupils on roll, where every school's is known"
    ) { context in
      context.roll.map { .number($0) }
    },
  ]

  private static let programmeFacts: [Fact] = [
    text("programme.name", "the programme's name") { $0.programme?.name },
    text("programme.academic_year", "the school year, as 2020-21") { $0.programme?.academicYear },
    date("programme.plan_issued", "when the form was sent out") { $0.programme?.dates.planIssued },
    date("programme.plan_deadline", "when plans are due") {
      $0.programme?.dates.planDeadline?.day
    },
    date("programme.evaluation_opens", "when evaluations open") {
      $0.programme?.dates.evaluationOpens
    },
    date("programme.evaluation_deadline", "when evaluations are due") {
      $0.programme?.dates.evaluationDeadline?.day
    },
    date("programme.actions_from", "the first day the fund pays for") {
      $0.programme?.dates.actionsFrom
    },
    date("programme.actions_to", "the last day the fund pays for") {
      $0.programme?.dates.actionsTo
    },
    Fact(name: "programme.floor", type: .money, summary: "the least a primary consortium gets") {
      $0.programme.map { .money(pence: $0.floorPence) }
    },
    Fact(name: "programme.network", type: .money, summary: "what each network gets") {
      $0.programme.map { .money(pence: $0.networkPence) }
    },
  ]

  private static let fileFacts: [Fact] = [
    date("file.received", "when the form arrived") { $0.received?.day },
    Fact(
      name: "file.days_late", type: .number,
      summary: "working days after the deadline of its stage; 0 where it was in time"
    ) { context in
      context.workingDaysLate.map { .number($0) }
    },
    Fact(
      name: "file.unaccepted_changes", type: .number,
      summary: "how many tracked changes nobody has accepted"
    ) { context in
      .number(context.reading.notices.count { $0.kind == .unacceptedChanges })
    },
    Fact(name: "file.comments", type: .number, summary: "how many comments the file holds") {
      context in
      .number(context.reading.notices.count { $0.kind == .comment })
    },
  ]

  /// An empty text is no fact.
  private static func text(
    _ name: String, _ summary: String, _ find: @escaping @Sendable (RuleContext) -> String?
  ) -> Fact {
    Fact(name: name, type: .text, summary: summary) { context in
      find(context).flatMap { $0.isEmpty ? nil : .text($0) }
    }
  }

  private static func date(
    _ name: String, _ summary: String, _ find: @escaping @Sendable (RuleContext) -> CalendarDay?
  ) -> Fact {
    Fact(name: name, type: .date, summary: summary) { context in
      find(context).map { .date($0) }
    }
  }
}
