import Synchronization

/// A name that a definition gives, as the number that it was given when it was first met.
///
/// Names are handed on with every answer, and a form's answers are looked up by name thousands of times;
/// a number is copied and compared for nothing.  No file names anything, so that the list of them
/// grows no longer than what definitions say.
private struct DefinedName: Hashable, Sendable {
  private let number: Int

  init(_ text: String) {
    number = Self.met.withLock { met in
      if let known = met.numbers[text] { return known }
      met.texts.append(text)
      met.numbers[text] = met.texts.count - 1
      return met.texts.count - 1
    }
  }

  var text: String { Self.met.withLock { $0.texts[number] } }

  private static let met = Mutex((numbers: [String: Int](), texts: [String]()))
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
