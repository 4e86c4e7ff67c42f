import PlanForms
import Programmes
import Testing

/// Every setting of `programme.yaml`: what it is read as, and what is said to a value that is none.
@Suite struct `A setting` {
  struct Case: Sendable, CustomTestStringConvertible {
    /// `section.name`, or the name alone.
    var name: String
    var written: String
    /// What is set, as text.
    var read: @Sendable (ProgrammeSettings) -> String
    var expected: String
    /// A value that is none, and words of the cure.
    var wrong: (String, String)?
    var testDescription: String { name }

    init(
      _ name: String, _ written: String, _ expected: String, wrong: (String, String)? = nil,
      _ read: @escaping @Sendable (ProgrammeSettings) -> String
    ) {
      (self.name, self.written, self.expected) = (name, written, expected)
      (self.wrong, self.read) = (wrong, read)
    }

    /// A file with this setting alone.
    func yaml(_ value: String) -> String {
      let parts = name.split(separator: ".")
      let line = parts.count == 2 ? "\(parts[0]):\n  \(parts[1]): \(value)" : "\(name): \(value)"
      return name == "name" ? line + "\n" : "name: Fund\n\(line)\n"
    }
  }

  private static func day(_ day: CalendarDay?) -> String { day.map { "\($0)" } ?? "none" }
  private static func minute(_ minute: LocalMinute?) -> String {
    minute.map { "\($0.day) \($0.minute)" } ?? "none"
  }
  private static let noDay = ("31/09/2020", "September 2020 has 30 days.")
  private static let noMoney = ("lots", "Write pounds, as in 5000 or 5000.50.")

  static let cases: [Case] = [
    Case("name", "Recovery  fund", "Recovery fund", wrong: ("[a, b]", "on one line")) { $0.name },
    Case("form", "monitoring-return", "monitoring-return") { $0.form },
    Case("academic_year", "2020/2021", "2020-21", wrong: ("2020", "Write it as 2020-21.")) {
      $0.academicYear
    },
    Case("time_zone", "UTC", "UTC", wrong: ("London", "Did you mean \"Europe/London\"?")) {
      $0.timeZone.rawValue
    },
    Case("areas", "[North, South]", "North|South", wrong: ("[{a: b}]", "")) {
      $0.areas.joined(separator: "|")
    },
    Case(
      "closed_days", "[2020-12-24, 2021-05-28]", "2020-12-24|2021-05-28",
      wrong: ("[24/12/2020]", "write 2020-12-24")
    ) {
      $0.closedDays.map(\.description).joined(separator: "|")
    },
    Case("dates.plan_issued", "2020-09-11", "2020-09-11", wrong: noDay) {
      day($0.dates.planIssued)
    },
    Case(
      "dates.plan_deadline", "2020-10-02T23:59", "2020-10-02 1439",
      wrong: ("2020-10-02T24:00", "as in 2020-10-02T23:59")
    ) {
      minute($0.dates.planDeadline)
    },
    Case("dates.plan_deadline", "2020-10-02", "2020-10-02 1439") { minute($0.dates.planDeadline) },
    Case(
      "dates.plan_deadline", "2020-10-02 09:05:00", "2020-10-02 545", wrong: ("2020-10-02T9:05", "")
    ) {
      minute($0.dates.planDeadline)
    },
    Case("dates.evaluation_opens", "2021-04-19", "2021-04-19", wrong: noDay) {
      day($0.dates.evaluationOpens)
    },
    Case("dates.evaluation_deadline", "2021-05-21T12:00", "2021-05-21 720", wrong: noDay) {
      minute($0.dates.evaluationDeadline)
    },
    Case("dates.actions_from", "2020-10-01", "2020-10-01", wrong: noDay) {
      day($0.dates.actionsFrom)
    },
    Case("dates.actions_to", "2021-07-31", "2021-07-31", wrong: noDay) { day($0.dates.actionsTo) },
    Case("money.pot", "£112,000", "11200000", wrong: noMoney) { "\($0.money.potPence ?? -1)" },
    Case("money.floor", "5000.50", "500050", wrong: noMoney) { "\($0.money.floorPence)" },
    Case("money.network", "7500", "750000", wrong: noMoney) { "\($0.money.networkPence)" },
    Case("money.chair", "0", "0", wrong: ("-5", "Write pounds")) { "\($0.money.chairPence)" },
    Case("money.pupil_weight", "100", "100", wrong: ("101", "from 0 to 100")) {
      "\($0.money.pupilWeight)"
    },
    Case("money.unit", "penny", "penny", wrong: ("pence", "penny")) { $0.money.unit.rawValue },
    Case(
      "money.method", "Top up", "top_up",
      wrong: ("lottery", "one of redistribute, top_up, base_plus_share")
    ) {
      $0.money.method.rawValue
    },
    Case("money.base", "1000", "100000", wrong: noMoney) { "\($0.money.basePence)" },
    Case("money.remote_lead", "750", "75000", wrong: noMoney) {
      "\($0.money.remoteLeadPence ?? -1)"
    },
    Case("money.cost_code", "K4411", "K4411") { $0.money.costCode },
    Case("money.roll_basis", "October census", "October census") { $0.money.rollBasis },
    Case("disclosure.suppress_below", "0", "0", wrong: ("-1", "from 0 to 100")) {
      "\($0.disclosure.suppressBelow)"
    },
    Case("disclosure.all_or_none_up_to", "12", "12", wrong: ("all", "whole number")) {
      "\($0.disclosure.allOrNoneUpTo)"
    },
    Case("disclosure.whole_numbers_up_to", "15", "15", wrong: ("1.5", "whole number")) {
      "\($0.disclosure.wholeNumbersUpTo)"
    },
    Case("disclosure.minimum_schools", "2", "2", wrong: ("0", "from 1 to 20")) {
      "\($0.disclosure.minimumSchools)"
    },
    Case("disclosure.round_to", "5", "5", wrong: ("0", "from 1 to 100")) {
      "\($0.disclosure.roundTo ?? -1)"
    },
    Case("disclosure.consenting", "[oak, elm]", "oak|elm") {
      $0.disclosure.consenting.joined(separator: "|")
    },
    Case("disclosure.consenting", "oak", "oak") { $0.disclosure.consenting.joined(separator: "|") },
    Case("disclosure.paper", "public", "public", wrong: ("everybody", "one of members, public")) {
      $0.disclosure.paper.rawValue
    },
    Case("officer.name", "Sam Okafor", "Sam Okafor", wrong: ("{a: b}", "")) { $0.officer.name },
    Case("officer.role", "Officer", "Officer") { $0.officer.role },
    Case("officer.email", "s@council.example", "s@council.example") { $0.officer.email },
    Case("officer.council", "Westmarch", "Westmarch") { $0.officer.council },
    Case("decisions.late_plans", "hold", "hold", wrong: ("refuse", "one of pay, hold")) {
      $0.decisions.latePlans.rawValue
    },
    Case("decisions.released_by", "The Head", "The Head") { $0.decisions.releasedBy },
    Case("decisions.retention_years", "6", "6", wrong: ("0", "from 1 to 50")) {
      "\($0.decisions.retentionYears)"
    },
    Case("chase.reminder_days", "0", "0", wrong: ("61", "from 0 to 60")) {
      "\($0.chase.reminderDays)"
    },
    Case("chase.templates", "words", "words") { $0.chase.templates },
    Case(
      "terms.autumn_1", "2020-09-01 to 2020-10-23", "autumn_1 2020-09-01 2020-10-23",
      wrong: ("2020-10-23 to 2020-09-01", "the first and the last day")
    ) {
      $0.calendar.halfTerms.map { "\($0.id) \($0.first) \($0.last)" }.joined(separator: "|")
    },
    Case("lists.venues", "venues.csv", "venues venues.csv") {
      $0.lists.map { "\($0.name) \($0.file)" }.joined(separator: "|")
    },
  ]

  private static let groups = "id,name,type\noak,Oak,primary_consortium\n"
  private static let schools = "urn,name,group\n100001,Oak School,oak\n"

  private static func settings(_ yaml: String) throws(ProgrammeError) -> Programme {
    try ProgrammeFolder.parse(
      settings: Array(yaml.utf8), groups: Array(groups.utf8), schools: Array(schools.utf8),
      lists: ["venues.csv": Array("venue\nHall\n".utf8)])
  }

  @Test(arguments: cases) func `is read as it is written`(_ example: Case) throws {
    let programme = try Self.settings(example.yaml(example.written))
    #expect(example.read(programme.settings) == example.expected)
    let unknown = programme.notes.filter { $0.message.contains("isn't a setting") }
    #expect(unknown.isEmpty, "\(unknown)")
  }

  /// Left out or left empty it is what it is by default.
  @Test(arguments: cases.filter { $0.name != "name" })
  func `has a default`(_ example: Case) throws {
    let usual = example.read(try Self.settings("name: Fund\n").settings)
    for empty in ["", "~", "null"] {
      #expect(example.read(try Self.settings(example.yaml(empty)).settings) == usual)
    }
    #expect(usual != example.expected)
  }

  @Test(arguments: cases.filter { $0.wrong != nil })
  func `is refused with its line, its value and a cure where it is none`(_ example: Case) throws {
    let (written, cure) = try #require(example.wrong)
    let error = #expect(throws: ProgrammeError.self) {
      try Self.settings(example.yaml(written))
    }
    guard case .mistakes(let mistakes) = error, let mistake = mistakes.first else {
      Issue.record("\(example.name): \(written) was taken")
      return
    }
    #expect(mistakes.count == 1, "\(mistakes)")
    let line = example.name == "name" ? 1 : example.name.contains(".") ? 3 : 2
    #expect(mistake.line == line, "\(mistake)")
    #expect(mistake.message.contains(example.name), "\(mistake)")
    #expect("\(mistake)".contains(cure), "\(mistake)")
  }

  /// One slip in a name: the setting that was meant is offered, and nothing is set.
  @Test(
    arguments: cases.filter {
      $0.name != "name" && !$0.name.hasPrefix("terms.") && !$0.name.hasPrefix("lists.")
    })
  func `is offered where its name has a slip`(_ example: Case) throws {
    var slipped = example
    slipped.name = String(example.name.dropLast()) + "x"
    let programme = try Self.settings(slipped.yaml(example.written))
    let note = programme.notes.first { $0.message.contains("\"\(slipped.name)\"") }
    let said = try #require(note)
    #expect(said.cure == "Did you mean \"\(example.name)\"?")
    #expect(example.read(programme.settings) != example.expected)
  }
}
