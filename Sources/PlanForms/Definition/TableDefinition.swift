/// A repeated block of questions.
package struct TableDefinition: Sendable {
  package var id: TableID
  /// What one row is called when a chair is spoken to: `action`, `priority`.
  package var rowName: String
  /// The stage that the rows are filled in at.
  package var stage: StageID
  /// The field whose value names a row (`intervention_ref`).
  package var key: FieldID?
  /// The table and field that a row's parent is named by: an action's priority.
  package var parent: (table: TableID, by: FieldID)?
  /// The table whose rows this table reports on, one row each (`outcomes` on `interventions`); such
  /// columns may stand beside the other table's or in a table of their own.
  package var extends: TableID?
  /// Headings or sheet names that announce the table.
  package var wordings: [String]
  /// The fields without which a row is no row (`intervention_title`).
  package var anchors: [FieldID]

  package init(
    id: TableID, rowName: String, stage: StageID, key: FieldID? = nil,
    parent: (table: TableID, by: FieldID)? = nil, extends: TableID? = nil,
    wordings: [String] = [], anchors: [FieldID] = []
  ) {
    self.id = id
    self.rowName = rowName
    self.stage = stage
    self.key = key
    self.parent = parent
    self.extends = extends
    self.wordings = wordings
    self.anchors = anchors
  }

  /// The fields that a row goes by: its number and its titles.
  var names: [FieldID] { [key].compactMap(\.self) + anchors }
}
