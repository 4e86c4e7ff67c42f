import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// What the commands work with that ask the register: the programme, its register, and the day.
struct RegisterSession {
  let session: Session
  let folder: FilePath
  let programme: Programme
  let register: Register
  let asAt: CalendarDay
  let stage: StageID

  /// - Parameters:
  ///   - options: The command's.
  ///   - writing: The command is there to write something into the register.
  /// - Throws: `CommandProblem` where there is no programme, or its register can't be opened.
  init(_ options: CommonOptions, writing: Bool = false) throws(CommandProblem) {
    session = try Session(options)
    (folder, programme) = try session.requireProgramme()
    register = try session.requireRegister(writing: writing)
    asAt = session.asAt ?? programme.today
    stage = session.stage ?? programme.stage(on: asAt, of: session.definition)
  }

  var outputFolder: FilePath { folder.appending(ProgrammeFolder.outputName) }

  var reader: RecordReader { RecordReader(definition: session.definition) }

  /// Who has sent what for `stage`; the session's own where none is named.
  func status(_ stage: StageID? = nil) throws(CommandProblem) -> ProgrammeStatus {
    let asked = stage ?? self.stage
    var status = try register.answer { register throws(RegisterError) in
      try register.status(of: programme, stage: asked, asAt: asAt)
    }
    status.title = session.definition.stages.first { $0.id == asked }?.title ?? ""
    return status
  }

  /// The record on file of a submission; nil where it could not be read.
  func record(_ submission: Submission) throws(CommandProblem) -> FileRecord? {
    guard submission.verdict != .unreadable else { return nil }
    let json = try register.answer { register throws(RegisterError) in
      try register.record(of: submission.identity)
    }
    guard let json else { return nil }
    do throws(RecordReader.Problem) {
      return try reader.read(json)
    } catch {
      throw CommandProblem(
        "the register's record of \(Escaping.terminal(submission.file)) can't be read; run "
          + "'plancheck check' again.")
    }
  }

  /// The group that somebody names by its id, its name or an alias.
  func group(_ name: String) throws(CommandProblem) -> GroupFacts {
    if let group = programme.group(name) { return group }
    switch GroupMatcher(programme.facts).match(name) {
    case .one(let group): return group
    case .near(let near):
      let ids = programme.groups.map(\.id)
      let offered =
        near.isEmpty ? [Likeness.nearest(to: name, among: ids)].compactMap(\.self) : near.map(\.id)
      let cure =
        offered.isEmpty
        ? "Use an id: \(ids.prefix(40).joined(separator: ", "))\(ids.count > 40 ? " …" : "")."
        : "Did you mean \(offered.joined(separator: " or "))?"
      throw CommandProblem(
        "there is no group “\(Escaping.terminal(name))” in groups.csv. \(Escaping.terminal(cure))")
    }
  }

  /// Writes files and says their names.
  func write(
    _ files: [OutputFile], to folder: FilePath, isQuiet: Bool
  ) throws(CommandProblem) {
    for file in files {
      try OutputFolder(folder).write(file)
      if !isQuiet {
        Diagnostics.say("wrote \(Escaping.terminal(folder.appending(file.name).display))")
      }
    }
  }
}

extension Register {
  /// Answers a question, with the register's troubles in words.
  func answer<Answer>(
    _ question: (Register) throws(RegisterError) -> Answer
  ) throws(CommandProblem) -> Answer {
    do throws(RegisterError) {
      return try question(self)
    } catch {
      throw CommandProblem("\(error)")
    }
  }
}
