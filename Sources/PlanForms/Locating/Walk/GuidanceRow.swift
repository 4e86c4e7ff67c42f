import Documents

/// The row right under a table's headers that tells its reader how to answer: "Pounds only", "dd/mm/yyyy",
/// "Choose from the list".
///
/// It is known by what it does not do: where the rows below it hold numbers, sums and days, or its headers
/// ask for them, its cells hold words.  They are no answers, and no headers either, though "Which pupils"
/// sounds like one.
struct GuidanceRow {
  let grid: Grid
  let index: LabelIndex

  private static let leastColumns = 3
  /// As many rows below as tell.
  private static let tellingRows = 4
  /// Longer help stands beside a form, not in it; in bytes.
  private static let longestHelp = 80
  private static let figures: TextShape = [.date, .pureNumber, .email, .tick, .titled]

  /// The cells of guidance; none where the grid has no such row.
  func cells(_ labels: LabelReader) -> Set<Int> {
    guard grid.width >= Self.leastColumns else { return [] }
    let rows = grid.rows.indices.dropFirst().filter { isGuidance($0, labels) }
    return Set(rows.flatMap { grid.rows[$0].filled })
  }

  private func isGuidance(_ row: Int, _ labels: LabelReader) -> Bool {
    let help = grid.rows[row].filled
    let heads = grid.rows[row - 1].filled
    if standsBeforeCount(row, help, heads, labels) { return true }
    guard help.count >= Self.leastColumns, heads.count >= help.count,
      help.count * 3 >= heads.count * 2, grid.rows[row].line == grid.rows[row - 1].line + 1,
      help.allSatisfy({ grid.begins($0, in: row) && head(over: $0, heads) != nil }),
      isWords(help[0]), !isCode(help[0]),
      // Headers ask each for another thing; "As planned | As planned" are answers.
      Set(heads.map { grid.cells.text(of: $0) }).count == heads.count
    else { return false }
    let isCounted = countsBelow(row, help[0])
    // "No later than July 2021" is a day of its own, but no row's where the rows are counted from below.
    let words = help.count(where: isWords)
    guard isCounted ? words * 5 >= help.count * 4 : words * 10 >= help.count * 9 else {
      return false
    }
    guard isCounted || tellsOtherwise(row, help) || asksOtherwise(row, help, heads, labels) else {
      return false
    }
    // What headers ask is known; of help some words may sound as if they asked.
    let known = heads.count { cell in
      let text = grid.cells.text(of: cell)
      return isCounted
        ? labels.readLike(text, inTable: true).isLabel : !labels.readHeader(text).meanings.isEmpty
    }
    let knownHelp = help.count { !labels.readHeader(grid.cells.text(of: $0)).meanings.isEmpty }
    return known * 3 >= heads.count * 2 && known >= knownHelp * 2
  }

  /// Whether a row of words has no number, though the rows below are numbered from 1 in the first column.
  private func standsBeforeCount(
    _ row: Int, _ help: [Int], _ heads: [Int], _ labels: LabelReader
  ) -> Bool {
    // A form may say so of some columns only.
    guard heads.count > help.count,
      heads.count == help.count + 1 && help.count > 1 || help.count > Self.leastColumns,
      row + 1 < grid.rows.count, grid.rows[row].line == grid.rows[row - 1].line + 1,
      numbersRows(heads[0], labels),
      help.allSatisfy({ grid.begins($0, in: row) && head(over: $0, heads) != nil }),
      // "No later than July 2021" is a day of its own.
      help.count(where: isWords) * 5 >= help.count * 4,
      head(over: help[0], heads) != heads[0],
      let first = grid.rows[row + 1].filled.first, head(over: first, heads) == heads[0]
    else { return false }
    return HeaderRows(grid: grid, index: index).count(of: first) == 1
  }

  /// The header over the very columns of a cell; headers stand by column.
  private func head(over cell: Int, _ heads: [Int]) -> Int? {
    let columns = grid.cells.columns(of: cell)
    let place = heads.firstSorted {
      grid.cells.columns(of: $0).lowerBound >= columns.lowerBound
    }
    guard place < heads.count, grid.cells.columns(of: heads[place]) == columns else { return nil }
    return heads[place]
  }

  /// Whether a cell holds a few words, and no number, sum or day.
  private func isWords(_ cell: Int) -> Bool {
    let passage = grid.cells[cell].passage
    guard passage.text.utf8.count <= Self.longestHelp else { return false }
    if Self.counts(passage.text) { return true }
    let shape = index.shape(of: passage)
    // "Pounds only" is no sum, and "Day, month, year" no day.
    let isSum = shape.contains(.money) && hasDigit(cell)
    // "A number" is no "A".
    let isOrdinal =
      LabelFolding.isShort(passage.text) && LabelText.isOrdinal(LabelFolding.fold(passage.text))
    let figures = hasDigit(cell) ? Self.figures : Self.figures.subtracting(.date)
    return !isSum && !isOrdinal && shape.isDisjoint(with: figures)
  }

  /// Whether a cell holds a row's own code: "P1".
  private func isCode(_ cell: Int) -> Bool {
    let passage = grid.cells[cell].passage
    return !passage.text.utf8.contains(0x20) && index.shape(of: passage).contains(.reference)
  }

  private func hasDigit(_ cell: Int) -> Bool {
    grid.cells.text(of: cell).utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a text counts from one: "1, 2, 3" says how to number.
  private static func counts(_ text: String) -> Bool {
    let numbers = text.split(separator: ",").map { Int($0.drop { $0 == " " }) }
    return numbers.count > 1 && numbers == Array(1...numbers.count)
  }

  /// Whether in a quarter of the columns, and in two, the rows below hold what this one does not.
  private func tellsOtherwise(_ row: Int, _ help: [Int]) -> Bool {
    var columns = 0
    for cell in help {
      let below = (row + 1..<min(grid.rows.count, row + 1 + Self.tellingRows)).compactMap {
        grid.cell(row: $0, column: grid.cells.columns(of: cell).lowerBound)
      }.filter { !grid.cells[$0].isBlank }
      // "Every week until Easter" and "By Easter" are of one kind.
      let telling = below.count { !isWords($0) && hasDigit($0) }
      if telling * 2 > below.count { columns += 1 }
    }
    return columns > 1 && columns * 4 >= help.count
  }

  private func numbersRows(_ head: Int, _ labels: LabelReader) -> Bool {
    labels.readLike(grid.cells.text(of: head), inTable: true).meanings.contains { meaning in
      index.definition.fields[meaning.fields[0]].type == .reference
    }
  }

  /// Whether the row below is the first of rows that are counted.
  private func countsBelow(_ row: Int, _ help: Int) -> Bool {
    let counted = HeaderRows(grid: grid, index: index)
    guard row + 1 < grid.rows.count, let first = grid.rows[row + 1].filled.first,
      grid.cells.columns(of: first) == grid.cells.columns(of: help)
    else { return false }
    return counted.count(of: first) == 1 && counted.count(of: help) == nil
  }

  /// Whether nothing stands below, the first column numbers the rows, and in two columns whose headers ask for
  /// figures and days alone words stand that put nothing off, as a chair's "TBC" does.
  private func asksOtherwise(
    _ row: Int, _ help: [Int], _ heads: [Int], _ labels: LabelReader
  ) -> Bool {
    let isLast = row + 1 == grid.rows.count || grid.rows[row + 1].filled.isEmpty
    guard isLast || grid.rows[row + 1].line > grid.rows[row].line + 1,
      numbersRows(heads[0], labels)
    else { return false }
    var columns = 0
    for cell in help {
      guard let head = head(over: cell, heads) else { continue }
      let asked = labels.readLike(grid.cells.text(of: head), inTable: true).meanings
      let isPlain =
        !asked.isEmpty
        && asked.allSatisfy { meaning in
          let type = index.definition.fields[meaning.fields[0]].type
          return type.isNumeric || type == .date
        }
      guard isPlain else { continue }
      if index.shape(of: grid.cells[cell].passage).contains(.placeholder) { continue }
      columns += 1
    }
    return columns > 1
  }
}
