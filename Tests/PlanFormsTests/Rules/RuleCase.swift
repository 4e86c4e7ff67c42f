import Documents
import PlanForms
import Testing

/// One rule on one form, given in a few words: where it speaks, is silent, or is skipped.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var rule: String
  var form = "recovery-2020"
  var stage: StageID = .plan
  /// An `AnswerSketch`.
  var sketch: String
  /// The plan that an evaluation is held against; an `AnswerSketch`.
  var plan: String?
  var daysLate: Int? = 3
  var hasUnacceptedChanges = false
  var kind = GroupFacts.Kind.primaryConsortium
  /// What the register says the group is given.
  var allocationPence: Int? = 500_000
  /// What the readers noticed about a column's answers.
  var flags: [FieldID: ReadingFlag] = [:]
  /// Each finding as `severity row: message`, or each skip as `skipped row: reason`.
  var expected: [String]

  init(
    _ name: String, _ rule: String, _ sketch: String, _ expected: String...,
    stage: StageID = .plan, form: String = "recovery-2020"
  ) {
    testDescription = "\(rule) \(name)"
    self.rule = rule
    self.sketch = sketch
    self.expected = expected
    self.stage = stage
    self.form = form
  }

  /// The same with something else about the file or its group.
  func with(_ change: (inout RuleCase) -> Void) -> RuleCase {
    var copy = self
    change(&copy)
    return copy
  }

  var isFinding: Bool { expected.contains { !$0.hasPrefix("skipped") } }

  // MARK: What is known besides the form

  static let programme: ProgrammeFacts = {
    var dates = ProgrammeDates()
    dates.planIssued = CalendarDay(iso: "2020-09-11")
    dates.actionsFrom = CalendarDay(iso: "2020-10-01")
    dates.actionsTo = CalendarDay(iso: "2021-07-31")
    dates.planDeadline = CalendarDay(iso: "2020-10-02").map { LocalMinute(day: $0, minute: 1_439) }
    dates.evaluationDeadline = CalendarDay(iso: "2021-05-21").map {
      LocalMinute(day: $0, minute: 1_439)
    }
    return ProgrammeFacts(
      name: "Recovery", academicYear: "2020-21", form: "recovery-2020", dates: dates,
      groups: [
        GroupFacts(
          id: "oak", name: "Oak Consortium", area: "East", chair: "Mrs D. Example",
          chairSchool: "Ashcroft Primary School", deputy: "Mr C. Proxy", allocationPence: 500_000)
      ],
      schools: [
        SchoolFacts(urn: "1", name: "Ashcroft Primary School", group: "oak", roll: 300),
        SchoolFacts(urn: "2", name: "St Mary's C of E Infant School", group: "oak", roll: 100),
        SchoolFacts(urn: "3", name: "Far Away Academy", group: "elm", roll: 900),
      ],
      lists: [
        "venues.csv": FactList(columns: ["venue"], rows: [["Town Hall"]]),
        "last_year.csv": FactList(
          columns: ["group", "success"],
          rows: [["Oak Consortium", "Pupils read more"], ["Elm Consortium", "Pupils count more"]]),
        "other_fund.csv": FactList(
          columns: ["group", "title", "cost"],
          rows: [["Oak Consortium", "Maths club", "£1,200.00"], ["Oak Consortium", "Choir"]]),
      ])
  }()

  static let forms = Result {
    try Dictionary(
      uniqueKeysWithValues: SchemaFiles.all.map { name in
        let form =
          try name == SchemaFiles.recovery
          ? SchemaFiles.recoveryForm.get() : SchemaFiles.load(name)
        return (form.id, form)
      })
  }

  func definition() throws -> FormDefinition { try #require(try Self.forms.get()[form]) }

  func reading() throws -> FormReading {
    var reading = AnswerSketch.reading(sketch, stage, try definition())
    if hasUnacceptedChanges { reading.notices = [Notice(.unacceptedChanges, at: .paragraph(4))] }
    for (field, flag) in flags {
      for (table, rows) in reading.tables {
        for row in rows.indices {
          reading.tables[table]?[row].answers[field]?.flags = [flag]
        }
      }
    }
    return reading
  }

  func context(_ reading: FormReading) throws -> RuleContext {
    let plan = try plan.map { AnswerSketch.reading($0, .plan, try definition()) }
    var group = Self.programme.groups.first
    group?.kind = kind
    group?.allocationPence = allocationPence
    return RuleContext(
      reading: reading, programme: Self.programme, group: group,
      received: CalendarDay(iso: "2020-10-07").map { LocalMinute(day: $0, minute: 600) },
      workingDaysLate: daysLate, planOnFile: plan)
  }

  /// What the rules of `definition` say of the case, as `expected` is written.
  func said(by definition: FormDefinition, of reading: FormReading) throws -> [String] {
    let (findings, skipped) = FormRules(definition).check(try context(reading))
    return findings.filter { $0.rule == rule }.map {
      "\($0.severity.rawValue)\($0.row.map { " \($0)" } ?? ""): \($0.message)"
    }
      + skipped.filter { $0.rule == rule }.map {
        "skipped\($0.row.map { " \($0)" } ?? ""): \($0.because)"
      }
  }

  func said() throws -> [String] { try said(by: try definition(), of: try reading()) }
}
