/// An expression as it is written, before names are looked up and types are known.
struct ExpressionSyntax: Hashable, Sendable {
  indirect enum Kind: Hashable, Sendable {
    case literal(ExpressionValue)
    /// `planned_cost`, `group.allocation`.
    case path([String])
    case not(ExpressionSyntax)
    case negative(ExpressionSyntax)
    case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    /// `status in (done, changed)`.
    case membership(ExpressionSyntax, [ExpressionSyntax])
    /// `sum(interventions.planned_cost where …)`, `words(context)`.
    case call(String, [ExpressionSyntax], filter: ExpressionSyntax?)
  }

  var kind: Kind
  /// Offset of the first scalar in the source.
  var offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// The operators with two operands, from the loosest to the tightest.
enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
  case or
  case and
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"

  /// Operators of one level bind alike and group from the left.
  var level: Int {
    switch self {
    case .or: 0
    case .and: 1
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 3
    case .plus, .minus: 4
    case .times, .over: 5
    }
  }

  var isComparison: Bool { level == 3 }
}
