/// A function of the expression language.
struct ExpressionFunction: Sendable {
  /// What may stand as an argument.
  enum Parameter: Sendable {
    /// The name of a question; the function sees the whole answer, whatever its state.
    case answer
    case value(ExpressionType)
    /// A money, a number or a percentage; all such arguments of one call are alike.
    case amount
    /// A money, a number, a percentage or a date; all such arguments of one call are alike.
    case quantity
    /// Anything; all such arguments of one call are alike.
    case alike
    /// What may stand in a cell of a list: a text, a choice by its label, money or a number.
    case cell
  }

  enum ResultType: Sendable {
    case fixed(ExpressionType)
    case likeFirst
  }

  enum Body: Sendable {
    /// Called only when every argument is known.
    case values(@Sendable ([ExpressionValue], RuleContext) -> Outcome)
    /// The first argument is an answer; the rest are known values.
    case answer(@Sendable (Answer, [ExpressionValue], AnswerSurroundings) -> Outcome)
    /// The first argument that is known.
    case firstKnown
  }

  let name: String
  /// How it is written: `words(text)`.
  let usage: String
  /// One line for the handbook.
  let summary: String
  let parameters: [Parameter]
  /// How many parameters, of the last, may be given again and again together.
  var repeats = 0
  let result: ResultType
  let body: Body
}

/// Where an answer stands: what functions of answers may ask besides the answer itself.
struct AnswerSurroundings {
  let evaluator: Evaluator
  let reference: AnswerReference

  /// Whether an earlier row of the table has the same words.
  func isRepeated(_ answer: Answer) -> Bool { evaluator.isAbove(answer, to: reference) }
}

extension ExpressionFunction {
  /// Every function, in the order in which the handbook lists them.
  static let all: [ExpressionFunction] =
    answerFunctions + quantityFunctions + dateFunctions + textFunctions + registerFunctions

  static func named(_ name: String) -> ExpressionFunction? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}
