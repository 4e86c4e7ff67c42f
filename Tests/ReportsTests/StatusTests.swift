import PlanForms
import Programmes
import Reports
import TestSupport
import Testing

@Suite struct `The status of the example programme` {
  /// Before, on and after the deadline of 2 October 2020.
  @Test(arguments: ["2020-09-28", "2020-10-02", "2020-10-09"])
  func `stands as it was read once`(_ date: String) throws {
    let report = try report(date)
    for format in [StatusFormat.text, .json, .csv, .html] {
      let text = String(decoding: try report.bytes(format), as: UTF8.self)
      let name = "status/\(date).\(format == .text ? "txt" : format.rawValue)"
      #expect(Snapshot.difference(of: text, from: name) == nil)
    }
  }

  @Test(arguments: ["2020-09-28", "2020-10-02", "2020-10-09"])
  func `makes drafts that stand as they were read once`(_ date: String) throws {
    let programme = try ExampleProgramme.load()
    let status = try report(date).status
    let items = status.chase(programme, findings: ExampleProgramme.findings)
    let chase = try ChaseReport(status, programme, items: items)
    let letters = chase.letters.map {
      "To: \($0.draft.toAddress)\n\($0.draft.subject)\n\n\($0.draft.body)"
    }
    let text = chase.text() + "\n" + letters.joined(separator: "\n----\n\n")
    #expect(Snapshot.difference(of: text, from: "chase/\(date).txt") == nil)
    // A group that has replied is thanked or asked, never chased.
    let replied = Set(status.rows.filter { $0.submission != nil }.map(\.group.id))
    let chased = items.filter { [.reminder, .missing, .evaluationDue].contains($0.kind) }
    #expect(replied.isDisjoint(with: chased.map(\.row.group.id)))
  }

  @Test(arguments: [
    ("Application", "application"), ("End report", "end report"),
    ("HAF application", "HAF application"),
  ])
  func `speaks of the form by the stage's own title`(_ title: String, _ name: String) throws {
    let programme = try ExampleProgramme.load()
    var status = try report("2020-10-09").status
    status.title = title
    #expect(status.listing(of: programme).title.contains(": \(name)s as at "))
    let items = status.chase(programme, findings: ExampleProgramme.findings)
    for letter in try ChaseReport(status, programme, items: items).letters {
      #expect(letter.draft.body.contains(name) && !letter.draft.subject.contains("action plan"))
    }
    let reasons = TimelineLists(status, programme, decisions: []).holds.rows.map { "\($0)" }
    #expect(reasons.contains { $0.contains("No \(name) is in.") })
  }

  @Test func `speaks in the words of the fund`() throws {
    var programme = try ExampleProgramme.load()
    programme.called = FundWords()
    programme.called.chair = "principal"
    programme.settings.money.chairPence = 0
    for index in programme.groups.indices {
      programme.groups[index].area = ""
      programme.groups[index].chair = ""
    }
    var status = try report("2021-05-17").status
    status.stage = .evaluation
    status.title = "End report"
    status.areas = programme.areas
    for index in status.rows.indices { status.rows[index].group = programme.groups[index] }
    let lists = TimelineLists(status, programme, decisions: [])
    #expect(!lists.all.map(\.kind).contains("chair-payments"))
    let report = StatusReport(status, programme)
    var texts: [String] = []
    for format in [StatusFormat.text, .html, .csv] {
      texts.append(String(decoding: try report.bytes(format), as: UTF8.self))
    }
    let letters = try ChaseReport(
      status, programme, items: status.chase(programme, findings: [:])
    ).letters
    #expect(!letters.isEmpty)
    for letter in letters {
      texts.append(letter.draft.subject + letter.draft.body)
      #expect(letter.draft.body.contains("Dear Principal"))
    }
    for list in lists.all { texts.append(list.text(style: TextStyle())) }
    for text in texts { #expect(!text.contains("AAG") && !text.contains(/[Cc]hair|evaluation/)) }
    #expect(lists.chairConfirmations.text(style: TextStyle()).contains("Principal"))
  }

  @Test func `follows the officer's waivers and overrides while they hold`() throws {
    let programme = try ExampleProgramme.load()
    let submissions = try ExampleProgramme.submissions(programme)
    let day = try #require(CalendarDay(iso: "2020-10-03"))
    let (asked, broken) = (programme.groups[1].id, programme.groups[3].id)
    let decisions = [
      Decision(
        .waiver, group: asked, rule: "X11", reason: "By phone", by: "Sam", on: day, expires: day),
      Decision(
        .override, group: broken, value: "complete", reason: "Read on paper", by: "Sam", on: day),
    ]
    func states(_ date: String) throws -> [String] {
      let status = ProgrammeStatus(
        programme, submissions: submissions, decisions: decisions,
        findings: ExampleProgramme.findings, stage: .plan,
        asAt: try #require(CalendarDay(iso: date)))
      return [1, 3].map { status.rows[$0].state.rawValue }
    }
    #expect(try states("2020-10-02") == ["questions", "unreadable"])
    #expect(try states("2020-10-03") == ["complete", "complete"])
    #expect(try states("2020-10-04") == ["questions", "complete"])
  }

  @Test func `puts only what is complete and unpaid on the payment list`() throws {
    var programme = try ExampleProgramme.load()
    for index in programme.groups.indices { programme.groups[index].allocationPence = 500_000 }
    let day = try #require(CalendarDay(iso: "2020-10-09"))
    let paid = Decision(
      .release, group: programme.groups[0].id, value: "500000", reason: "Complete", by: "Sam",
      on: day)
    func payments(_ decisions: [Decision]) throws -> Listing {
      let status = ProgrammeStatus(
        programme, submissions: try ExampleProgramme.submissions(programme),
        decisions: decisions, stage: .plan, asAt: day)
      return TimelineLists(status, programme, decisions: decisions).payments
    }
    #expect(try payments([]).rows.count == 2)
    #expect(try payments([paid]).rows.count == 1)
    #expect(try payments([paid]).total?[4] == .money(pence: 500_000))
    #expect(
      try payments([paid]).remarks.first
        == "£5,000.00 now and £5,000.00 released before, of £90,000.00 allocated; £80,000.00 waits."
    )
  }

  @Test func `is worked out for five thousand groups with three versions each`() throws {
    let programme = try crowded(5_000)
    let submissions = programme.groups.flatMap { group in
      (1...3).map { version in
        Submission(
          identity: "\(group.id)-\(version)", file: "f", group: group.id, stage: .plan,
          verdict: .questions, warnings: 1, receivedSeconds: 1_601_000_000 + version,
          number: version)
      }
    }
    let status = ProgrammeStatus(
      programme, submissions: submissions, stage: .plan,
      asAt: try #require(CalendarDay(iso: "2020-10-09")))
    #expect(status.count(.questions) == 5_000)
    #expect(status.rows.allSatisfy { $0.version == 3 })
  }

  private func crowded(_ count: Int) throws -> Programme {
    var programme = try ExampleProgramme.load()
    programme.groups = (0..<count).map { GroupFacts(id: "g\($0)", name: "Group \($0)") }
    return programme
  }

  private func report(_ date: String) throws -> StatusReport {
    let programme = try ExampleProgramme.load()
    let status = ProgrammeStatus(
      programme, submissions: try ExampleProgramme.submissions(programme), stage: .plan,
      asAt: try #require(CalendarDay(iso: date)))
    return StatusReport(status, programme)
  }
}
