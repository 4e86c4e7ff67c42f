import PlanForms
import Testing

/// Every mistake an editor can make is said with its place and, where it can be told, its cure.
@Suite struct `Loading a definition` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Put under the fields, tables and rules of a small sound definition.
    var yaml: String
    var expected: [String]

    init(_ name: String, _ yaml: String, _ expected: String...) {
      testDescription = name
      self.yaml = yaml
      self.expected = expected
    }
  }

  /// A sound form of 21 lines, to which a test adds its rules from line 22 on.
  static let form = """
    id: small
    title: A small form
    stages: {plan: Plan}
    sections:
      money: {title: Money}
    tables:
      actions: {row: action, key: ref, anchors: [title]}
    fields:
      allocation: {label: Allocation, section: money, type: money}
      total: {label: Total, section: money, type: money}
      agreed: {label: Agreed, section: money, type: yes_no}
      ref: {label: No., section: money, table: actions, type: reference}
      title: {label: Action, section: money, table: actions, type: text}
      planned_cost: {label: Cost, section: money, table: actions, type: money}
      start: {label: Start, section: money, table: actions, type: date}
      status:
        label: Status
        section: money
        table: actions
        type: choice
        choices: {done: Done, not_done: Not done}

    """

  static func rule(_ check: String, each: Bool = false, message: String = "m") -> String {
    """
    rules:
      R1:
        severity: error
        \(each ? "each: actions" : "stages: plan")
        check: \(check)
        message: \(message)
    """
  }

  @Test func `names of stages that deadlines could not go by are mistakes`() {
    let yaml = Self.form.replacing("{plan: Plan}", with: "{bid: Bid, evaluation: End report}")
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(yaml, file: "small.yaml")
    }
    let said = error.map { "\($0)" } ?? ""
    #expect(said.contains("3:10: of several stages the first is called “plan”"))
    #expect(said.contains("write “plan” for “bid”") && !said.contains("for “evaluation”"))
  }

  @Test func `takes the small form as it is`() throws {
    let form = try DefinitionLoader.load(Self.form, file: "small.yaml")
    #expect(form.fields.count == 8)
    #expect(form.field("status")?.choices.map(\.id) == ["done", "not_done"])
  }

  @Test(arguments: [
    Case(
      "a column named through its table", rule("actions.cost <= allocation"),
      "26:12: “actions.cost” is not a field; did you mean “planned_cost”?"),
    Case(
      "a misspelt field", rule("planed_cost > £1", each: true),
      "26:12: “planed_cost” is not a field; did you mean “planned_cost”?"),
    Case(
      "a column without a row", rule("planned_cost <= allocation"),
      "26:12: “planned_cost” is a column of “actions”, and there is no single row here: "
        + "use it as in sum(actions.planned_cost) or any(actions where …)"),
    Case(
      "money against a number", rule("allocation > 500"),
      "26:23: “>” cannot stand between money and a number; write an amount as £500"),
    Case(
      "money against what a list says", rule("allocation <= lookup('a.csv', 'b', 'c', 'd')"),
      "26:23: “<=” cannot stand between money and a text; £1 * number(text) is the amount that a "
        + "text or a list gives"),
    Case(
      "a choice that is none", rule("status = finished or status = not_don", each: true),
      "26:21: “finished” is not one of the choices"),
    Case(
      "a choice misspelt", rule("status = not_don", each: true),
      "26:21: “not_don” is not one of the choices; did you mean “not_done”?"),
    Case(
      "an unknown function", rule("wrds(title) > 3", each: true),
      "26:12: “wrds” is not a function; did you mean “words”?"),
    Case(
      "an unknown fact", rule("allocation = group.alocation"),
      "26:25: “group.alocation” is not a field; did you mean “group.allocation”?"),
    Case(
      "a percentage against a number", rule("allocation / total > 85%"),
      "26:31: “>” cannot stand between a number and a percentage; write a percentage as 90%, and a "
        + "share as percent(part, whole)"),
    Case(
      "a date the British way", rule("start > 02/10/2020", each: true),
      "26:18: “>” cannot stand between a date and a number; write a date as 2020-10-02"),
    Case(
      "another language's and", rule("agreed AND agreed"),
      "26:19: an operator or the end should stand here, not “AND”; write it small: and"),
    Case(
      "another language's true", rule("agreed = True"),
      "26:21: “True” is not a field; write yes"),
    Case(
      "a list without quotes", rule("listed(venues.csv, 'venue', title)", each: true),
      "26:19: “venues.csv” is not a field; a text stands in quotes: 'venues.csv'"),
    Case(
      "terms that go round", "terms:\n  a: b + £1\n  b: a + £1",
      "23:6: a term may use the terms above it, and not “b”", "24:6: “a” is not a field"),
    Case(
      "no truth", rule("allocation + total"),
      "26:23: this gives money, but yes or no is needed here"),
    Case(
      "a chain of comparisons", rule("£1 < allocation < £5"),
      "26:28: comparisons cannot be chained: write “a < b and b < c”"),
    Case(
      "an expression cut short", rule("allocation >"),
      "26:24: a value or a name should stand here, not the end of the expression"),
    Case(
      "a table as a value", rule("actions"),
      "26:12: “actions” is a table: use it as in count(actions) or any(actions where …)"),
    Case(
      "a mistake in a message", rule("agreed", message: "\"{sum(actions.title)} too much\""),
      "27:20: sum(…) needs a column of money or numbers, as in sum(table.column)"),
    Case(
      "two mistakes, both said",
      rule("allocaton > £1", message: "\"{totl}\""),
      "26:12: “allocaton” is not a field; did you mean “allocation”?",
      "27:16: “totl” is not a field; did you mean “total”?"),
    Case(
      "an unknown key", "rules:\n  R1: {severty: error, check: agreed, message: m}",
      "23:7: a rule needs the key “severity”",
      "23:8: “severty” is not a key of a rule; did you mean “severity”?"),
    Case(
      "an unknown severity", "rules:\n  R1: {severity: fatal, check: agreed, message: m}",
      "23:18: “fatal” is no severity; it can be error, warning, advice"),
    Case(
      "a comma that ends a text in braces",
      "rules:\n  R1: {severity: error, check: allocation <= £15,000, message: m}",
      "23:50: “000” is not a key of a rule; if it goes on from the text before it, that text needs "
        + "quotes: in { } a comma ends it"),
    Case(
      "a rule that takes a name of ours",
      "rules:\n  required.total: {severity: error, check: agreed, message: m}",
      "23:3: rules called required.… and type.… are made of what fields say of themselves"),
    Case(
      "an empty message", "rules:\n  R1: {severity: error, check: agreed, message: }",
      "23:49: “message” is empty"),
    Case(
      "braces the wrong way round", rule("agreed", message: "'} of {'"),
      "27:14: a “{” in this message has no “}”, or the other way round"),
    Case(
      "a key written twice",
      "rules:\n  R1: {severity: error, check: agreed, message: m, check: no}",
      "23:52: “check” is written twice in the same group of keys"),
    Case(
      "a rule that points into rows it does not visit",
      "rules:\n  R1: {severity: error, field: planned_cost, check: agreed, message: m}",
      "23:32: “planned_cost” is a column of “actions”: the rule needs “each: actions”"),
    Case(
      "a top-level key", "ruls: {}",
      "22:1: “ruls” is not a key of the definition; did you mean “rules”?"),
    Case(
      "a header of an unknown field", "headers:\n  ambiguous: {Money: [planned_cost, alocation]}",
      "23:37: “alocation” is not a field; did you mean “allocation”?"),
    Case(
      "broken YAML", "rules: [",
      "23:1: not YAML: something is missing or left open before this: a value, a closing bracket"),
  ])
  func `says the mistake and what was meant`(_ example: Case) {
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(Self.form + example.yaml, file: "small.yaml")
    }
    #expect(error?.mistakes.map(\.description) == example.expected.map { "small.yaml:" + $0 })
  }

  @Test func `refuses a wording that leads to two questions`() {
    let twice = Self.form.replacing("label: Total,", with: "label: Total, wordings: [allocation],")
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(twice, file: "small.yaml")
    }
    #expect(
      error?.description
        == "small.yaml:10:36: “allocation” leads to “allocation” already; list it under "
        + "“ambiguous” if it may mean either")
    #expect(throws: Never.self) {
      try DefinitionLoader.load(
        twice + "headers: {ambiguous: {Allocation: [allocation, total]}}", file: "small.yaml")
    }
  }

  @Test(arguments: [
    Case("nothing at all", "", "the file is empty"),
    Case("a list", "- a\n- b", "the definition should be a group of keys, not a list"),
    Case("a word", "hello", "the definition should be a group of keys, not a text"),
    Case("a deep list", String(repeating: "[", count: 5_000), "not YAML"),
    Case(
      "a deep mapping", (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      "the definition is nested more than 24 levels deep"),
    Case(
      "a growing alias",
      "a: &a [x, x, x, x]\n" + (1..<20).map { "k\($0): [*a, *a, *a, *a]\n" }.joined(),
      "anchors and aliases (“&name”, “*name”) are not used in form definitions"),
    Case(
      "one alias", "a: &a [x]\nb: *a",
      "anchors and aliases (“&name”, “*name”) are not used in form definitions"),
    Case(
      "two documents", "a: b\n---\nc: d",
      "not YAML: a second document begins here; a file holds one"),
    Case(
      "a large file", String(repeating: "# nothing\n", count: 200_000),
      "the file is larger than 1000000 bytes, which no form definition needs"),
    Case(
      "many entries", "a: [" + String(repeating: "x,", count: 80_000) + "]",
      "the definition has more than 60000 entries"),
    Case("a key that is a list", "? [a, b]\n: c", "a key must be a plain word"),
  ])
  func `refuses what is no definition`(_ example: Case) {
    let error = #expect(throws: DefinitionError.self) {
      try DefinitionLoader.load(example.yaml, file: "x.yaml")
    }
    #expect(error?.mistakes.first?.message.hasPrefix(example.expected[0]) == true)
  }
}

@Suite struct `Explaining a definition` {
  @Test func `explains rules, questions and the language`() throws {
    let report = DefinitionReport(try SchemaFiles.recoveryForm.get())
    #expect(
      try report.explain("X11") == """
        X11: warning
          looks at   the whole form (Action plan)
          points at  total_planned
          must hold  abs(total_planned - planned) <= £1
          says       Your actions add to {planned}; your total says {total_planned}.
          and        We’ve used {planned}.

        """)
    #expect(
      try report.explain("X38").contains("\n  it is      end_value, then baseline_result\n"))
    #expect(try report.explain("required.planned_cost").contains("{row} has no cost."))
    #expect(try report.explain("expressions").contains("words(text)"))
    #expect(
      try report.explain("outcomes").contains("  reports on the rows of interventions, one each\n"))
    for topic in report.topics { #expect(try !report.explain(topic).isEmpty) }
  }

  @Test func `says what was meant`() throws {
    let report = DefinitionReport(try SchemaFiles.recoveryForm.get())
    let error = #expect(throws: UnknownTopic.self) { try report.explain("planed_cost") }
    #expect(
      error?.description
        == "“planed_cost” is no rule, question or table of this form; did you mean “planned_cost”?"
    )
  }
}
