import Documents

@testable import PlanForms

/// A form in a few words, for a test of one rule.
///
///     total_planned: £1,000
///     interventions: planned_cost = £600 | end_date = 2021-03-01
///     interventions: planned_cost = ?half a day
///
/// Answers are read by the field's type: `£`, `£/£` with what its sum comes to, a date or
/// `date..date`, a count or `20-25`, a number with `%` or another unit, yes/no, a choice.  `?text` is unclear, `~text` deferred, `^text` refers elsewhere, `!`
/// is claimed not applicable, `[text]` a prompt, nothing a blank; a question that is not mentioned
/// is not on the form.
enum AnswerSketch {
  static func reading(_ sketch: String, _ stage: StageID, _ form: FormDefinition) -> FormReading {
    var reading = FormReading(stage: stage)
    for line in sketch.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = FoldedText.collapse(parts[0])
      let rest = parts.count > 1 ? parts[1] : ""
      if form.table(TableID(name)) != nil {
        reading.tables[TableID(name), default: []].append(row(String(rest), form))
      } else {
        reading.fields[FieldID(name)] = answer(String(rest), form.field(FieldID(name)))
      }
    }
    return reading
  }

  private static func row(_ text: String, _ form: FormDefinition) -> AnswerRow {
    var answers: [FieldID: Answer] = [:]
    for cell in text.split(separator: "|") {
      let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let id = FieldID(FoldedText.collapse(parts[0]))
      answers[id] = answer(parts.count > 1 ? String(parts[1]) : "", form.field(id))
    }
    return AnswerRow(answers: answers)
  }

  static func answer(_ raw: String, _ field: FieldDefinition?) -> Answer {
    let text = FoldedText.collapse(raw)
    let states: [Character: AnswerState] = [
      "?": .unclear, "~": .deferred, "^": .refers, "!": .notApplicable, "[": .placeholder,
    ]
    guard let first = text.first else { return Answer(state: .unanswered) }
    if let state = states[first] { return Answer(state: state, text: String(text.dropFirst())) }
    return Answer(
      state: .answered, text: text, value: value(text, field?.type ?? .text) ?? .text(text))
  }

  private static func value(_ text: String, _ type: FieldType) -> Value? {
    switch type {
    case .money:
      let amounts = text.split(separator: "/").map { pence(String($0)) }
      guard let stated = amounts.first ?? nil else { return nil }
      return .money(Money(pence: stated, workedPence: amounts.count > 1 ? amounts[1] : nil))
    case .count:
      let ends = digits(text).split(separator: "-").compactMap { Int($0) }
      guard let low = ends.first, let high = ends.last else { return nil }
      return .count(Count(low: low, high: high))
    case .number:
      let unit = FoldedText.collapse(text.drop { $0.isNumber || $0 == "." || $0 == "-" })
      return .number(
        Quantity(
          number: digits(text), unit: unit.isEmpty ? nil : unit == "%" ? "percent" : unit))
    case .date:
      let days = text.split(separator: ".").compactMap { CalendarDay(iso: $0) }
      guard let start = days.first, let end = days.last else { return nil }
      return .date(DateWindow(start: start, end: end, isExact: days.count == 1))
    case .yesNo: return .yesNo(text == "yes")
    case .choice: return .choice(text)
    default: return .text(text)
    }
  }

  private static func pence(_ text: String) -> Int? {
    ExactNumber(decimal: digits(text))?.multiplied(by: ExactNumber(100))?.rounded
  }

  private static func digits(_ text: String) -> String {
    String(text.filter { $0.isDigit || $0 == "." || $0 == "-" })
  }
}
