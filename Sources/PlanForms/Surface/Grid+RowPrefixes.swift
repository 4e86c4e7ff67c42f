extension Grid {
  /// A label that names a row and asks something of it: "Action 1: start date".
  struct PrefixedLabel {
    /// What the row is called: "Action 1".
    var name: Passage
    /// What of it is asked; blank where the label is the name alone.
    var rest: Passage
    var key: String
  }

  /// A table of labels and answers cut where labels name the row that they ask of, each name a row of its own over
  /// what is asked of it; nil where none does.
  ///
  /// Before the labels may stand cells whose codes were taken out.
  ///
  ///     | Action 1: what we will do | Phonics groups |        | Action 1 |                     |
  ///     | Action 1: start date      | 2 Nov 2020     |   →    | what we will do | Phonics groups |
  ///     | Action 1: cost            | £2,750         |        | start date      | 2 Nov 2020     |
  ///
  /// What the grid before left `open` needs no row of its own; then it is what this grid leaves open.
  func cutAtRowPrefixes(
    after open: inout String?, where prefixed: (Passage) -> PrefixedLabel?
  ) -> [Grid]? {
    guard width > 1 || sheet != nil, rows.count <= Self.mostLabels, !cells.isTagged else {
      return nil
    }
    // Most grids have no label with a mark in it, and need not be read.
    let isMarked = rows.contains { row in
      row.filled.first.map { cells.text(of: $0).utf8.dropLast().contains(where: Self.isMark) }
        ?? false
    }
    guard isMarked else { return nil }
    let labels = rows.map { row in
      row.filled.count <= 2
        ? row.filled.first.flatMap { prefixed(cells[$0].passage) } : nil
    }
    guard labels.contains(where: { $0.map { !$0.rest.isBlank } ?? false }) else { return nil }
    if let beside = withAnswersBeside(labels) {
      return beside.cutAtRowPrefixes(after: &open, where: prefixed)
    }
    if labels.first.flatMap(\.self)?.key != open { open = nil }
    var parts: [Grid] = []
    var start = 0
    var row = 0
    while row < rows.count {
      guard labels[row] != nil else {
        row += 1
        continue
      }
      if start < row { parts.append(self.part(start..<row)) }
      let end = rows.indices[row...].first { number in
        labels[number] == nil || number > row && rows[number].line > rows[number - 1].line + 1
      }
      parts.append(pairs(row..<(end ?? rows.count), labels, &open))
      row = end ?? rows.count
      start = row
    }
    if start < rows.count { parts.append(self.part(start..<rows.count)) }
    return parts
  }

  /// A sheet whose labels stand alone over their answers, each alone below its label, with the answers beside them;
  /// nil where any has its answer beside it, or fewer than two have one below.
  private func withAnswersBeside(_ labels: [PrefixedLabel?]) -> Grid? {
    guard sheet != nil else { return nil }
    var moved = self
    var answers: Set<Int> = []
    for (row, label) in labels.enumerated() {
      guard let label, !label.rest.isBlank else { continue }
      guard rows[row].filled.count == 1 else { return nil }
      let below = row + 1
      guard let answer = loneCell(rightBelow: row), labels[below] == nil,
        cells[answer].column == cells[rows[row].filled[0]].column
      else { continue }
      moved.rows[row].cells = rows[row].filled + [answer]
      moved.rows[row].noteFilled(moved.cells)
      answers.insert(below)
    }
    guard answers.count > 1 else { return nil }
    moved.rows = moved.rows.indices.filter { !answers.contains($0) }.map { moved.rows[$0] }
    return moved
  }

  /// The rows of some labels, under a row for each name that none before it has.
  private func pairs(
    _ range: Range<Int>, _ labels: [PrefixedLabel?], _ open: inout String?
  ) -> Grid {
    var pairs: [(label: Passage, answer: Passage)] = []
    for number in range {
      guard let label = labels[number] else { continue }
      let answer = rows[number].filled.dropFirst().first.map { cells[$0].passage }
      let place = place(row: number, column: cells[rows[number].filled[0]].columns.upperBound)
      let blank = Passage(text: "", place: place ?? label.name.place)
      if label.rest.isBlank {
        pairs.append((label.name, answer ?? blank))
      } else {
        if label.key != open { pairs.append((label.name, blank)) }
        pairs.append((label.rest, answer ?? blank))
      }
      open = label.key
    }
    var grid = Self.pairs(pairs)
    // A name alone takes the whole width, as a card's title does.
    for number in grid.rows.indices where grid.cells.isBlank(grid.rows[number].cells[1]) {
      let isName = labels[range].contains { $0?.name.text == grid.cells.text(of: number * 2) }
      guard isName else { continue }
      grid.rows[number] = grid.rows[number].keeping([number * 2], of: grid.cells)
    }
    return grid
  }

  /// A form has fewer labels; a longer table is one of rows.
  private static let mostLabels = 1000

  /// Whether a byte is, or begins, a colon or a dash.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x2D || byte == 0xE2 }

  /// Some rows of the grid alone.
  func part(_ kept: Range<Int>) -> Grid {
    var part = self
    part.rows = Array(rows[kept])
    return part
  }
}
