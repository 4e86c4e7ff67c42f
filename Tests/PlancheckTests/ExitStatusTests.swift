import Foundation
import TestSupport
import Testing

@Suite struct `The command leaves with the published status` {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    /// A phrase that standard error, or standard output on success, must hold.
    var says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["--help"], status: 0, says: "USAGE"),
    Case(arguments: ["--version"], status: 0, says: "."),
    Case(arguments: ["chekc"], status: 2, says: "chekc"),
    Case(arguments: ["check", "--formt", "json", "."], status: 2, says: "--formt"),
    Case(arguments: ["check", "/no/such/folder"], status: 2, says: "it isn't there"),
    Case(arguments: ["read", "/no/such/folder"], status: 2, says: "it isn't there"),
    Case(arguments: ["inspect", "/no/such/folder"], status: 2, says: "can't open /no/such/folder"),
    Case(arguments: ["check", "--form", "no-such-form", "."], status: 2, says: "recovery-2020"),
    Case(arguments: ["check", "--stage", "later", "."], status: 2, says: "plan, evaluation"),
    Case(arguments: ["check", "--jobs", "0", "."], status: 2, says: "1 to 256"),
    Case(
      arguments: ["check", "--programme", "/no/such/folder", "."], status: 2,
      says: "no programme.yaml"),
    Case(arguments: ["schema", "check", "recovery-2020"], status: 0, says: "questions"),
  ]

  @Test(arguments: cases)
  func `and says why`(_ example: Case) throws {
    let outcome = try Products.run("plancheck", example.arguments, in: NSTemporaryDirectory())
    #expect(outcome.status == example.status)
    #expect((outcome.output + outcome.diagnostics).contains(example.says))
  }
}
