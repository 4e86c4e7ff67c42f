/// The identifier of a question, such as `planned_cost`.
package struct FieldID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let description: String

  package init(_ name: some StringProtocol) { description = String(name) }
  package init(stringLiteral value: String) { description = value }
  package static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}

extension FieldID {
  /// The question whose answer says which group a form is from, where a definition names no other.
  package static let groupName: FieldID = "group_name"
}

/// The identifier of a table of the form, such as `interventions`.
package struct TableID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let description: String

  package init(_ name: some StringProtocol) { description = String(name) }
  package init(stringLiteral value: String) { description = value }
  package static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}

/// The stage a form is filled in for: `plan`, `evaluation`.
package struct StageID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let description: String

  package init(_ name: some StringProtocol) { description = String(name) }
  package init(stringLiteral value: String) { description = value }
  package static let plan: StageID = "plan"
  package static let evaluation: StageID = "evaluation"
}
