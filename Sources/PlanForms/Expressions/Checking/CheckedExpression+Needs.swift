extension CheckedExpression {
  /// Every expression that it is made of, itself first.
  var withParts: [CheckedExpression] {
    let parts: [CheckedExpression] =
      switch kind {
      case .literal, .fact, .word, .answer: []
      case .not(let inner), .negative(let inner), .labelled(let inner, _): [inner]
      case .binary(_, let left, let right): [left, right]
      case .membership(let item, let set): [item] + set
      case .function(_, let arguments): arguments
      case .aggregate(let aggregate): [aggregate.each, aggregate.filter].compactMap(\.self)
      }
    return [self] + parts.flatMap(\.withParts)
  }

  /// Whether the function of this name is called anywhere in it.
  func calls(_ name: String) -> Bool {
    withParts.contains { part in
      if case .function(let function, _) = part.kind { function.name == name } else { false }
    }
  }

  /// The answers that the expression asks for, in the order in which they stand.
  var references: [AnswerReference] {
    withParts.compactMap { part in
      if case .answer(let reference) = part.kind { reference } else { nil }
    }
  }
}

/// A list of the programme as the rules of a form look into it.
package struct NeededList: Sendable, Hashable {
  package var name: String
  /// In the order in which the rules name them.
  package var columns: [String]
}

extension FormDefinition {
  /// The lists that the form's expressions look into, in the order of the definition.
  package var neededLists: [NeededList] {
    var lists: [NeededList] = []
    for part in expressions.flatMap(\.withParts) {
      guard case .function(let function, let arguments) = part.kind, function.looksIntoLists,
        let name = arguments.first?.literalText
      else { continue }
      let columns = [1, 3].compactMap { index in
        arguments.indices.contains(index) ? arguments[index].literalText : nil
      }
      let known = lists.firstIndex { $0.name == name }
      if known == nil { lists.append(NeededList(name: name, columns: [])) }
      let index = known ?? lists.count - 1
      for column in columns where !lists[index].columns.contains(column) {
        lists[index].columns.append(column)
      }
    }
    return lists
  }

  /// The facts of the programme and its groups that the form's expressions ask for, by their names.
  package var neededFacts: Set<String> {
    Set(
      expressions.flatMap(\.withParts).compactMap { part in
        if case .fact(let fact) = part.kind { fact.name } else { nil }
      })
  }

  private var expressions: [CheckedExpression] {
    let asked = fields.flatMap { field in
      [field.required?.when].compactMap(\.?.checked)
        + (field.required?.wording.expressions ?? []) + field.unclear.expressions
    }
    let ruled = rules.flatMap { rule -> [CheckedExpression] in
      var own = [rule.when].compactMap(\.?.checked) + rule.wording.expressions
      if case .expression(let check) = rule.check { own.append(check.checked) }
      return own
    }
    return asked + ruled
  }
}

extension Wording {
  fileprivate var expressions: [CheckedExpression] {
    message.expressions + help.expressions + [softening?.when].compactMap(\.?.checked)
  }
}

extension ExpressionFunction {
  fileprivate var looksIntoLists: Bool { name == "listed" || name == "lookup" }
}

extension CheckedExpression {
  fileprivate var literalText: String? {
    if case .literal(.text(let text)) = kind { text } else { nil }
  }
}
