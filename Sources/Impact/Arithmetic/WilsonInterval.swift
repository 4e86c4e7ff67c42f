/// The 95% score interval of a share, after Edwin Wilson.
///
/// Journal of the American Statistical Association 22 (1927), pages 209–212:
///
///     (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)      z = 1.959964
///
/// It stays within 0 and 1 and holds for the small numbers of a consortium, where the textbook
/// interval does not.  Worked in whole numbers throughout; the root is exact to twelve places, so
/// the bounds are right to at least nine.
package struct WilsonInterval: Hashable, Sendable {
  package var low: Rational
  package var high: Rational

  /// z at 95%, in millionths.
  private static let zMillionths: Int128 = 1_959_964

  /// The interval around `share` (0 to 1) of `base`; nil for a base below 1 or above a million.
  package init?(share: Rational, base: Int) {
    guard (1...1_000_000).contains(base), !share.isNegative, share <= .one,
      let bounds = try? Self.bounds(share: share, base: Rational(whole: base))
    else { return nil }
    low = max(.zero, bounds.low)
    high = min(.one, bounds.high)
  }

  /// The interval around `count` of `base`.
  package init?(count: Int, of base: Int) {
    guard base > 0, let share = Rational(count, over: base) else { return nil }
    self.init(share: share, base: base)
  }

  private static func bounds(
    share: Rational, base: Rational
  ) throws(ArithmeticOverflow) -> (low: Rational, high: Rational) {
    let million = Rational(whole: 1_000_000)
    guard let z = Rational(zMillionths, over: 1_000_000) else { throw ArithmeticOverflow() }
    let square = try z * z
    let centre = try base * share + square / Rational(whole: 2)
    // n·p(1−p) + z²/4, cut to millionths of a millionth before the root is taken.
    let under = try base * share * (.one - share) + square / Rational(whole: 4)
    let root = try squareRoot(of: under)
    let reach = try z * root
    let whole = try base + square
    // Cut to twelve places, which keeps later sums within range.
    func cut(_ value: Rational) throws(ArithmeticOverflow) -> Rational {
      let scaled = try value * million
      guard
        let kept = Rational(scaled.numerator / scaled.denominator, over: 1_000_000)
      else { throw ArithmeticOverflow() }
      let rest = try (value - kept) * million * million
      return try kept
        + (Rational(rest.numerator / rest.denominator, over: 1_000_000_000_000) ?? .zero)
    }
    let low = try cut(centre - reach) / cut(whole)
    let high = try cut(centre + reach) / cut(whole)
    return (low, high)
  }

  /// The root, cut to twelve decimal places.
  private static func squareRoot(of value: Rational) throws(ArithmeticOverflow) -> Rational {
    // value · 10²⁴ fits for every base allowed: the whole part and the rest are scaled apart.
    let scale: UInt128 = 1_000_000_000_000_000_000_000_000
    let denominator = value.denominator.magnitude
    let (whole, rest) = value.numerator.magnitude.quotientAndRemainder(dividingBy: denominator)
    let wide = rest.multipliedFullWidth(by: scale)
    guard wide.high < denominator else { throw ArithmeticOverflow() }
    let part = denominator.dividingFullWidth(wide).quotient
    let (scaledWhole, overflow) = whole.multipliedReportingOverflow(by: scale)
    guard !overflow else { throw ArithmeticOverflow() }
    let root = integerSquareRoot(scaledWhole + part)
    guard let result = Rational(Int128(clamping: root), over: 1_000_000_000_000) else {
      throw ArithmeticOverflow()
    }
    return result
  }

  /// The largest whole number whose square is at most `value` (Newton's method from above).
  static func integerSquareRoot(_ value: UInt128) -> UInt128 {
    guard value > 1 else { return value }
    var guess: UInt128 = 1 << UInt128((128 - value.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + value / guess) / 2
      if next >= guess { return guess }
      guess = next
    }
  }
}
