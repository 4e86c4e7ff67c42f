import Documents

/// Parts a worksheet where two blocks stand side by side, with empty columns between them.
///
/// An empty column alone parts nothing: it may stand between a label and its answer.  The block on
/// the right must begin as a block of its own does, with labels down its first column or a header.
struct SideBySide {
  let grid: Grid
  let index: LabelIndex
  /// How many blocks may yet be parted off; a form has few, and a sheet may hold thousands.
  var most = 6

  /// The grid's parts in reading order; the grid itself where it has no blocks side by side.
  func parts(_ labels: LabelReader) -> [Grid] {
    guard grid.sheet != nil, grid.width >= 4, most > 1 else { return [grid] }
    var parts: [Grid] = []
    var whole: [Grid.Row] = []
    for band in bands() {
      guard let cut = cut(through: band, labels) else {
        whole += grid.rows[band]
        continue
      }
      if !whole.isEmpty { parts.append(part(whole)) }
      whole = []
      parts.append(part(rows(band, isRight: false, of: cut)))
      // A third block may stand beside the second.
      let right = part(rows(band, isRight: true, of: cut))
      parts += SideBySide(grid: right, index: index, most: most - 1).parts(labels)
    }
    if parts.isEmpty { return [grid] }
    if !whole.isEmpty { parts.append(part(whole)) }
    return parts
  }

  private func part(_ rows: [Grid.Row]) -> Grid {
    var part = grid
    part.rows = rows
    return part
  }

  private func rows(_ band: Range<Int>, isRight: Bool, of cut: Int) -> [Grid.Row] {
    grid.rows[band].compactMap { row in
      let cells = row.cells.filter { (grid.cells[$0].column >= cut) == isRight }
      return cells.isEmpty ? nil : row.keeping(cells, of: grid.cells)
    }
  }

  /// Rows that follow one another without an empty one between them; a sheet's title over headings side by side stands
  /// for itself.
  private func bands() -> [Range<Int>] {
    var bands: [Range<Int>] = []
    var start = 0
    for row in grid.rows.indices.dropFirst()
    where grid.rows[row].line > grid.rows[row - 1].line + 1 {
      bands.append(start..<row)
      start = row
    }
    bands.append(start..<grid.rows.count)
    return bands.flatMap { band in
      let title = band.prefix(Self.mostTitles).prefix { grid.rows[$0].filled.count == 1 }
      let rest = title.upperBound..<band.upperBound
      return title.isEmpty || heads(of: rest) == nil ? [band] : [title, rest]
    }
  }

  /// How many lines a sheet's title has at most.
  private static let mostTitles = 3

  /// The column at which the block on the right begins.
  private func cut(through band: Range<Int>, _ labels: LabelReader) -> Int? {
    guard band.count > 1 else { return nil }
    // The columns in which cells begin, in order, and where the longest of their cells ends.
    var ends: [(start: Int, reach: Int)] = []
    let heads = heads(of: band)
    for row in grid.rows[heads == nil ? band : band.dropFirst()] {
      var place = 0
      for cell in row.filled {
        let columns = grid.cells.columns(of: cell)
        let start = columns.lowerBound
        // Most rows have their cells under those of the row above.
        if place >= ends.count || ends[place].start != start {
          place = ends.firstSorted { $0.start >= start }
          if place == ends.count || ends[place].start != start {
            ends.insert((start, columns.upperBound), at: place)
          }
        }
        ends[place].reach = max(ends[place].reach, columns.upperBound)
        place += 1
      }
    }
    guard var end = ends.first?.reach else { return nil }
    for (start, reach) in ends {
      // Blocks right beside one another are told by their headings alone.
      if start > end && heads == nil || start >= end && start == heads,
        begins(band, at: start, labels)
      {
        return start
      }
      end = max(end, reach)
    }
    return nil
  }

  /// Where the second of some headings begins that share the row over their blocks, each merged over its whole block,
  /// with no empty column between them.
  private func heads(of band: Range<Int>) -> Int? {
    guard let first = band.first, band.count > 2 else { return nil }
    let heads = grid.rows[first].filled.map { grid.cells.columns(of: $0) }
    guard (2...Self.mostHeads).contains(heads.count), heads.allSatisfy({ $0.count > 2 }),
      zip(heads, heads.dropFirst()).allSatisfy({ $0.upperBound == $1.lowerBound })
    else { return nil }
    return heads[1].lowerBound
  }

  private static let mostHeads = 4

  private func begins(_ band: Range<Int>, at cut: Int, _ labels: LabelReader) -> Bool {
    let right = part(rows(band, isRight: true, of: cut))
    let left = part(rows(band, isRight: false, of: cut))
    guard left.rows.count > 1, right.rows.count > 1 else { return false }
    return asks(right, at: cut, labels) && reaches(right, beyond: cut)
      || isQuestionOverBox(right, labels)
      || hasOwnHeader(right, labels)
        && HeaderRows(grid: left, index: index).header(at: 0, labels) != nil
  }

  /// Whether a part is a question over the box for its answer, beside a table: "Why these priorities?".
  private func isQuestionOverBox(_ part: Grid, _ labels: LabelReader) -> Bool {
    var cells: [Int] = []
    for cell in part.rows.lazy.flatMap(\.filled) where cells.last != cell {
      cells.append(cell)
      if cells.count > 2 { return false }
    }
    return cells.count == 2 && part.cells[cells[0]].columns == part.cells[cells[1]].columns
      && !labels.readWhole(part.cells.text(of: cells[0])).meanings.isEmpty
      && index.shape(of: part.cells[cells[1]].passage).contains(.long)
  }

  private func reaches(_ part: Grid, beyond cut: Int) -> Bool {
    part.rows.contains {
      $0.filled.contains { part.cells[$0].column > cut }
    }
  }

  /// Whether questions asked once stand one under another in a part's first column, under a heading
  /// or not, or under the names of rows those that are asked of them: "Action 1" over "What will be done?".
  private func asks(_ part: Grid, at column: Int, _ labels: LabelReader) -> Bool {
    var asked = 0
    var others = 0
    var hasNames = false
    for row in part.rows {
      guard let first = row.cells.first, part.cells[first].column == column,
        !part.cells[first].isBlank
      else { continue }
      let found = labels.read(part.cells[first].passage.text)
      if found.rowName != nil, row.filled.count == 1 {
        hasNames = true
        continue
      }
      if hasNames, row.filled.count == 2, !found.meanings.isEmpty {
        asked += 1
        continue
      }
      let isOnce = found.meanings.contains { meaning in
        meaning.fields.contains { index.tableOfField[$0] == nil }
      }
      if isOnce { asked += 1 } else { others += 1 }
    }
    return asked > 1 && others <= max(1, asked / 2)
  }

  /// Whether a part's header says which parent row each of its rows belongs to.
  ///
  /// Without that, rows side by side are one table with an empty column.
  private func hasOwnHeader(_ part: Grid, _ labels: LabelReader) -> Bool {
    guard let header = HeaderRows(grid: part, index: index).header(at: 0, labels) else {
      return false
    }
    return part.rows[header.row].cells.contains { cell in
      labels.read(part.cells[cell].passage.text).meanings.contains { meaning in
        meaning.fields.contains { field in
          let id = index.definition.fields[field].id
          return index.definition.tables.contains { $0.parent?.by == id }
        }
      }
    }
  }
}
