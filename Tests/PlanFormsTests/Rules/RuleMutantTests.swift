import Testing

@testable import PlanForms

/// A rule that said a little more or a little less would be another rule: each comparison, figure and
/// connective of every shipped rule is held by a case that would come out otherwise.
@Suite struct `Every comparison and figure of the shipped rules` {
  typealias Rule = `Every rule of every shipped form`.Rule

  @Test(arguments: Result { try `Every rule of every shipped form`.rules() }.rules)
  func `is held by a case`(_ rule: Rule) throws {
    let scope = ExpressionScope(
      row: rule.rule.each, isAboutAnswer: !rule.rule.fields.isEmpty,
      it: rule.rule.fields.first?.description)
    let form = rule.alone
    var mutants: [Mutant] = []
    if case .expression(let check) = rule.rule.check {
      mutants += Self.mutants(of: check, in: form, scope) {
        $0.rules[0].check = .expression($1)
      }
    }
    if let when = rule.rule.when {
      mutants += Self.mutants(of: when, in: form, scope) { $0.rules[0].when = $1 }
      mutants.append(Mutant("without “when”", of: form) { $0.rules[0].when = nil })
    }
    if let softening = rule.rule.wording.softening {
      mutants += Self.mutants(of: softening.when, in: form, scope) {
        $0.rules[0].wording.softening?.when = $1
      }
    }
    try expect(mutants, noticedBy: rule.cases, of: form, rule.testDescription)
  }

  @Test(arguments: SchemaFiles.all)
  func `is held by a case where it says when a question needs an answer`(_ name: String) throws {
    let form = try #require(try RuleCase.forms.get()[String(name.dropLast(".yaml".count))])
    for (index, field) in form.fields.enumerated() {
      guard let required = field.required else { continue }
      let scope = ExpressionScope(row: field.table, isAboutAnswer: true)
      var mutants: [Mutant] = []
      if let when = required.when {
        mutants += Self.mutants(of: when, in: form, scope) { $0.fields[index].required?.when = $1 }
        mutants.append(
          Mutant("without “when”", of: form) { $0.fields[index].required?.when = nil })
      }
      if let softening = required.wording.softening {
        mutants += Self.mutants(of: softening.when, in: form, scope) {
          $0.fields[index].required?.wording.softening?.when = $1
        }
      }
      let cases = `Every rule of every shipped form`.cases.filter {
        $0.rule == "required.\(field.id)"
          && ($0.form == form.id || form.id == "remote-learning-2020")
      }
      try expect(mutants, noticedBy: cases, of: form, "\(form.id) \(field.id)")
    }
  }

  /// A rule that cannot be changed in any of these ways is held by no mutant.
  @Test func `are changed in hundreds of ways`() throws {
    let rules = try `Every rule of every shipped form`.rules()
    let changes = rules.flatMap { rule in
      guard case .expression(let check) = rule.rule.check else { return [String]() }
      let scope = ExpressionScope(
        row: rule.rule.each, isAboutAnswer: !rule.rule.fields.isEmpty,
        it: rule.rule.fields.first?.description)
      return Self.mutants(of: check, in: rule.alone, scope) { _, _ in }.map(\.source)
    }
    #expect(changes.count > 200)
  }

  private func expect(
    _ mutants: [Mutant], noticedBy cases: [RuleCase], of form: FormDefinition, _ name: String
  ) throws {
    guard !mutants.isEmpty else { return }
    let expected = try cases.map { try $0.said(by: form, of: try $0.reading()) }
    for mutant in mutants {
      // One case that comes out otherwise is enough.
      let isNoticed = try zip(cases, expected).contains { example, expected in
        try example.said(by: mutant.form, of: try example.reading()) != expected
      }
      #expect(isNoticed, "\(name): nobody notices “\(mutant.source)”")
    }
  }

  // MARK: - Mutants

  private struct Mutant {
    var source: String
    var form: FormDefinition

    init(_ source: String, of form: FormDefinition, _ change: (inout FormDefinition) -> Void) {
      (self.source, self.form) = (source, form)
      change(&self.form)
    }
  }

  /// A form once for each way in which one thing in an expression can be changed.
  private static func mutants(
    of expression: Expression, in form: FormDefinition, _ scope: ExpressionScope,
    _ put: (inout FormDefinition, Expression) -> Void
  ) -> [Mutant] {
    let checker = ExpressionChecker(names: form.names, scope: scope)
    return changes(of: expression.source).compactMap { source in
      guard let checked = try? checker.check(source, as: .truth) else { return nil }
      return Mutant(source, of: form) { put(&$0, Expression(source: source, checked: checked)) }
    }
  }

  private static let swaps = [
    (" <= ", " < "), (" < ", " <= "), (" >= ", " > "), (" > ", " >= "), (" = ", " != "),
    (" != ", " = "), (" and ", " or "), (" or ", " and "), (" + ", " - "), (" - ", " + "),
    (" * ", " / "), (" / ", " * "), ("not ", ""), (" in ", " not in "),
  ]

  /// The source with one sign or figure changed; texts in quotes stay.
  private static func changes(of source: String) -> [String] {
    let source = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quotes = source.ranges(of: /'[^']*'/)
    func isPlain(_ range: Range<String.Index>) -> Bool {
      !quotes.contains { $0.overlaps(range) }
    }
    let signs = swaps.flatMap { old, new in
      source.ranges(of: old).filter(isPlain).map { source.replacingCharacters(in: $0, with: new) }
    }
    let figures = source.ranges(of: /\b[0-9][0-9,]*/).filter(isPlain).compactMap { range in
      Int(source[range].filter { $0 != "," }).map {
        source.replacingCharacters(in: range, with: "\($0 + 1)")
      }
    }
    // A choice less in a list of them.
    let choices = source.ranges(of: /, \w+(?=[,)])/).filter(isPlain).map {
      source.replacingCharacters(in: $0, with: "")
    }
    return signs + figures + choices
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

extension Result where Success == [`Every rule of every shipped form`.Rule] {
  fileprivate var rules: Success { (try? get()) ?? [] }
}
