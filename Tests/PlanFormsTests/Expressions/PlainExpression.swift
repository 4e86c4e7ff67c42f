import TestSupport

/// A random expression: how it is written, and what it plainly comes to.
///
/// Its rules are the handbook's: what may stand on both sides of a sign and what comes of it, which
/// sign binds tighter, and that nothing unknown is ever taken for something.
indirect enum PlainExpression {
  enum Kind: CaseIterable { case money, number, percent, date, truth }

  enum Value: Equatable {
    case range(PlainRange)
    case truth(Bool)
    case unknown

    var range: PlainRange? { if case .range(let range) = self { range } else { nil } }
    var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  }

  case leaf(String, Value)
  case negative(Self)
  case not(Self)
  /// The sign, both sides, and whether a percentage scales the product.
  case binary(String, Self, Self, isScaled: Bool)
  case call(String, [Self])

  // MARK: Coming to something

  var value: Value {
    switch self {
    case .leaf(_, let value): value
    case .negative(let inner): inner.value.range.map { .range($0.negated) } ?? .unknown
    case .not(let inner): inner.value.truth.map { .truth(!$0) } ?? .unknown
    case .binary("and", let one, let other, _): Self.both(one.value.truth, other.value.truth)
    case .binary("or", let one, let other, _):
      switch Self.both(one.value.truth.map { !$0 }, other.value.truth.map { !$0 }) {
      case .truth(let neither): .truth(!neither)
      default: .unknown
      }
    case .binary(let sign, let one, let other, let isScaled):
      if let left = one.value.range, let right = other.value.range {
        Self.combined(sign, left, right, isScaled)
      } else if let left = one.value.truth, let right = other.value.truth {
        .truth((left == right) == (sign == "="))
      } else {
        .unknown
      }
    case .call(let name, let arguments): Self.called(name, arguments.map(\.value))
    }
  }

  /// One no is enough; two yeses are needed.
  private static func both(_ one: Bool?, _ other: Bool?) -> Value {
    if one == false || other == false { return .truth(false) }
    return one == true && other == true ? .truth(true) : .unknown
  }

  private static func combined(
    _ sign: String, _ left: PlainRange, _ right: PlainRange, _ isScaled: Bool
  ) -> Value {
    func said(_ truth: Bool?) -> Value { truth.map { .truth($0) } ?? .unknown }
    switch sign {
    case "+": return .range(left.adding(right))
    case "-": return .range(left.adding(right.negated))
    case "*": return .range(isScaled ? left.times(right).hundredth : left.times(right))
    case "/": return left.over(right).map { .range($0) } ?? .unknown
    case "=": return said(left.equals(right))
    case "!=": return said(left.equals(right).map { !$0 })
    case "<": return said(left.isBelow(right))
    case ">": return said(right.isBelow(left))
    case "<=": return said(right.isBelow(left).map { !$0 })
    default: return said(left.isBelow(right).map { !$0 })
    }
  }

  private static func called(_ name: String, _ values: [Value]) -> Value {
    if name == "first" { return values.first { $0 != .unknown } ?? .unknown }
    let ranges = values.compactMap(\.range)
    guard ranges.count == values.count else { return .unknown }
    func extreme(_ isBetter: (PlainFraction, PlainFraction) -> Bool) -> Value {
      func best(_ all: [PlainFraction]) -> PlainFraction {
        all.reduce(all[0]) { isBetter($1, $0) ? $1 : $0 }
      }
      return .range(PlainRange(best(ranges.map(\.low)), best(ranges.map(\.high))))
    }
    switch name {
    case "max": return extreme { $1 < $0 }
    case "min": return extreme { $0 < $1 }
    case "abs":
      let zero = PlainFraction(0)
      if !(ranges[0].low < zero) { return values[0] }
      if !(zero < ranges[0].high) { return .range(ranges[0].negated) }
      let below = -ranges[0].low
      return .range(PlainRange(zero, below < ranges[0].high ? ranges[0].high : below))
    default:
      return ranges[0].over(ranges[1]).map { .range($0.times(PlainRange(100))) } ?? .unknown
    }
  }

  // MARK: Being written

  /// The more tightly it binds, the higher.
  private var level: Int {
    switch self {
    case .leaf, .call: 8
    case .negative: 7
    case .not: 3
    case .binary(let sign, _, _, _):
      switch sign {
      case "or": 1
      case "and": 2
      case "+", "-": 5
      case "*", "/": 6
      default: 4
      }
    }
  }

  /// As it is written, with brackets only where they are needed or as the dice fall.
  func written(_ dice: inout SplitMix, above: Int = 0) -> String {
    var text: String
    switch self {
    case .leaf(let source, _): text = source
    case .negative(let inner): text = "-" + inner.written(&dice, above: 7)
    case .not(let inner): text = "not " + inner.written(&dice, above: 3)
    case .binary(let sign, let one, let other, _):
      // Comparisons stand between sums and are not chained.
      let left = one.written(&dice, above: level == 4 ? 5 : level)
      let right = other.written(&dice, above: level + 1)
      text = "\(left) \(Self.spelt(sign, &dice)) \(right)"
    case .call(let name, let arguments):
      var parts: [String] = []
      for argument in arguments { parts.append(argument.written(&dice)) }
      text = "\(name)(\(parts.joined(separator: ", ")))"
    }
    if level < above || Int.random(in: 0..<12, using: &dice) == 0 { text = "(\(text))" }
    return text
  }

  private static func spelt(_ sign: String, _ dice: inout SplitMix) -> String {
    guard Bool.random(using: &dice) else { return sign }
    return ["<=": "≤", ">=": "≥", "!=": "≠", "*": "×", "-": "−", "=": "=="][sign] ?? sign
  }
}
