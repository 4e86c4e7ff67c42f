import Platform
import TestSupport
import Testing

@Suite struct `A batch survives its workers` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var jobs: [String]
    var crashed: Set<Int> = []
  }

  static let cases = [
    Case(testDescription: "no jobs", jobs: []),
    Case(testDescription: "one job", jobs: ["a"]),
    Case(testDescription: "many jobs", jobs: (0..<500).map { "job \($0)" }),
    Case(testDescription: "a trap among many", jobs: ["a", "trap", "b", "c"], crashed: [1]),
    Case(testDescription: "an abort at the end", jobs: ["a", "b", "abort"], crashed: [2]),
    Case(testDescription: "a worker that leaves", jobs: ["leave", "b"], crashed: [0]),
    Case(
      testDescription: "several traps in a row", jobs: ["trap", "trap", "x", "trap", "y"],
      crashed: [0, 1, 3]),
    Case(
      testDescription: "a fault that goes away when tried alone",
      jobs: ["a", "b", "trap unless alone", "c"]),
  ]

  @Test(arguments: cases, [1, 2, 5])
  func `with one outcome for each job, in order`(_ example: Case, _ workers: Int) throws {
    var pool = Self.pool(workers)
    pool.backstopMilliseconds = 10_000
    var delivered: [Int] = []
    try pool.run(example.jobs.map { Array($0.utf8) }) { index, outcome in
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
  }

  @Test func `that never answer`() throws {
    var pool = Self.pool(2)
    pool.backstopMilliseconds = 300
    var crashes: [Int] = []
    try pool.run(["a", "sleep", "b"].map { Array($0.utf8) }) { index, outcome in
      if case .crashed = outcome { crashes.append(index) }
    }
    #expect(crashes == [1])
  }

  @Test func `that are replaced after so many jobs`() throws {
    var pool = Self.pool(2)
    pool.jobsPerWorker = 3
    var count = 0
    try pool.run((0..<50).map { Array("\($0)".utf8) }) { _, outcome in
      if case .answer = outcome { count += 1 }
    }
    #expect(count == 50)
  }

  @Test func `that can't write files`() throws {
    try Self.pool(1).run([Array("write".utf8)]) { _, outcome in
      guard case .answer(let bytes) = outcome else {
        Issue.record("the worker died")
        return
      }
      #expect(String(decoding: bytes, as: UTF8.self) == "refused")
    }
  }

  private static func pool(_ workers: Int) -> WorkerPool {
    var pool = WorkerPool(workers: workers, arguments: [], setup: Array("set:".utf8))
    pool.executable = FilePath("\(Products.folder)/TestWorker")
    return pool
  }
}
