import Impact
import InventedProgrammes
import Programmes
import Reports
import Testing

/// What somebody finds out who has every printed figure of every paper, and a pencil.
@Suite struct `A reader of all papers together` {
  @Test(arguments: [false, true])
  func `cannot narrow a small number down`(isPublic: Bool) throws {
    for seed in 0..<40 {
      let found = try Self.recovered(seed) { ImpactReport($0, isPublic: isPublic) }
      #expect(found.isEmpty, "seed \(seed)")
    }
  }

  @Test func `finds small numbers once none are hidden to protect others`() throws {
    var rules = DisclosureRules()
    rules.complementary = false
    let found = try (0..<40).filter { seed in
      try !Self.recovered(seed) { ImpactReport($0, rules: rules) }.isEmpty
    }
    #expect(found.count > 5)
  }

  /// The hidden counts from 1 to 5 that the printed figures leave fewer than six values for.
  private static func recovered(
    _ seed: Int, _ report: (InventedProgramme) -> ImpactReport
  ) throws -> [String] {
    let invented = InventedProgramme(seed: seed)
    let truth = try Figures(ImpactReport(invented, rules: .officer)).printed
    let figures = try Figures(report(invented))
    var reader = figures.reader
    reader.reckon()
    return figures.hidden.filter { cell in
      guard let value = truth[cell], (1...5).contains(value) else { return false }
      let bounds = reader.bounds(of: cell)
      return bounds.upperBound - bounds.lowerBound < 5
    }.sorted()
  }
}

/// The counts of pupils in the figures of all papers, by where they stand.
private struct Figures {
  private(set) var printed: [String: Int] = [:]
  private(set) var hidden: Set<String> = []
  private(set) var reader = Reader()
  private var step = 1

  init(_ report: ImpactReport) throws {
    step = report.release.rules.roundTo ?? 1
    let file = try #require(try PaperRenderer(report).files([.csv]).first)
    let names = ["area", "table", "row", "column", "value", "symbol", "sources"]
    let sheet = HeadedSheet(
      file: "figures.csv", bytes: file.bytes, columns: names.map { .init(name: $0) })
    var sums: [String: Set<String>] = [:]
    var measureOf: [String: String] = [:]
    for row in sheet.rows where row["table"] == "results" && row["column"] == "measure" {
      measureOf["\(row["area"])/\(row["row"])"] = row["value"]
    }
    let phased = Set(
      sheet.rows.filter { $0["column"].hasPrefix("pupils_") && $0["table"] == "reach" }
        .map { $0["area"] })
    for row in sheet.rows {
      let (area, name, column) = (row["area"], row["row"], row["column"])
      let isCounty = area == "County"
      let label = "\(area)/\(name)"
      switch (row["table"], column) {
      case ("reach", _) where column.hasPrefix("pupil"):
        // An area's own total and its line in the county's paper are one number.
        let line = name == "All" ? (isCounty ? "county" : area) : isCounty ? name : label
        let cell = "\(line) \(column)"
        note(row, cell)
        if name != "All" {
          sums["\(isCounty ? "county" : area) \(column)", default: []].insert(cell)
        }
        if column != "pupil_places", phased.contains(area) {
          sums["\(line) pupil_places by \(area)", default: ["\(line) pupil_places"]].insert(cell)
        }
      case ("actions", "pupils_reached"), ("cost", "pupil_places"):
        note(row, "\(label) reached")
        let group = name.prefix { $0 != "," }
        sums["\(area)/\(group) pupil_places", default: []].insert("\(label) reached")
      case ("results", "pupils"):
        note(row, "\(label) measured")
        reader.orders.append((lesser: "\(label) measured", greater: "\(label) reached"))
        if let measure = measureOf[label] {
          sums["\(area) measured by \(measure)", default: []].insert("\(label) measured")
        }
      case ("measures", "pupils"):
        note(row, "\(isCounty ? "county" : area) measured by \(name)")
        if !isCounty {
          sums["county measured by \(name)", default: []].insert("\(area) measured by \(name)")
        }
      default: break
      }
    }
    let known = Set(printed.keys).union(hidden)
    for (total, parts) in sums {
      // The parts of a group's line are its phases in one table and its actions in others.
      if let plain = parts.first(where: { total.hasPrefix("\($0) by ") }) {
        reader.sums.append((total: plain, parts: parts.subtracting([plain]).sorted()))
      } else if known.contains(total) {
        reader.sums.append((total: total, parts: parts.sorted()))
      }
    }
    for (cell, value) in printed {
      reader.tighten(cell, value == 0 ? 0...0 : max(1, value - step / 2)...value + step / 2)
    }
    for cell in hidden { reader.tighten(cell, 1...Reader.far) }
    try #require(!printed.isEmpty, "no figure was read")
  }

  private mutating func note(_ row: HeadedSheet.Row, _ cell: String) {
    switch row["symbol"] {
    case "c": hidden.insert(cell)
    case "": printed[cell] = Int(row["value"])
    // Some, and fewer than half a step: no more is said of it.
    case "low": reader.tighten(cell, 1...max(1, step / 2))
    // Not available, not applicable: nothing of it is in any sum.
    default: printed[cell] = 0
    }
  }
}

/// Bounds of counts, drawn closer by sums and orders until nothing moves.
private struct Reader {
  static let far = 1_000_000

  var sums: [(total: String, parts: [String])] = []
  var orders: [(lesser: String, greater: String)] = []
  private var known: [String: ClosedRange<Int>] = [:]

  func bounds(of cell: String) -> ClosedRange<Int> { known[cell] ?? 0...Self.far }

  @discardableResult
  mutating func tighten(_ cell: String, _ range: ClosedRange<Int>) -> Bool {
    let now = bounds(of: cell)
    guard range.overlaps(now) else { return false }
    let closer = range.clamped(to: now)
    known[cell] = closer
    return closer != now
  }

  mutating func reckon() {
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for sum in sums where reckon(sum.total, sum.parts) { hasMoved = true }
      for order in orders {
        let (lesser, greater) = (bounds(of: order.lesser), bounds(of: order.greater))
        let one = tighten(order.lesser, 0...greater.upperBound)
        let other = tighten(order.greater, lesser.lowerBound...Self.far)
        if one || other { hasMoved = true }
      }
    }
  }

  private mutating func reckon(_ total: String, _ parts: [String]) -> Bool {
    let ranges = parts.map(bounds)
    let (low, high) = (
      ranges.reduce(0) { $0 + $1.lowerBound }, ranges.reduce(0) { $0 + $1.upperBound }
    )
    var hasMoved = tighten(total, low...max(low, min(high, Self.far)))
    let whole = bounds(of: total)
    for (part, range) in zip(parts, ranges) {
      let least = max(0, whole.lowerBound - (high - range.upperBound))
      let most = whole.upperBound - (low - range.lowerBound)
      if most >= least, tighten(part, least...most) { hasMoved = true }
    }
    return hasMoved
  }
}
