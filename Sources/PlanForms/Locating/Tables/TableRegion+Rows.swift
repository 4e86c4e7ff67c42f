extension TableRegion {
  /// What a row under the header is; `total` is the last total above it, where there is one.
  func kind(of row: Int, after total: Int?, _ labels: LabelReader) -> Kind {
    let cells = grid.rows[row].cells
    let filled = grid.rows[row].filled
    let own = filled.filter { grid.begins($0, in: row) }
    let hasTags = grid.cells.isTagged && cells.contains { !grid.cells[$0].tags.isEmpty }
    guard !filled.isEmpty || hasTags else { return .gap }
    guard !own.isEmpty || hasTags else { return .data }
    if isRepeat(row, own) || row == header.row + 1 && isHelp(own) { return .repeated }
    let finder = HeaderRows(grid: grid, index: index)
    // Right below a header that is set as one, words that sound like another are answers.
    if row != header.row + 1 || !finder.looksStyled(header.row), !answers(own, labels),
      finder.header(at: row, labels) != nil
    {
      return .end
    }
    if isApart(row),
      VerticalTable.find(in: grid, at: row, labels).table != nil || beginsQuestions(row, labels)
    {
      return .end
    }
    if isApart(row), leavesCount(row, own) { return .end }
    if asksForTotals(own, labels) { return .end }
    if let label = totalLabel(row, own, labels) {
      if isApart(row), asksOnce(labels.read(label)),
        grid.cells[own[0]].column == columns.first?.range.lowerBound, !sumsColumn(own)
      {
        return .end
      }
      return .total(label: label)
    }
    if total.map({ goesOn($0, with: own) }) ?? isUncounted(row, own) { return .afterTotal }
    if total != nil, leavesCount(row, own) { return .end }
    if setsPairs(row, finder, labels) { return .end }
    if isApart(row)
      && (isSetAsQuestions(row) || opensPart(row, own) || isSetBeside(row, filled, labels))
      || isSetAcross(row)
    {
      return .end
    }
    if beginsCard(row, own, labels) { return .end }
    if opensParent(row, own, labels) { return asksBelow(row, labels) ? .end : .parent }
    if namesParent(own, labels) { return .parent }
    if own.count == 1, filled.count == 1, let only = own.first {
      return kindOfLoneCell(only, row, labels)
    }
    return startsQuestions(own, filled, labels) ? .end : .data
  }

  /// Whether a row with fewer cells than the table has columns is set as labels and their answers: "Signed by |
  /// A Person | Date signed | 30/9/20" under the last action.
  private func setsPairs(_ row: Int, _ finder: HeaderRows, _ labels: LabelReader) -> Bool {
    let cells = grid.rows[row].cells
    return cells.count < columns.count && finder.setsPairs(row)
      && cells.contains { cell in
        let text = grid.cells.text(of: cell)
        return text.hasSuffix("?") || labels.read(text).isLabel
      }
  }

  /// Whether a row among the others names the parent of those below it and asks its questions in pairs:
  /// "Priority 1 | Maths | Evidence | …".
  private func namesParent(_ own: [Int], _ labels: LabelReader) -> Bool {
    // "Priority 1" under "Priority" tells which one the row belongs to.
    parentNamed(own, labels).map { !asksParent($0, over: own[0]) } ?? false
  }

  /// Whether a row apart from the others names the parent of what follows and says its title: "Priority 2 | Maths"
  /// under "Ref | Activity | …", which may ask for the number of either.
  private func opensParent(_ row: Int, _ own: [Int], _ labels: LabelReader) -> Bool {
    guard own.count == 2, isApart(row), let parent = parentNamed(own, labels) else { return false }
    return asksParent(parent, over: own[0])
      && asked(over: own[0]).contains { index.tableOfField[$0] != parent && !isReference($0) }
  }

  /// Whether labels or a header follow a row, and no further row of the table.
  private func asksBelow(_ row: Int, _ labels: LabelReader) -> Bool {
    let below = row + 1
    guard below < grid.rows.count, let first = grid.rows[below].filled.first else { return false }
    return labels.read(grid.cells[first].passage.text).isLabel
      || HeaderRows(grid: grid, index: index).header(at: below, labels) != nil
  }

  /// The table of a parent whose row a row's first cell names.
  private func parentNamed(_ own: [Int], _ labels: LabelReader) -> Int? {
    guard own.count > 1, own.count < columns.count, let first = own.first,
      let name = labels.read(grid.cells[first].passage.text).rowName, index.isParent(name.table),
      !labels.read(grid.cells[own[1]].passage.text).isLabel
    else { return nil }
    return name.table
  }

  private func asksParent(_ parent: Int, over cell: Int) -> Bool {
    asked(over: cell).contains { index.tableOfField[$0] == parent || isReference($0) }
  }

  /// All that the header over a cell may ask.
  private func asked(over cell: Int) -> [Int] {
    columns(over: grid.cells[cell].columns.prefix(1))
      .flatMap { columns[$0].column.meanings }.flatMap(\.fields)
  }

  private func isReference(_ field: Int) -> Bool {
    let id = index.definition.fields[field].id
    return index.definition.tables.contains { $0.parent?.by == id }
  }

  /// Whether a cell of a row is one of the choices that its column offers, as no header's is.
  private func answers(_ own: [Int], _ labels: LabelReader) -> Bool {
    own.contains { cell in
      columns(over: grid.cells[cell].columns.prefix(1)).contains {
        labels.offers(columns[$0].column.meanings, grid.cells[cell].passage.text)
      }
    }
  }

  /// Whether rows of labels and answers begin after empty ones: labels at every other cell, under one
  /// another, half of them or more of questions asked once.
  private func beginsQuestions(_ row: Int, _ labels: LabelReader) -> Bool {
    guard columns.count > 2, let left = columns.first?.range.lowerBound else { return false }
    var labelColumn: Int?
    var count = 0
    var asked = 0
    for (offset, next) in grid.rows[row...].prefix(12).enumerated() {
      let filled = unnumbered(next.filled)
      guard let first = filled.first, next.line == grid.rows[row].line + offset else { break }
      let column = grid.cells[first].column
      // Further right stand the sums of the table's columns.
      guard filled.count <= 2 || filled.count.isMultiple(of: 2), column <= left + 1,
        labelColumn ?? column == column
      else { return false }
      labelColumn = column
      // Where nothing was answered, a label follows a label after a blank.
      var answer: Int?
      for cell in filled {
        guard answer != grid.cells[cell].column else {
          answer = nil
          continue
        }
        answer = grid.cells[cell].columns.upperBound
        // What stands further right may be a note: "Should match the costs above".
        let text = grid.cells[cell].passage.text
        let isAsked = asksOnce(labels.read(text)) || cell == first && isNearOnce(text, labels)
        guard cell == first || isAsked else { continue }
        count += 1
        if isAsked { asked += 1 }
      }
    }
    return count > 1 && asked * 2 >= count
  }

  /// Whether a label has all words of a question that is asked once, in whatever order.
  private func isNearOnce(_ text: String, _ labels: LabelReader) -> Bool {
    let near = labels.readLike(text, inTable: false).meanings.max { $0.fit < $1.fit }
    return near.map { meaning in
      meaning.fit >= Self.leastNear && meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    } ?? false
  }

  private static let leastNear = 70

  /// Whether a row and the next look like labels and their answers: their first cells are set alike and
  /// as no row's right above, and so is nothing but what stands apart, with its answer behind it.
  private func isSetAsQuestions(_ row: Int) -> Bool {
    let looks = HeaderRows(grid: grid, index: index)
    guard let first = grid.rows[row].filled.first,
      case let label = looks.look(of: first), !label.isPlain,
      [row, row + 1].allSatisfy({ isPairs($0, label, looks) })
    else { return false }
    return !grid.rows[header.row + 1..<row].suffix(Self.tellingRows).contains { above in
      above.filled.first.map { looks.look(of: $0) == label } ?? false
    }
  }

  /// Whether a row is a label and its answer behind the rows' numbers, the label set as no cell of its column above and
  /// like a question that is asked once: "Background to these needs" under what is needed.
  private func isSetBeside(_ row: Int, _ filled: [Int], _ labels: LabelReader) -> Bool {
    guard filled.count == 2, let first = filled.first, let start = columns.first?.range.lowerBound,
      grid.cells[first].column > start, !grid.cells[first].look.isPlain, isSetAsNone(first, row)
    else { return false }
    return labels.readLike(grid.cells[first].passage.text, inTable: false).meanings.contains {
      $0.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
  }

  /// Whether a row is a label and a box beside it that are merged otherwise than the columns: each over several
  /// of them, the label in a colour that no row's first cell above has.
  private func isSetAcross(_ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    let looks = HeaderRows(grid: grid, index: index)
    guard isMergedAcross(row), !grid.cells[cells[0]].isBlank,
      case let label = looks.look(of: cells[0]), !label.isPlain,
      looks.look(of: cells[1]) != label
    else { return false }
    return isSetAsNone(cells[0], row)
  }

  /// Whether a row is two cells, each over several of the columns.
  private func isMergedAcross(_ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    return cells.count == 2 && columns.count > 2
      && cells.allSatisfy { columns(over: grid.cells[$0].columns).count > 1 }
  }

  /// Whether all a row's cells are set in one way, in which no row above begins: "Sign-off | Notes".
  private func opensPart(_ row: Int, _ own: [Int]) -> Bool {
    guard let first = own.first else { return false }
    return own.allSatisfy { grid.cells[$0].look == grid.cells[first].look }
      && isSetAsNone(first, row)
  }

  /// Whether a cell is set in bold or in a colour as no row's first cell above is: one that opens a part of the
  /// form, or asks beside the table.
  func isSetAsNone(_ cell: Int, _ row: Int) -> Bool {
    let look = grid.cells[cell].look
    return !look.isPlain
      && !(header.row + 1..<row).suffix(Self.tellingRows).contains { above in
        // A total that is merged otherwise is no row of the table either.
        grid.rows[above].filled.first.map { grid.cells[$0].look == look } ?? false
          && !isMergedAcross(above)
      }
  }

  /// As many rows as tell how a table's own are set.
  static let tellingRows = 24

  /// Whether a row's cells are labels set in one way, each with an answer behind it, or help too, or
  /// nothing.
  private func isPairs(_ row: Int, _ label: Grid.Look, _ looks: HeaderRows) -> Bool {
    guard row < grid.rows.count else { return false }
    let filled = grid.rows[row].filled
    guard (1...4).contains(filled.count), looks.look(of: filled[0]) == label else { return false }
    var end = -1
    var behind = 0
    return filled.allSatisfy { cell in
      let isLabel = looks.look(of: cell) == label
      let isBeside = grid.cells[cell].column == end
      end = grid.cells[cell].columns.upperBound
      behind = isLabel ? 0 : behind + 1
      return isLabel != isBeside && behind < 3
    }
  }

  /// Help under a header stands in brackets throughout.
  private func isHelp(_ own: [Int]) -> Bool {
    own.allSatisfy {
      let text = grid.cells[$0].passage.text
      return text.hasPrefix("(") && text.hasSuffix(")")
    } || isHelpInItalics(own)
  }

  /// Whether words right below the header are all in italics, and neither the headers are nor the row below.
  private func isHelpInItalics(_ own: [Int]) -> Bool {
    let below = header.row + 2
    guard own.count > 1, below < grid.rows.count,
      own.allSatisfy({ grid.cells[$0].passage.isItalic })
    else { return false }
    return ![header.row, below].contains { row in
      grid.rows[row].filled.contains { grid.cells[$0].passage.isItalic }
    }
  }

  /// Whether empty rows stand between a row and the one above.
  func isApart(_ row: Int) -> Bool {
    guard row > 0 else { return false }
    return grid.rows[row].line > grid.rows[row - 1].line + 1
      || grid.rows[row - 1].filled.isEmpty
  }

  /// Whether a block of labels and their answers begins, under the name of its row, "Action 1", or
  /// under none: two such rows tell it, and behind an empty row and a name the first label.
  private func beginsCard(_ row: Int, _ own: [Int], _ labels: LabelReader) -> Bool {
    guard let first = own.first, own.count < 3 else { return false }
    let name = labels.read(grid.cells[first].passage.text).rowName
    guard name.map({ own.count == 1 && !index.isParent($0.table) }) ?? (columns.count > 2) else {
      return false
    }
    let start = own.count == 1 ? row + 1 : row
    let count = name != nil && isApart(row) ? 1 : 2
    guard start + count <= grid.rows.count else { return false }
    return (start..<start + count).allSatisfy { row in
      let filled = grid.rows[row].filled
      guard let label = filled.first, name != nil || filled.count == 2 else { return false }
      let found = labels.read(grid.cells[label].passage.text)
      return name == nil ? asksOfRows(found) : found.isLabel && found.rowName == nil
    }
  }

  private func asksOfRows(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { meaning in
      meaning.confidence != .close && meaning.fields.allSatisfy { index.tableOfField[$0] != nil }
    }
  }

  private func isRepeat(_ row: Int, _ own: [Int]) -> Bool {
    var same = 0
    for cell in own {
      let text = grid.cells[cell].passage.text
      let under = columns(over: grid.cells[cell].columns.prefix(1))
      let isSame = under.contains { number in
        let label = columns[number].column.label
        return mayBe(label, text) && label == FoldedText.collapse(text)
      }
      if isSame { same += 1 }
    }
    return same > 1 && same * 3 >= own.count * 2
  }

  /// Whether a text may be a label but for white space: it is as long, and begins alike or with a blank.
  private func mayBe(_ label: String, _ text: String) -> Bool {
    guard label.utf8.count <= text.utf8.count, let first = label.utf8.first,
      let other = text.utf8.first
    else { return false }
    let isPlain = (0x21...0x7E).contains(first) && (0x21...0x7E).contains(other)
    return first == other || !isPlain
  }

  func asksOnce(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { meaning in
      meaning.confidence != .close && meaning.fields.allSatisfy { index.tableOfField[$0] == nil }
    }
  }

  /// Whether a row no longer fills columns but asks questions of its own.
  private func startsQuestions(
    _ own: [Int], _ filled: [Int], _ labels: LabelReader
  ) -> Bool {
    guard let first = own.first, filled.count <= 4, columns.count > 2 || filled.count == 2,
      grid.cells[first].column <= columns.first?.range.lowerBound ?? 0
    else { return false }
    guard asksOnce(labels.read(grid.cells[first].passage.text)) else { return false }
    // "Chair | 28/09/2020" is all that stands under "Your role | Today's date".
    if filled.count <= 2 { return !(grid.isOfTwoRows && own.count == columns.count) }
    return filled.count == 4 && asksOnce(labels.read(grid.cells[filled[2]].passage.text))
  }
}
