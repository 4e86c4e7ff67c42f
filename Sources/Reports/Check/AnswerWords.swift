package import PlanForms

/// An answer in words: what was understood, and where that differs from what was written, both.
package enum AnswerWords {
  package static func describe(_ answer: Answer) -> String {
    switch answer.state {
    case .answered: answered(answer)
    case .unanswered: "(left empty)"
    case .placeholder: "(the form's own prompt: “\(answer.text)”)"
    case .deferred: "(put off: “\(answer.text)”)"
    case .refers: "(points elsewhere: “\(answer.text)”)"
    case .notApplicable: "(said not to apply: “\(answer.text)”)"
    case .unclear: "(not sure: “\(answer.text)”\(answer.doubt.map { ", because \($0)" } ?? ""))"
    case .notOnForm: "(not on the form)"
    }
  }

  private static func answered(_ answer: Answer) -> String {
    guard let value = answer.value else { return answer.text }
    let understood = describe(value)
    return understood == answer.text ? understood : "\(understood) (written “\(answer.text)”)"
  }

  package static func describe(_ value: Value) -> String {
    switch value {
    case .text(let text), .choice(let text): text
    case .choices(let ids): ids.joined(separator: ", ")
    case .yesNo(let answer): answer ? "yes" : "no"
    case .yearGroups(let years): years.map(\.code).joined(separator: ", ")
    case .money(let money): "\(money.isApproximate ? "about " : "")\(pounds(money.pence))"
    case .date(let window):
      window.start == window.end
        ? window.start.spoken : "\(window.start.spoken) to \(window.end.spoken)"
    case .count(let count):
      (count.isApproximate ? "about " : "")
        + (count.low == count.high ? "\(count.low)" : "\(count.low) to \(count.high)")
    case .number(let quantity):
      [quantity.number, quantity.unit].compactMap(\.self).joined(separator: " ")
    }
  }

  private static func pounds(_ pence: Int) -> String {
    let digits = String((pence / 100).magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    let rest = (pence % 100).magnitude
    let fraction = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest)
    return (pence < 0 ? "−" : "") + "£" + grouped + fraction
  }
}
