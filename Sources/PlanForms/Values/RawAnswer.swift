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
  /// Whether that is the colour of the form's boxes, and says nothing of the answer.
  package var isFillOfForm = false
  /// The question as it stands on the form, where it is known.
  package var question: String?

  package init(_ text: String) { self.text = text }
}

/// What a text means as a value of a type: a state, a value where it is safe, and why not.
package struct ValueReading: Hashable, Sendable {
  package var state: AnswerState
  /// Only where `state` is `answered`.
  package var value: Value?
  package var flags: [ReadingFlag]
  /// For unclear answers: a phrase that completes "We couldn't be sure of this because …".
  package var doubt: String?

  package init(
    _ state: AnswerState, _ value: Value? = nil, flags: [ReadingFlag] = [], doubt: String? = nil
  ) {
    self.state = state
    self.value = value
    self.flags = flags
    self.doubt = doubt
  }

  static func unclear(_ doubt: String, _ flags: [ReadingFlag] = []) -> ValueReading {
    ValueReading(.unclear, flags: flags, doubt: doubt)
  }
}
