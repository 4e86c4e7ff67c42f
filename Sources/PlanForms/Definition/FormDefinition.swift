/// A form as data: what it asks, in which words, of what type, and what must hold.
///
/// Read from a YAML file by `DefinitionLoader`; a definition that reaches this type is sound: every
/// name in it resolves, every expression is typed.
package struct FormDefinition: Sendable {
  package var id: String
  package var title: String
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
  /// Texts of the form's own examples and prompts, which are no answers (X19).
  package var exampleTexts: [String]
  package var rules: [RuleDefinition]

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
    exampleTexts = []
    rules = []
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

/// A repeated block of questions.
package struct TableDefinition: Sendable {
  package var id: TableID
  /// What one row is called when a chair is spoken to: `action`, `priority`.
  package var rowName: String
  /// The stage that the rows are filled in at.
  package var stage: StageID
  /// The field whose value names a row (`intervention_ref`).
  package var key: FieldID?
  /// The table and field that a row's parent is named by: an action's priority.
  package var parent: (table: TableID, by: FieldID)?
  /// The table whose rows this table reports on, one row each (`outcomes` on `interventions`); such
  /// columns may stand beside the other table's or in a table of their own.
  package var extends: TableID?
  /// Headings or sheet names that announce the table.
  package var wordings: [String]
  /// The fields without which a row is no row (`intervention_title`).
  package var anchors: [FieldID]

  package init(
    id: TableID, rowName: String, stage: StageID, key: FieldID? = nil,
    parent: (table: TableID, by: FieldID)? = nil, extends: TableID? = nil,
    wordings: [String] = [], anchors: [FieldID] = []
  ) {
    self.id = id
    self.rowName = rowName
    self.stage = stage
    self.key = key
    self.parent = parent
    self.extends = extends
    self.wordings = wordings
    self.anchors = anchors
  }
}

package enum FieldType: String, Sendable, CaseIterable {
  case text, person, choice, choices, reference, email, school, schools, money, date, count, number
  case percent, score
  case yesNo = "yes_no"
  case yearGroups = "year_groups"
}

package struct Choice: Sendable {
  package var id: String
  package var label: String
  /// Spellings that mean this choice; compared folded.
  package var spellings: [String]
  /// Fill colours that mean this choice where the cell holds no word, six hex digits.
  package var fills: [String]

  package init(id: String, label: String, spellings: [String] = [], fills: [String] = []) {
    self.id = id
    self.label = label
    self.spellings = spellings
    self.fills = fills
  }
}

/// One question of the form.
package struct FieldDefinition: Sendable {
  package var id: FieldID
  /// The form's own label.
  package var label: String
  /// Listed wordings by which the question is also known.
  package var wordings: [String]
  /// Nil for a question asked once.
  package var table: TableID?
  package var section: String
  package var stage: StageID
  package var type: FieldType
  package var choices: [Choice]
  /// The content-control tags and defined names that stand for this question.
  package var tags: [String]
  /// In the core profile, which asks only what the fund itself asks.
  package var isCore: Bool
  /// The table that some forms ask this question in, though it stands alone on ours.
  package var alsoColumnOf: TableID?
  /// Whether a claim of "not applicable" settles the question.
  package var acceptsNotApplicable: Bool
  /// The stages at which a missing answer is asked for; the question's own stage and any later one
  /// that needs it.
  package var checkedAt: [StageID]
  /// What happens when there is no answer; nil for a question that may be left out.
  package var required: Requirement?
  /// What is said when there is text that gives no safe value.
  package var unclear: Wording
  /// The column whose total this question asks for: `planned_cost` for `total_planned`.  A total row
  /// under that column answers the question.
  package var totals: FieldID?

  package init(
    id: FieldID, label: String, wordings: [String] = [], table: TableID? = nil,
    section: String = "", stage: StageID = .plan, type: FieldType = .text, choices: [Choice] = [],
    tags: [String] = [], isCore: Bool = true, alsoColumnOf: TableID? = nil,
    acceptsNotApplicable: Bool = false, checkedAt: [StageID]? = nil, required: Requirement? = nil,
    unclear: Wording = Wording(severity: .warning, message: "", help: ""), totals: FieldID? = nil
  ) {
    self.id = id
    self.label = label
    self.wordings = wordings
    self.table = table
    self.section = section
    self.stage = stage
    self.type = type
    self.choices = choices
    self.tags = tags
    self.isCore = isCore
    self.alsoColumnOf = alsoColumnOf
    self.acceptsNotApplicable = acceptsNotApplicable
    self.checkedAt = checkedAt ?? [stage]
    self.required = required
    self.unclear = unclear
    self.totals = totals
  }
}

/// What is said, and how gravely.
package struct Wording: Sendable {
  package var severity: Severity
  /// May hold `{expression}`s, worked out when the finding is made.
  package var message: String
  package var help: String

  package init(severity: Severity, message: String, help: String) {
    self.severity = severity
    self.message = message
    self.help = help
  }
}

package struct Requirement: Sendable {
  package var wording: Wording
  /// Nil where the answer is always required.
  package var when: Expression?

  package init(wording: Wording, when: Expression? = nil) {
    self.wording = wording
    self.when = when
  }
}

/// A header that stands over the answers to several questions.
package struct CompositeHeader: Sendable {
  package var text: String
  package var fields: [FieldID]

  package init(text: String, fields: [FieldID]) {
    self.text = text
    self.fields = fields
  }
}

/// A bare header that means different questions in different company.
package struct AmbiguousHeader: Sendable {
  /// The header's words; empty for a blank first column.
  package var header: String
  package var couldBe: [FieldID]
  /// For a meaning, the questions beside which it is that meaning: "Evidence" next to a priority
  /// is `priority_need`.  What stage, type and layout settle needs no entry here.
  package var beside: [FieldID: [FieldID]]

  package init(header: String, couldBe: [FieldID], beside: [FieldID: [FieldID]] = [:]) {
    self.header = header
    self.couldBe = couldBe
    self.beside = beside
  }
}

/// A rule across answers.
package struct RuleDefinition: Sendable {
  package var id: String
  package var wording: Wording
  package var stages: [StageID]
  /// The table whose every row is checked; nil for a rule over the whole form.
  package var each: TableID?
  /// The answer that the finding points at.
  package var field: FieldID?
  /// The rule applies only where this holds; nil always.
  package var when: Expression?
  /// What must hold.
  package var check: Expression
  package var isForOfficerOnly: Bool
  package var isCore: Bool

  package init(
    id: String, wording: Wording, stages: [StageID], each: TableID? = nil, field: FieldID? = nil,
    when: Expression? = nil, check: Expression, isForOfficerOnly: Bool = false, isCore: Bool = true
  ) {
    self.id = id
    self.wording = wording
    self.stages = stages
    self.each = each
    self.field = field
    self.when = when
    self.check = check
    self.isForOfficerOnly = isForOfficerOnly
    self.isCore = isCore
  }
}
