import Documents

extension Grid {
  /// The grid with each of its cells parted into a label and the answer under it, side by side as in any
  /// table of pairs; nil where it is none of boxes.
  ///
  /// In a form of boxes, of one cell or of several in a row, each cell begins with a bold line that asks, and
  /// its answer is typed below in the same cell.  A cell of help or of an answer has no such line, and a
  /// table with one of those, or with an empty cell, is no form of boxes.  Only the last cell of a row may be empty: it
  /// is left over where an odd number of boxes stands two to a row.
  ///
  /// - Parameter isHelp: Whether what stands under a question says how to answer it; it is no answer.
  /// - Returns: The pairs, and what was help.
  func boxesOpened(where isHelp: (Passage) -> Bool) -> (pairs: Grid, help: [Passage])? {
    guard sheet == nil, !cells.isEmpty, cells.count <= Self.mostBoxes, !cells.isTagged else {
      return nil
    }
    var parts: [(label: Passage, answer: Passage)] = []
    var help: [Passage] = []
    for (number, cell) in cells.enumerated() {
      if cell.isBlank, number > 2, isLastOfSeveral(number) {
        parts.append((cell.passage, cell.passage))
        continue
      }
      guard cell.rowSpan <= 1, var parted = cell.passage.partedAtBoldLine else { return nil }
      if isHelp(parted.answer) {
        help.append(parted.answer)
        parted.answer = Passage(text: "", place: parted.answer.place)
      }
      parts.append(parted)
    }
    var opened = Grid()
    opened.width = width * 2
    for row in rows {
      let first = opened.cells.count
      for cell in row.cells where cells[cell].row == row.number {
        let column = cells[cell].column * 2
        opened.cells.append(Cell(parts[cell].label, row: row.number, column: column))
        opened.cells.append(Cell(parts[cell].answer, row: row.number, column: column + 1))
      }
      var pairs = row
      pairs.cells = Array(first..<opened.cells.count)
      pairs.noteFilled(opened.cells)
      opened.rows.append(pairs)
    }
    return (opened, help)
  }

  /// Whether a cell is the last of a row with others.
  private func isLastOfSeveral(_ cell: Int) -> Bool {
    rows.contains { $0.cells.count > 1 && $0.cells.last == cell }
  }

  /// Whether any label of opened boxes has its answer.
  var hasAnswerInBox: Bool {
    cells.indices.contains { !$0.isMultiple(of: 2) && !cells.isBlank($0) }
  }

  /// A table of boxes has some; one of more cells is another thing.
  private static let mostBoxes = 40
}

extension Passage {
  /// The bold line that a passage begins with and the rest, which is not bold; nil where it has no such line.
  fileprivate var partedAtBoldLine: (label: Passage, answer: Passage)? {
    let bytes = text.utf8
    let end = bytes.firstIndex(of: 0x0A).map { bytes.distance(from: bytes.startIndex, to: $0) }
    guard let length = end ?? (isBold ? bytes.count : nil),
      (1...Self.longestBoxLabel).contains(length),
      isBoldUpTo(length)
    else { return nil }
    let label = slice(0..<length)
    let answer = slice(min(length + 1, bytes.count)..<bytes.count)
    // A card's bold title stands under its bold name: "COMMITMENT 1" over "Every infant finds a voice".
    let isName = LabelText(label.text).ordinal != nil
    return answer.isBold && !answer.isBlank && !isName ? nil : (label, answer)
  }

  /// A longer line, in bytes, is no label.
  private static var longestBoxLabel: Int { 160 }
}
