extension ExpressionChecker {
  func path(
    _ parts: [String], at offset: Int, expecting: ExpressionType?
  ) throws(ExpressionMistake) -> CheckedExpression {
    let whole = parts.joined(separator: ".")
    if let fact = Fact.named(whole) { return CheckedExpression(.fact(fact), fact.type) }
    if parts.count == 1 { return try bare(whole, at: offset, expecting: expecting) }
    if parts.count == 2, parts[0] == "plan" {
      return try answer(parts[1], from: .planOnFile, at: offset)
    }
    throw unknownPath(parts, at: offset)
  }

  private func bare(
    _ name: String, at offset: Int, expecting: ExpressionType?
  ) throws(ExpressionMistake) -> CheckedExpression {
    // A choice comes first: `not_delivered` may be a choice of two fields and no field itself.
    if case .choice(let choices)? = expecting, names.fields[name] == nil {
      guard choices.contains(name) else {
        let meant = Suggestion.offer(
          Suggestion.nearest(to: name, among: choices)
            ?? Suggestion.nearest(to: name, among: names.fields.keys.sorted()))
        throw ExpressionMistake(at: offset, "“\(name)” is not one of the choices\(meant)")
      }
      return CheckedExpression(.literal(.choice(name)), .choice(choices))
    }
    if names.fields[name] != nil { return try answer(name, from: .thisForm, at: offset) }
    if name == "it", let field = scope.it {
      return try answer(field, from: .thisForm, at: offset)
    }
    if let term = names.terms[name] { return term }
    if let word = AnswerWord(rawValue: name) { return try self.word(word, at: offset) }
    if names.tables[name] != nil {
      throw ExpressionMistake(
        at: offset, "“\(name)” is a table: use it as in count(\(name)) or any(\(name) where …)")
    }
    if names.laterTerms.contains(name) {
      throw ExpressionMistake(at: offset, "a term may use the terms above it, and not “\(name)”")
    }
    let meant =
      Self.borrowed[name.lowercased()] ?? Suggestion.clause(for: name, among: names.bareNames)
    throw ExpressionMistake(at: offset, "“\(name)” is not a field\(meant)")
  }

  /// What editors who know other languages write, and how it is said here.
  private static let borrowed = [
    "true": "; write yes", "false": "; write no",
    "null": "; whether there is an answer is answered(question)",
    "none": "; whether there is an answer is answered(question)",
    "blank": "; whether there is an answer is answered(question)",
    "empty": "; whether there is an answer is answered(question)",
  ]

  private func word(
    _ word: AnswerWord, at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    if word.needsAnswer ? !scope.isAboutAnswer : scope.row == nil && !scope.isAboutAnswer {
      let place = word.needsAnswer ? "in what is said of an answer" : "in a row"
      throw ExpressionMistake(at: offset, "“\(word.rawValue)” has a meaning only \(place)")
    }
    return CheckedExpression(.word(word), word.type)
  }

  func answer(
    _ name: String, from source: AnswerReference.Source, at offset: Int
  ) throws(ExpressionMistake) -> CheckedExpression {
    guard let field = names.fields[name] else {
      let meant = Suggestion.clause(for: name, among: names.fields.keys.sorted())
      throw ExpressionMistake(at: offset, "“\(name)” is not a field\(meant)")
    }
    if let table = field.table, !reachable.contains(table) {
      throw ExpressionMistake(
        at: offset,
        "“\(name)” is a column of “\(table)”, and there is no single row here: "
          + "use it as in sum(\(table).\(name)) or any(\(table) where …)")
    }
    return CheckedExpression(
      .answer(AnswerReference(field: field.id, table: field.table, source: source)),
      ExpressionType(field))
  }

  private var reachable: [TableID] {
    ([scope.row].compactMap(\.self) + scope.outer).flatMap { names.reach(from: $0) }
  }

  private func unknownPath(_ parts: [String], at offset: Int) -> ExpressionMistake {
    let whole = parts.joined(separator: ".")
    if ["csv", "yaml", "xlsx"].contains(parts[parts.count - 1]) {
      return ExpressionMistake(
        at: offset, "“\(whole)” is not a field; a text stands in quotes: '\(whole)'")
    }
    let facts = Fact.all.map(\.name)
    if names.tables[parts[0]] != nil, parts.count == 2 {
      let meant = Suggestion.clause(for: parts[1], among: names.fields.keys.sorted())
      return ExpressionMistake(
        at: offset,
        names.fields[parts[1]] == nil
          ? "“\(whole)” is not a field\(meant)"
          : "“\(whole)” is a whole column: use it as in sum(\(whole)), or write “\(parts[1])” "
            + "for the row's own answer")
    }
    let last = parts[parts.count - 1]
    let meant = Suggestion.offer(
      Suggestion.nearest(to: whole, among: facts)
        ?? Suggestion.nearest(to: last, among: names.fields.keys.sorted()))
    return ExpressionMistake(at: offset, "“\(whole)” is not a field\(meant)")
  }
}
