import Foundation
import TestSupport
import Testing

/// The samples with their truth, judged by their own scorer; skipped where they or Python are
/// missing.
@Suite(.enabled(if: SharedFiles.root != nil && Python.has("json"))) struct `The samples` {
  @Test func `are all read as a careful officer reads them`() throws {
    let samples = try #require(SharedFiles.root) + "/samples"
    let records = try Products.run(
      "plancheck",
      [
        "check", "--programme", "\(samples)/programme", "--no-record", "--values", "--format",
        "jsonl", "\(samples)/forms",
      ])
    let score = try Python.run(
      """
      import subprocess, sys
      done = subprocess.run([sys.executable, '\(samples)/score.py', '\(samples)/truth.jsonl', path],
                            capture_output=True, text=True)
      print(done.stdout[-3000:])
      """, on: Array(records.output.utf8), name: "records.jsonl")
    #expect(score.contains("\n48 passed, 0 failed"), "\(score)")
  }

  @Test func `give the same bytes for any number of jobs`() throws {
    let forms = try #require(SharedFiles.root) + "/samples/forms"
    let runs = try ["1", "2", "3"].map { jobs in
      try Products.run(
        "plancheck", ["check", "--values", "--format", "jsonl", "--jobs", jobs, forms]
      ).output
    }
    #expect(Set(runs).count == 1)
  }
}
