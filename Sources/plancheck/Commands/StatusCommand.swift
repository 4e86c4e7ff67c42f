import ArgumentParser
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

extension StatusFormat: ExpressibleByArgument {}

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Who has sent what: complete, questions, incomplete, unreadable, missing, late.",
    discussion: "Told from what 'plancheck check' has put into the programme's register.")

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json, csv, xlsx or html.")
  var format: StatusFormat = .text

  @Option(
    help: ArgumentHelp(
      "Say what this group's newest version put right, what is new and what is still open.",
      valueName: "group"))
  var changes: String?

  func run() throws {
    var output = try ResultOutput(destination)
    let base = try RegisterSession(common)
    if let changes {
      try output.write(text(of: changes, base, style(output)))
    } else {
      let report = StatusReport(try base.status(), base.programme)
      try output.write(report.bytes(format, style: style(output)))
    }
    try output.finish()
  }

  private func style(_ output: borrowing ResultOutput) -> TextStyle {
    TextStyle(
      usesColour: output.isTerminal && Terminal.usesColour(common.color, on: .output),
      width: Terminal.columns(.output) ?? 80)
  }

  private func text(
    of name: String, _ base: RegisterSession, _ style: TextStyle
  ) throws(CommandProblem) -> String {
    let group = try base.group(name)
    let row = try base.status().rows.first { $0.group.id == group.id }
    let versions = row?.versions ?? []
    let shown = Escaping.terminal(group.name)
    let title = base.session.definition.stages.first { $0.id == base.stage }?.title ?? ""
    let stage = "the stage “\(Escaping.terminal(title))”"
    guard let newest = versions.last else {
      return "\(shown) has sent nothing for \(stage); --stage names "
        + "another.\n"
    }
    guard let new = try base.record(newest) else {
      return
        "\(shown): version \(versions.count), \(Escaping.terminal(newest.file)), can't be read; "
        + "there is nothing to compare.\n"
    }
    // Against the newest earlier version that could be read.
    for number in (1..<versions.count).reversed() {
      guard let old = try base.record(versions[number - 1]) else { continue }
      return ChangesReport(
        SubmissionChanges(from: old, to: new, base.session.definition), of: group,
        from: number, to: versions.count, base.session.definition
      ).text(style: style)
    }
    return versions.count == 1
      ? "\(shown) has sent one version for \(stage); there is nothing to compare.\n"
      : "\(shown): version \(versions.count) is the first that can be read; there is nothing to "
        + "compare.\n"
  }
}
