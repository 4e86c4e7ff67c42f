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
  package var state: AnswerState
  /// The words as they stand, with runs of white space folded to one space.
  package var text: String
  /// Only where `state` is `answered`.
  package var value: Value?
  package var place: Place?
  /// The label that the answer was found by, as it stands on the form.
  package var label: String?
  package var confidence: Confidence?
  package var flags: [ReadingFlag]
  /// Why an unclear answer is unclear, as a phrase a chair can read: "it could be 10 or 20 pupils".
  package var doubt: String?
  /// The colour of the cell the answer stands in, six hex digits.
  package var fill: String?

  package init(
    state: AnswerState, text: String = "", value: Value? = nil, place: Place? = nil,
    label: String? = nil, confidence: Confidence? = nil, flags: [ReadingFlag] = [],
    doubt: String? = nil, fill: String? = nil
  ) {
    self.state = state
    self.text = text
    self.value = value
    self.place = place
    self.label = label
    self.confidence = confidence
    self.flags = flags
    self.doubt = doubt
    self.fill = fill
  }

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
