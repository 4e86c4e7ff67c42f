/// Help on a line of its own under each question of a sheet: "Chair of the group | Mrs Example" over "The
/// headteacher who chairs in 2020-21".
///
/// It stands in the questions' column with nothing beside it, row for row, and the questions have their
/// answers, or a coloured box for one, beside them.  Under a question that nobody has answered it is no
/// answer, and "What will carry on." under another asks nothing.
struct GuidanceBelow {
  let grid: Grid
  let index: LabelIndex

  private static let leastHelp = 3

  /// The cells of help; none where the grid has none under at least half of its questions.
  func cells(_ labels: LabelReader) -> Set<Int> {
    guard grid.sheet != nil, grid.width > 1,
      let left = grid.rows.compactMap({ $0.filled.first.map(column) }).min()
    else { return [] }
    var asked: [Int] = []
    var help: [Int] = []
    var boxed = 0
    var helped = 0  // Lines of help under questions that have an answer beside them.
    var open = 0
    var last: (line: Int, isAnswered: Bool, hasBox: Bool)?
    for (number, row) in grid.rows.enumerated() {
      guard let first = row.filled.first, column(first) == left, grid.begins(first, in: number)
      else { continue }
      let hasBox = hasBox(number, first)
      let isAnswered =
        hasBox || row.filled.contains { $0 != first && grid.begins($0, in: number) }
      if isAnswered { asked.append(first) }
      if isAnswered || !isPlain(first) {
        last = (row.line, isAnswered, hasBox)
        if !isAnswered { open += 1 }
      } else if let above = last, above.line == row.line - 1 {
        help.append(first)
        if above.isAnswered { helped += 1 }
        if above.hasBox { boxed += 1 }
      }
    }
    // Where most labels have nothing beside them, their answers stand below, but for those whose like are
    // answered beside with a line below.  "Name of the person reporting." asks nothing where only the lines
    // over such have boxes.
    let isManner = helped >= Self.leastHelp && helped * 3 >= asked.count * 2
    guard help.count >= Self.leastHelp, help.count * 2 >= asked.count,
      open < asked.count || isManner,
      boxed * 4 >= (isManner ? helped : help.count) * 3
        || help.count(where: { labels.read(grid.cells.text(of: $0)).isLabel }) * 4 <= help.count,
      asked.count(where: { labels.readLike(grid.cells.text(of: $0), inTable: false).isLabel }) * 2
        >= asked.count
    else { return [] }
    return Set(help)
  }

  private func column(_ cell: Int) -> Int { grid.cells.columns(of: cell).lowerBound }

  /// Whether a box for an answer stands beside a cell: one of another colour, or one that reaches down beside
  /// the help as well.
  private func hasBox(_ row: Int, _ label: Int) -> Bool {
    grid.rows[row].cells.contains { cell in
      guard cell != label, grid.begins(cell, in: row) else { return false }
      let (box, own) = (grid.cells[cell], grid.cells[label])
      return box.fill != nil && box.fill != own.fill || box.rowSpan > own.rowSpan
    }
  }

  /// Whether nothing sets a cell apart, as a heading is.
  private func isPlain(_ cell: Int) -> Bool {
    !grid.cells[cell].isBold && grid.cells[cell].fill == nil
      && index.headings[LabelText(grid.cells.text(of: cell)).words] == nil
  }
}
