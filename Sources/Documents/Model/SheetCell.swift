/// One cell of a worksheet.
///
/// A sheet may hold a million of them, so what few cells have stands apart: a cell takes 32 bytes.
package struct SheetCell: Sendable {
  package enum Kind: String, Sendable { case text, number, boolean, error, date, empty }

  /// What Excel would show for a text cell; the plain number (`12.5`), `TRUE`, `#REF!`; ISO 8601
  /// for dates and times (`2020-11-02`, `2020-11-02T13:30:00`, `13:30:00`, elapsed times `PT36H`).
  package var text: String
  private var detail: CellDetail?
  private var row: Int32
  private var column: Int16
  package var kind: Kind
  /// Whether a formula came with a result; without one there is no value, not zero.
  package var hasCachedValue: Bool

  package init(
    reference: CellReference, kind: Kind, text: String, serial: String? = nil,
    formula: String? = nil, hasCachedValue: Bool = true, numberFormat: String? = nil,
    fill: String? = nil, isStruck: Bool = false, isBold: Bool = false
  ) {
    self.init(
      reference: reference, kind: kind, text: text, hasCachedValue: hasCachedValue,
      detail: CellDetail(
        numberFormat: numberFormat, fill: fill, isStruck: isStruck, isBold: isBold, serial: serial,
        formula: formula.map(CellDetail.Formula.own)))
  }

  init(
    reference: CellReference, kind: Kind, text: String, hasCachedValue: Bool = true,
    detail: CellDetail?
  ) {
    row = Int32(truncatingIfNeeded: reference.row)
    column = Int16(truncatingIfNeeded: reference.column)
    self.kind = kind
    self.text = text
    self.hasCachedValue = hasCachedValue
    self.detail = detail
  }

  package var reference: CellReference {
    get { CellReference(row: Int(row), column: Int(column)) }
    set {
      row = Int32(truncatingIfNeeded: newValue.row)
      column = Int16(truncatingIfNeeded: newValue.column)
    }
  }

  /// A date's serial number as it is stored; nil for other kinds.
  package var serial: String? { detail?.serial }

  /// Without the equals sign; nil where the cell holds no formula.
  ///
  /// A formula that is shared between cells is given as it reads in this one.
  package var formula: String? {
    switch detail?.formula {
    case .own(let text): text
    case .shared(let formula): formula.text(at: reference)
    case nil: nil
    }
  }

  /// Says late what a shared formula's later cells could not know.
  mutating func setFormula(_ formula: CellDetail.Formula) {
    detail = CellDetail(detail, serial: serial, formula: formula)
  }

  /// The number format's code where it is not General: `£#,##0`, `mmm-yy`, `0%`.
  package var numberFormat: String? { detail?.numberFormat }

  /// Six upper-case hex digits, theme and tint worked out; nil where there is no solid fill.
  package var fill: String? { detail?.fill }

  /// Whether the cell's font is struck through.
  package var isStruck: Bool { detail?.isStruck ?? false }

  /// Whether the cell's font is bold; forms often set labels so.
  package var isBold: Bool { detail?.isBold ?? false }

  /// Whether neither its fill nor its font sets it apart.
  package var isPlain: Bool { detail.map { $0.fill == nil && !$0.isBold } ?? true }
}

/// What a cell has beside its text: what its format shows, which is one value for all cells of the
/// format, and where its text comes from.
final class CellDetail: Sendable {
  enum Formula: Sendable {
    case own(String)
    case shared(SharedFormula)
  }

  let numberFormat: String?
  let fill: String?
  let isStruck: Bool
  let isBold: Bool
  let serial: String?
  let formula: Formula?

  /// Nil where there is nothing to say.
  init?(
    numberFormat: String?, fill: String?, isStruck: Bool, isBold: Bool, serial: String? = nil,
    formula: Formula? = nil
  ) {
    let isPlain = numberFormat == nil && fill == nil && !isStruck && !isBold && serial == nil
    if isPlain, formula == nil { return nil }
    self.numberFormat = numberFormat
    self.fill = fill
    self.isStruck = isStruck
    self.isBold = isBold
    self.serial = serial
    self.formula = formula
  }

  /// A format's detail with what is one cell's own.
  convenience init?(_ look: CellDetail?, serial: String?, formula: Formula?) {
    self.init(
      numberFormat: look?.numberFormat, fill: look?.fill, isStruck: look?.isStruck ?? false,
      isBold: look?.isBold ?? false, serial: serial, formula: formula)
  }
}
