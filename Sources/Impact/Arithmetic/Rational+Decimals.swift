extension Rational {
  /// The most digits a decimal may have on either side of its point; more is no school's figure.
  private static let mostDigits = 9

  /// Reads `63.5`, `-4`, `+.5`; nil for anything else and for more than nine digits on a side.
  package init?(decimal text: some StringProtocol) {
    var digits = Substring(text)
    let sign: Int128 = digits.hasPrefix("-") ? -1 : 1
    if digits.hasPrefix("-") || digits.hasPrefix("+") { digits = digits.dropFirst() }
    let sides = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = sides.first ?? ""
    let part = sides.count > 1 ? sides[1] : ""
    guard !(whole.isEmpty && part.isEmpty), whole.utf8.count <= Self.mostDigits,
      part.utf8.count <= Self.mostDigits,
      [whole, part].allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Int128(String(whole) + String(part))
    else { return nil }
    var scale: Int128 = 1
    for _ in part.utf8 { scale *= 10 }
    self.init(sign * number, over: scale)
  }

  /// Written out with `places` decimal places, halves away from zero: `63.5`, `-0.25`.
  ///
  /// Thousands are set off by commas where `grouped`.  Nothing rounds to `-0`.
  package func text(places: Int, grouped: Bool = false) -> String {
    let scaled = scaledAndRounded(places: places)
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let whole = String(padded.dropLast(places))
    let sign = scaled < 0 ? "-" : ""
    let shownWhole = grouped ? Self.grouped(whole) : whole
    return places == 0 ? sign + shownWhole : "\(sign)\(shownWhole).\(padded.suffix(places))"
  }

  /// Written out with up to `places` places and no trailing zeros: `63.5`, `14`.
  package func shortText(places: Int) -> String {
    var text = self.text(places: places)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// The nearest whole number, halves away from zero; nil where it does not fit.
  package var rounded: Int? { Int(exactly: scaledAndRounded(places: 0)) }

  /// This times ten to the power `places`, rounded; the fraction itself where that is too large.
  private func scaledAndRounded(places: Int) -> Int128 {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let wide = numerator.magnitude.multipliedFullWidth(by: scale.magnitude)
    let half = denominator.magnitude / 2
    guard wide.high == 0 else { return numerator / denominator }
    let (quotient, remainder) = wide.low.quotientAndRemainder(dividingBy: denominator.magnitude)
    let roundsUp = remainder > half || (remainder == half && denominator % 2 == 0)
    let magnitude = Int128(clamping: roundsUp && quotient < .max ? quotient + 1 : quotient)
    return isNegative ? -magnitude : magnitude
  }

  private static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return ([rest] + groups.reversed()).joined(separator: ",")
  }
}

extension Rational: CustomStringConvertible {
  /// Exact: `7`, `-3/4`.
  package var description: String {
    isWhole ? String(numerator) : "\(numerator)/\(denominator)"
  }
}
