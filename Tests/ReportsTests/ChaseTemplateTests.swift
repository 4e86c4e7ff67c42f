import PlanForms
import Programmes
import Reports
import Testing

@Suite struct `The officer's own template` {
  private static func chase(
    _ date: String, templates: [String: String], officer: String = "Sam Okafor"
  ) throws -> ChaseReport {
    var programme = try ExampleProgramme.load()
    programme.settings.officer.name = officer
    let status = ProgrammeStatus(
      programme, submissions: try ExampleProgramme.submissions(programme), stage: .plan,
      asAt: try #require(CalendarDay(iso: date)))
    return try ChaseReport(
      status, programme,
      items: status.chase(programme, findings: ExampleProgramme.findings), templates: templates)
  }

  @Test func `takes the place of the shipped one, and of no other`() throws {
    let template = """
      Subject: Where is {{group}}?

      {{chair}}, we wait since {{deadline_day}}.{{#role}} I am {{role}}.{{/role}}
      """
    let own = try Self.chase("2020-10-09", templates: ["missing.txt": template])
    let shipped = try Self.chase("2020-10-09", templates: [:])
    let isOwn = own.letters.map { $0.item.kind == .missing }
    #expect(isOwn.contains(true) && isOwn.contains(false))
    for (index, letter) in own.letters.enumerated() {
      if letter.item.kind == .missing {
        let group = letter.item.row.group
        #expect(letter.draft.subject == "Where is \(group.name)?")
        #expect(
          letter.draft.body
            == "\(group.chair), we wait since 2 October 2020. "
            + "I am Intervention Data and Project Management Officer.\n")
      } else {
        #expect(letter == shipped.letters[index])
      }
    }
  }

  @Test(arguments: [
    ("Subject: a\n\n{{#errors}}\n- {{message}}\n", "line 3"), ("Subject: {{group\n", "line 1"),
    ("Subject: a\n\nDear {{chair}}\n{{/late}}\n", "line 4"),
    ("Subject: a\n\n{{#late}}{{/errors}}\n", "line 3"),
  ])
  func `is refused with file, line and cure where it is broken`(
    _ template: String, _ line: String
  ) throws {
    let problem = #expect(throws: TemplateProblem.self) {
      try Self.chase("2020-10-09", templates: ["missing.txt": template])
    }
    let said = problem.map { "\($0)" } ?? ""
    #expect(said.contains("missing.txt, \(line)"), "\(said)")
    #expect(said.contains("Put it right, or take it away"))
  }

  @Test func `is refused where it names what no letter has`() throws {
    let problem = #expect(throws: TemplateProblem.self) {
      try Self.chase("2020-10-09", templates: ["missing.txt": "Subject: a\n\nDear {{chiar}}\n"])
    }
    let said = problem.map { "\($0)" } ?? ""
    #expect(said.contains("missing.txt, line 3") && said.contains("“chair”"), "\(said)")
  }

  @Test func `answers only what came since the day that is named`() throws {
    let programme = try ExampleProgramme.load()
    let status = ProgrammeStatus(
      programme, submissions: try ExampleProgramme.submissions(programme), stage: .plan,
      asAt: try #require(CalendarDay(iso: "2020-10-09")))
    func kinds(_ since: String?) -> [String] {
      status.chase(
        programme, findings: ExampleProgramme.findings,
        since: since.flatMap { CalendarDay(iso: $0) }
      ).filter { $0.kind != .missing }.map { "\($0.row.group.id) \($0.kind.rawValue)" }
    }
    #expect(kinds(nil).count == 5)
    #expect(kinds("2020-10-06") == ["coldbrook questions", "eastmoor late"])
  }
}
