import Impact
import InventedProgrammes
import PlanForms
import Programmes
import Testing

/// Rules D1 to D7, each by the papers that come of it.
@Suite struct `What may be printed` {
  /// One action with its result.
  struct Action: Sendable {
    var places: Int
    var measured: Int?
    var before = "40"
    var after = "60"
    var schools = 5
    var measure = "Phonics screening check"
    var words = "Good progress."
  }

  static func report(
    _ groups: [[Action]], rules: DisclosureRules = DisclosureRules(), excerpts: [Excerpt] = []
  ) -> ImpactReport {
    let programme = Programme(
      settings: ProgrammeSettings(),
      groups: groups.indices.map {
        GroupFacts(id: "g\($0)", name: "Group \($0)", area: "North", allocationPence: 500_000)
      },
      schools: groups.indices.flatMap { group in
        (0..<5).map { SchoolFacts(urn: "\(group)\($0)", name: "School \($0)", group: "g\(group)") }
      })
    let submissions = groups.enumerated().map { index, actions in
      GroupSubmission(
        group: "g\(index)",
        evaluation: .init(
          record: AnswerSketch.record(
            "g\(index).docx", stage: .evaluation,
            tables: [
              "outcomes": actions.enumerated().map { row($1, number: $0 + 1) }
            ])))
    }
    return ImpactReport(
      programme, submissions: submissions, excerpts: excerpts,
      asAt: CalendarDay(iso: "2021-06-04") ?? .epoch, rules: rules)
  }

  private static func row(_ action: Action, number: Int) -> AnswerRow {
    let isPercent = action.measure != "SDQ"
    func value(_ text: String) -> Value {
      isPercent ? AnswerSketch.percent(text) : AnswerSketch.number(text)
    }
    return AnswerSketch.row(
      [
        "intervention_ref": .text("\(number)"), "intervention_title": .text(action.words),
        "delivery_status": .choice("delivered_as_planned"),
        "actual_cost": AnswerSketch.pounds(1_000),
        "pupils_reached": AnswerSketch.count(action.places),
        "schools_reached": AnswerSketch.count(action.schools),
        "end_measure_name": .text(action.measure),
        "baseline_result": action.measured == nil ? nil : value(action.before),
        "end_value": action.measured == nil ? nil : value(action.after),
        "pupils_measured": action.measured.map(AnswerSketch.count),
        "impact_summary": .text(action.words), "voice": .text(action.words),
        "changes_made": .text(action.words), "lessons_learned": .text(action.words),
      ], table: 1, row: number + 1)
  }

  /// The texts of a column, action by action.
  static func column(_ id: String, of table: String, in report: ImpactReport) -> [String] {
    guard let table = report.areaPaper(0).tables.first(where: { $0.id == table }),
      let index = table.columns.firstIndex(where: { $0.id == id })
    else { return [] }
    return table.rows.map { $0[index].text }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var actions: [Action]
    var table = "results"
    var column = "after"
    var shown: [String]
    var adjust: @Sendable (inout DisclosureRules) -> Void = { _ in }
  }

  @Test(arguments: [
    Case(
      testDescription: "D1: five pupils are hidden, six are not",
      actions: [Action(places: 6), Action(places: 5), Action(places: 40)], table: "actions",
      column: "pupils_reached", shown: ["c", "c", "40"]),
    Case(
      testDescription: "D1: nought is nought", actions: [Action(places: 0), Action(places: 9)],
      table: "actions", column: "pupils_reached", shown: ["0", "9"]),
    Case(
      testDescription: "D1: all of ten pupils say it of each, all of eleven may be told",
      actions: [
        Action(places: 30, measured: 10, after: "100"),
        Action(places: 31, measured: 11, after: "100", measure: "WellComm"),
        Action(places: 32, measured: 12, after: "75", measure: "Language Link"),
      ], shown: ["c", "100%", "75%"]),
    Case(
      testDescription: "D1: none of ten pupils is the same",
      actions: [Action(places: 30, measured: 9, before: "0", after: "50")], shown: ["c"]),
    Case(
      testDescription: "D2: a result over five is hidden",
      actions: [Action(places: 30, measured: 5), Action(places: 30, measured: 6, measure: "SDQ")],
      shown: ["c", "60"]),
    Case(
      testDescription: "D2: up to ten pupils in whole numbers, from eleven with a decimal",
      actions: [
        Action(places: 30, measured: 10, after: "62.5"),
        Action(places: 30, measured: 11, after: "62.5", measure: "WellComm"),
      ], shown: ["63%", "62.5%"]),
    Case(
      testDescription: "D3: the next smallest count of a sum goes too, and no more",
      actions: [Action(places: 3), Action(places: 20), Action(places: 50)], table: "actions",
      column: "pupils_reached", shown: ["c", "c", "50"]),
    Case(
      testDescription: "D4: what is worked out of a hidden count is hidden",
      actions: [Action(places: 3), Action(places: 20), Action(places: 50)], table: "cost",
      column: "cost_per_place", shown: ["c", "c", "£20"]),
    Case(
      testDescription: "D4: so is its band",
      actions: [Action(places: 3), Action(places: 20), Action(places: 50)], table: "cost",
      column: "band", shown: ["c", "c", "very low"]),
    Case(
      testDescription: "D4: so is the change",
      actions: [Action(places: 30, measured: 4)], column: "change", shown: ["c"]),
    Case(
      testDescription: "D5: two schools are too few",
      actions: [
        Action(places: 30, measured: 20, schools: 2)
      ], shown: ["c"]),
    Case(
      testDescription: "D5: unless the group agrees",
      actions: [Action(places: 30, measured: 20, schools: 2)], shown: ["60%"],
      adjust: { $0.consenting = ["g0"] }),
    Case(
      testDescription: "D6: rounded to five, and what rounds to nought is low",
      actions: [Action(places: 23), Action(places: 2), Action(places: 0)], table: "actions",
      column: "pupils_reached", shown: ["25", "low", "0"],
      adjust: {
        $0.roundTo = 5
        $0.suppressBelow = 1
      }),
  ])
  func `each rule is kept`(_ example: Case) {
    var rules = DisclosureRules()
    example.adjust(&rules)
    let report = Self.report([example.actions], rules: rules)
    #expect(Self.column(example.column, of: example.table, in: report) == example.shown)
    #expect(report.release.audit().isEmpty)
  }

  @Test func `the programme’s settings are the rules, and the public’s are never laxer`() {
    var settings = DisclosureSettings()
    settings.suppressBelow = 3
    settings.allOrNoneUpTo = 30
    settings.minimumSchools = 2
    settings.consenting = ["g0"]
    let members = DisclosureRules(settings, isPublic: false)
    #expect(members.suppressBelow == 3)
    #expect(members.consenting == ["g0"])
    let everybody = DisclosureRules(settings, isPublic: true)
    #expect(everybody.suppressBelow == 6)
    #expect(everybody.allOrNoneUpTo == 30)
    #expect(everybody.consenting.isEmpty)
    #expect(!everybody.showsActions)
    #expect(everybody.roundTo == 5)
  }

  @Test func `D4: a mark of a hidden result is not drawn`() {
    let shown = Self.report([[Action(places: 30, measured: 20)]]).areaPaper(0)
    let hidden = Self.report([[Action(places: 30, measured: 4)]]).areaPaper(0)
    #expect(shown.charts.map(\.id).contains("chart-c"))
    #expect(!hidden.charts.map(\.id).contains("chart-c"))
  }

  @Test func `D4: no other paper gives away what one paper hides`() {
    let invented = (0..<40).map { ImpactReport(InventedProgramme(seed: $0)) }
    for report in invented {
      for (area, paper) in zip(report.areas, report.papers) {
        let own = Self.pupilPlaces(paper)
        let county = report.countyPaper.tables.first { $0.id == "reach" }?.rows
          .first { $0[0].text == area.name }?.last?.text
        // An area's total stands in two papers: both show it, or neither does.
        #expect(county == own, "\(area.name)")
      }
    }
  }

  private static func pupilPlaces(_ paper: Paper) -> String? {
    paper.tables.first { $0.id == "reach" }?.totals?.last?.text
  }

  @Test func `D7: no word of a return stands in a paper unless an officer picked and checked it`() {
    let words = "Zebedee, our only looked-after child in Y3"
    let actions = [Action(places: 30, measured: 20, words: words)]
    for paper in Self.report([actions, actions]).papers {
      #expect(!"\(paper)".contains("Zebedee"), "\(paper.id)")
    }
    let day = CalendarDay(iso: "2021-06-04") ?? .epoch
    let excerpt = Excerpt(
      group: "g0", text: "Short daily sessions worked best.", checkedBy: "An Officer",
      checkedOn: day)
    let quoted = Self.report([actions, actions], excerpts: [excerpt]).areaPaper(0)
    #expect(
      quoted.sections.first { $0.id == "learning" }?.blocks
        .contains(.quote("Short daily sessions worked best.", from: "Group 0")) == true)
  }

  @Test func `D7: an excerpt that nobody ticked is named and left out`() {
    let text = """
      group,action,kind,text,checked_by,date
      g0,1,learning,Short daily sessions worked best.,An Officer,2021-06-04
      g0,1,quote,"Zebedee loved it",,
      g1,1,quote,It was calmer,An Officer,June
      """
    let reading = ExcerptSheet.read(Array(text.utf8), file: "excerpts.csv")
    #expect(reading.excerpts.map(\.text) == ["Short daily sessions worked best."])
    #expect(reading.mistakes.map(\.line) == [3, 4])
  }
}
