import Documents
import PlanForms
import Testing

/// One answer as it is written, and its reading in short.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  var written: String
  var reading: String

  init(_ written: String, _ reading: String) {
    self.written = written
    self.reading = reading
  }

  var testDescription: String { written.debugDescription }
}

enum Reading {
  /// Reads a text as a value of a type, and says the result in short.
  static func short(
    _ text: String, _ type: FieldType, id: FieldID = "asked", choices: [Choice] = [],
    exampleTexts: [String] = []
  ) -> String {
    let field = FieldDefinition(id: id, label: "Asked", type: type, choices: choices)
    let reader = ValueReader(exampleTexts: exampleTexts)
    return short(reader.read(RawAnswer(text), as: field))
  }

  static func short(_ raw: RawAnswer, _ type: FieldType, choices: [Choice] = []) -> String {
    short(
      ValueReader().read(
        raw, as: FieldDefinition(id: "asked", label: "", type: type, choices: choices)))
  }

  /// `282000 worked 282000`, `2020-11-02..2020-12-18`, `~24`, `unclear range`: the value where there
  /// is one, otherwise the state and the flag that says why.
  static func short(_ reading: ValueReading) -> String {
    guard let value = reading.value else {
      let why = reading.state == .unclear ? reading.flags.last.map { " \($0.rawValue)" } ?? "" : ""
      return reading.state.rawValue + why
    }
    return short(value)
  }

  static func short(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .choice(let id): id
    case .choices(let ids): ids.joined(separator: ", ")
    case .money(let money):
      (money.isApproximate ? "~" : "") + String(money.pence)
        + (money.workedPence.map { " worked \($0)" } ?? "")
    case .date(let window): short(window)
    case .count(let count):
      (count.isApproximate ? "~" : "")
        + (count.low == count.high ? String(count.low) : "\(count.low)-\(count.high)")
    case .number(let quantity): quantity.number + (quantity.unit.map { " \($0)" } ?? "")
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .yearGroups(let groups): groups.map(\.code).joined(separator: " ")
    }
  }

  /// One day, or both ends; `…` at an open one, `!` where the days are exact.
  private static func short(_ window: DateWindow) -> String {
    let mark = window.isExact ? "!" : ""
    if window.start == window.end && !window.isOpenAtStart && !window.isOpenAtEnd {
      return "\(window.start)\(mark)"
    }
    return (window.isOpenAtStart ? "…" : "\(window.start)") + ".."
      + (window.isOpenAtEnd ? "…" : "\(window.end)") + mark
  }
}
