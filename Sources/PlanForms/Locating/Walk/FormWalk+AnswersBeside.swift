import Documents

/// Answers beside their labels, with what else may stand in the row: notes, boxes to tick, a list in
/// several cells.
extension FormWalk {
  /// Notes the answer beside a label.
  mutating func noteAnswer(
    _ grid: Grid, _ row: Int, _ cells: [Int], _ position: Int, _ end: Int,
    _ found: LabelReader.Found
  ) -> Int? {
    let label = grid.cells[cells[position]].passage
    var passages = cells[position + 1..<end].map { grid.cells[$0].passage }
    let column = answerColumn(before: position, cells, grid, row, found)
    if column != nil {
      loose += passages.filter { !$0.isBlank }
      passages = []
    } else {
      countAnswer(grid.cells[cells[position]], cells[position + 1..<end], grid)
    }
    let ticked = ticks?.answer(in: cells[position + 1..<end].map { grid.cells[$0] })
    let answer =
      ticked ?? wholeAnswer(passages, found)
      ?? emptyAnswer(grid, row, cells[position], column, passages)
    let words = FoldedText.collapse(label.text)
    if answer.tags.count > 1, readTagged(answer) { return nil }
    var spot = Spot(
      label: words, meanings: found.meanings, rowName: found.rowName, answer: answer, block: block,
      context: context)
    if let tag = answer.tags.first.flatMap({ index.fieldTagged($0.name) }) {
      spot = self.spot(tagged: tag, label: words, answer: answer)
    }
    if let name = found.rowName, index.isParent(name.table) { spot.heading = openHeading(name) }
    add(spot)
    return context.isExample ? nil : items.count - 1
  }

  /// The column of a sheet in which the rows near by have their answers, where the first cell after a
  /// label stands further right, as guidance does beside theirs; nil where it is the answer.
  private func answerColumn(
    before position: Int, _ cells: [Int], _ grid: Grid, _ row: Int, _ found: LabelReader.Found
  ) -> Int? {
    guard grid.sheet != nil, position + 1 < cells.count,
      case let label = grid.cells[cells[position]],
      case let other = grid.cells[cells[position + 1]]
    else { return nil }
    guard other.column > label.columns.upperBound else { return nil }
    let near = grid.rows.indices.lazy.prefix(Self.mostRows).compactMap { near -> Int? in
      // Rows of a list have more cells, and those of its header.
      let filled = Array(
        grid.rows[near].filled.drop { grid.cells.columns(of: $0).lowerBound < label.column })
      guard near != row, filled.count == 3,
        grid.cells.columns(of: filled[0]).lowerBound == label.column,
        grid.cells.columns(of: filled[2]).lowerBound == other.column,
        labels.read(grid.cells.text(of: filled[0])).isLabel,
        !labels.read(grid.cells.text(of: filled[2])).isLabel
      else { return nil }
      return grid.cells.columns(of: filled[1]).lowerBound
    }
    // Where all answers before stood right beside their labels, what stands further off may be a note.
    let areBeside = besides.adjacent >= Self.tellingAnswers && besides.apart == 0
    let isNote = areBeside && !mayAnswer(other.passage, found)
    return near.first ?? (isNote ? label.columns.upperBound : nil)
  }

  /// Whether a text looks like an answer to what a label asks; a few words may be a note on any text.
  private func mayAnswer(_ passage: Passage, _ found: LabelReader.Found) -> Bool {
    let shape = index.shape(of: passage)
    return found.meanings.contains { meaning in
      let type = index.definition.fields[meaning.fields[0]].type
      return type == .text
        ? passage.text.utf8.count > Self.longestNote : shape.suits(type) > Self.leastFit
    }
  }

  /// What hardly any text but an answer has.
  private static let leastFit = 2
  /// A note is shorter, in bytes.
  private static let longestNote = 60

  /// As many answers as tell where a workbook has them.
  private static let tellingAnswers = 3

  /// Counts where a sheet's answer stands.
  private mutating func countAnswer(_ label: Grid.Cell, _ cells: ArraySlice<Int>, _ grid: Grid) {
    guard grid.sheet != nil, let first = cells.first(where: { !grid.cells[$0].isBlank }) else {
      return
    }
    if grid.cells[first].column == label.columns.upperBound {
      besides.adjacent += 1
    } else {
      besides.apart += 1
    }
  }

  /// As many rows as a form has questions.
  static let mostRows = 80

  /// The cells of one answer as one: boxes to tick together, a list in several cells; otherwise the
  /// first cell, with what stands beyond it kept as text outside the form.
  private mutating func wholeAnswer(
    _ passages: [Passage], _ found: LabelReader.Found
  ) -> Passage? {
    let filled = passages.filter { !$0.isBlank }
    guard filled.count > 1 else { return filled.first }
    // "Yes | Yes or No" is an answer and what it was chosen from.
    let chosen = filled.filter { !GuidanceText.isChoiceOfAnswers($0.text) }
    if !chosen.isEmpty, chosen.allSatisfy({ index.shape(of: $0).contains(.tick) }) {
      loose += filled.filter { GuidanceText.isChoiceOfAnswers($0.text) }
      return Passage.joined(chosen, by: " ")
    }
    let likeliest = found.meanings.max { $0.fit < $1.fit }
    let isList =
      likeliest.map { meaning in
        meaning.fields.contains { index.definition.fields[$0].type == .schools }
      } ?? false
    if isList { return Passage.joined(filled, by: "; ") }
    loose += filled.dropFirst()
    return filled.first
  }

  func emptyAnswer(
    _ grid: Grid, _ row: Int, _ label: Int, _ column: Int?, _ passages: [Passage]
  ) -> Passage {
    if let first = passages.first { return first }
    let column = column ?? grid.cells[label].columns.upperBound
    let place = grid.place(row: row, column: column) ?? grid.cells[label].passage.place
    return Passage(text: "", place: place)
  }
}
