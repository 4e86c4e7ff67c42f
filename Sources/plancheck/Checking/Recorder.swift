import PlanForms
import PlanRegister
import Platform
import Programmes
import Reports

/// Keeps a run's verdicts in the programme's register, and spares reading what has not changed.
///
/// Verdicts are held back until they are committed: nothing is reported that a crash could take
/// away again.
struct Recorder {
  private let register: Register
  private let key: ReadingKey
  private let times: ReceivedTimes
  private let reader: RecordReader
  /// The plan that each evaluation was compared with when the run began, by their identities.
  let plans: [String: String]
  private var held: [(receipt: Receipt?, release: () throws -> Void)] = []

  init(_ session: Session, _ folder: FilePath, _ setup: CheckSetup) throws(CommandProblem) {
    do throws(RegisterError) {
      register = try Register.open(inFolder: folder)
      plans = try register.plansOfEvaluations()
    } catch {
      throw CommandProblem("\(error)")
    }
    key = ReadingKey(
      program: Plancheck.version, definition: session.definition.version,
      programme: session.programme?.version ?? "", stage: setup.stage, received: setup.received)
    times = ReceivedTimes(told: setup.received, programme: session.programme, folder: folder)
    reader = RecordReader(definition: session.definition)
  }

  /// The full record of a file that has not changed since it was judged in the same way.
  func known(_ file: FilePath) -> [UInt8]? {
    guard let stamp = try? PlainFile.stamp(of: file) else { return nil }
    return (try? register.known(file, stamp, key, plans: plans)) ?? nil
  }

  /// Takes a file's result, and releases it once it is kept.
  mutating func add(
    _ file: FilePath, _ answer: WorkerAnswer, isKnown: Bool, release: @escaping () throws -> Void
  ) throws {
    held.append((isKnown ? nil : try receipt(file, answer), release))
    if held.count >= Register.batchSize { try commit() }
  }

  /// Keeps and releases what is held.
  mutating func commit() throws {
    try keep(held.compactMap(\.receipt))
    for entry in held { try entry.release() }
    held.removeAll(keepingCapacity: true)
  }

  private func keep(_ receipts: [Receipt]) throws(CommandProblem) {
    guard !receipts.isEmpty else { return }
    _ = try asking { register throws(RegisterError) in
      try register.record(receipts, key, by: WallClock.account, at: WallClock.secondsSince1970)
    }
  }

  /// Keeps what was said of evaluations beside their plans, in place of what was said without.
  func replace(_ answers: [(file: FilePath, answer: WorkerAnswer, plan: String)]) throws {
    var receipts: [Receipt] = []
    for (file, answer, plan) in answers {
      var receipt = try receipt(file, answer)
      receipt.plan = plan
      receipts.append(receipt)
    }
    try keep(receipts)
  }

  /// The plan that each evaluation is to be compared with now that the run's plans are in.
  func plansNow() throws(CommandProblem) -> [String: String] {
    try asking { register throws(RegisterError) in try register.plansOfEvaluations() }
  }

  /// The record of a plan on file.
  func record(of identity: String) throws(CommandProblem) -> [UInt8]? {
    try asking { register throws(RegisterError) in try register.record(of: identity) }
  }

  private func asking<Answer>(
    _ question: (Register) throws(RegisterError) -> Answer
  ) throws(CommandProblem) -> Answer {
    do throws(RegisterError) {
      return try question(register)
    } catch {
      throw CommandProblem("\(error)")
    }
  }

  private func receipt(_ file: FilePath, _ answer: WorkerAnswer) throws -> Receipt {
    let stamp = try? PlainFile.stamp(of: file)
    return Receipt(
      file: file, stamp: stamp, record: try reader.read(answer.payload), json: answer.payload,
      receivedSeconds: times.seconds(of: file, stamp), isReceivedTold: times.isTold(file))
  }
}
