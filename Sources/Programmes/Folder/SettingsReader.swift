import PlanForms
import Yams

/// `programme.yaml` as typed settings.
struct SettingsReader {
  private(set) var settings = ProgrammeSettings()
  private(set) var mistakes: [ProgrammeMistake] = []

  init(bytes: [UInt8]) {
    guard let root = compose(SheetText(decoding: bytes).text) else { return }
    var top = SettingsSection(root)
    settings.name = top.text("name") ?? ""
    if settings.name.isEmpty, top.mistakes.isEmpty {
      top.fault(nil, "The programme has no name.", "Add a line such as \"name: Recovery fund\".")
    }
    settings.form = top.text("form") ?? settings.form
    settings.academicYear = readAcademicYear(&top)
    settings.timeZone = top.choice("time_zone", TimeZoneRule.self) ?? settings.timeZone
    settings.areas = top.texts("areas")
    settings.closedDays = top.days("closed_days")
    readDates(&top)
    readMoney(&top)
    readDisclosure(&top)
    readPeople(&top)
    readTerms(&top)
    readLists(&top)
    mistakes += top.allMistakes()
  }

  private mutating func compose(_ text: String) -> Node? {
    do {
      guard let root = try Yams.compose(yaml: text) else {
        fault(nil, "The file is empty.", "See 'plancheck init DIR' for one to start from.")
        return nil
      }
      return root
    } catch let error as YamlError {
      let (line, problem) = Self.explanation(of: error)
      fault(line, "This isn't valid YAML: \(problem).", Self.cure(line, in: text))
    } catch {
      fault(nil, "This isn't valid YAML.", "Check the indents, colons and quotes.")
    }
    return nil
  }

  /// The two slips that people make most, told from the line itself.
  private static func cure(_ line: Int?, in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line, lines.indices.contains(line - 1) else {
      return "Check the indents, colons and quotes."
    }
    let words = lines[line - 1]
    if words.prefix(while: \.isWhitespace).contains("\t") {
      return "The line begins with a tab: put spaces in its place."
    }
    if words.split(separator: ": ").count > 2 {
      return "Put quotation marks round a value that has a colon in it, as in name: \"Fund: a\"."
    }
    return "Check the indents, colons and quotes."
  }

  private static func explanation(of error: YamlError) -> (line: Int?, problem: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      (context.mark.line, "\(duplicates.sorted().joined(separator: ", ")) stands there twice")
    default:
      (nil, "it can't be read as text")
    }
  }

  private func readAcademicYear(_ top: inout SettingsSection) -> String {
    top.value("academic_year", should: "Write it as 2020-21.") { text in
      let parts = text.split { $0 == "-" || $0 == "/" || $0 == "–" }
      guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1].suffix(2)),
        parts[0].utf8.count == 4, (first + 1) % 100 == second
      else { return nil }
      return "\(parts[0])-\(parts[1].suffix(2))"
    } ?? ""
  }

  private mutating func readDates(_ top: inout SettingsSection) {
    var section = top.section("dates")
    settings.dates.planIssued = section.day("plan_issued")
    settings.dates.planDeadline = section.minute("plan_deadline")
    settings.dates.evaluationOpens = section.day("evaluation_opens")
    settings.dates.evaluationDeadline = section.minute("evaluation_deadline")
    settings.dates.actionsFrom = section.day("actions_from")
    settings.dates.actionsTo = section.day("actions_to")
    checkOrder(
      settings.dates.planIssued, settings.dates.planDeadline?.day, &section, "plan_deadline")
    checkOrder(settings.dates.actionsFrom, settings.dates.actionsTo, &section, "actions_to")
    checkOrder(
      settings.dates.evaluationOpens, settings.dates.evaluationDeadline?.day, &section,
      "evaluation_deadline")
    mistakes += section.allMistakes()
  }

  private func checkOrder(
    _ first: CalendarDay?, _ last: CalendarDay?, _ section: inout SettingsSection, _ name: String
  ) {
    guard let first, let last, last < first else { return }
    section.fault(
      section.line(of: name), "\"dates.\(name)\" is \(last.spoken), before \(first.spoken).",
      "Check the year.")
  }

  private mutating func readMoney(_ top: inout SettingsSection) {
    var section = top.section("money")
    var money = settings.money
    money.floorPence = section.money("floor") ?? money.floorPence
    money.networkPence = section.money("network") ?? money.networkPence
    money.chairPence = section.money("chair") ?? money.chairPence
    money.potPence = section.money("pot")
    money.pupilWeight = section.whole("pupil_weight", 0...100) ?? money.pupilWeight
    money.unit = section.choice("unit", MoneySettings.Unit.self) ?? money.unit
    money.method = section.choice("method", MoneySettings.Method.self) ?? money.method
    money.basePence = section.money("base") ?? money.basePence
    money.remoteLeadPence = section.money("remote_lead")
    money.costCode = section.text("cost_code") ?? money.costCode
    money.rollBasis = section.text("roll_basis") ?? money.rollBasis
    settings.money = money
    mistakes += section.allMistakes()
  }

  private mutating func readDisclosure(_ top: inout SettingsSection) {
    var section = top.section("disclosure")
    var disclosure = settings.disclosure
    disclosure.suppressBelow = section.whole("suppress_below", 0...100) ?? disclosure.suppressBelow
    disclosure.allOrNoneUpTo =
      section.whole("all_or_none_up_to", 0...100) ?? disclosure.allOrNoneUpTo
    disclosure.wholeNumbersUpTo =
      section.whole("whole_numbers_up_to", 0...100) ?? disclosure.wholeNumbersUpTo
    disclosure.consenting = section.texts("consenting")
    disclosure.minimumSchools =
      section.whole("minimum_schools", 1...20) ?? disclosure.minimumSchools
    disclosure.roundTo = section.whole("round_to", 1...100)
    disclosure.paper = section.choice("paper", DisclosureSettings.Paper.self) ?? disclosure.paper
    settings.disclosure = disclosure
    mistakes += section.allMistakes()
  }

  private mutating func readPeople(_ top: inout SettingsSection) {
    var officer = top.section("officer")
    settings.officer.name = officer.text("name") ?? ""
    settings.officer.role = officer.text("role") ?? ""
    settings.officer.email = officer.text("email") ?? ""
    settings.officer.council = officer.text("council") ?? ""
    var decisions = top.section("decisions")
    typealias LatePlans = DecisionSettings.LatePlans
    settings.decisions.latePlans = decisions.choice("late_plans", LatePlans.self) ?? .pay
    settings.decisions.releasedBy = decisions.text("released_by") ?? ""
    settings.decisions.retentionYears = decisions.whole("retention_years", 1...50) ?? 3
    var chase = top.section("chase")
    settings.chase.reminderDays = chase.whole("reminder_days", 0...60) ?? 7
    settings.chase.templates = chase.text("templates") ?? settings.chase.templates
    mistakes += officer.allMistakes() + decisions.allMistakes() + chase.allMistakes()
  }

  /// `terms: {autumn_1: 2020-09-01 to 2020-10-23, …}`.
  private mutating func readTerms(_ top: inout SettingsSection) {
    var section = top.section("terms")
    let halves = section.everyText().compactMap { name, text, line -> SchoolCalendar.HalfTerm? in
      let words = text.split(separator: " ")
      if words.count == 3, words[1] == "to", let first = CalendarDay(iso: words[0]),
        let last = CalendarDay(iso: words[2]), first <= last
      {
        return SchoolCalendar.HalfTerm(id: name, first: first, last: last)
      }
      section.fault(
        line, "\"terms.\(name)\" is \"\(text)\".",
        "Write the first and the last day, as in 2020-09-01 to 2020-10-23.")
      return nil
    }
    // The terms of one year are no other's: without its own, a later year has a beginning and no terms.
    settings.calendar =
      halves.isEmpty
      ? SchoolCalendar(academicYear: settings.academicYear)
      : SchoolCalendar(halfTerms: halves.sorted { $0.first < $1.first })
    let year = (settings.dates.actionsTo ?? settings.calendar.halfTerms.last?.last)?.year
    settings.calendar.easterSunday =
      year.flatMap(BankHolidays.easterSunday) ?? settings.calendar.easterSunday
    mistakes += section.allMistakes()
  }

  private mutating func readLists(_ top: inout SettingsSection) {
    var section = top.section("lists")
    settings.lists = section.everyText().map {
      NamedFile(name: $0.name, file: $0.text, line: $0.line)
    }
    mistakes += section.allMistakes()
  }

  private mutating func fault(_ line: Int?, _ message: String, _ cure: String) {
    mistakes.append(
      ProgrammeMistake(file: SettingsSection.file, line: line, message: message, cure: cure))
  }
}
