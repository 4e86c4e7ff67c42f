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
  private var held: [(receipt: Receipt?, release: () throws -> Void)] = []

  init(_ session: Session, _ folder: FilePath, _ setup: CheckSetup) throws(CommandProblem) {
    do throws(RegisterError) {
      register = try Register.open(inFolder: folder)
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
    return (try? register.known(file, stamp, key)) ?? nil
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
    let receipts = held.compactMap(\.receipt)
    if !receipts.isEmpty {
      do throws(RegisterError) {
        try register.record(receipts, key, by: WallClock.account, at: WallClock.secondsSince1970)
      } catch {
        throw CommandProblem("\(error)")
      }
    }
    for entry in held { try entry.release() }
    held.removeAll(keepingCapacity: true)
  }

  private func receipt(_ file: FilePath, _ answer: WorkerAnswer) throws -> Receipt {
    let stamp = try? PlainFile.stamp(of: file)
    return Receipt(
      file: file, stamp: stamp, record: try reader.read(answer.payload), json: answer.payload,
      receivedSeconds: times.seconds(of: file, stamp), isReceivedTold: times.isTold(file))
  }
}
