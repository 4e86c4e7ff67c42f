/// How the questions that a form does not ask are spoken of: once, however many they are.
package struct MissingQuestions: Sendable {
  /// The rule under which it is said (`X25`).
  package var rule: String
  package var wording: Wording
  /// More than this share of the core questions missing is an error, in percent.
  package var errorAbovePercent: Int
}

/// How much of the form a missing question matters to.
package enum Profile: String, Sendable, CaseIterable {
  /// Only what the fund itself asks for.
  case core
  /// Every question of the definition.
  case full
}
