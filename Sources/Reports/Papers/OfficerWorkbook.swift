package import Impact
import PlanForms
import Programmes
package import Workbooks

/// The officer's own workbook: true figures, one sheet a table, every figure with its source rows.
///
/// Not for anybody else: nothing is hidden in it.
package struct OfficerWorkbook {
  private let report: ImpactReport
  private let open: ImpactReport

  package init(_ report: ImpactReport) {
    self.report = report
    open = report.withoutSuppression
  }

  package var workbook: Workbook {
    let officer = report.programme.settings.officer
    return Workbook(
      title: "Figures behind the impact papers (officer only)",
      author: officer.council.isEmpty ? officer.name : officer.council,
      createdSeconds: report.asAt.daysSince1970 * 86_400,
      sheets: [about, groups, actions, results] + countySheets + [grading, log, sources])
  }

  // MARK: Sheets

  private var about: WorkbookSheet {
    let rows = [
      "True figures: for the officer only. Papers hide small numbers; this workbook does not.",
      "As at \(report.asAt.spoken). Every figure’s places are on the sheet Sources.",
      "Hidden in the papers: see the sheet Hidden.",
    ].map { SheetRow([.text($0)]) }
    return WorkbookSheet(
      name: "About", columns: [SheetColumn("Officer only", width: 90)], table: rows)
  }

  private var groups: WorkbookSheet {
    let rows = report.areas.flatMap { area in
      area.groups.map { group in
        SheetRow([
          .text(area.name), .text(group.id), .text(group.facts.name), .whole(group.schools),
          .money(pence: group.allocated?.value), .money(pence: group.planned?.value),
          .money(pence: group.spent?.value), .money(pence: group.statedSpent?.value),
          .money(pence: group.unspent?.value),
          .whole(group.delivered.count), .whole(group.unreported.count),
          .day(daysSince1970: group.plan?.received?.daysSince1970),
          .day(daysSince1970: group.evaluation?.received?.daysSince1970),
          .text(group.evaluation?.path ?? group.plan?.path ?? ""),
        ])
      }
    }
    let columns = [
      SheetColumn("Area", width: 20), SheetColumn("Group id"), SheetColumn("Group", width: 28),
      SheetColumn("Schools"), SheetColumn("Allocated"), SheetColumn("Planned"),
      SheetColumn("Spent"), SheetColumn("Spent as stated"), SheetColumn("Unspent"),
      SheetColumn("Actions delivered"), SheetColumn("Not reported"), SheetColumn("Plan in"),
      SheetColumn("Evaluation in"), SheetColumn("File", width: 40),
    ]
    var sheet = WorkbookSheet(name: "Groups", columns: columns, table: rows)
    if !rows.isEmpty, rows.count <= Self.mostInChart {
      sheet.charts = [
        SheetChart(
          .bar, title: "Allocated, planned and spent",
          series: [(4, "Allocated"), (5, "Planned"), (6, "Spent")].map { column, name in
            SheetChart.Series(
              name: name, categories: .column(2, rows: 1...rows.count, sheet: 1),
              values: .column(column, rows: 1...rows.count, sheet: 1))
          }, altText: "Bars for each group: allocated, planned and spent.",
          row: rows.count + 2, column: 2)
      ]
    }
    return sheet
  }

  /// A chart of more bars cannot be read.
  private static let mostInChart = 40

  private var actions: WorkbookSheet {
    let rows = report.county.actions.map { action -> SheetRow in
      let (planned, reported) = (action.story.planned, action.story.reported)
      let cost = action.costPerPupil
      return SheetRow([
        .text(action.id.group), .text(action.id.key), .text(action.story.title?.value ?? ""),
        .text(action.theme.words), .text(action.themes.tier.words),
        .text(action.status?.words ?? ""), .text(action.rating?.words ?? ""),
        .whole(action.level.rawValue), .money(pence: planned?.cost?.value),
        .money(pence: reported?.cost?.value), Self.people(planned?.pupils),
        Self.people(reported?.pupils), Self.people(reported?.staff),
        reported?.schools.map { .whole($0.value) } ?? .blank,
        cost.flatMap { try? $0.pence / Rational(whole: 100) }.map { .number($0, places: 2) }
          ?? .blank,
        .text(cost?.band.rawValue ?? ""), .text(reported?.impact?.value ?? ""),
        .text(Self.places(reported?.cost?.sources ?? planned?.cost?.sources ?? [])),
      ])
    }
    return WorkbookSheet(
      name: "Actions",
      columns: [
        SheetColumn("Group id"), SheetColumn("Action"), SheetColumn("Title", width: 36),
        SheetColumn("Theme", width: 24), SheetColumn("Tier", width: 16),
        SheetColumn("What happened", width: 24), SheetColumn("Aim met?", width: 16),
        SheetColumn("Evidence level"), SheetColumn("Planned cost"), SheetColumn("Actual cost"),
        SheetColumn("Pupils planned"), SheetColumn("Pupil places"), SheetColumn("Staff places"),
        SheetColumn("Schools"), SheetColumn("Cost a place"), SheetColumn("Cost band"),
        SheetColumn("Impact as written", width: 60), SheetColumn("Source", width: 50),
      ], table: rows)
  }

  private var results: WorkbookSheet {
    let rows = report.county.results.map { result in
      SheetRow([
        .text(result.action.group), .text(result.action.key), .text(result.identity),
        .text(result.unit.rawValue), result.pupils.map { .whole($0.value) } ?? .blank,
        .number(result.before.value, places: 3), .number(result.after.value, places: 3),
        result.change.map { .number($0, places: 3) } ?? .blank,
        .text(result.isLowerBetter ? "lower" : "higher"),
        result.target.map { .number($0.value, places: 3) } ?? .blank,
        .text(result.meetsTarget.map { $0 ? "yes" : "no" } ?? ""),
        result.ratioGain.map { .number($0.ratio, places: 2) } ?? .blank,
        .text(result.ratioGain?.band.rawValue ?? ""),
        .text(Self.places(result.before.sources + result.after.sources)),
      ])
    }
    return WorkbookSheet(
      name: "Before and after",
      columns: [
        SheetColumn("Group id"), SheetColumn("Action"), SheetColumn("Measure", width: 28),
        SheetColumn("Unit"), SheetColumn("Pupils"), SheetColumn("Before"), SheetColumn("After"),
        SheetColumn("Change"), SheetColumn("Better is"), SheetColumn("Target"),
        SheetColumn("Target met"), SheetColumn("Ratio gain"), SheetColumn("Ratio band"),
        SheetColumn("Source", width: 60),
      ], table: rows)
  }

  /// The county paper's own tables, unsuppressed.
  private var countySheets: [WorkbookSheet] {
    open.countyPaper.tables.filter { $0.id != "ladder" && $0.id != "files" }.map { table in
      let rows = table.rows + (table.totals.map { [$0] } ?? [])
      return WorkbookSheet(
        name: table.id.prefix(1).uppercased() + table.id.dropFirst(),
        columns: table.columns.enumerated().map {
          SheetColumn($1.title, width: $0 == 0 ? 30 : 14)
        },
        table: rows.map { SheetRow($0.map(Self.cell)) })
    }
  }

  private var grading: WorkbookSheet {
    let rows = GradingSheet.rows(report.county.actions).map { SheetRow($0.map { .text($0) }) }
    return WorkbookSheet(
      name: "Grading",
      columns: GradingSheet.columns.map {
        SheetColumn($0, width: $0 == "why" || $0 == "title" ? 40 : 14)
      }, table: rows)
  }

  private var log: WorkbookSheet {
    let rows = report.release.log.map {
      SheetRow([.text($0.key.words), .text($0.reason)])
    }
    return WorkbookSheet(
      name: "Hidden",
      columns: [SheetColumn("Count", width: 60), SheetColumn("Why it is hidden", width: 80)],
      table: rows)
  }

  /// Every figure of the papers with each place that it was added up from.
  ///
  /// The headline figures, then those of the areas' tables.  The county's tables are sums of these.
  private var sources: WorkbookSheet {
    var rows: [SheetRow] = []
    for paper in open.papers where rows.count < Self.mostRows {
      for figure in paper.figures {
        rows += Self.rows(paper, "headline", "", figure.id, figure.cell)
      }
      guard paper.kind == .area else { continue }
      for table in paper.tables { rows += Self.rows(paper, table) }
    }
    return WorkbookSheet(
      name: "Sources",
      columns: [
        SheetColumn("Area", width: 20), SheetColumn("Table", width: 14),
        SheetColumn("Row", width: 36), SheetColumn("Figure", width: 20), SheetColumn("Value"),
        SheetColumn("File", width: 50), SheetColumn("Place", width: 40),
      ], table: Array(rows.prefix(Self.mostRows)))
  }

  private static func rows(_ paper: Paper, _ table: PaperTable) -> [SheetRow] {
    table.rows.flatMap { row in
      zip(table.columns, row).flatMap { column, cell in
        rows(paper, table.caption, row.first?.text ?? "", column.title, cell)
      }
    }
  }

  private static func rows(
    _ paper: Paper, _ table: String, _ row: String, _ figure: String, _ cell: PaperCell
  ) -> [SheetRow] {
    cell.sources.map { source in
      SheetRow([
        .text(paper.area), .text(table), .text(row), .text(figure), Self.cell(cell),
        .text(source.file), .text(source.at),
      ])
    }
  }

  /// What a worksheet holds, less its heading.
  private static let mostRows = 1_000_000

  // MARK: Cells

  private static func people(_ count: Sourced<Headcount>?) -> SheetCell {
    count.map { .whole($0.value.people) } ?? .blank
  }

  private static func places(_ sources: [Source]) -> String {
    sources.map { "\($0.file), \($0.at)" }.joined(separator: "; ")
  }

  private static func cell(_ cell: PaperCell) -> SheetCell {
    switch cell.content {
    case .text(let text): .text(text)
    case .whole(let number): .whole(number)
    case .pence(let pence): .money(pence: pence)
    case .exactPence(let pence): .number(pence, places: 2)
    case .number(let number, let places), .percent(let number, let places),
      .change(let number, let places, _):
      .number(number, places: places)
    case .symbol(let symbol): .text(symbol.rawValue, .quiet)
    }
  }
}

extension SheetCell {
  /// A decimal cut to `places` places, without a float on the way; text where it does not fit.
  static func number(_ value: Rational, places: Int) -> SheetCell {
    let text = value.text(places: places)
    guard let digits = Int(text.filter { $0 != "." }) else { return .text(text) }
    return SheetCell(
      .number(places == 0 ? .whole(digits) : .decimal(digits: digits, places: places)))
  }
}
