import PlanForms

/// Returns, money and what it was spent on.
extension PaperMaker {
  var returns: PaperSection {
    let columns =
      isCounty
      ? [
        PaperTable.Column("area", "Area", isNumeric: false), .init("groups", "Groups"),
        .init("plans_in", "Plans in"), .init("evaluations_in", "Evaluations in"),
        .init("evaluations_late", "Of these late"), .init("unreported", "Actions not reported"),
        .init("questions", "Open questions"),
      ]
      : [
        PaperTable.Column("group", "Group", isNumeric: false),
        .init("plan_in", "Plan in", isNumeric: false),
        .init("evaluation_in", "Evaluation in", isNumeric: false),
        .init("complete", "Complete?", isNumeric: false),
        .init("unreported", "Actions not reported"), .init("questions", "Open questions"),
      ]
    let rows = lines.map { isCounty ? areaReturns($0) : groupReturns($0) }
    let saysLate =
      isCounty
      || account.groups.contains {
        [$0.plan, $0.evaluation].contains { ($0?.daysLate ?? 0) > 0 }
      }
    let table = PaperTable(
      id: "returns", caption: "What has come in, and when", columns: columns, rows: rows,
      notes: notes(for: rows, saysLate ? "Late: working days after the deadline." : nil))
    return PaperSection(id: "returns", title: "Returns", blocks: [.table(table)])
  }

  private func groupReturns(_ line: PaperLine) -> [PaperCell] {
    guard let group = line.account.groups.first else { return [.text(line.name)] }
    func day(_ sent: ReturnFacts?) -> PaperCell {
      guard let sent else { return .text("not in") }
      let day = sent.received?.short ?? "in"
      return .text(
        sent.daysLate > 0
          ? "\(day) (\(Grammar.count(sent.daysLate, "day")) late)" : day)
    }
    let complete =
      switch group.evaluation?.verdict {
      case nil: "no return"
      case .complete?: "complete"
      case .questions?: "complete, with questions"
      case .incomplete?: "incomplete"
      case .unreadable?: "can’t be read"
      }
    return [
      .text(line.name), day(group.plan), day(group.evaluation), .text(complete),
      group.evaluation == nil ? .notApplicable : .whole(group.unreported.count),
      group.evaluation == nil ? .notApplicable : .whole(Self.questions(group)),
    ]
  }

  private func areaReturns(_ line: PaperLine) -> [PaperCell] {
    let groups = line.account.groups
    return [
      .text(line.name), .whole(groups.count), .whole(groups.count { $0.plan != nil }),
      .whole(line.account.returns),
      .whole(groups.count { ($0.evaluation?.daysLate ?? 0) > 0 }),
      .whole(groups.reduce(0) { $0 + $1.unreported.count }),
      .whole(groups.reduce(0) { $0 + Self.questions($1) }),
    ]
  }

  private static func questions(_ group: GroupAccount) -> Int {
    group.evaluation?.openQuestions ?? 0
  }

  // MARK: Money

  var money: PaperSection {
    let rows = lines.map { line in
      moneyCells(line.account) { [.text(line.name)] + $0 + [unspentPlan(line.account)] }
    }
    let totals = moneyCells(account) { [.text("All")] + $0 + [.text("")] }
    let missing = account.missingReturns.count
    let unplanned = account.planned.missing
    let table = PaperTable(
      id: "money", caption: "Allocated, planned and spent",
      columns: [
        .init(lineName, Grammar.sentence(lineName), isNumeric: false),
        .init("allocated", "Allocated"), .init("planned", "Planned"), .init("spent", "Spent"),
        .init("unspent", "Unspent"),
        .init("unspent_plan", "Plan for the unspent", isNumeric: false),
      ],
      rows: rows, totals: totals,
      notes: notes(
        for: rows,
        missing == 0
          ? nil
          : "Totals of spent and unspent leave out \(Grammar.count(missing, "group")) without a "
            + "return.",
        unplanned == 0
          ? nil
          : "The total planned leaves out \(Grammar.count(unplanned, "group")) whose plan is not known.",
        "A negative amount unspent was met by schools or from elsewhere."))
    let chart = PaperChart(
      id: "chart-a", title: moneyTitle,
      alternative: alternative(rows, names: ["allocated", "planned", "spent"], columns: 1...3),
      kind: .bars, unit: .money, categories: lines.map(\.name),
      series: zip(["Allocated", "Planned", "Spent"], 1...3).map { name, column in
        .init(name: name, values: rows.map { Self.value($0[column]) })
      })
    return PaperSection(id: "money", title: "Money", blocks: [.table(table), .chart(chart)])
  }

  private var moneyTitle: String {
    let allocated = account.allocatedToReturned.value
    guard account.returns > 0, allocated > 0,
      let share = Rational(account.spent.sum.value * 100, over: allocated)
    else { return "No spending has been reported yet" }
    return "Groups that reported spent \(share.text(places: 0))% of their allocation"
  }

  private func moneyCells(
    _ account: AreaAccount, _ wrap: ([PaperCell]) -> [PaperCell]
  ) -> [PaperCell] {
    func cell(_ total: AreaAccount.MoneyTotal) -> PaperCell {
      total.missing == account.groups.count ? .notAvailable : .pence(total.sum)
    }
    return wrap([
      cell(account.allocated), cell(account.planned), cell(account.spent), cell(account.unspent),
    ])
  }

  private func unspentPlan(_ account: AreaAccount) -> PaperCell {
    let over = account.groups.filter { ($0.unspent?.value ?? 0) > 10_000 }
    let told = over.count { $0.hasPlanForUnspent?.value == true }
    if over.isEmpty { return .notApplicable }
    return .text(
      over.count == 1
        ? (told == 1 ? "given" : "not given") : "\(told) of \(over.count) groups give one")
  }

  // MARK: Themes

  var themes: PaperSection {
    let lines = account.themes
    let rows = lines.map { line in
      [
        PaperCell.text(line.theme.words), .whole(line.actions), .whole(line.groups),
        .pence(line.spent), line.share.map(Self.percent) ?? .notAvailable,
      ]
    }
    let spent = Sourced.sum(lines.map(\.spent))
    let table = PaperTable(
      id: "themes", caption: "Spending by theme",
      columns: [
        .init("theme", "Theme", isNumeric: false), .init("actions", "Actions"),
        .init("groups", "Groups"), .init("spent", "Spent"), .init("share", "Share"),
      ],
      rows: rows,
      totals: [
        .text("All"), .whole(lines.reduce(0) { $0 + $1.actions }), .text(""), .pence(spent),
        rows.isEmpty ? .notAvailable : PaperCell(.percent(Rational(whole: 100), places: 0)),
      ],
      notes: notes(
        for: rows, "Each action stands under its main theme. Shares are rounded and may not add up."
      )
    )
    guard !lines.isEmpty else {
      return PaperSection(
        id: "themes", title: "What it was spent on",
        blocks: [.paragraph("No return says yet what the money was spent on.")])
    }
    return PaperSection(
      id: "themes", title: "What it was spent on",
      blocks: [.table(table), .chart(themeChart(lines))])
  }

  /// As many themes are drawn at most; of more, the smaller ones are drawn as one bar.
  private static let mostThemes = 6

  private func themeChart(_ lines: [AreaAccount.ThemeLine]) -> PaperChart {
    var bars = lines.map { (name: $0.theme.words, pence: $0.spent.value) }
    if bars.count > Self.mostThemes {
      let others = bars[(Self.mostThemes - 1)...]
      let sum = others.reduce(0) { $0 + $1.pence }
      bars = bars.prefix(Self.mostThemes - 1) + [("\(others.count) other themes", sum)]
    }
    return PaperChart(
      id: "chart-b", title: themeTitle(lines),
      alternative: bars.map { "\($0.name): spent \(Spoken.money(pence: $0.pence))" }
        .joined(separator: "; ") + ".",
      kind: .bars, unit: .money, categories: bars.map(\.name),
      series: [.init(name: "Spent", values: bars.map { Rational(whole: $0.pence) })])
  }

  private func themeTitle(_ lines: [AreaAccount.ThemeLine]) -> String {
    guard let first = lines.first, let share = first.share, first.spent.value > 0 else {
      return "No spending has been reported yet"
    }
    let percent = (try? share * Rational(whole: 100))?.text(places: 0) ?? "0"
    return "\(first.theme.words) took \(percent)% of the spending"
  }

  private static func percent(_ share: Rational) -> PaperCell {
    guard let percent = try? share * Rational(whole: 100) else { return .notAvailable }
    return PaperCell(.percent(percent, places: 0))
  }

  // MARK: Charts

  /// The number a chart draws for a cell; nil for words and symbols.
  static func value(_ cell: PaperCell) -> Rational? {
    switch cell.content {
    case .pence(let number), .whole(let number): Rational(whole: number)
    case .percent(let number, _), .number(let number, _), .change(let number, _, _): number
    case .exactPence(let pence): pence
    case .text, .symbol: nil
    }
  }

  /// All that a chart shows, in words: `Reading: spent £1,200; …`.
  func alternative(_ rows: [[PaperCell]], names: [String], columns: ClosedRange<Int>) -> String {
    rows.map { row in
      let figures = zip(names, columns).map { "\($0) \(row[$1].text)" }
      return "\(row[0].text): \(figures.joined(separator: ", "))"
    }.joined(separator: "; ") + "."
  }
}

extension CalendarDay {
  /// `26 Sep 2020`, for tables; the blanks do not break.
  fileprivate var short: String { "\(day)\u{A0}\(monthName.prefix(3))\u{A0}\(year)" }
}
