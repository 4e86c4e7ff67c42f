import Documents

/// Beside which places a place stands, where a table holds several questions in a row.
extension SpotQuestions.Neighbours {
  /// For each place, the places it may belong with, the likeliest first.
  ///
  /// That is what stands before it in its row, else right above it: in a form of two columns of questions, "Date"
  /// under "Agreed by all heads" is the agreement's, though "Signed" stands beside it.  What comes before it as one
  /// reads is next, and then the same behind it.
  static func companions(_ spots: [Spot]) -> [[Int]] {
    let cells = spots.map { Cell($0.answer.place) }
    return spots.indices.map { number in
      var found = [before(number, cells), number - 1, after(number, cells), number + 1]
        .compactMap(\.self)
      found.removeAll { !spots.indices.contains($0) }
      return found
    }
  }

  /// A cell of a table or a sheet.
  private struct Cell {
    /// The table or the sheet.
    var part: Place
    var row: Int
    var column: Int

    init?(_ place: Place) {
      switch place.position {
      case .document(let story, let cells, _):
        guard let last = cells.last else { return nil }
        row = last.row
        column = last.column
        part = Place(
          .document(
            story, cells: cells.dropLast() + [Place.CellStep(table: last.table, row: 0, column: 0)],
            paragraph: nil))
      case .sheet(let name, let cell):
        row = cell.row
        column = cell.column
        part = .sheet(name, CellReference(row: 0, column: 0))
      case .sheetPart: return nil
      }
    }

    func isLeft(of other: Cell) -> Bool {
      part == other.part && row == other.row && column < other.column
    }

    func isAbove(_ other: Cell) -> Bool {
      part == other.part && column == other.column && (1...2).contains(other.row - row)
    }
  }

  /// So many places on, a part of a form has ended.
  private static let reach = 12

  private static func before(_ number: Int, _ cells: [Cell?]) -> Int? {
    guard let cell = cells[number] else { return nil }
    let earlier = cells[..<number].suffix(reach)
    if let last = earlier.last ?? nil, last.isLeft(of: cell) { return number - 1 }
    return earlier.lastIndex { $0?.isAbove(cell) ?? false }
  }

  private static func after(_ number: Int, _ cells: [Cell?]) -> Int? {
    guard let cell = cells[number] else { return nil }
    let later = cells[(number + 1)...].prefix(reach)
    if let next = later.first ?? nil, cell.isLeft(of: next) { return number + 1 }
    return later.firstIndex { $0.map(cell.isAbove) ?? false }
  }
}
