package import PlanForms

/// Who has sent what, as at one day.
package struct ProgrammeStatus: Sendable, Hashable {
  package enum State: String, Sendable, CaseIterable {
    case complete, questions, incomplete, unreadable, missing
  }

  /// Where one group stands.
  package struct Row: Sendable, Hashable {
    package var group: GroupFacts
    package var state: State
    /// When the version that counts arrived; nil where nothing did.
    package var received: LocalMinute?
    /// When the group first sent something: lateness is told from this, because a chair who puts
    /// right what we asked about was not late.
    package var firstReceived: LocalMinute?
    /// Working days after the deadline; for a group with nothing in, up to the status's day.
    package var daysLate: Int
    /// Every version, oldest first; the newest counts.
    package var versions: [Submission]
    /// Open, without what is waived.
    package var errors: Int
    package var warnings: Int
    /// Why the state is not what the rules alone say.
    package var decision: Decision?
    /// The money was released.
    package var release: Decision?

    /// The version that counts.
    package var submission: Submission? { versions.last }
    /// How many different versions came; 0 where nothing did.
    package var version: Int { versions.count }
  }

  package var asAt: CalendarDay
  package var stage: StageID
  /// What the form calls its stage, as `Action plan`; empty where nobody says.
  package var title: String
  package var deadline: LocalMinute?
  /// In the order of groups.csv.
  package var rows: [Row]
  /// The area's groups together, areas in the programme's order.
  package var areas: [String]
  /// What came from no group that is known, in the order of arrival.
  package var unmatched: [Submission]

  package func count(_ state: State) -> Int { rows.count { $0.state == state } }
  /// How many sent theirs late, or have not sent it after the deadline.
  package var late: Int { rows.count { $0.daysLate > 0 } }
  package func rows(in area: String) -> [Row] { rows.filter { $0.group.area == area } }
}

extension ProgrammeStatus {
  /// Works the status out.
  ///
  /// - Parameters:
  ///   - programme: The groups, dates and working days.
  ///   - submissions: All versions of all submissions; only those of `stage` that came on or before
  ///     `asAt` count, and those that name another fund than the form's don't.
  ///   - decisions: Everything that was decided; what is in force on `asAt` counts.
  ///   - findings: The findings of submissions that waivers may touch, by identity.
  ///   - stage: The stage that is asked about.
  ///   - asAt: The day that it is asked for.
  ///   - title: What the form calls the stage.
  package init(
    _ programme: Programme, submissions: [Submission], decisions: [Decision] = [],
    findings: [String: [SubmissionFinding]] = [:], stage: StageID, asAt: CalendarDay,
    title: String = ""
  ) {
    self.asAt = asAt
    self.title = title
    self.stage = stage
    deadline = programme.deadline(of: stage)
    areas = programme.areas
    let zone = programme.settings.timeZone
    // Another fund's forms may lie in the same inbox; a programme of that fund counts them.
    let counted = submissions.filter { submission in
      submission.stage == stage && programme.isOwn(submission)
        && zone.local(secondsSince1970: submission.receivedSeconds).map { $0.day <= asAt } ?? false
    }
    let known = Set(programme.groups.map(\.id))
    unmatched = Self.inOrderOfArrival(counted.filter { $0.group.map(known.contains) != true })
    let versions = Dictionary(grouping: counted) { $0.group ?? "" }
    let decided = Dictionary(
      grouping: Decision.inForce(decisions, on: asAt).filter { $0.stage == stage }, by: \.group)
    let context = Context(
      zone: zone, deadline: deadline, asAt: asAt, workingDays: programme.workingDays)
    rows = programme.groups.map { group in
      Row(
        group, versions: Self.inOrderOfArrival(versions[group.id] ?? []),
        decisions: decided[group.id] ?? [], findings: findings, context)
    }
  }

  /// What every row is worked out with.
  fileprivate struct Context {
    var zone: TimeZoneRule
    var deadline: LocalMinute?
    var asAt: CalendarDay
    var workingDays: WorkingDays
  }

  private static func inOrderOfArrival(_ submissions: [Submission]) -> [Submission] {
    submissions.sorted {
      ($0.receivedSeconds, $0.number) < ($1.receivedSeconds, $1.number)
    }
  }
}

extension ProgrammeStatus.Row {
  fileprivate init(
    _ group: GroupFacts, versions: [Submission], decisions: [Decision],
    findings: [String: [SubmissionFinding]], _ context: ProgrammeStatus.Context
  ) {
    self.group = group
    self.versions = versions
    let submission = versions.last
    received = versions.last.flatMap {
      context.zone.local(secondsSince1970: $0.receivedSeconds)
    }
    firstReceived = versions.first.flatMap {
      context.zone.local(secondsSince1970: $0.receivedSeconds)
    }
    daysLate = Self.daysLate(firstReceived, context)
    release = decisions.last { $0.releasedPence != nil }
    let waivers = decisions.filter { $0.kind == .waiver }
    let open = submission.flatMap { findings[$0.identity] }
      .map { $0.filter { !$0.isForOfficerOnly && !$0.isWaived(by: waivers) } }
    errors = open?.count { $0.severity == .error } ?? submission?.errors ?? 0
    warnings = open?.count { $0.severity == .warning } ?? submission?.warnings ?? 0
    let override = decisions.last { $0.kind == .override }
    let overridden = override.flatMap { ProgrammeStatus.State(rawValue: $0.value) }
    state = Self.state(of: submission, errors: errors, warnings: warnings)
    if let overridden, submission != nil { state = overridden }
    decision = overridden == nil ? (open == nil ? nil : waivers.last) : override
  }

  private static func state(
    of submission: Submission?, errors: Int, warnings: Int
  ) -> ProgrammeStatus.State {
    guard let submission else { return .missing }
    if submission.verdict == .unreadable { return .unreadable }
    if errors > 0 { return .incomplete }
    return warnings > 0 ? .questions : .complete
  }

  private static func daysLate(
    _ received: LocalMinute?, _ context: ProgrammeStatus.Context
  ) -> Int {
    guard let deadline = context.deadline else { return 0 }
    guard let received else {
      return context.workingDays.count(after: deadline.day, through: context.asAt)
    }
    return context.workingDays.late(received: received, deadline: deadline)
  }
}

extension SubmissionFinding {
  /// A waiver without a row waives its rule on every row.
  package func isWaived(by waivers: [Decision]) -> Bool {
    waivers.contains { $0.rule == rule && ($0.row == nil || $0.row == row) }
  }
}

extension Programme {
  /// The submissions whose findings a status needs beside their numbers: those of groups that have
  /// a waiver.
  package func identitiesWithWaivers(
    _ submissions: [Submission], _ decisions: [Decision]
  ) -> [String] {
    let groups = Set(decisions.filter { $0.kind == .waiver }.map(\.group))
    return submissions.filter { $0.group.map(groups.contains) ?? false }.map(\.identity)
  }
}
