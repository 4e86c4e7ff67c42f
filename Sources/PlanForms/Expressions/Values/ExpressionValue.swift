/// A value on its way through an expression.
package enum ExpressionValue: Hashable, Sendable {
  /// In pence.
  case money(ExactRange)
  /// The unit is nil where the text gave none.
  case number(ExactRange, unit: String?)
  /// In days since 1 January 1970; both ends of a window.
  case date(ExactRange)
  case text(String)
  case texts([String])
  case truth(Bool)
  case choice(String)
  case choices([String])
  case yearGroups([YearGroup])

  /// The unit of a percentage.
  static let percent = "percent"

  static func number(_ whole: Int) -> Self { .number(ExactRange(ExactNumber(whole)), unit: nil) }
  static func money(pence: Int) -> Self { .money(ExactRange(ExactNumber(pence))) }
  static func date(_ day: CalendarDay) -> Self {
    .date(ExactRange(ExactNumber(day.daysSince1970)))
  }

  /// The value of an answer; nil for a number that cannot be held.
  init?(_ value: Value) {
    switch value {
    case .text(let text): self = .text(text)
    case .choice(let id): self = .choice(id)
    case .choices(let ids): self = .choices(ids)
    case .money(let money): self = .money(pence: money.pence)
    case .date(let window):
      self = .date(
        ExactRange(
          ExactNumber(window.start.daysSince1970), ExactNumber(window.end.daysSince1970)))
    case .count(let count):
      self = .number(ExactRange(ExactNumber(count.low), ExactNumber(count.high)), unit: nil)
    case .number(let quantity):
      guard let number = ExactNumber(decimal: quantity.number) else { return nil }
      self = .number(ExactRange(number), unit: quantity.unit)
    case .yesNo(let isYes): self = .truth(isYes)
    case .yearGroups(let groups): self = .yearGroups(groups)
    }
  }
}

/// What came of evaluating an expression: a value, or why there is none.
///
/// There is no third way: a missing operand is never taken for zero, for empty or for false.
package enum Outcome: Hashable, Sendable {
  case known(ExpressionValue)
  /// A phrase such as "planned_cost of action 3 is unclear".
  case unknown(String)

  static func truth(_ value: Bool) -> Self { .known(.truth(value)) }

  var value: ExpressionValue? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}
