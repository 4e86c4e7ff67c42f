import ArgumentParser
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

struct ChaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chase",
    abstract: "Writes drafts to chairs, as e-mail files and a mail-merge list; nothing is sent.",
    discussion: """
      Each group gets at most one e-mail: a receipt, questions, a reminder. A group that has \
      replied is never chased. The words are templates: copies in the programme's templates folder \
      (--templates puts them there) are used in place of plancheck's own.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions
  @OptionGroup var destination: OutputFolderOptions

  @Flag(help: "Put copies of the templates into the programme folder, to be edited.")
  var templates = false

  @Option(
    help: ArgumentHelp(
      "Thank and ask only for what arrived on or after this day.", valueName: "date"))
  var since: CalendarDay?

  func run() throws {
    let base = try RegisterSession(common)
    let ownFolder = base.folder.appending(base.programme.settings.chase.templates)
    if templates { return try copyTemplates(to: ownFolder, base) }
    let status = try base.status()
    let decisions = try base.register.answer { register throws(RegisterError) in
      try register.decisions()
    }
    let findings = try base.register.answer { register throws(RegisterError) in
      try register.findings(of: status.rows.compactMap(\.submission?.identity))
    }
    let items = status.chase(
      base.programme, findings: findings, decisions: decisions, since: since)
    let report = try ChaseReport(
      status, base.programme, items: items, templates: try ownTemplates(ownFolder))
    let folder = try OutputFolder.path(destination.output, or: base.outputFolder)
    try base.write(report.files, to: folder, isQuiet: common.quiet)
    try Terminal.write(
      report.text(style: TextStyle(width: Terminal.columns(.output) ?? 80)), to: .output)
  }

  /// What is there already stays.
  private func copyTemplates(to folder: FilePath, _ base: RegisterSession) throws(CommandProblem) {
    let missing = ChaseItem.Kind.allCases.filter {
      Folder.kindFollowingLinks(of: folder.appending(ChaseTemplates.fileName($0))) == .missing
    }
    try base.write(
      missing.map {
        OutputFile(name: ChaseTemplates.fileName($0), text: ChaseTemplates.shipped($0))
      },
      to: folder, isQuiet: common.quiet)
  }

  private func ownTemplates(_ folder: FilePath) throws(CommandProblem) -> [String: String] {
    var found: [String: String] = [:]
    for kind in ChaseItem.Kind.allCases {
      let name = ChaseTemplates.fileName(kind)
      let path = folder.appending(name)
      guard Folder.kindFollowingLinks(of: path) != .missing else { continue }
      do throws(FileProblem) {
        let bytes = try PlainFile.read(path, limit: 1 << 20, followingLinks: true).bytes
        found[name] = SheetText(decoding: bytes).text
      } catch {
        throw CommandProblem(path, error)
      }
    }
    return found
  }
}
