import PlanForms
import Programmes

/// Makes one paper: the same sections for an area over its groups and the county over its areas.
struct PaperMaker {
  let report: ImpactReport
  let account: AreaAccount
  let lines: [PaperLine]
  let scope: PaperScope
  let groupNames: [String: String]

  init(report: ImpactReport, account: AreaAccount, lines: [PaperLine], scope: PaperScope) {
    self.report = report
    self.account = account
    self.lines = lines
    self.scope = scope
    groupNames = Dictionary(
      account.groups.map { ($0.id, $0.facts.name) }, uniquingKeysWith: { first, _ in first })
  }

  var release: Release { report.release }
  var rules: DisclosureRules { report.release.rules }
  var isCounty: Bool { scope == .county }
  /// What a line is called: `group`, `area`.
  var lineName: String { isCounty ? "area" : "group" }

  var paper: Paper {
    Paper(
      id: isCounty ? "county" : Self.stem(account.name), kind: isCounty ? .county : .area,
      area: isCounty ? "County" : account.name, title: title, cover: cover,
      draftNotice: draftNotice, figures: headlineFigures,
      sections: [
        summary, recommendations, returns, money, themes, reach, change, delivery, learning,
        caveats, appendix,
      ])
  }

  private static func stem(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "area" : words.joined(separator: "-")
  }

  private var title: String {
    let programme = report.programme.settings.name
    let subject = isCounty ? "County summary" : account.name
    return programme.isEmpty ? "What the fund did: \(subject)" : "\(programme): \(subject)"
  }

  private var cover: [Paper.CoverLine] {
    let officer = report.programme.settings.officer
    let from = [officer.name, officer.role, officer.council].filter { !$0.isEmpty }
    let kind = FundWords.capitalised(report.programme.called.area ?? "area")
    let name = isCounty ? "The council" : "\(kind): \(account.name)"
    return [
      .init(label: "For", text: name),
      .init(
        label: "Report of", text: from.isEmpty ? "To be filled in" : from.joined(separator: ", ")),
      .init(label: "Contact", text: officer.email.isEmpty ? "To be filled in" : officer.email),
      .init(label: "Meeting", text: "To be filled in"),
      .init(label: "Purpose", text: "For discussion and decision"),
      .init(
        label: "State of the data",
        text: "Returns received by \(report.asAt.spoken): \(account.returns) of "
          + "\(Grammar.count(account.groups.count, "group"))"),
      .init(
        label: "Release",
        text: report.isPublic
          ? "For everybody; small numbers hidden and pupils rounded"
          : "For the \(isCounty ? "council" : "group’s members") only; small numbers hidden"),
    ]
  }

  private var draftNotice: String? {
    let missing = account.missingReturns.map(\.facts.name)
    let unreported = account.groups.reduce(0) { $0 + $1.unreported.count }
    guard !missing.isEmpty || unreported > 0 else { return nil }
    var sentences = ["Draft."]
    if !missing.isEmpty {
      sentences.append(
        "\(Grammar.opening(missing.count, "evaluation")) "
          + "\(Grammar.was(missing.count)) not in by \(report.asAt.spoken): "
          + "\(Grammar.list(missing)).")
    }
    if unreported > 0 {
      sentences.append(
        "\(Grammar.opening(unreported, "planned action")) "
          + "\(Grammar.has(unreported)) not been reported on.")
    }
    return sentences.joined(separator: " ")
  }

  private var headlineFigures: [Paper.NamedFigure] {
    let places = account.places(of: account.delivered)
    let figures: [(String, PaperCell)] = [
      ("groups", .whole(account.groups.count)), ("returns_in", .whole(account.returns)),
      ("allocated", .pence(account.allocated.sum)), ("planned", .pence(account.planned.sum)),
      ("spent", account.returns > 0 ? .pence(account.spent.sum) : .notAvailable),
      ("unspent", account.returns > 0 ? .pence(account.unspent.sum) : .notAvailable),
      ("actions_planned", .whole(account.actions.count { $0.story.planned != nil })),
      ("actions_delivered", .whole(account.delivered.count)),
      ("pupil_places", count(places, scope.key(nil))),
      ("staff_places", .whole(account.staff)),
      ("school_places", .whole(account.schoolPlaces)),
      ("targets_met", .whole(account.targets.met)), ("targets_set", .whole(account.targets.of)),
    ]
    let ratings = ImpactRating.allCases.map {
      ("aim_\($0.rawValue)", PaperCell.whole(account.count(rating: $0)))
    }
    let levels = EvidenceLevel.allCases.map {
      ("actions_at_level_\($0.rawValue)", PaperCell.whole(account.count(level: $0)))
    }
    return (figures + ratings + levels).map { Paper.NamedFigure(id: $0.0, cell: $0.1) }
  }

  // MARK: What may be printed

  /// A count of pupils as it may be printed: hidden, rounded or as it is.
  func count(_ count: Sourced<Int>, _ key: CountKey) -> PaperCell {
    if release.hides(key) { return .suppressed }
    guard count.value > 0 else { return .whole(count) }
    let shown = shown(count.value)
    return shown == 0
      ? PaperCell(.symbol(.low)) : PaperCell(.whole(shown), from: count.sources)
  }

  /// A number of pupils as it is printed: the nearest multiple of the rules' step.
  func shown(_ pupils: Int) -> Int {
    guard let step = rules.roundTo, step > 1 else { return pupils }
    return (pupils + step / 2) / step * step
  }

  /// Decimals that a result over so many pupils may show.
  func places(for pupils: Int) -> Int { pupils <= rules.wholeNumbersUpTo ? 0 : 1 }

  /// The meanings of the symbols that a table uses.
  func notes(for rows: [[PaperCell]], _ others: String?...) -> [String] {
    let used = Set(rows.flatMap { $0 }.compactMap(\.symbol))
    let symbols = DataSymbol.allCases.filter(used.contains)
      .map { "\($0.rawValue) = \($0.meaning)" }
    return (symbols.isEmpty ? [] : [symbols.joined(separator: "; ") + "."])
      + others.compactMap(\.self)
  }

  /// What a measure is called in a paper: its listed name and subject; a school's own words stay
  /// out.
  func name(of known: KnownMeasure?, unit: BeforeAndAfter.Unit, identity: String) -> String {
    guard let known else { return "A measure of the group’s own" }
    let name = unit == .percent && known.scale != .percent ? "\(identity) (%)" : identity
    return known.isLowerBetter ? "\(name) (lower is better)" : name
  }

  func label(_ action: GradedAction) -> String {
    "\(groupNames[action.id.group] ?? action.id.group), \(action.paperLabel)"
  }
}
