package import PlanForms

/// What a new version of a form changed.
package struct SubmissionChanges: Sendable {
  /// An answer that is not what it was.
  package struct AnswerChange: Sendable, Hashable {
    package var field: FieldID
    package var table: TableID?
    /// From 1, in the order on the form.
    package var row: Int?
    /// The words before and after; empty where there was no answer.
    package var before: String
    package var after: String
  }

  /// Said of the old version and not of the new.
  package var fixed: [Finding] = []
  /// Said of the new version only.
  package var new: [Finding] = []
  /// Said of both.
  package var stillOpen: [Finding] = []
  package var answers: [AnswerChange] = []

  /// Compares two records of one group's form, field by field in the definition's order.
  package init(from old: FileRecord, to new: FileRecord, _ definition: FormDefinition) {
    let before = Set(old.findings.map(Subject.init))
    let after = Set(new.findings.map(Subject.init))
    fixed = old.findings.filter { !after.contains(Subject($0)) }
    self.new = new.findings.filter { !before.contains(Subject($0)) }
    stillOpen = new.findings.filter { before.contains(Subject($0)) }
    for field in definition.fields { compare(field, old.reading, new.reading) }
  }

  /// What a finding is about: its words may change with the figures in them.
  private struct Subject: Hashable {
    var rule: String
    var field: FieldID?
    var table: TableID?
    var row: Int?

    init(_ finding: Finding) {
      (rule, field, table, row) = (finding.rule, finding.field, finding.table, finding.row)
    }
  }

  private mutating func compare(
    _ field: FieldDefinition, _ old: FormReading?, _ new: FormReading?
  ) {
    guard let table = field.table else {
      let (before, after) = (old?[field.id].text ?? "", new?[field.id].text ?? "")
      if before != after {
        answers.append(AnswerChange(field: field.id, before: before, after: after))
      }
      return
    }
    let (oldRows, newRows) = (old?.rows(table) ?? [], new?.rows(table) ?? [])
    for index in 0..<max(oldRows.count, newRows.count) {
      let before = index < oldRows.count ? oldRows[index][field.id].text : ""
      let after = index < newRows.count ? newRows[index][field.id].text : ""
      if before != after {
        answers.append(
          AnswerChange(
            field: field.id, table: table, row: index + 1, before: before, after: after))
      }
    }
  }
}
