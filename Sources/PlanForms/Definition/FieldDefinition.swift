package enum FieldType: String, Sendable, CaseIterable {
  case text, person, choice, choices, reference, email, school, schools, money, date, count, number
  case percent, score
  case yesNo = "yes_no"
  case yearGroups = "year_groups"

  /// Whether answers are amounts or numbers, which can be counted up.
  package var isNumeric: Bool {
    switch self {
    case .money, .count, .number, .percent, .score: true
    default: false
    }
  }
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
  package var wordings: [String] {
    get { shared.details.wordings }
    set { details.wordings = newValue }
  }
  /// Nil for a question asked once.
  package var table: TableID?
  package var section: String { didSet { isInDeclaration = Self.isDeclaration(section) } }
  /// Whether it is asked in a declaration, the part of a form that somebody signs; such a section's
  /// name ends so.
  private(set) var isInDeclaration: Bool
  package var stage: StageID
  package var type: FieldType
  package var choices: [Choice] {
    get { shared.details.choices }
    set { details.choices = newValue }
  }
  /// The content-control tags and defined names that stand for this question.
  package var tags: [String] {
    get { shared.details.tags }
    set { details.tags = newValue }
  }
  /// In the core profile, which asks only what the fund itself asks.
  package var isCore: Bool
  /// The table that some forms ask this question in, though it stands alone on ours.
  package var alsoColumnOf: TableID?
  /// Whether an amount may be less than nothing: a variance, a balance.
  package var acceptsBelowZero = false
  /// Whether a claim of "not applicable" settles the question.
  package var acceptsNotApplicable: Bool
  /// The stages at which a missing answer is asked for; the question's own stage and any later one
  /// that needs it.
  package var checkedAt: [StageID] {
    get { shared.details.checkedAt }
    set { details.checkedAt = newValue }
  }
  /// What happens when there is no answer; nil for a question that may be left out.
  package var required: Requirement? {
    get { shared.details.required }
    set { details.required = newValue }
  }
  /// What is said when there is text that gives no safe value.
  package var unclear: Wording {
    get { shared.details.unclear }
    set { details.unclear = newValue }
  }
  /// The column whose total this question asks for.
  ///
  /// It is `planned_cost` for `total_planned`.  A total row
  /// under that column answers the question.
  package var totals: FieldID?
  /// The questions that this one asks in one, as "when" asks for a start and an end.
  ///
  /// Where a form asks all of them but one, the label of the whole asks for that one.
  package var wholeOf: [FieldID] {
    get { shared.details.wholeOf }
    set { details.wholeOf = newValue }
  }
  /// What answers of a text look like that have a form of their own, as "2020-21" has; each digit
  /// stands for any.
  package var samples: [String] {
    get { shared.details.samples }
    set { details.samples = newValue }
  }

  private struct Details: Sendable {
    var wordings: [String]
    var choices: [Choice]
    var tags: [String]
    var checkedAt: [StageID]
    var required: Requirement?
    var unclear: Wording
    var wholeOf: [FieldID] = []
    var samples: [String] = []
  }

  /// What the copies of a question have in common: it is handed on for every answer, and changes only
  /// while its definition is read.
  private final class Shared: Sendable {
    let details: Details

    init(_ details: Details) { self.details = details }
  }

  private var shared: Shared

  private var details: Details {
    get { shared.details }
    set { shared = Shared(newValue) }
  }

  /// Whether rows of a table may answer it: it is asked of them, or some forms ask it of them.
  package func isColumn(of table: TableID) -> Bool { self.table == table || alsoColumnOf == table }

  package init(
    id: FieldID, label: String, wordings: [String] = [], table: TableID? = nil,
    section: String = "", stage: StageID = .plan, type: FieldType = .text, choices: [Choice] = [],
    tags: [String] = [], isCore: Bool = true, alsoColumnOf: TableID? = nil,
    acceptsNotApplicable: Bool = false, checkedAt: [StageID]? = nil, required: Requirement? = nil,
    unclear: Wording = Wording(severity: .warning, message: "", help: ""), totals: FieldID? = nil
  ) {
    self.id = id
    self.label = label
    self.table = table
    self.section = section
    isInDeclaration = Self.isDeclaration(section)
    self.stage = stage
    self.type = type
    self.isCore = isCore
    self.alsoColumnOf = alsoColumnOf
    self.acceptsNotApplicable = acceptsNotApplicable
    self.totals = totals
    shared = Shared(
      Details(
        wordings: wordings, choices: choices, tags: tags, checkedAt: checkedAt ?? [stage],
        required: required, unclear: unclear))
  }

  private static func isDeclaration(_ section: String) -> Bool { section.hasSuffix("declaration") }
}
