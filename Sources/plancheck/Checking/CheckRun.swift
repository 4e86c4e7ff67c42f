import Documents
import PlanForms
import Platform
import Reports

/// One run over an inbox: workers read, results come out in order, the register keeps them.
struct CheckRun {
  let session: Session
  let setup: CheckSetup
  let workers: Int
  let format: CheckReportFormat
  let isQuiet: Bool
  let colour: ColourChoice

  /// - Returns: The verdicts, counted.
  /// - Throws: `CommandProblem` where results could not be written.
  func run(_ files: [FilePath], into destination: ResultOutput) throws -> BatchTally {
    var output = destination
    var report = format.make(session.definition, style: style(output))
    var tally = BatchTally()
    var progress = Progress(total: files.count, isQuiet: isQuiet)
    let reader = RecordReader(definition: session.definition)
    try output.write(report.begin())
    let pool = WorkerPool(
      workers: workers, arguments: [FileWorker.argument], setup: setup.bytes)
    try pool.run(files.map(\.bytes)) { index, outcome in
      let answer = answer(outcome, to: files[index])
      tally.add(answer.verdict)
      let record = format.wantsRecord ? try reader.read(answer.payload) : nil
      progress.clear()
      try output.write(report.add(CheckedFile(json: answer.payload, record: record)))
      progress.advance(to: index + 1)
    }
    progress.clear()
    try output.write(report.end())
    try output.finish()
    return tally
  }

  private func style(_ output: ResultOutput) -> TextStyle {
    TextStyle(
      usesColour: output.isTerminal ? Terminal.usesColour(colour, on: .output) : colour == .always,
      width: Terminal.columns(.output) ?? 80)
  }

  /// A file whose worker died twice has its record too.
  private func answer(_ outcome: WorkerPool.Outcome, to file: FilePath) -> WorkerAnswer {
    if case .answer(let bytes) = outcome, let answer = WorkerAnswer(bytes: bytes) { return answer }
    let record = FileChecker.unreadable(
      file, form: session.definition.id,
      Unreadable.crashed)
    return FileChecker.answer(
      record, RecordWriter(definition: session.definition, includesValues: setup.includesValues))
  }
}
