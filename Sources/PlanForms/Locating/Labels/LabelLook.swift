/// One way of reading a text as a label.
///
/// The reader asks its looks one after another, and the first that knows what a text asks is believed. A new way of
/// reading is a line in a list of `LabelReader+Looks.swift`, and a label that no other look reads among its tests.
struct LabelLook: Sendable {
  /// A text that may be a label.
  struct Candidate: Sendable {
    var written: String
    var text: LabelText
    /// Whether it begins as some heading of a form does.
    var mayBeHeading = false
    /// Whether it heads a part of the form, and asks nothing itself.
    var isHeading = false
  }

  /// The texts that a look is for.
  enum Scope { case allTexts, notHeadings, likeHeadings }

  /// What it looks for, as tests name it.
  let name: String
  let scope: Scope
  private let meanings: @Sendable (LabelReader, Candidate) -> [LabelIndex.Meaning]?

  /// A look that says nothing of the texts that it finds no meaning for.
  init(
    _ name: String, for scope: Scope = .allTexts,
    _ meanings: @escaping @Sendable (LabelReader, Candidate) -> [LabelIndex.Meaning]
  ) {
    self.name = name
    self.scope = scope
    self.meanings = { reader, candidate in
      let found = meanings(reader, candidate)
      return found.isEmpty ? nil : found
    }
  }

  /// A look that may know of a text that it asks nothing; nil where it says nothing.
  init(
    _ name: String, for scope: Scope,
    orNothing meanings: @escaping @Sendable (LabelReader, Candidate) -> [LabelIndex.Meaning]?
  ) {
    self.name = name
    self.scope = scope
    self.meanings = meanings
  }

  /// What a text asks; empty where it is known to ask nothing, nil where this look cannot say.
  func callAsFunction(_ reader: LabelReader, _ candidate: Candidate) -> [LabelIndex.Meaning]? {
    switch scope {
    case .notHeadings where candidate.isHeading: nil
    case .likeHeadings where !candidate.mayBeHeading: nil
    default: meanings(reader, candidate)
    }
  }
}
