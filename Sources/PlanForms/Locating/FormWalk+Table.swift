extension FormWalk {
  /// Notes a table under its header.
  ///
  /// - Returns: The first row that is no longer the table's.
  mutating func readTable(_ grid: Grid, _ header: HeaderRows.Header) -> Int {
    var reader = TableRegion(grid: grid, header: header, index: index, context: context)
    reader.findColumns(&labels)
    var table = FoundTable(
      columns: reader.columns.map(\.column), block: block, context: context)
    var row = header.row + 1
    while row < grid.rows.count {
      switch reader.kind(of: row, &labels) {
      case .gap, .repeated: break
      case .end:
        finish(table)
        return row
      case .note(let cell): loose.append(grid.cells[cell].passage)
      case .rowHeading(let cell):
        hasTableBelow = true
        readLine(grid.cells[cell].passage, isHeading: false)
        settlePending()
      case .total(let label):
        table.totals.append((label, reader.entries(of: row)))
      case .data:
        table.rows.append(
          FoundTable.Row(entries: reader.entries(of: row), heading: rowHeading, ordinal: nil))
        loose += reader.strays(of: row)
      }
      row += 1
    }
    finish(table)
    return row
  }

  private mutating func finish(_ table: FoundTable) {
    hasTableBelow = true
    block += 1
    guard !context.isExample else { return }
    items.append(.table(table))
  }
}

/// The rows under one header, told apart.
struct TableRegion {
  enum Kind {
    case data, gap, repeated, end
    case total(label: String)
    case note(cell: Int)
    case rowHeading(cell: Int)
  }

  struct HeaderColumn {
    var column: FoundTable.Column
    /// The grid's columns that it stands over.
    var range: Range<Int>
  }

  let grid: Grid
  let header: HeaderRows.Header
  let index: LabelIndex
  /// The stage that the heading over the table names.
  let stageAround: StageID?
  private(set) var columns: [HeaderColumn] = []

  init(grid: Grid, header: HeaderRows.Header, index: LabelIndex, context: PartContext) {
    self.grid = grid
    self.header = header
    self.index = index
    stageAround = context.isStageInherited ? nil : context.stage
  }

  mutating func findColumns(_ labels: inout LabelReader) {
    for cell in grid.rows[header.row].cells {
      let text = grid.cells[cell].passage.text
      let bands = bandTexts(over: grid.cells[cell].columns, besides: cell)
      var found = labels.read(text)
      if let joined = bands.last,
        found.meanings.isEmpty || !found.meanings.contains(where: { $0.ambiguity == nil })
      {
        let both = labels.read(joined + " " + text)
        if !both.meanings.isEmpty { found.meanings = both.meanings }
      }
      if found.meanings.isEmpty { found = labels.readLike(text, inTable: true) }
      var column = FoundTable.Column(
        label: FoldedText.collapse(text), meanings: found.meanings, stage: nil,
        words: found.text.words)
      column.stage = stage(of: bands)
      addActual(to: &column, stage: column.stage ?? stageAround)
      columns.append(HeaderColumn(column: column, range: grid.cells[cell].columns))
    }
    addUnheaded()
    readTags()
  }

  private func bandTexts(over range: Range<Int>, besides own: Int) -> [String] {
    header.bands.compactMap { band in
      grid.cell(row: band, column: range.lowerBound).flatMap { cell in
        cell == own || grid.cells[cell].isBlank ? nil : grid.cells[cell].passage.text
      }
    }
  }

  /// Under an evaluation "Cost" is the actual cost, though the bare word is the plan's.
  private func addActual(to column: inout FoundTable.Column, stage: StageID?) {
    guard let stage, !column.words.isEmpty, !column.meanings.isEmpty else { return }
    let fields = index.definition.fields
    guard column.meanings.allSatisfy({ fields[$0.fields[0]].stage != stage }) else { return }
    for var meaning in index.meanings["actual " + column.words] ?? []
    where fields[meaning.fields[0]].stage == stage {
      meaning.fit = 86
      column.meanings.append(meaning)
    }
  }

  private func stage(of bands: [String]) -> StageID? {
    for band in bands.reversed() {
      // "Impact" over plan columns is a bare word of either stage, and says nothing.
      let meant = index.meanings[LabelText(band).words] ?? []
      let stages = Set(meant.flatMap(\.fields).map { index.definition.fields[$0].stage })
      guard stages.count < 2 else { continue }
      if let stage = index.heading(LabelText(band))?.stage { return stage }
    }
    return nil
  }

  /// On a sheet, columns with answers but no header cell still are columns.
  private mutating func addUnheaded() {
    guard grid.sheet != nil else { return }
    let end = (columns.last?.range.upperBound ?? 0) + 1
    var seen: Set<Int> = []
    for row in grid.rows[min(header.row + 1, grid.rows.count)...].prefix(3) {
      for cell in row.cells where grid.cells[cell].column < end && !grid.cells[cell].isBlank {
        let column = grid.cells[cell].column
        if !columns.contains(where: { $0.range.overlaps(grid.cells[cell].columns) }) {
          seen.insert(column)
        }
      }
    }
    for column in seen.sorted() {
      let blank = FoundTable.Column(
        label: "", meanings: index.meanings[""] ?? [], stage: nil, words: "")
      let spot = columns.firstIndex { $0.range.lowerBound > column } ?? columns.count
      columns.insert(HeaderColumn(column: blank, range: column..<column + 1), at: spot)
    }
  }

  /// Tagged controls in the cells name the column.
  private mutating func readTags() {
    for number in columns.indices {
      var counts: [Int: Int] = [:]
      for row in grid.rows.indices.dropFirst(header.row + 1).prefix(12) {
        guard let cell = grid.cell(row: row, column: columns[number].range.lowerBound) else {
          continue
        }
        for tag in grid.cells[cell].passage.tags {
          if let field = index.fieldTagged(tag.name) { counts[field, default: 0] += 1 }
        }
      }
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      columns[number].column.meanings = [
        LabelIndex.Meaning(fields: [best.key], confidence: .tag, fit: 300)
      ]
    }
  }

  /// The cells of a row, by column.
  func entries(of row: Int) -> [FoundTable.Entry?] {
    columns.map { column in
      var parts: [Int] = []
      for cell in grid.rows[row].cells
      where column.range.contains(grid.cells[cell].column)
        || grid.cells[cell].column < column.range.lowerBound
          && grid.cells[cell].columns.contains(column.range.lowerBound)
          && !columns.contains(where: { $0.range.contains(grid.cells[cell].column) })
      {
        parts.append(cell)
      }
      guard let first = parts.first else {
        return grid.place(row: row, column: column.range.lowerBound).map {
          FoundTable.Entry(passage: Passage(text: "", place: $0))
        }
      }
      let filled = parts.filter { !grid.cells[$0].isBlank }
      let whole = Passage.joined((filled.isEmpty ? [first] : filled).map { grid.cells[$0].passage })
      return whole.map {
        FoundTable.Entry(passage: $0, isCarried: !grid.begins(filled.first ?? first, in: row))
      }
    }
  }

  /// Cells of a row that stand under no header.
  func strays(of row: Int) -> [Passage] {
    grid.rows[row].cells.filter { cell in
      !grid.cells[cell].isBlank && grid.begins(cell, in: row)
        && !columns.contains { $0.range.overlaps(grid.cells[cell].columns) }
    }.map { grid.cells[$0].passage }
  }
}

extension TableRegion {
  /// What a row under the header is.
  func kind(of row: Int, _ labels: inout LabelReader) -> Kind {
    let cells = grid.rows[row].cells
    let filled = cells.filter { !grid.cells[$0].isBlank }
    let own = filled.filter { grid.begins($0, in: row) }
    let hasTags = cells.contains { !grid.cells[$0].passage.tags.isEmpty }
    guard !filled.isEmpty || hasTags else { return .gap }
    guard !own.isEmpty || hasTags else { return .data }
    if isRepeat(row, own) { return .repeated }
    let finder = HeaderRows(grid: grid, index: index)
    if finder.header(at: row, &labels) != nil { return .end }
    if let label = totalLabel(own, &labels) {
      let isApart =
        row > 0 && grid.rows[row].number > grid.rows[row - 1].number + 1
        || (row > 0 && grid.rows[row - 1].cells.allSatisfy { grid.cells[$0].isBlank })
      if isApart, asksOnce(labels.read(label)),
        grid.cells[own[0]].column == columns.first?.range.lowerBound
      {
        return .end
      }
      return .total(label: label)
    }
    if own.count == 1, filled.count == 1, let only = own.first {
      return kindOfLoneCell(only, row, &labels)
    }
    return startsQuestions(own, filled, &labels) ? .end : .data
  }

  private func isRepeat(_ row: Int, _ own: [Int]) -> Bool {
    var same = 0
    for cell in own {
      let text = FoldedText.collapse(grid.cells[cell].passage.text)
      if columns.contains(where: {
        $0.range.contains(grid.cells[cell].column) && $0.column.label == text
      }) {
        same += 1
      }
    }
    return same > 1 && same * 3 >= own.count * 2
  }

  /// The label of a row that sums the others: the one cell of the row that is no amount.
  private func totalLabel(_ own: [Int], _ labels: inout LabelReader) -> String? {
    let amounts: TextShape = [.number, .money, .pureNumber, .placeholder]
    let words = own.filter {
      TextShape(grid.cells[$0].passage).isDisjoint(with: amounts)
    }
    guard words.count == 1, let only = words.first else { return nil }
    let text = grid.cells[only].passage.text
    guard text.utf8.count <= 80 else { return nil }
    let label = labels.read(text).text
    if index.totalLabels.contains(label.words) || index.totalLabels.contains(label.bare) {
      return text
    }
    let parts = label.words.split(separator: " ")
    let isTotal =
      ["total", "totals", "subtotal", "sub"].contains(parts.first ?? "") || parts.last == "total"
    return isTotal && parts.count <= 8 && own.count > 1 ? text : nil
  }

  private func asksOnce(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { meaning in
      meaning.confidence != .close && meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
  }

  private func kindOfLoneCell(_ only: Int, _ row: Int, _ labels: inout LabelReader) -> Kind {
    let cell = grid.cells[only]
    let parts = LabelledParts.split(cell.passage, &labels, isHeading: true)
    if let name = parts.first?.found.rowName, isParentTable(name.table) {
      return .rowHeading(cell: only)
    }
    if index.headings[LabelText(cell.passage.text).words] != nil { return .end }
    let isWide =
      cell.columnSpan > 1
      && cell.columnSpan * 2 >= (columns.last?.range.upperBound ?? 1)
        - (columns.first?.range.lowerBound ?? 0)
    let under = columns.first { $0.range.contains(cell.column) }
    let isUnderHeader =
      under.map { !$0.column.words.isEmpty && cell.columns.upperBound <= $0.range.upperBound }
      ?? false
    if isUnderHeader, !isWide, columns.count > 1 || !asksOnce(labels.read(cell.passage.text)) {
      return asksOnce(labels.read(cell.passage.text)) ? .end : .data
    }
    if parts.contains(where: { asksOnce($0.found) }) { return .end }
    let finder = HeaderRows(grid: grid, index: index)
    if row + 1 < grid.rows.count, finder.header(at: row + 1, &labels) != nil { return .end }
    if index.heading(LabelText(cell.passage.text)) != nil { return .end }
    return cell.columnSpan > 1 ? .note(cell: only) : .data
  }

  private func isParentTable(_ table: Int) -> Bool {
    let id = index.definition.tables[table].id
    return index.definition.tables.contains { $0.parent?.table == id }
  }

  /// Whether a row no longer fills columns but asks questions of its own.
  private func startsQuestions(
    _ own: [Int], _ filled: [Int], _ labels: inout LabelReader
  ) -> Bool {
    guard let first = own.first, filled.count <= 4, columns.count > 2 || filled.count == 2 else {
      return false
    }
    guard asksOnce(labels.read(grid.cells[first].passage.text)) else { return false }
    if filled.count <= 2 { return true }
    return filled.count == 4 && asksOnce(labels.read(grid.cells[filled[2]].passage.text))
  }
}
