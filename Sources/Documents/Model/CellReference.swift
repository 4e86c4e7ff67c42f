/// The address of a worksheet's cell, such as `B12`.
package struct CellReference: Hashable, Sendable {
  /// The last row and column a worksheet can have (ECMA-376-1, 18.3.1.73 and 18.3.1.13), counted
  /// from zero.
  package static let lastRow = 1_048_575
  package static let lastColumn = 16_383

  /// Counted from zero.
  package var row: Int
  /// Counted from zero: A is 0.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12` or `$B$12`; nil for anything else, or outside a worksheet.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 3:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0 && letters < 3:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 7:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default:
        return nil
      }
    }
    guard letters > 0, digits > 0, row > 0 else { return nil }
    guard row - 1 <= Self.lastRow, column - 1 <= Self.lastColumn else { return nil }
    self.row = row - 1
    self.column = column - 1
  }

  /// The letters of a column counted from zero: 0 is `A`, 27 is `AB`.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    append(lettersOfColumn: column, to: &letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// The same at the end of `letters`, without a text for every reference of a formula.
  static func append(lettersOfColumn column: Int, to letters: inout [UInt8]) {
    let number = max(0, column)
    if number >= 26 { append(lettersOfColumn: number / 26 - 1, to: &letters) }
    letters.append(UInt8(ascii: "A") + UInt8(number % 26))
  }
}

extension CellReference: CustomStringConvertible {
  package var description: String { "\(Self.letters(ofColumn: column))\(row + 1)" }
}

extension CellReference: Comparable {
  /// Row by row, as cells are read.
  package static func < (one: Self, other: Self) -> Bool {
    (one.row, one.column) < (other.row, other.column)
  }
}

/// A rectangle of cells, such as `A1:C1`; both corners belong to it.
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
  package var first: CellReference
  package var last: CellReference

  /// The corners in any order.
  package init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Reads `A1:C1` or a single cell; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 2)
    guard let first = parts.first.flatMap({ CellReference($0) }), parts.count <= 2,
      let last = parts.count == 2 ? CellReference(parts[1]) : first
    else { return nil }
    self.init(first, last)
  }

  package func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
