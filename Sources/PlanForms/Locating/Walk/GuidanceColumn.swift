/// The column of a form that tells its reader how to answer, beside the column of answers:
/// "Start date | 2 November | dd/mm/yyyy".
///
/// It is known by what it does not do: where a day, a sum or a choice is asked, the cell beside the
/// answer's holds none.  Its cells are no answers, least of all where nobody has answered.
struct GuidanceColumn {
  private let grid: Grid
  private let index: LabelIndex
  /// The rows of a label, its answer and perhaps guidance, by the guidance's cell.
  private var rows: [(label: LabelReader.Found, answer: Int?, beside: Int?)] = []

  init(_ grid: Grid, _ index: LabelIndex) {
    self.grid = grid
    self.index = index
  }

  /// The cells of guidance; none where the grid has no such column.
  mutating func cells(_ labels: LabelReader) -> Set<Int> {
    guard grid.width >= 3, grid.rows.count >= Self.leastQuestions else { return [] }
    for column in 2..<min(grid.width, 8) {
      collect(beside: column, labels)
      if isGuidance { return Set(rows.compactMap(\.beside)) }
    }
    return []
  }

  private static let leastQuestions = 5

  /// Collects the rows that have a label first and nothing beyond a column.
  private mutating func collect(beside column: Int, _ labels: LabelReader) {
    rows = []
    for row in grid.rows {
      let filled = row.cells.filter { !grid.cells[$0].isBlank }
      guard let first = filled.first, let last = filled.last, first != last,
        grid.cells[first].column == 0, grid.cells[first].columns.upperBound < column,
        grid.cells[last].column <= column, filled.count <= 3
      else { continue }
      let found = labels.readLike(grid.cells[first].passage.text, inTable: false)
      guard !found.meanings.isEmpty else { continue }
      let beside = grid.cells[last].column == column ? last : nil
      let answer = filled.dropFirst().first { $0 != beside }
      rows.append((label: found, answer: answer, beside: beside))
    }
  }

  private var isGuidance: Bool {
    let beside = rows.filter { $0.beside != nil }
    guard rows.count >= Self.leastQuestions, beside.count >= 3,
      Set(rows.map { $0.label.text.words }).count >= Self.leastQuestions
    else { return false }
    // Where the answers themselves stand in two columns, both fit what is asked.
    let telling = beside.filter { row in
      row.label.meanings.allSatisfy { index.definition.fields[$0.fields[0]].type != .text }
    }
    let fitting = telling.count { row in
      row.beside.map { cell in
        let passage = grid.cells[cell].passage
        guard !FormWalk.isInstruction(passage.text), !FormWalk.isChoiceOfAnswers(passage.text)
        else {
          return false
        }
        return row.label.meanings.contains { meaning in
          let type = index.definition.fields[meaning.fields[0]].type
          return index.shape(of: passage).suits(type) > 0
            && index.mayAnswer(meaning.fields[0], [passage])
        }
      } ?? false
    }
    let isAnswered = rows.count(where: { $0.answer != nil }) * 2 >= rows.count
    return telling.count >= (isAnswered ? 2 : 3) && fitting * 3 <= telling.count
  }
}

extension Grid {
  /// The grid without some of its cells.
  func without(_ cells: Set<Int>) -> Grid {
    guard !cells.isEmpty else { return self }
    var rest = self
    rest.rows = rows.compactMap { row in
      let kept = row.cells.filter { !cells.contains($0) }
      return kept.isEmpty ? nil : Row(number: row.number, cells: kept)
    }
    return rest
  }
}
