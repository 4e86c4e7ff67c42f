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
    guard let register else {
      try results.begin()
      let deaths = try pool.run(files.map { FileJob($0).bytes }) { index, outcome in
        try results.add(answer(outcome, to: files[index], isKnown: false))
      }
      results.failures.note(deaths) { files[$0] }
      return try results.end()
    }
    var recorder = try Recorder(session, register, workerSetup)
    let evaluations = WaitingEvaluations()
    var known: Set<Int> = []
    try results.begin()
    let deaths = try pool.run(count: files.count) { index in
      guard let record = recorder.known(files[index]) else {
        return .ask(FileJob(files[index]).bytes)
      }
      known.insert(index)
      return .known(record)
    } deliver: { index, outcome in
      let file = files[index]
      let isKnown = known.remove(index) != nil
      let answer = try answer(outcome, to: file, isKnown: isKnown)
      let plan = isKnown ? recorder.plans[answer.sha256] : nil
      try recorder.add(file, answer, isKnown: isKnown) {
        if !evaluations.holds(file, answer, comparedWith: plan) { try results.add(answer) }
      }
      guard evaluations.isFull else { return }
      try recorder.commit()
      try compare(evaluations, recorder, results)
    }
    results.failures.note(deaths) { files[$0] }
    try recorder.commit()
    try compare(evaluations, recorder, results)
    return try results.end()
  }

  /// Judges evaluations beside the plans of their groups, and lets go of what waited.
  private func compare(
    _ evaluations: WaitingEvaluations, _ recorder: Recorder, _ results: Results
  ) throws {
    var waiting = evaluations.take()
    let plans = waiting.isEmpty ? [:] : try recorder.plansNow()
    let jobs = waiting.indices.compactMap { index -> (index: Int, plan: String)? in
      guard waiting[index].answer.isEvaluation, let plan = plans[waiting[index].answer.sha256],
        plan != waiting[index].plan
      else { return nil }
      return (index, plan)
    }
    var judged: [(file: FilePath, answer: WorkerAnswer, plan: String)] = []
    let deaths = try pool.run(count: jobs.count) { job in
      .ask(
        FileJob(
          waiting[jobs[job].index].file, plan: try recorder.record(of: jobs[job].plan)
        ).bytes)
    } deliver: { job, outcome in
      let file = waiting[jobs[job].index].file
      let answer = try answer(outcome, to: file, isKnown: false)
      waiting[jobs[job].index].answer = answer
      judged.append((file, answer, jobs[job].plan))
    }
    results.failures.note(deaths) { waiting[jobs[$0].index].file }
    try recorder.replace(judged)
    for entry in waiting { try results.add(entry.answer) }
  }

  private var pool: WorkerPool {
    WorkerPool(workers: workers, arguments: [FileWorker.argument], setup: workerSetup.bytes)
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

/// Evaluations, and whatever comes behind them, wait until the plans of the run are in: each is
/// judged beside its group's plan, whatever the order of the files.
private final class WaitingEvaluations {
  struct Entry {
    var file: FilePath
    var answer: WorkerAnswer
    /// The plan that it was compared with already.
    var plan: String?
  }

  /// As many answers are held at most; then those are compared with the plans that are in.
  private static let most = 4_096

  private var entries: [Entry] = []

  var isFull: Bool { entries.count >= Self.most }

  /// Keeps the answer where it has to wait; false where it can go out at once.
  func holds(_ file: FilePath, _ answer: WorkerAnswer, comparedWith plan: String?) -> Bool {
    guard !entries.isEmpty || answer.isEvaluation else { return false }
    entries.append(Entry(file: file, answer: answer, plan: plan))
    return true
  }

  func take() -> [Entry] {
    defer { entries = [] }
    return entries
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
  /// The readers that died on the way.
  var failures = FailedReaders()

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
    failures.say()
    return tally
  }
}
