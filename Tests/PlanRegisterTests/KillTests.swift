import Foundation
import Glibc
import PlanRegister
import Platform
import Programmes
import TestSupport
import Testing

@Suite(.serialized) struct `A register whose writer is killed` {
  @Test func `is whole each time and has lost nothing that was reported`() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "reported.txt")
    // A machine may be slow, and a sanitizer slows it further: what it takes to report anything
    // is measured first.
    let start = ContinuousClock.now
    try killed(start: 0, in: folder) {
      for _ in 0..<60_000 {
        guard try folder.text(of: "reported.txt").isEmpty else { break }
        usleep(1_000)
      }
    }
    var span = max(60_000, Int((ContinuousClock.now - start) / .microseconds(1)) * 2)
    for round in 1...200 {
      let before = try folder.text(of: "reported.txt").utf8.count
      // From before the file is opened to well into the writing.
      try killed(start: round * 1_000_000, in: folder) {
        usleep(UInt32(1_000 + (round &* 7_919_017) % span))
      }
      // As the machine grows busier or idler, so that about half of the writers come to report.
      let hasReported = try folder.text(of: "reported.txt").utf8.count > before
      span = hasReported ? max(60_000, span - span / 16) : min(60_000_000, span + span / 16)
    }
    let lines = try folder.text(of: "reported.txt").split(separator: "\n").map(String.init)
    let reported = Set(lines)
    #expect(reported.count == lines.count)
    let register = try Register.open(inFolder: FilePath(folder.path))
    let known = try register.submissions().map(\.identity)
    #expect(try register.isSound())
    #expect(Set(known).count == known.count)
    #expect(reported.subtracting(known).isEmpty)
    // Groups are in whole: three submissions, each with its verdict and its finding.
    #expect(known.count % 3 == 0)
    #expect(try register.findings(of: known).values.allSatisfy { $0.count == 1 })
    // A campaign that killed nothing at work would show nothing.
    #expect(reported.count > 100)
  }

  /// Starts a writer and kills it after `pause`.
  private func killed(
    start: Int, in folder: borrowing ScratchFolder, after pause: () throws -> Void
  ) throws {
    let output = try #require(FileHandle(forWritingAtPath: "\(folder.path)/reported.txt"))
    try output.seekToEnd()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Products.folder)/RegisterWriter")
    process.arguments = [folder.path, "\(start)"]
    process.standardOutput = output
    try process.run()
    defer {
      _ = kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    try pause()
  }
}
