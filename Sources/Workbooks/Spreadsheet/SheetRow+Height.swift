extension SheetRow {
  /// The height in points that shows all of a row's words; nil where the usual one does.
  ///
  /// Excel works heights out when it opens a file that gives none, other programs don't and print
  /// one row's words over the next.  Counted in characters of the body font, a little generously,
  /// because what is too low hides words and what is too high hides nothing.
  func height(over columns: [SheetColumn]) -> Double? {
    if kind == .title { return 22 }
    guard kind != .remark else { return nil }
    let lines =
      zip(cells, columns).map { cell, column -> Int in
        guard case .text(let text) = cell.content else { return 1 }
        // Bold letters are wider.
        let room = max(1, kind == .plain ? column.width - 1 : column.width * 7 / 8 - 1)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Self.lines($0, room: room) }.reduce(0, +)
      }.max() ?? 1
    // Excel's own limit is 409 points.
    return lines < 2 ? nil : min(409, Double(lines) * 15)
  }

  /// The lines of one paragraph that is broken between words.
  private static func lines(_ text: Substring, room: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.count
      if used > 0, used + 1 + length > room {
        lines += 1
        used = 0
      }
      used += used > 0 ? length + 1 : length
      // A word that is longer than a line is broken inside.
      lines += max(0, used - 1) / room
      used = used > room ? used % room : used
    }
    return lines
  }
}
