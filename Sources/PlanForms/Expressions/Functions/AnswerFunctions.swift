extension ExpressionFunction {
  /// Functions that look at an answer itself and not only at its value.
  static let answerFunctions: [ExpressionFunction] = [
    ExpressionFunction(
      name: "answered", usage: "answered(question)", summary: "there is an answer with a value",
      parameters: [.answer], result: .fixed(.truth),
      body: .answer { answer, _, _ in .truth(answer.state == .answered) }),
    ExpressionFunction(
      name: "on_form", usage: "on_form(question)", summary: "the form asks the question",
      parameters: [.answer], result: .fixed(.truth),
      body: .answer { answer, _, _ in .truth(answer.state != .notOnForm) }),
    ExpressionFunction(
      name: "state", usage: "state(question)",
      summary: "answered, unanswered, placeholder, deferred, refers, not_applicable, unclear …",
      parameters: [.answer], result: .fixed(.choice(AnswerState.allCases.map(\.rawValue))),
      body: .answer { answer, _, _ in .known(.choice(answer.state.rawValue)) }),
    ExpressionFunction(
      name: "flag", usage: "flag(question, 'approximate')",
      summary: "the reader noticed this about the answer",
      parameters: [.answer, .value(.text)], result: .fixed(.truth),
      body: .answer { answer, values, _ in
        guard case .text(let name)? = values.first else { return .unknown("no flag is named") }
        return .truth(answer.flags.contains(ReadingFlag(rawValue: name)))
      }),
    ExpressionFunction(
      name: "text", usage: "text(question)", summary: "the words as they stand",
      parameters: [.answer], result: .fixed(.text),
      body: .answer { answer, _, _ in
        answer.text.isEmpty ? .unknown("there are no words") : .known(.text(answer.text))
      }),
    ExpressionFunction(
      name: "exact", usage: "exact(question)", summary: "the date is one day, not a window",
      parameters: [.answer], result: .fixed(.truth),
      body: .answer { answer, _, _ in
        guard case .date(let window)? = answer.value else { return .unknown("there is no date") }
        return .truth(window.isExact)
      }),
    ExpressionFunction(
      name: "worked", usage: "worked(question)",
      summary: "what the sum written in an amount comes to",
      parameters: [.answer], result: .fixed(.money),
      body: .answer { answer, _, _ in
        guard case .money(let money)? = answer.value, let pence = money.workedPence else {
          return .unknown("no sum is written there")
        }
        return .known(.money(pence: pence))
      }),
    ExpressionFunction(
      name: "has_sum", usage: "has_sum(question)", summary: "a sum is written in the amount",
      parameters: [.answer], result: .fixed(.truth),
      body: .answer { answer, _, _ in
        guard case .money(let money)? = answer.value else { return .truth(false) }
        return .truth(money.workedPence != nil)
      }),
    ExpressionFunction(
      name: "unit", usage: "unit(question)", summary: "the unit written with a number, or ''",
      parameters: [.answer], result: .fixed(.text),
      body: .answer { answer, _, _ in
        guard case .number(let quantity)? = answer.value else {
          return .unknown("there is no number")
        }
        return .known(.text(quantity.unit ?? ""))
      }),
    ExpressionFunction(
      name: "repeated", usage: "repeated(question)",
      summary: "an earlier row of the table has the same words",
      parameters: [.answer], result: .fixed(.truth),
      body: .answer { answer, _, surroundings in
        guard answer.state == .answered else { return .unknown("there is no answer") }
        return .truth(surroundings.isRepeated(answer))
      }),
  ]
}
