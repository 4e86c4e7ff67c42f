import Glibc

/// Runs jobs in worker processes, so that a fault of ours on one file costs that file one answer
/// and the others nothing.
///
/// The supervisor is one thread around `poll`.  Each worker has a few jobs ahead of it, so that it
/// never waits for the pipe; it answers in order, so a death names the job it died of.  That job is
/// tried once more, alone in a fresh worker; a second death is its answer.
package struct WorkerPool: Sendable {
  /// What became of one job.
  package enum Outcome: Sendable {
    case answer([UInt8])
    /// The worker died of it twice, or twice took longer than it may.
    case crashed
  }

  /// What is to be done for one job.
  package enum Job: Sendable {
    /// A worker is to answer these bytes.
    case ask([UInt8])
    /// The answer is known already.
    case known([UInt8])
  }

  package var workers: Int
  /// The program that workers run: this one.
  package var executable = FilePath("/proc/self/exe")
  /// The arguments that make this program a worker.
  package var arguments: [String]
  /// Sent to each worker before its first job.
  package var setup: [UInt8]
  /// How many jobs a worker has ahead of it.
  package var window = 6
  /// How far the fastest worker may run ahead of the slowest, which bounds what is held back.
  package var maxAhead = 128
  /// How long a worker may say nothing before it is killed, as it waits for a disk that does not
  /// answer.
  ///
  /// One that works without end is ended by its own limit on the processor's time: how busy the
  /// machine is must decide no verdict.
  package var backstopMilliseconds: Int32 = 600_000
  /// A worker is replaced after so many jobs, so that nothing can pile up in it.
  package var jobsPerWorker = 2_000

  package init(workers: Int, arguments: [String], setup: [UInt8]) {
    self.workers = max(1, workers)
    self.arguments = arguments
    self.setup = setup
  }

  /// Runs all jobs; `deliver` is called once for each, in their order, while others are running.
  ///
  /// - Returns: Which workers died, and of which jobs, in the order of their deaths.
  /// - Throws: What `deliver` throws, or the problem that kept workers from starting.
  package func run(
    _ jobs: [[UInt8]], deliver: (Int, Outcome) throws -> Void
  ) throws -> [WorkerDeath] {
    try run(count: jobs.count, job: { .ask(jobs[$0]) }, deliver: deliver)
  }

  /// Runs `count` jobs that are made when their turn comes, so that no more of them are held than
  /// are under way.
  ///
  /// - Parameters:
  ///   - count: How many jobs there are.
  ///   - job: Makes a job; called once for each, in order.
  ///   - deliver: Called once for each, in order.
  /// - Returns: Which workers died, and of which jobs, in the order of their deaths.
  /// - Throws: What `job` or `deliver` throws, or the problem that kept workers from starting.
  package func run(
    count: Int, job: (Int) throws -> Job, deliver: (Int, Outcome) throws -> Void
  ) throws -> [WorkerDeath] {
    // A worker's death closes its pipe; writing to it must return an error, not end us.
    _ = signal(SIGPIPE, SIG_IGN)
    var supervisor = Supervisor(pool: self, count: count)
    try supervisor.run(job, deliver)
    return supervisor.deaths
  }
}

/// The state of one run.
private struct Supervisor {
  let pool: WorkerPool
  let count: Int
  /// The jobs under way, for another try.
  private var asked: [Int: [UInt8]] = [:]
  /// Jobs not yet given out, and jobs to be tried once more alone.
  private var nextJob = 0
  private var retries: [Int] = []
  private var retried: Set<Int> = []
  private var slots: [Slot]
  /// Answers that wait for one before them.
  private var waiting: [Int: WorkerPool.Outcome] = [:]
  private var nextToDeliver = 0
  private(set) var deaths: [WorkerDeath] = []
  private var scratch = [UInt8](repeating: 0, count: 1 << 16)

  /// One worker's place; a class, because a worker can't be copied and arrays of such values are
  /// not to be had yet.
  private final class Slot {
    var worker: WorkerProcess?
    /// The jobs it has been sent, oldest first.
    var pending: [Int] = []
    var jobsDone = 0
    var isAlone = false
    /// When it last said something, in milliseconds of the monotonic clock.
    var lastHeard = 0

    /// Ends the worker; the next job starts a fresh one.
    func retire() {
      worker = nil
      jobsDone = 0
    }
  }

  init(pool: WorkerPool, count: Int) {
    self.pool = pool
    self.count = count
    slots = (0..<min(pool.workers, max(1, count))).map { _ in Slot() }
  }

  mutating func run(
    _ job: (Int) throws -> WorkerPool.Job, _ deliver: (Int, WorkerPool.Outcome) throws -> Void
  ) throws {
    while nextToDeliver < count {
      for slot in slots { try feed(slot, job) }
      try waitForAnswers()
      while let outcome = waiting.removeValue(forKey: nextToDeliver) {
        try deliver(nextToDeliver, outcome)
        nextToDeliver += 1
      }
    }
  }

  private mutating func feed(_ slot: Slot, _ make: (Int) throws -> WorkerPool.Job) throws {
    if slot.jobsDone >= pool.jobsPerWorker, slot.pending.isEmpty { slot.retire() }
    while let job = try nextFor(slot, make) {
      if slot.worker == nil { try start(slot) }
      if slot.pending.isEmpty { slot.lastHeard = Self.now() }
      slot.pending.append(job)
      let sent = slot.worker?.send(asked[job] ?? []) ?? false
      if !sent { return bury(slot, .died) }
    }
  }

  /// Starts a worker and sets it up; a worker that dies at once is found when its answers end.
  private func start(_ slot: Slot) throws {
    slot.worker = try WorkerProcess.start(pool.executable, pool.arguments)
    _ = slot.worker?.send(pool.setup)
  }

  /// The job a worker may be given now: a job that killed one is tried alone.
  private mutating func nextFor(
    _ slot: Slot, _ make: (Int) throws -> WorkerPool.Job
  ) throws -> Int? {
    guard !slot.isAlone, slot.jobsDone + slot.pending.count < pool.jobsPerWorker else { return nil }
    if slot.pending.isEmpty, let retry = retries.popLast() {
      slot.retire()
      slot.isAlone = true
      return retry
    }
    while retries.isEmpty, slot.pending.count < pool.window, nextJob < count,
      nextJob < nextToDeliver + pool.maxAhead
    {
      let number = nextJob
      nextJob += 1
      switch try make(number) {
      case .ask(let bytes):
        asked[number] = bytes
        return number
      case .known(let answer):
        waiting[number] = .answer(answer)
      }
    }
    return nil
  }

  private mutating func waitForAnswers() throws {
    let busy = slots.filter { !$0.pending.isEmpty }
    guard !busy.isEmpty else { return }
    var watched = busy.map {
      pollfd(fd: $0.worker?.answers.number ?? -1, events: Int16(POLLIN), revents: 0)
    }
    watched += busy.map {
      let waits = $0.worker?.hasUnsent == true
      return pollfd(
        fd: waits ? $0.worker?.jobs.number ?? -1 : -1, events: Int16(POLLOUT), revents: 0)
    }
    let oldest = busy.map(\.lastHeard).min() ?? 0
    let patience = max(0, Int(pool.backstopMilliseconds) - (Self.now() - oldest))
    _ = retryingOnInterrupt {
      unsafe poll(&watched, nfds_t(watched.count), Int32(clamping: patience))
    }
    for (slot, state) in zip(busy, watched.dropFirst(busy.count)) where state.revents != 0 {
      // A worker that is gone is found by its answers, which end.
      _ = slot.worker?.sendOn()
    }
    for (slot, state) in zip(busy, watched) {
      if state.revents != 0 || slot.worker == nil {
        collect(slot)
      } else if Self.now() - slot.lastHeard >= Int(pool.backstopMilliseconds) {
        bury(slot, .fellSilent)
      }
    }
  }

  private mutating func collect(_ slot: Slot) {
    guard case .frames(let frames)? = slot.worker?.receive(&scratch) else {
      return bury(slot, .died)
    }
    slot.lastHeard = Self.now()
    for frame in frames where !slot.pending.isEmpty {
      let job = slot.pending.removeFirst()
      asked[job] = nil
      waiting[job] = .answer(frame)
      slot.jobsDone += 1
      if slot.isAlone {
        slot.isAlone = false
      }
    }
  }

  private enum Loss { case died, fellSilent }

  /// A worker is gone: its first job is the one it died of, the rest were never begun.
  private mutating func bury(_ slot: Slot, _ loss: Loss) {
    let end = slot.worker?.end()
    slot.retire()
    slot.isAlone = false
    guard let culprit = slot.pending.first else { return }
    if let end {
      deaths.append(WorkerDeath(job: culprit, cause: loss == .died ? .ended(end) : .silent))
    }
    let innocent = slot.pending.dropFirst()
    slot.pending = []
    retries.append(contentsOf: innocent.reversed())
    if retried.insert(culprit).inserted {
      retries.append(culprit)
    } else {
      asked[culprit] = nil
      waiting[culprit] = .crashed
    }
  }

  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
