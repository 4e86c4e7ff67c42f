import TestSupport
import Testing

/// The example programme through the command, format by format, as texts that a person has read.
@Suite struct `The example programme` {
  static let submissions = [
    "north", "Hawksmead.docx", "east/network plan East.xlsx", "south/Oakhanger plan.docx",
    "south/Larkhill workbook.xlsx",
  ]

  @Test(arguments: ["text", "json", "jsonl", "csv", "html"])
  func `is reported in every format`(_ format: String) throws {
    let outcome = try Self.run(
      ["check", "--no-record", "--quiet", "--format", format]
        + Self.submissions.map { "submissions/\($0)" })
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics == "")
    #expect(Snapshot.difference(of: outcome.output, from: "check/example.\(format)") == nil)
  }

  @Test func `is read back answer by answer`() throws {
    let outcome = try Self.run(["read", "submissions/Hawksmead.docx"])
    #expect(Snapshot.difference(of: outcome.output, from: "check/read-back.txt") == nil)
  }

  @Test func `has one record for each file`() throws {
    let outcome = try Self.run(["check", "--no-record", "--format", "jsonl", "submissions"])
    #expect(outcome.output.split(separator: "\n").count == 34)
  }

  private static func run(_ arguments: [String]) throws -> Products.Outcome {
    try Products.run(
      "plancheck", arguments, in: "\(SharedFiles.repository)/fixtures/programme",
      environment: ["NO_COLOR": "1"])
  }
}
