package import PlanForms

/// A list as values: one table that people, spreadsheets and finance systems all get from, so that
/// a figure is the same in each.
package struct Listing: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    /// For people: "Working days late".
    package var heading: String
    /// For programs: `days_late`.
    package var key: String
    /// In characters, for the spreadsheet.
    package var width: Int

    package init(_ heading: String, _ key: String, width: Int = 14) {
      self.heading = heading
      self.key = key
      self.width = width
    }
  }

  package enum Tone: Sendable, Hashable {
    case plain, good, attention, bad, quiet
  }

  package enum Cell: Sendable, Hashable {
    case blank
    case text(String, Tone = .plain)
    /// The path of a file.
    case file(String)
    case whole(Int)
    case money(pence: Int)
    case day(CalendarDay)
    case moment(LocalMinute)
  }

  /// What the list is: the workbook's and the page's title.
  package var title: String
  /// The name of the file's kind and of the tab: `payments`.
  package var kind: String
  /// Sentences that belong to the list: as at when, by which rule, what is left out.
  package var remarks: [String]
  package var columns: [Column]
  package var rows: [[Cell]]
  /// What the rows come to; nil where nothing can be added up.
  package var total: [Cell]?

  package init(
    title: String, kind: String, remarks: [String] = [], columns: [Column], rows: [[Cell]],
    total: [Cell]? = nil
  ) {
    self.title = title
    self.kind = kind
    self.remarks = remarks
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  /// The last row: "Total", and the sum of every column that holds money or whole numbers.
  package mutating func addTotal(summing keys: Set<String>) {
    var total = columns.map { _ in Cell.blank }
    if !total.isEmpty { total[0] = .text("Total") }
    for (index, column) in columns.enumerated() where keys.contains(column.key) {
      total[index] = Self.sum(rows.map { index < $0.count ? $0[index] : .blank })
    }
    self.total = total
  }

  /// Whether a column holds numbers, which stand on the right under their heading.
  func isNumeric(_ column: Int) -> Bool {
    rows.contains { column < $0.count && $0[column].isNumeric }
  }

  private static func sum(_ cells: [Cell]) -> Cell {
    var isMoney = false
    var sum = 0
    for cell in cells {
      switch cell {
      case .money(let pence):
        isMoney = true
        sum += pence
      case .whole(let number): sum += number
      default: break
      }
    }
    return isMoney ? .money(pence: sum) : .whole(sum)
  }
}

extension Listing.Cell {
  package static func money(_ pence: Int?) -> Self { pence.map { .money(pence: $0) } ?? .blank }
  package static func moment(_ moment: LocalMinute?) -> Self {
    moment.map { .moment($0) } ?? .blank
  }
  package static func day(_ day: CalendarDay?) -> Self { day.map { .day($0) } ?? .blank }

  var isNumeric: Bool {
    switch self {
    case .whole, .money: true
    default: false
    }
  }
}

extension LocalMinute {
  /// ISO 8601 without a zone: `2020-10-02T23:59`.
  package var iso: String { "\(day)T\(clock)" }

  /// `23:59`.
  package var clock: String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// As people write it here: `Friday 2 October 2020, 23:59`.
  package var spoken: String { "\(day.weekdayName) \(day.spoken), \(clock)" }
}

extension CalendarDay {
  /// `Monday` to `Sunday`.
  package var weekdayName: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
  }

  /// Seconds since 1970 (UTC) at the day's first moment.
  package var seconds: Int { daysSince1970 * 86_400 }
}
