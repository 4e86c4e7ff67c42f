package import PlanForms

/// Names an action for as long as the programme runs: the group and the action's own number.
package struct ActionID: Hashable, Sendable, Comparable {
  package var group: String
  /// The number or letter on the form, or `row-3`, or `new-1` where it has none.
  package var key: String

  package init(group: String, key: String) {
    self.group = group
    self.key = key
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.group, one.key) < (other.group, other.key)
  }
}

/// One action from plan to report: what was to be done, what was done, what it led to.
package struct ActionStory: Sendable {
  /// What the plan says.
  package struct Planned: Sendable {
    package var cost: Sourced<Int>?
    package var pupils: Sourced<Headcount>?
    package var staff: Sourced<Headcount>?
    package var schools: Sourced<Int>?
    package var start: Sourced<DateWindow>?
    package var end: Sourced<DateWindow>?
    package var measure: Sourced<String>?
    package var baseline: Sourced<Measurement>?
    package var target: Sourced<Measurement>?
    package var yearGroups: [YearGroup] = []
    /// What the action is for: the words themes are told from, the title's own left out.
    package var purpose: [Sourced<String>] = []

    package init() {}
  }

  /// What the evaluation says.
  package struct Reported: Sendable {
    package var status: Sourced<DeliveryStatus>?
    package var rating: Sourced<ImpactRating>?
    /// Pence.
    package var cost: Sourced<Int>?
    package var pupils: Sourced<Headcount>?
    package var staff: Sourced<Headcount>?
    package var schools: Sourced<Int>?
    package var start: Sourced<DateWindow>?
    package var end: Sourced<DateWindow>?
    package var measure: Sourced<String>?
    package var before: Sourced<Measurement>?
    package var after: Sourced<Measurement>?
    package var beforeDate: Sourced<DateWindow>?
    package var afterDate: Sourced<DateWindow>?
    /// Whether the form has a box for the date of measuring.
    package var asksForDates = false
    package var pupilsMeasured: Sourced<Headcount>?
    package var comparison: Sourced<String>?
    package var impact: Sourced<String>?
    package var evidence: Sourced<String>?
    package var voice: Sourced<String>?
    package var changes: Sourced<String>?
    package var varianceReason: Sourced<String>?
    package var barriers: Sourced<String>?
    package var nextSteps: Sourced<String>?

    package init() {}
  }

  package var id: ActionID
  /// How the action is spoken of: `Action 3`, `New action 1`.
  package var label: String
  package var title: Sourced<String>?
  package var planned: Planned?
  /// Nil where the evaluation does not mention the action, or has not come.
  package var reported: Reported?
  /// How the report was matched to the plan.
  package var match: Match

  package enum Match: String, Hashable, Sendable {
    case reference, title, position
    /// In the report only.
    case new
    /// In the plan only.
    case missing
  }

  package init(id: ActionID, label: String, match: Match) {
    self.id = id
    self.label = label
    self.match = match
  }

  /// Whether something took place that can have had an effect.
  ///
  /// A report that leaves the status open but says what it cost or changed counts as delivery.
  package var tookPlace: Bool {
    guard let reported else { return false }
    if let status = reported.status { return status.value.tookPlace }
    return (reported.cost?.value ?? 0) > 0 || reported.impact != nil || reported.after != nil
  }
}
