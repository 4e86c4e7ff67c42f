/// Looks up the names of an expression and sees that its types fit.
struct ExpressionChecker {
  /// The largest tree that is accepted, with terms written out.
  static let maxSize = 1_000

  let names: ExpressionNames
  let scope: ExpressionScope

  /// Reads and checks `source`, which must give a value of `type` where one is asked for.
  func check(
    _ source: String, as type: ExpressionType? = nil
  ) throws(ExpressionMistake) -> CheckedExpression {
    let syntax = try ExpressionParser.parse(source)
    let checked = try check(syntax, expecting: type)
    guard checked.size <= Self.maxSize else {
      throw ExpressionMistake(at: 0, "the expression is too large with its terms written out")
    }
    if let type, checked.type != type {
      throw ExpressionMistake(
        at: syntax.offset, "this gives \(checked.type.name), but \(type.name) is needed here")
    }
    return checked
  }

  /// `expecting` lets a bare name be one of the choices of what it is compared with.
  func check(
    _ syntax: ExpressionSyntax, expecting: ExpressionType? = nil
  ) throws(ExpressionMistake) -> CheckedExpression {
    switch syntax.kind {
    case .literal(let value): return CheckedExpression(.literal(value), value.type)
    case .path(let parts): return try path(parts, at: syntax.offset, expecting: expecting)
    case .not(let inner):
      let checked = try truth(inner)
      return CheckedExpression(.not(checked), .truth, parts: [checked])
    case .negative(let inner):
      let checked = try check(inner)
      guard [.money, .number, .percent].contains(checked.type) else {
        throw ExpressionMistake(
          at: syntax.offset, "“-” needs money or a number, not \(checked.type.name)")
      }
      return CheckedExpression(.negative(checked), checked.type, parts: [checked])
    case .binary(let operation, let left, let right):
      return try binary(operation, left, right, at: syntax.offset)
    case .membership(let item, let set):
      return try membership(item, set)
    case .call(let name, let arguments, let filter):
      return try call(name, arguments, filter: filter, at: syntax.offset)
    }
  }

  func truth(_ syntax: ExpressionSyntax) throws(ExpressionMistake) -> CheckedExpression {
    let checked = try check(syntax)
    guard checked.type == .truth else {
      throw ExpressionMistake(
        at: syntax.offset, "yes or no is needed here, not \(checked.type.name)")
    }
    return checked
  }

  // MARK: Operators

  private func binary(
    _ operation: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    if operation == .and || operation == .or {
      let parts = [try truth(left), try truth(right)]
      return CheckedExpression(.binary(operation, parts[0], parts[1]), .truth, parts: parts)
    }
    let (one, other) = try pair(left, right)
    let type: ExpressionType?
    if operation.isComparison {
      let needsOrder = operation != .equal && operation != .notEqual
      let isComparable =
        one.type.compares(with: other.type, inOrder: needsOrder)
        || isShare(one, beside: other) || isShare(other, beside: one)
      type = isComparable ? .truth : nil
    } else {
      type = one.type.combined(by: operation, with: other.type)
    }
    guard let type else {
      throw ExpressionMistake(
        at: offset,
        "“\(operation.rawValue)” cannot stand between \(one.type.name) and \(other.type.name)"
          + one.type.cure(beside: other.type))
    }
    return CheckedExpression(.binary(operation, one, other), type, parts: [one, other])
  }

  /// Checks two operands, of which either may be a bare choice of the other.
  private func pair(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax
  ) throws(ExpressionMistake) -> (CheckedExpression, CheckedExpression) {
    if case .path(let parts) = left.kind, parts.count == 1, names.fields[parts[0]] == nil,
      let other = try? check(right), case .choice = other.type
    {
      return (try check(left, expecting: other.type), other)
    }
    let one = try check(left)
    let other = try check(right, expecting: one.type)
    switch (one.type, other.type, one.kind, other.kind) {
    // In quotes it would be a text that no answer gives: a choice is written by its name.
    case (_, _, .literal, _), (_, _, _, .literal): return (one, other)
    case (.choice, .text, _, _), (.text, .choice, _, _): return (labelled(one), labelled(other))
    default: return (one, other)
    }
  }

  /// A choice as its label, which is what lists of the programme hold; anything else as it is.
  func labelled(_ checked: CheckedExpression) -> CheckedExpression {
    guard case .choice = checked.type else { return checked }
    return CheckedExpression(
      .labelled(checked, names.labels(ofChoicesIn: checked)), .text, parts: [checked])
  }

  /// A question of type `number` may be answered in percent; whether it is shows when it is read.
  private func isShare(_ one: CheckedExpression, beside other: CheckedExpression) -> Bool {
    guard other.type == .percent, case .answer(let reference) = one.kind else { return false }
    return names.fields[reference.field.description]?.type == .number
  }

  private func membership(
    _ item: ExpressionSyntax, _ set: [ExpressionSyntax]
  ) throws(ExpressionMistake) -> CheckedExpression {
    let one = try check(item)
    var members: [CheckedExpression] = []
    for syntax in set {
      let member = try check(syntax, expecting: one.type)
      guard one.type.compares(with: member.type, inOrder: false) || member.type.holds(one.type)
      else {
        throw ExpressionMistake(
          at: syntax.offset, "\(one.type.name) cannot be in \(member.type.name)")
      }
      members.append(member)
    }
    return CheckedExpression(.membership(one, members), .truth, parts: [one] + members)
  }
}

extension ExpressionValue {
  var type: ExpressionType {
    switch self {
    case .money: .money
    case .number(_, unit: ExpressionValue.percent): .percent
    case .number: .number
    case .date: .date
    case .text: .text
    case .texts: .texts
    case .truth: .truth
    case .choice(let id): .choice([id])
    case .choices(let ids): .choices(ids)
    case .yearGroups: .yearGroups
    }
  }
}

extension ExpressionType {
  func compares(with other: Self, inOrder: Bool) -> Bool {
    switch (self, other) {
    case (.money, .money), (.number, .number), (.percent, .percent), (.date, .date): true
    case (.text, .text), (.truth, .truth), (.yearGroups, .yearGroups): !inOrder
    case (.choice, .choice): !inOrder
    default: false
    }
  }

  /// Whether a list of this type may hold `item`.
  func holds(_ item: Self) -> Bool {
    switch (self, item) {
    case (.texts, .text), (.choices, .choice): true
    default: false
    }
  }

  /// What an editor can do about two types that do not go together.
  func cure(beside other: Self) -> String {
    if case .choice(let choices) = self, other == .text {
      return "; a choice is written without quotes: \(choices.first ?? "")"
    }
    return switch Set([self, other]) {
    case [.money, .number]: "; write an amount as £500"
    case [.date, .number]: "; write a date as 2020-10-02"
    case [.percent, .number]: "; write a percentage as 90%, and a share as percent(part, whole)"
    case [.money, .text]: "; £1 * number(text) is the amount that a text or a list gives"
    case [.number, .text]: "; number(text) is the number that a text or a list gives"
    default: ""
    }
  }

  /// What an arithmetic operator makes of two types; nil where it makes nothing.
  func combined(by operation: BinaryOperator, with other: Self) -> Self? {
    switch (operation, self, other) {
    case (.plus, .money, .money), (.minus, .money, .money): .money
    case (.plus, .number, .number), (.minus, .number, .number): .number
    case (.plus, .date, .number), (.minus, .date, .number): .date
    case (.minus, .date, .date): .number
    case (.plus, .percent, .percent), (.minus, .percent, .percent): .percent
    case (.times, .percent, .percent), (.over, .percent, .number): .percent
    case (.times, .number, .percent), (.times, .percent, .number): .number
    case (.times, .money, .percent), (.times, .percent, .money): .money
    case (.over, .percent, .percent): .number
    case (.times, .number, .number), (.over, .number, .number): .number
    case (.times, .money, .number), (.times, .number, .money), (.over, .money, .number): .money
    case (.over, .money, .money): .number
    default: nil
    }
  }
}
