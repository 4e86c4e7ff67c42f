/// What a form calls its rows in a word of its own: "Commitment 1" and "Commitment 2" over the questions that are
/// asked of an action.
///
/// No list has the word; that its headings count from one on, and what is asked under them, tells of which table they
/// name the rows.
struct OwnRowNouns {
  private struct Use {
    var ordinals: [String] = []
    /// How many labels under its headings surely ask of each table's rows.
    var votes: [Int: Int] = [:]
  }

  /// The tables whose rows the form's own words name.
  private(set) var tables: [String: Int] = [:]
  private let labels: LabelReader
  private var uses: [String: Use] = [:]
  private var current: String?

  /// As many headings make a row's name of a word.
  private static let leastHeadings = 2
  private static let longestHeading = 40
  /// A form has fewer rows.
  private static let mostRows = 400

  init(_ surface: Surface, _ labels: LabelReader) {
    self.labels = labels
    guard Self.mayCount(surface) else { return }
    for piece in surface.pieces {
      switch piece {
      case .line(let line): read(line)
      case .grid(let grid): read(grid)
      }
    }
    tables = uses.compactMapValues(table)
  }

  /// Whether two and more short texts that stand alone end in a number.
  private static func mayCount(_ surface: Surface) -> Bool {
    var count = 0
    for piece in surface.pieces {
      switch piece {
      case .line(let line): count += endsInNumber(line.passage.text) ? 1 : 0
      case .grid(let grid):
        count += grid.rows.prefix(mostRows).count { row in
          row.filled.count == 1 && endsInNumber(grid.cells.text(of: row.filled[0]))
        }
      }
      if count >= leastHeadings { return true }
    }
    return false
  }

  private static func endsInNumber(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= longestHeading, let last = bytes.last, let first = bytes.first else {
      return false
    }
    return (0x30...0x39).contains(last) && !(0x30...0x39).contains(first)
  }

  private mutating func read(_ line: Line) {
    if noteHeading(line.passage.text) { return }
    if line.headingLevel != nil { current = nil }
    guard current != nil else { return }
    let label = line.passage.text.split(separator: ":", maxSplits: 1)
    if let label = label.first { vote(String(label)) }
  }

  private mutating func read(_ grid: Grid) {
    for row in grid.rows.prefix(Self.mostRows) {
      let texts = row.filled.map { grid.cells.text(of: $0) }
      if texts.count == 1, noteHeading(texts[0]) { continue }
      guard current != nil else { continue }
      for text in texts {
        let lines = text.split(separator: "\n", maxSplits: 1)
        if let label = lines.first { vote(String(label)) }
      }
    }
  }

  /// Opens a row that a text names by a word nobody knows; one of another kind closes it.
  private mutating func noteHeading(_ written: String) -> Bool {
    guard Self.endsInNumber(written) else { return false }
    let found = labels.read(written)
    guard !found.isLabel, let ordinal = found.text.ordinal, !found.text.unnumbered.isEmpty else {
      if found.rowName != nil { current = nil }
      return found.rowName != nil
    }
    current = found.text.unnumbered
    uses[found.text.unnumbered, default: Use()].ordinals.append(ordinal)
    return true
  }

  private mutating func vote(_ text: String) {
    guard let current, text.utf8.count <= LabelReader.longestLabel else { return }
    let tables = labels.read(text).meanings.filter { $0.confidence != .close }
      .map { labels.index.tableOfField[$0.fields[0]] }
    guard let first = tables.first, let table = first, Set(tables).count == 1 else { return }
    uses[current]?.votes[labels.index.base(of: table) ?? table, default: 0] += 1
  }

  /// The table that nearly all that is asked under a word's headings asks of, where they count from one on.
  private func table(_ use: Use) -> Int? {
    let counts = use.ordinals.compactMap { Int($0) }
    guard counts.count >= Self.leastHeadings, counts.count == use.ordinals.count,
      counts == Array(1...counts.count),
      let best = use.votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value >= counts.count, best.value * 3 > use.votes.values.reduce(0, +) * 2
    else { return nil }
    return best.key
  }
}
