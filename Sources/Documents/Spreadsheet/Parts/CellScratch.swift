import OpenPackaging

/// The cell that is being read; one for a sheet, not one for a cell.
struct CellScratch {
  /// A cell's `t` (ECMA-376-1, 18.18.11).
  enum ValueType {
    case number, sharedString, text, inlineText, boolean, error, date

    /// An unknown type is read as text, which loses nothing.
    init(_ text: Span<UInt8>) {
      switch (text.count, text.isEmpty ? 0 : text[0]) {
      case (1, UInt8(ascii: "s")): self = .sharedString
      case (1, UInt8(ascii: "n")): self = .number
      case (1, UInt8(ascii: "b")): self = .boolean
      case (1, UInt8(ascii: "e")): self = .error
      case (1, UInt8(ascii: "d")): self = .date
      case (9, UInt8(ascii: "i")): self = .inlineText
      default: self = .text
      }
    }
  }

  enum FormulaType { case ordinary, shared }

  var reference = CellReference(row: 0, column: 0)
  var type = ValueType.number
  var format = 0
  var value: [UInt8] = []
  var hasValue = false
  var formula: [UInt8] = []
  var hasFormula = false
  var formulaType = FormulaType.ordinary
  var sharedIndex: Int?
  var inline = RichText()
  var hasInline = false

  mutating func reset() {
    if !value.isEmpty { value.removeAll(keepingCapacity: true) }
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
    (type, format) = (.number, 0)
    (hasValue, hasFormula, hasInline) = (false, false, false)
    (formulaType, sharedIndex) = (.ordinary, nil)
  }
}
