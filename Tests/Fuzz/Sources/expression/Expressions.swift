import Documents
import FuzzSupport
import PlanForms

@main enum Expressions: Fuzzer {
  static func main() {
    unsafe run { start, count in
      Expressions.test(unsafe Expressions.bytes(start, count))
      return 0
    }
  }

  /// Reads the input as a rule's expression and as its message, and works both out over an answered
  /// form: a finding, none, or a mistake with its place.
  static func test(_ input: [UInt8]) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    let scalar = quoted(text)
    for rule in ["check: \(scalar), message: Odd.", "check: 1 = 2, message: \(scalar)"] {
      let rules = """

        rules:
          X01: {each: actions, field: cost, severity: warning, \(rule), help: Look.}
        """
      guard let form = try? DefinitionLoader.load(Self.form + rules, file: "fuzzed.yaml") else {
        continue
      }
      let (findings, _) = FormRules(form).check(RuleContext(reading: reading))
      precondition(findings.count <= 100, "more findings than rows")
    }
  }

  /// As a double-quoted YAML scalar (YAML 1.2.2, 7.3.1).
  private static func quoted(_ text: String) -> String {
    var scalar = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"", "\\": scalar += "\\\(character)"
      case "\u{0}"..<" ", "\u{7F}"..."\u{A0}":
        let digits = String(character.value, radix: 16)
        scalar += "\\x" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
      default: scalar.unicodeScalars.append(character)
      }
    }
    return scalar + "\""
  }

  private static let form = """
    id: small
    title: Small
    stages: {plan: Plan}
    sections: {all: {title: All}}
    tables:
      actions: {row: action, key: ref, anchors: [title]}
    fields:
      allocation: {label: Allocation, section: all, type: money}
      agreed: {label: Agreed, section: all, type: yes_no}
      ref: {label: No., section: all, table: actions, type: reference}
      title: {label: Action, section: all, table: actions, type: text}
      cost: {label: Cost, section: all, table: actions, type: money}
      pupils: {label: Pupils, section: all, table: actions, type: count}
      start: {label: Start, section: all, table: actions, type: date}
    """

  private static let reading: FormReading = {
    func answer(_ text: String, _ value: Value) -> Answer {
      Answer(state: .answered, text: text, value: value)
    }
    var reading = FormReading(stage: .plan)
    reading.fields["allocation"] = answer("£5,000", .money(Money(pence: 500_000)))
    reading.fields["agreed"] = answer("Yes", .yesNo(true))
    reading.tables["actions"] = (1...3).map { number in
      AnswerRow(answers: [
        "ref": answer("\(number)", .text("\(number)")),
        "title": answer("Tables club", .text("Tables club")),
        "cost": answer("£\(number)", .money(Money(pence: number * 100))),
        "pupils": answer("20 to 25", .count(Count(low: 20, high: 25))),
      ])
    }
    return reading
  }()
}
