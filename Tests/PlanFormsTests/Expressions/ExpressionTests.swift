import Testing

@testable import PlanForms

/// What expressions come to, over a small form with three actions.
@Suite struct `Expressions` {
  static let form: FormDefinition? = try? DefinitionLoader.load(
    """
    id: small
    title: Small
    stages: {plan: Plan, evaluation: Evaluation}
    sections: {all: {title: All}, later: {title: Later, stage: evaluation}}
    tables:
      priorities: {row: priority, key: priority_ref, anchors: [priority_title]}
      actions: {row: action, key: ref, parent: {table: priorities, by: parent_ref}, anchors: [title]}
      results: {row: action, stage: evaluation, extends: actions, key: ref}
    fields:
      allocation: {label: Allocation, section: all, type: money}
      agreed: {label: Agreed, section: all, type: yes_no}
      context: {label: Context, section: all, type: text}
      priority_ref: {label: No., section: all, table: priorities, type: reference}
      priority_title: {label: Priority, section: all, table: priorities, type: text}
      ref: {label: No., section: all, table: actions, type: reference}
      parent_ref: {label: Priority, section: all, table: actions, type: reference}
      title: {label: Action, section: all, table: actions, type: text}
      cost: {label: Cost, section: all, table: actions, type: money}
      pupils: {label: Pupils, section: all, table: actions, type: count}
      start: {label: Start, section: all, table: actions, type: date}
      baseline: {label: Baseline, section: all, table: actions, type: number}
      status:
        {label: Status, section: all, table: actions, type: choice,
         choices: {done: Done, changed: Changed, dropped: Not done}}
      spent: {label: Spent, section: later, table: results, type: money}
    """, file: "small.yaml")

  static func day(_ iso: String) -> Value? {
    CalendarDay(iso: iso).map { .date(DateWindow(start: $0, end: $0, isExact: true)) }
  }

  static func answer(_ text: String, _ value: Value?) -> Answer {
    Answer(state: .answered, text: text, value: value)
  }

  /// Actions 1 and 2 are whole; action 3 has no cost and is for 20 to 25 pupils.
  static let reading: FormReading = {
    var reading = FormReading(stage: .plan)
    reading.fields["allocation"] = answer("£5,000", .money(Money(pence: 500_000)))
    reading.fields["agreed"] = answer("Yes", .yesNo(true))
    reading.fields["context"] = Answer(state: .deferred, text: "TBC")
    reading.tables["priorities"] = [
      AnswerRow(answers: [
        "priority_ref": answer("1", .text("1")), "priority_title": answer("Maths", .text("Maths")),
      ]),
      AnswerRow(answers: [
        "priority_ref": answer("2", .text("2")), "priority_title": answer("Talk", .text("Talk")),
      ]),
    ]
    reading.tables["actions"] = [
      row("1", "P1", "Tables club", .money(Money(pence: 120_000)), 12, 12, "2020-11-02", "done"),
      row("2", "2", "Talk groups", .money(Money(pence: 80_050)), 30, 30, "2021-01-11", "changed"),
      row("3", "1", "Maths week", nil, 20, 25, "2021-02-01", "dropped"),
    ]
    reading.tables["results"] = [
      AnswerRow(answers: [
        "ref": answer("2", .text("2")), "spent": answer("£900", .money(Money(pence: 90_000))),
      ])
    ]
    return reading
  }()

  static func row(
    _ ref: String, _ parent: String, _ title: String, _ cost: Value?, _ low: Int, _ high: Int,
    _ start: String, _ status: String
  ) -> AnswerRow {
    AnswerRow(answers: [
      "ref": answer(ref, .text(ref)), "parent_ref": answer(parent, .text(parent)),
      "title": answer(title, .text(title)),
      "cost": cost.map { answer("£", $0) } ?? Answer(state: .unclear, text: "half a day"),
      "pupils": answer("\(low)", .count(Count(low: low, high: high))),
      "start": answer(start, day(start)), "status": answer(status, .choice(status)),
      "baseline": answer("63.5%", .number(Quantity(number: "63.5", unit: "percent"))),
    ])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { source }
    var source: String
    /// As a message would say it; what follows "?" is why it is not known.
    var expected: String
    /// The row of `table` that it is worked out at, from 0; the whole form where nil.
    var row: Int?
    var table: TableID

    init(_ source: String, _ expected: String, at row: Int? = nil, of table: TableID = "actions") {
      self.source = source
      self.expected = expected
      self.row = row
      self.table = table
    }
  }

  static func said(_ example: Case) throws -> String {
    let form = try #require(form)
    var evaluator = Evaluator(RuleContext(reading: reading), form.names, tables: form.tables)
    if let row = example.row { evaluator = evaluator.at(example.table, row: row) }
    let checker = ExpressionChecker(
      names: form.names, scope: ExpressionScope(row: example.row.map { _ in example.table }))
    switch evaluator.evaluate(try checker.check(example.source)) {
    case .known(let value): return value.spoken { $0 }
    case .unknown(let reason): return "?" + reason
    }
  }

  @Test(arguments: [
    // Arithmetic is exact, and binds as at school.
    Case("1 + 2 * 3 - 4", "3"), Case("(1 + 2) * 3", "9"), Case("-2 * -3", "6"),
    Case("1 / 3 + 1 / 3 + 1 / 3 = 1", "yes"), Case("0.1 + 0.2 = 0.3", "yes"),
    Case("7 - 2 - 1", "4"), Case("12 / 2 / 3", "2"), Case("1 / 0", "?that would divide by nothing"),
    Case("£1,200 + £0.50", "£1,200.50"), Case("£10 / 3", "£3.33"), Case("£10 / £4", "2.5"),
    Case("allocation * 0.9", "£4,500"), Case("allocation / 0", "?that would divide by nothing"),
    Case("2021-03-01 - 2020-02-28", "367"), Case("2020-12-31 + 1", "1 January 2021"),
    Case(
      "99999999999999999999 * 99999999999999999999 * 99999999999999999999",
      "?the numbers are too large"),
    // A percentage of a thing is of that thing's kind, and no plain number is taken for one.
    Case("allocation * 90%", "£4,500"), Case("50% * pupils", "6", at: 0),
    Case("50% * 50%", "25%"), Case("50% / 2", "25%"), Case("30% / 60%", "0.5"),
    Case("60% - 45%", "15%"), Case("percent(15, 60)", "25%"),
    Case("percent(£1,000, allocation) = 20%", "yes"), Case("abs(40% - percent(1, 4))", "15%"),
    Case("percent(pupils, 0)", "?that would divide by nothing", at: 0),
    Case("baseline > 60", "?one is a percentage and the other is not", at: 0),
    // Comparing
    Case("allocation >= £5,000 and allocation <= £5,000", "yes"), Case("2 != 2", "no"),
    Case("'Maths  Club' = “maths club”", "yes"), Case("63% > 60%", "yes"),
    Case("1 < 2 or allocation / 0 > £1", "yes"), Case("not 1 < 2", "no"),
    Case("not (1 < 2 and 2 < 1)", "yes"),
    // Rows
    Case("cost", "£1,200", at: 0), Case("priority_title", "Maths", at: 0),
    Case("pupils", "20 to 25", at: 2), Case("pupils > 19", "yes", at: 2),
    Case("pupils > 22", "?what is given leaves it open", at: 2),
    Case("pupils * 2", "40 to 50", at: 2),
    Case("baseline = 63.5%", "yes", at: 0),
    Case("status = done", "yes", at: 0), Case("status in (done, changed)", "no", at: 2),
    Case("status not in (done, changed)", "yes", at: 2),
    Case("row", "action 2", at: 1), Case("row_number", "2", at: 1), Case("rows", "3", at: 1),
    Case("spent - cost", "£99.50", at: 0, of: "results"),
    Case("row", "action 2", at: 0, of: "results"),
    Case("reported", "no", at: 0), Case("reported", "yes", at: 1),
    // Whole columns
    Case("count(actions)", "3"), Case("count(actions where pupils > 19)", "2"),
    Case("sum(actions.pupils)", "62 to 67"), Case("count(actions.cost)", "2"),
    Case("sum(actions.cost where status != dropped)", "£2,000.50"),
    Case("sum(actions.cost)", "?cost of action 3 is unclear"),
    Case("max(actions.start)", "1 February 2021"), Case("min(actions.pupils)", "12"),
    Case("any(actions where cost > £1,000)", "yes"),
    Case("every(actions where cost > £1,000)", "no"),
    Case("every(actions where cost > £100)", "?cost of action 3 is unclear"),
    Case("list(actions.row where status != done)", "action 2 and action 3"),
    Case("any(actions where same_ref(parent_ref, priority_ref))", "yes", at: 1, of: "priorities"),
    Case("count(actions where same_ref(parent_ref, priority_ref))", "2", at: 0, of: "priorities"),
    Case("sum(results.spent)", "£900"),
    // Nothing is guessed
    Case("words(context)", "?context is still to be confirmed"),
    Case("answered(context)", "no"), Case("on_form(context)", "yes"),
    Case("state(context) = deferred", "yes"),
    Case("agreed and words(context) > 3", "?context is still to be confirmed"),
    Case("not agreed and words(context) > 3", "no"), Case("agreed or words(context) > 3", "yes"),
    Case("group.allocation", "?group.allocation is not known"),
    Case("first(group.allocation, allocation)", "£5,000"),
    Case("file.unaccepted_changes = 0", "yes"),
    // Functions
    Case("max(£250, £2,000 / 10)", "£250"), Case("abs(£3 - £5)", "£2"),
    Case("words('one two  three')", "3"), Case("overlap('a b c', 'b c d')", "66.67%"),
    Case("contains('SDQ total', 'sdq')", "yes"), Case("contains('unpaid', 'paid')", "no"),
    Case("contains('two months’ progress', \"month's progress\", 'months progress')", "yes"),
    Case("matches('ab-123', '@@-###')", "yes"), Case("matches('ab-123', '@@-##')", "no"),
    Case("matches('anything at all', '*a*ll')", "yes"), Case("matches('x*', 'x~*')", "yes"),
    Case("same_ref('Priority 1 and P3', '3')", "yes"), Case("same_ref('1/2', 'P2')", "yes"),
    Case("same_ref('11', '1')", "no"),
    Case("same_person('Mrs D. Example', 'Diane Example')", "yes"),
    Case("same_person('Mrs D. Example', 'Mr C. Example')", "no"),
    Case("same_person('D Example (Chair)', 'Example')", "yes"),
    Case("schools_named('All 5')", "5"), Case("schools_named('A; B; C')", "3"),
    Case("schools_named('All')", "?no number of schools is given"),
    Case("same_school_year('2020/21', '2020-21')", "yes"),
    Case("same_school_year('2020 to 2021', '2020-21')", "yes"),
    Case("same_school_year('2019-20', '2020-21')", "no"),
    Case("outside(2021-08-01, 2020-10-01, 2021-07-31)", "yes"),
    Case("year_slip(2020-03-01, 2020-10-01, 2021-07-31)", "yes"),
    Case("year_slip(2023-03-01, 2020-10-01, 2021-07-31)", "no"),
    Case("shift_years(2020-02-29, 1)", "28 February 2021"),
    Case("exact(start)", "yes", at: 0), Case("text(context)", "TBC"),
    Case(
      "listed('venues.csv', 'venue', 'Hall')",
      "?the programme has no list “venues.csv” with these columns"),
  ])
  func `come to what they say`(_ example: Case) throws {
    #expect(try Self.said(example) == example.expected)
  }

  @Test(arguments: [
    "", "(", ")", "1 +", "a.", "sum(", "x where y", "1 2", "'open", "£", "£1.234", "and", "in in",
    String(repeating: "(", count: 500), String(repeating: "not ", count: 200) + "yes",
    String(repeating: "1 + ", count: 900) + "1", "\u{0}", "🙂", "allocation = 'text'",
  ])
  func `are refused, never trapped on`(_ source: String) throws {
    let form = try #require(Self.form)
    #expect(throws: ExpressionMistake.self) {
      try ExpressionChecker(names: form.names, scope: .form).check(source)
    }
  }
}
