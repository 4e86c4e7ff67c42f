extension Listing {
  /// The list as a table with its caption, headings and total.
  package var html: HTMLText {
    var html = HTMLText()
    html.element(
      "div", ["class": "scroll", "role": "region", "aria-label": title, "tabindex": "0"]
    ) {
      $0.element("table") { table in
        table.element("caption", title)
        table.element("thead") { head in
          head.element("tr") { row in
            for (index, column) in columns.enumerated() {
              row.element(
                "th", ["scope": "col", "class": isNumeric(index) ? "number" : nil], column.heading)
            }
          }
        }
        table.element("tbody") { body in
          for cells in rows { Self.write(cells, to: &body) }
        }
        if let total { table.element("tfoot") { Self.write(total, to: &$0) } }
      }
    }
    return html
  }

  /// The first cell names the row, for those who hear the table read.
  private static func write(_ cells: [Cell], to html: inout HTMLText) {
    html.element("tr") { row in
      for (index, cell) in cells.enumerated() {
        if index == 0 {
          row.element("th", ["scope": "row"]) { cell.write(to: &$0) }
        } else {
          row.element("td", ["class": cell.isNumeric ? "number" : nil]) { cell.write(to: &$0) }
        }
      }
    }
  }
}

extension Listing.Cell {
  /// For people; the page does the escaping.
  fileprivate func write(to html: inout HTMLText) {
    switch self {
    case .text(let text, _): html.text(text)
    case .file(let path): html.path(path)
    default: html.text(shown)
    }
  }
}
