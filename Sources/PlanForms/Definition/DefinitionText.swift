/// The YAML of a definition, and the name that messages call it by.
package struct DefinitionText: Hashable, Sendable {
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Why there is nothing to build on.
package struct MissingBase: Error {
  /// What to do about it, in words that follow the name of what is missing.
  package var message: String

  package init(_ message: String) {
    self.message = message
  }

  /// Finds no definition at all.
  package static func everywhere(_: String) throws(MissingBase) -> DefinitionText {
    throw MissingBase("no other definition is known here")
  }
}
