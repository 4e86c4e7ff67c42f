import Documents

/// The rows under one header, told apart.
struct TableRegion {
  enum Kind {
    case data, gap, repeated, end
    /// Names the parent of the rows below, with its questions and their answers side by side.
    case parent
    case total(label: String)
    case note(cell: Int)
    /// Sums that stand under a total, as what is left over does.
    case afterTotal
    case rowHeading(cell: Int)
  }

  struct HeaderColumn {
    var column: FoundTable.Column
    /// The grid's columns that it stands over.
    var range: Range<Int>
  }

  private(set) var grid: Grid
  private(set) var header: HeaderRows.Header
  let index: LabelIndex
  /// The stage that the heading over the table names.
  let stageAround: StageID?
  private(set) var columns: [HeaderColumn] = [] { didSet { ranges = columns.map(\.range) } }
  /// The columns' own ranges, apart from them because every cell below is looked up in them.
  private var ranges: [Range<Int>] = []
  /// The stage that the columns tell.
  private(set) var toldStage: StageID?

  init(grid: Grid, header: HeaderRows.Header, index: LabelIndex, context: PartContext) {
    self.grid = grid
    self.header = header
    self.index = index
    stageAround = context.isStageInherited ? nil : context.stage
  }

  /// The same columns over a further grid: what a page break has cut off.
  func continued(in grid: Grid) -> TableRegion {
    var rest = self
    rest.grid = grid
    rest.header = HeaderRows.Header(row: -1, bands: [])
    return rest
  }

  mutating func findColumns(_ labels: LabelReader) {
    let noun = rowNoun()
    let heads = HeaderRows(grid: grid, index: index).heads(of: header)
    columns = heads.map { cell in
      let range = grid.cells[cell].columns
      let bands = bandTexts(over: range, besides: cell)
      let text =
        header.isDivided && grid.cells[cell].isBlank
        ? bands.last ?? "" : grid.cells[cell].passage.text
      var column = knownColumn(text, under: bands, noun, labels)
      column.place = grid.cells[cell].passage.place
      column.band = bands.last
      return HeaderColumn(column: column, range: range)
    }
    readAskedOnce(labels)
    let told = stageOfColumns()
    toldStage = told
    let around = stageAround.flatMap { contradicts($0, told) ? nil : $0 }
    columns = columns.map { header in
      var header = header
      let named = header.column.stage ?? around
      addActual(to: &header.column, stage: named ?? told, isNamed: named != nil)
      addEarlier(to: &header.column, stage: named ?? told)
      return header
    }
    addNumbers()
    addUnheaded()
    readTags()
  }

  /// Where most headers ask what is asked once, over one row of answers, the others do as well: "Are all
  /// heads happy with this?" beside "Signed by" and "Date of signature".
  private mutating func readAskedOnce(_ labels: LabelReader) {
    let once = columns.count { header in
      header.column.meanings.contains { meaning in
        meaning.confidence != .close && index.tableOfField[meaning.fields[0]] == nil
      }
    }
    guard once > 1, once * 2 > columns.count, grid.rows.count <= header.row + 2 else { return }
    for place in columns.indices
    where columns[place].column.meanings.allSatisfy({ $0.confidence == .close }) {
      let found = labels.readLike(columns[place].column.label, inTable: false)
      if !found.meanings.isEmpty { columns[place].column.meanings = found.meanings }
    }
  }

  /// Numbers in a cell of their own under a header that reaches over them and what they number:
  /// "Priority" over "1 | Reading" and "2 | Attendance".
  private mutating func addNumbers() {
    for place in columns.indices.reversed() where columns[place].range.count > 1 {
      let range = columns[place].range
      let rows = grid.rows[min(header.row + 1, grid.rows.count)...].prefix(12).map { row in
        row.filled.filter { range.contains(grid.cells[$0].column) }
      }.prefix { !$0.isEmpty }
      guard rows.count > 1,
        rows.allSatisfy({ cells in
          cells.count == 2 && grid.cells[cells[0]].columns == range.prefix(1)
            && LabelText.isOrdinal(LabelFolding.fold(grid.cells[cells[0]].passage.text))
        })
      else { continue }
      columns[place].range = range.dropFirst()
      columns.insert(HeaderColumn(column: blank, range: range.prefix(1)), at: place)
    }
  }

  /// A column without a header.
  private var blank: FoundTable.Column {
    FoundTable.Column(label: "", meanings: index.meanings[""] ?? [], stage: nil, words: "")
  }

  private func bandTexts(over range: Range<Int>, besides own: Int) -> [String] {
    header.bands.compactMap { band in
      let over =
        header.isDivided
        ? grid.band(row: band, column: range.lowerBound)
        : grid.cell(row: band, column: range.lowerBound)
      return over.flatMap { cell in
        cell == own || grid.cells[cell].isBlank
          ? nil : FoldedText.collapse(grid.cells[cell].passage.text)
      }
    }
  }

  /// On a sheet, columns with answers but no header cell still are columns.
  private mutating func addUnheaded() {
    guard grid.sheet != nil else { return }
    let end = (columns.last?.range.upperBound ?? 0) + 1
    var seen: Set<Int> = []
    var line = grid.rows[header.row].line
    for row in grid.rows[min(header.row + 1, grid.rows.count)...].prefix(3) {
      // Behind a gap another table may be wider.
      guard row.line == line + 1 else { break }
      line = row.line
      for cell in row.filled where grid.cells[cell].column < end {
        if columns(over: grid.cells[cell].columns).isEmpty { seen.insert(grid.cells[cell].column) }
      }
    }
    guard !seen.isEmpty else { return }
    let blank = blank
    columns = (columns + seen.map { HeaderColumn(column: blank, range: $0..<$0 + 1) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Tagged controls in the cells name the column.
  private mutating func readTags() {
    guard grid.cells.isTagged else { return }
    for number in columns.indices {
      var counts: [Int: Int] = [:]
      for row in grid.rows.indices.dropFirst(header.row + 1).prefix(12) {
        guard let cell = grid.cell(row: row, column: columns[number].range.lowerBound) else {
          continue
        }
        for tag in grid.cells[cell].tags {
          if let field = index.fieldTagged(tag.name) { counts[field, default: 0] += 1 }
        }
      }
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      columns[number].column.meanings = [
        LabelIndex.Meaning(fields: [best.key], confidence: .tag, fit: Weights.Words.tag)
      ]
    }
  }

  /// The columns that some of the grid's columns lie under; they stand in order, and apart.
  func columns(over range: Range<Int>) -> Range<Int> {
    let first = ranges.firstSorted { $0.upperBound > range.lowerBound }
    return first..<ranges[first...].firstSorted { $0.lowerBound >= range.upperBound }
  }

  /// The cells of a row, by column.
  func entries(of row: Int) -> [FoundTable.Entry?] {
    var first = [Int?](repeating: nil, count: columns.count)
    var further: [(column: Int, cell: Int)] = []
    for cell in grid.rows[row].cells {
      let span = grid.cells[cell].columns
      // A cell belongs to the column it begins under; one that begins under none to all it reaches.
      let own = columns(over: span.prefix(1))
      for column in own.isEmpty ? columns(over: span) : own {
        if first[column] == nil { first[column] = cell } else { further.append((column, cell)) }
      }
    }
    return columns.indices.map { column in
      guard let cell = first[column] else {
        return grid.place(row: row, column: columns[column].range.lowerBound).map {
          FoundTable.Entry(passage: Passage(text: "", place: $0))
        }
      }
      return entry(
        of: row, cell,
        further.isEmpty ? [] : further.filter { $0.column == column }.map(\.cell))
    }
  }

  private func entry(of row: Int, _ first: Int, _ further: [Int]) -> FoundTable.Entry {
    guard !further.isEmpty else {
      return FoundTable.Entry(
        passage: grid.cells[first].passage, isCarried: !grid.begins(first, in: row))
    }
    let filled = ([first] + further).filter { !grid.cells[$0].isBlank }
    let lead = filled.first ?? first
    var passage = grid.cells[lead].passage
    for cell in filled.dropFirst() { passage.append(grid.cells[cell].passage) }
    return FoundTable.Entry(passage: passage, isCarried: !grid.begins(lead, in: row))
  }

  /// Whether a cell looks like an answer to the column it stands under: "by half term" under "When".
  func mayHold(_ cell: Grid.Cell) -> Bool {
    let shape = index.shape(of: cell.passage)
    return columns(over: cell.columns.prefix(1)).contains { number in
      columns[number].column.meanings.contains { meaning in
        meaning.fields.contains { shape.suits(index.definition.fields[$0].type) >= 12 }
      }
    }
  }

  /// Cells of a row that stand under no header.
  func strays(of row: Int) -> [Passage] {
    grid.rows[row].filled.filter { cell in
      grid.begins(cell, in: row) && columns(over: grid.cells[cell].columns).isEmpty
    }.map { grid.cells[$0].passage }
  }
}
