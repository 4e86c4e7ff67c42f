import ArgumentParser
import PlanForms
import Platform

/// The formats of `inspect`.
enum InspectFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows the document itself: paragraphs, tables, sheets and cells, no form in mind.")

  @Argument(help: "Files and folders.")
  var paths: [String]

  @OptionGroup(visibility: .hidden) var common: CommonOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var destination: OutputOptions

  @Option(help: "text, json or jsonl.")
  var format: InspectFormat = .text

  func run() throws {
    var output = try ResultOutput(destination)
    var setup = CheckSetup()
    setup.task = .inspect
    setup.asJSON = format != .text
    batch.settle(&setup)
    let files = try Session.files(at: ArgumentPaths.paths(paths), isQuiet: common.quiet)
    if format == .json { try output.write("[") }
    let pool = WorkerPool(
      workers: batch.workers, arguments: [FileWorker.argument], setup: setup.bytes)
    var unreadable = 0
    let deaths = try pool.run(files.map(\.bytes)) { index, outcome in
      let answer = FileInspector.answer(outcome, to: files[index], asJSON: setup.asJSON)
      if answer.verdict == .unreadable { unreadable += 1 }
      let separator = format == .json ? (index == 0 ? "\n" : ",\n") : ""
      try output.write(Array(separator.utf8) + answer.payload + (format == .jsonl ? [0x0A] : []))
    }
    if format == .json { try output.write(files.isEmpty ? "]\n" : "\n]\n") }
    try output.finish()
    var failures = FailedReaders()
    failures.note(deaths) { files[$0] }
    failures.say()
    if unreadable > 0 { throw ExitStatus.somethingToPutRight }
  }
}
