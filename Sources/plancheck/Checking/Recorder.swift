import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// Keeps a run's verdicts in the programme's register, and spares reading what has not changed.
///
/// Results leave in the order in which they were added, and none before it is committed: nothing is
/// reported that a crash could take away again.  An evaluation is held against its group's plan,
/// which may stand further down in the same inbox; so it, and what comes after it, waits until all
/// files have been read.  What waits is kept in the register, not in memory.
struct Recorder {
  /// What was known of a file when its turn came.
  private struct Asked {
    var stamp: PlainFile.Stamp?
    var toldSeconds: Int?
    /// What the register has of it, where it has not changed since it was judged in the same way.
    var known: Register.Sighting?
  }

  /// One file's result on its way out.
  private struct Held {
    var file: FilePath
    var asked: Asked
    var identity: String
    /// Nil where the register alone has it.
    var record: [UInt8]?
    /// The group whose plan it has to be held against, once all plans are in.
    var group: String?
  }

  private let register: Register
  private let told: [String: String]
  private let names: GroupMatcher?
  /// The plans that evaluations are held against; nil for what the register has once all is in.
  private let plansBefore: [String: String]?
  private let key: ReadingKey
  private let times: ReceivedTimes
  private let reader: RecordReader
  private let release: (WorkerAnswer) throws -> Void
  private var asked: [Int: Asked] = [:]
  private var held: [Held] = []
  private var receipts: [Receipt] = []
  /// What brings nothing new.
  private(set) var known = KnownFiles()

  /// - Parameters:
  ///   - session: The form and the programme.
  ///   - register: The programme's, or a copy of it.
  ///   - setup: What workers are told.
  ///   - times: When forms arrived.
  ///   - plansBefore: The plans on file by group, where those that this run reads don't count.
  ///   - release: Takes each result once it is kept.
  init(
    _ session: Session, _ register: Register, _ setup: CheckSetup, _ times: ReceivedTimes,
    plansBefore: [String: String]?, release: @escaping (WorkerAnswer) throws -> Void
  ) {
    self.register = register
    told = setup.groups
    self.plansBefore = plansBefore
    names = session.programme.map { GroupMatcher($0.facts) }
    key = ReadingKey(
      program: Plancheck.version, definition: session.definition.version,
      programme: session.programme?.version ?? "", stage: setup.stage)
    self.times = times
    reader = RecordReader(definition: session.definition)
    self.release = release
  }

  /// What is to be done for a file: nothing where it has not changed.
  mutating func job(_ index: Int, _ file: FilePath) throws(CommandProblem) -> WorkerPool.Job {
    // Asked before the file is read: one that changes meanwhile is read again the next time.
    let stamp = try? PlainFile.stamp(of: file)
    let said = times.said(file).map(times.seconds)
    let known = try stamp.flatMap { stamp throws(CommandProblem) in
      try register.answer { register throws(RegisterError) in
        try register.sighting(of: file, stamp, key, told: said)
      }
    }
    let told = said ?? known?.toldSeconds
    asked[index] = Asked(
      stamp: stamp, toldSeconds: told, known: known?.record == nil ? nil : known)
    if let record = known?.record { return .known(record) }
    return .ask(FileRequest(file, received: told.flatMap(times.local)).bytes)
  }

  /// Takes a file's result; `judged` makes a worker's answer of it, where it was not known before.
  mutating func add(
    _ index: Int, _ file: FilePath, _ outcome: WorkerPool.Outcome,
    judged: (WorkerPool.Outcome, FilePath) -> WorkerAnswer
  ) throws {
    let asked = asked.removeValue(forKey: index) ?? Asked()
    if let known = asked.known, case .answer(let record) = outcome {
      held.append(
        Held(
          file: file, asked: asked, identity: known.identity, record: record,
          group: known.groupWithPlan))
      self.known.note(file, identity: known.identity, isUnchanged: true)
    } else {
      let answer = judged(outcome, file)
      let receipt = try receipt(file, answer, asked)
      receipts.append(receipt)
      held.append(
        Held(
          file: file, asked: asked, identity: receipt.identity, record: answer.payload,
          group: receipt.groupWithPlan))
      known.note(file, identity: receipt.identity, isUnchanged: false)
    }
    if held.count % Register.batchSize == 0 { try commit() }
  }

  /// Keeps what came in, and lets out what waits for nothing.
  private mutating func commit() throws {
    try keep()
    let ready = held.prefix { $0.group == nil }
    for result in ready { try letOut(result) }
    held.removeFirst(ready.count)
    for index in held.indices { held[index].record = nil }
  }

  private mutating func keep() throws(CommandProblem) {
    guard !receipts.isEmpty else { return }
    _ = try register.answer { register throws(RegisterError) in
      try register.record(receipts, key, by: WallClock.account, at: WallClock.secondsSince1970)
    }
    receipts.removeAll(keepingCapacity: true)
  }

  private func letOut(_ result: Held) throws {
    let kept =
      try result.record
      ?? register.answer { register throws(RegisterError) in
        try register.record(of: result.identity)
      }
    guard let kept else {
      throw CommandProblem("the register has lost a record meanwhile; run the same command again.")
    }
    // The same bytes under two names are one record in the register.
    try release(WorkerAnswer(record: RecordWriter.renamed(kept, to: result.file)))
  }

  /// Holds the evaluations against the plans on file, and lets everything out.
  ///
  /// - Parameter judge: Runs requests about files through workers, each made when its turn comes, and
  ///   hands over the answers in order.
  /// - Throws: `CommandProblem` where they can't be kept; what `judge` and the release throw.
  mutating func finish(
    judge: ([FilePath], (Int) throws -> FileRequest, (Int, WorkerAnswer) throws -> Void) throws
      -> Void
  ) throws {
    try commit()
    var waiting: [(index: Int, plan: String)] = []
    for index in held.indices {
      guard let group = held[index].group else { continue }
      let plan = try register.answer { register throws(RegisterError) in
        if let plansBefore { plansBefore[group] } else { try register.planOnFile(of: group) }
      }
      if let plan, plan != held[index].asked.known?.plan { waiting.append((index, plan)) }
    }
    var done = 0
    try judge(waiting.map { held[$0.index].file }) { number in
      let result = held[waiting[number].index]
      let record = try register.answer { register throws(RegisterError) in
        try register.record(of: waiting[number].plan)
      }
      return FileRequest(
        result.file, received: result.asked.toldSeconds.flatMap(times.local), plan: record ?? [])
    } _: { number, answer in
      let (index, plan) = waiting[number]
      var receipt = try receipt(held[index].file, answer, held[index].asked)
      receipt.plan = plan
      receipts.append(receipt)
      // Not read from the register again: another run may put its first judgement there meanwhile.
      held[index].record = answer.payload
      guard receipts.count == Register.batchSize else { return }
      try letOut(upTo: index + 1, after: &done)
    }
    try letOut(upTo: held.count, after: &done)
  }

  /// Keeps what came in, and lets out what was held, from the `done`th result on.
  private mutating func letOut(upTo end: Int, after done: inout Int) throws {
    try keep()
    for index in done..<end {
      try letOut(held[index])
      held[index].record = nil
    }
    done = end
  }

  private func receipt(
    _ file: FilePath, _ answer: WorkerAnswer, _ asked: Asked
  ) throws -> Receipt {
    // Now, for a file that has no time because it can't be opened.
    let own = asked.stamp?.modifiedSeconds ?? WallClock.secondsSince1970
    let record = try reader.read(answer.payload)
    return Receipt(
      file: file, stamp: asked.stamp, record: record, json: answer.payload,
      receivedSeconds: asked.toldSeconds ?? own, isReceivedTold: asked.toldSeconds != nil,
      identity: identity(toldOf: record, file))
  }

  /// What the officer's word was about, in a record that follows it.
  private func identity(toldOf record: FileRecord, _ file: FilePath) -> String? {
    guard record.group?.how == .told else { return nil }
    let named = Submission.identity(
      sha256: record.sha256, group: names?.group(ofFile: file.lastComponent.display))
    return told[named] == nil ? record.sha256 : named
  }
}
