/// One mistake in a definition file, with the place where an editor will find it.
package struct DefinitionMistake: Error, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's name as it was given.
  package var file: String
  /// From 1; 0 where the mistake is of the file as a whole.
  package var line: Int
  /// From 1, counted in Unicode scalars; 0 where the mistake is of the file as a whole.
  package var column: Int
  /// What is wrong and, where it can be told, what was meant.
  package var message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.file, one.line, one.column, one.message)
      < (other.file, other.line, other.column, other.message)
  }

  /// One line, with the place before the message.
  ///
  /// `recovery.yaml:12:7: "planed_cost" is not a field; did you mean "planned_cost"?`
  package var description: String {
    line == 0 ? "\(file): \(message)" : "\(file):\(line):\(column): \(message)"
  }
}

/// Why a definition was refused: every mistake that was found, in the order of the file.
package struct DefinitionError: Error, Hashable, Sendable, CustomStringConvertible {
  package var mistakes: [DefinitionMistake]

  package init(_ mistakes: [DefinitionMistake]) {
    self.mistakes = mistakes.sorted()
  }

  /// One mistake a line.
  package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
