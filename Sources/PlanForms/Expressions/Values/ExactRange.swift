/// What a number is known to lie between, both ends included; most answers are one point.
///
/// "20 to 25 pupils" is a range, and so is a date given as a half term.  A comparison of ranges is
/// true or false only where it holds for every number of one against every number of the other.
package struct ExactRange: Hashable, Sendable {
  package let low: ExactNumber
  package let high: ExactNumber

  package init(_ point: ExactNumber) {
    low = point
    high = point
  }

  /// The ends may come in either order.
  package init(_ one: ExactNumber, _ other: ExactNumber) {
    low = min(one, other)
    high = max(one, other)
  }

  package var isPoint: Bool { low == high }

  // MARK: Arithmetic

  package func adding(_ other: Self) -> Self? {
    guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
    return Self(low, high)
  }

  package func subtracting(_ other: Self) -> Self? { adding(other.negated) }

  package var negated: Self { Self(high.negated, low.negated) }

  package func multiplied(by other: Self) -> Self? { spanning(other) { $0.multiplied(by: $1) } }

  /// Nil where `other` may be zero.
  package func divided(by other: Self) -> Self? {
    let zero = ExactNumber(0)
    guard other.low > zero || other.high < zero else { return nil }
    return spanning(other) { $0.divided(by: $1) }
  }

  /// Products and quotients of ranges have their extremes at the ends.
  private func spanning(
    _ other: Self, _ combine: (ExactNumber, ExactNumber) -> ExactNumber?
  ) -> Self? {
    guard let first = combine(low, other.low), let second = combine(low, other.high),
      let third = combine(high, other.low), let fourth = combine(high, other.high)
    else { return nil }
    return Self(min(first, second, third, fourth), max(first, second, third, fourth))
  }

  package var magnitude: Self {
    let zero = ExactNumber(0)
    if low >= zero { return self }
    if high <= zero { return negated }
    return Self(zero, max(low.negated, high))
  }

  // MARK: Comparing

  /// Whether every number here is below every number there; nil where it depends which.
  package func isLess(than other: Self) -> Bool? {
    if high < other.low { return true }
    return low >= other.high ? false : nil
  }

  /// Whether the two are the same number; nil where they may be.
  package func isEqual(to other: Self) -> Bool? {
    if isPoint, other.isPoint { return low == other.low }
    return high < other.low || low > other.high ? false : nil
  }
}
