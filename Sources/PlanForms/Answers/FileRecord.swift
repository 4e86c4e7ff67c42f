package import Documents

/// What is said of one file: the published record, exactly one for each input file.
package struct FileRecord: Sendable {
  /// The path as it was given, as bytes, because file names need not be UTF-8.
  package var file: [UInt8]
  /// Lower-case hexadecimal; empty where the file could not be opened.
  package var sha256: String
  package var bytes: Int
  package var format: OfficeFormat?
  package var form: String
  package var stage: StageID?
  package var group: MatchedGroup?
  package var verdict: Verdict
  package var unreadable: Unreadable?
  package var reading: FormReading?
  package var findings: [Finding]
  package var skipped: [SkippedRule]

  package init(file: [UInt8], sha256: String, bytes: Int, form: String, verdict: Verdict) {
    self.file = file
    self.sha256 = sha256
    self.bytes = bytes
    self.form = form
    self.verdict = verdict
    findings = []
    skipped = []
  }
}

/// The register's group that a submission belongs to.
package struct MatchedGroup: Hashable, Sendable {
  package enum How: String, Sendable {
    case content
    case fileName = "file_name"
    /// Told on the command line or by the officer earlier.
    case told
  }

  package var id: String
  package var name: String
  package var how: How

  package init(id: String, name: String, how: How) {
    self.id = id
    self.name = name
    self.how = how
  }

  package init(_ group: GroupFacts, _ how: How) {
    self.init(id: group.id, name: group.name, how: how)
  }
}
