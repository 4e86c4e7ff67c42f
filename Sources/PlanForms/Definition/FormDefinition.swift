/// A form as data: what it asks, in which words, of what type, and what must hold.
///
/// Read from a YAML file by `DefinitionLoader`; a definition that reaches this type is sound: every
/// name in it resolves, every expression is typed.
package struct FormDefinition: Sendable {
  package var id: String
  package var title: String
  /// The question whose answer says which group of the programme a form is from.
  package var groupField: FieldID = .groupName
  package var called = FundWords()
  /// The choice of the question `fund` that this form is for; nil where it doesn't tell funds apart.
  ///
  /// Submissions that name another fund are another programme's.
  package var fund: String?
  /// The school year that dates without a year belong to where no programme says, as `2020-21`;
  /// empty for a form of any year.
  package var academicYear = ""
  package var starter = ProgrammeStarter()
  /// The hash of the file, so that the register knows when a verdict is out of date.
  package var version: String
  /// In the order in which they are filled in.
  package var stages: [StageDefinition]
  package var sections: [SectionDefinition]
  package var tables: [TableDefinition]
  /// In the order of the form.
  package var fields: [FieldDefinition]
  package var composites: [CompositeHeader]
  package var ambiguous: [AmbiguousHeader]
  /// Row labels that begin a total row: `Total`, `Grand total`.
  package var totalRowLabels: [String]
  /// Headings that say which part of the form follows, by stage; `declaration` for sign-off blocks.
  package var sectionHeadings: [String: [String]]
  /// Words that labels use for one another, by the word that stands for them: `pupils` for
  /// `children`, `students`.
  package var sameWords: [String: [String]]
  /// Words that name what is asked on other forms: `governor`, `website`.
  ///
  /// A label with one of them that no wording has is no question of this form, whatever its place and its answers
  /// tell.
  package var wordsElsewhere: [String]
  /// Texts of the form's own examples and prompts, which are no answers (X19).
  package var exampleTexts: [String]
  package var rules: [RuleDefinition]
  /// What is said of an answer that is there and yet none, by its state; a message without a help
  /// takes the question's own.
  package var stateWordings: [AnswerState: (message: MessageTemplate, help: MessageTemplate)]
  /// What is said where a whole column is blank.
  package var blankColumn: (message: MessageTemplate, help: MessageTemplate)?
  /// What is said of the questions that the form should ask and does not.
  package var missing: MissingQuestions?
  /// The least a question must be for its absence to be said.
  package var profile: Profile
  /// What expressions of the definition may name.
  var names: ExpressionNames

  package init(id: String, title: String, version: String) {
    self.id = id
    self.title = title
    self.version = version
    stages = []
    sections = []
    tables = []
    fields = []
    composites = []
    ambiguous = []
    totalRowLabels = []
    sectionHeadings = [:]
    sameWords = [:]
    wordsElsewhere = []
    exampleTexts = []
    rules = []
    stateWordings = [:]
    blankColumn = nil
    missing = nil
    profile = .core
    names = ExpressionNames(fields: [], tables: [])
  }

  package func field(_ id: FieldID) -> FieldDefinition? { fields.first { $0.id == id } }
  package func table(_ id: TableID) -> TableDefinition? { tables.first { $0.id == id } }
}

package struct StageDefinition: Sendable {
  package var id: StageID
  package var title: String

  package init(id: StageID, title: String) {
    self.id = id
    self.title = title
  }
}

package struct SectionDefinition: Sendable {
  package var id: String
  package var title: String
  /// Other headings the section is known by.
  package var wordings: [String]
  package var stage: StageID

  package init(id: String, title: String, wordings: [String] = [], stage: StageID) {
    self.id = id
    self.title = title
    self.wordings = wordings
    self.stage = stage
  }
}
