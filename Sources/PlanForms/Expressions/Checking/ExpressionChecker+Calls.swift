extension ExpressionChecker {
  func call(
    _ name: String, _ arguments: [ExpressionSyntax], filter: ExpressionSyntax?, at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    if let kind = CheckedExpression.Aggregate.Kind(rawValue: name),
      let first = arguments.first, arguments.count == 1, case .path(let parts) = first.kind,
      (1...2).contains(parts.count), names.tables[parts[0]] != nil
    {
      return try aggregate(kind, of: parts, filter, at: first.offset)
    }
    guard let function = ExpressionFunction.named(name) else {
      let known =
        ExpressionFunction.all.map(\.name)
        + CheckedExpression.Aggregate.Kind.allCases.map(\.rawValue)
      if known.contains(name) { throw withoutTable(name, arguments, at: offset) }
      let meant = Suggestion.clause(for: name, among: known)
      throw ExpressionMistake(at: offset, "“\(name)” is not a function\(meant)")
    }
    if let filter {
      throw ExpressionMistake(
        at: filter.offset, "“where” belongs to the rows of a table, as in any(table where …)")
    }
    return try apply(function, to: arguments, at: offset)
  }

  /// `sum(…)` of what is no table: the nearest one's name, where one is near.
  private func withoutTable(
    _ name: String, _ arguments: [ExpressionSyntax], at offset: Int
  ) -> ExpressionMistake {
    if let first = arguments.first, case .path(let parts) = first.kind,
      let table = Suggestion.nearest(to: parts[0], among: names.tables.keys.sorted())
    {
      return ExpressionMistake(
        at: first.offset, "“\(parts[0])” is not a table; did you mean “\(table)”?")
    }
    return ExpressionMistake(
      at: offset, "\(name)(…) needs a table or a column, as in \(name)(table.column)")
  }

  // MARK: Functions

  private func apply(
    _ function: ExpressionFunction, to arguments: [ExpressionSyntax], at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    let fewest = function.parameters.count
    let more = arguments.count - fewest
    guard more == 0 || function.repeats > 0 && more > 0 && more % function.repeats == 0 else {
      throw ExpressionMistake(at: offset, "\(function.name) is written \(function.usage)")
    }
    var checked: [CheckedExpression] = []
    for (index, argument) in arguments.enumerated() {
      let place =
        index < fewest ? index : fewest - function.repeats + (index - fewest) % function.repeats
      let parameter = function.parameters[place]
      checked.append(try self.argument(argument, parameter, alike: checked.first, function))
    }
    let type: ExpressionType
    switch function.result {
    case .fixed(let fixed): type = fixed
    case .likeFirst: type = checked.first?.type ?? .text
    }
    return CheckedExpression(.function(function, checked), type, parts: checked)
  }

  private func argument(
    _ syntax: ExpressionSyntax, _ parameter: ExpressionFunction.Parameter,
    alike first: CheckedExpression?, _ function: ExpressionFunction
  ) throws(ExpressionMistake) -> CheckedExpression {
    var checked = try check(syntax, expecting: first?.type)
    let isFit: Bool
    switch parameter {
    case .answer:
      if case .answer = checked.kind { return checked }
      throw ExpressionMistake(
        at: syntax.offset, "\(function.usage) needs the name of a question here")
    case .value(let type):
      if type == .text { checked = labelled(checked) }
      isFit = checked.type == type
    case .amount, .quantity:
      isFit =
        ([.money, .number, .percent].contains(checked.type)
          || parameter.takesDates && checked.type == .date)
        && first?.type ?? checked.type == checked.type
    case .cell:
      checked = labelled(checked)
      isFit = [.text, .money, .number, .percent].contains(checked.type)
    case .alike: isFit = first?.type ?? checked.type == checked.type
    }
    guard isFit else {
      throw ExpressionMistake(
        at: syntax.offset, "\(function.usage) does not take \(checked.type.name) here")
    }
    return checked
  }

  // MARK: Rows

  private func aggregate(
    _ kind: CheckedExpression.Aggregate.Kind, of parts: [String], _ filter: ExpressionSyntax?,
    at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    let table = TableID(parts[0])
    let inner = ExpressionChecker(
      names: names,
      scope: ExpressionScope(
        row: table, outer: (scope.row.map { [$0] } ?? []) + scope.outer, it: scope.it))
    var aggregate = CheckedExpression.Aggregate(kind: kind, table: table)
    if parts.count == 2 { aggregate.each = try inner.column(parts[1], of: table, at: offset) }
    if let filter { aggregate.filter = try inner.truth(filter) }
    let type = try resultType(aggregate, at: offset)
    let inside = [aggregate.each, aggregate.filter].compactMap(\.self)
    return CheckedExpression(.aggregate(aggregate), type, parts: inside)
  }

  private func column(
    _ name: String, of table: TableID, at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    if let word = AnswerWord(rawValue: name), !word.needsAnswer, word != .rows {
      return CheckedExpression(.word(word), word.type)
    }
    let columns = names.fields.values.filter { $0.isColumn(of: table) }
    if let field = columns.first(where: { $0.id.description == name }) {
      return CheckedExpression(
        .answer(AnswerReference(field: field.id, table: table, source: .thisForm)),
        ExpressionType(field))
    }
    let meant = Suggestion.clause(for: name, among: columns.map(\.id.description).sorted())
    throw ExpressionMistake(at: offset, "“\(name)” is not a column of “\(table)”\(meant)")
  }

  private func resultType(
    _ aggregate: CheckedExpression.Aggregate, at offset: Int
  ) throws(ExpressionMistake) -> ExpressionType {
    let name = aggregate.kind.rawValue
    func refuse(_ wanted: String) -> ExpressionMistake {
      ExpressionMistake(at: offset, "\(name)(…) needs \(wanted)")
    }
    switch (aggregate.kind, aggregate.each?.type) {
    case (.count, _): return .number
    case (.any, nil), (.every, nil):
      guard aggregate.filter != nil else { throw refuse("“where” and a condition") }
      return .truth
    case (.any, .truth?), (.every, .truth?): return .truth
    case (.any, _), (.every, _): throw refuse("a yes/no column, or a table and “where”")
    case (.sum, .money?), (.min, .money?), (.max, .money?): return .money
    case (.sum, .number?), (.min, .number?), (.max, .number?): return .number
    case (.sum, .percent?), (.min, .percent?), (.max, .percent?): return .percent
    case (.min, .date?), (.max, .date?): return .date
    case (.sum, _): throw refuse("a column of money or numbers, as in sum(table.column)")
    case (.min, _), (.max, _): throw refuse("a column of money, numbers or dates")
    case (.list, .text?): return .texts
    case (.list, _): throw refuse("a column of texts, such as “row”")
    }
  }
}

extension ExpressionFunction.Parameter {
  fileprivate var takesDates: Bool {
    if case .quantity = self { true } else { false }
  }
}
