/// A result that does not fit, so that none is given.
package struct ArithmeticOverflow: Error, Hashable, Sendable {
  package init() {}
}

/// An exact fraction, always in lowest terms, its denominator positive.
///
/// Every figure of a paper is one of these until it is written out: a binary floating-point number
/// cannot hold `63.1`, and two papers made on two machines must agree to the last digit.
package struct Rational: Hashable, Sendable {
  package let numerator: Int128
  /// At least 1.
  package let denominator: Int128

  package static let zero = Rational(whole: 0)
  package static let one = Rational(whole: 1)

  package init(whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Nil where the denominator is zero or the lowest terms do not fit.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    guard let top = Int128(exactly: numerator.magnitude / divisor),
      let bottom = Int128(exactly: denominator.magnitude / divisor)
    else { return nil }
    self.numerator = isNegative ? -top : top
    self.denominator = bottom
  }

  package init?(_ numerator: Int, over denominator: Int) {
    self.init(Int128(numerator), over: Int128(denominator))
  }

  private init(reducing numerator: Int128, over denominator: Int128) throws(ArithmeticOverflow) {
    guard let reduced = Rational(numerator, over: denominator) else { throw ArithmeticOverflow() }
    self = reduced
  }

  private static func greatestCommonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }
  package var isWhole: Bool { denominator == 1 }
  package var negated: Rational { Rational(unchecked: -numerator, denominator) }
  package var magnitude: Rational { isNegative ? negated : self }

  private init(unchecked numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational {
  package static func + (one: Self, other: Self) throws(ArithmeticOverflow) -> Self {
    if one.denominator == 1, other.denominator == 1 {
      return Rational(unchecked: try sum(one.numerator, other.numerator), 1)
    }
    return try Rational(
      reducing: sum(
        product(one.numerator, other.denominator), product(other.numerator, one.denominator)),
      over: product(one.denominator, other.denominator))
  }

  package static func - (one: Self, other: Self) throws(ArithmeticOverflow) -> Self {
    try one + other.negated
  }

  package static func * (one: Self, other: Self) throws(ArithmeticOverflow) -> Self {
    try Rational(
      reducing: product(one.numerator, other.numerator),
      over: product(one.denominator, other.denominator))
  }

  /// - Throws: `ArithmeticOverflow`, for a division by zero as well.
  package static func / (one: Self, other: Self) throws(ArithmeticOverflow) -> Self {
    try Rational(
      reducing: product(one.numerator, other.denominator),
      over: product(one.denominator, other.numerator))
  }

  private static func sum(_ one: Int128, _ other: Int128) throws(ArithmeticOverflow) -> Int128 {
    let (sum, overflow) = one.addingReportingOverflow(other)
    guard !overflow, sum != .min else { throw ArithmeticOverflow() }
    return sum
  }

  private static func product(
    _ one: Int128, _ other: Int128
  ) throws(ArithmeticOverflow) -> Int128 {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    guard !overflow, product != .min else { throw ArithmeticOverflow() }
    return product
  }
}

extension Rational: Comparable {
  /// Exact at every size: the cross products are compared at full width.
  package static func < (one: Self, other: Self) -> Bool {
    if one.denominator == other.denominator { return one.numerator < other.numerator }
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}
