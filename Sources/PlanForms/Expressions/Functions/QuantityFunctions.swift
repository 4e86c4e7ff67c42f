extension ExpressionFunction {
  /// Functions of amounts and numbers.
  static let quantityFunctions: [ExpressionFunction] = [
    ExpressionFunction(
      name: "first", usage: "first(one, other, …)",
      summary: "the first of these that is known",
      parameters: [.alike], repeats: 1, result: .likeFirst, body: .firstKnown),
    ExpressionFunction(
      name: "max", usage: "max(one, other, …)", summary: "the greatest of these",
      parameters: [.quantity], repeats: 1, result: .likeFirst,
      body: .values { values, _ in
        extreme(values) { ExactRange(max($0.low, $1.low), max($0.high, $1.high)) }
      }),
    ExpressionFunction(
      name: "min", usage: "min(one, other, …)", summary: "the least of these",
      parameters: [.quantity], repeats: 1, result: .likeFirst,
      body: .values { values, _ in
        extreme(values) { ExactRange(min($0.low, $1.low), min($0.high, $1.high)) }
      }),
    ExpressionFunction(
      name: "abs", usage: "abs(amount)", summary: "without its minus sign",
      parameters: [.amount], result: .likeFirst,
      body: .values { values, _ in
        guard let value = values.first, let range = value.range else {
          return .unknown("there is no amount")
        }
        return .known(value.with(range.magnitude))
      }),
    ExpressionFunction(
      name: "percent", usage: "percent(part, whole)",
      summary: "what share the part is of the whole: 15 of 60 is 25%",
      parameters: [.amount, .amount], result: .fixed(.percent),
      body: .values { values, _ in share(values) }),
    ExpressionFunction(
      name: "sum_in", usage: "sum_in(text)",
      summary: "what a sum written in a text comes to: £360 for “2 x £180”",
      parameters: [.value(.text)], result: .fixed(.money),
      body: .values { values, _ in
        knownSums.value(for: text(values, 0)) { sum(in: text(values, 0)) }
      }),
    ExpressionFunction(
      name: "number", usage: "number(text)", summary: "a text that is nothing but a number",
      parameters: [.value(.text)], result: .fixed(.number),
      body: .values { values, _ in
        guard case .text(let text)? = values.first,
          let number = ExactNumber(decimal: FoldedText.fold(text))
        else { return .unknown("that is not a number") }
        return .known(.number(ExactRange(number), unit: nil))
      }),
  ]

  private static let sums = ValueReader()
  private static let amount = FieldDefinition(id: "amount", label: "", type: .money)
  /// "2 x £180" stands in form after form.
  private static let knownSums = Memo<Outcome>(limit: 512)

  private static func sum(in text: String) -> Outcome {
    let reading = sums.read(RawAnswer(text), as: amount)
    guard case .money(let amount)? = reading.value, let pence = amount.workedPence else {
      return .unknown("no sum is written there")
    }
    return .known(.money(pence: pence))
  }

  private static func share(_ values: [ExpressionValue]) -> Outcome {
    guard values.count == 2, let part = values[0].range, let whole = values[1].range else {
      return .unknown("there is nothing to compare")
    }
    let share = part.divided(by: whole)?.multiplied(by: ExactRange(ExactNumber(100)))
    return share.map { .known(.number($0, unit: ExpressionValue.percent)) }
      ?? .unknown("that would divide by nothing")
  }

  static func extreme(
    _ values: [ExpressionValue], _ choose: (ExactRange, ExactRange) -> ExactRange
  ) -> Outcome {
    guard let first = values.first, var range = first.range else {
      return .unknown("there is nothing to compare")
    }
    for value in values.dropFirst() {
      guard let other = value.range else { return .unknown("there is nothing to compare") }
      range = choose(range, other)
    }
    return .known(first.with(range))
  }
}

extension ExpressionValue {
  /// The range of a money, a number or a date.
  var range: ExactRange? {
    switch self {
    case .money(let range), .number(let range, _), .date(let range): range
    default: nil
    }
  }

  /// The same kind of value with another range.
  func with(_ range: ExactRange) -> Self {
    switch self {
    case .money: .money(range)
    case .number(_, let unit): .number(range, unit: unit)
    case .date: .date(range)
    default: self
    }
  }
}
