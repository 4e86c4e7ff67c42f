import Documents

/// Cards side by side, each under the name of its row: "Priority 1 | Priority 2" over their titles, then
/// "Why this one | Why this one" over the reasons.
struct CardsAcross {
  let grid: Grid

  /// The cards that begin at a row, each as a table of pairs, and the first row behind them; nil where the row
  /// begins none.
  func cards(at row: Int, _ labels: LabelReader) -> (cards: [Grid], end: Int)? {
    let names = grid.rows[row].filled
    guard names.count > 1, names.allSatisfy({ grid.begins($0, in: row) }),
      areNames(names, labels), answers(in: row + 1, after: row, under: names, labels) != nil
    else { return nil }
    var cards = names.map { _ in [(label: Passage, answer: Passage)]() }
    var end = row
    while end < grid.rows.count, let asked = questions(in: end, after: row, names) {
      let answers = answers(in: end + 1, after: end, under: names, labels)
      for (number, name) in names.enumerated() {
        guard let label = asked[number] else { continue }
        let asked = grid.cells[label].passage
        cards[number].append((asked, answers?[number] ?? blank(under: name, row: end + 1, asked)))
      }
      end += answers == nil ? 1 : 2
    }
    return (cards.map(Grid.pairs), end)
  }

  /// Whether all cells name rows of one table, each another.
  private func areNames(_ cells: [Int], _ labels: LabelReader) -> Bool {
    let found = cells.map { labels.read(grid.cells.text(of: $0)) }
    let names = found.compactMap(\.rowName)
    return names.count == cells.count
      && Set(names.map(\.table)).count == 1 && Set(names.map(\.ordinal)).count == names.count
  }

  /// The labels of a row, by the names over them: the names themselves, or one question for each card.
  private func questions(in row: Int, after first: Int, _ names: [Int]) -> [Int?]? {
    guard row > first else { return names }
    guard grid.rows[row].line <= grid.rows[row - 1].line + 1,
      case let filled = grid.rows[row].filled, filled.count > 1,
      Set(filled.map { LabelFolding.fold(grid.cells.text(of: $0)) }).count == 1
    else { return nil }
    return placed(filled, under: names)
  }

  /// The answers of a row, by the names over them; nil where it does not stand right below or holds a label.
  private func answers(
    in row: Int, after asked: Int, under names: [Int], _ labels: LabelReader
  ) -> [Passage?]? {
    guard row < grid.rows.count, grid.rows[row].line == grid.rows[asked].line + 1,
      !grid.rows[row].filled.contains(where: {
        labels.read(grid.cells.text(of: $0)).isLabel
      }), let placed = placed(grid.rows[row].filled, under: names)
    else { return nil }
    return placed.map { $0.map { grid.cells[$0].passage } }
  }

  /// Cells by the names in whose columns they begin; nil where one stands under none.
  private func placed(_ cells: [Int], under names: [Int]) -> [Int?]? {
    let placed = names.map { name in
      cells.first {
        grid.cells.columns(of: $0).lowerBound == grid.cells.columns(of: name).lowerBound
      }
    }
    return placed.compactMap(\.self).count == cells.count ? placed : nil
  }

  /// The empty cell under a name, at the label's own place where the file has none and the format cannot name it.
  private func blank(under name: Int, row: Int, _ label: Passage) -> Passage {
    let column = grid.cells.columns(of: name).lowerBound
    let place =
      grid.cell(row: row, column: column).map { grid.cells.place(of: $0) }
      ?? grid.place(row: row, column: column)
    return Passage(text: "", place: place ?? label.place)
  }
}
