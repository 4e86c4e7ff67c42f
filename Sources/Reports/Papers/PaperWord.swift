package import Impact
import PlanForms
import Programmes
import Workbooks

/// A paper as a Word document: real headings, captions, header rows that repeat, charts that Word
/// draws and an officer can restyle.
package struct PaperWord: Sendable {
  private let report: ImpactReport

  package init(_ report: ImpactReport) { self.report = report }

  /// The document's bytes; the same paper gives the same bytes.
  package func docx(_ paper: Paper) -> [UInt8] {
    var writer = Blocks(report: report)
    writer.write(paper)
    let officer = report.programme.settings.officer
    return WordDocument(
      title: paper.title, author: officer.council.isEmpty ? officer.name : officer.council,
      created: "\(report.asAt)T00:00:00Z",
      footer: paper.isDraft ? "Draft – \(paper.title)" : paper.title, blocks: writer.blocks
    ).docx()
  }
}

/// The paper's blocks, with tables and figures numbered as they come.
private struct Blocks {
  let report: ImpactReport
  private(set) var blocks: [WordBlock] = []
  private var tables = 0
  private var figures = 0

  init(report: ImpactReport) { self.report = report }

  mutating func write(_ paper: Paper) {
    blocks.append(.title(paper.title))
    if let notice = paper.draftNotice { blocks.append(.paragraph(WordText(bold: notice))) }
    // One paragraph, a line each: the half-page summary is to stand on the first page.
    let lines = paper.cover.enumerated().flatMap { index, line -> [WordText.Run] in
      [.init("\(index == 0 ? "" : "\n")\(line.label): ", bold: true), .init(line.text)]
    }
    blocks.append(.paragraph(WordText(lines)))
    for section in paper.sections {
      if section.id == "appendix" { blocks.append(.pageBreak) }
      blocks.append(.heading(1, section.title))
      for block in section.blocks { write(block) }
    }
  }

  private mutating func write(_ block: PaperBlock) {
    switch block {
    case .paragraph(let text): blocks.append(.paragraph(WordText(text)))
    case .heading(let text): blocks.append(.heading(2, text))
    case .bullets(let items): blocks.append(.bullets(items.map { WordText($0) }))
    case .numbered(let items): blocks.append(.numbers(items.map { WordText($0) }))
    case .quote(let text, let from):
      let source = from.isEmpty ? "" : " – \(from)"
      blocks.append(.paragraph(WordText([.init("“\(text)”", italic: true), .init(source)])))
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    }
  }

  private mutating func write(_ table: PaperTable) {
    tables += 1
    blocks.append(.caption("Table \(tables): \(table.caption)"))
    let rows = table.rows.map { $0.map { WordTable.Cell($0.text) } }
    let totals = table.totals.map { [$0.map { WordTable.Cell(WordText(bold: $0.text)) }] } ?? []
    let widths = ColumnWidths(table)
    blocks.append(
      .table(
        WordTable(
          columns: table.columns.indices.map {
            .init(widths.shares[$0], numeric: table.columns[$0].isNumeric)
          },
          header: table.columns.map(\.title), rows: rows + totals, altText: table.caption)))
    // One paragraph for all notes: a table with its notes is to take as few lines as it can.
    if !table.notes.isEmpty {
      blocks.append(.note(WordText(table.notes.joined(separator: " "))))
    }
  }

  private mutating func write(_ chart: PaperChart) {
    figures += 1
    let drawing = DrawingChart(chart)
    // A chart without its workbook is drawn all the same; it cannot be edited then.
    let workbook = try? drawing.workbook(createdOn: report.asAt.daysSince1970).xlsx()
    blocks.append(.caption("Figure \(figures): \(chart.title)"))
    blocks.append(
      .chart(
        WordChart(
          part: drawing.part(hasWorkbook: workbook != nil), workbook: workbook,
          height: Self.height(of: chart),
          altText: chart.alternative)))
  }
}

extension Blocks {
  /// So that neither the labels of bars nor a category of two lines run into the next one; in
  /// English Metric Units.
  private static func height(of chart: PaperChart) -> Int {
    guard chart.kind == .bars else { return 1_800_000 }
    let category = max(250_000, 105_000 * chart.series.count + 63_000)
    return min(450_000 + chart.categories.count * category, 7_500_000)
  }
}

extension DrawingChart {
  private static let colours = ["3B74B9", "B8621B", "4F8A3C", "8A5AA8"]

  /// The chart with its values as Word wants them: money in pounds.
  init(_ chart: PaperChart) {
    let hundred = Rational(whole: 100)
    let series = chart.series.enumerated().map { index, series in
      Series(
        name: series.name,
        values: series.values.map { value in
          guard let value else { return nil }
          return chart.unit == .money
            ? (try? value / hundred)?.shortText(places: 2) : value.shortText(places: 1)
        }, colour: Self.colours[index % Self.colours.count])
    }
    let format =
      switch chart.unit {
      case .money: "\"£\"#,##0"
      case .percent: "0.#\"%\""
      case .number: "0.#"
      }
    self.init(
      chart.kind == .bars ? .bars : .dumbbell, title: chart.title, categories: chart.categories,
      series: series, numberFormat: format)
  }

  /// The chart's figures as a workbook of their own, for "Edit Data".
  func workbook(createdOn day: Int) -> Workbook {
    let rows = categories.indices.map { row in
      SheetRow(
        [.text(categories[row])]
          + series.map { row < $0.values.count ? Self.cell($0.values[row]) : .blank })
    }
    let columns =
      [SheetColumn("Category", width: 40)] + series.map { SheetColumn($0.name, width: 14) }
    return Workbook(
      title: title, author: "", createdSeconds: day * 86_400,
      sheets: [WorkbookSheet(name: Self.sheetName, columns: columns, table: rows)])
  }

  private static func cell(_ value: String?) -> SheetCell {
    guard let value, let number = Rational(decimal: value) else { return .blank }
    return SheetCell.number(number, places: 2)
  }
}
