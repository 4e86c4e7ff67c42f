import Documents
import PlanForms
import Platform
import Reports

/// One run over an inbox: workers read, the register keeps, results come out in order.
struct CheckRun {
  let session: Session
  let setup: CheckSetup
  let workers: Int
  let format: CheckReportFormat
  let isQuiet: Bool
  let colour: ColourChoice
  /// Where verdicts are kept; nil leaves every register alone.
  var register: FilePath?

  /// Runs over all files.
  ///
  /// - Returns: The verdicts, counted.
  /// - Throws: `CommandProblem` where results could not be kept or written.
  func run(_ files: [FilePath], into destination: ResultOutput) throws -> BatchTally {
    let results = Results(self, destination, total: files.count)
    var recorder = try register.map { try Recorder(session, $0, workerSetup) }
    let pool = WorkerPool(
      workers: workers, arguments: [FileWorker.argument], setup: workerSetup.bytes)
    var known: Set<Int> = []
    try results.begin()
    try pool.run(count: files.count) { index in
      guard let record = recorder?.known(files[index]) else { return .ask(files[index].bytes) }
      known.insert(index)
      return .known(record)
    } deliver: { index, outcome in
      let isKnown = known.remove(index) != nil
      let answer = try answer(outcome, to: files[index], isKnown: isKnown)
      guard recorder != nil else { return try results.add(answer) }
      try recorder?.add(files[index], answer, isKnown: isKnown) { try results.add(answer) }
    }
    try recorder?.commit()
    return try results.end()
  }

  /// A register keeps whole records, whatever is printed of them.
  private var workerSetup: CheckSetup {
    var told = setup
    told.includesValues = setup.includesValues || register != nil
    return told
  }

  /// A file whose worker died twice has its record too.
  private func answer(
    _ outcome: WorkerPool.Outcome, to file: FilePath, isKnown: Bool
  ) throws -> WorkerAnswer {
    if case .answer(let bytes) = outcome {
      if isKnown { return try WorkerAnswer(record: bytes) }
      if let answer = WorkerAnswer(bytes: bytes) { return answer }
    }
    return FileChecker.answer(
      FileChecker.unreadable(file, form: session.definition.id, .crashed),
      RecordWriter(definition: session.definition, includesValues: workerSetup.includesValues))
  }
}

/// What has been said of the files so far.
private final class Results {
  private let reader: RecordReader
  /// Writes the record again without its values, where the worker's has more than is printed.
  private let shorter: RecordWriter?
  private let wantsRecord: Bool
  private var output: ResultOutput
  private var report: any CheckReport
  private var tally = BatchTally()
  private var progress: Progress

  init(_ run: CheckRun, _ output: ResultOutput, total: Int) {
    self.output = output
    reader = RecordReader(definition: run.session.definition)
    let definition = run.session.definition
    shorter =
      run.register != nil && !run.setup.includesValues
      ? RecordWriter(definition: definition, includesValues: false) : nil
    wantsRecord = run.format.wantsRecord
    report = run.format.make(
      definition,
      style: TextStyle(
        usesColour: output.isTerminal
          ? Terminal.usesColour(run.colour, on: .output) : run.colour == .always,
        width: Terminal.columns(.output) ?? 80))
    progress = Progress(total: total, isQuiet: run.isQuiet)
  }

  func begin() throws {
    try output.write(report.begin())
  }

  func add(_ answer: WorkerAnswer) throws {
    tally.add(answer.verdict)
    let record = wantsRecord || shorter != nil ? try reader.read(answer.payload) : nil
    var json = answer.payload
    if let shorter, let record, !wantsRecord {
      var writer = JSONWriter()
      shorter.write(record, to: &writer)
      json = writer.bytes
    }
    progress.clear()
    try output.write(report.add(CheckedFile(json: json, record: wantsRecord ? record : nil)))
    progress.advance(to: tally.files)
  }

  func end() throws -> BatchTally {
    progress.clear()
    try output.write(report.end())
    try output.finish()
    return tally
  }
}
