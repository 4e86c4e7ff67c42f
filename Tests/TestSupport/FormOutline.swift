package import PlanForms

/// What was located on a form, one answer a line, for comparing in a test.
package enum FormOutline {
  /// `chair_name: A Chair` for a question asked once, `action 1 planned_cost: £500` for one in a
  /// row; `-` where the answer is blank, `?` before what is doubtful.
  package static func text(_ reading: FormReading, of form: FormDefinition) -> String {
    var lines: [String] = []
    for field in form.fields {
      if let answer = reading.fields[field.id] { lines.append("\(field.id): \(shown(answer))") }
    }
    for table in form.tables {
      for (number, row) in reading.rows(table.id).enumerated() {
        let order = form.fields.map(\.id).filter { row.answers[$0] != nil }
        for id in order {
          lines.append("\(table.id) \(number + 1) \(id): \(shown(row[id]))")
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func shown(_ answer: Answer) -> String {
    let isDoubtful =
      answer.flags.contains("ambiguous_label")
      || answer.doubt?.hasPrefix("it is given twice") ?? false
    if answer.text.isEmpty { return answer.state == .refers ? "=" : "-" }
    return (isDoubtful ? "? " : "") + answer.text
  }
}
