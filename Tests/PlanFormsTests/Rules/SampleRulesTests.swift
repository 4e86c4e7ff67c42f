import FoundationEssentials
import PlanForms
import Testing

/// The rules on what an officer reads in the samples: nothing missed, nothing refused wrongly.
///
/// The answers are the truth's own, so that only the rules are judged here.
@Suite struct `Rules on the sample forms` {
  @Test(.enabled(if: Samples.exist, "the shared samples are not there"))
  func `say what is expected and refuse nothing else`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    let programme = try Samples.programme()
    for line in try Samples.text("samples/truth.jsonl").split(separator: "\n") {
      let json = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))
      let truth = SampleTruth(json, form: form, programme: programme)
      let (findings, _) = FormRules(form).check(truth.context)
      for pattern in truth.expected {
        #expect(
          findings.contains { pattern.fits($0) },
          "\(truth.file): \(pattern.rules) \(pattern.fields ?? []) is not said")
      }
      for finding in findings where !isRight(finding, truth) {
        #expect(
          finding.severity == .advice,
          "\(truth.file): \(finding.rule) \(finding.row ?? 0) \(finding.message)")
      }
      #expect(
        truth.verdicts.contains(Verdict(findings).rawValue),
        "\(truth.file): \(findings.filter { $0.severity != .advice }.map { "\($0.rule): \($0.message)" })"
      )
    }
  }

  private func isRight(_ finding: Finding, _ truth: SampleTruth) -> Bool {
    truth.expected.contains { $0.fits(finding) }
      || truth.tolerated.contains {
        $0.fits(finding) && $0.severities?.contains(finding.severity.rawValue) ?? true
      }
      || finding.severity == .warning
        && finding.field.map { !truth.listed.contains($0.description) } ?? false
  }
}

/// The shared samples beside the repository, or where `PLANCHECK_SHARED` says.
enum Samples {
  static let folder: String = {
    if let told = ProcessInfo.processInfo.environment["PLANCHECK_SHARED"] { return told }
    var path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path.removeLast(5)
    return path.joined(separator: "/") + "/shared"
  }()

  static var exist: Bool {
    FileManager.default.contents(atPath: folder + "/samples/truth.jsonl") != nil
  }

  static func text(_ name: String) throws -> String {
    String(
      decoding: try #require(FileManager.default.contents(atPath: folder + "/" + name)),
      as: UTF8.self)
  }

  static func programme() throws -> ProgrammeFacts {
    var dates = ProgrammeDates()
    dates.planIssued = CalendarDay(iso: "2020-09-11")
    dates.actionsFrom = CalendarDay(iso: "2020-10-01")
    dates.actionsTo = CalendarDay(iso: "2021-07-31")
    return ProgrammeFacts(
      name: "Samples", academicYear: "2020-21", form: "recovery-2020", dates: dates,
      groups: try rows("samples/programme/groups.csv").map { row in
        GroupFacts(
          id: row["id"] ?? "", name: row["name"] ?? "",
          kind: GroupFacts.Kind(rawValue: row["type"] ?? "") ?? .primaryConsortium,
          area: row["aag"] ?? "", chair: row["chair"] ?? "", chairSchool: row["chair_school"] ?? "",
          deputy: row["deputy"] ?? "",
          allocationPence: row["allocation"].flatMap { Int($0) }.map { $0 * 100 })
      },
      schools: try rows("samples/programme/schools.csv").map { row in
        SchoolFacts(
          urn: row["urn"] ?? "", name: row["name"] ?? "", group: row["group"] ?? "",
          roll: row["roll"].flatMap { Int($0) })
      })
  }

  /// The samples' sheets use no quotes.
  private static func rows(_ name: String) throws -> [[String: String]] {
    let lines = try text(name).split(whereSeparator: \.isNewline)
    let header = try #require(lines.first).split(separator: ",", omittingEmptySubsequences: false)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return Dictionary(zip(header, cells).map { (String($0), String($1)) }) { first, _ in first }
    }
  }
}
