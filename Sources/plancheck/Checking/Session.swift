import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports
import ShippedForms

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
    form = try FormSource.find(
      options.form ?? programme?.settings.form ?? FormSource.defaultForm, in: programmeFolder)
    definition = try form.load()
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
    setup.formName = form.name
    setup.formText = form.text
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

/// A form definition's text, and the name that messages call it by.
struct FormSource {
  static let defaultForm = "recovery-2020"
  static let maxFileBytes = 4 << 20

  var name: String
  var text: String
  /// Whether it comes with plancheck, whose tests have checked it.
  var isShipped = false

  /// The form called `wanted`: a file where there is one, then a file of the programme folder or of
  /// its `forms/`, then those that come with plancheck.
  static func find(_ wanted: String, in programme: FilePath?) throws(CommandProblem) -> FormSource {
    let path = FilePath(wanted)
    if Folder.kindFollowingLinks(of: path) == .file { return try read(path) }
    for folder in [programme, programme?.appending("forms")].compactMap(\.self) {
      for name in [wanted, "\(wanted).yaml"] {
        let own = folder.appending(name)
        if Folder.kindFollowingLinks(of: own) == .file { return try read(own) }
      }
    }
    if let text = ShippedForms.text(of: wanted) {
      return FormSource(name: "\(wanted).yaml", text: text, isShipped: true)
    }
    let known = ShippedForms.identifiers
    let near = Likeness.nearest(to: wanted, among: known).map { " Did you mean “\($0)”?" }
    throw CommandProblem(
      "there is no form called “\(Escaping.terminal(wanted))”."
        + (near ?? " Name a definition file, or one of: \(known.joined(separator: ", ")).")
    )
  }

  private static func read(_ path: FilePath) throws(CommandProblem) -> FormSource {
    let content: PlainFile.Content
    do throws(FileProblem) {
      content = try PlainFile.read(path, limit: maxFileBytes, followingLinks: true)
    } catch {
      throw CommandProblem(path, error)
    }
    guard let text = String(validating: content.bytes, as: UTF8.self) else {
      throw CommandProblem("\(Escaping.terminal(path.display)) is no UTF-8 text; save it as UTF-8.")
    }
    return FormSource(name: path.display, text: text)
  }

  /// - Throws: `CommandProblem` with every mistake of the definition.
  func load() throws(CommandProblem) -> FormDefinition {
    do throws(DefinitionError) {
      return try DefinitionLoader.load(text, file: name, isChecked: isShipped)
    } catch {
      throw CommandProblem(
        "the form definition has to be put right first.\n\(Escaping.terminalLines("\(error)"))")
    }
  }
}

extension Programme {
  /// Today, where the programme is.
  var today: CalendarDay {
    settings.timeZone.local(secondsSince1970: WallClock.secondsSince1970)?.day
      ?? settings.dates.planDeadline?.day ?? CalendarDay.epoch
  }
}
