package import PlanForms

/// What the officer decided: who, when and why stand with every one.
package struct Decision: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A group's form counts as `value` (a verdict), whatever the rules say.
    case override
    /// A rule need not be met, until it expires.
    case waiver
    /// The group's money was released; `value` is pence.
    case release
    /// The group's chair is confirmed; `value` is `confirmed`, `changed` or `declined`.
    case chair
    /// A file belongs to the group, whatever can be told from it; `value` is its hash.
    case belongs
  }

  package var kind: Kind
  package var group: String
  package var stage: StageID
  /// The rule of a waiver.
  package var rule: String?
  /// The row on the form, from 1, where the decision is about one.
  package var row: Int?
  package var value: String
  package var reason: String
  package var by: String
  package var on: CalendarDay
  /// The last day on which it holds; nil for good.
  package var expires: CalendarDay?

  package init(
    _ kind: Kind, group: String, stage: StageID = .plan, rule: String? = nil, row: Int? = nil,
    value: String = "", reason: String, by: String, on: CalendarDay, expires: CalendarDay? = nil
  ) {
    self.kind = kind
    self.group = group
    self.stage = stage
    self.rule = rule
    self.row = row
    self.value = value
    self.reason = reason
    self.by = by
    self.on = on
    self.expires = expires
  }

  package func holds(on day: CalendarDay) -> Bool {
    on <= day && (expires.map { day <= $0 } ?? true)
  }

  /// What a later decision has to share to take this one's place.
  private struct Subject: Hashable {
    var kind: Kind
    var group: String
    var stage: StageID
    var rule: String?
    var row: Int?
    var file: String?
  }

  private var subject: Subject {
    Subject(
      kind: kind, group: group, stage: stage, rule: rule, row: row,
      file: kind == .belongs ? value : nil)
  }

  /// Those of `decisions`, in the order in which they were made, that count on a day: of several
  /// about the same thing the last, so that an early end, said later, ends what was said before.
  package static func inForce(_ decisions: [Decision], on day: CalendarDay) -> [Decision] {
    let made = decisions.filter { $0.on <= day }
    let last = Dictionary(
      made.enumerated().map { ($0.element.subject, $0.offset) }, uniquingKeysWith: { $1 })
    return made.enumerated().filter { last[$0.element.subject] == $0.offset }.map(\.element)
      .filter { $0.holds(on: day) }
  }

  /// The amount of a release in pence; nil for anything else, and for a release taken back.
  package var releasedPence: Int? {
    guard kind == .release, let pence = Int(value), pence > 0 else { return nil }
    return pence
  }
}
