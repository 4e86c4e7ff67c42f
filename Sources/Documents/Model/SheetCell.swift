/// One cell of a worksheet.
///
/// A sheet may hold a million of them, so what few cells have stands apart: a plain cell takes 40
/// bytes.
package struct SheetCell: Sendable {
  package enum Kind: String, Sendable { case text, number, boolean, error, date, empty }

  /// What Excel would show for a text cell; the plain number (`12.5`), `TRUE`, `#REF!`; ISO 8601
  /// for dates and times (`2020-11-02`, `2020-11-02T13:30:00`, `13:30:00`, elapsed times `PT36H`).
  package var text: String
  private var row: Int32
  private var column: Int16
  package var kind: Kind
  /// Whether a formula came with a result; without one there is no value, not zero.
  package var hasCachedValue: Bool
  private var look: CellLook?
  private var origin: CellOrigin?

  package init(
    reference: CellReference, kind: Kind, text: String, serial: String? = nil,
    formula: String? = nil, hasCachedValue: Bool = true, numberFormat: String? = nil,
    fill: String? = nil, isStruck: Bool = false
  ) {
    self.init(
      reference: reference, kind: kind, text: text, hasCachedValue: hasCachedValue,
      look: CellLook(numberFormat: numberFormat, fill: fill, isStruck: isStruck),
      origin: CellOrigin(serial: serial, formula: formula.map(CellOrigin.Formula.own)))
  }

  init(
    reference: CellReference, kind: Kind, text: String, hasCachedValue: Bool, look: CellLook?,
    origin: CellOrigin?
  ) {
    row = Int32(truncatingIfNeeded: reference.row)
    column = Int16(truncatingIfNeeded: reference.column)
    self.kind = kind
    self.text = text
    self.hasCachedValue = hasCachedValue
    self.look = look
    self.origin = origin
  }

  package var reference: CellReference {
    get { CellReference(row: Int(row), column: Int(column)) }
    set {
      row = Int32(truncatingIfNeeded: newValue.row)
      column = Int16(truncatingIfNeeded: newValue.column)
    }
  }

  /// A date's serial number as it is stored; nil for other kinds.
  package var serial: String? { origin?.serial }

  /// Without the equals sign; nil where the cell holds no formula.
  ///
  /// A formula that is shared between cells is given as it reads in this one.
  package var formula: String? {
    switch origin?.formula {
    case .own(let text): text
    case .shared(let formula): formula.text(at: reference)
    case nil: nil
    }
  }

  /// Says late what a shared formula's later cells could not know.
  mutating func setFormula(_ formula: CellOrigin.Formula) {
    origin = CellOrigin(serial: serial, formula: formula)
  }

  /// The number format's code where it is not General: `£#,##0`, `mmm-yy`, `0%`.
  package var numberFormat: String? { look?.numberFormat }

  /// Six upper-case hex digits, theme and tint worked out; nil where there is no solid fill.
  package var fill: String? { look?.fill }

  /// Whether the cell's font is struck through.
  package var isStruck: Bool { look?.isStruck ?? false }
}

/// What a cell's format shows; one for all cells that share it.
final class CellLook: Sendable {
  let numberFormat: String?
  let fill: String?
  let isStruck: Bool

  /// Nil where there is nothing to show.
  init?(numberFormat: String?, fill: String?, isStruck: Bool) {
    guard numberFormat != nil || fill != nil || isStruck else { return nil }
    self.numberFormat = numberFormat
    self.fill = fill
    self.isStruck = isStruck
  }
}

/// Where a cell's value comes from, for the cells that do not simply hold one.
final class CellOrigin: Sendable {
  enum Formula: Sendable {
    case own(String)
    case shared(SharedFormula)
  }

  let serial: String?
  let formula: Formula?

  /// Nil where the cell simply holds its value.
  init?(serial: String?, formula: Formula?) {
    guard serial != nil || formula != nil else { return nil }
    self.serial = serial
    self.formula = formula
  }
}
