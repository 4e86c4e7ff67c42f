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

package struct SheetCell: Sendable {
  package enum Kind: String, Sendable { case text, number, boolean, error, date, empty }

  package var reference: CellReference
  package var kind: Kind
  /// What Excel would show for a text cell; the plain number (`12.5`), `TRUE`, `#REF!`; ISO 8601
  /// for dates and times (`2020-11-02`, `2020-11-02T13:30:00`, `13:30:00`).
  package var text: String
  /// A date's serial number as it is stored; nil for other kinds.
  package var serial: String?
  /// Without the equals sign; nil where the cell holds no formula.
  package var formula: String?
  /// Whether a formula came with a result; without one there is no value, not zero.
  package var hasCachedValue: Bool
  /// The number format's code where it is not General: `£#,##0`, `mmm-yy`, `0%`.
  package var numberFormat: String?
  /// Six upper-case hex digits, theme and tint worked out; nil where there is no solid fill.
  package var fill: String?
  package var isStruck: Bool

  package init(
    reference: CellReference, kind: Kind, text: String, serial: String? = nil,
    formula: String? = nil, hasCachedValue: Bool = true, numberFormat: String? = nil,
    fill: String? = nil, isStruck: Bool = false
  ) {
    self.reference = reference
    self.kind = kind
    self.text = text
    self.serial = serial
    self.formula = formula
    self.hasCachedValue = hasCachedValue
    self.numberFormat = numberFormat
    self.fill = fill
    self.isStruck = isStruck
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
