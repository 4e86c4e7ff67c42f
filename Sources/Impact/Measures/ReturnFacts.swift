package import PlanForms

/// What a paper says of a file that came: its name and when, not what stands in it.
package struct ReturnFacts: Hashable, Sendable {
  /// The path as text, for people and for sources.
  package var path: String
  package var sha256: String
  package var received: CalendarDay?
  /// Working days after the deadline; 0 in time.
  package var daysLate: Int
  package var verdict: Verdict
  /// What the chair has still to answer: errors and warnings, the officer's own notes left out.
  package var openQuestions: Int

  package init(_ sent: GroupSubmission.Return) {
    path = sent.record.path
    sha256 = sent.record.sha256
    received = sent.received
    daysLate = sent.daysLate
    verdict = sent.record.verdict
    openQuestions = sent.record.findings.count {
      $0.severity <= .warning && !$0.isForOfficerOnly
    }
  }
}
