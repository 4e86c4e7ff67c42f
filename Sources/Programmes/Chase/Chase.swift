package import PlanForms

/// One e-mail that is due to a chair, as what has to be said and not yet in words.
package struct ChaseItem: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Nothing is in and the plan's deadline is near.
    case reminder
    /// Nothing is in and the evaluation is open.
    case evaluationDue = "evaluation-due"
    /// Nothing is in and the deadline is past.
    case missing
    /// Complete, in time.
    case receipt
    /// Complete, after the deadline.
    case late
    /// Something to put right or to answer, or the file can't be read.
    case questions
  }

  package var kind: Kind
  package var row: ProgrammeStatus.Row
  /// What the chair has to put right or to answer: errors first, officer's hints left out.
  package var findings: [SubmissionFinding]
}

extension ProgrammeStatus {
  /// What is due to whom: at most one e-mail for each group, in the order of groups.csv.
  ///
  /// A group that has sent anything is thanked and asked, never chased.
  ///
  /// - Parameters:
  ///   - programme: Its reminder days and the day its evaluation opens.
  ///   - findings: By the identity of the submissions that count.
  ///   - decisions: Waived findings are not asked about.
  ///   - since: What arrived before this day was answered already; nil answers everything.
  /// - Returns: The e-mails to draft.
  package func chase(
    _ programme: Programme, findings: [String: [SubmissionFinding]], decisions: [Decision] = [],
    since: CalendarDay? = nil
  ) -> [ChaseItem] {
    let inForce = Decision.inForce(decisions, on: asAt)
    return rows.compactMap { row in
      guard let submission = row.submission else {
        return kindWithoutReply(programme).map { ChaseItem(kind: $0, row: row, findings: []) }
      }
      if let since, let received = row.received, received.day < since { return nil }
      let waivers = inForce.filter {
        $0.kind == .waiver && $0.group == row.group.id && $0.stage == stage
      }
      let open = findings[submission.identity, default: []].filter {
        !$0.isForOfficerOnly && $0.severity != .advice && !$0.isWaived(by: waivers)
      }
      if row.state == .complete {
        return ChaseItem(kind: row.daysLate > 0 ? .late : .receipt, row: row, findings: [])
      }
      // Errors first; the order on the form within each, which is the order of the findings.
      let ordered =
        open.filter { $0.severity == .error } + open.filter { $0.severity == .warning }
      return ChaseItem(kind: .questions, row: row, findings: ordered)
    }
  }

  private func kindWithoutReply(_ programme: Programme) -> ChaseItem.Kind? {
    guard let deadline else { return nil }
    if asAt > deadline.day { return .missing }
    if stage == .evaluation {
      guard let opens = programme.settings.dates.evaluationOpens else { return .evaluationDue }
      return opens <= asAt ? .evaluationDue : nil
    }
    guard let from = deadline.day.adding(days: -programme.settings.chase.reminderDays) else {
      return nil
    }
    return from <= asAt ? .reminder : nil
  }
}
