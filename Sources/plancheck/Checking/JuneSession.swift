import Impact
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// What the commands of June work with: the programme, its register, and the officer's sheets.
struct JuneSession {
  static let gradesName = "grades.csv"
  static let excerptsName = "excerpts.csv"

  private let base: RegisterSession

  init(_ options: CommonOptions) throws(CommandProblem) {
    base = try RegisterSession(options)
    let form = base.session.definition
    guard FormAnswers.areAsked(by: form) else {
      throw CommandProblem(
        "papers and grades are made of what each action planned and what came of it, and "
          + "\(Escaping.terminal(form.id)) asks for neither by the names that they go by (the tables "
          + "interventions and outcomes, as in recovery-2020). Its figures are in "
          + "'plancheck check --values --format json'.")
    }
  }

  var folder: FilePath { base.folder }
  var outputFolder: FilePath { base.outputFolder }

  /// The papers' contents, from the newest plan and evaluation of each group.
  func report(isPublic: Bool) throws(CommandProblem) -> ImpactReport {
    let plans = try rows(.plan)
    let evaluations = try rows(.evaluation)
    return try ImpactReport(
      base.programme, corrections: try corrections(), excerpts: try excerpts(), asAt: base.asAt,
      isPublic: isPublic
    ) { group throws(CommandProblem) in
      GroupSubmission(
        group: group.id, plan: try onFile(plans[group.id]),
        evaluation: try onFile(evaluations[group.id]))
    }
  }

  private func rows(_ stage: StageID) throws(CommandProblem) -> [String: ProgrammeStatus.Row] {
    Dictionary(
      try base.status(stage).rows.map { ($0.group.id, $0) }, uniquingKeysWith: { _, later in later }
    )
  }

  private func onFile(
    _ row: ProgrammeStatus.Row?
  ) throws(CommandProblem) -> GroupSubmission.Return? {
    guard let row, let submission = row.submission, let record = try base.record(submission) else {
      return nil
    }
    return GroupSubmission.Return(
      record: record, received: row.received?.day, daysLate: row.daysLate)
  }

  private func corrections() throws(CommandProblem) -> [Correction] {
    guard let bytes = try sheet(Self.gradesName) else { return [] }
    let reading = GradingSheet.read(bytes, file: Self.gradesName)
    try Self.refuse(reading.mistakes)
    return reading.corrections
  }

  private func excerpts() throws(CommandProblem) -> [Excerpt] {
    guard let bytes = try sheet(Self.excerptsName) else { return [] }
    let reading = ExcerptSheet.read(bytes, file: Self.excerptsName)
    try Self.refuse(reading.mistakes)
    return reading.excerpts
  }

  /// Nil where the officer has made no such sheet.
  private func sheet(_ name: String) throws(CommandProblem) -> [UInt8]? {
    let path = folder.appending(name)
    guard Folder.kindFollowingLinks(of: path) != .missing else { return nil }
    do throws(FileProblem) {
      return try PlainFile.read(path, limit: 16 << 20, followingLinks: true).bytes
    } catch {
      throw CommandProblem(path, error)
    }
  }

  private static func refuse(_ mistakes: [ProgrammeMistake]) throws(CommandProblem) {
    for note in mistakes where note.weight == .note {
      Diagnostics.say("note: \(Escaping.terminal("\(note)"))")
    }
    let faults = mistakes.filter { $0.weight == .mustFix }
    guard !faults.isEmpty else { return }
    let lines = faults.map { Escaping.terminal("\($0)") }.joined(separator: "\n")
    throw CommandProblem("a sheet has to be put right first.\n\(lines)")
  }
}
