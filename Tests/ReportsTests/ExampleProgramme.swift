import FoundationEssentials
import PlanForms
import Programmes
import Reports
import TestSupport

/// The example programme of the repository, with submissions as the register would hand them over.
enum ExampleProgramme {
  static func load() throws -> Programme { try loaded.get() }

  /// The form that its groups fill in.
  static func definition() throws -> FormDefinition { try read.get() }

  private static let loaded = Result { try loadedAnew() }
  /// Read once: a form takes longer to read in than a report to write.
  private static let read = Result { try readAnew() }

  private static func loadedAnew() throws -> Programme {
    func bytes(_ name: String) throws -> [UInt8] {
      let path = "\(SharedFiles.repository)/fixtures/programme/\(name)"
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
    var programme = try ProgrammeFolder.parse(
      settings: bytes("programme.yaml"), groups: bytes("groups.csv"),
      schools: bytes("schools.csv"))
    let definition = try definition()
    programme.called = definition.called
    programme.fund = definition.fund
    return programme
  }

  private static func readAnew() throws -> FormDefinition {
    let path = "\(SharedFiles.repository)/schemas/recovery-2020.yaml"
    return try DefinitionLoader.load(
      String(contentsOf: URL(filePath: path), encoding: .utf8), file: "recovery-2020.yaml")
  }

  /// Five groups' plans: complete, with questions, put right in a second version, unreadable, late.
  static func submissions(_ programme: Programme) throws -> [Submission] {
    let ids = programme.groups.prefix(5).map(\.id)
    func seconds(_ iso: String, hour: Int) -> Int {
      (CalendarDay(iso: iso)?.seconds ?? 0) + (hour - 1) * 3_600
    }
    func plan(
      _ number: Int, _ group: String?, _ verdict: Verdict, _ received: Int, errors: Int = 0,
      warnings: Int = 0
    ) -> Submission {
      Submission(
        identity: "\(number)", file: "submissions/plan \(number).docx", group: group,
        stage: .plan, verdict: verdict, errors: errors, warnings: warnings,
        receivedSeconds: received, number: number)
    }
    return [
      plan(1, ids[0], .complete, seconds("2020-09-25", hour: 10)),
      plan(2, ids[1], .questions, seconds("2020-09-29", hour: 11), warnings: 2),
      plan(3, ids[2], .incomplete, seconds("2020-10-01", hour: 9), errors: 3, warnings: 1),
      plan(4, ids[3], .unreadable, seconds("2020-10-02", hour: 23)),
      plan(5, ids[2], .questions, seconds("2020-10-06", hour: 9), warnings: 1),
      plan(6, ids[4], .complete, seconds("2020-10-07", hour: 16)),
      plan(7, nil, .incomplete, seconds("2020-10-02", hour: 8), errors: 1),
    ]
  }

  static let findings: [String: [SubmissionFinding]] = [
    "2": [
      SubmissionFinding(
        rule: "X11", severity: .warning, field: "total_planned", at: "table 4, row 9, column 2",
        message: "Your rows add to £4,750; your total says £5,000.", help: "We've used £4,750."),
      SubmissionFinding(
        rule: "X05", severity: .advice, message: "The fund is for a few high-impact actions."),
    ],
    "3": [
      SubmissionFinding(
        rule: "required.lead_name", severity: .warning, at: "table 3, row 2, column 3",
        message: "Who leads action 1?", help: "A name or job title, not initials."),
      SubmissionFinding(
        rule: "X03", severity: .error, at: "table 3, row 4, column 1",
        message: "Action 3 points to priority 9,\nwhich isn't in the plan."),
      SubmissionFinding(
        rule: "X18", severity: .warning, message: "Copied form?", isForOfficerOnly: true),
    ],
    "5": [
      SubmissionFinding(
        rule: "X20", severity: .warning, at: "table 3, row 2, column 3",
        message: "Who leads action 1? =cmd <b>")
    ],
    "4": [
      SubmissionFinding(
        rule: "unreadable.encrypted", severity: .error,
        message: "The file is protected by a password.",
        help: "Please send a copy without the password.")
    ],
  ]
}
