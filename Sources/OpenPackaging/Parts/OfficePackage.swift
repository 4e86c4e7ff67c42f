/// The name of a part inside a package: absolute, `/`-separated, compared without regard to case.
package struct PartName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ name: String) { description = name }
}

/// A link from a package or a part to a part of the package, or to something outside it.
package struct Relationship: Sendable {
  package var id: String
  /// The last path segment of the type, the same for strict and transitional: `officeDocument`,
  /// `sharedStrings`, `header`.
  package var kind: String
  /// Resolved inside the package; nil for external targets.
  package var target: PartName?
}
