/// Whole numbers and money as people and Excel write them in a sheet's column.
package enum SheetNumbers {
  /// Pence from pounds: `5000`, `5000.50`, `£5,000.00`; nil for anything else.
  ///
  /// At most two decimals, so that no fraction of a penny is lost without a word.
  package static func pence(pounds text: String) -> Int? {
    var digits = text.filter { !$0.isWhitespace }[...]
    if digits.first == "£" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let pounds = parts.first.flatMap({ whole(String($0)) }) else { return nil }
    let (scaled, overflow) = pounds.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    guard parts.count == 2 else { return scaled }
    guard let pence = decimals(parts[1]) else { return nil }
    let (sum, carried) = scaled.addingReportingOverflow(pence)
    return carried ? nil : sum
  }

  private static func decimals(_ text: Substring) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy(isDigit),
      let number = Int(text)
    else { return nil }
    return text.utf8.count == 1 ? number * 10 : number
  }

  /// `326`, `1,046`, and `326.0` or `326.00` as a spreadsheet may have written it; nil otherwise.
  static func whole(_ text: String) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return nil }
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) else { return nil }
    }
    let groups = first.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || ((1...3).contains(groups[0].utf8.count)
        && groups.dropFirst().allSatisfy { $0.utf8.count == 3 })
    guard isGrouped, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    return Int(groups.joined())
  }

  /// The digits alone, where `text` is digits with `/`, `-` or spaces between, or a spreadsheet's
  /// `990001.0`; nil otherwise.
  static func identifier(_ text: String) -> String? {
    let digits = (text.hasSuffix(".0") ? text.dropLast(2) : text[...])
      .filter { !"/- ".contains($0) }
    return !digits.isEmpty && digits.utf8.allSatisfy(isDigit) ? String(digits) : nil
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
