/// A checked expression of a form definition, such as
/// `sum(interventions.planned_cost) <= allocation`.
package struct Expression: Sendable {
  /// As it stands in the definition.
  package var source: String

  package init(source: String) { self.source = source }
}
