import ArgumentParser
import PlanRegister
import Platform
import Programmes
import Reports
import Workbooks

/// The command; its subcommands only read options, call the libraries, and say what came of it.
@main
struct Plancheck: ParsableCommand {
  /// Verdicts of another version are judged anew.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "plancheck",
    abstract: "Reads action plans sent as Word and Excel files, and says what each chair must fix.",
    discussion: """
      plancheck check submissions/          what each chair must put right
      plancheck read "plan FINAL.docx"      what was understood from one form
      plancheck status                      who has sent what

      Exit status: 0 nothing to put right, 1 a file is incomplete or unreadable, 2 the command \
      itself could not run.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, ReadCommand.self, InspectCommand.self, StatusCommand.self,
      ChaseCommand.self, DecideCommand.self, ListsCommand.self, AllocateCommand.self,
      GradeCommand.self, ReportCommand.self, InitCommand.self, SchemaCommand.self,
    ])

  /// Runs the command and leaves with the published exit status.
  ///
  /// ArgumentParser's own status for a wrong option is 64; ours is 2, as the interface says.
  static func main() {
    // The other side of a batch is this program too; it is started by a supervisor, not by people.
    if CommandLine.arguments.dropFirst().first == FileWorker.argument { return FileWorker.run() }
    Interruption.prepare()
    do {
      try HelpTopic.check(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  private static func leave(with error: any Error) -> Never {
    switch error {
    case let status as ExitStatus:
      leaveProcess(status: status.rawValue)
    case let problem as CommandProblem:
      Diagnostics.say("plancheck: \(problem.message)")
      leaveProcess(status: ExitStatus.couldNotRun.rawValue)
    case let problem as any PlainlySaid:
      Diagnostics.say("plancheck: \(Escaping.terminal("\(problem)"))")
      leaveProcess(status: ExitStatus.couldNotRun.rawValue)
    case let problem as FileProblem:
      Diagnostics.say("plancheck: could not go on: \(problem.reason).")
      leaveProcess(status: ExitStatus.couldNotRun.rawValue)
    default:
      let status = exitCode(for: error)
      let text = fullMessage(for: error)
      if !text.isEmpty {
        try? Terminal.write(text + "\n", to: status == .success ? .output : .diagnostics)
      }
      leaveProcess(status: status == .success ? 0 : ExitStatus.couldNotRun.rawValue)
    }
  }
}

/// Errors of the libraries whose descriptions are sentences for people.
protocol PlainlySaid: Error, CustomStringConvertible {}

extension RegisterError: PlainlySaid {}
extension AllocationProblem: PlainlySaid {}
extension ProgrammeError: PlainlySaid {}
extension TemplateProblem: PlainlySaid {}
