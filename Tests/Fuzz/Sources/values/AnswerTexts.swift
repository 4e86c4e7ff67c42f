import FuzzSupport
import PlanForms

@main enum AnswerTexts: Fuzzer {
  static func main() {
    unsafe run { start, count in
      AnswerTexts.test(unsafe AnswerTexts.bytes(start, count))
      return 0
    }
  }

  /// Reads the input as an answer of the type that its first byte chooses: a value exactly where it
  /// is said to be answered, a doubt exactly where it is said to be unclear.
  static func test(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let types = FieldType.allCases
    let field = FieldDefinition(
      id: "asked", label: "Asked", type: types[Int(first) % types.count],
      choices: [Choice(id: "met", label: "Met"), Choice(id: "partly", label: "Partly met")])
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    let reading = ValueReader().read(RawAnswer(text), as: field)
    precondition((reading.state == .answered) == (reading.value != nil), "a value is no answer")
    precondition((reading.state == .unclear) == (reading.doubt != nil), "a doubt without its words")
    if case .money(let money)? = reading.value { precondition(money.pence >= 0, "money below 0") }
    if case .date(let days)? = reading.value { precondition(days.start <= days.end, "turned days") }
    if case .count(let count)? = reading.value { precondition(count.low <= count.high, "turned") }
  }
}
