import Testing

@testable import PlanForms

/// What may stand beside what, and what functions take: everything else is refused at loading.
@Suite struct `The types of expressions` {
  /// One sample of each type, written in a row of the small form's actions.
  private static let samples = [
    "money": "£5", "number": "5", "percent": "5%", "date": "2020-10-02", "text": "'a'",
    "truth": "yes", "choice": "status", "texts": "group.schools",
  ]

  /// The handbook's list, a sign and its two sides each; `=` and `!=` are alike, and so are the four
  /// that ask for an order.
  private static let allowed: Set<String> = {
    var allowed: Set<String> = [
      "truth and truth", "truth or truth", "text = text", "truth = truth", "choice = choice",
      "date + number", "date - number", "date - date", "money * number", "number * money",
      "money / number", "money / money", "number * number", "number / number", "money * percent",
      "percent * money", "number * percent", "percent * number", "percent * percent",
      "percent / number", "percent / percent",
    ]
    for type in ["money", "number", "percent"] {
      for sign in ["+", "-", "=", "<"] { allowed.insert("\(type) \(sign) \(type)") }
    }
    for sign in ["=", "<"] { allowed.insert("date \(sign) date") }
    return allowed
  }()

  private func check(_ source: String) throws(ExpressionMistake) -> CheckedExpression {
    guard let form = Expressions.form else { throw ExpressionMistake(at: 0, "no form") }
    return try ExpressionChecker(names: form.names, scope: ExpressionScope(row: "actions"))
      .check(source)
  }

  private func isTaken(_ source: String) -> Bool { (try? check(source)) != nil }

  @Test(arguments: [
    ("and", "and"), ("or", "or"), ("=", "="), ("!=", "="), ("<", "<"), ("<=", "<"), (">", "<"),
    (">=", "<"), ("+", "+"), ("-", "-"), ("*", "*"), ("/", "/"),
  ])
  func `let only those stand beside a sign that go together`(_ sign: String, _ kind: String) {
    for (left, one) in Self.samples {
      for (right, other) in Self.samples {
        #expect(
          isTaken("\(one) \(sign) \(other)") == Self.allowed.contains("\(left) \(kind) \(right)"),
          "\(one) \(sign) \(other)")
      }
    }
  }

  @Test(arguments: [
    ("not", ["truth"]), ("-", ["money", "number", "percent"]),
  ])
  func `let only those stand behind a sign`(_ sign: String, _ types: [String]) {
    for (type, sample) in Self.samples {
      #expect(isTaken("\(sign) \(sample)") == types.contains(type), "\(sign) \(sample)")
    }
  }

  @Test(arguments: [
    ("status in (done, changed)", true), ("status in (done, gone)", false), ("5 in (1, 5)", true),
    ("£5 in (1, 5)", false), ("'a' in group.schools", true), ("5 in group.schools", false),
    ("status in 'done'", false), ("title in ('a', 'b')", true), ("title in (1)", false),
    ("start in (2020-10-02)", true), ("yes in (agreed)", true), ("status in ()", false),
  ])
  func `let only its like be looked for in a list`(_ source: String, _ isTaken: Bool) {
    #expect(self.isTaken(source) == isTaken)
  }

  // MARK: Functions

  /// An argument of the type, and one that is not.
  private func arguments(_ parameter: ExpressionFunction.Parameter) -> (fit: String, wrong: String)
  {
    switch parameter {
    case .answer: ("title", "'title'")
    case .value(.text): ("'a'", "5")
    case .value(.date): ("2020-10-02", "5")
    case .value(.number): ("5", "£5")
    case .amount: ("£5", "yes")
    case .quantity: ("£5", "'a'")
    // Alike are all but the first, which may be anything.
    case .alike: ("£5", "")
    case .cell: ("£5", "yes")
    case .value: ("yes", "5")
    }
  }

  @Test(arguments: ExpressionFunction.all.map(\.name))
  func `give a function as many arguments as it has, of its types`(_ name: String) throws {
    let function = try #require(ExpressionFunction.named(name))
    let pairs = function.parameters.map { arguments($0) }
    func call(_ arguments: [String]) -> String {
      "\(name)(\(arguments.joined(separator: ", ")))"
    }
    let fit = pairs.map(\.fit)
    #expect(isTaken(call(fit)))
    #expect(!isTaken(call(fit.dropLast())))
    #expect(isTaken(call(fit + fit.suffix(1))) == (function.repeats == 1))
    #expect(isTaken(call(fit + fit.suffix(2))) == (function.repeats > 0))
    for (index, pair) in pairs.enumerated() where !pair.wrong.isEmpty {
      var wrong = fit
      wrong[index] = pair.wrong
      #expect(!isTaken(call(wrong)), "\(call(wrong))")
    }
    #expect(!isTaken("\(name)(\(fit[0]) where yes)"))
  }

  /// What is not known makes a function's result unknown; only `first` looks further, and only what
  /// asks about the answer itself has something to say.
  @Test(
    arguments: ExpressionFunction.all.filter { if case .values = $0.body { true } else { false } }
      .map(\.name))
  func `let nothing come of what is not known`(_ name: String) throws {
    let form = try #require(Expressions.form)
    let function = try #require(ExpressionFunction.named(name))
    let evaluator = Evaluator(
      RuleContext(reading: Expressions.reading), form.names, tables: form.tables
    ).at("actions", row: 2)
    for index in function.parameters.indices {
      var parts = function.parameters.map { arguments($0).fit }
      let unknown = ["£5": "group.allocation", "'a'": "context", "5": "group.roll"]
      parts[index] = unknown[parts[index]] ?? "programme.actions_to"
      let source = "\(name)(\(parts.joined(separator: ", ")))"
      #expect(evaluator.evaluate(try check(source)).value == nil, "\(source)")
    }
  }

  @Test(arguments: [
    ("sum(actions.title)", "sum(…) needs a column of money or numbers, as in sum(table.column)"),
    ("sum(actions.start)", "sum(…) needs a column of money or numbers, as in sum(table.column)"),
    ("max(actions.title)", "max(…) needs a column of money, numbers or dates"),
    ("list(actions.cost)", "list(…) needs a column of texts, such as “row”"),
    ("any(actions)", "any(…) needs “where” and a condition"),
    ("every(actions.cost)", "every(…) needs a yes/no column, or a table and “where”"),
    ("count(actions.nothing)", "“nothing” is not a column of “actions”"),
    ("count(actions.titel)", "“titel” is not a column of “actions”; did you mean “title”?"),
    ("sum(cost)", "sum(…) needs a table or a column, as in sum(table.column)"),
    ("count()", "count(…) needs a table or a column, as in count(table.column)"),
    ("any(actions where cost)", "yes or no is needed here, not money"),
    ("words('a' where yes)", "“where” belongs to the rows of a table, as in any(table where …)"),
    ("words()", "words is written words(text)"),
    ("percent(1)", "percent is written percent(part, whole)"),
    ("words(5)", "words(text) does not take a number here"),
    ("answered('title')", "answered(question) needs the name of a question here"),
    ("max(£5, 5)", "max(one, other, …) does not take a number here"),
    ("first(£5, 5)", "first(one, other, …) does not take a number here"),
    ("cost + 5", "“+” cannot stand between money and a number; write an amount as £500"),
    ("start + £5", "“+” cannot stand between a date and money"),
    ("-title", "“-” needs money or a number, not a text"),
    ("not cost", "yes or no is needed here, not money"),
    (
      "actions.title",
      "“actions.title” is a whole column: use it as in sum(actions.title), or write “title” for the row's own answer"
    ),
    ("title & title", "“&” has no meaning here; write “and”"),
    ("title | title", "“|” has no meaning here; write “or”"),
    ("!agreed", "“!” has no meaning here; write “not”"),
    ("cost > $5", "“$” has no meaning here; write an amount as £500"),
    (
      "cost is £5",
      "an operator or the end should stand here, not “is”; write = or answered(question)"
    ),
    (
      "cost > £5k",
      "an operator or the end should stand here, not “k”; write an amount in full, as £5,000"
    ),
    ("cost <> £5", "a value or a name should stand here, not “>”; “not equal” is !="),
    ("£1.234 > cost", "an amount has two decimal places at most"),
    (
      "'open",
      "this text is never closed by '; an expression that holds “ #” needs quotes around it"
    ),
  ])
  func `say what is wrong`(_ source: String, _ expected: String) {
    let mistake = #expect(throws: ExpressionMistake.self) { try check(source) }
    #expect(mistake?.message == expected)
  }
}
