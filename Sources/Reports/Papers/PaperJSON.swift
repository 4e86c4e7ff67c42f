import Documents
package import Impact
package import PlanForms

/// The numbers behind the papers: an array with one object for each area, the county's last.
///
/// Each figure has its value, the text that is printed and the places it was read from.  What a
/// paper hides is hidden here too: `value` is null and `symbol` says why.
package struct PaperJSON: Sendable {
  private var json = JSONWriter()
  private var count = 0
  private let asAt: CalendarDay

  package init(asAt: CalendarDay) {
    self.asAt = asAt
  }

  /// What closes the array.
  package var end: [UInt8] { Array((count == 0 ? "[]\n" : "\n]\n").utf8) }

  /// The next piece of the array.
  package mutating func add(_ paper: Paper) -> [UInt8] {
    json.removeAll()
    defer { count += 1 }
    let asAt = "\(asAt)"
    json.object { json in
      json.member("area", paper.area)
      json.member("kind", paper.kind.rawValue)
      json.member("title", paper.title)
      json.member("as_at", asAt)
      json.member("draft", paper.isDraft)
      json.member("draft_notice", paper.draftNotice)
      json.key("figures")
      json.object { json in
        for figure in paper.figures {
          json.key(figure.id)
          Self.write(figure.cell, to: &json)
        }
      }
      json.key("sections")
      json.array(paper.sections) { json, section in Self.write(section, to: &json) }
    }
    return Array((count == 0 ? "[\n" : "\n,").utf8) + json.bytes
  }

  private static func write(_ section: PaperSection, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", section.id)
      json.member("title", section.title)
      json.key("blocks")
      json.array(section.blocks) { json, block in
        json.object { write(block, to: &$0) }
      }
    }
  }

  private static func write(_ block: PaperBlock, to json: inout JSONWriter) {
    func texts(_ kind: String, _ items: [String]) {
      json.member("kind", kind)
      json.key("items")
      json.array(items) { $0.string($1) }
    }
    switch block {
    case .paragraph(let text):
      json.member("kind", "paragraph")
      json.member("text", text)
    case .heading(let text):
      json.member("kind", "heading")
      json.member("text", text)
    case .bullets(let items): texts("bullets", items)
    case .numbered(let items): texts("numbered", items)
    case .quote(let text, let from):
      json.member("kind", "excerpt")
      json.member("text", text)
      json.member("from", from)
    case .table(let table): write(table, to: &json)
    case .chart(let chart): write(chart, to: &json)
    }
  }

  private static func write(_ table: PaperTable, to json: inout JSONWriter) {
    json.member("kind", "table")
    json.member("id", table.id)
    json.member("caption", table.caption)
    json.key("rows")
    json.array(table.rows) { json, row in write(row, of: table, to: &json) }
    json.key("totals")
    if let totals = table.totals { write(totals, of: table, to: &json) } else { json.null() }
    json.key("notes")
    json.array(table.notes) { $0.string($1) }
  }

  private static func write(
    _ row: [PaperCell], of table: PaperTable, to json: inout JSONWriter
  ) {
    json.object { json in
      for (column, cell) in zip(table.columns, row) {
        json.key(column.id)
        write(cell, to: &json)
      }
    }
  }

  private static func write(_ chart: PaperChart, to json: inout JSONWriter) {
    json.member("kind", "chart")
    json.member("id", chart.id)
    json.member("title", chart.title)
    json.member("alternative", chart.alternative)
  }

  /// Whole numbers and pence as numbers, other decimals as text: none passes through a float.
  private static func write(_ cell: PaperCell, to json: inout JSONWriter) {
    json.object { json in
      switch cell.content {
      case .text(let text): json.member("value", text)
      case .whole(let number): json.member("value", number)
      case .pence(let pence):
        json.member("value", pence)
        json.member("unit", "pence")
      case .exactPence(let pence):
        json.member("value", pence.text(places: 2))
        json.member("unit", "pence")
      case .number(let number, let places):
        json.member("value", number.shortText(places: places))
      case .percent(let number, let places):
        json.member("value", number.shortText(places: places))
        json.member("unit", "percent")
      case .change(let number, let places, let unit):
        json.member("value", number.shortText(places: places))
        json.member("unit", unit)
      case .symbol: json.member("value", Int?.none)
      }
      json.member("text", cell.text)
      if let symbol = cell.symbol { json.member("symbol", symbol.rawValue) }
      json.key("sources")
      json.array(cell.sources) { json, source in
        json.object {
          $0.member("file", source.file)
          $0.member("at", source.at)
        }
      }
    }
  }
}
