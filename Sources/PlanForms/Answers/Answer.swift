package import Documents

/// What stands in answer to one question, with its states kept apart.
package enum AnswerState: String, Sendable, CaseIterable {
  case answered
  /// The question is there, the answer is empty.
  case unanswered
  /// A prompt or example was left in.
  case placeholder
  /// "TBC" and the like.
  case deferred
  /// "As above", "see attached".
  case refers
  case notApplicable = "not_applicable"
  /// There is text, but it gives no safe value.
  case unclear
  /// The question itself is missing.
  case notOnForm = "not_on_form"
}

/// How an answer was found, surest first.
package enum Confidence: String, Sendable, CaseIterable {
  case tag, exact, known, close, position
}

/// Something noticed while a value was read, such as `approximate`, `rate_only`, `year_slip`.
///
/// The names are those of the spellings list and may be asked for in rules.
package struct ReadingFlag: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }

  /// The label may ask one question or another.
  static let ambiguousLabel: ReadingFlag = "ambiguous_label"
}

/// One answer: the words that stand there, what they mean, and where.
package struct Answer: Hashable, Sendable {
  private struct Content: Hashable, Sendable {
    var state: AnswerState
    var text: String
    var value: Value?
    var place: Place?
    var label: String?
    var confidence: Confidence?
    var flags: [ReadingFlag]
    var doubt: String?
    var fill: String?
  }

  /// What the copies of an answer have in common: rules look at it again and again, and it hardly
  /// ever changes.
  private final class Shared: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }

  private var shared: Shared

  private var content: Content {
    get { shared.content }
    set { shared = Shared(newValue) }
  }

  package var state: AnswerState {
    get { shared.content.state }
    set { content.state = newValue }
  }
  /// The words as they stand, with runs of white space folded to one space.
  package var text: String {
    get { shared.content.text }
    set { content.text = newValue }
  }
  /// Only where `state` is `answered`.
  package var value: Value? {
    get { shared.content.value }
    set { content.value = newValue }
  }
  package var place: Place? {
    get { shared.content.place }
    set { content.place = newValue }
  }
  /// The label that the answer was found by, as it stands on the form.
  package var label: String? {
    get { shared.content.label }
    set { content.label = newValue }
  }
  package var confidence: Confidence? {
    get { shared.content.confidence }
    set { content.confidence = newValue }
  }
  package var flags: [ReadingFlag] {
    get { shared.content.flags }
    set { content.flags = newValue }
  }
  /// Why an unclear answer is unclear, as a phrase a chair can read: "it could be 10 or 20 pupils".
  package var doubt: String? {
    get { shared.content.doubt }
    set { content.doubt = newValue }
  }
  /// The colour of the cell the answer stands in, six hex digits.
  package var fill: String? { shared.content.fill }

  package init(
    state: AnswerState, text: String = "", value: Value? = nil, place: Place? = nil,
    label: String? = nil, confidence: Confidence? = nil, flags: [ReadingFlag] = [],
    doubt: String? = nil, fill: String? = nil
  ) {
    shared = Shared(
      Content(
        state: state, text: text, value: value, place: place, label: label,
        confidence: confidence, flags: flags, doubt: doubt, fill: fill))
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.shared === other.shared || one.shared.content == other.shared.content
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(shared.content) }

  package static let notOnForm = Answer(state: .notOnForm)

  /// Whether the answer is plain and only its question is not known for certain.
  var isLabelAmbiguous: Bool { flags.contains(.ambiguousLabel) }
}

/// One row of a table of the form: an action, a priority, an outcome.
package struct AnswerRow: Hashable, Sendable {
  /// By field; a field of the table that is missing here is `not_on_form`.
  package var answers: [FieldID: Answer]
  /// The first place of the row on the form.
  package var place: Place?

  package init(answers: [FieldID: Answer] = [:], place: Place? = nil) {
    self.answers = answers
    self.place = place
  }

  package subscript(_ field: FieldID) -> Answer { answers[field] ?? .notOnForm }
}

/// Everything read from one form: the typed plan.
package struct FormReading: Sendable {
  package var stage: StageID
  /// Answers outside tables, by field.
  package var fields: [FieldID: Answer]
  /// Rows in the order in which they stand on the form.
  package var tables: [TableID: [AnswerRow]]
  /// The total rows met under a table's columns, by the table and the column's field.
  package var totals: [TableID: [FieldID: Answer]]
  /// Text outside the form that somebody wrote: never dropped silently.
  package var leftovers: [Leftover]
  /// Labels that look like questions of a form but that the definition does not know.
  package var unknownLabels: [Leftover]
  /// What the document's reader noticed.
  package var notices: [Notice]

  package init(stage: StageID) {
    self.stage = stage
    fields = [:]
    tables = [:]
    totals = [:]
    leftovers = []
    unknownLabels = []
    notices = []
  }

  package func rows(_ table: TableID) -> [AnswerRow] { tables[table] ?? [] }
  package subscript(_ field: FieldID) -> Answer { fields[field] ?? .notOnForm }
}

package struct Leftover: Hashable, Sendable {
  package var text: String
  package var place: Place

  package init(text: String, place: Place) {
    self.text = text
    self.place = place
  }
}
