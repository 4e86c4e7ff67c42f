import Documents

extension Surface {
  /// How many times one merged cell may be carried into further rows, over a whole sheet; merges
  /// beyond that keep to their first row, so that a hostile sheet costs no more than its cells.
  private static let carriedCells = 200_000

  /// Lays out the sheets that people see; a sheet that only feeds drop-down lists is left out.
  mutating func add(_ sheets: [Sheet], names definedNames: [DefinedName]) {
    for sheet in shown(sheets) {
      let grid = Grid(sheet, carriedCells: Self.carriedCells)
      guard !grid.rows.isEmpty || !sheet.textBoxes.isEmpty else { continue }
      let corner = Place.sheet(sheet.name, CellReference(row: 0, column: 0))
      pieces.append(
        .line(
          Line(passage: Passage(text: sheet.name, place: corner), headingLevel: 1, isTitle: true)))
      pieces.append(.grid(grid))
      for box in sheet.textBoxes { add(box.blocks) }
    }
    addNames(definedNames, in: sheets)
  }

  /// The sheets that are read: those that people see, all of them where they see none, and hidden ones
  /// too where those that they see hold no form.
  func shown(_ sheets: [Sheet]) -> [Sheet] {
    let shown = sheets.filter { sheet in
      (showsHidden || sheet.state == .visible) && !Self.feedsLists(sheet, of: sheets)
    }
    return shown.isEmpty ? sheets : shown
  }

  /// Whether drop-down lists of the other sheets take their entries here.
  static func feedsLists(_ sheet: Sheet, of sheets: [Sheet]) -> Bool {
    let prefix = Place.quotedSheetName(sheet.name) + "!"
    return sheets.contains { other in
      other.name != sheet.name
        && other.validations.contains {
          $0.source.hasPrefix(prefix) || $0.source.hasPrefix("=" + prefix)
        }
    }
  }

  private mutating func addNames(_ definedNames: [DefinedName], in sheets: [Sheet]) {
    guard !definedNames.isEmpty else { return }
    let merges = sheets.map { Set($0.merges) }
    for name in definedNames {
      guard let bang = name.formula.lastIndex(of: "!"),
        let range = CellRange(name.formula[name.formula.index(after: bang)...]),
        let index = sheets.firstIndex(where: {
          Place.quotedSheetName($0.name) == name.formula[..<bang]
            || $0.name == name.formula[..<bang]
        })
      else { continue }
      let sheet = sheets[index]
      let isOneCell = range.first == range.last || merges[index].contains(range)
      guard isOneCell else { continue }
      let cell = sheet.cell(at: range.first)
      let passage =
        cell.map { Passage($0, sheet: sheet.name) }
        ?? Passage(text: "", place: .sheet(sheet.name, range.first))
      names.append((name.name, passage))
    }
  }
}

extension Grid {
  /// Lays out the occupied rows of a sheet, with merges carried over the rows they cover.
  init(_ sheet: Sheet, carriedCells: Int) {
    self.sheet = sheet.name
    cells = Cells(of: sheet)
    var start = 0
    while start < sheet.cells.count {
      let end = sheet.endOfRow(at: start)
      rows.append(Row(number: sheet.cells[start].reference.row, cells: Array(start..<end)))
      width = max(width, sheet.cells[end - 1].reference.column + 1)
      start = end
    }
    dropCovered(by: sheet.merges)
    carryMerges(atMost: carriedCells)
    for row in rows.indices { rows[row].noteFilled(cells) }
  }

  /// Cells under a merge are never shown, whatever they hold.
  private mutating func dropCovered(by merges: [CellRange]) {
    guard !merges.isEmpty else { return }
    for row in rows.indices {
      var end = -1
      rows[row].cells.removeAll { index in
        if cells[index].column < end { return true }
        if cells[index].columnSpan > 1 { end = cells[index].columns.upperBound }
        return false
      }
    }
  }

  private mutating func carryMerges(atMost limit: Int) {
    var left = limit
    for index in cells.merges.keys.sorted()
    where cells[index].rowSpan > 1 && !cells[index].isBlank {
      let end = cells[index].row + cells[index].rowSpan
      var row = rows.firstSorted { $0.number > cells[index].row }
      while row < rows.count, rows[row].number < end, left > 0 {
        rows[row].cells.removeAll { cells[index].columns.contains(cells[$0].column) }
        let spot =
          rows[row].cells.firstIndex { cells[$0].column > cells[index].column }
          ?? rows[row].cells.count
        rows[row].cells.insert(index, at: spot)
        left -= max(1, rows[row].cells.count / Self.usualCellsOfARow)
        row += 1
      }
    }
  }

  /// A row of so many cells counts once when a merge is carried into it; a longer one counts more.
  private static let usualCellsOfARow = 32
}
