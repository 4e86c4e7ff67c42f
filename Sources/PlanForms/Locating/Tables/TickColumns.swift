/// Columns to tick in, as the row above them says: "Yes | No".
///
/// The answer is the header of the ticked column: a tick means nothing by itself.
struct TickColumns {
  private var columns: [(range: Range<Int>, words: String)] = []

  /// Reads a row as the header of such columns, if it names both and asks nothing else.
  init?(_ grid: Grid, at row: Int, _ labels: LabelReader) {
    guard row + 1 < grid.rows.count else { return nil }
    var answers: Set<String> = []
    for index in grid.rows[row].filled {
      let cell = grid.cells[index]
      if let answer = Self.answer(cell.passage.text) {
        answers.insert(answer)
        columns.append((cell.columns, FoldedText.collapse(cell.passage.text)))
      } else if !columns.isEmpty || labels.read(cell.passage.text).isLabel {
        return nil
      }
    }
    guard answers.contains("yes"), answers.contains("no") else { return nil }
  }

  /// The answer that a text is, folded; nil for any other text.
  static func answer(_ text: String) -> String? {
    guard text.utf8.count <= longestAnswer else { return nil }
    let words = LabelFolding.fold(text)
    // "No" alone folds to "number", as labels mean it.
    let answer = words == "number" ? "no" : words
    return answers.contains(answer) ? answer : nil
  }

  /// With the marks and spaces that may stand around it.
  private static let longestAnswer = 24
  private static let answers: Set<String> = ["yes", "no", "n a", "not applicable", "partly"]

  /// The answer that the marks in some cells of a row give; nil where they are not all such columns.
  func answer(in cells: [Grid.Cell]) -> Passage? {
    var ticked: [String] = []
    var place = cells.first?.passage.place
    for cell in cells {
      guard let column = columns.first(where: { $0.range.overlaps(cell.columns) }) else {
        return nil
      }
      guard !cell.isBlank else { continue }
      guard cell.passage.text.count <= 3 || Self.saysItself(cell, column.words) else { return nil }
      if ticked.isEmpty { place = cell.passage.place }
      ticked.append(column.words)
    }
    return place.map { Passage(text: ticked.joined(separator: " / "), place: $0) }
  }

  /// Whether a cell repeats its column's header: "Yes" under "Yes".
  private static func saysItself(_ cell: Grid.Cell, _ words: String) -> Bool {
    LabelFolding.fold(cell.passage.text) == LabelFolding.fold(words)
  }
}
