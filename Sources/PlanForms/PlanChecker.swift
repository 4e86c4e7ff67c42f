/// From a document to what is said of it: locate, read, check.
package struct PlanChecker: Sendable {
  package var definition: FormDefinition
  package var facts: ProgrammeFacts?

  package init(definition: FormDefinition, facts: ProgrammeFacts?) {
    self.definition = definition
    self.facts = facts
  }
}
