/// Rows that count themselves, and those below them that do not.
extension TableRegion {
  /// Whether a row begins with words, and asks one thing, in the column in which the rows above count
  /// themselves: "How much was spent in total?" under "1" and "2".
  func leavesCount(_ row: Int, _ own: [Int]) -> Bool {
    own.count < min(4, columns.count) && !holdsAmountOnly(own) && standsUnderCount(row, own)
  }

  /// Whether a row is words in that column and an amount under its own, and so none of those that are counted:
  /// "Match funding from parents | £300".
  func isUncounted(_ row: Int, _ own: [Int]) -> Bool {
    own.count == 2 && columns.count > 2 && holdsAmountOnly(own) && standsUnderCount(row, own)
  }

  private func holdsAmountOnly(_ own: [Int]) -> Bool { sumsColumn(own) && isAmount(own[1]) }

  private func standsUnderCount(_ row: Int, _ own: [Int]) -> Bool {
    let counted = HeaderRows(grid: grid, index: index)
    guard let first = own.first, case let column = grid.cells.columns(of: first).lowerBound,
      column == columns.first?.range.lowerBound,
      grid.cells.text(of: first).utf8.count > Self.longestName
    else { return false }
    let above = grid.rows[header.row + 1..<row].prefix(Self.tellingRows).compactMap(\.filled.first)
    // Totals may stand between.
    let counts = above.prefix { counted.count(of: $0) != nil }
    return !counts.isEmpty
      && counts.allSatisfy { grid.cells.columns(of: $0).lowerBound == column }
  }

  /// The cells of a row without the number of its question: "18 | Have all schools agreed? | Yes".
  func unnumbered(_ filled: [Int]) -> [Int] {
    let isNumbered =
      (2...3).contains(filled.count)
      && HeaderRows(grid: grid, index: index).count(of: filled[0]) != nil && !isAmount(filled[1])
    return isNumbered ? Array(filled.dropFirst()) : filled
  }

  /// A row's own name is no longer than this, in bytes: "Action 12 (new)".
  private static let longestName = 16
}
