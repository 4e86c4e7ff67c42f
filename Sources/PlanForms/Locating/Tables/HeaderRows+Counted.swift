/// Rows that are counted in their first column, "1", "2" or "P1", "P2": what stands over them heads
/// columns, whatever its cells say.
extension HeaderRows {
  /// Whether the rows below a row count themselves in the column in which its cells begin.
  ///
  /// One such row counts where the grid ends or has a gap behind it.
  func countsRows(below row: Int) -> Bool {
    guard let head = grid.rows[row].filled.first,
      case let column = grid.cells.columns(of: head).lowerBound, count(of: head) == nil
    else { return false }
    var last = 0
    for below in (row + 1)..<min(grid.rows.count, row + 3) {
      guard grid.rows[below].line == grid.rows[row].line + below - row,
        let first = grid.rows[below].filled.first
      else { break }
      guard grid.cells.columns(of: first).lowerBound == column, let count = count(of: first),
        count == last + 1
      else { return false }
      last = count
    }
    return last > 0
  }

  /// Whether the rows below are numbered in a first column that has no header of its own.
  func numbersRows(below row: Int) -> Bool {
    guard row + 1 < grid.rows.count, let number = grid.rows[row + 1].cells.first,
      let first = grid.rows[row].filled.first,
      grid.cells[first].column > grid.cells[number].column
    else { return false }
    let passage = grid.cells[number].passage
    return LabelText.isOrdinal(LabelFolding.fold(passage.text))
      || passage.text.utf8.count <= 4 && index.shape(of: passage).contains(.reference)
  }

  /// Whether a row stands over counted rows and at least half of its cells behind the first sound like
  /// questions of rows.
  func headsCounted(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    guard countsRows(below: row) else { return false }
    let near = cells.dropFirst().count {
      labels.readLike(grid.cells.text(of: $0), inTable: true).isLabel
    }
    return near > 0 && near * 2 >= cells.count - 1
  }

  /// The same of a row that is set as headers and has none that is listed; there nearly all must sound so.
  func headsCountedUnknown(_ cells: [Int], _ row: Int, _ labels: LabelReader) -> Bool {
    guard cells.count > 2, looksStyled(row), countsRows(below: row) else { return false }
    let near = cells.dropFirst().count {
      labels.readLike(grid.cells.text(of: $0), inTable: true).meanings.contains {
        index.tableOfField[$0.fields[0]] != nil
      }
    }
    return near * 3 >= (cells.count - 1) * 2
  }

  /// Whether the first of a row's cells has the row's number, "P1", "2" or "4.5", and no other cell has one, or
  /// all others have: a row of answers, whatever they sound like.
  func isCounted(_ cells: [Int]) -> Bool {
    guard cells.count > 1, let first = cells.first else { return false }
    let others = cells.dropFirst()
    // "Which aim is this for? | A | A | B" under "Project 1 | Project 2 | Project 3".
    if others.count > 1, others.allSatisfy({ count(of: $0) != nil }) { return true }
    // "A" alone may head a column of letters; before a sentence it is the row's.
    let isLetter = count(of: first) != nil && others.contains { isLong($0) }
    guard isLetter || hasDigit(first), count(of: first) != nil || isInTwoParts(first) else {
      return false
    }
    return !others.contains { hasDigit($0) && count(of: $0) != nil }
  }

  /// Whether a cell holds a number in two parts: "4.5".
  private func isInTwoParts(_ cell: Int) -> Bool {
    let parts = grid.cells.text(of: cell).utf8.split(
      separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy {
        (1...2).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private func isLong(_ cell: Int) -> Bool { grid.cells.text(of: cell).utf8.count > 40 }

  private func hasDigit(_ cell: Int) -> Bool {
    grid.cells.text(of: cell).utf8.prefix(2).contains { (0x30...0x39).contains($0) }
  }

  /// The number that a cell counts its row by: 2 for "2", "2.", "B" and "P2"; nil for other cells.
  func count(of cell: Int) -> Int? {
    guard grid.cells.text(of: cell).utf8.count <= Self.longestCount else { return nil }
    let folded = LabelFolding.fold(grid.cells.text(of: cell)).utf8
    if folded.count == 1, let letter = folded.first, (0x61...0x6A).contains(letter) {
      return Int(letter) - 0x60
    }
    let digits = folded.drop { (0x61...0x7A).contains($0) }
    guard folded.count - digits.count < 2, (1...2).contains(digits.count) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static let longestCount = 6
}
