import Documents
import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// One run over an inbox: workers read, the register keeps, results come out in order.
struct CheckRun {
  let session: Session
  let setup: CheckSetup
  let workers: Int
  let format: CheckReportFormat
  let isQuiet: Bool
  let colour: ColourChoice
  /// The day the forms were received, where it is not the file's own time.
  var received: CalendarDay?
  /// The programme's register keeps the verdicts; otherwise they are what it would keep.
  var isRecorded = false

  /// Runs over all files.
  ///
  /// - Returns: The verdicts, counted.
  /// - Throws: `CommandProblem` where results could not be kept or written.
  func run(_ files: [FilePath], into destination: consuming ResultOutput) throws -> BatchTally {
    let results = Results(self, destination, total: files.count)
    let times = ReceivedTimes(
      told: received, programme: session.programme, folder: session.programmeFolder)
    try results.begin()
    if let register = try register() {
      try record(files, register, times, results)
    } else {
      let deaths = try pool(setup).run(count: files.count) { index in
        .ask(FileRequest(files[index], received: times.said(files[index])).bytes)
      } deliver: { index, outcome in
        try results.add(answer(outcome, to: files[index]))
      }
      results.failures.note(deaths) { files[$0] }
    }
    return try results.end()
  }

  /// The register of the programme, or a copy of it; nil without a programme.
  private func register() throws(CommandProblem) -> Register? {
    guard let folder = session.programmeFolder else { return nil }
    if isRecorded, !isQuiet, let warning = NetworkDrive.warning(for: folder) {
      Diagnostics.say("note: \(warning)")
    }
    do throws(RegisterError) {
      return isRecorded
        ? try Register.open(inFolder: folder) : try Register.copied(fromFolder: folder)
    } catch {
      throw CommandProblem("\(error)")
    }
  }

  private func record(
    _ files: [FilePath], _ register: Register, _ times: ReceivedTimes, _ results: Results
  ) throws {
    var setup = setup
    // A register keeps whole records, whatever is printed of them.
    setup.includesValues = true
    setup.groups = try toldGroups(register)
    // What is not recorded is not on file, and nothing is held against it.
    let plans = isRecorded ? nil : try plansOnFile(register)
    var recorder = Recorder(session, register, setup, times, plansBefore: plans) {
      try results.add($0)
    }
    let pool = pool(setup)
    let deaths = try pool.run(count: files.count) { index in
      try recorder.job(index, files[index])
    } deliver: { index, outcome in
      try recorder.add(index, files[index], outcome, judged: answer)
    }
    results.failures.note(deaths) { files[$0] }
    try recorder.finish { waiting, request, take in
      let deaths = try pool.run(count: waiting.count) { index in
        .ask(try request(index).bytes)
      } deliver: { index, outcome in
        try take(index, answer(outcome, to: waiting[index]))
      }
      results.failures.note(deaths) { waiting[$0] }
    }
    results.known = recorder.known
  }

  /// The groups that the officer told forms to be from, by the identity of the submission.
  private func toldGroups(_ register: Register) throws(CommandProblem) -> [String: String] {
    let decisions = try register.answer { register throws(RegisterError) in
      try register.decisions()
    }
    return Dictionary(
      decisions.filter { $0.kind == .belongs }.map { ($0.value, $0.group) },
      uniquingKeysWith: { $1 })
  }

  private func plansOnFile(_ register: Register) throws(CommandProblem) -> [String: String] {
    try register.answer { register throws(RegisterError) in
      var plans: [String: String] = [:]
      for group in session.programme?.groups ?? [] {
        plans[group.id] = try register.planOnFile(of: group.id)
      }
      return plans
    }
  }

  private func pool(_ setup: CheckSetup) -> WorkerPool {
    WorkerPool(workers: workers, arguments: [FileWorker.argument], setup: setup.bytes)
  }

  /// A file whose worker died twice has its record too.
  private func answer(_ outcome: WorkerPool.Outcome, to file: FilePath) -> WorkerAnswer {
    if case .answer(let bytes) = outcome, let answer = WorkerAnswer(bytes: bytes) { return answer }
    return FileChecker.answer(
      FileChecker.unreadable(file, form: session.definition.id, .crashed),
      RecordWriter(
        definition: session.definition,
        includesValues: setup.includesValues || session.programme != nil))
  }
}

/// What has been said of the files so far.
private final class Results {
  private let reader: RecordReader
  /// The worker's record has more than is printed.
  private let omitsValues: Bool
  private let wantsRecord: Bool
  private var output: ResultOutput
  private var report: any CheckReport
  private var tally = BatchTally()
  private var progress: Progress
  /// The readers that died on the way.
  var failures = FailedReaders()
  /// The files that brought nothing new.
  var known = KnownFiles()
  private let isQuiet: Bool

  init(_ run: CheckRun, _ output: consuming ResultOutput, total: Int) {
    let isTerminal = output.isTerminal
    self.output = output
    let definition = run.session.definition
    reader = RecordReader(definition: definition)
    omitsValues = run.session.programme != nil && !run.setup.includesValues
    wantsRecord = run.format.wantsRecord
    report = run.format.make(
      definition,
      style: TextStyle(
        usesColour: isTerminal
          ? Terminal.usesColour(run.colour, on: .output) : run.colour == .always,
        width: Terminal.columns(.output) ?? 80))
    progress = Progress(total: total, isQuiet: run.isQuiet)
    isQuiet = run.isQuiet
  }

  func begin() throws {
    try output.write(report.begin())
  }

  func add(_ answer: WorkerAnswer) throws {
    tally.add(answer.verdict)
    let json = omitsValues ? RecordWriter.withoutValues(answer.payload) : answer.payload
    let record = wantsRecord ? try reader.read(json) : nil
    progress.clear()
    try output.write(report.add(CheckedFile(json: json, record: record)))
    progress.advance(to: tally.files)
  }

  func end() throws -> BatchTally {
    progress.clear()
    try output.write(report.end())
    try output.finish()
    if !isQuiet { known.say() }
    failures.say()
    return tally
  }
}
