/// A formula that is written once and used by many cells (ECMA-376-1, 18.3.1.40).
///
/// Every cell but the first has only its number; what stands in such a cell is the first one's
/// text with its relative references moved by the distance between the two.
final class SharedFormula: Sendable {
  /// The text in the first cell.
  let master: String
  let origin: CellReference

  init(master: String, origin: CellReference) {
    self.master = master
    self.origin = origin
  }

  /// The formula as it reads in `cell`.
  ///
  /// A reference that would leave the sheet reads `#REF!`.
  func text(at cell: CellReference) -> String {
    guard cell != origin else { return master }
    var shift = FormulaShift(
      master, rows: cell.row - origin.row, columns: cell.column - origin.column)
    return shift.shifted()
  }
}

/// One walk over a formula, moving its relative references.
///
/// Only what looks like a reference and can be nothing else is moved: text in quotes, sheet names,
/// function names such as `LOG10(` and names that merely contain a reference stay as they are.
private struct FormulaShift {
  private let text: [UInt8]
  private let rows: Int
  private let columns: Int
  private var index = 0
  private var output: [UInt8] = []

  init(_ formula: String, rows: Int, columns: Int) {
    text = Array(formula.utf8)
    self.rows = rows
    self.columns = columns
    output.reserveCapacity(text.count + 8)
  }

  mutating func shifted() -> String {
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyQuoted()
      case UInt8(ascii: "["): copyBracketed()
      case _ where Self.isWordByte(text[index]): word()
      default: copy(1)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func copy(_ count: Int) {
    output.append(contentsOf: text[index..<(index + count)])
    index += count
  }

  /// A doubled quote inside ends one stretch and begins the next, which comes to the same.
  private mutating func copyQuoted() {
    let close = text[(index + 1)...].firstIndex(of: text[index]) ?? text.count - 1
    copy(close + 1 - index)
  }

  /// A table's column or another workbook's number: `Table1[Cost]`, `[1]Sheet1!A1`.
  private mutating func copyBracketed() {
    var depth = 0
    var end = index
    repeat {
      if text[end] == UInt8(ascii: "[") { depth += 1 }
      if text[end] == UInt8(ascii: "]") { depth -= 1 }
      end += 1
    } while depth > 0 && end < text.count
    copy(end - index)
  }

  private mutating func word() {
    let end = endOfWord(from: index)
    let next = end < text.count ? text[end] : 0
    // A function, a sheet's name or a table's name.
    let isName =
      next == UInt8(ascii: "(") || next == UInt8(ascii: "!") || next == UInt8(ascii: "[")
    if isName || !(moveCell(end) || moveColumns(end) || moveRows(end)) { copy(end - index) }
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < text.count, Self.isWordByte(text[end]) { end += 1 }
    return end
  }

  // MARK: References

  /// The letters or the digits of a reference.
  private struct Coordinate {
    /// Counted from zero.
    var number: Int
    /// Behind a dollar.
    var isFixed: Bool
    var written: Range<Int>
  }

  /// Moves the cell's reference that the word is; false where it is none.
  private mutating func moveCell(_ end: Int) -> Bool {
    guard let column = column(index, end), let row = row(column.written.upperBound, end),
      row.written.upperBound == end
    else { return false }
    let isInside =
      moved(column, columns, upTo: CellReference.lastColumn) != nil
      && moved(row, rows, upTo: CellReference.lastRow) != nil
    if isInside {
      append(column: column)
      append(row: row)
    } else {
      output.append(contentsOf: Self.outside)
    }
    index = end
    return true
  }

  /// `A:C`; false where either side is something else.
  private mutating func moveColumns(_ end: Int) -> Bool {
    let last = endOfOther(end)
    guard let one = column(index, end), one.written.upperBound == end,
      let other = column(end + 1, last), other.written.upperBound == last
    else { return false }
    append(column: one)
    output.append(UInt8(ascii: ":"))
    append(column: other)
    index = last
    return true
  }

  /// `$1:3`; false where either side is something else.
  private mutating func moveRows(_ end: Int) -> Bool {
    let last = endOfOther(end)
    guard let one = row(index, end), one.written.upperBound == end,
      let other = row(end + 1, last), other.written.upperBound == last
    else { return false }
    append(row: one)
    output.append(UInt8(ascii: ":"))
    append(row: other)
    index = last
    return true
  }

  /// Where the word behind a colon ends; before its start where there is no colon.
  private func endOfOther(_ end: Int) -> Int {
    end < text.count && text[end] == UInt8(ascii: ":") ? endOfWord(from: end + 1) : end
  }

  private func column(_ start: Int, _ end: Int) -> Coordinate? {
    let first = afterDollar(start, end)
    var (index, number) = (first, 0)
    while index < end, index - first < 3, let letter = Self.letter(text[index]) {
      number = number * 26 + letter
      index += 1
    }
    guard index > first, number - 1 <= CellReference.lastColumn else { return nil }
    return Coordinate(number: number - 1, isFixed: first > start, written: start..<index)
  }

  private func row(_ start: Int, _ end: Int) -> Coordinate? {
    let first = afterDollar(start, end)
    var (index, number) = (first, 0)
    while index < end, index - first < 7, (0x30...0x39).contains(text[index]) {
      number = number * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard number > 0, number - 1 <= CellReference.lastRow else { return nil }
    return Coordinate(number: number - 1, isFixed: first > start, written: start..<index)
  }

  private func afterDollar(_ start: Int, _ end: Int) -> Int {
    start < end && text[start] == UInt8(ascii: "$") ? start + 1 : start
  }

  private static let outside = Array("#REF!".utf8)

  private mutating func append(column: Coordinate) {
    guard !column.isFixed else { return output.append(contentsOf: text[column.written]) }
    guard let column = moved(column, columns, upTo: CellReference.lastColumn) else {
      return output.append(contentsOf: Self.outside)
    }
    CellReference.append(lettersOfColumn: column, to: &output)
  }

  private mutating func append(row: Coordinate) {
    guard !row.isFixed else { return output.append(contentsOf: text[row.written]) }
    guard let row = moved(row, rows, upTo: CellReference.lastRow) else {
      return output.append(contentsOf: Self.outside)
    }
    output.append(contentsOf: String(row + 1).utf8)
  }

  /// Nil outside the sheet.
  private func moved(_ coordinate: Coordinate, _ distance: Int, upTo last: Int) -> Int? {
    let number = coordinate.isFixed ? coordinate.number : coordinate.number + distance
    return (0...last).contains(number) ? number : nil
  }

  // MARK: Bytes

  /// A is 1.
  private static func letter(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 1
    default: nil
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "?"), 0x80...:
      true
    default: false
    }
  }
}
