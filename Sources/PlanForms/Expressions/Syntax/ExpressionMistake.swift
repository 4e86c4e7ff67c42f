/// What is wrong with an expression, and where in its text.
package struct ExpressionMistake: Error, Hashable, Sendable {
  /// From 0, counted in Unicode scalars of the expression's source.
  package var offset: Int
  package var message: String

  package init(at offset: Int, _ message: String) {
    self.offset = offset
    self.message = message
  }
}
