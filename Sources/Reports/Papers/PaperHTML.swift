package import Impact

/// A paper as a page that needs nothing but itself: no script, charts drawn in it, their figures in
/// tables beside them.
package struct PaperHTML: Sendable {
  /// Whether each table tells the files and cells its figures come from.
  package var showsSources: Bool

  package init(showsSources: Bool) { self.showsSources = showsSources }

  package func page(_ paper: Paper) -> HTMLPage {
    var body = HTMLText()
    body.element("a", ["class": "skip", "href": "#main"], "Skip to the paper")
    body.element("header") { write(cover: paper, to: &$0) }
    body.element("nav", ["aria-label": "Contents"]) { nav in
      nav.element("ol") { list in
        for section in paper.sections {
          list.element("li") { $0.element("a", ["href": "#\(section.id)"], section.title) }
        }
      }
    }
    body.element("main", ["id": "main"]) { main in
      for section in paper.sections {
        main.element("section", ["id": section.id, "aria-labelledby": "\(section.id)-title"]) {
          $0.element("h2", ["id": "\(section.id)-title"], section.title)
          for block in section.blocks { write(block, to: &$0) }
        }
      }
    }
    return HTMLPage(title: paper.isDraft ? "Draft: \(paper.title)" : paper.title, body: body)
  }

  private func write(cover paper: Paper, to html: inout HTMLText) {
    html.element("h1", paper.title)
    if let notice = paper.draftNotice {
      html.element("p", ["class": "verdict incomplete"], notice)
    }
    html.element("dl") { list in
      for line in paper.cover {
        list.element("dt", ["class": "quiet"], line.label)
        list.element("dd", line.text)
      }
    }
  }

  private func write(_ block: PaperBlock, to html: inout HTMLText) {
    switch block {
    case .paragraph(let text): html.element("p", text)
    case .heading(let text): html.element("h3", text)
    case .bullets(let items):
      html.element("ul") { list in for item in items { list.element("li", item) } }
    case .numbered(let items):
      html.element("ol") { list in for item in items { list.element("li", item) } }
    case .quote(let text, let from):
      html.element("blockquote") { quote in
        quote.element("p", text)
        if !from.isEmpty { quote.element("p", ["class": "quiet"], from) }
      }
    case .table(let table): write(table, to: &html)
    case .chart(let chart):
      html.element("figure") { figure in
        figure.append(ChartSVG(chart).svg)
        figure.element("figcaption", "\(chart.title). The figures stand in the table above.")
      }
    }
  }

  private func write(_ table: PaperTable, to html: inout HTMLText) {
    // Scrolled by keyboard as well where it is wider than the screen (WCAG 2.2, 2.1.1).
    html.element(
      "div",
      ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": table.caption]
    ) {
      $0.element("table") { element in
        element.element("caption", table.caption)
        element.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns {
              row.element(
                "th", ["scope": "col", "class": column.isNumeric ? "number" : nil], column.title)
            }
          }
        }
        element.element("tbody") { for row in table.rows { write(row, table, to: &$0) } }
        if let totals = table.totals {
          element.element("tfoot") { write(totals, table, to: &$0) }
        }
      }
    }
    for note in table.notes { html.element("p", ["class": "quiet"], note) }
    if showsSources { writeSources(table, to: &html) }
  }

  private func write(_ row: [PaperCell], _ table: PaperTable, to html: inout HTMLText) {
    html.element("tr") { element in
      for (index, (column, cell)) in zip(table.columns, row).enumerated() {
        if index == 0 {
          element.element("th", ["scope": "row"], cell.text)
        } else if let symbol = cell.symbol {
          element.element("td", ["class": column.isNumeric ? "number" : nil]) {
            $0.element("abbr", ["title": symbol.meaning], symbol.rawValue)
          }
        } else {
          element.element("td", ["class": column.isNumeric ? "number" : nil], cell.text)
        }
      }
    }
  }

  private func writeSources(_ table: PaperTable, to html: inout HTMLText) {
    let rows = table.rows.compactMap { row -> (name: String, figures: [String])? in
      let figures = zip(table.columns, row).compactMap { column, cell -> String? in
        guard !cell.sources.isEmpty, cell.symbol == nil else { return nil }
        let places = cell.sources.prefix(Self.mostSources).map { "\($0.file), \($0.at)" }
        let more = cell.sources.count - places.count
        return "\(column.title): \(places.joined(separator: "; "))"
          + (more > 0 ? " and \(more) more places" : "")
      }
      return figures.isEmpty ? nil : (row.first?.text ?? "", figures)
    }
    guard !rows.isEmpty else { return }
    html.element("details") { details in
      details.element("summary", "Where the figures of “\(table.caption)” come from")
      details.element("dl") { list in
        for row in rows {
          list.element("dt", row.name)
          for figure in row.figures { list.element("dd", ["class": "where"], figure) }
        }
      }
    }
  }

  /// Places named for one figure; a county total has thousands, which the JSON holds.
  private static let mostSources = 12
}
