import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// What a command works with, settled once: the programme, if there is one, and the form.
struct Session {
  let programmeFolder: FilePath?
  let programme: Programme?
  let definition: FormDefinition
  private let form: FormSource
  let stage: StageID?
  let asAt: CalendarDay?
  private let isQuiet: Bool

  /// - Throws: `CommandProblem` with everything that has to be put right first.
  init(_ options: CommonOptions) throws(CommandProblem) {
    programmeFolder = try Self.folder(options)
    var programme = try programmeFolder.map { folder throws(CommandProblem) in
      try Self.load(folder)
    }
    var form = try FormSource.find(
      options.form ?? programme?.settings.form ?? FormSource.defaultForm, in: programmeFolder)
    definition = try form.load()
    self.form = form
    programme?.called = definition.called
    programme?.fund = definition.fund
    self.programme = programme
    asAt = options.asAt
    isQuiet = options.quiet
    stage = options.stage.map { StageID($0) }
    if let stage, !definition.stages.contains(where: { $0.id == stage }) {
      let known = definition.stages.map(\.id.description).joined(separator: ", ")
      throw CommandProblem("\(definition.id) has no stage “\(stage)”; it has \(known).")
    }
    if !options.quiet {
      programme?.notes.forEach { Diagnostics.say("note: \(Escaping.terminal("\($0)"))") }
    }
  }

  private static func folder(_ options: CommonOptions) throws(CommandProblem) -> FilePath? {
    guard let named = options.programme else { return ProgrammeFolder.find(from: FilePath(".")) }
    guard !named.isEmpty else {
      throw CommandProblem("--programme is empty; name the programme folder.")
    }
    let folder = ArgumentPaths.path(named)
    guard Folder.kindFollowingLinks(of: folder.appending(ProgrammeFolder.settingsName)) == .file
    else {
      throw CommandProblem(
        "there is no programme.yaml in \(Escaping.terminal(named)). Start one with 'plancheck init \(Escaping.terminal(named))'."
      )
    }
    return folder
  }

  private static func load(_ folder: FilePath) throws(CommandProblem) -> Programme {
    do throws(ProgrammeError) {
      return try ProgrammeFolder.load(folder)
    } catch {
      throw CommandProblem(
        "the programme folder \(Escaping.terminal(folder.display)) has to be put right first.\n\(error)"
      )
    }
  }

  /// The programme, for commands that make no sense without one.
  func requireProgramme() throws(CommandProblem) -> (folder: FilePath, programme: Programme) {
    guard let programmeFolder, let programme else {
      throw CommandProblem("\(ProgrammeError.noProgramme(start: "this folder"))")
    }
    return (programmeFolder, programme)
  }

  /// The programme's register, which 'check' makes.
  func requireRegister(writing: Bool) throws(CommandProblem) -> Register {
    let (folder, _) = try requireProgramme()
    do throws(RegisterError) {
      let register = try Register.openExisting(inFolder: folder, writing: writing)
      guard let register else { throw .missing }
      return register
    } catch {
      throw CommandProblem("\(error)")
    }
  }

  /// What this session's workers are told.
  var setup: CheckSetup {
    var setup = CheckSetup()
    setup.form = form.text
    setup.base = form.base
    setup.programmeFolder = programmeFolder
    setup.stage = stage
    return setup
  }

  /// The files behind the paths on the command line; the programme's submissions when none is named.
  func inbox(_ paths: [String]) throws(CommandProblem) -> [FilePath] {
    var starts = ArgumentPaths.paths(paths)
    if starts.isEmpty {
      guard let programmeFolder else {
        throw CommandProblem("name the files or folders to check, or work in a programme folder.")
      }
      let inbox = ProgrammeFolder.submissionsName
      // As somebody who works in the folder would name it.
      starts = [
        programmeFolder == FilePath(".") ? FilePath(inbox) : programmeFolder.appending(inbox)
      ]
    }
    return try Self.files(at: starts, isQuiet: isQuiet)
  }

  /// Every file behind some paths; that there is none is remarked on.
  static func files(
    at paths: [FilePath], isQuiet: Bool
  ) throws(CommandProblem) -> [FilePath] {
    if let nameless = paths.first(where: \.bytes.isEmpty) {
      throw CommandProblem(nameless, .notFound)
    }
    let files: [FilePath]
    do throws(InboxProblem) {
      files = try Inbox.files(at: paths)
    } catch {
      throw CommandProblem(error.path, error.problem)
    }
    if files.isEmpty, !isQuiet {
      let places = Spoken.list(paths.map { "“\(Escaping.terminal($0.display))”" })
      Diagnostics.say(
        "note: there is no file in the folder \(places). plancheck reads Word (.docx) and Excel (.xlsx) files: "
          + "put there what was sent, or name another folder.")
    }
    return files
  }
}

extension Programme {
  /// Today, where the programme is.
  var today: CalendarDay {
    settings.timeZone.local(secondsSince1970: WallClock.secondsSince1970)?.day
      ?? settings.dates.planDeadline?.day ?? CalendarDay.epoch
  }
}
