import ArgumentParser
import PlanForms
import Platform
import Programmes

/// Options that every command which reads forms has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The programme folder (default: the nearest folder upward that holds programme.yaml).",
      valueName: "dir"))
  var programme: String?

  @Option(
    help: ArgumentHelp(
      "A form definition, by its name or its file (default: the programme's).",
      valueName: "id|path"))
  var form: String?

  @Option(
    help: ArgumentHelp(
      "plan or evaluation, or another stage of the form (default: told from what it holds).",
      valueName: "stage"))
  var stage: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The day to judge by, as 2020-10-05, in place of today.", valueName: "date"))
  var asAt: CalendarDay?

  @Flag(help: "No progress and no remarks on standard error.")
  var quiet = false

  @Option(help: "When to use colour: auto, always or never.")
  var color: ColourChoice = .auto
}

/// Options of the commands that work on many files at once.
struct BatchOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many files to read at a time (default: one a core).", valueName: "n"))
  var jobs: Int?

  @Option(
    name: .customLong("worker-memory"),
    help: ArgumentHelp(
      "The memory, in MiB, that each process that reads may use (default: 2048).", valueName: "n"))
  var workerMemory: Int?

  var workers: Int { jobs ?? Terminal.processors }

  /// Tells a run's workers how much memory they may use.
  func settle(_ setup: inout CheckSetup) {
    if let workerMemory { setup.memoryBytes = workerMemory << 20 }
  }

  func validate() throws {
    if let workerMemory, !(16...1_048_576).contains(workerMemory) {
      throw ValidationError("--worker-memory takes a whole number of MiB from 16 to 1048576.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a whole number from 1 to 256.")
    }
  }
}

/// Where results go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the result to this file, whole or not at all, in place of standard output.",
      valueName: "path"))
  var output: String?
}

/// Where the files of a command go that writes several.
struct OutputFolderOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write into; made where it is missing (default: the programme's out).",
      valueName: "dir"))
  var output: String?
}

extension ColourChoice: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(iso: argument)
  }
}
