/// A rectangle of cells on a sheet, as a formula or a defined name spells it.
struct CellArea: Hashable {
  /// Nil where the formula names no sheet.
  var sheet: String?
  var range: CellRange

  /// Reads `$A$2:$A$9`, `Lists!$A$2:$A$9`, `'Drop-down lists'!A:A`; nil for everything else, such
  /// as other workbooks, unions and functions.
  init?(_ formula: String) {
    var rest = Array(formula.utf8)[...]
    if let bang = rest.lastIndex(of: UInt8(ascii: "!")) {
      guard let name = Self.sheetName(rest[..<bang]) else { return nil }
      sheet = name
      rest = rest[(bang + 1)...]
    }
    guard let range = Self.range(String(decoding: rest, as: UTF8.self)) else { return nil }
    self.range = range
  }

  private static func sheetName(_ written: ArraySlice<UInt8>) -> String? {
    let quote = UInt8(ascii: "'")
    guard written.first == quote else {
      return written.isEmpty || written.contains(UInt8(ascii: "["))
        ? nil : String(decoding: written, as: UTF8.self)
    }
    guard written.count >= 2, written.last == quote else { return nil }
    var name: [UInt8] = []
    var index = written.startIndex + 1
    while index < written.endIndex - 1 {
      name.append(written[index])
      index += written[index] == quote ? 2 : 1
    }
    return name.first == UInt8(ascii: "[") ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Whole columns and rows reach to the end of the sheet.
  private static func range(_ text: String) -> CellRange? {
    if let range = CellRange(text) { return range }
    let sides = text.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    if let first = CellReference("\(sides[0])1"),
      let last = CellReference("\(sides[1])\(CellReference.lastRow + 1)")
    {
      return CellRange(first, last)
    }
    let lastColumn = CellReference.letters(ofColumn: CellReference.lastColumn)
    guard let first = CellReference("A\(sides[0])"),
      let last = CellReference("\(lastColumn)\(sides[1])")
    else { return nil }
    return CellRange(first, last)
  }
}
