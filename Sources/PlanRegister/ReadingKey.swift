package import PlanForms
package import Platform
import Programmes

/// What a verdict depends on besides the bytes of the file: it holds only while all of it is the
/// same.
package struct ReadingKey: Sendable, Hashable {
  /// plancheck's own version.
  package var program: String
  /// The form definition's version.
  package var definition: String
  /// The programme folder's version.
  package var programme: String
  /// The stage that was told on the command line.
  package var stage: StageID?

  package init(program: String, definition: String, programme: String, stage: StageID? = nil) {
    self.program = program
    self.definition = definition
    self.programme = programme
    self.stage = stage
  }

  /// One text for all of it, and for what was known of this form alone: when somebody said that it
  /// arrived, and the plan on file that it was held against.
  func text(told: Int?, plan: String?) -> String {
    [
      program, definition, programme, stage?.description ?? "", told.map(String.init) ?? "",
      plan ?? "",
    ].map { "\($0.utf8.count):\($0)" }.joined()
  }
}

/// A file that was judged and is to be remembered.
package struct Receipt: Sendable {
  package var file: FilePath
  /// Nil where the file could not be opened.
  package var stamp: PlainFile.Stamp?
  package var record: FileRecord
  /// The record as published, with all values.
  package var json: [UInt8]
  /// Seconds since 1970 (UTC) at which it arrived.
  package var receivedSeconds: Int
  /// The officer said when it arrived, which counts more than the file's own time.
  package var isReceivedTold: Bool
  /// The identity of the plan on file that it was held against; nil where there was none.
  package var plan: String?
  /// The content's hash, with the group where the file's name alone says whose it is; for a file that
  /// could not be opened, a stand-in from its name.
  package var identity: String

  /// What there is to keep of one file.
  ///
  /// `identity` is the one that the officer's word on its group is about, where there is such a word:
  /// the record no longer says what could be told from the file.
  package init(
    file: FilePath, stamp: PlainFile.Stamp?, record: FileRecord, json: [UInt8],
    receivedSeconds: Int, isReceivedTold: Bool = false, plan: String? = nil,
    identity: String? = nil
  ) {
    self.file = file
    self.stamp = stamp
    self.record = record
    self.json = json
    self.receivedSeconds = receivedSeconds
    self.isReceivedTold = isReceivedTold
    self.plan = plan
    self.identity =
      record.sha256.isEmpty
      ? "unopened-\(SHA256.hex(file.bytes))"
      : identity ?? Submission.identity(sha256: record.sha256, group: record.group)
  }

  /// The group whose plan on file the form has to be held against; nil where it is no evaluation.
  package var groupWithPlan: String? {
    record.stage == .evaluation && record.verdict != .unreadable ? record.group?.id : nil
  }
}
