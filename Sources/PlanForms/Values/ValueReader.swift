package import Documents

/// What a value parser is given: the words of one answer, and what the file says about them.
package struct RawAnswer: Sendable {
  /// As it stands, line breaks kept.
  package var text: String
  /// Offsets into the text's UTF-8 that are struck through.
  package var struck: [Range<Int>] = []
  /// Offsets that hold a prompt which was never replaced.
  package var placeholders: [Range<Int>] = []
  /// The type and text of a worksheet's cell; nil in word-processing documents.
  package var cell: SheetCell?
  /// The machine-readable date of a date control, ISO 8601.
  package var fullDate: String?
  /// The state of a tick box that is the whole answer.
  package var isTicked: Bool?
  /// The cell's colour, six hex digits.
  package var fill: String?

  package init(_ text: String) { self.text = text }
}

/// What a text means as a value of a type: a state, a value where it is safe, and why not.
package struct ValueReading: Hashable, Sendable {
  package var state: AnswerState
  package var value: Value?
  package var flags: [ReadingFlag]
  /// For unclear answers: a phrase a chair can read.
  package var doubt: String?

  package init(
    _ state: AnswerState, _ value: Value? = nil, flags: [ReadingFlag] = [], doubt: String? = nil
  ) {
    self.state = state
    self.value = value
    self.flags = flags
    self.doubt = doubt
  }
}

/// Reads values as the spellings list says: the safe reading, or none.
package struct ValueReader: Sendable {
  /// The calendar and dates that words such as "Autumn 2" and "Fri 2 Oct" are read by.
  package var calendar: SchoolCalendar
  /// The academic year's first and last day, used where a year is left out.
  package var yearStarts: CalendarDay?
  package var yearEnds: CalendarDay?
  /// Texts of the form's own prompts and examples, which are no answers.
  package var exampleTexts: [String]

  package init(
    calendar: SchoolCalendar = .england2020, yearStarts: CalendarDay? = nil,
    yearEnds: CalendarDay? = nil, exampleTexts: [String] = []
  ) {
    self.calendar = calendar
    self.yearStarts = yearStarts
    self.yearEnds = yearEnds
    self.exampleTexts = exampleTexts
  }

  /// Reads `raw` as a value of `field`'s type.
  package func read(_ raw: RawAnswer, as field: FieldDefinition) -> ValueReading {
    raw.text.isEmpty ? ValueReading(.unanswered) : ValueReading(.answered, .text(raw.text))
  }
}
