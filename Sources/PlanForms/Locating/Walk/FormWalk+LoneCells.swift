import Documents

/// Rows with one filled cell.
extension FormWalk {
  /// A row with one filled cell: a heading over what follows, an answer to the label above, a note.
  mutating func readLoneCell(
    _ grid: Grid, _ row: Int, _ only: Int, after last: Int?
  ) -> Int? {
    let cell = grid.cells[only]
    if let last, cell.column > 0, grid.sheet == nil || cell.columnSpan == 1,
      goesOn(last, cell, grid, row)
    {
      goOn(last, with: [cell.passage])
      return last
    }
    if !saysName(cell, of: grid, row), waitsOverBox(only, grid, row) { return nil }
    // "Network funding: action plan" over all questions of a sheet asks for no funding, on whichever sheet it stands.
    if items.isEmpty || row == 0, grid.sheet != nil, pending == nil, isTitle(cell.passage),
      LabelledParts.split(cell.passage, labels, isHeading: false).contains(where: {
        !$0.answer.isBlank
      })
    {
      readTitle(cell.passage)
      enterHeading(cell.passage)
      loose.append(cell.passage)
      return nil
    }
    // "Section C. Your priorities" under a question that nobody has answered is no answer to it.
    if !opensPart(cell.passage), answerPending(cell.passage) { return nil }
    if saysName(cell, of: grid, row) {
      loose.append(cell.passage)
      return nil
    }
    let isBar =
      isHeadingBar(cell, grid, row) && !isOverAnswer(cell, grid, row)
      && !isQuestionBar(cell, grid, row)
    if isBar { settlePending() }
    if isBar, headsPairs(cell, grid, row) {
      block += 1
      enterHeading(cell.passage)
      closeRowHeading()
    } else {
      readLine(cell.passage, isHeading: isBar)
    }
    return nil
  }

  /// Whether a bar across a sheet whose words head a part stands over several cells: "Expert lead" over
  /// "Name of lead | … | Release time | …" asks for nothing itself.
  private func headsPairs(_ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    if spansPairs(cell, grid, row) { return true }
    guard grid.sheet != nil, row + 1 < grid.rows.count,
      grid.rows[row + 1].line == grid.rows[row].line + 1, grid.rows[row + 1].filled.count > 2,
      index.heading(LabelText(cell.passage.text)) != nil,
      case let asked = labels.read(cell.passage.text).meanings.flatMap(\.fields)
    else { return false }
    return asked.contains { index.tableOfField[$0] == nil }
  }

  /// Whether a bar across a sheet is as wide as the labels and answers right below it: "Grant" over "Grant applied
  /// for | …" and "Amount awarded | …"; in a document one is enough that is all the bar heads, "Our story" over
  /// "Why now? | …".
  private func spansPairs(_ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    let isOverOne = grid.sheet == nil && cell.fill != nil && row + 2 == grid.rows.count
    guard isOverOne || row + 2 < grid.rows.count && (grid.sheet != nil || cell.fill != nil),
      cell.columnSpan > 1,
      // "Looking back at activity 1" names a row.
      !cell.passage.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    return (1...(isOverOne ? 1 : 2)).allSatisfy { offset in
      let below = grid.rows[row + offset]
      guard below.line == grid.rows[row].line + offset, below.filled.count == 2 else {
        return false
      }
      let (label, answer) = (grid.cells[below.filled[0]], grid.cells[below.filled[1]])
      return label.column == cell.column && answer.columns.upperBound == cell.columns.upperBound
        && !labels.read(label.passage.text).meanings.isEmpty
    }
  }

  /// Lets a label of a sheet wait for the answer that stands alone right below it, where its place shows that it
  /// asks, though nothing sets it apart from other lines.
  private mutating func waitsOverBox(_ only: Int, _ grid: Grid, _ row: Int) -> Bool {
    let isOver = isOverText(only, in: grid, row) || isOverBox(only, in: grid, row)
    guard isOver || isOverBlankBox(only, in: grid, row),
      case let passage = grid.cells[only].passage,
      case let found = isOver && passage.text.hasSuffix("?")
        ? labels.readLike(passage.text, inTable: false) : labels.read(passage.text),
      !found.meanings.isEmpty, found.rowName == nil
    else { return false }
    settlePending()
    let spot = Spot(
      label: FoldedText.collapse(passage.text), meanings: found.meanings,
      answer: Passage(text: "", place: passage.place), block: block, context: context)
    // What asks of rows may as well head their table, and the text below tell how to fill it in.
    pending = Pending(
      spot: spot, isHeading: asksOfRows(spot), isBold: passage.isBold, isAsked: true)
    return true
  }

  /// Whether an answer goes on in a row that has no label of its own.
  private func goesOn(_ last: Int, _ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    guard case .spot(let spot) = items[last], !spot.answer.isBlank, row > 0 else { return false }
    guard let above = grid.cell(row: row - 1, column: cell.column),
      FoldedText.collapse(grid.cells[above].passage.text) != spot.label
    else { return false }
    return grid.cells[above].column == cell.column && !grid.cells[above].isBlank
      && labels.read(grid.cells[above].passage.text).meanings.isEmpty
      && grid.rows[row].line == grid.rows[row - 1].line + 1
      && grid.cell(row: row, column: 0).map { grid.cells[$0].isBlank } ?? true
  }

  /// Whether a cell alone in its row opens a part of the form: it spans the columns, or is short
  /// and set as a heading.
  private func isHeadingBar(_ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    guard cell.passage.text.utf8.count <= 120 else { return false }
    if index.heading(LabelText(cell.passage.text)) != nil { return true }
    // A plain cell of a sheet that spans its columns is as often the box for a long answer.
    let isSet = cell.passage.isBold || cell.passage.fill != nil || grid.sheet == nil
    return cell.columnSpan > 1 && cell.columnSpan * 2 >= grid.width && isSet || cell.passage.isBold
  }

  /// Whether a bold cell that may ask and is no part's whole heading stands alone right over another
  /// alone that is not bold, both from one column: a question over its answer.
  private func isOverAnswer(_ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    guard grid.sheet != nil, cell.passage.isBold, let answer = grid.loneCell(rightBelow: row),
      index.headings[LabelText(cell.passage.text).words] == nil,
      grid.rows[..<row].contains(where: { above in
        !above.filled.isEmpty  // What stands first is a title.
      }), !LabelledParts.split(cell.passage, labels, isHeading: false).isEmpty
    else { return false }
    return grid.cells[answer].column == cell.column && !grid.cells[answer].passage.isBold
      && !GuidanceText.isInstruction(grid.cells[answer].passage.text)
  }

  /// Whether a coloured bar across a Word table asks, in a listed wording or with a question mark, over a cell of its own
  /// width for the answer: "How it will run" among what is asked of an action opens no part of the form.
  private func isQuestionBar(_ cell: Grid.Cell, _ grid: Grid, _ row: Int) -> Bool {
    guard grid.sheet == nil, row + 1 < grid.rows.count, let fill = cell.fill,
      index.heading(LabelText(cell.passage.text)) == nil,
      case let below = grid.rows[row + 1].cells, below.count == 1, let answer = below.first
    else { return false }
    return grid.cells[answer].columns == cell.columns && grid.cells[answer].fill != fill
      && (cell.passage.text.hasSuffix("?")
        || !labels.readWhole(cell.passage.text).meanings.isEmpty)
  }

  /// Whether a bold cell says the sheet's name over all else: the name has opened the part already, and
  /// "Summary" asks for nothing that stands below.
  private func saysName(_ cell: Grid.Cell, of grid: Grid, _ row: Int) -> Bool {
    guard let sheet = grid.sheet, row == 0, cell.passage.isBold,
      LabelText(cell.passage.text).words == LabelText(sheet).words
    else { return false }
    // No sheet's name opens the row of an action.
    return labels.read(cell.passage.text).rowName.map { index.isParent($0.table) } ?? true
  }
}
