import Documents

extension FormWalk {
  /// Reads a row of plain texts that ask for nothing, open nothing and answer no question: each is
  /// kept as text outside the form.
  ///
  /// Nearly all rows of a large sheet that is no form are such rows.  Reading them cell by cell comes
  /// to the same, but asks of every text a dozen times what is asked of it once here.
  ///
  /// - Returns: Whether the row was one.
  mutating func readOrdinary(_ grid: Grid, _ row: Int) -> Bool {
    let cells = grid.rows[row].cells
    var filled = 0
    var isTicked = false
    for number in cells {
      guard grid.cells.isPlain(number) else { return false }
      guard !grid.cells.isBlank(number) else { continue }
      let text = grid.cells.text(of: number)
      filled += 1
      if let isFigure = isUnknownFigure(text.utf8.span) {
        guard isFigure else { return false }
        continue
      }
      guard isOrdinary(text) else { return false }
      if text.utf8.count <= 3, index.shape(ofText: text).contains(.tick) { isTicked = true }
    }
    // A sentence beside a box may be a statement to agree to.
    guard !isTicked || filled > 3 else { return false }
    // A text alone in its row may go on with the answer above it; controls below make a row a header.
    guard filled > 1, grid.sheet != nil || isPlain(row + 1, of: grid),
      !isAmongPairs(cells, 0, grid, row)
    else { return false }
    settlePending()
    loose.append(cells, of: grid.cells)
    return true
  }

  private func isPlain(_ row: Int, of grid: Grid) -> Bool {
    row == grid.rows.count || grid.rows[row].cells.allSatisfy { grid.cells.isPlain($0) }
  }

  private func isOrdinary(_ text: String) -> Bool {
    guard !hasMark(text.utf8.span) else { return false }
    let isMet = index.vocabulary.isMet(in: text)
    guard isMet || LabelAbbreviations.mayBe(text) else { return true }
    return index.known.ordinary.value(for: text) {
      guard isMet || index.likeness.standsShort(LabelFolding.fold(text)) else { return true }
      let passage = Passage(text: text, place: .paragraph(1))
      return TickColumns.answer(text) == nil && Self.box(in: passage) == nil
        && !labels.readLike(text, inTable: false).isLabel && !opensPart(passage)
        && LabelledParts.split(passage, labels, isHeading: false).isEmpty
    }
  }

  /// Whether a question mark stands in a text, or a colon at its end.
  private func hasMark(_ text: Span<UInt8>) -> Bool {
    for offset in text.indices where text[offset] == UInt8(ascii: "?") { return true }
    return text.count > 0 && text[text.count - 1] == UInt8(ascii: ":")
  }

  /// Whether a number is none that the form's labels have; nil for what is no plain number.
  private func isUnknownFigure(_ text: Span<UInt8>) -> Bool? {
    var digits = 0
    var points = 0
    for offset in text.indices {
      switch text[offset] {
      case 0x30...0x39: digits += 1
      case 0x2D where offset == 0: continue
      case 0x2E where digits > 0 && points == 0: points += 1
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    return digits == text.count
      ? index.figures.value(of: 0..<text.count, in: text) == nil : nil
  }
}
