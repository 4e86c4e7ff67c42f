import Testing

@testable import PlanForms

/// What must hold of every rule there is, so that one that is added comes with its cases.
@Suite struct `Every rule of every shipped form` {
  static let cases =
    RuleCase.plans + RuleCase.actions + RuleCase.evaluations + RuleCase.otherForms + RuleCase.edges

  /// A rule among those of its form; several may be published under one name.
  struct Rule: Sendable, CustomTestStringConvertible {
    var form: FormDefinition
    var rule: RuleDefinition
    var testDescription: String {
      "\(form.id) \(rule.id) \(rule.fields.first?.description ?? "")"
    }

    /// The form with this rule alone, so that nobody else speaks under its name.
    var alone: FormDefinition {
      var alone = form
      alone.rules = [rule]
      return alone
    }

    /// Rules that two forms share are shown once, with the form that has more to show.
    var cases: [RuleCase] {
      `Every rule of every shipped form`.cases.filter {
        $0.rule == rule.id && rule.stages.contains($0.stage)
          && ($0.form == form.id || form.id == "remote-learning-2020")
      }
    }
  }

  static func rules() throws -> [Rule] {
    try RuleCase.forms.get().values.sorted { $0.id < $1.id }.flatMap { form in
      form.rules.compactMap { rule in
        // Searches look at the file and not at its answers; they have tests of their own.
        if case .search = rule.check { return nil }
        return Rule(form: form, rule: rule)
      }
    }
  }

  @Test func `speaks in one case and is silent in another`() throws {
    for rule in try Self.rules() {
      let said = try rule.cases.map { example in
        try example.said(by: rule.alone, of: try example.reading())
      }
      let spoke = said.contains { $0.contains { !$0.hasPrefix("skipped") } }
      #expect(spoke, "\(rule.testDescription) is never seen to speak")
      #expect(said.contains { $0.isEmpty }, "\(rule.testDescription) is never seen to be silent")
    }
  }

  /// An answer that is not sure is no ground for a finding about another.
  @Test func `is skipped where an answer that it needs is not sure`() throws {
    for rule in try Self.rules() where !rule.asksStates {
      guard case .expression(let check) = rule.rule.check else { continue }
      for example in rule.cases where example.isFinding {
        let reading = try example.reading()
        for field in Set(check.checked.references.map(\.field)) where field != rule.key {
          guard let unsure = reading.unsure(field) else { continue }
          let said = try example.said(by: rule.alone, of: unsure)
          #expect(
            said.allSatisfy { $0.hasPrefix("skipped") },
            "\(example.testDescription), \(field) not sure: \(said)")
        }
      }
    }
  }
}

extension `Every rule of every shipped form`.Rule {
  /// Rules that look at an answer's state, not at its value, or at any one of several answers.
  fileprivate var asksStates: Bool {
    let words = ["answered(", "first(", "flag(", " and abs("]
    return [rule.when?.source ?? "", source].contains { text in
      words.contains { text.contains($0) }
    }
  }

  private var source: String {
    guard case .expression(let check) = rule.check else { return "" }
    return check.source
  }

  /// The question that names the rule's rows.
  fileprivate var key: FieldID? { rule.each.flatMap { form.table($0)?.key } }
}

extension FormReading {
  /// The same with every answer to a question made unclear; nil where it has none.
  fileprivate func unsure(_ field: FieldID) -> FormReading? {
    var copy = self
    var count = 0
    func spoil(_ answer: inout Answer?) {
      guard answer?.state == .answered else { return }
      answer = Answer(state: .unclear, text: "one or two")
      count += 1
    }
    spoil(&copy.fields[field])
    for (table, rows) in tables {
      for row in rows.indices { spoil(&copy.tables[table, default: []][row].answers[field]) }
    }
    return count > 0 ? copy : nil
  }
}
