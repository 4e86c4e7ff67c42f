/// A rule across answers.
package struct RuleDefinition: Sendable {
  /// As findings publish it (`X13`); several rules may share it.
  package var id: String
  package var wording: Wording
  package var stages: [StageID]
  /// The table whose every row is checked; nil for a rule over the whole form.
  package var each: TableID?
  /// The answer that the finding points at: the first of these that is on the form.
  package var fields: [FieldID]
  /// The rule applies only where this holds; nil always.
  package var when: Expression?
  /// What must hold.
  package var check: RuleCheck
  package var isForOfficerOnly: Bool
  package var isCore: Bool

  package init(
    id: String, wording: Wording, stages: [StageID], each: TableID? = nil, fields: [FieldID] = [],
    when: Expression? = nil, check: RuleCheck, isForOfficerOnly: Bool = false, isCore: Bool = true
  ) {
    self.id = id
    self.wording = wording
    self.stages = stages
    self.each = each
    self.fields = fields
    self.when = when
    self.check = check
    self.isForOfficerOnly = isForOfficerOnly
    self.isCore = isCore
  }
}

extension RuleDefinition {
  /// Whether it asks what a reader noticed about an answer, sure or not.
  var speaksOfDoubts: Bool {
    if case .expression(let check) = check { check.checked.calls("flag") } else { false }
  }
}

/// How a rule is checked.
package enum RuleCheck: Sendable {
  /// The rule is kept where the expression holds.
  case expression(Expression)
  /// A search that expressions cannot say; the finding is made of what it finds.
  case search(RuleSearch)
}

/// The searches that definitions may ask for by name.
package enum RuleSearch: String, Sendable, CaseIterable {
  /// Something in the file that may identify a pupil (X26).
  case personalData = "personal_data"
}
