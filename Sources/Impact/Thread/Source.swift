/// The place a figure was read from: a file and a cell or paragraph of it.
package struct Source: Hashable, Sendable, Comparable {
  /// The path as it was given; bytes that are no UTF-8 are shown as replacement marks.
  package var file: String
  /// As in the published records: `table 3, row 4, column 6`, `Sheet!B12`.
  package var at: String

  package init(file: String, at: String) {
    self.file = file
    self.at = at
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.file, one.at) < (other.file, other.at)
  }
}

/// A value with every place it came from, in the order in which they were added up.
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var sources: [Source]

  package init(_ value: Value, from sources: [Source] = []) {
    self.value = value
    self.sources = sources
  }

  package func map<Other>(_ change: (Value) -> Other) -> Sourced<Other> {
    Sourced<Other>(change(value), from: sources)
  }
}

extension Sourced<Int> {
  /// The sum with the sources of all; `nil` counts for nothing.
  package static func sum(_ parts: some Sequence<Sourced<Int>?>) -> Sourced<Int> {
    var total = Sourced<Int>(0)
    for case let part? in parts {
      // Amounts are bounded where they are read, so that a sum cannot leave the range.
      total.value = total.value.addingReportingOverflow(part.value).partialValue
      total.sources += part.sources
    }
    return total
  }
}
