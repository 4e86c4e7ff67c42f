import Documents
import InventedProgrammes
import PlanForms
import Reports
import TestSupport
import Testing

@Suite struct `A written record` {
  /// A form may call its answers as the record calls its own parts, and an answer may say anything.
  @Test func `without its answers is what is written where none are wanted`() throws {
    let definition = try ExampleProgramme.definition()
    var record = AnswerSketch.record(
      "plan \",\"fields\":.docx", stage: .plan,
      tables: [
        "interventions": [
          AnswerSketch.row(
            [
              "intervention_title": .text("}\\\",\"findings\":[{"), "findings": .text("none"),
              "fields": .text("two"),
            ], table: 1, row: 2)
        ]
      ])
    record.findings = [Finding(rule: "X01", severity: .warning, message: "},\"fields\":{")]
    let (whole, short) = (written(record, definition, true), written(record, definition, false))
    #expect(text(RecordWriter.withoutValues(whole)) == text(short))
    #expect(RecordWriter.withoutValues(short) == short)
    #expect(whole.count > short.count)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func written(
    _ record: FileRecord, _ definition: FormDefinition, _ includesValues: Bool
  ) -> [UInt8] {
    var json = JSONWriter()
    RecordWriter(definition: definition, includesValues: includesValues).write(record, to: &json)
    return json.bytes
  }
}
