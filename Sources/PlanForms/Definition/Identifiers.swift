/// A name that a definition gives, with a number worked out of it once: a form's answers are looked
/// up by name thousands of times.
private struct DefinedName: Hashable, Sendable {
  let text: String
  private let number: UInt64

  init(_ text: String) {
    self.text = text
    // FNV-1a; no file names anything, so that a simple hash does.
    number = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  static func == (one: Self, other: Self) -> Bool {
    one.number == other.number && one.text == other.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// The identifier of a question, such as `planned_cost`.
package struct FieldID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  private let name: DefinedName

  package var description: String { name.text }

  package init(_ name: some StringProtocol) { self.name = DefinedName(String(name)) }
  package init(stringLiteral value: String) { name = DefinedName(value) }
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
  private let name: DefinedName

  package var description: String { name.text }

  package init(_ name: some StringProtocol) { self.name = DefinedName(String(name)) }
  package init(stringLiteral value: String) { name = DefinedName(value) }
  package static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}

/// The stage a form is filled in for: `plan`, `evaluation`.
package struct StageID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private let name: DefinedName

  package var description: String { name.text }

  package init(_ name: some StringProtocol) { self.name = DefinedName(String(name)) }
  package init(stringLiteral value: String) { name = DefinedName(value) }
  package static let plan: StageID = "plan"
  package static let evaluation: StageID = "evaluation"
}
