/// A second, plain arithmetic for expressions: fractions in 128 bits, and ranges of them.
struct PlainFraction: Equatable {
  var over: Int128
  var under: Int128

  init(_ over: Int128, _ under: Int128 = 1) {
    var (one, other) = (over.magnitude, under.magnitude)
    while other != 0 { (one, other) = (other, one % other) }
    let factor = Int128(max(one, 1)) * (under < 0 ? -1 : 1)
    (self.over, self.under) = (over / factor, under / factor)
  }

  static func + (one: Self, other: Self) -> Self {
    Self(one.over * other.under + other.over * one.under, one.under * other.under)
  }
  static func * (one: Self, other: Self) -> Self {
    Self(one.over * other.over, one.under * other.under)
  }
  static func / (one: Self, other: Self) -> Self {
    Self(one.over * other.under, one.under * other.over)
  }
  static prefix func - (one: Self) -> Self { Self(-one.over, one.under) }
  static func < (one: Self, other: Self) -> Bool {
    one.over * other.under < other.over * one.under
  }
}

/// What is known of a number: that it lies between two others.
struct PlainRange: Equatable {
  var low: PlainFraction
  var high: PlainFraction

  init(_ low: PlainFraction, _ high: PlainFraction) { (self.low, self.high) = (low, high) }
  init(_ whole: Int) { self.init(PlainFraction(Int128(whole)), PlainFraction(Int128(whole))) }

  private func corners(
    _ other: Self, _ combine: (PlainFraction, PlainFraction) -> PlainFraction
  ) -> Self {
    let all = [low, high].flatMap { one in [other.low, other.high].map { combine(one, $0) } }
    return Self(
      all.reduce(all[0]) { $1 < $0 ? $1 : $0 }, all.reduce(all[0]) { $0 < $1 ? $1 : $0 })
  }

  func adding(_ other: Self) -> Self { Self(low + other.low, high + other.high) }
  var negated: Self { Self(-high, -low) }
  func times(_ other: Self) -> Self { corners(other, *) }
  /// Nil where the divisor may be nothing.
  func over(_ other: Self) -> Self? {
    let zero = PlainFraction(0)
    guard zero < other.low || other.high < zero else { return nil }
    return corners(other, /)
  }
  var hundredth: Self { corners(Self(100), /) }

  /// Nil where it depends on which numbers of the two are meant.
  func isBelow(_ other: Self) -> Bool? {
    if high < other.low { return true }
    return low < other.high ? nil : false
  }
  func equals(_ other: Self) -> Bool? {
    if high < other.low || other.high < low { return false }
    return low == high && other.low == other.high ? true : nil
  }
}
