import Documents
package import PlanForms

/// Every answer of each form, for a terminal: the question, what was understood, and where it stands.
package struct ReadBackReport: CheckReport {
  private let definition: FormDefinition
  private let style: TextStyle

  package init(definition: FormDefinition, style: TextStyle) {
    self.definition = definition
    self.style = style
  }

  package mutating func add(_ file: CheckedFile) -> [UInt8] {
    guard let record = file.record else { return [] }
    var lines = [style.ink(Escaping.terminal(record.fileName), .bold)]
    if let unreadable = record.unreadable {
      lines.append(style.wrap(Escaping.terminal(unreadable.message), lead: "  ", indent: "  "))
      lines.append(style.wrap(Escaping.terminal(unreadable.help), lead: "  → ", indent: "    "))
    }
    if let reading = record.reading { lines += answers(reading) }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  private func answers(_ reading: FormReading) -> [String] {
    let asked = definition.fields.filter { $0.table == nil && reading[$0.id].state != .notOnForm }
    var lines = asked.flatMap { line($0, reading[$0.id]) }
    for table in definition.tables {
      for (index, row) in reading.rows(table.id).enumerated() {
        let name =
          "\(table.rowName.prefix(1).uppercased())\(table.rowName.dropFirst()) \(index + 1)"
        lines += ["", "  " + style.ink(Escaping.terminal(name), .bold)]
        for field in definition.fields
        where (field.isColumn(of: table.id) || field.id == table.key)
          && row[field.id].state != .notOnForm
        {
          lines += line(field, row[field.id])
        }
      }
    }
    let outside = reading.textOutsideTheForm
    if !outside.isEmpty {
      lines += ["", "  " + style.ink("Text outside the form", .bold)]
      lines += outside.map {
        style.wrap(
          "\(Escaping.terminal("\($0.place)")): \(Escaping.terminal($0.text))", lead: "  ",
          indent: "    ")
      }
    }
    return lines
  }

  private func line(_ field: FieldDefinition, _ answer: Answer) -> [String] {
    let place = answer.place.map { Escaping.terminal("\($0)") } ?? ""
    let found = answer.confidence.map { ", found by \($0.words)" } ?? ""
    let words = Escaping.terminal(AnswerWords.describe(answer, choices: field.choices))
    return [
      style.wrap("\(Escaping.terminal(field.label)): \(words)", lead: "  ", indent: "    "),
      style.ink("      \(place)\(found)", .dim),
    ]
  }
}

extension Confidence {
  /// How an answer was found, for people.
  package var words: String {
    switch self {
    case .tag: "its field's name"
    case .exact: "the form's own label"
    case .known: "a known wording"
    case .close: "a label much like the form's"
    case .position: "where it stands"
    }
  }
}
