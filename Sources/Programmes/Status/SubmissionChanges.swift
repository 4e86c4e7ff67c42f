package import PlanForms

/// What a new version of a form changed.
package struct SubmissionChanges: Sendable {
  /// An answer that is not what it was.
  package struct AnswerChange: Sendable, Hashable {
    package var field: FieldID
    package var table: TableID?
    /// From 1, in the order on the new form; on the old one where the row `isGone`.
    package var row: Int?
    /// The row was taken out.
    package var isGone = false
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
    var tables: [TableID: RowAlignment] = [:]
    for table in definition.tables {
      tables[table.id] = RowAlignment(
        old.reading?.rows(table.id) ?? [], new.reading?.rows(table.id) ?? [],
        // Numbers follow the rows' order, and not the rows.
        fields: definition.fields.filter { $0.isColumn(of: table.id) && $0.id != table.key }
          .map(\.id))
    }
    let (wasSaid, isSaid) = (
      old.findings.map { Subject($0) }, new.findings.map { Subject($0, tables) }
    )
    let (before, after) = (Set(wasSaid), Set(isSaid))
    fixed = zip(old.findings, wasSaid).filter { !after.contains($0.1) }.map(\.0)
    self.new = zip(new.findings, isSaid).filter { !before.contains($0.1) }.map(\.0)
    stillOpen = zip(new.findings, isSaid).filter { before.contains($0.1) }.map(\.0)
    for field in definition.fields {
      if let table = field.table ?? field.alsoColumnOf, let rows = tables[table] {
        compare(field.id, in: table, rows, old.reading, new.reading)
      }
      if field.table == nil {
        note(
          AnswerChange(
            field: field.id, before: old.reading?[field.id].text ?? "",
            after: new.reading?[field.id].text ?? ""))
      }
    }
  }

  /// What a finding is about: its words may change with the figures in them.
  private struct Subject: Hashable {
    /// A row of the old form from 1, or one that only the new form has.
    enum Row: Hashable {
      case old(Int)
      case putIn(Int)
    }

    var rule: String
    var field: FieldID?
    var table: TableID?
    var row: Row?

    /// Of the old form.
    init(_ finding: Finding) {
      (rule, field, table) = (finding.rule, finding.field, finding.table)
      row = finding.row.map { .old($0) }
    }

    /// Of the new form, its row as the old form counts it.
    init(_ finding: Finding, _ tables: [TableID: RowAlignment]) {
      self.init(finding)
      guard let number = finding.row else { return }
      let before = finding.table.flatMap { tables[$0]?.before } ?? []
      row =
        before.indices.contains(number - 1)
        ? before[number - 1].map { .old($0 + 1) } ?? .putIn(number) : .old(number)
    }
  }

  private mutating func compare(
    _ field: FieldID, in table: TableID, _ rows: RowAlignment, _ old: FormReading?,
    _ new: FormReading?
  ) {
    let (oldRows, newRows) = (old?.rows(table) ?? [], new?.rows(table) ?? [])
    for (index, row) in newRows.enumerated() {
      let before = rows.before[index].map { oldRows[$0][field].text } ?? ""
      note(
        AnswerChange(
          field: field, table: table, row: index + 1, before: before, after: row[field].text))
    }
    for row in rows.gone {
      note(
        AnswerChange(
          field: field, table: table, row: row + 1, isGone: true,
          before: oldRows[row][field].text, after: ""))
    }
  }

  private mutating func note(_ change: AnswerChange) {
    if change.before != change.after { answers.append(change) }
  }
}
