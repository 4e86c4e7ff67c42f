package import Workbooks
package import PlanForms

extension Listing {
  /// The list as a sheet: title and remarks, headings that stay in sight, filters, the total.
  package var sheet: WorkbookSheet {
    var rows = [SheetRow([.text(title)], as: .title)]
    rows += remarks.map { SheetRow([.text($0)], as: .remark) }
    rows.append(SheetRow([]))
    let heading = rows.count
    rows.append(SheetRow(columns.map { .text($0.heading) }, as: .heading))
    rows += self.rows.map { SheetRow($0.map(\.sheetCell)) }
    if let total { rows.append(SheetRow(totalCells(total, firstRow: heading + 1), as: .total)) }
    return WorkbookSheet(
      name: tab,
      columns: columns.enumerated().map { index, column in
        SheetColumn(
          column.heading, width: column.width,
          isNumeric: isNumeric(index))
      }, rows: rows, headingRow: heading)
  }

  /// `Chair payments`: tabs and footers have no room for a title.
  private var tab: String {
    kind.split(separator: "-").joined(separator: " ").capitalizedFirst
  }

  /// Sums are formulas, so that they follow when the officer takes a row out.
  private func totalCells(_ total: [Cell], firstRow: Int) -> [SheetCell] {
    total.enumerated().map { column, cell in
      guard cell.isNumeric, !rows.isEmpty, case .number(let number) = cell.sheetCell.content else {
        return cell.sheetCell
      }
      let letters = SheetAddress.letters(column)
      return .formula(
        "SUM(\(letters)\(firstRow + 1):\(letters)\(firstRow + rows.count))", result: number)
    }
  }

  /// A workbook of lists, one to a sheet.
  ///
  /// - Throws: `WorkbookError` where it cannot be written.
  package static func workbook(
    _ listings: [Listing], title: String, author: String, asAt: CalendarDay
  ) throws(WorkbookError) -> [UInt8] {
    try Workbook(
      title: title, author: author, createdSeconds: asAt.seconds, sheets: listings.map(\.sheet)
    ).xlsx()
  }
}

extension Listing.Cell {
  var sheetCell: SheetCell {
    switch self {
    case .blank: .blank
    case .text(let text, let tone): .text(text, tone.sheetTone)
    case .file(let path): .text(path)
    case .whole(let number): .whole(number)
    case .money(let pence): .money(pence: pence)
    case .day(let day): .day(daysSince1970: day.daysSince1970)
    case .moment(let moment): .text("\(moment.day.spoken), \(moment.clock)")
    }
  }
}

extension Listing.Tone {
  fileprivate var sheetTone: SheetCell.Tone {
    switch self {
    case .plain: .plain
    case .good: .good
    case .attention: .attention
    case .bad: .bad
    case .quiet: .quiet
    }
  }
}

/// Addresses of cells as formulas write them.
enum SheetAddress {
  /// The letters of a column counted from 0: 27 is `AB`.
  static func letters(_ column: Int) -> String {
    var remaining = max(0, column) + 1
    var letters: [UInt8] = []
    while remaining > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((remaining - 1) % 26))
      remaining = (remaining - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
