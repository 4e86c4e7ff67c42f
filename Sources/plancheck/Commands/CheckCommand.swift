import ArgumentParser
import PlanForms
import Platform
import Reports

/// Which findings make the exit status 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, never

  func status(_ tally: BatchTally) -> ExitStatus {
    let stops = tally[.incomplete] + tally[.unreadable]
    return switch self {
    case .never: .nothingToPutRight
    case .error: stops > 0 ? .somethingToPutRight : .nothingToPutRight
    case .warning: stops + tally[.questions] > 0 ? .somethingToPutRight : .nothingToPutRight
    }
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says of each form what its chair must put right.",
    discussion: """
      Folders are read with all that is in them. In a programme folder the results are kept in \
      its register (--no-record leaves it alone).
      """)

  @Argument(
    help: "Files and folders; in a programme folder, its submissions when none is named.")
  var paths: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json, jsonl, csv, html, or read-back: what was understood, as text.")
  var format: CheckReportFormat = .text

  @Flag(help: "Records with every answer, in json and jsonl.")
  var values = false

  @Flag(
    name: .customLong("no-record"),
    help: "Keep nothing: evaluations are held against the plans that are on file already.")
  var noRecord = false

  @Option(
    help: ArgumentHelp("The day the forms arrived (default: the file's own).", valueName: "date"))
  var received: CalendarDay?

  @Option(
    name: .customLong("fail-on"), help: "What makes the exit status 1: error, warning or never.")
  var failOn: FailOn = .error

  func run() throws {
    let session = try Session(common)
    var setup = session.setup
    setup.includesValues = values || format.wantsValues
    batch.settle(&setup)
    var run = CheckRun(
      session: session, setup: setup, workers: batch.workers, format: format,
      isQuiet: common.quiet, colour: common.color)
    run.received = received
    run.isRecorded = !noRecord
    let tally = try run.run(session.inbox(paths), into: ResultOutput(destination))
    throw failOn.status(tally)
  }
}

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads back what was understood: every answer, its words, its value and its place.")

  @Argument(help: "Files and folders.")
  var paths: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json, jsonl or html.")
  var format: ReadFormat = .text

  func run() throws {
    let session = try Session(common)
    var setup = session.setup
    setup.includesValues = true
    batch.settle(&setup)
    let run = CheckRun(
      session: session, setup: setup, workers: batch.workers, format: format.report,
      isQuiet: common.quiet, colour: common.color)
    let tally = try run.run(session.inbox(paths), into: ResultOutput(destination))
    throw FailOn.error.status(tally)
  }
}

/// The formats of `read`.
enum ReadFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, html

  var report: CheckReportFormat {
    switch self {
    case .text: .readBack
    case .json: .json
    case .jsonl: .jsonl
    case .html: .html
    }
  }
}

extension CheckReportFormat: ExpressibleByArgument {}
