import Documents
import Impact
import InventedProgrammes
import PlanForms
import Programmes
import Reports

/// The same programme in two worlds: names and answers as people write them, and as they might be
/// written by somebody who means harm.
///
/// Whatever is made of the two may differ in its words alone.
struct HostileWorld {
  /// The words for the number-th name or answer.
  var word: @Sendable (Int) -> String

  static let plain = HostileWorld { "Word \($0)" }
  static let hostile = HostileWorld { texts[$0 % texts.count] + " \($0)" }

  static let texts = [
    "=HYPERLINK(\"http://x.example\",\"y\")", "<script>alert(1)</script>", "</td></table><h1>",
    "\u{1B}]0;owned\u{7}", "a\u{0}b\u{8}c", "\u{202E}fdp.exe", "]]></w:t>", "&amp;&lt;",
    "\"'` onload=x", "one\r\nBcc: all@x.example", "{{{name}}}{{#x}}", "+1+2", "@SUM(A1)", "\t=1+1",
    "-2+3|cmd", "𝔘🏫 e\u{301}\u{FFFF}", "\u{85}\u{2028}\u{9B}31m", "%0d%0a../../etc/passwd",
    "a;b,c\"d", "$(rm) \\u{41}",
  ]

  // MARK: What is known

  func programme() throws -> Programme {
    var programme = try ExampleProgramme.load()
    programme.settings.name = word(0)
    programme.settings.officer.name = word(1)
    programme.settings.officer.council = word(2)
    for index in programme.groups.indices {
      let group = programme.groups[index]
      programme.groups[index].name = word(index * 4 + 3)
      programme.groups[index].chair = word(index * 4 + 4)
      programme.groups[index].deputy = word(index * 4 + 5)
      programme.groups[index].area = word(group.area.utf8.count)
      programme.groups[index].chairSchool = word(index * 4 + 6)
      programme.groups[index].allocationPence = 500_000
    }
    for index in programme.schools.indices { programme.schools[index].name = word(index) }
    return programme
  }

  func record() -> FileRecord {
    let row = AnswerSketch.row(
      ["intervention_ref": .text(word(1)), "intervention_title": .text(word(2))], table: 1, row: 2)
    var record = AnswerSketch.record(
      "submissions/\(word(3))", stage: .plan, tables: ["interventions": [row]],
      fields: [
        "group_name": Answer(
          state: .answered, text: word(4), value: .text(word(4)), place: .paragraph(2),
          label: word(5)),
        "chair_name": Answer(state: .unclear, text: word(6), place: .paragraph(3), doubt: word(7)),
        "context": Answer(state: .placeholder, text: word(8), place: .paragraph(4)),
      ])
    record.verdict = .incomplete
    record.findings = Severity.allCases.map { severity in
      Finding(
        rule: "X01", severity: severity, field: "chair_name", place: .paragraph(3), text: word(9),
        message: word(10), help: word(11))
    }
    record.reading?.leftovers = [Leftover(text: word(12), place: .paragraph(9))]
    record.reading?.unknownLabels = [Leftover(text: word(13), place: .paragraph(10))]
    record.reading?.notices = [
      Notice(
        .struckThrough, at: .sheet(word(14), CellReference(row: 0, column: 0)), detail: word(15))
    ]
    return record
  }

  // MARK: What is made of it

  /// Every file and page that a command makes, by a name of its own.
  func results() throws -> [(name: String, bytes: [UInt8])] {
    try checks() + registered() + papers()
  }

  private func checks() throws -> [(name: String, bytes: [UInt8])] {
    let definition = try ExampleProgramme.definition()
    var json = JSONWriter()
    let record = record()
    RecordWriter(definition: definition, includesValues: true).write(record, to: &json)
    return CheckReportFormat.allCases.map { format in
      var report = format.make(definition, style: TextStyle())
      let file = CheckedFile(json: json.bytes, record: format.wantsRecord ? record : nil)
      return ("check.\(format.rawValue)", report.begin() + report.add(file) + report.end())
    }
  }

  private func registered() throws -> [(name: String, bytes: [UInt8])] {
    let programme = try programme()
    guard let day = CalendarDay(iso: "2020-10-09") else { return [] }
    var submissions = try ExampleProgramme.submissions(programme)
    for index in submissions.indices { submissions[index].file = "submissions/\(word(index))" }
    let findings = ["2", "3", "4", "5"].reduce(into: [String: [SubmissionFinding]]()) {
      $0[$1] = [
        SubmissionFinding(
          rule: "X11", severity: .warning, field: "total_planned", at: word(1), message: word(2),
          help: word(3))
      ]
    }
    let decisions = [
      Decision(
        .override, group: programme.groups[1].id, value: "complete", reason: word(1), by: word(2),
        on: day)
    ]
    let status = ProgrammeStatus(
      programme, submissions: submissions, decisions: decisions, findings: findings, stage: .plan,
      asAt: day)
    let report = StatusReport(status, programme)
    let chase = try ChaseReport(
      status, programme, items: status.chase(programme, findings: findings, decisions: decisions))
    let allocation = AllocationReport(
      try Allocation(AllocationRequest(programme)), programme, asAt: day)
    let lists = TimelineLists(
      status, programme, decisions: decisions, records: ["1": record(), "2": record()],
      remotePlans: [])
    return try [StatusFormat.text, .json, .csv, .xlsx, .html].map {
      ("status.\($0.rawValue)", try report.bytes($0))
    }
      + [AllocationFormat.text, .json, .csv, .xlsx].map {
        ("allocation.\($0.rawValue)", try allocation.bytes($0))
      }
      + [("chase.text", Array(chase.text().utf8))]
      + (chase.files + lists.files() + allocation.files()).map { ($0.name, $0.bytes) }
  }

  private func papers() throws -> [(name: String, bytes: [UInt8])] {
    var invented = InventedProgramme(seed: 7, areas: 2, groupsPerArea: 3)
    invented.programme.settings.name = word(0)
    for index in invented.programme.groups.indices {
      invented.programme.groups[index].name = word(index + 1)
    }
    for index in invented.submissions.indices {
      let submission = invented.submissions[index]
      invented.submissions[index].plan = submission.plan.map { renamed($0, index) }
      invented.submissions[index].evaluation = submission.evaluation.map { renamed($0, index) }
    }
    return try PaperRenderer(ImpactReport(invented)).files(Set(PaperFormat.allCases)).map {
      ($0.name, $0.bytes)
    }
  }

  private func renamed(_ told: GroupSubmission.Return, _ number: Int) -> GroupSubmission.Return {
    var told = told
    told.record.file = Array("submissions/\(word(number))".utf8)
    for (table, rows) in told.record.reading?.tables ?? [:] {
      for row in rows.indices {
        for field: FieldID in ["intervention_title", "changes_made"]
        where rows[row][field].state == .answered {
          told.record.reading?.tables[table]?[row].answers[field]?.value = .text(word(row))
          told.record.reading?.tables[table]?[row].answers[field]?.text = word(row)
        }
      }
    }
    return told
  }
}
