package import PlanForms

/// One row of a form or its loose answers, with the file they stand in: typed answers with sources.
///
/// Figures beyond what any group of schools could mean are taken for slips and left out, so that no
/// sum over a county can leave the range of whole numbers.
package struct FormAnswers {
  /// The largest amount taken for a figure: £100 million, in pence.
  static let mostPence = 10_000_000_000
  /// The largest number of pupils, staff or schools taken for a figure.
  static let mostPeople = 1_000_000

  private let file: String
  private let lookUp: (FieldID) -> Answer

  init(_ row: AnswerRow, file: String) {
    self.file = file
    lookUp = { row[$0] }
  }

  init(_ reading: FormReading, file: String) {
    self.file = file
    lookUp = { reading[$0] }
  }

  /// Whether a form asks for anything that papers are made of.
  package static func areAsked(by form: FormDefinition) -> Bool {
    ["interventions", "outcomes"].contains { form.table($0) != nil }
  }

  func answer(_ field: FieldID) -> Answer { lookUp(field) }

  /// Whether the form has a box for the question at all.
  func asks(_ field: FieldID) -> Bool { lookUp(field).state != .notOnForm }

  func sources(of answer: Answer) -> [Source] {
    answer.place.map { [Source(file: file, at: "\($0)")] } ?? []
  }

  /// What somebody wrote, where it is neither blank nor a prompt.
  func text(_ field: FieldID) -> Sourced<String>? {
    let answer = lookUp(field)
    guard answer.state == .answered || answer.state == .unclear, !answer.text.isEmpty else {
      return nil
    }
    return Sourced(answer.text, from: sources(of: answer))
  }

  func pence(_ field: FieldID) -> Sourced<Int>? {
    guard case .money(let money)? = value(field),
      (-Self.mostPence...Self.mostPence).contains(money.pence)
    else { return nil }
    return Sourced(money.pence, from: sources(of: lookUp(field)))
  }

  func count(_ field: FieldID) -> Sourced<Headcount>? {
    guard case .count(let count)? = value(field),
      (0...Self.mostPeople).contains(count.low), count.high >= count.low
    else { return nil }
    let headcount = Headcount(
      people: count.low, isApproximate: count.isApproximate || count.high != count.low)
    return Sourced(headcount, from: sources(of: lookUp(field)))
  }

  func measurement(_ field: FieldID) -> Sourced<Measurement>? {
    guard case .number(let quantity)? = value(field),
      let number = Rational(decimal: quantity.number)
    else { return nil }
    return Sourced(Measurement(number, unit: quantity.unit), from: sources(of: lookUp(field)))
  }

  func window(_ field: FieldID) -> Sourced<DateWindow>? {
    guard case .date(let window)? = value(field) else { return nil }
    return Sourced(window, from: sources(of: lookUp(field)))
  }

  func choice(_ field: FieldID) -> Sourced<String>? {
    let sources = sources(of: lookUp(field))
    switch value(field) {
    case .choice(let id): return Sourced(id, from: sources)
    case .text(let id): return Sourced(id, from: sources)
    default: return nil
    }
  }

  func yesNo(_ field: FieldID) -> Sourced<Bool>? {
    guard case .yesNo(let answer)? = value(field) else { return nil }
    return Sourced(answer, from: sources(of: lookUp(field)))
  }

  func yearGroups(_ field: FieldID) -> [YearGroup] {
    if case .yearGroups(let years)? = value(field) { years } else { [] }
  }

  /// How many schools an answer speaks of: a number, a list of names, or "all".
  func schools(_ field: FieldID, inGroup: Int) -> Sourced<Int>? {
    let sources = sources(of: lookUp(field))
    if let count = count(field) { return count.map(\.people) }
    guard let text = text(field)?.value else { return nil }
    if let number = Int(text.prefix { $0.isWholeNumber }), (0...Self.mostPeople).contains(number) {
      return Sourced(number, from: sources)
    }
    if text.lowercased().hasPrefix("all") { return Sourced(inGroup, from: sources) }
    let names = text.split { ",;\n|".contains($0) }
    return names.isEmpty ? nil : Sourced(names.count, from: sources)
  }

  private func value(_ field: FieldID) -> Value? {
    let answer = lookUp(field)
    return answer.state == .answered ? answer.value : nil
  }
}

/// A number of people, or the lower end of a range of it.
package struct Headcount: Hashable, Sendable {
  package var people: Int
  /// "About", or the lower end of a range.
  package var isApproximate: Bool

  package init(people: Int, isApproximate: Bool = false) {
    self.people = people
    self.isApproximate = isApproximate
  }
}

/// A number read off a measure, with the unit that was written beside it.
package struct Measurement: Hashable, Sendable {
  package var number: Rational
  /// `percent`, `score`, `months` …; nil where none was written.
  package var unit: String?

  package init(_ number: Rational, unit: String? = nil) {
    self.number = number
    self.unit = unit
  }
}
