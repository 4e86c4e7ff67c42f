import Documents
import Testing

@testable import PlanForms

/// What rules may ask of the group, the programme and the file.
@Suite struct `Facts and lists` {
  private static let context: RuleContext = {
    var dates = ProgrammeDates()
    dates.planIssued = CalendarDay(iso: "2020-09-11")
    dates.planDeadline = minute("2020-10-02")
    dates.evaluationOpens = CalendarDay(iso: "2021-03-01")
    dates.evaluationDeadline = minute("2021-05-21")
    dates.actionsFrom = CalendarDay(iso: "2020-10-01")
    dates.actionsTo = CalendarDay(iso: "2021-07-31")
    let group = GroupFacts(
      id: "north", name: "North Consortium", aliases: ["Northern schools"], area: "North AAG",
      chair: "A. Chair", chairEmail: "chair@north.example", chairSchool: "Ashby Primary",
      deputy: "D. Deputy", allocationPence: 512_345)
    let schools = [
      ("Ashby Primary", "north", 210), ("Brook Infant", "north", 95), ("Elm", "east", 60),
      ("St Peter and St Paul CE", "north", 100),
    ]
    let programme = ProgrammeFacts(
      name: "Recovery", academicYear: "2020-21", form: "small", dates: dates, floorPence: 500_000,
      networkPence: 800_000, groups: [group],
      schools: schools.enumerated().map { index, school in
        SchoolFacts(urn: "\(index)", name: school.0, group: school.1, roll: school.2)
      },
      lists: [
        "venues.csv": FactList(
          columns: ["venue", "hire"], rows: [["Town Hall", "£50"], ["Library", "free"], ["Barn"]])
      ])
    var reading = FormReading(stage: "plan")
    reading.notices = [
      Notice(.unacceptedChanges),
      Notice(.comment),
      Notice(.comment),
    ]
    return RuleContext(
      reading: reading, programme: programme, group: group, received: minute("2020-10-05"),
      workingDaysLate: 1)
  }()

  private static func minute(_ iso: String) -> LocalMinute? {
    CalendarDay(iso: iso).map { LocalMinute(day: $0, minute: 23 * 60 + 59) }
  }

  private static func said(_ source: String, _ context: RuleContext) throws -> String {
    let form = try #require(Expressions.form)
    let evaluator = Evaluator(context, form.names, tables: form.tables)
    let checked = try ExpressionChecker(names: form.names, scope: .form).check(source)
    switch evaluator.evaluate(checked) {
    case .known(let value): return value.spoken { $0 }
    case .unknown(let reason): return "?" + reason
    }
  }

  private static let facts = [
    "group.name": "North Consortium", "group.id": "north", "group.area": "North AAG",
    "group.chair": "A. Chair", "group.deputy": "D. Deputy", "group.chair_school": "Ashby Primary",
    "group.chair_email": "chair@north.example", "group.kind": "primary_consortium",
    "group.allocation": "£5,123.45",
    "group.schools": "Ashby Primary, Brook Infant and St Peter and St Paul CE",
    "group.schools_count": "3", "group.roll": "405", "programme.name": "Recovery",
    "programme.academic_year": "2020-21", "programme.plan_issued": "11 September 2020",
    "programme.plan_deadline": "2 October 2020", "programme.evaluation_opens": "1 March 2021",
    "programme.evaluation_deadline": "21 May 2021", "programme.actions_from": "1 October 2020",
    "programme.actions_to": "31 July 2021", "programme.floor": "£5,000",
    "programme.network": "£8,000", "file.received": "5 October 2020", "file.days_late": "1",
    "file.unaccepted_changes": "1", "file.comments": "2",
  ]

  @Test func `are what the programme's folder and the file say`() throws {
    #expect(Fact.all.map(\.name).sorted() == Self.facts.keys.sorted())
    for (name, expected) in Self.facts { #expect(try Self.said(name, Self.context) == expected) }
  }

  @Test func `are not known where nobody has said them`() throws {
    let bare = RuleContext(reading: FormReading(stage: "plan"))
    for fact in Fact.all {
      let isCounted = fact.name == "file.unaccepted_changes" || fact.name == "file.comments"
      #expect(
        try Self.said(fact.name, bare) == (isCounted ? "0" : "?\(fact.name) is not known"))
    }
  }

  @Test(arguments: [
    ("in_group('Ashby Primary')", "yes"), ("in_group('ashby primary school')", "yes"),
    ("in_group('Ashby Primary; Brook Infant')", "yes"), ("in_group('All')", "yes"),
    ("in_group('All 2')", "yes"), ("in_group('Elm')", "no"),
    ("in_group('Ashby Primary, Elm')", "no"),
    ("outside_group('Ashby Primary, Elm & Oak')", "Elm and Oak"),
    ("in_group('Ashby Primary and Elm')", "no"), ("in_group('Brook and Ashby')", "yes"),
    ("in_group('Peter and Paul')", "yes"), ("in_group('St Peter & St Paul Primary')", "yes"),
    ("in_group('St Peter')", "yes"), ("outside_group('Ashby and Nursery')", ""),
    ("outside_group('All')", ""),
    ("known_school('Elm')", "yes"), ("known_school('Oak')", "no"),
    ("listed('venues.csv', 'venue', 'town  hall')", "yes"),
    ("listed('venues.csv', 'venue', 'Town')", "no"),
    ("listed('venues.csv', 'hire', 'FREE')", "yes"),
    ("lookup('venues.csv', 'venue', 'Library', 'hire')", "free"),
    ("lookup('venues.csv', 'venue', 'LIBRARY ', 'hire')", "free"),
    ("lookup('venues.csv', 'venue', 'Barn', 'hire')", "?“Barn” is not in venues.csv"),
    ("lookup('venues.csv', 'venue', 'Shed', 'hire')", "?“Shed” is not in venues.csv"),
    (
      "lookup('venues.csv', 'venue', 'Library', 'price')",
      "?the programme has no list “venues.csv” with these columns"
    ),
    (
      "listed('halls.csv', 'venue', 'Library')",
      "?the programme has no list “halls.csv” with these columns"
    ),
    // Days and years
    ("earliest(2020-10-02)", "2 October 2020"), ("latest(2020-10-02)", "2 October 2020"),
    ("shift_years(2021-03-31, -1)", "31 March 2020"),
    ("shift_years(2024-02-29, 4)", "29 February 2028"),
    ("shift_years(2021-03-31, 1.5)", "?the date cannot be moved"),
    ("shift_years(2021-03-31, 9000)", "?the date cannot be moved"),
    ("outside(2020-10-01, 2020-10-01, 2021-07-31)", "no"),
    ("outside(2021-07-31, 2020-10-01, 2021-07-31)", "no"),
    ("outside(2020-09-30, 2020-10-01, 2021-07-31)", "yes"),
    ("outside(2021-08-01, 2020-10-01, 2021-07-31)", "yes"),
    ("year_slip(2020-09-30, 2020-10-01, 2021-07-31)", "no"),
    ("year_slip(2019-10-01, 2020-10-01, 2021-07-31)", "yes"),
    ("year_slip(2022-07-31, 2020-10-01, 2021-07-31)", "yes"),
    ("year_slip(2020-12-01, 2020-10-01, 2021-07-31)", "no"),
    ("same_school_year('2020-2021', '20/21')", "yes"),
    ("same_school_year('2021-22', '2020-21')", "no"),
    ("same_school_year('2020', '2020-21')", "?that is not a school year"),
    ("same_school_year('2019-21', '2020-21')", "?that is not a school year"),
    ("same_school_year('1999-2000', '99/00')", "yes"),
    // Texts and numbers
    ("same('Maths  club!', 'maths club')", "yes"), ("same('Maths club', 'club maths')", "no"),
    ("number('12.5') + 1", "13.5"), ("number(' 7 ')", "7"),
    ("number('7 pupils')", "?that is not a number"),
    ("number('1,000')", "?that is not a number"), ("number('')", "?that is not a number"),
    ("sum_in('2 x £180 supply')", "£360"), ("sum_in('£500')", "?no sum is written there"),
    ("sum_in('2 or 3 x £180')", "?no sum is written there"),
    ("words('')", "0"), ("words('it’s re-opened')", "3"),
    ("overlap('', 'a')", "?there are no words to compare"),
    ("overlap('a b', 'b a c')", "100%"), ("overlap('a a b', 'a')", "50%"),
    ("contains('a b', '')", "no"),
    ("contains('ab', 'a')", "no"), ("contains('the end', 'start', 'end')", "yes"),
    ("matches('', '*')", "yes"), ("matches('', '?')", "no"),
    ("matches('CV1 2AB', '@@# #@@')", "yes"),
    ("matches('CV11 2AB', '@@# #@@')", "no"), ("matches('a#', 'a~#')", "yes"),
    ("matches('a1', 'a~#')", "no"),
    ("same_ref('Priority 1', 'P1')", "yes"), ("same_ref('P1', 'P11')", "no"),
    ("same_ref('1a', '1')", "no"),
    ("same_ref('a', 'A')", "yes"), ("same_ref('2, 3 and 5', 'Action 3')", "yes"),

    ("same_person('J Smith', 'Jane Smith')", "yes"), ("same_person('Smith', 'Jane Smith')", "yes"),
    ("same_person('John Smith', 'Jane Smith')", "no"), ("same_person('Jane', 'Jane Smith')", "no"),
    ("same_person('Dr Jane Smith, Head', 'JANE SMITH')", "yes"),
    ("same_person('Jane Smith-Jones', 'Jane Smith')", "no"),
    ("same_person('Jo Smith', 'Joanna Smith')", "yes"),
    ("schools_named('3')", "3"), ("schools_named('All 12 schools')", "12"),
    ("schools_named('Ashby and Elm')", "1 to 2"),
    ("schools_named('Ashby, Brook & Elm')", "2 to 3"), ("schools_named('Ashby, Brook')", "2"),
    ("schools_named('whole consortium')", "?no number of schools is given"),
    ("percent(£1, £3) + percent(£2, £3) = 100%", "yes"),
    ("max(£1)", "£1"), ("min(3, 1, 2)", "1"),
    ("abs(-2 - 3)", "5"),
    ("first(group.allocation, £1)", "£5,123.45"), ("max(2020-10-02, 2020-10-05)", "5 October 2020"),
  ])
  func `answer what rules ask of them`(_ source: String, _ expected: String) throws {
    #expect(try Self.said(source, Self.context) == expected)
  }
}
