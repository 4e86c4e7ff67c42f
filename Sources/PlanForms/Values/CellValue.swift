import Documents

/// What a workbook's cell says of its value beyond its words.
struct CellValue {
  private let cell: SheetCell

  init(_ cell: SheetCell) { self.cell = cell }

  /// The exact number of a number cell; nil for other cells.
  var number: ExactNumber? { cell.kind == .number ? Self.exact(cell.text) : nil }

  var isDate: Bool { cell.kind == .date }
  var isBoolean: Bool { cell.kind == .boolean }
  var isNumber: Bool { cell.kind == .number }
  var text: String { cell.text }
  var format: String { cell.numberFormat ?? "" }
  var isPercent: Bool { format.utf8.contains(UInt8(ascii: "%")) }
  /// The cell's words as its author sees them: `15%` where 0.15 has a format of per cent.
  var shownText: String {
    guard cell.kind == .number, isPercent else { return cell.text }
    return DecimalText(cell.text).map { $0.shifted(by: 2).description + "%" } ?? cell.text
  }
  var hasPounds: Bool { format.contains("£") }
  var hasForeignCurrency: Bool {
    let isForeign = format.unicodeScalars.contains { "€¥₹".unicodeScalars.contains($0) }
    guard format.utf8.contains(UInt8(ascii: "$")) else { return isForeign }
    // `[$£-809]` and `[$-409]` name a currency or a locale; a bare or bracketed dollar is one.
    let bare = format.split(separator: "[$", omittingEmptySubsequences: false)
    let dollar =
      bare.first?.contains("$") ?? false
      || bare.dropFirst().contains {
        $0.hasPrefix("$") || $0.hasPrefix("USD") || $0.hasPrefix("EUR")
      }
      || bare.dropFirst().contains {
        $0.split(separator: "]", maxSplits: 1).last?.contains("$") ?? false
      }
    return isForeign || dollar
  }

  /// The reading where the cell itself has none: an error, a formula without a result, or a date or
  /// truth value where a number is asked for.
  var trouble: ValueReading? { fault ?? misplaced }

  static let error = ValueReading.unclear(
    "the spreadsheet shows an error there", ["spreadsheet_error"])

  /// Whether folded text is an error that was copied out of a spreadsheet, or a column too narrow.
  static func isErrorText(_ folded: String) -> Bool {
    folded.utf8.first == UInt8(ascii: "#")
      && (errorTexts.contains(folded)
        || folded.utf8.count > 2 && folded.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
  }

  private static let errorTexts: Set<String> = [
    "#ref!", "#n/a", "#value!", "#name?", "#div/0!", "#num!", "#null!", "#spill!", "#calc!",
  ]

  /// An error, or a formula that was saved without its result.
  var fault: ValueReading? {
    if cell.kind == .error { return Self.error }
    if cell.formula != nil && !cell.hasCachedValue {
      return ValueReading(
        .unclear, flags: ["formula_without_value"],
        doubt: "the spreadsheet did not save this result")
    }
    return nil
  }

  private var misplaced: ValueReading? {
    switch cell.kind {
    case .date:
      ValueReading(
        .unclear, flags: ["excel_turned_range_into_date"], doubt: "Excel turned it into a date")
    case .boolean:
      ValueReading(.unclear, flags: ["boolean"], doubt: "it says true or false, not how much")
    default: nil
    }
  }

  /// Reads `12.5`, `-3`, `1.5E-2` and `1E+20` exactly; nil beyond what can be held.
  static func exact(_ text: String) -> ExactNumber? {
    let parts = text.uppercased().split(
      separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    guard let mantissa = parts.first, !mantissa.isEmpty else { return nil }
    let exponent = parts.count == 2 ? Int(parts[1]) : 0
    guard let exponent, (-30...18).contains(exponent) else { return nil }
    let isNegative = mantissa.hasPrefix("-")
    let digits = mantissa.drop { $0 == "-" || $0 == "+" }
    let halves = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, let number = scaled(whole, halves.count == 2 ? halves[1] : "")
    else { return nil }
    var power: Int128 = 1
    for _ in 0..<abs(exponent) { power *= 10 }
    let scale = exponent < 0 ? ExactNumber(1, over: power) : ExactNumber(power, over: 1)
    return scale.flatMap(number.multiplied).flatMap {
      $0.multiplied(by: ExactNumber(isNegative ? -1 : 1))
    }
  }

  /// Seventeen significant digits are what Excel keeps of a number; the rest is noise.
  private static func scaled(_ whole: Substring, _ fraction: Substring) -> ExactNumber? {
    let isDigits = (whole + fraction).utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, !(whole + fraction).isEmpty, whole.utf8.count <= 18 else { return nil }
    return ExactNumber(
      whole: whole.isEmpty ? "0" : whole, fraction: fraction.prefix(18 - whole.utf8.count))
  }
}
