import TestSupport
import Testing

/// The quick rounds of `Tests/Torture`, on the program as the tests build it; `make torture` runs all
/// of them on the release binary.
@Suite(.serialized) struct `Tortured for a moment` {
  /// A sanitizer writes files of its own, which is what the round of system calls is to find.
  static let rounds =
    ["readonly", "pipes", "network", "names"] + (Products.areSanitized ? [] : ["strace"])

  @Test(.enabled(if: Python.has("sqlite3"), "Python is not installed"), arguments: rounds)
  func `it keeps its promises:`(_ round: String) throws {
    let outcome = try Products.run(
      path: "\(SharedFiles.repository)/Tests/Torture/run", ["3", "1", round],
      environment: ["PLANCHECK": "\(Products.folder)/plancheck"])
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.diagnostics)")
    if outcome.output.contains("skipped") { print("notice: \(outcome.output)", terminator: "") }
  }
}
