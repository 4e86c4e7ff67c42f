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
    for round in 0..<200 {
      // From before the file is opened to well into the writing.
      let microseconds = UInt32(1_000 + (round &* 7_919) % 60_000)
      try kill(start: round * 1_000_000, in: folder, after: microseconds)
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

  private func kill(
    start: Int, in folder: borrowing ScratchFolder, after microseconds: UInt32
  ) throws {
    let output = try #require(FileHandle(forWritingAtPath: "\(folder.path)/reported.txt"))
    try output.seekToEnd()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(Products.folder)/RegisterWriter")
    process.arguments = [folder.path, "\(start)"]
    process.standardOutput = output
    try process.run()
    usleep(microseconds)
    _ = Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
