import Documents

/// Boxes for answers: tables of one cell under their questions.
extension FormWalk {
  /// A table of one cell under a label is a box for its answer.
  mutating func isAnswerBox(_ grid: Grid) -> Bool {
    guard grid.isBox, let cell = grid.cells.first else { return false }
    dropHelp(beforeBox: cell)
    guard let waiting = pending, !waiting.hasText else { return false }
    if cell.isBlank {
      // Among questions that boxes answer, an empty box is one that was not answered, whoever worded it.
      guard
        boxesAnswer && waiting.spot.meanings.count == 1
          || waiting.spot.meanings.contains(where: { $0.confidence != .close })
      else { return false }
      var spot = waiting.spot
      spot.answer.place = cell.passage.place
      pending = nil
      add(spot)
      return true
    }
    guard !asks(cell.passage, under: waiting) else { return false }
    if waiting.strange != nil || isSurelyAsked(waiting) {
      answer(likened(waiting, answeredBy: cell.passage), with: cell.passage)
      return true
    }
    guard answerPending(cell.passage) else { return false }
    settlePending()
    return true
  }

  /// Whether the text of a box is a label with the answer to come.
  ///
  /// "Chair" in a box under "Your role" answers it, though it is a label elsewhere; and where boxes answer a form's
  /// questions "Number test in September: 57% below" is no label.
  private func asks(_ text: Passage, under waiting: Pending) -> Bool {
    if waiting.isAsked, !text.isBold, text.text.utf8.count <= 40 { return false }
    // "☒ Primary ☐ Secondary" chooses, though its words would ask elsewhere.
    if index.shape(of: text).contains(.tick) { return false }
    return boxesAnswer && !text.isBold
      ? !labels.readWhole(text.text).meanings.isEmpty : labels.read(text.text).isLabel
  }

  /// Whether a question is known by more than likeness, or asks for words, in a form that boxes answer.
  ///
  /// Whatever stands in its box then answers it, also "Could it be offered again?" and "28 half-days at £150".
  private func isSurelyAsked(_ waiting: Pending) -> Bool {
    boxesAnswer && waiting.spot.rowName == nil
      && waiting.spot.meanings.contains { meaning in
        meaning.confidence != .close
          || meaning.fields.allSatisfy { index.definition.fields[$0].type == .text }
      }
  }

  /// A question that nobody knows, with what it is like, where boxes answer a form's questions.
  private func likened(_ waiting: Pending, answeredBy answer: Passage) -> Pending {
    guard boxesAnswer, let label = waiting.strange, label.text.hasSuffix("?") else {
      return waiting
    }
    let found = labels.readLike(label.text, answeredBy: answer)
    // What a sum is asked for, likeness alone does not tell.
    guard !found.meanings.isEmpty, found.rowName == nil,
      !found.meanings.contains(where: { meaning in
        meaning.confidence == .close
          && meaning.fields.contains { index.definition.fields[$0].type == .money }
      })
    else { return waiting }
    var known = waiting
    known.strange = nil
    known.spot.meanings = found.meanings
    return known
  }

  /// Settles what waits with what stands in the box under it.
  private mutating func answer(_ waiting: Pending, with answer: Passage) {
    var waiting = waiting
    waiting.spot.answer = answer
    waiting.hasText = true
    pending = waiting
    settlePending()
  }

  /// Whether boxes right under questions answer a form: three and more that are filled in.
  func boxesAnswer(in surface: Surface) -> Bool {
    var answered = 0
    let pieces = surface.pieces.filter { !$0.isBlank }
    for (above, below) in zip(pieces, pieces.dropFirst()) {
      guard case .line(let line) = above, case .grid(let grid) = below, grid.isBox,
        !grid.cells[0].isBlank
      else { continue }
      guard line.passage.text.hasSuffix("?") || labels.read(line.passage.text).isLabel else {
        continue
      }
      answered += 1
      if answered == Self.tellingBoxes { return true }
    }
    return false
  }

  /// As many boxes with answers tell that boxes are this form's manner.
  static let tellingBoxes = 3

  /// The questions of a grid of boxes with the answers typed under them beside them.
  ///
  /// A box under a question that waits is its answer, however that begins, unless it begins as a question does.
  /// A box with a bold line alone is a question that nobody has answered where it is known and other boxes
  /// are of that kind; elsewhere it heads a part of the form.
  mutating func boxesOpened(_ grid: Grid) -> Grid? {
    guard let (pairs, help) = grid.boxesOpened(where: Self.isHelp) else { return nil }
    let first = pairs.cells.text(of: 0)
    if let pending, !pending.hasText, grid.isBox, !labels.readLike(first, inTable: false).isLabel {
      return nil
    }
    guard pairs.hasAnswerInBox || hasBoxes && !labels.readWhole(first).meanings.isEmpty else {
      return nil
    }
    hasBoxes = true
    loose += help
    return pairs
  }

  /// Whether what stands under a box's question says how to answer it: "No more than 150 words", "Please …".
  ///
  /// "Choose one scheme for all schools" is a lesson learned.
  private static func isHelp(_ answer: Passage) -> Bool {
    GuidanceText.saysLength(answer.text)
      || GuidanceText.isInstruction(answer.text)
        && (answer.isItalic || answer.text.hasPrefix("Please"))
  }

  /// Leaves out what stands between a question and the box for its answer, as "No more than 150 words."
  /// does; where boxes answer a form's questions, whatever it says.
  private mutating func dropHelp(beforeBox cell: Grid.Cell) {
    guard var waiting = pending, waiting.hasText, waiting.spot.rowName == nil,
      waiting.spot.answer.text.utf8.count <= Self.longestHelp,
      cell.isBlank || boxesAnswer
        || cell.passage.text.utf8.count > waiting.spot.answer.text.utf8.count,
      !asks(cell.passage, under: waiting)
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

  /// Whether a table has a row of questions and one of answers, and nothing else.
  var isOfTwoRows: Bool { sheet == nil && rows.count == 2 }
}
