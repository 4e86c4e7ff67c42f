/// A header that stands over the answers to several questions.
package struct CompositeHeader: Sendable {
  package var text: String
  package var fields: [FieldID]

  package init(text: String, fields: [FieldID]) {
    self.text = text
    self.fields = fields
  }
}

/// A bare header that means different questions in different company.
package struct AmbiguousHeader: Sendable {
  /// The header's words; empty for a blank first column.
  package var header: String
  package var couldBe: [FieldID]
  /// For a meaning, the questions beside which it is that meaning.
  ///
  /// "Evidence" next to a priority
  /// is `priority_need`.  What stage, type and layout settle needs no entry here.
  package var beside: [FieldID: [FieldID]]

  package init(header: String, couldBe: [FieldID], beside: [FieldID: [FieldID]] = [:]) {
    self.header = header
    self.couldBe = couldBe
    self.beside = beside
  }
}
