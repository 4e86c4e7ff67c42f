extension FormWalk {
  /// Reads a table or a sheet row by row; one grid may hold several tables, headings and questions.
  mutating func read(_ written: Grid) {
    if let below = written.answersBelow(), asks(below) {
      readPart(below.heads)
      return read(below.pairs)
    }
    let grid = boxesOpened(written) ?? written
    if isAnswerBox(grid) || readContinued(grid) { return }
    lastTable = nil
    if !hasHelpOverTable(grid) { settlePending(beforeGrid: true) }
    let codes = FieldCodes(grid: grid).cells(labels)
    let uncoded = grid.without(codes)
    let guidance = GuidanceColumn(grid: uncoded, index: index).cells(labels)
    let beside = uncoded.without(guidance)
    let help = GuidanceRow(grid: beside, index: index).cells(labels)
      .union(GuidanceBelow(grid: beside, index: index).cells(labels))
      .union(SignatureTable(grid: beside, index: index).cells(labels))
    loose += codes.union(guidance).union(help).sorted().map { grid.cells[$0].passage }
      .filter { !$0.isBlank && LabelReader.digits(ofFigure: $0.text) == nil }
    let rest = beside.without(help)
    for part in SideBySide(grid: rest, index: index).parts(labels) { readPart(part) }
  }

  /// Whether most cells over others ask, by their words or their marks, and of those below hardly any do.
  private func asks(_ below: Grid.AnswersBelow) -> Bool {
    let asked = below.questions.count { passage in
      passage.text.hasSuffix("?") || labels.readLike(passage.text, inTable: false).isLabel
    }
    let answering = below.answers.count { labels.read($0.text).isLabel }
    return asked * 2 > below.questions.count && answering * 4 <= below.answers.count
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
        block += 1
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
      if let found = TickColumns(grid, at: row, labels) {
        settlePending(beforeGrid: true)
        ticks = found
        row += 1
        continue
      }
      let headers = HeaderRows(grid: grid, index: index)
      if headers.headsQuestions(row, labels) {
        settlePending(beforeGrid: true)
        loose += grid.rows[row].filled.map { grid.cells[$0].passage }
        row += 1
        continue
      }
      if let header = headers.header(at: row, labels) {
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

  /// Reads a row of labels and answers, or of text.
  ///
  /// - Returns: The item that a further row may go on with: its label's cell is merged down, or
  ///   its next row has no label.
  mutating func readRow(_ grid: Grid, _ row: Int, after last: Int?) -> Int? {
    let cells = grid.rows[row].cells
    let filled = grid.rows[row].filled
    if filled.count == 1, let only = filled.first, !isQuestion(only, in: grid, row) {
      keepBlank(grid.cells[only].passage, emptyAnswer(grid, row, only, nil, []))
      return readLoneCell(grid, row, only, after: last)
    }
    settlePending()
    var position = 0
    var latest: Int?
    while position < cells.count {
      let cell = grid.cells[cells[position]]
      guard !cell.isBlank else {
        position += 1
        continue
      }
      let found = readLabel(cells, position, grid, row)
      guard found.isLabel, !hasInnerAnswer(cell.passage, beside: next(cells, position, grid))
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

  /// Whether a lone cell is a question whose answer cell stands empty beside it.
  private mutating func isQuestion(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    let text = grid.cells[cell].passage.text
    if namesPart(cell, in: grid, row) || isTitle(cell, in: grid, row) { return false }
    let isKnown = !labels.read(text).meanings.isEmpty
    let column = grid.cells[cell].column
    let others = grid.rows[row].cells.filter { $0 != cell }
    if !others.isEmpty {
      return column < (others.map { grid.cells[$0].column }.max() ?? 0)
        && (isKnown || isBetweenPairs(cell, in: grid, row) && isLike(text))
    }
    // On a sheet the empty answer has no cell: look whether the rows around are pairs.
    guard grid.sheet != nil, !headsTable(cell, in: grid, row) else { return false }
    if isKnown, isLabelColumn(grid, row, column) { return true }
    let isBeside = [row - 1, row + 1, row - 2, row + 2].contains {
      isPair($0, like: cell, grid, row)
    }
    return isBeside && (isKnown || isBetweenPairs(cell, in: grid, row) && isLike(text))
  }

  /// Whether a cell behind a gap asks something of rows and stands over what is asked once: "Impact,
  /// taken together".
  private func namesPart(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    guard row > 0, row + 1 < grid.rows.count,
      grid.rows[row].line > grid.rows[row - 1].line + 1 || isGap(grid, row - 1),
      let below = grid.rows[row + 1].filled.first,
      grid.cells[below].column == grid.cells[cell].column
    else { return false }
    let own = labels.read(grid.cells[cell].passage.text).meanings
    let next = labels.read(grid.cells[below].passage.text).meanings
    return !own.isEmpty && own.allSatisfy { index.tableOfField[$0.fields[0]] != nil }
      && !next.isEmpty && next.allSatisfy { index.tableOfField[$0.fields[0]] == nil }
  }

  /// Whether a bold cell stands alone over all else on a sheet, with a gap below it.
  private func isTitle(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    grid.sheet != nil && row == 0 && grid.cells[cell].passage.isBold && grid.rows.count > 1
      && grid.rows[1].line > grid.rows[0].line + 1
  }

  private func isLike(_ text: String) -> Bool {
    // "Evaluation (June 2021)" heads what follows, and so does "Agreement and signature".
    let label = LabelText(text)
    return !labels.readLike(text, inTable: false).meanings.isEmpty
      && index.headings[label.bare] == nil && index.heading(label)?.isDeclaration != true
  }

  /// Whether a label and an answer stand right above a cell and right below it, or one of the form's own
  /// labels with nothing beside it, the label in its column.
  private func isBetweenPairs(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    [row - 1, row + 1].allSatisfy {
      isPair($0, like: cell, grid, row, byLikeness: true) || isUnanswered($0, like: cell, grid, row)
    }
  }

  private func isUnanswered(_ other: Int, like cell: Int, _ grid: Grid, _ row: Int) -> Bool {
    guard grid.rows.indices.contains(other),
      abs(grid.rows[other].line - grid.rows[row].line) == 1,
      grid.rows[other].filled.count == 1, let label = grid.rows[other].filled.first
    else { return false }
    return grid.cells[label].column == grid.cells[cell].column
      && !labels.read(grid.cells[label].passage.text).meanings.isEmpty
  }

  /// Whether a row near by is a label in a cell's column and an answer beyond it.
  func isPair(
    _ other: Int, like cell: Int, _ grid: Grid, _ row: Int, byLikeness: Bool = false
  ) -> Bool {
    guard grid.rows.indices.contains(other),
      abs(grid.rows[other].line - grid.rows[row].line) <= 2
    else { return false }
    let pair = grid.rows[other].filled
    guard pair.count == 2, grid.cells[pair[0]].column == grid.cells[cell].column else {
      return false
    }
    let label = grid.cells[pair[0]].passage.text
    return grid.cells[pair[1]].column >= grid.cells[cell].columns.upperBound
      && (labels.read(label).isLabel || byLikeness && isLike(label))
  }

  /// Whether a cell is the heading of the table whose header stands right below it.
  private func headsTable(_ cell: Int, in grid: Grid, _ row: Int) -> Bool {
    index.headings[LabelText(grid.cells[cell].passage.text).words]?.table != nil
      && row + 1 < grid.rows.count
      && HeaderRows(grid: grid, index: index).header(at: row + 1, labels)?.row == row + 1
  }

  /// Labels alone, one under another: a column of questions nobody has answered.
  private mutating func isLabelColumn(_ grid: Grid, _ row: Int, _ column: Int) -> Bool {
    [row - 1, row + 1].contains { other in
      guard grid.rows.indices.contains(other),
        abs(grid.rows[other].line - grid.rows[row].line) == 1
      else { return false }
      let filled = grid.rows[other].filled
      guard filled.count == 1, grid.cells[filled[0]].column == column else { return false }
      return !labels.read(grid.cells[filled[0]].passage.text).meanings.isEmpty
    }
  }

  mutating func goOn(_ item: Int, with passages: [Passage]) {
    guard case .spot(var spot) = items[item] else { return }
    for passage in passages where !passage.isBlank { spot.answer.append(passage) }
    items[item] = .spot(spot)
  }
}
