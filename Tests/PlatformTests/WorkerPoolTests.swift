import Glibc
import Platform
import TestSupport
import Testing

@Suite struct `A batch survives its workers` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var jobs: [String]
    var crashed: Set<Int> = []
    /// The deaths that must be told: one of a job that goes well alone, two of one that never does.
    var deaths: [WorkerDeath] = []

    static func twice(_ job: Int, _ end: ProcessEnd) -> [WorkerDeath] {
      Array(repeating: WorkerDeath(job: job, cause: .ended(end)), count: 2)
    }
  }

  static let cases = [
    Case(testDescription: "no jobs", jobs: []),
    Case(testDescription: "one job", jobs: ["a"]),
    Case(testDescription: "many jobs", jobs: (0..<500).map { "job \($0)" }),
    Case(
      testDescription: "a trap among many", jobs: ["a", "trap", "b", "c"], crashed: [1],
      deaths: Case.twice(1, trap)),
    Case(
      testDescription: "an abort at the end", jobs: ["a", "b", "abort"], crashed: [2],
      deaths: Case.twice(2, .signal(SIGABRT))),
    Case(
      testDescription: "a worker that leaves", jobs: ["leave", "b"], crashed: [0],
      deaths: Case.twice(0, .status(0))),
    Case(
      testDescription: "several traps in a row", jobs: ["trap", "trap", "x", "trap", "y"],
      crashed: [0, 1, 3], deaths: [0, 1, 3].flatMap { Case.twice($0, trap) }),
  ]

  @Test(arguments: cases, [1, 2, 5])
  func `with one outcome for each job, in order`(_ example: Case, _ workers: Int) throws {
    let pool = Self.pool(workers)
    var delivered: [Int] = []
    let deaths = try pool.run(example.jobs.map { Array($0.utf8) }) { index, outcome in
      delivered.append(index)
      switch outcome {
      case .answer(let bytes):
        #expect(!example.crashed.contains(index))
        #expect(String(decoding: bytes, as: UTF8.self) == "set:" + example.jobs[index])
      case .crashed:
        #expect(example.crashed.contains(index))
      }
    }
    #expect(delivered == Array(example.jobs.indices))
    // Which of several workers is the first to be found dead is the machine's choice.
    #expect(deaths.sorted { $0.job < $1.job } == example.deaths)
  }

  @Test func `where a fault goes away when the job is tried alone, and tells of it`() throws {
    let jobs = ["a", "b", "trap unless alone", "c"]
    let deaths = try Self.pool(1).run(jobs.map { Array($0.utf8) }) { index, outcome in
      guard case .answer = outcome else {
        Issue.record("\(jobs[index]) has no answer")
        return
      }
    }
    #expect(deaths == [WorkerDeath(job: 2, cause: .ended(Self.trap))])
  }

  /// What the processor makes of a trap of Swift's.
  static var trap: ProcessEnd {
    #if arch(arm64)
      .signal(SIGTRAP)
    #else
      .signal(SIGILL)
    #endif
  }

  /// The two that answer share the machine with every other test: what is a long silence of theirs
  /// must be short of the backstop.
  @Test func `that never answer`() throws {
    var pool = Self.pool(2)
    pool.backstopMilliseconds = 8_000
    var crashes: [Int] = []
    let deaths = try pool.run(["a", "sleep", "b"].map { Array($0.utf8) }) { index, outcome in
      if case .crashed = outcome { crashes.append(index) }
    }
    #expect(crashes == [1])
    #expect(deaths == Array(repeating: WorkerDeath(job: 1, cause: .silent), count: 2))
  }

  /// Jobs and answers that fill their pipes: neither side may wait for the other to be heard.
  @Test(.timeLimit(.minutes(10)))
  func `that are sent more than their pipe holds`() throws {
    let jobs = (0..<40).map { [UInt8](repeating: UInt8($0), count: 200_000) }
    var answered: [Int] = []
    let deaths = try Self.pool(2).run(jobs) { index, outcome in
      if case .answer(let bytes) = outcome, bytes.suffix(200_000) == jobs[index][...] {
        answered.append(index)
      }
    }
    #expect(answered == Array(jobs.indices))
    #expect(deaths.isEmpty)
  }

  /// The clock on the wall decides nothing here: the supervisor would wait for ten minutes.
  @Test func `that work without end`() throws {
    var crashes: [Int] = []
    let deaths = try Self.pool(2).run(["a", "spin", "b"].map { Array($0.utf8) }) { index, outcome in
      if case .crashed = outcome { crashes.append(index) }
    }
    #expect(crashes == [1])
    #expect(deaths == Case.twice(1, .signal(SIGXCPU)))
  }

  @Test func `that are replaced after so many jobs`() throws {
    var pool = Self.pool(2)
    pool.jobsPerWorker = 3
    var count = 0
    let deaths = try pool.run((0..<50).map { Array("\($0)".utf8) }) { _, outcome in
      if case .answer = outcome { count += 1 }
    }
    #expect(count == 50)
    #expect(deaths.isEmpty)
  }

  /// The locked-down worker tries it on a file of ours.
  @Test(arguments: ["write", "empty", "remove", "rename", "connect", "spawn"])
  func `that can do nothing but read:`(_ deed: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("kept")
    try WholeFile.write([1, 2, 3], to: file)
    let job = Array("\(deed) \(file.display)".utf8)
    let deaths = try Self.pool(1).run([job]) { _, outcome in
      guard case .answer(let bytes) = outcome else {
        Issue.record("the worker died")
        return
      }
      #expect(["refused", "sanitized"].contains(String(decoding: bytes, as: UTF8.self)))
    }
    #expect(deaths.isEmpty)
    #expect(try PlainFile.read(file, limit: 10).bytes == [1, 2, 3])
    #expect(try Folder.names(in: folder.path).map(\.display) == ["kept"])
  }

  private static func pool(_ workers: Int) -> WorkerPool {
    var pool = WorkerPool(workers: workers, arguments: [], setup: Array("set:".utf8))
    pool.executable = FilePath("\(Products.folder)/TestWorker")
    return pool
  }
}
