/// A rational number, exact: what the arithmetic of rules is done in.
///
/// Sums of money, shares and rates stay exact however they are divided.  A result that does not
/// fit 128 bits is nil, never rounded and never a trap.
package struct ExactNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// In lowest terms with `denominator`.
  package let numerator: Int128
  /// Greater than zero.
  package let denominator: Int128

  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Nil where the denominator is zero or the fraction cannot be held.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  /// Reads `12`, `-3`, `63.5`; nil for anything else and for more than 30 digits.
  package init?(decimal text: some StringProtocol) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    var value: Int128 = 0
    var scale: Int128 = 1
    var digits = 0
    var hasPoint = false
    var isOpen = true  // No digit yet of the part before or after the point.
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), !hasPoint, !isOpen {
        (hasPoint, isOpen) = (true, true)
        continue
      }
      guard (0x30...0x39).contains(byte), digits < 30 else { return nil }
      value = value * 10 + Int128(byte - 0x30)
      if hasPoint { scale *= 10 }
      digits += 1
      isOpen = false
    }
    guard !isOpen else { return nil }
    self.init(isNegative ? -value : value, over: scale)
  }

  /// `numerator` and `denominator` may share factors; zero and a number give the number.
  private static func greatestDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return max(one, 1)
  }

  // MARK: Arithmetic

  package func adding(_ other: Self) -> Self? {
    guard let left = product(numerator, other.denominator),
      let right = product(other.numerator, denominator),
      let under = product(denominator, other.denominator)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Self(sum, over: under)
  }

  package func multiplied(by other: Self) -> Self? {
    guard let over = product(numerator, other.numerator),
      let under = product(denominator, other.denominator)
    else { return nil }
    return Self(over, over: under)
  }

  /// Nil where `other` is zero.
  package func divided(by other: Self) -> Self? {
    guard let inverse = Self(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  package var negated: Self { Self(-numerator, over: denominator) ?? self }

  private func product(_ one: Int128, _ other: Int128) -> Int128? {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

  // MARK: Comparing and showing

  package static func < (one: Self, other: Self) -> Bool {
    // Two products of 128 bits each need 256; the wide product gives them without overflow.
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  package var isWhole: Bool { denominator == 1 }

  /// Rounded to the nearest whole number, halves away from zero; nil beyond `Int`.
  package var rounded: Int? {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let isUp = rest.magnitude >= UInt128(denominator) - rest.magnitude
    return Int(exactly: isUp ? quotient + (numerator < 0 ? -1 : 1) : quotient)
  }

  /// A decimal where two places hold it, else rounded to two: `3`, `12.5`, `0.33`.
  package var description: String {
    guard let hundredths = multiplied(by: ExactNumber(100))?.rounded else {
      return "\(numerator)/\(denominator)"
    }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    let fraction = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
    return sign + Spoken.number(Int(whole)) + (rest == 0 ? "" : "." + fraction)
  }
}

extension Character {
  /// One of the ten digits of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
