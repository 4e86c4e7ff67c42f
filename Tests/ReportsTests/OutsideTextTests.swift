import Documents
import InventedProgrammes
import PlanForms
import Reports
import Testing

/// Nothing that somebody wrote is dropped silently.
@Suite struct `Text outside the form` {
  @Test(arguments: [CheckReportFormat.readBack, .html])
  func `is shown with its labels, known or not`(_ format: CheckReportFormat) throws {
    var record = AnswerSketch.record("plan.docx", stage: .plan, tables: [:])
    record.reading?.leftovers = [
      Leftover(text: "by Friday", place: .paragraph(2)),
      Leftover(text: "Thanks", place: .paragraph(5)),
    ]
    record.reading?.unknownLabels = [
      Leftover(text: "Please return", place: .paragraph(2)),
      Leftover(text: "Office use", place: .paragraph(9)),
    ]
    var report = format.make(try ExampleProgramme.definition(), style: TextStyle())
    let text = String(
      decoding: report.begin() + report.add(CheckedFile(json: [], record: record)) + report.end(),
      as: UTF8.self)
    for shown in ["Please return: by Friday", "Thanks", "Office use"] {
      #expect(text.contains(shown), "\(shown)")
    }
  }
}
