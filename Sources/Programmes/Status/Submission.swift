package import PlanForms

/// One version of what a group sent, as the register keeps it.
package struct Submission: Sendable, Hashable {
  /// The content's hash, with the group where the file's name alone says whose it is, or a stand-in
  /// for a file that could not be opened.
  package var identity: String
  /// The path it was first found under, fit to show.
  package var file: String
  /// Nil where the group could not be told.
  package var group: String?
  package var stage: StageID
  /// `recovery`, `remote`; nil where the form doesn't say.
  package var fund: String?
  package var verdict: Verdict
  /// Why it could not be read; nil where it could.
  package var unreadable: String?
  package var errors: Int
  package var warnings: Int
  /// Seconds since 1970 (UTC) at which it arrived first.
  package var receivedSeconds: Int
  /// The order in which the register met it; settles equal times.
  package var number: Int

  package init(
    identity: String, file: String, group: String?, stage: StageID, fund: String? = nil,
    verdict: Verdict, unreadable: String? = nil, errors: Int = 0, warnings: Int = 0,
    receivedSeconds: Int, number: Int
  ) {
    self.identity = identity
    self.file = file
    self.group = group
    self.stage = stage
    self.fund = fund
    self.verdict = verdict
    self.unreadable = unreadable
    self.errors = errors
    self.warnings = warnings
    self.receivedSeconds = receivedSeconds
    self.number = number
  }

  /// What tells one submission from another.
  ///
  /// Its content, and where nothing in that says whose it is, whose its name says it is.  Two groups
  /// may send the same bytes, as a form left blank.
  package static func identity(sha256: String, group: MatchedGroup?) -> String {
    guard let group, group.how == .fileName else { return sha256 }
    return "\(sha256)@\(group.id)"
  }
}

/// A finding as the register keeps it: its place is words already.
package struct SubmissionFinding: Sendable, Hashable {
  package var rule: String
  package var severity: Severity
  package var field: String?
  package var table: String?
  /// From 1.
  package var row: Int?
  /// Where it stands on the form; empty where it has no place.
  package var at: String
  package var text: String
  package var message: String
  package var help: String
  package var isForOfficerOnly: Bool

  package init(
    rule: String, severity: Severity, field: String? = nil, table: String? = nil, row: Int? = nil,
    at: String = "", text: String = "", message: String, help: String = "",
    isForOfficerOnly: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.field = field
    self.table = table
    self.row = row
    self.at = at
    self.text = text
    self.message = message
    self.help = help
    self.isForOfficerOnly = isForOfficerOnly
  }

  package init(_ finding: Finding) {
    self.init(
      rule: finding.rule, severity: finding.severity, field: finding.field?.description,
      table: finding.table?.description, row: finding.row,
      at: finding.at, text: finding.text, message: finding.message,
      help: finding.help, isForOfficerOnly: finding.isForOfficerOnly)
  }
}

/// One allocation as it was issued: frozen, with what it was worked out from.
package struct IssuedAllocation: Sendable, Hashable {
  package var group: String
  package var schools: Int
  package var pupils: Int
  package var pence: Int
  package var on: CalendarDay

  package init(group: String, schools: Int, pupils: Int, pence: Int, on: CalendarDay) {
    self.group = group
    self.schools = schools
    self.pupils = pupils
    self.pence = pence
    self.on = on
  }
}
