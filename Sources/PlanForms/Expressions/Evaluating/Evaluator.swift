/// Works expressions out over one form.
///
/// Evaluating never fails: what cannot be worked out is `unknown` with the reason, and an unknown
/// operand makes its expression unknown unless the other operand alone decides it.
struct Evaluator: Sendable {
  /// The row that is being looked at.
  struct Frame: Sendable {
    let table: TableID
    /// From 0.
    let row: Int
    /// What the row answers.
    let answers: [FieldID: Answer]
  }

  /// The answer that is being spoken of, for `text`, `label` and the like.
  ///
  /// A class, because an evaluator is copied for every row and hardly ever speaks of an answer.
  final class Subject: Sendable {
    let field: FieldDefinition
    let answer: Answer

    init(field: FieldDefinition, answer: Answer) {
      self.field = field
      self.answer = answer
    }
  }

  /// What is one for the whole form, held once however many rows are looked at.
  private final class Ground: Sendable {
    let context: RuleContext
    let names: ExpressionNames
    let links: RowLinks
    let repeats = RepeatedAnswers()

    init(_ context: RuleContext, _ names: ExpressionNames, _ links: RowLinks) {
      (self.context, self.names, self.links) = (context, names, links)
    }
  }

  private let ground: Ground
  var context: RuleContext { ground.context }
  var names: ExpressionNames { ground.names }
  var links: RowLinks { ground.links }
  var repeats: RepeatedAnswers { ground.repeats }
  /// Innermost last.
  var frames: [Frame] = []
  var subject: Subject?
  /// The labels of the questions that are being said to be missing.
  var questions: [String] = []

  init(_ context: RuleContext, _ names: ExpressionNames, tables: [TableDefinition]) {
    ground = Ground(context, names, RowLinks(tables, context))
  }

  func at(_ table: TableID, row: Int) -> Evaluator {
    var inner = self
    inner.frames.append(frame(table, row))
    return inner
  }

  /// Goes on from the row of a table that is being looked at to another of its rows.
  mutating func move(to row: Int) {
    guard let last = frames.indices.last else { return }
    frames[last] = frame(frames[last].table, row)
  }

  private func frame(_ table: TableID, _ row: Int) -> Frame {
    let rows = context.reading.rows(table)
    return Frame(
      table: table, row: row, answers: rows.indices.contains(row) ? rows[row].answers : [:])
  }

  func about(_ field: FieldDefinition, _ answer: Answer) -> Evaluator {
    var inner = self
    inner.subject = Subject(field: field, answer: answer)
    return inner
  }

  func evaluate(_ expression: CheckedExpression) -> Outcome {
    switch expression.kind {
    case .literal(let value): .known(value)
    case .answer(let reference): value(of: reference)
    case .fact(let fact):
      fact.find(context).map { .known($0) } ?? fact.unknown
    case .word(let word): value(of: word)
    case .not(let inner): negation(of: evaluate(inner))
    case .negative(let inner): negative(of: evaluate(inner))
    case .binary(.and, let left, let right): decide(left, right, deciding: false)
    case .binary(.or, let left, let right): decide(left, right, deciding: true)
    case .binary(let operation, let left, let right):
      combine(operation, evaluate(left), evaluate(right))
    case .membership(let item, let set): membership(item, set)
    case .function(let function, let arguments): call(function, arguments)
    case .aggregate(let aggregate): self.aggregate(aggregate)
    case .labelled(let inner, let labels): label(of: evaluate(inner), labels)
    }
  }

  // MARK: Truth

  private func negation(of outcome: Outcome) -> Outcome {
    guard case .known(.truth(let isTrue)) = outcome else { return outcome }
    return .truth(!isTrue)
  }

  /// `and` is decided by one false, `or` by one true, whatever is unknown beside it.
  private func decide(
    _ left: CheckedExpression, _ right: CheckedExpression, deciding: Bool
  ) -> Outcome {
    let first = evaluate(left)
    if first == .truth(deciding) { return first }
    let second = evaluate(right)
    if second == .truth(deciding) { return second }
    return first.value == nil ? first : second
  }

  private func membership(_ item: CheckedExpression, _ set: [CheckedExpression]) -> Outcome {
    let wanted = evaluate(item)
    guard let value = wanted.value else { return wanted }
    var missing: Outcome?
    for member in set {
      switch isMember(value, evaluate(member)) {
      case .known(.truth(true)): return .truth(true)
      case .unknown(let reason): missing = missing ?? .unknown(reason)
      default: continue
      }
    }
    return missing ?? .truth(false)
  }

  private func isMember(_ value: ExpressionValue, _ member: Outcome) -> Outcome {
    switch (value, member) {
    case (.text(let text), .known(.texts(let texts))):
      let folded = FoldedText.fold(text)
      return .truth(texts.contains { FoldedText.fold($0) == folded })
    case (.choice(let id), .known(.choices(let ids))): return .truth(ids.contains(id))
    case (_, .known(let other)): return compare(.equal, value, other)
    case (_, .unknown): return member
    }
  }

  private func label(of outcome: Outcome, _ labels: [String: String]) -> Outcome {
    guard case .known(.choice(let id)) = outcome else { return outcome }
    return .known(.text(labels[id] ?? id))
  }

  // MARK: Calls

  private func call(_ function: ExpressionFunction, _ arguments: [CheckedExpression]) -> Outcome {
    switch function.body {
    case .firstKnown:
      var last = Outcome.unknown("nothing is known")
      for argument in arguments {
        last = evaluate(argument)
        if last.value != nil { return last }
      }
      return last
    case .values(let body):
      return withValues(arguments) { body($0, context) }
    case .answer(let body):
      guard case .answer(let reference)? = arguments.first?.kind else {
        return .unknown("no question is named")
      }
      return withValues(arguments.dropFirst()) { values in
        body(
          answer(to: reference), values,
          AnswerSurroundings(evaluator: self, reference: reference))
      }
    }
  }

  private func withValues(
    _ arguments: some Sequence<CheckedExpression>, _ body: ([ExpressionValue]) -> Outcome
  ) -> Outcome {
    var values: [ExpressionValue] = []
    values.reserveCapacity(arguments.underestimatedCount)
    for argument in arguments {
      let outcome = evaluate(argument)
      guard let value = outcome.value else { return outcome }
      values.append(value)
    }
    return body(values)
  }
}
