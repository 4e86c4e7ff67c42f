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
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json, csv, xlsx or html.")
  var format: StatusFormat = .text

  @Option(
    help: ArgumentHelp(
      "Say what this group's newest version put right, what is new and what is still open.",
      valueName: "group"))
  var changes: String?

  func run() throws {
    let base = try RegisterSession(common)
    var output = ResultOutput(destination)
    if let changes {
      try output.write(text(of: changes, base, style(output)))
    } else {
      let report = StatusReport(try base.status(), base.programme)
      try output.write(report.bytes(format, style: style(output)))
    }
    try output.finish()
  }

  private func style(_ output: ResultOutput) -> TextStyle {
    TextStyle(
      usesColour: output.isTerminal && Terminal.usesColour(common.color, on: .output),
      width: Terminal.columns(.output) ?? 80)
  }

  private func text(
    of name: String, _ base: RegisterSession, _ style: TextStyle
  ) throws(CommandProblem) -> String {
    guard let group = base.programme.group(name) else {
      throw CommandProblem(
        "there is no group “\(Escaping.terminal(name))” in groups.csv; use its id.")
    }
    let status = try base.status()
    let all = try base.asking { register throws(RegisterError) in try register.submissions() }
    let versions = all.filter {
      $0.group == group.id && $0.stage == base.stage && $0.verdict != .unreadable
    }
    guard versions.count > 1, let newest = versions.last,
      let new = try base.record(newest), let old = try base.record(versions[versions.count - 2])
    else {
      let count = status.rows.first { $0.group.id == group.id }?.version ?? 0
      return "\(Escaping.terminal(group.name)) has sent \(count == 0 ? "nothing" : "one version") "
        + "for this stage; there is nothing to compare.\n"
    }
    return ChangesReport(
      SubmissionChanges(from: old, to: new, base.session.definition), of: group,
      from: versions.count - 1, to: versions.count, base.session.definition
    ).text(style: style)
  }
}
