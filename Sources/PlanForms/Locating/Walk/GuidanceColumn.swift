/// The column of a form that tells its reader how to answer, behind the column of answers or before it:
/// "Start date | 2 November | dd/mm/yyyy", "1.8 | Start date | dd/mm/yyyy | 2 November".
///
/// Its header calls it so, or it is known by what it does not do: where a day, a sum or a choice is asked,
/// its cells hold none.  They are no answers, least of all where nobody has answered.
struct GuidanceColumn {
  /// A row of a label with one cell beyond it or two, the last of them perhaps guidance.
  private struct Row {
    var label: Int
    var hasAnswer: Bool
    /// The colour of the cell right beside the label, where the label has another.
    var box: String?
    var last: Int
    /// Where the last begins; nil where it stands right beside the label and is its answer.
    var column: Int?
  }

  let grid: Grid
  let index: LabelIndex

  private static let leastQuestions = 5
  private static let leastGuidance = 3
  /// As many rows as tell; a form has fewer.
  private static let mostRows = 200

  /// The cells of guidance; none where the grid has no such column.
  func cells(_ labels: LabelReader) -> Set<Int> {
    guard grid.width >= 3 else { return [] }
    let headed = headed(labels)
    guard headed.isEmpty else { return headed }
    guard grid.rows.count >= Self.leastQuestions else { return [] }
    let before = GuidanceBeforeAnswers(grid: grid, index: index).cells(labels)
    return before.isEmpty ? behindAnswers(labels) : before
  }

  /// The cells under a header that says so, down to the next table.
  ///
  /// Such headers are "No. | Question | Guidance | Your answer".
  private func headed(_ labels: LabelReader) -> Set<Int> {
    let headers = HeaderRows(grid: grid, index: index)
    let heads = grid.rows.indices.prefix(Self.mostRows).compactMap { row in
      headers.headOfGuidance(row).map { (row: row, columns: grid.cells.columns(of: $0)) }
    }
    var found: Set<Int> = []
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1].row : grid.rows.count
      let under = (head.row..<end).map { row in
        grid.rows[row].cells.filter {
          let columns = grid.cells.columns(of: $0)
          return columns.clamped(to: head.columns) == columns
        }
      }
      // "Met, partly met or not met" looks like a header only while it is there.
      let rest = grid.without(Set(under.joined()))
      let tables = HeaderRows(grid: rest, index: index)
      let table = rest.rows.indices.first { row in
        (grid.rows[head.row].number + 1..<(end < grid.rows.count ? grid.rows[end].number : .max))
          .contains(rest.rows[row].number) && tables.header(at: row, labels) != nil
      }
      for (row, cells) in zip(head.row..<end, under)
      where table.map({ grid.rows[row].number < rest.rows[$0].number }) ?? true {
        found.formUnion(cells)
      }
    }
    return found
  }

  private func behindAnswers(_ labels: LabelReader) -> Set<Int> {
    // Most rows of a table or a list have more cells, and none of them need be read.
    let left = grid.rows.compactMap { row in
      row.filled.first.map { grid.cells.columns(of: $0).lowerBound }
    }.min()
    var isCounted = false
    let headers = HeaderRows(grid: grid, index: index)
    let rows = grid.rows.indices.compactMap { number -> Row? in
      let row = row(of: grid.rows[number], from: left ?? 0)
      isCounted =
        row.map {
          isCounted && headers.count(of: $0.label) != nil || headers.countsRows(below: number)
        }
        ?? false
      return isCounted ? nil : row
    }
    let counts = Dictionary(grouping: rows.compactMap(\.column)) { $0 }.mapValues(\.count)
    for column in counts.filter({ $1 >= Self.leastGuidance }).keys.sorted() {
      let within = rows.prefix(Self.mostRows).filter { $0.column ?? 0 <= column }
      if isGuidance(column, within, labels) {
        return Set(
          rows.filter { row in
            row.column == column
              && (asked(by: row, labels) != nil || label(row, labels).rowName != nil)
          }.map(\.last))
      }
    }
    return behindBlankBoxes(rows, labels)
  }

  /// What stands behind boxes that nobody filled in, in a form whose answers all stand in boxes of that colour.
  ///
  /// A form may tell how to answer one question alone, and its answer is missing then.
  private func behindBlankBoxes(_ rows: [Row], _ labels: LabelReader) -> Set<Int> {
    let answered = rows.filter(\.hasAnswer)
    guard answered.count >= Self.leastQuestions, let colour = answered[0].box,
      answered.allSatisfy({ $0.box == colour })
    else { return [] }
    return Set(
      rows.filter { row in
        !row.hasAnswer && row.box == colour && hasBox(row) && asked(by: row, labels) != nil
      }.map(\.last))
  }

  /// A row whose label stands in the leftmost column that anything stands in.
  private func row(of row: Grid.Row, from left: Int) -> Row? {
    let filled = row.filled
    guard (2...3).contains(filled.count), grid.cells.columns(of: filled[0]).lowerBound == left
    else { return nil }
    let last = filled[filled.count - 1]
    let column = grid.cells.columns(of: last).lowerBound
    // Right beside the label stands its answer.
    let isBeside = column > grid.cells.columns(of: filled[0]).upperBound
    return Row(
      label: filled[0], hasAnswer: filled.count == 3 || !isBeside,
      box: box(row.cells, label: filled[0]), last: last,
      column: isBeside ? column : nil)
  }

  private func box(_ cells: [Int], label: Int) -> String? {
    let column = grid.cells.columns(of: label).upperBound
    let beside = cells.first { grid.cells.columns(of: $0).lowerBound == column }
    let fill = beside.flatMap { grid.cells[$0].fill }
    return fill == grid.cells[label].fill ? nil : fill
  }

  /// Whether the cell right beside the label is coloured as a box for the answer, and the last is not.
  private func hasBox(_ row: Row) -> Bool {
    row.box != nil && row.box != grid.cells[row.last].fill
  }

  private func label(_ row: Row, _ labels: LabelReader) -> LabelReader.Found {
    labels.readLike(grid.cells.text(of: row.label), inTable: false)
  }

  /// The label of a row that asks something and does not head columns, as "Activity | Impact | When" does;
  /// nil for other rows.
  ///
  /// In a column of guidance "Chair or deputy" sounds like a label, and is not set as the row's own is.
  private func asked(by row: Row, _ labels: LabelReader) -> LabelReader.Found? {
    let label = label(row, labels)
    guard !label.meanings.isEmpty else { return nil }
    let (own, last) = (grid.cells[row.label].passage, grid.cells[row.last].passage)
    let isSetApart = own.isBold != last.isBold || own.fill != last.fill
    return isSetApart || !labels.read(grid.cells.text(of: row.last)).isLabel ? label : nil
  }

  private func isGuidance(_ column: Int, _ rows: [Row], _ labels: LabelReader) -> Bool {
    let asked = rows.compactMap { row in self.asked(by: row, labels).map { (row, $0) } }
    let beside = asked.filter { $0.0.column == column }
    guard asked.count >= Self.leastQuestions, beside.count >= Self.leastGuidance,
      Set(asked.map(\.1.text.words)).count >= Self.leastQuestions
    else { return false }
    let boxed = beside.count { hasBox($0.0) }
    if boxed >= Self.leastGuidance, boxed * 4 >= beside.count * 3 { return true }
    // Where the answers themselves stand in two columns, both fit what is asked.
    let telling = beside.filter { _, label in
      label.meanings.allSatisfy { index.definition.fields[$0.fields[0]].type != .text }
    }
    let fitting = telling.count { row, label in mayAnswer(row.last, label) }
    let least = asked.count(where: \.0.hasAnswer) * 2 >= asked.count ? 2 : 3
    if telling.count >= least, fitting * 3 <= telling.count { return true }
    // "The school the chair works in" sounds like a school; no help sounds like a sum or an address.
    let plain = beside.filter { _, label in
      label.meanings.allSatisfy {
        Self.plainTypes.contains(index.definition.fields[$0.fields[0]].type)
      }
    }
    return plain.count >= least && !plain.contains { row, label in mayAnswer(row.last, label) }
  }

  /// What is asked for in figures, or in a form of its own.
  private static let plainTypes: Set<FieldType> = [
    .date, .money, .count, .number, .percent, .email,
  ]

  private func mayAnswer(_ cell: Int, _ label: LabelReader.Found) -> Bool {
    index.mayAnswer(label, grid.cells[cell].passage)
  }
}

extension LabelIndex {
  /// Whether what stands by a label looks like an answer to it, and tells nobody what to write or to choose.
  func mayAnswer(_ label: LabelReader.Found, _ passage: Passage) -> Bool {
    let shape = shape(of: passage)
    return label.meanings.contains { meaning in
      let type = definition.fields[meaning.fields[0]].type
      return shape.suits(type) > 0 && mayAnswer(meaning.fields[0], [passage])
    } && !GuidanceText.isInstruction(passage.text) && !GuidanceText.isChoiceOfAnswers(passage.text)
  }
}
