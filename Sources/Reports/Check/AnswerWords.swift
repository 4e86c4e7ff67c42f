package import PlanForms

/// An answer in words: what was understood, and where that differs from what was written, both.
package enum AnswerWords {
  /// `choices` are those of the question.
  package static func describe(_ answer: Answer, choices: [Choice]) -> String {
    switch answer.state {
    case .answered: answered(answer, choices)
    case .unanswered: "(left empty)"
    case .placeholder: "(the form's own prompt: “\(answer.text)”)"
    case .deferred: "(put off: “\(answer.text)”)"
    case .refers: "(points elsewhere: “\(answer.text)”)"
    case .notApplicable: "(said not to apply: “\(answer.text)”)"
    case .unclear: "(not sure: “\(answer.text)”\(answer.doubt.map { ", because \($0)" } ?? ""))"
    case .notOnForm: "(not on the form)"
    }
  }

  private static func answered(_ answer: Answer, _ choices: [Choice]) -> String {
    guard let value = answer.value else { return answer.text }
    let understood = value.spoken(choices: choices)
    return understood == answer.text ? understood : "\(understood) (written “\(answer.text)”)"
  }
}
