extension Evaluator {
  func negative(of outcome: Outcome) -> Outcome {
    guard let value = outcome.value, let range = value.range else { return outcome }
    return .known(value.with(range.negated))
  }

  func combine(_ operation: BinaryOperator, _ left: Outcome, _ right: Outcome) -> Outcome {
    guard let one = left.value else { return left }
    guard let other = right.value else { return right }
    return operation.isComparison
      ? compare(operation, one, other) : calculate(operation, one, other)
  }

  // MARK: Comparing

  func compare(
    _ operation: BinaryOperator, _ one: ExpressionValue, _ other: ExpressionValue
  ) -> Outcome {
    let isTrue: Bool?
    switch (one, other) {
    case (.number(_, let unit?), .number(_, let otherUnit?)) where unit != otherUnit:
      return .unknown("the two numbers are in different units (\(unit), \(otherUnit))")
    case (.number(_, let unit), .number(_, let otherUnit))
    where (unit == ExpressionValue.percent) != (otherUnit == ExpressionValue.percent):
      return .unknown("one is a percentage and the other is not")
    case (.text(let text), .text(let otherText)):
      isTrue = (FoldedText.fold(text) == FoldedText.fold(otherText)) == (operation == .equal)
    default:
      if let range = one.range, let otherRange = other.range {
        isTrue = compare(operation, range, otherRange)
      } else {
        isTrue = one.isAlike(other) ? (one == other) == (operation == .equal) : nil
      }
    }
    return isTrue.map { .truth($0) } ?? .unknown("what is given leaves it open")
  }

  private func compare(
    _ operation: BinaryOperator, _ one: ExactRange, _ other: ExactRange
  ) -> Bool? {
    switch operation {
    case .equal: one.isEqual(to: other)
    case .notEqual: one.isEqual(to: other).map { !$0 }
    case .less: one.isLess(than: other)
    case .greater: other.isLess(than: one)
    case .lessOrEqual: other.isLess(than: one).map { !$0 }
    case .greaterOrEqual: one.isLess(than: other).map { !$0 }
    default: nil
    }
  }

  // MARK: Arithmetic

  private func calculate(
    _ operation: BinaryOperator, _ one: ExpressionValue, _ other: ExpressionValue
  ) -> Outcome {
    guard let left = one.range, let right = other.range else {
      return .unknown("there is nothing to calculate with")
    }
    let result: ExactRange? =
      switch operation {
      case .plus: left.adding(right)
      case .minus: left.subtracting(right)
      case .times: left.multiplied(by: right)?.inHundredths(one.isPercent || other.isPercent)
      case .over: left.divided(by: right)
      default: nil
      }
    guard let result else {
      return .unknown(
        operation == .over ? "that would divide by nothing" : "the numbers are too large")
    }
    return .known(dress(result, operation, one, other))
  }

  /// Money times a number is money, money over money is a number, a date plus days is a date; a
  /// percentage of anything is of that thing's kind.
  private func dress(
    _ range: ExactRange, _ operation: BinaryOperator, _ one: ExpressionValue,
    _ other: ExpressionValue
  ) -> ExpressionValue {
    switch (one, other) {
    case (.money, .money) where operation == .over, (.date, .date): .number(range, unit: nil)
    case (.number, .money), (.money, _): .money(range)
    case (.date, _): .date(range)
    case (.number(_, let unit), .number(_, let otherUnit))
    where operation == .times && one.isPercent != other.isPercent:
      .number(range, unit: one.isPercent ? otherUnit : unit)
    case (.number(_, let unit), .number(_, let otherUnit)) where operation == .over:
      .number(range, unit: unit == otherUnit ? nil : unit ?? otherUnit)
    case (.number(_, let unit), .number(_, let otherUnit)):
      .number(range, unit: unit == otherUnit ? unit : unit ?? otherUnit)
    default: .number(range, unit: nil)
    }
  }
}

extension ExactRange {
  /// A hundredth of the range where it came of multiplying by a percentage.
  fileprivate func inHundredths(_ isScaled: Bool) -> Self? {
    isScaled ? divided(by: Self(ExactNumber(100))) : self
  }
}

extension ExpressionValue {
  fileprivate var isPercent: Bool {
    if case .number(_, unit: Self.percent) = self { true } else { false }
  }

  /// Whether two values without a range are of one kind.
  fileprivate func isAlike(_ other: Self) -> Bool {
    switch (self, other) {
    case (.truth, .truth), (.choice, .choice), (.choices, .choices), (.texts, .texts),
      (.yearGroups, .yearGroups):
      true
    default: false
    }
  }
}
