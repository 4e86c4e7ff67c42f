/// A checked expression of a form definition, such as
/// `sum(interventions.planned_cost) <= allocation`.
package struct Expression: Sendable {
  /// As it stands in the definition.
  package let source: String
  let checked: CheckedExpression

  init(source: String, checked: CheckedExpression) {
    self.source = source
    self.checked = checked
  }
}
