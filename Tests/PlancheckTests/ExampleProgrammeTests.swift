import Foundation
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

  @Test(arguments: ["text", "jsonl", "csv", "html"])
  func `gives the same bytes however many workers read it`(_ format: String) throws {
    let outcomes = try ["1", "2", "5"].map { jobs in
      try Self.run([
        "check", "--no-record", "--quiet", "--values", "--jobs", jobs, "--format", format,
        "submissions",
      ])
    }
    #expect(outcomes[0].output == outcomes[1].output)
    #expect(outcomes[0].output == outcomes[2].output)
  }

  /// README shows the beginning and the end of what `make demo` prints.
  @Test func `is what README shows`() throws {
    let readme = try String(
      contentsOfFile: "\(SharedFiles.repository)/README.md", encoding: .utf8)
    let shown = readme.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("    == What each chair") }.dropFirst()
      .prefix { $0.isEmpty || $0.hasPrefix("    ") }
      .map { $0.isEmpty ? "" : String($0.dropFirst(4)) }
    let parts = shown.split(separator: "…")
    try #require(parts.count == 3)
    let printed = try Self.run(["check", "--no-record", "--quiet", "submissions"]).output
      .replacing("submissions/", with: "out/demo/programme/submissions/")
    #expect(printed.hasPrefix(parts[0].joined(separator: "\n")))
    #expect(printed.hasSuffix((parts[1].first ?? "") + "\n"))
    let programme = try ProgrammeCopy()
    _ = try programme.check()
    let status = try programme.run(["status", "--quiet", "--as-at", "2020-09-28"]).output
    #expect(status.hasPrefix(parts[1].dropFirst(3).joined(separator: "\n")))
  }

  /// The faults that `make.py` put in, which it lists in EXPECTED.md beside the forms.
  @Test func `has every fault that was put in, and no error beside`() throws {
    let page = try String(
      contentsOfFile: "\(SharedFiles.repository)/fixtures/programme/EXPECTED.md", encoding: .utf8)
    let outcome = try Self.run(["check", "--no-record", "--format", "jsonl", "submissions"])
    let records = try Self.records(outcome.output)
    for line in page.split(separator: "\n") where line.hasPrefix("| ") && !line.contains("june/") {
      let cells = line.split(separator: "|").map {
        String($0.drop { $0 == " " }.trimmingSuffix(" "))
      }
      guard cells.count == 2, cells[0] != "file" else { continue }
      let record = try #require(records["submissions/\(cells[0])"], "no record of \(cells[0])")
      if cells[1] == "complete" {
        #expect(record.verdict != "incomplete", "\(cells[0]): \(record.rules)")
      } else if cells[1].hasPrefix("unreadable: ") {
        let reason = cells[1].dropFirst("unreadable: ".count).prefix { $0 != "," }
        #expect(record.reason == String(reason), "\(cells[0])")
      } else {
        let rules = Set(
          cells[1].matches(of: /X\d\d|(?:required|type)\.[a-z_]+/).map { String($0.output) })
        #expect(!rules.isDisjoint(with: record.rules), "\(cells[0]): \(record.rules)")
      }
    }
  }

  private struct Record {
    var verdict: String
    var reason: String?
    var rules: Set<String>
  }

  private static func records(_ lines: String) throws -> [String: Record] {
    var found: [String: Record] = [:]
    for line in lines.split(separator: "\n") {
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let findings = json["findings"] as? [[String: Any]] ?? []
      let unreadable = json["unreadable"] as? [String: Any]
      found[json["file"] as? String ?? ""] = Record(
        verdict: json["verdict"] as? String ?? "", reason: unreadable?["reason"] as? String,
        rules: Set(findings.compactMap { $0["rule"] as? String }))
    }
    return found
  }

  private static func run(_ arguments: [String]) throws -> Products.Outcome {
    try Products.run(
      "plancheck", arguments, in: "\(SharedFiles.repository)/fixtures/programme",
      environment: ["NO_COLOR": "1"])
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: Character) -> Substring {
    var trimmed = self
    while trimmed.last == suffix { trimmed = trimmed.dropLast() }
    return trimmed
  }
}
