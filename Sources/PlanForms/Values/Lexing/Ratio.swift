/// A rational number, exact: what a sum written on a form comes to before it is rounded.
///
/// Every operation gives nil instead of overflowing.  128 bits hold any product of the amounts and
/// counts that fit in the limits of `WrittenNumber`.
struct Ratio: Hashable, Sendable {
  let numerator: Int128
  /// Always positive, with no factor in common with the numerator.
  let denominator: Int128

  init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Nil where the denominator is zero or the fraction cannot be held.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0, numerator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 0 else { return nil }
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  /// The digits before and after a decimal point; nil beyond 18 digits.
  init?(whole: some StringProtocol, fraction: some StringProtocol) {
    guard whole.utf8.count + fraction.utf8.count <= 18,
      let digits = Int(String(whole) + String(fraction))
    else { return nil }
    var scale: Int128 = 1
    for _ in 0..<fraction.utf8.count { scale *= 10 }
    self.init(Int128(digits), over: scale)
  }

  /// Nil where the number is not whole or does not fit.
  var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  /// The nearest whole number, halves away from zero; nil where it does not fit.
  var rounded: Int? {
    let (doubled, overflow) = numerator.magnitude.multipliedReportingOverflow(by: 2)
    guard !overflow else { return nil }
    let nearest = (doubled + denominator.magnitude) / (2 * denominator.magnitude)
    guard let magnitude = Int(exactly: nearest) else { return nil }
    return numerator < 0 ? -magnitude : magnitude
  }

  func plus(_ other: Ratio) -> Ratio? {
    let (left, one) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, two) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, three) = left.addingReportingOverflow(right)
    let (below, four) = denominator.multipliedReportingOverflow(by: other.denominator)
    return one || two || three || four ? nil : Ratio(sum, over: below)
  }

  func times(_ other: Ratio) -> Ratio? {
    let (above, one) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (below, two) = denominator.multipliedReportingOverflow(by: other.denominator)
    return one || two ? nil : Ratio(above, over: below)
  }

  private static func greatestCommonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
    var (larger, smaller) = (one, other)
    while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
