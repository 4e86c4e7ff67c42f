import InventedProgrammes
import PlanForms
import Programmes
import Reports
import TestSupport
import Testing

@Suite struct `The lists of the year` {
  private static let day = "2020-10-09"

  /// Plans as they were read: two actions, one with a query; and two plans of the second fund.
  private static func lists(
    decisions: [Decision] = [], issued: [IssuedAllocation] = [],
    plan: FileRecord = plan(), changing change: (inout Programme) -> Void = { _ in }
  ) throws -> TimelineLists {
    var programme = try ExampleProgramme.load()
    change(&programme)
    let asAt = try #require(CalendarDay(iso: day))
    let submissions = try ExampleProgramme.submissions(programme)
    var records = ["1": plan, "2": plan]
    records["2"]?.findings = [
      Finding(
        rule: "X10", severity: .warning, table: "interventions", row: 2,
        message: "The sum comes to £900, not £1,000."),
      Finding(
        rule: "X11", severity: .warning, field: "total_planned", message: "The total is off."),
    ]
    let remote = (0..<3).map { number in
      Submission(
        identity: "r\(number)", file: "r\(number).docx", group: programme.groups[number].id,
        stage: .plan, fund: "remote", verdict: .complete,
        receivedSeconds: 1_602_000_000, number: 100 + number)
    }
    let schools = programme.groups.prefix(3).map { group in
      programme.schools.first { $0.group == group.id }?.name ?? ""
    }
    records["r0"] = lead("Mr A", schools[0], pounds: 900)
    records["r1"] = lead("Ms B", schools[0], pounds: 1_200)
    records["r2"] = lead("", schools[2], pounds: nil)
    let status = ProgrammeStatus(
      programme, submissions: submissions + remote, decisions: decisions, stage: .plan, asAt: asAt)
    return TimelineLists(
      status, programme, decisions: decisions, records: records, remotePlans: remote,
      issued: issued)
  }

  private static func plan() -> FileRecord {
    func action(_ ref: String, _ pounds: Int?, _ priority: String) -> AnswerRow {
      AnswerSketch.row(
        [
          "intervention_ref": .text(ref), "intervention_title": .text("Action \(ref)"),
          "intervention_priority_ref": .text(priority), "lead_name": .text("Mrs L"),
          "target_group": .text("Year 2"), "planned_pupils": AnswerSketch.count(24),
          "planned_cost": pounds.map(AnswerSketch.pounds), "success_criteria": .text("All read"),
        ], table: 3, row: 2)
    }
    let priorities = ["1", "2"].map {
      AnswerSketch.row(
        ["priority_ref": .text($0), "priority_need": .text("Need \($0)")], table: 2, row: 2)
    }
    return AnswerSketch.record(
      "plan.docx", stage: .plan,
      tables: [
        "interventions": [action("A", 2_500, "2"), action("", nil, "1")],
        "priorities": priorities,
      ])
  }

  private static func lead(_ name: String, _ school: String, pounds: Int?) -> FileRecord {
    func answer(_ value: Value?) -> Answer {
      value.map { Answer(state: .answered, text: $0.spoken(choices: []), value: $0) }
        ?? Answer(state: .unanswered)
    }
    return AnswerSketch.record(
      "lead.docx", stage: .plan, tables: [:],
      fields: [
        "rl_lead_name": answer(name.isEmpty ? nil : .text(name)),
        "rl_lead_school": answer(.text(school)),
        "rl_release_time": answer(.text("half a day a week")),
        "rl_release_cost": answer(pounds.map(AnswerSketch.pounds)),
      ])
  }

  @Test func `moderation has a row for each action, with its need and its own queries`() throws {
    let rows = try Self.lists().moderation.rows
    #expect(rows.count == 4)
    #expect(
      rows[0] == [
        .text("Aldermere Consortium"), .text("A"), .text("Action A"), .text("2"), .text("Need 2"),
        .text("Mrs L"), .text("Year 2"), .text("24"), .money(pence: 250_000), .text("All read"),
        .text(""), .blank, .blank,
      ])
    // No reference on the form: the action's number; no cost: its words, and no sum of money.
    #expect(rows[1][1] == .text("2") && rows[1][8] == .text(""))
    #expect(rows[3][10] == .text("X10: The sum comes to £900, not £1,000."))
  }

  @Test func `moderation asks about actions that two groups have alike`() throws {
    let actions = [
      "Daily reading in small groups with a trained teaching assistant after lunch",
      "Phonics booster sessions before school for pupils who missed the summer term",
      "A shared family worker visits homes of pupils whose attendance fell sharply",
    ].map { AnswerSketch.row(["intervention_title": .text($0)], table: 3, row: 2) }
    let copied = AnswerSketch.record("plan.docx", stage: .plan, tables: ["interventions": actions])
    let queries = try Self.lists(plan: copied).moderation.rows.map { $0[10] }
    let asked = ": reads like the plan of Birchwell Consortium. A joint project, or a copied form?"
    #expect(queries.prefix(3).allSatisfy { $0 == .text("X18\(asked)") })
    #expect(queries.count == 6)
  }

  @Test func `expert leads come with school, release and cost, or with what is to settle`() throws {
    let list = try Self.lists { $0.settings.money.remoteLeadPence = 100_000 }.remoteLeads
    #expect(
      list.rows.map { $0[6] } == [
        .text(""),
        .text(
          "“Ashby Lane Primary School” isn't one of Birchwell Consortium’s schools. "
            + "More than £1,000."),
        .text("No lead is named."),
      ])
    #expect(
      list.rows[0].dropFirst(4).prefix(2) == [.text("half a day a week"), .money(pence: 90_000)])
    #expect(list.total?[5] == .money(pence: 210_000))
  }

  @Test func `holds say what is to put right, in the words of the letter`() throws {
    let holds = try Self.lists().holds.rows
    let birchwell = try #require(holds.first { $0[0] == .text("Birchwell Consortium") })
    #expect(
      birchwell[3]
        == .text("2 to ask: The sum comes to £900, not £1,000.\nThe total is off."))
  }

  @Test(arguments: [
    (
      "status",
      "schools.csv doesn't say whether Ashby Lane Primary School is maintained or an academy."
    ),
    ("urn", "Ashby Lane Primary School has no URN in schools.csv."),
    ("amount", "groups.csv says £7,000, but £6,952 was issued."),
    ("none", "No allocation is set in groups.csv."),
    ("school", "The school to be paid isn't one of the group's."),
  ])
  func `no money goes where a doubt is left`(_ doubt: String, _ reason: String) throws {
    let day = try #require(CalendarDay(iso: "2020-09-14"))
    let issued = [
      IssuedAllocation(group: "aldermere", schools: 9, pupils: 2_058, pence: 695_200, on: day)
    ]
    let sure = try Self.lists(issued: issued)
    #expect(sure.payments.rows.contains { $0[0] == .text("Aldermere Consortium") })
    let lists = try Self.lists(issued: issued) { programme in
      switch doubt {
      case "status": programme.schools[0].status = "other"
      case "urn": programme.schools[0].urn = ""
      case "amount": programme.groups[0].allocationPence = 700_000
      case "none": programme.groups[0].allocationPence = nil
      default: programme.groups[0].chairSchool = "Elsewhere School"
      }
    }
    #expect(!lists.payments.rows.contains { $0[0] == .text("Aldermere Consortium") })
    #expect(lists.holds.rows.first { $0[0] == .text("Aldermere Consortium") }?[3] == .text(reason))
  }

  @Test func `chairs are paid once they are confirmed and their school is known`() throws {
    let day = try #require(CalendarDay(iso: "2020-09-11"))
    func said(_ group: String, _ value: String) -> Decision {
      Decision(.chair, group: group, value: value, reason: "E-mail", by: "Sam", on: day)
    }
    let lists = try Self.lists(
      decisions: [
        said("aldermere", "confirmed"), said("birchwell", "confirmed"),
        said("birchwell", "changed"), said("coldbrook", "declined"), said("dunsford", "confirmed"),
      ]
    ) { $0.groups[3].chairSchool = "Nowhere School" }
    #expect(
      lists.chairConfirmations.rows.prefix(5).map { $0[5] } == [
        .text("confirmed", .good), .text("changed", .good), .text("declined", .good),
        .text("confirmed", .good), .text("not yet", .attention),
      ])
    #expect(lists.chairPayments.rows.map { $0[0] } == [.text("Aldermere Consortium")])
    #expect(lists.chairPayments.total?[4] == .money(pence: 500_000))
  }

  @Test func `the log of decisions says who, when and why, and what still holds`() throws {
    let day = try #require(CalendarDay(iso: "2020-10-05"))
    let late = try #require(CalendarDay(iso: "2020-10-10"))
    let lists = try Self.lists(decisions: [
      Decision(
        .waiver, group: "birchwell", rule: "X11", reason: "By phone", by: "Sam", on: day,
        expires: CalendarDay(iso: "2020-10-07")),
      Decision(.release, group: "aldermere", value: "695200", reason: "Paid", by: "Kim", on: day),
      Decision(.release, group: "aldermere", value: "0", reason: "Later", by: "Kim", on: late),
    ])
    #expect(
      lists.decisionLog.rows.map { [$0[1], $0[6], $0[8], $0[10]] } == [
        [.text("waiver"), .text(""), .text("Sam"), .text("no")],
        [.text("release"), .money(pence: 695_200), .text("Kim"), .text("yes")],
      ])
  }

  /// The same figure in the workbook and in the CSV, as a program that is not ours reads them.
  @Test(.enabled(if: Python.has("openpyxl"), "openpyxl is not installed"))
  func `have the same figures in workbook and CSV`() throws {
    let files = try Self.lists().files()
    #expect(files.count == 16)
    for pair in 0..<8 {
      let (workbook, csv) = (files[pair * 2], files[pair * 2 + 1])
      let script = """
        import csv, io, openpyxl
        wanted = list(csv.reader(io.StringIO(r'''\(String(decoding: csv.bytes.dropFirst(3), as: UTF8.self))''')))
        sheet = openpyxl.load_workbook(path).worksheets[0]
        first = int(sheet.freeze_panes[1:])
        assert sheet.auto_filter.ref or len(wanted) == 1
        assert sheet.print_title_rows == f'${first - 1}:${first - 1}', sheet.print_title_rows
        for number, line in enumerate(wanted[1:]):
            for column, text in enumerate(line):
                value = sheet.cell(first + number, column + 1).value
                if isinstance(value, (int, float)) and '.' in text:
                    assert f'{value:.2f}' == text, (value, text)
                elif hasattr(value, 'date'):
                    assert value.date().isoformat() == text
                elif not (text.count('T') == 1 and text[4:5] == '-'):
                    assert str('' if value is None else value) == text.replace('\\r\\n', '\\n'), (value, text)
        print('same')
        """
      #expect(try Python.run(script, on: workbook.bytes, name: "list.xlsx") == "same")
    }
  }
}
