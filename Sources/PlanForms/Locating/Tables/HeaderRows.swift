/// Finds the rows of a grid that head columns, and tells them from rows of labels and answers.
struct HeaderRows {
  /// A header: the row whose cells head the columns, and the rows above that band them together.
  struct Header {
    var row: Int
    var bands: [Int]
    /// Whether the lower row's words mean something under the bands only: see `divides`.
    var isDivided = false
  }

  let grid: Grid
  let index: LabelIndex
  /// The table whose rows the heading over the grid announces, where other rows belong to them.
  var announced: Int?

  /// The header that begins at a row, if one does.
  func header(at row: Int, _ labels: LabelReader) -> Header? {
    for depth in 0...2 {
      let bottom = row + depth
      guard bottom < grid.rows.count else { return nil }
      if depth > 0, !canBand(bottom - 1, labels) { return nil }
      guard isHeader(bottom, labels) else { continue }
      // Of two header rows the lower names the columns.
      if canBand(bottom, labels), bottom + 1 < grid.rows.count, isHeader(bottom + 1, labels) {
        return Header(row: bottom + 1, bands: Array(row...bottom))
      }
      if divides(bottom + 1, under: bottom, labels) {
        return Header(row: bottom + 1, bands: Array(row...bottom), isDivided: true)
      }
      return Header(row: bottom, bands: Array(row..<bottom))
    }
    return nil
  }

  /// Whether a row right above another has cells that reach over several columns or rows, as bands
  /// do, and does not ask a question of its own.
  private func canBand(_ row: Int, _ labels: LabelReader) -> Bool {
    let cells = grid.rows[row].filled
    guard cells.count > 1, row + 1 < grid.rows.count,
      grid.rows[row + 1].line == grid.rows[row].line + 1,
      cells.contains(where: { grid.cells[$0].columnSpan > 1 || grid.cells[$0].rowSpan > 1 }),
      grid.sheet != nil || !setsPairs(row)
    else { return false }
    guard cells.count == 2, !isSetOverHeader(row) else { return true }
    let first = labels.read(grid.cells[cells[0]].passage.text)
    let title = grid.cells[cells[1]].passage.text
    // "Priority 1 | Reading with fluency" over a table names a row.
    if first.rowName != nil, !labels.read(title).isLabel, index.heading(LabelText(title)) == nil {
      return false
    }
    let asksOnce = first.meanings.contains {
      $0.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
    return !asksOnce && !isAnswered(cells[0], by: cells[1])
  }

  /// Whether a cell is the answer to the one before it rather than a band beside it: it is set
  /// otherwise, or longer than the name of a part.
  private func isAnswered(_ cell: Int, by other: Int) -> Bool {
    let (label, answer) = (grid.cells[cell].passage, grid.cells[other].passage)
    guard index.heading(LabelText(answer.text)) == nil else { return false }
    // Two bold cells in a colour each are bands: no answer is set like that.
    let areBands = label.isBold && answer.isBold && label.fill != nil && answer.fill != nil
    let isSetApart = label.isBold != answer.isBold || label.fill != answer.fill
    return isSetApart && !areBands || answer.text.utf8.count > 40
  }

  /// Whether a row's cells are labels of columns.
  func isHeader(_ row: Int, _ labels: LabelReader) -> Bool {
    guard row + 1 <= grid.rows.count else { return false }
    let cells = grid.rows[row].filled
    guard !cells.isEmpty, cells.contains(where: { grid.begins($0, in: row) }), !setsPairs(row),
      !setsUnanswered(row), !asksInPairs(row), !holdsBoxes(row, labels), !holdsOwnAnswers(cells),
      !isCounted(cells)
    else { return false }
    let isTagged = tagCount(row) > 0
    if row + 1 < grid.rows.count, tagCount(row + 1) > 1, !isTagged { return true }
    guard !isTagged else { return false }
    return asksAlong(cells, row, labels) && !isOverQuestions(row, labels)
  }

  /// Whether a row's cells ask as headers do, by their labels and by the row below.
  private func asksAlong(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    if headsAnnounced(cells, row, labels) { return true }
    let questions = cells.count { grid.cells[$0].passage.text.hasSuffix("?") }
    let headsNumbers =
      cells.count > 1 && (numbersRows(below: row) || headsCounted(cells, row, labels))
    // Most rows are answers: of cells that nothing else shows to be headers half must be labels.
    let mayBeFew =
      cells.count < 3 || headsNumbers || questions + 1 >= cells.count || looksStyled(row)
    let most = mayBeFew ? cells.count : cells.count / 2
    guard let found = readAlong(cells, labels, withOthers: most) else { return false }
    let hits = found.map { !$0.meanings.isEmpty }
    let hitCount = hits.count { $0 }
    guard hitCount > 0 else { return headsCountedUnknown(cells, row, labels) }
    let tableHits = found.count { isOfTable($0) }
    if tableHits > 0, headsNumbers { return true }
    if cells.count == 1 {
      return tableHits == 1 && headsList(cells[0], row, found[0], labels)
    }
    if cells.count > 2, questions + 1 >= cells.count, tableHits > 0 { return true }
    if cells.count == 2, isAnchor(found[0]), !hits[1], !isValue(cells[1]), headsRows(row, labels),
      looksStyled(row) || !goesOnWithPairs(cells, row, labels)
    {
      return true
    }
    if cells.count > 2, hitCount == cells.count, row + 1 < grid.rows.count {
      return !isAllLabels(row + 1, labels)
    }
    if setsQuestionsOverAnswers(cells, row) { return headsAnswers(cells, row, labels) }
    guard !alternates(cells, hits, row), !isUnanswered(row, labels) else { return false }
    if tableHits >= 2, hitCount * 2 >= cells.count {
      // Two labels in a last row are a question and an answer that sounds like one: "Aim | Met".
      return (cells.count > 2 || row + 1 < grid.rows.count) && !isAnswered(row, hits, labels)
    }
    if hits == [false, true], isNearLabel(cells[0], before: cells[1], labels),
      row + 1 < grid.rows.count
    {
      return headsAnswers(cells, row, labels)
    }
    // Over one row of answers, in a table of their own, a third of the questions may be worded anew.
    let isAlone = grid.isOfTwoRows && cells.count > 2 && hitCount * 3 >= cells.count
    let areMost =
      hitCount >= cells.count - 1
      || (hitCount * 2 > cells.count || isAlone) && looksStyled(row)
    guard hitCount >= 2, areMost, row + 1 < grid.rows.count else {
      guard tableHits >= 1, cells.count > 2, looksStyled(row) else { return false }
      return hitCount * 3 >= cells.count || tableHits >= 2 || contrasts(cells, row)
        || isNearHeader(cells, row, labels)
    }
    return headsAnswers(cells, row, labels)
  }

  /// The cells of a row as headers; one that answers the cell before it is none.
  ///
  /// Nil where more than `most` of them mean nothing, once that is seen.
  private func readAlong(
    _ cells: [Int], _ labels: LabelReader, withOthers most: Int
  ) -> [LabelReader.Found]? {
    var found: [LabelReader.Found] = []
    found.reserveCapacity(cells.count)
    var others = 0
    for cell in cells {
      let text = grid.cells[cell].passage.text
      let isAnswer = found.count > 0 && labels.offers(found[found.count - 1].meanings, text)
      let next = isAnswer ? LabelReader.nothing : labels.readHeader(text)
      if next.meanings.isEmpty { others += 1 }
      guard others <= most else { return nil }
      found.append(next)
    }
    return found
  }

  /// Whether a row that is set as headers are is one by likeness, with rows of answers below it.
  private func isNearHeader(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    guard row + 1 < grid.rows.count, !isAllLabels(row + 1, labels) else { return false }
    let near = cells.count { labels.readLike(grid.cells[$0].passage.text, inTable: true).isLabel }
    return near * 2 >= cells.count
  }

  /// Whether a row of words alone stands over days, sums, numbers and names, as a header does.
  private func contrasts(_ cells: [Int], _ row: Int) -> Bool {
    guard row + 1 < grid.rows.count, cells.count > 3 else { return false }
    let telling: TextShape = [.date, .money, .pureNumber, .person, .email]
    func tells(_ cell: Int) -> Bool {
      !index.shape(of: grid.cells[cell].passage).isDisjoint(with: telling)
    }
    let below = cells.compactMap { grid.cell(row: row + 1, column: grid.cells[$0].column) }
    return !cells.contains(where: tells) && below.count(where: tells) * 3 >= cells.count
  }

  /// Whether the first of two cells is a question in other words, and the second one of the form's
  /// own that could not be its answer.
  private func isNearLabel(_ cell: Int, before other: Int, _ labels: LabelReader) -> Bool {
    let (text, next) = (grid.cells[cell].passage.text, grid.cells[other].passage.text)
    return next.utf8.count > 20 && text.hasSuffix(":") == next.hasSuffix(":")
      && labels.readLike(text, inTable: false).isLabel
  }

  /// Whether empty cells stand beside all labels of a row: questions that nobody has answered.
  private func isUnanswered(_ row: Int, _ labels: LabelReader) -> Bool {
    let cells = grid.rows[row].cells
    guard cells.count.isMultiple(of: 2), cells.contains(where: { grid.cells[$0].isBlank }) else {
      return false
    }
    return cells.enumerated().allSatisfy { number, cell in
      let isLabel =
        !grid.cells[cell].isBlank && !labels.read(grid.cells[cell].passage.text).meanings.isEmpty
      return isLabel == number.isMultiple(of: 2)
    }
  }

  private func isAllLabels(_ row: Int, _ labels: LabelReader) -> Bool {
    let filled = grid.rows[row].filled
    return filled.count > 1
      && filled.allSatisfy { labels.read(grid.cells[$0].passage.text).isLabel }
  }

  private func isOfTable(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { $0.fields.contains { index.tableOfField[$0] != nil } }
  }

  /// Whether two labels side by side are a question and its answer.
  ///
  /// "Priority | Attendance" under "Action | …" is; a header has rows under both of its columns.
  private func isAnswered(_ row: Int, _ hits: [Bool], _ labels: LabelReader) -> Bool {
    let isPair = grid.rows[row].cells.count == 2
    guard isPair || hits == [true, false, true], row + 1 < grid.rows.count,
      !countsRows(below: row), let first = grid.rows[row + 1].cells.first
    else { return false }
    let below = labels.read(grid.cells[first].passage.text)
    return isPair ? below.isLabel : !below.meanings.isEmpty
  }

  /// How many of a row's cells hold controls tagged with questions of tables.
  private func tagCount(_ row: Int) -> Int {
    guard grid.cells.isTagged else { return 0 }
    return grid.rows[row].cells.count { cell in
      grid.cells[cell].tags.contains { tag in
        index.fieldTagged(tag.name).map { index.tableOfField[$0] != nil } ?? false
      }
    }
  }

  /// Label, answer, label, answer: a row of questions asked once.
  private func alternates(_ cells: [Int], _ hits: [Bool], _ row: Int) -> Bool {
    guard cells.count.isMultiple(of: 2) else { return false }
    let isAlternate = hits.enumerated().allSatisfy { $1 == $0.isMultiple(of: 2) }
    return isAlternate && (cells.count == 2 || !looksStyled(row))
  }

  /// Whether a table of two rows has all cells of the first in one colour and none of the second: questions
  /// with their answers under them, of which not all need be known.
  private func setsQuestionsOverAnswers(_ cells: [Int], _ row: Int) -> Bool {
    guard grid.isOfTwoRows, row == 0, grid.rows[1].cells.count == grid.rows[0].cells.count,
      let first = cells.first, let fill = grid.cells[first].fill
    else { return false }
    return cells.allSatisfy { grid.cells[$0].fill == fill }
      && grid.rows[1].cells.allSatisfy { grid.cells[$0].fill != fill }
  }

  /// Questions asked once, side by side, with their answers in the row below.
  private func headsAnswers(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    let below = grid.rows[row + 1].cells.filter {
      grid.begins($0, in: row + 1) && !grid.cells[$0].isBlank
    }
    guard !below.isEmpty || looksStyled(row), !goesOnInStyle(row),
      !goesOnWithPairs(cells, row, labels)
    else { return false }
    // "Chair" is an answer below "Position", though a label elsewhere: one alone decides nothing.
    let labelCount = below.count { labels.read(grid.cells[$0].passage.text).isLabel }
    // "Your role | Today's date" over "Chair | 28/09/2020" in a table of their own.
    let isClear =
      below.count > 1 && labelCount == 1
      && (grid.isOfTwoRows && cells.count == 2 || cells.count > 2 && looksStyled(row))
    if isClear { return reach(below, cells) }
    // Of ten answers some may be: "Delivered as planned", "Met".
    if labelCount > 1 && labelCount * 3 > below.count || labelCount == below.count && labelCount > 0
    {
      return false
    }
    if let first = below.first,
      grid.cells[first].passage.text.hasSuffix("?")
        || labels.read(grid.cells[first].passage.text).isLabel
    {
      return false
    }
    return reach(below, cells)
  }

  /// Whether every cell of a row stands under one of the row above it.
  private func reach(_ below: [Int], _ cells: [Int]) -> Bool {
    below.allSatisfy { cell in
      cells.contains { grid.cells[$0].columns.overlaps(grid.cells[cell].columns) }
    }
  }

  /// Whether two labels stand as labels and their answers do in the rows right above: "Role | Chair"
  /// under "Signed by | A Person", or under "Signed by" with nothing beside it.
  private func goesOnWithPairs(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    guard cells.count == 2 else { return false }
    var below = row
    for above in grid.rows.indices[..<row].reversed().prefix(6) {
      let filled = grid.rows[above].filled
      let pair = filled.count == 2 ? filled : grid.rows[above].cells
      guard grid.rows[below].line == grid.rows[above].line + 1, pair.count == 2,
        zip(pair, cells).allSatisfy({ grid.cells[$0].column == grid.cells[$1].column }),
        !grid.cells[pair[0]].isBlank
      else { return false }
      let found = pair.map { labels.read(grid.cells[$0].passage.text) }
      let isAnswer = grid.cells[pair[1]].isBlank || !found[1].isLabel
      if !found[0].meanings.isEmpty, isAnswer { return true }
      below = above
    }
    return false
  }

  func isAnchor(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { $0.fields.contains(where: index.isAnchor) }
  }
}
