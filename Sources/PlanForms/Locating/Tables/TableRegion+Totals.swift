/// Rows under a table's own that sum them up, and what follows such a row.
extension TableRegion {
  /// The label of a row that sums the others: the one cell of the row that is no amount.
  func totalLabel(_ row: Int, _ own: [Int], _ labels: LabelReader) -> String? {
    var words: Int?
    for cell in own where !mayBeAmount(cell) {
      // "TOTAL" under the plan's columns and "TOTAL SPENT" under the evaluation's.
      guard let first = words else {
        words = cell
        continue
      }
      guard isTotal(first), isTotal(cell) else { return nil }
    }
    guard let only = words else { return nil }
    let text = grid.cells[only].passage.text
    guard text.utf8.count <= 80 else { return nil }
    let found = labels.read(text)
    let label = found.text
    if own.count > 1, asksForTotal(found) || index.costOfRow(found) != nil { return text }
    if index.totalLabels.contains(label.words) || index.totalLabels.contains(label.bare) {
      return text
    }
    let parts = label.words.split(separator: " ")
    let isTotal =
      ["total", "totals", "subtotal", "sub", "tot"].contains(parts.first ?? "")
      || parts.last == "total"
    guard parts.count <= 8, own.count > 1 else { return nil }
    let isSum = only == own[0] && (sumsAll(label) && isLast(row) || sumsOne(label, own))
    return isTotal || isSum || addsUp(row, own, label: only) ? text : nil
  }

  /// Whether a row from the table's left on asks for totals by name, each with its amount behind it: "Total cost of
  /// actions | £8,250 | Total spent | £8,103" stands below the table and is none of its rows.
  func asksForTotals(_ own: [Int], _ labels: LabelReader) -> Bool {
    guard own.count > 3, own.count.isMultiple(of: 2),
      grid.cells[own[0]].column == columns.first?.range.lowerBound
    else { return false }
    return own.enumerated().allSatisfy { place, cell in
      guard place.isMultiple(of: 2) else { return mayBeAmount(cell) }
      let found = labels.read(grid.cells[cell].passage.text)
      return found.text.words.utf8.contains(0x20) && asksForTotal(found)
    }
  }

  /// Whether a label over several questions' columns, with nothing but an amount behind it, speaks of
  /// one row of the parents: "Cost of this priority", "Cost of priority 1"; "Priority 1" is that row.
  private func sumsOne(_ label: LabelText, _ own: [Int]) -> Bool {
    own.count == 2 && mayBeAmount(own[1])
      && (label.ordinal == nil || label.unnumbered.utf8.contains(0x20))
      && columns(over: grid.cells[own[0]].columns).count > 1 && index.speaksOfParent(label)
  }

  /// Whether a label speaks of all rows together: "Altogether", "All our actions".
  private func sumsAll(_ label: LabelText) -> Bool {
    let words = label.words.split(separator: " ")
    if words.contains(where: { LabelWords.sums.contains(String($0)) }) { return true }
    return words.contains("all")
      && (words.last == "all" || words.last == "together"
        || words.contains {
          LabelWords.costs.contains(String($0))
            || index.rowNouns[LabelWords.stem(String($0))] != nil
        })
  }

  /// Whether an amount of a row is what two and more above it come to, with nothing else in the row but
  /// a label that titles none: "Price of all lines" under "Schools joining".
  private func addsUp(_ row: Int, _ own: [Int], label: Int) -> Bool {
    guard row - header.row <= Self.mostSummed, let left = columns.first?.range.lowerBound,
      columns.count > 3 || grid.cells[label].column > left
    else { return false }
    return own.contains { cell in
      // "3" adds up the numbers of the rows above it.
      guard grid.cells[cell].column > grid.cells[label].column, holdsMoney(cell),
        let sum = hundredths(cell), sum > 0
      else { return false }
      var rest = sum
      var count = 0
      for above in grid.rows.indices[(header.row + 1)..<row] {
        guard let part = grid.cell(row: above, column: grid.cells[cell].column),
          let amount = hundredths(part)
        else { continue }
        rest -= amount
        count += 1
      }
      return rest == 0 && count > 1
    }
  }

  /// A list of more rows is no form's, and adding it up at each of them would take the square of its length.
  private static let mostSummed = 200

  /// Whether a cell is a sum of money by its sign or by what its column asks.
  private func holdsMoney(_ cell: Int) -> Bool {
    index.shape(of: grid.cells[cell].passage).contains(.money)
      || columns(over: grid.cells[cell].columns.prefix(1)).contains { number in
        columns[number].column.meanings.contains { meaning in
          meaning.fields.contains { index.definition.fields[$0].type == .money }
        }
      }
  }

  /// A cell's amount in hundredths where it holds nothing else: "£1,250.50", "1250.5".
  private func hundredths(_ cell: Int) -> Int? {
    var text = grid.cells[cell].passage.text[...]
    if text.hasPrefix("£") { text = text.dropFirst() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let pounds = parts.first?.filter { $0 != "," } ?? ""
    let pence = parts.count == 2 ? parts[1] : "0"
    guard parts.count < 3, (1...9).contains(pounds.utf8.count), (1...2).contains(pence.utf8.count),
      let whole = Int(pounds), let part = Int(pence), whole >= 0, part >= 0
    else { return nil }
    return whole * 100 + (pence.utf8.count == 1 ? part * 10 : part)
  }

  /// Whether no row follows, or only sums below this one's.
  private func isLast(_ row: Int) -> Bool {
    grid.rows.indices[(row + 1)...].prefix { below in
      !isApart(below) && !grid.rows[below].filled.isEmpty
    }.allSatisfy { goesOn(row, with: grid.rows[$0].filled) }
  }

  /// Whether a label asks what a column adds to, as "Overall cost" does.
  private func asksForTotal(_ found: LabelReader.Found) -> Bool {
    found.meanings.contains { meaning in
      meaning.confidence != .close
        && meaning.fields.contains { index.definition.fields[$0].totals != nil }
    }
  }

  /// Whether a cell may hold a sum, or the blank for one; "Total £" holds none.
  private func mayBeAmount(_ cell: Int) -> Bool {
    let passage = grid.cells[cell].passage
    let shape = index.shape(of: passage)
    return shape.contains(.placeholder) || Self.isPound(passage.text)
      || !shape.isDisjoint(with: [.number, .money, .pureNumber])
        && passage.text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a text is the sign that waits for an amount.
  private static func isPound(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "£" || $0.properties.isWhitespace }
  }

  private func isTotal(_ cell: Int) -> Bool {
    LabelText(grid.cells[cell].passage.text).words.hasPrefix("total")
  }

  /// Whether a row under a total has words of its own for an amount under one of the total's:
  /// "Left to allocate", "Balance of grant not spent".
  func goesOn(_ total: Int, with own: [Int]) -> Bool {
    guard own.count == 2, isAmount(own[1]), !isAmount(own[0]),
      grid.cells[own[0]].column > columns.first?.range.lowerBound ?? 0 || sumsColumn(own)
    else { return false }
    return grid.rows[total].cells.contains {
      isAmount($0) && grid.cells[$0].column == grid.cells[own[1]].column
    }
  }

  func isAmount(_ cell: Int) -> Bool {
    !grid.cells[cell].isBlank
      && !index.shape(of: grid.cells[cell].passage).isDisjoint(with: [.money, .pureNumber, .number])
  }

  /// Whether the amount of a total stands away from its label, under the column it sums.
  func sumsColumn(_ own: [Int]) -> Bool {
    guard own.count > 1 else { return false }
    let label = grid.cells[own[0]]
    return label.columnSpan > 1 || grid.cells[own[1]].column > label.columns.upperBound
  }
}
