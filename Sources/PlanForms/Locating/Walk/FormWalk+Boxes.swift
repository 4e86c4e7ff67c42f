import Documents

/// Boxes for answers: tables of one cell under their questions.
extension FormWalk {
  /// A table of one cell under a label is a box for its answer.
  mutating func isAnswerBox(_ grid: Grid) -> Bool {
    guard grid.isBox, let cell = grid.cells.first else { return false }
    dropHelp(beforeBox: cell)
    guard let waiting = pending, !waiting.hasText else { return false }
    if cell.isBlank {
      guard waiting.spot.meanings.contains(where: { $0.confidence != .close }) else { return false }
      var spot = waiting.spot
      spot.answer.place = cell.passage.place
      pending = nil
      add(spot)
      return true
    }
    // "Chair" in a box under "Your role" answers it, though it is a label elsewhere.
    let isPlain = waiting.isAsked && !cell.passage.isBold && cell.passage.text.utf8.count <= 40
    guard isPlain || !labels.read(cell.passage.text).isLabel, answerPending(cell.passage) else {
      return false
    }
    settlePending()
    return true
  }

  /// Leaves out what stands between a question and the box for its answer, as "No more than 150 words."
  /// does.
  private mutating func dropHelp(beforeBox cell: Grid.Cell) {
    guard var waiting = pending, waiting.hasText, waiting.spot.rowName == nil,
      waiting.spot.answer.text.utf8.count <= Self.longestHelp,
      cell.isBlank || cell.passage.text.utf8.count > waiting.spot.answer.text.utf8.count,
      !labels.read(cell.passage.text).isLabel
    else { return }
    loose.append(waiting.spot.answer)
    waiting.spot.answer = Passage(text: "", place: cell.passage.place)
    waiting.hasText = false
    pending = waiting
  }

  /// A longer text over a box, in bytes, is an answer.
  private static let longestHelp = 120
}

extension Grid {
  /// Whether a table is a box: it has one cell.
  var isBox: Bool { sheet == nil && cells.count == 1 }
}
