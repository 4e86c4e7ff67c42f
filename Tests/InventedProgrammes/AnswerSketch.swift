import Documents
package import PlanForms

/// Answers written down in a few words, so that a test shows what a form says.
package enum AnswerSketch {
  /// A row of answers from typed values, each with a place of its own.
  package static func row(
    _ answers: KeyValuePairs<FieldID, Value?>, table: Int, row: Int
  ) -> AnswerRow {
    var made = AnswerRow()
    for (column, (field, value)) in answers.enumerated() {
      let place = Place.cell(table: table, row: row, column: column + 1)
      if let value {
        made.answers[field] = Answer(
          state: .answered, text: value.spoken(choices: []), value: value, place: place)
      } else {
        made.answers[field] = Answer(state: .unanswered, place: place)
      }
    }
    return made
  }

  package static func pounds(_ amount: Int) -> Value { .money(Money(pence: amount * 100)) }
  package static func count(_ number: Int) -> Value { .count(Count(low: number, high: number)) }
  package static func percent(_ number: String) -> Value {
    .number(Quantity(number: number, unit: "percent"))
  }
  package static func number(_ number: String) -> Value { .number(Quantity(number: number)) }
  package static func day(_ iso: String) -> Value? {
    CalendarDay(iso: iso).map { .date(DateWindow(start: $0, end: $0, isExact: true)) }
  }

  package static func record(
    _ file: String, stage: StageID, tables: [TableID: [AnswerRow]],
    fields: [FieldID: Answer] = [:]
  ) -> FileRecord {
    var record = FileRecord(
      file: Array(file.utf8), sha256: String(repeating: "0123456789abcdef", count: 4), bytes: 1,
      form: "recovery-2020", verdict: .complete)
    var reading = FormReading(stage: stage)
    reading.tables = tables
    reading.fields = fields
    record.reading = reading
    record.stage = stage
    return record
  }
}
