import Documents

extension FormWalk {
  /// Reads a cell as a label; by likeness only where labels stand: first, or after an answer.
  mutating func readLabel(
    _ cells: [Int], _ position: Int, _ grid: Grid, _ row: Int
  ) -> LabelReader.Found {
    let passage = grid.cells[cells[position]].passage
    var text = passage.text
    var found = labels.read(text)
    if !found.isLabel, let lead = passage.boldLead {
      text = lead
      found = labels.read(lead)
    }
    if !found.isLabel, position + 1 < cells.count, let question = question(of: text),
      isAnswer(grid.cells[cells[position + 1]].passage)
    {
      return labels.read(question)
    }
    let place = position - (isNumbering(cells, grid) ? 1 : 0)
    let mayAsk = place.isMultiple(of: 2) || standsBehindGap(cells, position, grid)
    if mayAsk, let answer = next(cells, position, grid),
      let told = labels.told(found, text, by: answer) ?? labels.chosen(found, by: answer)
    {
      return told
    }
    guard !found.isLabel, mayAsk,
      position + 1 < cells.count || grid.sheet != nil
    else { return found }
    let like = labels.readLike(text, inTable: false)
    guard let answer = next(cells, position, grid), !asksForChoice(like, of: answer) else {
      return like
    }
    if !like.isLabel, answer.isBlank { keepBlank(grid.cells[cells[position]].passage, answer) }
    let told =
      index.shape(of: answer).contains(.tick)
      ? labels.readStatement(text) : labels.readQuestion(text, answeredBy: answer.text)
    if told.isLabel { return told }
    var near = isAnswer(answer) ? labels.readLike(text, answeredBy: answer) : like
    near.meanings += index.sampled(by: answer.text, beside: near.meanings)
    return near
  }

  /// Whether a cell is set as the label before it, whose answer has no cell.
  private func standsBehindGap(_ cells: [Int], _ position: Int, _ grid: Grid) -> Bool {
    position > 0
      && isSetAsLabel(
        grid.cells[cells[position]], behindGapAfter: grid.cells[cells[position - 1]], in: grid)
  }

  /// Whether a label may ask a question whose listed answers an answer is one of, or may be.
  private func asksForChoice(_ found: LabelReader.Found, of answer: Passage) -> Bool {
    found.meanings.contains { meaning in
      let field = index.definition.fields[meaning.fields[0]]
      return (field.type == .yesNo || !field.choices.isEmpty)
        && index.mayAnswer(meaning.fields[0], [answer])
    }
  }

  /// Whether a row begins with the number of its question in a cell of its own: "1.8", "(b)", or "12" and "B2"
  /// before what is set as a question or is answered by yes or no.
  func isNumbering(_ cells: [Int], _ grid: Grid) -> Bool {
    guard cells.count > 1, let first = cells.first, !grid.cells[cells[1]].isBlank else {
      return false
    }
    let number = grid.cells[first].passage.text
    guard number.utf8.count <= 6, case let folded = LabelFolding.fold(number),
      LabelText.isOrdinal(folded) || LabelText.isCode(folded.utf8)
    else { return false }
    if cells.count == 3, index.shape(of: grid.cells[cells[2]].passage).contains(.tick) {
      return true
    }
    return number.utf8.contains(where: { $0 == 0x2E || $0 == 0x29 })
      || looksLikeQuestion(grid.cells[cells[1]].passage)
      || standsByNumberedLabel(grid.cells[first], grid)
  }

  /// Whether a row near by begins with a number and one of the form's own labels in the next column.
  private func standsByNumberedLabel(_ number: Grid.Cell, _ grid: Grid) -> Bool {
    let own = grid.rows.firstSorted { $0.number >= number.row }
    return (max(0, own - 3)..<min(grid.rows.count, own + 4)).contains { row in
      let cells = grid.rows[row].cells
      guard row != own, cells.count > 1, grid.cells[cells[0]].column == number.column else {
        return false
      }
      return LabelText.isOrdinal(LabelFolding.fold(grid.cells[cells[0]].passage.text))
        && labels.read(grid.cells[cells[1]].passage.text).isLabel
    }
  }

  /// One past the last cell that belongs to the label at a position.
  mutating func answerEnd(_ cells: [Int], _ position: Int, _ grid: Grid) -> Int {
    let label = grid.cells[cells[position]]
    var end = position + 1
    guard end < cells.count else { return end }
    let next = grid.cells[cells[end]]
    // On a sheet a label may follow a label: the cell between them, which is not there, is empty.
    if grid.sheet != nil, next.column > label.columns.upperBound,
      labels.read(next.passage.text).isLabel, !isAnswerColumn(next, of: label, in: grid)
    {
      return end
    }
    if isSetAsLabel(next, behindGapAfter: label, in: grid) { return end }
    if isLabelToo(next, after: label, in: grid)
      || next.passage.holdsOwnAnswer && label.passage.firstLineIsLabel
      || beginsWithLabel(next.passage) && beginsWithLabel(label.passage)
    {
      return end
    }
    end += 1
    while end < cells.count {
      let cell = grid.cells[cells[end]]
      if labels.read(cell.passage.text).isLabel || cell.passage.text.hasSuffix(":") { break }
      if isStyledAs(cell, label), !isStyledAs(next, label) { break }
      if isNumbered(cell) && isNumbered(label) || isLabelColumn(cell, cells.count, in: grid) {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a cell of a sheet stands apart from a label and is set as it is, in bold or a colour: the answer between
  /// them was not given.
  private func isSetAsLabel(
    _ cell: Grid.Cell, behindGapAfter label: Grid.Cell, in grid: Grid
  ) -> Bool {
    grid.sheet != nil && cell.column > label.columns.upperBound && !label.look.isPlain
      && cell.look == label.look
  }

  /// Whether the first of several lines is a label: the answer to it stands below in the same cell.
  private func beginsWithLabel(_ passage: Passage) -> Bool {
    guard let end = passage.text.utf8.firstIndex(of: 0x0A) else { return false }
    return !labels.readWhole(String(passage.text[..<end])).meanings.isEmpty
  }

  /// Whether a cell begins with the number of a question: "1.6 Total pupils enrolled".
  private func isNumbered(_ cell: Grid.Cell) -> Bool {
    let number = cell.passage.text.prefix { $0 != " " }
    return number.contains(".") && number.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
      && number.utf8.count < cell.passage.text.utf8.count
  }

  /// Whether a row near by, with as many cells, has a label where a cell stands: then that is where
  /// labels stand, whether this one is known or not.
  private func isLabelColumn(_ cell: Grid.Cell, _ count: Int, in grid: Grid) -> Bool {
    guard count >= 4, let own = grid.rows.indices.first(where: { grid.rows[$0].number == cell.row })
    else { return false }
    let near = max(0, own - 5)..<min(grid.rows.count, own + 6)
    return near.contains { row in
      row != own && grid.rows[row].cells.count == count
        && grid.cell(row: row, column: cell.column).map {
          labels.read(grid.cells[$0].passage.text).isLabel
        } ?? false
    }
  }

  /// Whether the rows around have a label where one cell stands and an answer where another does.
  private func isAnswerColumn(_ cell: Grid.Cell, of label: Grid.Cell, in grid: Grid) -> Bool {
    [cell.row - 1, cell.row + 1].contains { number in
      let place = grid.rows.firstSorted { $0.number >= number }
      guard place < grid.rows.count, grid.rows[place].number == number else { return false }
      // A question's number may stand before it.
      let filled = grid.rows[place].filled.map { grid.cells[$0] }
        .drop { $0.column < label.column }
      guard filled.count == 2, let asked = filled.first, let answer = filled.last else {
        return false
      }
      return asked.column == label.column && answer.column == cell.column
        && labels.readLike(asked.passage.text, inTable: false).isLabel
        && !labels.read(answer.passage.text).isLabel
    }
  }

  /// Whether the cell after a label is itself a label, set as the first one is.
  private func isLabelToo(
    _ cell: Grid.Cell, after label: Grid.Cell, in grid: Grid
  ) -> Bool {
    guard !cell.isBlank,
      !labels.offers(labels.read(label.passage.text).meanings, cell.passage.text)
    else { return false }
    if cell.passage.text.hasSuffix("?"), label.passage.text.hasSuffix("?") {
      return !isAnswerColumn(cell, of: label, in: grid)
    }
    let found = labels.read(cell.passage.text)
    if found.rowName != nil, labels.read(label.passage.text).rowName != nil { return true }
    return found.isLabel && isStyledAs(cell, label)
  }

  /// Whether two cells are set alike in a way that labels are set: bold, or coloured.
  private func isStyledAs(_ one: Grid.Cell, _ other: Grid.Cell) -> Bool {
    let isSet = other.passage.isBold || other.passage.fill != nil
    return isSet && one.passage.isBold == other.passage.isBold
      && one.passage.fill == other.passage.fill && !one.isBlank
  }

  /// Reads a cell that is no known label: lines of their own, or an unknown question.
  ///
  /// - Returns: Where to go on in the row.
  mutating func readUnlabelled(_ cells: [Int], _ position: Int, _ grid: Grid, _ row: Int) -> Int {
    let cell = grid.cells[cells[position]]
    if looksLikeQuestion(cell.passage) || isAmongPairs(cells, position, grid, row),
      cell.tags.isEmpty,
      !hasInnerAnswer(cell.passage, beside: next(cells, position, grid)),
      case let end = answerEnd(cells, position, grid), position + 1 < end
    {
      let answers = cells[position + 1..<end].map { grid.cells[$0].passage }
      if grid.begins(cells[position], in: row), keepUnnamed(cell.passage, answers) { return end }
      if grid.begins(cells[position], in: row) {
        keepStrange(cell.passage, answers)
        unknown.append(cell.passage)
      }
      for answer in answers where !answer.isBlank && !readTagged(answer) { loose.append(answer) }
      return end
    }
    if grid.begins(cells[position], in: row) { readLine(cell.passage, isHeading: false) }
    settlePending()
    return position + 1
  }

  /// Whether a row has two cells and no room for more, perhaps behind its number, and stands next to one of the form's
  /// own labels with its answer.
  func isAmongPairs(_ cells: [Int], _ position: Int, _ grid: Grid, _ row: Int) -> Bool {
    position == 0 && cells.count == 2 && grid.rows.count <= Self.mostRows
      && grid.cells.columns(of: cells[0]).upperBound == grid.cells.columns(of: cells[1]).lowerBound
      && grid.cells.columns(of: cells[1]).upperBound == grid.width
      && grid.cells.text(of: cells[0]).utf8.count <= Self.longestStrange
      && [row - 1, row + 1].contains { isPair($0, like: cells[0], grid, row) }
  }

  /// The cell after one, where there is one.
  func next(_ cells: [Int], _ position: Int, _ grid: Grid) -> Passage? {
    position + 1 < cells.count ? grid.cells[cells[position + 1]].passage : nil
  }

  private func looksLikeQuestion(_ passage: Passage) -> Bool {
    passage.text.utf8.count <= 160
      && (passage.text.hasSuffix(":") || passage.text.hasSuffix("?") || passage.isBold
        || passage.fill != nil)
  }
}
