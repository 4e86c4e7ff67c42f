/// Help between the questions of a form and their answers: "1.8 | Start date | dd/mm/yyyy | 2 November".
///
/// It is known where what stands right beside the labels can be no answer to them and what stands beyond it
/// can, or where only the cells beyond are coloured as boxes.
struct GuidanceBeforeAnswers {
  /// A row of a label with a cell right beside it and another beyond.
  private struct Row {
    var label: Int
    var beside: Int
    var beyond: Int?
    /// Whether the cell beyond is coloured, and the other two are not coloured so.
    var hasBox: Bool

    var mayTell: Bool { hasBox || beyond != nil }
  }

  let grid: Grid
  let index: LabelIndex

  private static let leastQuestions = 5
  private static let leastTelling = 3
  /// As many rows as tell; a form has fewer.
  private static let mostRows = 200

  /// The cells of help; none where the grid has no such column.
  func cells(_ labels: LabelReader) -> Set<Int> {
    let rows = grid.rows.prefix(Self.mostRows).compactMap(row(of:))
    guard rows.count(where: \.mayTell) >= Self.leastQuestions else { return [] }
    let columns = Dictionary(grouping: rows) { grid.cells.columns(of: $0.label).lowerBound }
    let all = columns.sorted { $0.key < $1.key }.flatMap { _, rows in
      isGuidance(rows, labels) ? rows.map(\.beside) : []
    }
    return Set(all)
  }

  /// A row that begins with a label, perhaps behind its number.
  private func row(of row: Grid.Row) -> Row? {
    var filled = row.filled[...]
    guard (2...4).contains(filled.count), let first = filled.first else { return nil }
    if isNumber(first) { filled.removeFirst() }
    guard (2...3).contains(filled.count), let label = filled.first,
      case let beside = filled[filled.startIndex + 1],
      grid.cells.columns(of: beside).lowerBound == grid.cells.columns(of: label).upperBound
    else { return nil }
    let beyond = row.cells.first {
      grid.cells.columns(of: $0).lowerBound == grid.cells.columns(of: beside).upperBound
    }
    // What stands further still is a row of a table.
    guard filled.dropFirst(2).allSatisfy({ $0 == beyond }) else { return nil }
    let fill = beyond.flatMap { grid.cells[$0].fill }
    return Row(
      label: label, beside: beside,
      beyond: beyond.flatMap { grid.cells.isBlank($0) ? nil : $0 },
      hasBox: fill != nil && fill != grid.cells[label].fill && fill != grid.cells[beside].fill)
  }

  private func isNumber(_ cell: Int) -> Bool {
    let text = grid.cells.text(of: cell)
    return LabelFolding.isShort(text) && LabelText.isOrdinal(LabelFolding.fold(text))
  }

  private func isGuidance(_ rows: [Row], _ labels: LabelReader) -> Bool {
    let rows = rows.filter(\.mayTell)
    guard rows.count >= Self.leastQuestions else { return false }
    let asked = rows.compactMap { row in
      let label = labels.readLike(grid.cells.text(of: row.label), inTable: false)
      return label.meanings.isEmpty ? nil : (row, label)
    }
    guard asked.count >= Self.leastQuestions, asked.count * 2 >= rows.count,
      Set(asked.map(\.1.text.words)).count >= Self.leastQuestions
    else { return false }
    let boxed = asked.count(where: \.0.hasBox)
    if boxed * 4 >= asked.count * 3 { return true }
    let telling = asked.filter { row, label in
      row.beyond != nil
        && label.meanings.allSatisfy { index.definition.fields[$0.fields[0]].type != .text }
    }
    guard telling.count >= Self.leastTelling else { return false }
    // Nearly all forms have their answers there, and the first few show it.
    var fitting = 0
    for (row, label) in telling where index.mayAnswer(label, grid.cells[row.beside].passage) {
      fitting += 1
      if fitting * 3 > telling.count { return false }
    }
    let fittingBeyond = telling.count { row, label in
      row.beyond.map { index.mayAnswer(label, grid.cells[$0].passage) } ?? false
    }
    return fittingBeyond * 3 >= telling.count * 2
  }
}
