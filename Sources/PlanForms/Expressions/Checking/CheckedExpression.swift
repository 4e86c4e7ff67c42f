/// An expression whose names resolve and whose types fit: it can be evaluated without failing.
struct CheckedExpression: Sendable {
  indirect enum Kind: Sendable {
    case literal(ExpressionValue)
    case answer(AnswerReference)
    case fact(Fact)
    case word(AnswerWord)
    case not(CheckedExpression)
    case negative(CheckedExpression)
    case binary(BinaryOperator, CheckedExpression, CheckedExpression)
    case membership(CheckedExpression, [CheckedExpression])
    case function(ExpressionFunction, [CheckedExpression])
    case aggregate(Aggregate)
    /// A choice as the text of its label.
    case labelled(CheckedExpression, [String: String])
  }

  /// Something computed over the rows of a table.
  struct Aggregate: Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case sum, count, min, max, any, every, list
    }

    var kind: Kind
    var table: TableID
    /// What is worked out for each row; nil for `count`, `any`, `every` of rows.
    var each: CheckedExpression?
    var filter: CheckedExpression?
  }

  var kind: Kind
  var type: ExpressionType
  /// How many nodes the tree has, with terms written out: bounds the work of one evaluation.
  var size: Int

  init(_ kind: Kind, _ type: ExpressionType, parts: [CheckedExpression] = []) {
    self.kind = kind
    self.type = type
    size = parts.reduce(1) { $0 + $1.size }
  }
}

/// A question whose answer an expression asks for.
struct AnswerReference: Hashable, Sendable {
  enum Source: Hashable, Sendable {
    case thisForm
    /// The plan that the register holds for the same group.
    case planOnFile
  }

  var field: FieldID
  /// The table whose row answers it; nil for a question asked once.
  var table: TableID?
  var source: Source
}

/// What may be said of the row or the answer that an expression stands at.
enum AnswerWord: String, Hashable, Sendable, CaseIterable {
  /// The row as a chair would name it: "action 3".
  case row
  /// From 1, in the order on the form.
  case rowNumber = "row_number"
  /// The words that stand in answer, cut to a readable length.
  case text
  /// The question's label as it stands on the form, or the definition's.
  case label
  /// The question in its place: "“Start” of action 3".
  case question
  /// " because it could be 10 or 20 pupils", or nothing.
  case because
  /// Why the answer is not sure: "it could be 10 or 20 pupils", or nothing.
  case doubt
  /// How many rows the table has.
  case rows
  /// Whether another table has a row that reports on this one.
  case reported
  /// Whether this row reports on a row of another table.
  case reports
  /// The labels of the questions that the form should ask and does not.
  case questions

  var type: ExpressionType {
    switch self {
    case .rowNumber, .rows: .number
    case .questions: .texts
    case .reported, .reports: .truth
    default: .text
    }
  }
  /// Whether there must be an answer, and not only a row, to speak of.
  var needsAnswer: Bool {
    switch self {
    case .row, .rowNumber, .rows, .reported, .reports: false
    case .text, .label, .question, .because, .doubt, .questions: true
    }
  }
}
