/// What is said where a definition has no wording of its own under `wordings`.
///
/// An answer that is none is never met with silence, or with an empty sentence, because a definition
/// was short.
enum StandardWordings {
  static let states: [AnswerState: String] = [
    .placeholder: "{question} still holds the form’s own prompt.",
    .deferred: "{question} says “{text}”.",
    .refers: "{question} says “{text}”, and we can’t follow that from here.",
    .notApplicable: "{question} says “{text}”, but we do need an answer.",
    .unclear: "We couldn’t be sure what “{text}” means under {question}{because}.",
  ]
  static let blankColumn = "“{label}” is blank in all {rows} rows."
  static let missingRule = "missing_questions"
  static let missing = "Your form doesn’t have a box for {questions}."
  static let missingHelp = "Please use the form as it was sent out, or answer by reply."
  /// More than this share of the core questions missing is an error, in percent.
  static let missingErrorAbove = 50
}
