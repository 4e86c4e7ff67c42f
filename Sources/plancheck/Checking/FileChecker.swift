import Documents
import OpenPackaging
import PlanForms
import Platform
import Programmes
import Reports

/// From a path to a record: opens, hashes, reads, checks.
struct FileChecker {
  private let checker: PlanChecker
  private let writer: RecordWriter
  private let reader: RecordReader
  private let stage: StageID?
  private let programme: Programme?
  /// The groups that the officer told some forms to be from, by the identity of the submission.
  private let told: [String: MatchedGroup]
  private let limits = Limits.standard

  /// Nil where the form or the programme that the supervisor has loaded can't be loaded here.
  init?(_ setup: CheckSetup) {
    let definition = try? DefinitionLoader.load(
      setup.form.text, file: setup.form.name, isChecked: true
    ) { name throws(MissingBase) in
      guard let base = setup.base else { return try MissingBase.everywhere(name) }
      return base
    }
    guard let definition else { return nil }
    let programme = setup.programmeFolder.flatMap { try? ProgrammeFolder.load($0) }
    guard (programme == nil) == (setup.programmeFolder == nil) else { return nil }
    checker = PlanChecker(
      definition: definition, facts: programme?.facts, listsLeftovers: setup.includesValues)
    writer = RecordWriter(definition: definition, includesValues: setup.includesValues)
    reader = RecordReader(definition: definition)
    stage = setup.stage
    self.programme = programme
    told = setup.groups.compactMapValues { id in
      programme?.group(id).map { MatchedGroup($0, .told) }
    }
  }

  func check(_ request: FileRequest) -> WorkerAnswer {
    Self.answer(record(request), writer)
  }

  static func answer(_ record: FileRecord, _ writer: RecordWriter) -> WorkerAnswer {
    var json = JSONWriter()
    writer.write(record, to: &json)
    return WorkerAnswer(verdict: record.verdict, payload: json.bytes)
  }

  /// The record of a file from which nothing could be read.
  static func unreadable(
    _ path: FilePath, form: String, _ reason: Unreadable, sha256: String = "", bytes: Int = 0
  ) -> FileRecord {
    var record = FileRecord(
      file: path.bytes, sha256: sha256, bytes: bytes, form: form, verdict: .unreadable)
    record.unreadable = reason
    return record
  }

  private func record(_ request: FileRequest) -> FileRecord {
    let record = record(request, of: nil)
    let identity = Submission.identity(sha256: record.sha256, group: record.group)
    return told[identity].map { self.record(request, of: $0) } ?? record
  }

  /// A file that can't be read still belongs to somebody: its name and its day may say to whom and
  /// to what.
  private func record(_ request: FileRequest, of told: MatchedGroup?) -> FileRecord {
    var record = readRecord(request, of: told)
    guard record.verdict == .unreadable, let programme else { return record }
    record.group = told ?? checker.group(ofFileNamed: request.path.lastComponent.display)
    let stamp = try? PlainFile.stamp(of: request.path)
    let time =
      request.received
      ?? stamp.flatMap { programme.settings.timeZone.local(secondsSince1970: $0.modifiedSeconds) }
    record.stage = stage ?? time.map { programme.stage(on: $0.day, of: checker.definition) }
    return record
  }

  private func readRecord(_ request: FileRequest, of told: MatchedGroup?) -> FileRecord {
    let path = request.path
    let form = checker.definition.id
    let content: PlainFile.Content
    do throws(FileProblem) {
      content = try PlainFile.read(path, limit: limits.fileBytes)
    } catch {
      return Self.unreadable(path, form: form, Unreadable(error))
    }
    let hash = SHA256.hex(content.bytes)
    do throws(Unreadable) {
      let document = try DocumentReader.read(content.bytes, limits: limits)
      var record = FileRecord(
        file: path.bytes, sha256: hash, bytes: content.bytes.count, form: form, verdict: .complete)
      record.format = document.format
      try fill(&record, document, request, of: told)
      return record
    } catch {
      return Self.unreadable(path, form: form, error, sha256: hash, bytes: content.bytes.count)
    }
  }

  private func fill(
    _ record: inout FileRecord, _ document: Document, _ request: FileRequest,
    of told: MatchedGroup?
  ) throws(Unreadable) {
    // A file's own time may be that of a copy: it places a form in the register, but no chair is
    // told off by it.
    let received = request.received
    let check = try checker.check(
      document, fileName: request.path.lastComponent.display, told: told,
      stage: stage, received: received, workingDaysLate: { daysLate(received, $0) },
      planOnFile: request.plan.isEmpty ? nil : (try? reader.read(request.plan))?.reading)
    record.stage = check.reading.stage
    record.group = check.group
    record.reading = check.reading
    record.findings = check.findings
    record.skipped = check.skipped
    record.verdict = Verdict(check.findings)
  }
}

extension FileChecker {
  private func daysLate(_ received: LocalMinute?, _ stage: StageID) -> Int? {
    guard let programme, let received, let deadline = programme.deadline(of: stage) else {
      return nil
    }
    return programme.workingDays.late(received: received, deadline: deadline)
  }
}

extension Unreadable {
  /// The file itself could not be opened.
  init(_ problem: FileProblem) {
    switch problem {
    case .notAPlainFile(let kind):
      self.init(
        .notAFile, message: "This is \(kind), not a file.",
        help: "Ask the sender for the form itself, as an attachment.")
    case .tooLarge(let bytes, let limit):
      self.init(
        .tooLarge,
        message: "This file has \(bytes) bytes; forms of more than \(limit) bytes aren't read.",
        help: "Ask for a copy without pictures, or with the pictures compressed.")
    default:
      self.init(
        .io, message: "This file couldn't be opened: \(problem.reason).",
        help: "Check that it is still there and that you may read it, then run plancheck again.")
    }
  }

  /// Our own fault: the reader failed on this file twice.
  static let crashed = Unreadable(
    .crashed, message: "plancheck itself failed on this file; the file may be perfectly good.",
    help: "Please open it yourself for now, and send it to whoever looks after plancheck.")
}
