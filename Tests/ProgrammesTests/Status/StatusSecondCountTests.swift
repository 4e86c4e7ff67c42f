import PlanForms
import Programmes
import TestSupport
import Testing

/// Who has sent what, found out a second time: group by group, day by day, by looking through
/// everything that came and everything that was decided.
@Suite struct `A status counted by hand` {
  /// Everything that happened, made up from a seed.
  private struct Story {
    private static let rules = ["X01", "X11", "X16"]
    var programme: Programme
    var submissions: [Submission] = []
    var findings: [String: [SubmissionFinding]] = [:]
    var decisions: [Decision] = []
    private var dice: SplitMix

    init(seed: UInt64) throws {
      dice = SplitMix(seed: seed)
      var settings = ProgrammeSettings()
      settings.dates.planDeadline = try #require(CalendarDay(iso: "2020-10-02")).at(1_439)
      settings.dates.evaluationDeadline = try #require(CalendarDay(iso: "2020-10-06")).at(720)
      settings.closedDays = [try #require(CalendarDay(iso: "2020-10-07"))]
      programme = Programme(
        settings: settings,
        groups: ["oak", "elm", "ash"].map { GroupFacts(id: $0, name: $0, area: "East") },
        schools: [])
      // Of three programmes one is the other fund's own, and one doesn't tell funds apart.
      programme.fund = ["remote", "recovery", nil][Int(seed % 3)]
      for number in 1...12 { add(number) }
      for _ in 0..<8 { try decide() }
    }

    private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

    private mutating func add(_ number: Int) {
      let verdict = Verdict.allCases[roll(Verdict.allCases.count)]
      let said = (0..<roll(4)).map { row in
        SubmissionFinding(
          rule: Self.rules[roll(3)], severity: Severity.allCases[roll(3)], row: row,
          message: "m", isForOfficerOnly: roll(5) == 0)
      }
      let identity = "s\(number)"
      submissions.append(
        Submission(
          identity: identity, file: "f\(number)",
          group: ["oak", "elm", "ash", "gone", nil][roll(5)],
          stage: roll(3) == 0 ? .evaluation : .plan, fund: ["recovery", "remote", nil][roll(3)],
          verdict: verdict, errors: roll(3), warnings: roll(3),
          // Between 30 September and 10 October.
          receivedSeconds: 1_601_420_400 + roll(10 * 24) * 3_600, number: number))
      if roll(3) > 0 { findings[identity] = said }
    }

    private mutating func decide() throws {
      let kind = [Decision.Kind.override, .waiver, .waiver, .release, .chair][roll(5)]
      let value =
        switch kind {
        case .override: ["complete", "questions", "incomplete"][roll(3)]
        case .release: ["500000", "0"][roll(2)]
        default: "confirmed"
        }
      let on = try #require(CalendarDay(year: 2020, month: 10, day: 1 + roll(9)))
      decisions.append(
        Decision(
          kind, group: ["oak", "elm", "ash"][roll(3)], stage: roll(3) == 0 ? .evaluation : .plan,
          rule: kind == .waiver ? Self.rules[roll(3)] : nil,
          row: kind == .waiver && roll(2) == 0 ? roll(3) : nil, value: value, reason: "r", by: "b",
          on: on, expires: roll(2) == 0 ? on.adding(days: roll(6) - 1) : nil))
    }
  }

  /// Whether a decision counts on a day: made by then, not at its end, and nothing later said of the
  /// same thing.
  private static func counts(_ index: Int, of all: [Decision], on day: CalendarDay) -> Bool {
    let one = all[index]
    guard one.on <= day, one.expires.map({ $0 >= day }) ?? true else { return false }
    return !all.indices.contains { other in
      other > index && all[other].on <= day && all[other].kind == one.kind
        && all[other].group == one.group && all[other].stage == one.stage
        && all[other].rule == one.rule && all[other].row == one.row
    }
  }

  @Test(arguments: 1...150)
  func `is the status`(_ seed: UInt64) throws {
    let story = try Story(seed: seed)
    for stage: StageID in [.plan, .evaluation] {
      for date in 1...10 {
        let day = try #require(CalendarDay(year: 2020, month: 10, day: date))
        let status = ProgrammeStatus(
          story.programme, submissions: story.submissions, decisions: story.decisions,
          findings: story.findings, stage: stage, asAt: day)
        let rows = story.programme.groups.map { Self.row($0.id, story, stage, day) }
        let said = status.rows.map { row in
          "\(row.group.id) \(row.state.rawValue) v\(row.version) late \(row.daysLate) "
            + "\(row.errors)+\(row.warnings) \(row.release?.value ?? "unpaid") \(row.submission?.identity ?? "none")"
        }
        #expect(said == rows, "\(stage) on \(day)")
        if said != rows { return }
        let unmatched = story.submissions.filter { one in
          !["oak", "elm", "ash"].contains(one.group) && Self.isIn(one, story, stage, day)
        }
        #expect(Set(status.unmatched.map(\.identity)) == Set(unmatched.map(\.identity)))
      }
    }
  }

  /// The middle of the day in London, where it is summer all this while.
  private static func london(_ one: Submission) -> (day: CalendarDay?, minute: Int) {
    let minutes = one.receivedSeconds / 60 + 60
    return (CalendarDay(daysSince1970: minutes / 1_440), minutes % 1_440)
  }

  private static func isIn(
    _ one: Submission, _ story: Story, _ stage: StageID, _ day: CalendarDay
  ) -> Bool {
    guard let received = london(one).day else { return false }
    return one.stage == stage && received <= day
      && !((one.fund, story.programme.fund) == ("remote", "recovery")
        || (one.fund, story.programme.fund) == ("recovery", "remote"))
  }

  private static func row(
    _ group: String, _ story: Story, _ stage: StageID, _ day: CalendarDay
  ) -> String {
    var own = story.submissions.filter { $0.group == group && isIn($0, story, stage, day) }
    // Bubbled into the order of arrival, swap by swap.
    for _ in own {
      for index in own.indices.dropLast() {
        let (one, next) = (own[index], own[index + 1])
        let isLater =
          one.receivedSeconds > next.receivedSeconds
          || one.receivedSeconds == next.receivedSeconds && one.number > next.number
        if isLater { own.swapAt(index, index + 1) }
      }
    }
    let decisions = story.decisions.indices.filter { counts($0, of: story.decisions, on: day) }
      .map { story.decisions[$0] }.filter { $0.group == group && $0.stage == stage }
    let waivers = decisions.filter { $0.kind == .waiver }
    var (errors, warnings) = (own.last?.errors ?? 0, own.last?.warnings ?? 0)
    if let newest = own.last, let said = story.findings[newest.identity] {
      (errors, warnings) = (0, 0)
      for finding in said where !finding.isForOfficerOnly {
        let isWaived = waivers.contains { waiver in
          waiver.rule == finding.rule && [nil, finding.row].contains(waiver.row)
        }
        if isWaived { continue }
        if finding.severity == .error { errors += 1 }
        if finding.severity == .warning { warnings += 1 }
      }
    }
    var state = "missing"
    if let newest = own.last {
      state = newest.verdict == .unreadable ? "unreadable" : "complete"
      if state == "complete", warnings > 0 { state = "questions" }
      if state != "unreadable", errors > 0 { state = "incomplete" }
      state = decisions.last { $0.kind == .override }?.value ?? state
    }
    let release = decisions.last { $0.kind == .release && $0.value != "0" }
    return "\(group) \(state) v\(own.count) late \(late(own.first, stage, day)) "
      + "\(errors)+\(warnings) \(release?.value ?? "unpaid") \(own.last?.identity ?? "none")"
  }

  /// By the calendar on the wall: the office works on 5, 6, 8 and 9 October.
  private static func late(_ first: Submission?, _ stage: StageID, _ asAt: CalendarDay) -> Int {
    let (deadline, minute) = stage == .plan ? (2, 1_439) : (6, 720)
    let working = [1, 2, 5, 6, 8, 9]
    func days(through last: Int) -> Int { working.count { $0 > deadline && $0 <= last } }
    guard let first, let day = london(first).day else { return days(through: asAt.day) }
    let date = day.month == 10 ? day.day : 0
    let isLate = date > deadline || (date == deadline && london(first).minute > minute)
    return isLate ? max(1, days(through: date)) : 0
  }
}

extension CalendarDay {
  fileprivate func at(_ minute: Int) -> LocalMinute { LocalMinute(day: self, minute: minute) }
}
