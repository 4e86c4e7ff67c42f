/// One sheet of a workbook, as far as its cells go.
package struct Sheet: Sendable {
  package enum State: String, Sendable {
    case visible
    case hidden
    case veryHidden = "very_hidden"
  }

  package var name: String
  package var state: State
  /// Row by row; only cells that hold a value, a formula or a fill.
  ///
  /// - A cell that a merge covers is listed where it holds a value: Excel does not show it, but
  ///   real returns have such values, and whoever fills in `A1:C1` by a program may use any cell.
  /// - A cell with nothing but a solid fill (`kind` is `empty`) is listed where another cell of its
  ///   row holds a value, at most 256 to a row: enough for an answer given by colour alone, and no
  ///   million cells for a sheet that is painted from end to end.  Colours that conditional
  ///   formats give are not fills.
  package var cells: [SheetCell]
  package var merges: [CellRange]
  /// Counted from zero, ascending.
  package var hiddenRows: [Int]
  package var hiddenColumns: [Int]
  package var validations: [DataValidation]
  /// Text boxes and shapes with text, in order.
  package var textBoxes: [SideStory]

  package init(
    name: String, state: State = .visible, cells: [SheetCell] = [], merges: [CellRange] = [],
    hiddenRows: [Int] = [], hiddenColumns: [Int] = [], validations: [DataValidation] = [],
    textBoxes: [SideStory] = []
  ) {
    self.name = name
    self.state = state
    self.cells = cells
    self.merges = merges
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
    self.validations = validations
    self.textBoxes = textBoxes
  }
}

extension Sheet {
  /// The cell at a place; nil where it is not listed.
  ///
  /// - Complexity: O(log n) for n cells.
  package func cell(at reference: CellReference) -> SheetCell? {
    let index = firstIndex(notBefore: reference)
    return index < cells.count && cells[index].reference == reference ? cells[index] : nil
  }

  /// One past the last cell of the row that a cell stands in, by their indices.
  package func endOfRow(at index: Int) -> Int {
    let row = cells[index].reference.row
    var end = index + 1
    while end < cells.count, cells[end].reference.row == row { end += 1 }
    return end
  }

  /// The index of the first cell that does not come before a place.
  func firstIndex(notBefore reference: CellReference) -> Int {
    cells.firstSorted { $0.reference >= reference }
  }
}

/// A list that Excel offers for some cells.
package struct DataValidation: Sendable {
  package var ranges: [CellRange]
  /// The list's formula as it is stored: `"Yes,No"`, `Lists!$A$2:$A$9`, a defined name.
  package var source: String
  /// The entries, where the source is a literal list or a range of this workbook.
  package var choices: [String]
  package var prompt: String?

  package init(ranges: [CellRange], source: String, choices: [String], prompt: String? = nil) {
    self.ranges = ranges
    self.source = source
    self.choices = choices
    self.prompt = prompt
  }
}

package struct DefinedName: Hashable, Sendable {
  package var name: String
  /// What the name stands for, as it is stored: `'Action plan'!$B$4`.
  package var formula: String
  /// The sheet it is local to; nil for the whole workbook.
  package var sheet: String?

  package init(name: String, formula: String, sheet: String? = nil) {
    self.name = name
    self.formula = formula
    self.sheet = sheet
  }
}
