import Documents

/// A labelled place of the form where an answer stands, or should stand.
struct Spot: Sendable {
  /// What a spot is noted with and keeps.
  private struct Setting: Sendable {
    var label: String
    var rowName: (table: Int, ordinal: String)?
    var context: PartContext
  }

  /// What the copies of a spot have in common: each is looked at, and copied, two dozen times.
  private final class Shared: Sendable {
    let setting: Setting

    init(_ setting: Setting) { self.setting = setting }
  }

  private let shared: Shared
  var meanings: [LabelIndex.Meaning]
  var answer: Passage
  /// Spots of one table, or between two headings, share a block.
  var block: Int
  /// The number of the heading that names a row of a parent table.
  var heading: Int?

  /// The label as it stands on the form.
  var label: String { shared.setting.label }
  /// The row that the label names, as "Priority 2" does.
  var rowName: (table: Int, ordinal: String)? { shared.setting.rowName }
  var context: PartContext { shared.setting.context }

  init(
    label: String, meanings: [LabelIndex.Meaning], rowName: (table: Int, ordinal: String)? = nil,
    answer: Passage, block: Int, context: PartContext, heading: Int? = nil
  ) {
    shared = Shared(Setting(label: label, rowName: rowName, context: context))
    self.meanings = meanings
    self.answer = answer
    self.block = block
    self.heading = heading
  }
}

/// A repeated block of questions as it stands on the form: columns by rows, whichever way round.
struct FoundTable: Sendable {
  struct Column: Sendable {
    var label: String
    var meanings: [LabelIndex.Meaning]
    /// What the header over several columns says of the stage.
    var stage: StageID?
    /// The label's folded words.
    var words: String
    /// Where the label stands.
    var place: Place?
    /// The header over this one and others.
    var band: String?
  }

  struct Entry: Sendable {
    var passage: Passage
    /// Whether the cell is merged down from the row above.
    var isCarried = false
  }

  struct Row: Sendable {
    /// By column; nil where the table has no cell at all.
    var entries: [Entry?]
    /// The row that a heading above named, as "Priority 2" does, with the heading's own text.
    var heading: RowHeading?
    var ordinal: String?
  }

  struct RowHeading: Sendable {
    var table: Int
    var ordinal: String
    var number: Int
    /// The level of the heading it is; 10 for a line that is none.
    var level: Int
  }

  var columns: [Column]
  /// The stage that most of its sure headers ask at, where they are many.
  var toldStage: StageID?
  var rows: [Row] = []
  /// Rows that sum the others, with what their label says.
  var totals: [(label: String, entries: [Entry?])] = []
  var block: Int
  var context: PartContext
}
