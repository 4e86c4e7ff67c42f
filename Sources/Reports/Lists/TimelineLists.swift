package import PlanForms
package import Programmes
package import Workbooks

/// The lists that the year needs, each made from the same status and decisions.
///
/// Readings are those of the submissions that count, by identity; a list that shows answers leaves
/// out what it has no reading of.
package struct TimelineLists: Sendable {
  let status: ProgrammeStatus
  let programme: Programme
  let decisions: [Decision]
  let records: [String: FileRecord]
  /// Plans for the remote-learning fund, which are no part of the status.
  let remotePlans: [Submission]
  /// The form of the programme; nil for one that asks everything that the lists show.
  private let form: FormDefinition?
  /// The allocations as they were issued, in pence.
  private let issued: [String: Int]
  /// Everything that was decided up to the day, oldest first, whether it still holds or not.
  let history: [Decision]
  /// Everything that was done, oldest first.
  let entries: [LogEntry]

  package init(
    _ status: ProgrammeStatus, _ programme: Programme, decisions: [Decision],
    records: [String: FileRecord] = [:], remotePlans: [Submission] = [],
    issued: [IssuedAllocation] = [], log: [LogEntry] = [], form: FormDefinition? = nil
  ) {
    self.form = form
    self.status = status
    self.programme = programme
    self.decisions = Decision.inForce(decisions, on: status.asAt)
    history = decisions.filter { $0.on <= status.asAt }
    entries = log
    self.records = records
    self.remotePlans = remotePlans
    self.issued = Dictionary(
      issued.map { ($0.group, $0.pence) }, uniquingKeysWith: { one, _ in one })
  }

  /// All lists that the programme has a use for, in the order in which the year needs them.
  package var all: [Listing] {
    let money = programme.settings.money
    return [chairConfirmations] + (money.chairPence > 0 ? [chairPayments] : [])
      + [payments, holds] + (asks { $0.table(Self.actions) != nil } ? [moderation] : [])
      + (asks(Self.isOfTwoFunds) ? [remoteLeads] : []) + [decisionLog, log]
  }

  private func asks(_ question: (FormDefinition) -> Bool) -> Bool { form.map(question) ?? true }

  /// Whether a form says which fund it is for, of which the second is for remote learning.
  private static func isOfTwoFunds(_ form: FormDefinition) -> Bool {
    form.field("fund")?.choices.contains { $0.id == "remote" } ?? false
  }

  /// Each list as a workbook for people and as CSV for finance, named by date, kind and `county`.
  ///
  /// - Returns: Two files for each list.
  /// - Throws: `WorkbookError`.
  package func files() throws(WorkbookError) -> [OutputFile] {
    var files: [OutputFile] = []
    for listing in all {
      let name = "lists/\(status.asAt)-\(listing.kind)-county"
      let workbook = try Listing.workbook(
        [listing], title: listing.title, author: programme.settings.officer.council,
        asAt: status.asAt)
      files.append(OutputFile(name: "\(name).xlsx", bytes: workbook))
      files.append(OutputFile(name: "\(name).csv", bytes: listing.csv))
    }
    return files
  }

  // MARK: Schools and their payment

  func school(named name: String, in group: String) -> SchoolFacts? {
    let wanted = name.lowercased().split(whereSeparator: \.isWhitespace)
    return programme.schools.first {
      $0.group == group && $0.name.lowercased().split(whereSeparator: \.isWhitespace) == wanted
    }
  }

  private var called: FundWords { programme.called }

  private func chairDecision(_ group: GroupFacts) -> Decision? {
    decisions.last { $0.kind == .chair && $0.group == group.id }
  }

  // MARK: Chairs

  package var chairConfirmations: Listing {
    Listing(
      title: "The \(called.sender) of each group as at \(status.asAt.spoken)", kind: "chairs",
      columns: [
        .init("Group", "group", width: 34), .init(called.areaHeading, "aag", width: 18),
        .init(called.sender.capitalizedFirst, "chair", width: 24),
        .init("E-mail", "email", width: 34),
        .init("School to be paid", "school", width: 34), .init("Confirmed", "confirmed"),
        .init("On", "confirmed_on"), .init("To settle", "to_settle", width: 44),
      ],
      rows: programme.groups.map { group in
        let decision = chairDecision(group)
        return [
          .text(group.name), .text(called.area(of: group)), .text(group.chair),
          .text(group.chairEmail),
          .text(group.chairSchool),
          .text(decision?.value ?? "not yet", decision == nil ? .attention : .good),
          .day(decision?.on), .text(chairObstacle(group) ?? ""),
        ]
      })
  }

  private func chairObstacle(_ group: GroupFacts) -> String? {
    if group.chair.isEmpty { return "No \(called.sender) is named." }
    if group.chairSchool.isEmpty { return "The \(called.sender)'s school isn't known." }
    guard let school = school(named: group.chairSchool, in: group.id) else {
      return "\(group.chairSchool) isn't in \(group.name)."
    }
    return Self.obstacle(of: school)
  }

  /// What keeps a school from being paid.
  private static func obstacle(of school: SchoolFacts) -> String? {
    if SchoolFacts.paymentRoute(status: school.status) == nil {
      return "schools.csv doesn't say whether \(school.name) is maintained or an academy."
    }
    return school.urn.isEmpty ? "\(school.name) has no URN in schools.csv." : nil
  }

  package var chairPayments: Listing {
    let money = programme.settings.money
    let ready = programme.groups.filter { group in
      chairDecision(group)?.value == "confirmed" && chairObstacle(group) == nil
    }
    var listing = Listing(
      title: "Payments for the \(called.sender)'s time as at \(status.asAt.spoken)",
      kind: "chair-payments",
      remarks: [
        "\(programme.groups.count - ready.count) of \(programme.groups.count) groups wait: the "
          + "\(called.sender) is not confirmed, or something about the school is to settle. The list "
          + "“The \(called.sender) of each group” says which."
      ],
      columns: Self.paymentColumns,
      rows: ready.compactMap { group in
        school(named: group.chairSchool, in: group.id).map { school in
          payment(
            group, school, pence: money.chairPence, "\(called.sender.capitalizedFirst)'s time")
        }
      })
    listing.addTotal(summing: ["amount"])
    return listing
  }

  // MARK: Plans

  static let paymentColumns: [Listing.Column] = [
    .init("Group", "group", width: 34), .init("School to be paid", "school", width: 34),
    .init("URN", "urn", width: 10), .init("Paid by", "paid_by", width: 10),
    .init("Amount", "amount"), .init("Cost code", "cost_code", width: 14),
    .init("For", "for", width: 30),
  ]

  func payment(
    _ group: GroupFacts, _ school: SchoolFacts, pence: Int, _ purpose: String
  ) -> [Listing.Cell] {
    [
      .text(group.name), .text(school.name), .text(school.urn),
      .text(SchoolFacts.paymentRoute(status: school.status) ?? ""), .money(pence: pence),
      .text(programme.settings.money.costCode), .text(purpose),
    ]
  }

  /// The school that the plan asks to be paid, or the chair's where the form doesn't ask.
  func payee(_ row: ProgrammeStatus.Row) -> SchoolFacts? {
    let reading = row.submission.flatMap { records[$0.identity]?.reading }
    let asked = reading?["budget_holder_school"]
    let name = asked?.state == .answered ? asked?.text : nil
    return school(named: name ?? row.group.chairSchool, in: row.group.id)
  }

  package var payments: Listing {
    let ready = status.rows.filter { hold($0) == nil }
    var listing = Listing(
      title: "Payments of complete \(status.formName)s as at \(status.asAt.spoken)",
      kind: "payments",
      columns: Self.paymentColumns,
      rows: ready.compactMap { row in
        guard let school = payee(row), let pence = row.group.allocationPence else { return nil }
        return payment(row.group, school, pence: pence, programme.settings.name)
      })
    listing.addTotal(summing: ["amount"])
    let paid = ready.compactMap(\.group.allocationPence).reduce(0, +)
    let released = status.rows.compactMap(\.release?.releasedPence).reduce(0, +)
    let allocated = programme.groups.compactMap(\.allocationPence).reduce(0, +)
    listing.remarks = [
      "\(Pounds.precise(paid)) now and \(Pounds.precise(released)) released before, of "
        + "\(Pounds.precise(allocated)) allocated; "
        + "\(Pounds.precise(allocated - paid - released)) waits."
    ]
    if !programme.settings.decisions.releasedBy.isEmpty {
      listing.remarks.append("To be released by \(programme.settings.decisions.releasedBy).")
    }
    return listing
  }

  /// Why a group's money waits; nil where it can be paid today.
  func hold(_ row: ProgrammeStatus.Row) -> String? {
    if row.release != nil { return "Released already." }
    switch row.state {
    case .missing: return "No \(status.formName) is in."
    case .unreadable: return "The \(status.formName) can't be read."
    case .incomplete: return Self.counted(row.errors, "to put right", open(row, .error))
    case .questions: return Self.counted(row.warnings, "to ask", open(row, .warning))
    case .complete: break
    }
    if row.daysLate > 0, programme.settings.decisions.latePlans == .hold {
      return "Complete, but \(row.daysLate) working days late; late plans are held."
    }
    guard let pence = row.group.allocationPence else {
      return "No allocation is set in groups.csv."
    }
    if let issued = issued[row.group.id], issued != pence {
      return "groups.csv says \(Pounds.shown(pence)), but \(Pounds.shown(issued)) was issued."
    }
    guard let school = payee(row) else { return "The school to be paid isn't one of the group's." }
    return Self.obstacle(of: school)
  }

  /// The findings behind a state, without what is waived or for the officer alone.
  private func open(_ row: ProgrammeStatus.Row, _ severity: Severity) -> [String] {
    let waivers = decisions.filter {
      $0.kind == .waiver && $0.group == row.group.id && $0.stage == status.stage
    }
    let findings = row.submission.flatMap { records[$0.identity]?.findings } ?? []
    return findings.filter {
      $0.severity == severity && !$0.isForOfficerOnly
        && !SubmissionFinding($0).isWaived(by: waivers)
    }.map(\.message)
  }

  private static func counted(_ count: Int, _ what: String, _ messages: [String]) -> String {
    messages.isEmpty ? "\(count) \(what)." : "\(count) \(what): \(messages.joined(separator: "\n"))"
  }

  package var holds: Listing {
    Listing(
      title: "Payments that wait as at \(status.asAt.spoken)", kind: "holds",
      columns: [
        .init("Group", "group", width: 34), .init(called.areaHeading, "aag", width: 18),
        .init("State", "state"), .init("Why it waits", "reason", width: 70),
        .init("Allocation", "allocation"),
      ],
      rows: status.rows.compactMap { row in
        guard row.release == nil, let reason = hold(row) else { return nil }
        return [
          .text(row.group.name), .text(called.area(of: row.group)),
          .text(row.state.rawValue, row.state.tone), .text(reason),
          .money(row.group.allocationPence),
        ]
      })
  }
}
