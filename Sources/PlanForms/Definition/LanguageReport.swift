/// Says in words what the language of definitions offers, whatever the form: the pages `expressions`
/// and `types` of `plancheck schema explain`.
enum LanguageReport {
  static func page(_ topic: String) -> String? {
    switch topic {
    case "expressions": expressions
    case "types": types
    default: nil
    }
  }

  private static var types: String {
    page([
      ("Types of questions:", FieldType.allCases.map { "  \($0.rawValue): \($0.summary)" })
    ])
  }

  private static var expressions: String {
    page([
      ("Values:", values), ("Operators, the loosest first:", operators),
      (
        "Words, in what is said of a row or an answer:",
        AnswerWord.allCases.map { "  \($0.rawValue): \($0.summary)" }
      ),
      (
        "Over the rows of a table:",
        CheckedExpression.Aggregate.Kind.allCases.map { "  \($0.usage): \($0.summary)" }
      ),
      ("Functions:", ExpressionFunction.all.map { "  \($0.usage): \($0.summary)" }),
      ("Facts:", Fact.all.map { "  \($0.name): \($0.summary)" }),
    ])
  }

  private static func page(_ parts: [(title: String, lines: [String])]) -> String {
    parts.map { ([$0.title] + $0.lines).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static let values = [
    "  £5,000 £12.50: money",
    "  12 0.5: a number",
    "  90%: a percentage, which is compared with percentages only; 90% of an amount is amount * 90%",
    "  2020-10-02: a date, the year first",
    "  'text' \"text\" “text”: a text, always in quotes",
    "  yes no: the answer to a yes/no question",
    "  planned_cost: the answer to a question; in rules with “each”, the row's own",
    "  on_track: one of the choices of the question it is compared with; beside a text, as in lookup,"
      + " an answer stands for its choice's label",
    "  it: in a rule “of” several questions, the answer to the one that is looked at",
    "  plan.planned_cost: at a later stage, the answer that the plan gave",
  ]

  private static let operators = [
    "  or",
    "  and",
    "  not",
    "  = != < <= > >= in (one, other) not in (one, other): texts are compared without case",
    "  + -: money, numbers, percentages; a date and days",
    "  * /: money by a number; money by money is a number",
  ]
}

extension FieldType {
  /// What its answers are read as, for an editor who chooses one.
  var summary: String {
    switch self {
    case .text: "words as they are, and codes: a postcode, a URN, a grant number"
    case .person: "a name"
    case .choice: "one of “choices”, by its label, a spelling, a tick or a colour"
    case .choices: "any of “choices”"
    case .reference:
      "the number or letter of a row of this form: Priority 1, P1, #1 and 1 are all 1; not for codes"
    case .email: "an e-mail address"
    case .school: "the name of a school"
    case .schools: "the names of schools"
    case .money: "an amount in pounds: £5,000, £5k, 2 x £180"
    case .date: "a day or a window: 2 October 2020, 02/10/2020 (the day first), Autumn 2"
    case .count: "how many: 24, about 20, 24 (Y5/6)"
    case .number: "a number with or without a unit, percent among them: 63.5, 63%"
    case .percent: "a percentage: 63%"
    case .score: "a score: 98, 4.2"
    case .yesNo: "yes or no, ticked or written"
    case .yearGroups: "year groups: Y5/6, KS2, Reception to Year 4"
    }
  }
}

extension AnswerWord {
  fileprivate var summary: String {
    switch self {
    case .row: "the row as a chair knows it: action 3, the site “Moor Farm”"
    case .rowNumber: "which row it is, from 1"
    case .text: "the answer's words"
    case .label: "the label on the form"
    case .question: "the label, with the row: “Cost” of action 3"
    case .because: "why the answer is not sure, as “ because …”, or nothing"
    case .doubt: "why the answer is not sure, or nothing"
    case .rows: "how many rows the table has"
    case .reported: "whether another table reports on the row"
    case .reports: "whether the row reports on a row of another table"
    case .questions: "what the form should ask and does not"
    }
  }
}

extension CheckedExpression.Aggregate.Kind {
  fileprivate var usage: String {
    switch self {
    case .sum, .min, .max, .list: "\(rawValue)(table.column where …)"
    case .count, .any, .every: "\(rawValue)(table where …)"
    }
  }

  fileprivate var summary: String {
    switch self {
    case .sum: "what the column adds to; unknown where a row that counts has no sure answer"
    case .count: "how many rows; count(table.column) how many of them answer"
    case .min: "the least"
    case .max: "the greatest"
    case .any: "whether one row at least is so"
    case .every: "whether no row is otherwise"
    case .list: "the answers as a list of words"
    }
  }
}
