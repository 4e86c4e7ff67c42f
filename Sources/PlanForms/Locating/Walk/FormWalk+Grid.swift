extension FormWalk {
  /// Reads a table or a sheet row by row; one grid may hold several tables, headings and questions.
  mutating func read(_ coded: Grid) {
    if let parts = cutAtBlocks(coded) {
      for part in parts { read(part) }
      return
    }
    // A code is its question's, as a number in the question's own cell is.
    let finder = FieldCodes(grid: coded, earlier: codedParts)
    let codes = finder.cells(labels)
    codedParts.formUnion(finder.letters(of: codes))
    let written = coded.without(codes)
    let grid = boxesOpened(written) ?? written
    var open = openPrefix
    if let parts = grid.cutAtRowPrefixes(after: &open, where: { labels.prefixed($0) }) {
      for part in parts { read(part) }
      openPrefix = open
      return
    }
    if isAnswerBox(grid) || readContinued(grid) { return }
    lastTable = nil
    if !hasHelpOverTable(grid) { settlePending(beforeGrid: true) }
    let guidance = GuidanceColumn(grid: grid, index: index).cells(labels)
    let beside = grid.without(guidance)
    let help = GuidanceRow(grid: beside, index: index).cells(labels)
      .union(GuidanceBelow(grid: beside, index: index).cells(labels))
      .union(SignatureTable(grid: beside, index: index).cells(labels))
    loose += guidance.union(help).sorted().map { grid.cells[$0].passage }
      .filter { !$0.isBlank && LabelReader.digits(ofFigure: $0.text) == nil }
    let rest = beside.without(help)
    // What heads a block, as "Sign-off" does, heads none beside it.
    var (opened, end) = (context, Int.min)
    for part in SideBySide(grid: rest, index: index).parts(labels) {
      if let first = part.rows.first, first.line <= end {
        context = opened
      } else {
        opened = context
      }
      readPart(part)
      end = part.rows.last?.line ?? end
    }
  }

  private mutating func readPart(_ grid: Grid) {
    ticks = nil
    loose.beginGrid()
    var row = 0
    var last: Int?
    var upright = 0  // No sideways table begins before this row.
    while row < grid.rows.count {
      if isGap(grid, row) {
        if pending?.hasText ?? false { settlePending() }
        last = nil
        if gapsPart { block += 1 }
        if grid.sheet != nil { ticks = nil }
        row += 1
        continue
      }
      if readOrdinary(grid, row) {
        beginAfterGap(grid, row)
        last = nil
        row += 1
        continue
      }
      if let (cards, end) = CardsAcross(grid: grid).cards(at: row, labels) {
        for card in cards { readPart(card) }
        last = nil
        row = end
        continue
      }
      if let end = readSignatures(grid, row) {
        last = nil
        row = end
        continue
      }
      if let found = TickColumns(grid, at: row, labels) {
        settlePending(beforeGrid: true)
        ticks = found
        row += 1
        continue
      }
      var headers = HeaderRows(grid: grid, index: index)
      headers.announced = announcedTable
      if headers.headsQuestions(row, labels) {
        settlePending(beforeGrid: true)
        loose += grid.rows[row].filled.map { grid.cells[$0].passage }
        row += 1
        continue
      }
      // "Priorities | Priority 1 | Priority 2" over questions down the first column heads no columns.
      let isUpright = row >= upright && VerticalTable.namesSeveralRows(grid, row, labels)
      if !isUpright, let header = headers.header(at: row, labels) {
        context.table = context.table ?? headers.announced
        row = readTable(grid, header)
        last = nil
        continue
      }
      if row >= upright {
        let (vertical, end) = VerticalTable.find(in: grid, at: row, labels)
        upright = end
        if let vertical {
          settlePending(beforeGrid: true)
          row = readVertical(grid, vertical)
          last = nil
          continue
        }
      }
      beginAfterGap(grid, row)
      last = readRow(grid, row, after: last)
      row += 1
    }
  }

  /// The table, of rows to which others belong, that the heading above announces, or the one that waits: "Priorities".
  private var announcedTable: Int? {
    let waiting = pending.flatMap { waiting in
      waiting.isHeading && !waiting.hasText && waiting.spot.rowName == nil ? waiting.spot : nil
    }
    let asked = Set(waiting?.meanings.flatMap(\.fields).map { index.tableOfField[$0] } ?? [])
    let table = context.table ?? (asked.count == 1 ? asked.first ?? nil : nil)
    return table.flatMap { index.isParent($0) ? $0 : nil }
  }

  /// Reads a row of labels and answers, or of text.
  ///
  /// - Returns: The item that a further row may go on with: its label's cell is merged down, or
  ///   its next row has no label.
  mutating func readRow(_ grid: Grid, _ row: Int, after last: Int?) -> Int? {
    let cells = grid.rows[row].cells
    let filled = grid.rows[row].filled
    // A box over several rows is read once.
    if !filled.isEmpty, !filled.contains(where: { grid.begins($0, in: row) }) { return last }
    if filled.count == 1, let only = filled.first, !isQuestion(only, in: grid, row) {
      keepBlank(grid.cells[only].passage, emptyAnswer(grid, row, only, nil, []))
      return readLoneCell(grid, row, only, after: last)
    }
    settlePending()
    var position = 0
    var latest: Int?
    // A lone question waits for an answer beside it, though a sheet has no cell for one.
    let box = filled.count == 1 ? filled.first.map { emptyBox(beside: $0, in: grid, row) } : nil
    while position < cells.count {
      let cell = grid.cells[cells[position]]
      guard !cell.isBlank else {
        position += 1
        continue
      }
      let found = readLabel(cells, position, grid, row)
      guard found.isLabel,
        !hasInnerAnswer(cell.passage, beside: next(cells, position, grid) ?? box)
      else {
        if position == 0, isNumbering(cells, grid), readLabel(cells, 1, grid, row).isLabel {
          position = 1  // The number is the question's, as it would be in the question's own cell.
        } else {
          position = readUnlabelled(cells, position, grid, row)
        }
        continue
      }
      let end = answerEnd(cells, position, grid)
      if grid.begins(cells[position], in: row) {
        latest = noteAnswer(grid, row, cells, position, end, found)
      } else if let last {
        goOn(last, with: cells[position + 1..<end].map { grid.cells[$0].passage })
        latest = last
      }
      position = end
    }
    return latest
  }

  mutating func goOn(_ item: Int, with passages: [Passage]) {
    guard case .spot(var spot) = items[item] else { return }
    for passage in passages where !passage.isBlank { spot.answer.append(passage) }
    items[item] = .spot(spot)
  }
}
