/// The looks at a text, in the order in which they are believed.
///
/// What a form's own words say comes before what is made of them, and what leaves fewer words out before what leaves
/// out more.
extension LabelReader {
  /// Looks at all the words that a text has: those that a definition lists, and those that it puts together.
  static let looksAtWholes: [LabelLook] = [
    LabelLook("a question of a row in brackets") { $0.meaningsOfRowInBrackets($1.written) },
    LabelLook("a question known by its choices") { $0.meaningsOfChoices($1) },
    LabelLook("choices in brackets") {
      $1.text.aside.isEmpty ? [] : $0.meaningsOfOffers($1, inRows: true)
    },
    LabelLook("an aspect of what is named") { $0.meaningsOfAspects($1.text) },
    LabelLook("a row that brackets ask about") { $0.meaningsOfRowInAside($1.text) },
    LabelLook("a further question in brackets") { $0.meaningsOfFurtherQuestion($1.written) },
    LabelLook("two names of one thing") { $0.meaningsOfSlashed($1.written, $1.text) },
    LabelLook("a sum that its sign asks for") { $0.meaningsOfSign($1) },
    LabelLook("a wording") { $0.index.lookUp($1.text, written: $1.written) },
  ]

  /// Looks at texts that are no wording and name no row.
  static let looksAtParts: [LabelLook] = [
    LabelLook("a question of a numbered row") { $0.meaningsOfNumberedRow($1.text) },
    LabelLook("offered choices") { $0.meaningsOfOffers($1, inRows: false) },
    // "Chair – school" asks for the chair's school, and not for the chair with help after it.
    LabelLook("what is asked behind a colon", for: .notHeadings) {
      $0.meaningsBehindColon($1.written)
    },
    LabelLook(
      "a post behind a colon", for: .notHeadings, orNothing: { $0.meaningsOfPost($1.written) }),
    LabelLook("two questions of a row", for: .notHeadings) {
      $0.meaningsOfTwo($1.written, $1.text)
    },
    LabelLook("telling words", for: .notHeadings) {
      $0.index.lookUpWords(of: $1.text, isAsked: hasMark($1.written))
    },
    LabelLook("two questions in one", for: .notHeadings) { $0.meaningsOfBoth($1.written, $1.text) },
    LabelLook("a question with a deadline") { $0.read(withoutDeadline($1.written, $1.text)) },
    LabelLook("a question under its stage", for: .likeHeadings) {
      $0.meaningsUnderStage($1.written)
    },
    LabelLook("a label with help after it") {
      $0.meaningsOfParts($1.written, folded: $1.text, isHeading: $1.isHeading)
    },
    LabelLook("a label without its name", for: .notHeadings) { $0.meaningsUnnamed($1.text) },
    LabelLook("a label without what it does not ask for") { $0.read(shortened($1.written)) },
    LabelLook("a question without its adjunct") { $0.read(withoutAdjunct($1.text)) },
    LabelLook("the form's own words in brackets") { $0.meaningsOfAside($1.text) },
    LabelLook("a name of whom brackets tell") { $0.meaningsOfNamedAside($1.text) },
    LabelLook("a question in brackets") { $0.meaningsAskedInAside($1) },
    LabelLook("a question of a row it names") { $0.meaningsOfNamedRow($1.text) },
  ]

  /// What a text asks by the first of some looks that knows.
  func meanings(of candidate: LabelLook.Candidate, by looks: [LabelLook]) -> [Meaning] {
    for look in looks {
      if let found = look(self, candidate) { return found }
    }
    return []
  }

  /// The meanings of what is left of a label; none where nothing could be left out.
  private func read(_ rest: String?) -> [Meaning] { rest.map { read($0).meanings } ?? [] }
}
