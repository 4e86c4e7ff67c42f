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
    var end = index
    while end < text.count, Self.isWordByte(text[end]) { end += 1 }
    let next = end < text.count ? text[end] : 0
    // A function, a sheet's name or a table's name.
    let isName = [UInt8(ascii: "("), UInt8(ascii: "!"), UInt8(ascii: "[")].contains(next)
    if !isName, let moved = Self.reference(text[index..<end], rows, columns) {
      output.append(contentsOf: moved)
      index = end
    } else if !isName, let moved = wholeRowsOrColumns(firstEnd: end) {
      output.append(contentsOf: moved.bytes)
      index = moved.end
    } else {
      copy(end - index)
    }
  }

  /// `A:C` and `$1:3`, where neither side is a cell.
  private func wholeRowsOrColumns(firstEnd: Int) -> (bytes: [UInt8], end: Int)? {
    guard firstEnd < text.count, text[firstEnd] == UInt8(ascii: ":") else { return nil }
    var end = firstEnd + 1
    while end < text.count, Self.isWordByte(text[end]) { end += 1 }
    let sides = [text[index..<firstEnd], text[(firstEnd + 1)..<end]]
    let columnSides = sides.compactMap { Self.column($0, shiftedBy: columns) }
    let rowSides = sides.compactMap { Self.row($0, shiftedBy: rows) }
    let moved = columnSides.count == 2 ? columnSides : rowSides
    guard moved.count == 2 else { return nil }
    return (moved[0] + [UInt8(ascii: ":")] + moved[1], end)
  }

  /// A cell's reference moved; nil where the word is none.
  private static func reference(
    _ word: ArraySlice<UInt8>, _ rows: Int, _ columns: Int
  ) -> [UInt8]? {
    var split = word.startIndex
    while split < word.endIndex, !isDigit(word[split]) { split += 1 }
    // The dollar before the row belongs to the row.
    if split > word.startIndex + 1, word[split - 1] == UInt8(ascii: "$") { split -= 1 }
    guard let column = column(word[..<split], shiftedBy: columns),
      let row = row(word[split...], shiftedBy: rows)
    else { return nil }
    return column == outside || row == outside ? outside : column + row
  }

  private static let outside = Array("#REF!".utf8)

  private static func column(_ word: ArraySlice<UInt8>, shiftedBy distance: Int) -> [UInt8]? {
    let isFixed = word.first == UInt8(ascii: "$")
    let letters = isFixed ? word.dropFirst() : word
    guard letters.allSatisfy({ $0 >= UInt8(ascii: "A") }),
      let cell = CellReference(String(decoding: letters, as: UTF8.self) + "1")
    else { return nil }
    if isFixed { return Array(word) }
    let column = cell.column + distance
    guard (0...CellReference.lastColumn).contains(column) else { return outside }
    return Array(CellReference.letters(ofColumn: column).utf8)
  }

  private static func row(_ word: ArraySlice<UInt8>, shiftedBy distance: Int) -> [UInt8]? {
    let isFixed = word.first == UInt8(ascii: "$")
    let digits = isFixed ? word.dropFirst() : word
    guard digits.allSatisfy(isDigit),
      let cell = CellReference("A" + String(decoding: digits, as: UTF8.self))
    else { return nil }
    if isFixed { return Array(word) }
    let row = cell.row + distance
    guard (0...CellReference.lastRow).contains(row) else { return outside }
    return Array(String(row + 1).utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

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
