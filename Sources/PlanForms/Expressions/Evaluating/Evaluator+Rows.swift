extension Evaluator {
  // MARK: Answers

  func value(of reference: AnswerReference) -> Outcome {
    let answer = answer(to: reference)
    if answer.state == .answered, let value = answer.value {
      return ExpressionValue(value).map { .known($0) }
        ?? .unknown("\(reference.field) is a number too large to hold")
    }
    if reference.source == .planOnFile, context.planOnFile == nil {
      return .unknown("no plan is on file")
    }
    return .unknown("\(reference.field)\(rowPhrase(reference)) is \(answer.state.phrase)")
  }

  private func rowPhrase(_ reference: AnswerReference) -> String {
    guard reference.table != nil, let frame = frames.last else { return "" }
    return " of \(rowName(frame))"
  }

  func answer(to reference: AnswerReference) -> Answer {
    guard let table = reference.table else {
      return reference.source == .thisForm
        ? context.reading[reference.field] : context.planOnFile?[reference.field] ?? .notOnForm
    }
    if reference.source == .thisForm, let answer = answerHere(reference.field, in: table),
      answer.state != .notOnForm
    {
      return answer
    }
    return answerOnFile(reference.field, in: table) ?? .notOnForm
  }

  /// A row that is itself being looked at comes before the parent of one: in
  /// `any(interventions where … priority_ref)` of a rule over priorities, `priority_ref` is the
  /// priority's own.
  private func answerHere(_ field: FieldID, in table: TableID) -> Answer? {
    if let own = frames.lastIndex(where: { $0.table == table }) {
      return frames[own].answers[field]
    }
    for frame in frames.reversed() {
      guard let row = links.row(frame.row, of: frame.table, in: table) else { continue }
      let rows = context.reading.rows(table)
      return rows.indices.contains(row) ? rows[row][field] : nil
    }
    return nil
  }

  /// The plan on file answers what an evaluation does not repeat.
  private func answerOnFile(_ field: FieldID, in table: TableID) -> Answer? {
    guard let plan = context.planOnFile else { return nil }
    let rows = plan.rows(table)
    for frame in frames.reversed() {
      if let row = links.rowOnFile(frame.row, of: frame.table, in: table),
        rows.indices.contains(row)
      {
        return rows[row][field]
      }
    }
    return nil
  }

  /// Whether a row above the one that is looked at answers a question in the same words.
  func isAbove(_ answer: Answer, to reference: AnswerReference) -> Bool {
    guard let table = reference.table, let frame = frames.last,
      let row = links.row(frame.row, of: frame.table, in: table)
    else { return false }
    let first = repeats.firstRow(
      answering: answer, among: context.reading.rows(table), field: reference.field, table: table)
    return first.map { $0 < row } ?? false
  }

  // MARK: Aggregates

  func aggregate(_ aggregate: CheckedExpression.Aggregate) -> Outcome {
    var values: [ExpressionValue] = []
    var open: Outcome?
    var inner = at(aggregate.table, row: 0)
    let rows = context.reading.rows(aggregate.table)
    values.reserveCapacity(rows.count)
    for row in rows.indices {
      inner.move(to: row)
      let isMeant = aggregate.filter.map { inner.evaluate($0) } ?? .truth(true)
      guard let each = aggregate.each else {
        if let value = isMeant.value { values.append(value) } else { open = open ?? isMeant }
        continue
      }
      if isMeant == .truth(false) { continue }
      let outcome = isMeant.value == nil ? isMeant : inner.evaluate(each)
      if let value = outcome.value {
        values.append(value)
      } else if aggregate.kind != .count {
        // `count(table.column)` counts the answers; everything else needs every row's.
        open = open ?? outcome
      }
    }
    // Rows would have asked for what stands outside them; that there are none decides nothing.
    if rows.isEmpty { open = unknownOperand(outside: aggregate) }
    return Self.result(aggregate, values, open: open)
  }

  /// The first answer outside the rows of `any` or `every` that is not known.
  private func unknownOperand(outside aggregate: CheckedExpression.Aggregate) -> Outcome? {
    guard [.any, .every].contains(aggregate.kind) else { return nil }
    let references = (aggregate.filter?.references ?? []) + (aggregate.each?.references ?? [])
    return references.lazy.filter { $0.table != aggregate.table }.map { value(of: $0) }
      .first { $0.value == nil }
  }

  /// `any` and `every` may be decided by the rows that are known; nothing else may.
  private static func result(
    _ aggregate: CheckedExpression.Aggregate, _ values: [ExpressionValue], open: Outcome?
  ) -> Outcome {
    switch aggregate.kind {
    case .any:
      return values.contains(.truth(true)) ? .truth(true) : open ?? .truth(false)
    case .every:
      return values.contains(.truth(false)) ? .truth(false) : open ?? .truth(true)
    case .count:
      let isRows = aggregate.each == nil
      return open ?? .known(.number(isRows ? values.count { $0 == .truth(true) } : values.count))
    case .sum: return open ?? sum(values)
    case .min:
      return open
        ?? ExpressionFunction.extreme(values) {
          ExactRange(Swift.min($0.low, $1.low), Swift.min($0.high, $1.high))
        }
    case .max:
      return open
        ?? ExpressionFunction.extreme(values) {
          ExactRange(Swift.max($0.low, $1.low), Swift.max($0.high, $1.high))
        }
    case .list:
      return open
        ?? .known(
          .texts(values.compactMap { if case .text(let text) = $0 { text } else { nil } }))
    }
  }

  private static func sum(_ values: [ExpressionValue]) -> Outcome {
    guard let first = values.first, var range = first.range else {
      return .unknown("there are no rows to add up")
    }
    for value in values.dropFirst() {
      guard let next = value.range, let sum = range.adding(next) else {
        return .unknown("the numbers are too large")
      }
      range = sum
    }
    return .known(first.with(range))
  }
}

extension AnswerState {
  /// As a reason says it: "planned_cost of action 3 is unclear".
  var phrase: String {
    switch self {
    case .answered: "answered"
    case .unanswered: "blank"
    case .placeholder: "still a prompt"
    case .deferred: "still to be confirmed"
    case .refers: "given elsewhere"
    case .notApplicable: "claimed not to apply"
    case .unclear: "unclear"
    case .notOnForm: "not on the form"
    }
  }
}
