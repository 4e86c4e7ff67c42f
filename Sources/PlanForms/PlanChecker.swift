package import Documents

/// From a document to what is said of it: locate, read, check.
package struct PlanChecker: Sendable {
  package var definition: FormDefinition
  package var facts: ProgrammeFacts?

  package init(definition: FormDefinition, facts: ProgrammeFacts?) {
    self.definition = definition
    self.facts = facts
  }

  /// Reads and checks one form.
  ///
  /// - Parameters:
  ///   - fileName: The last part of the file's name, from which the group may be told when the
  ///     content does not say.
  ///   - stage: Set where somebody has said which; told from the content otherwise.
  ///   - received: When the form arrived, where that is known.
  /// - Throws: `Unreadable` with the reason `notThisForm` where the document holds nothing of the
  ///   form.
  package func check(
    _ document: Document, fileName: String, stage: StageID? = nil, received: LocalMinute? = nil
  ) throws(Unreadable) -> PlanCheck {
    PlanCheck(reading: FormReading(stage: stage ?? .plan))
  }
}

/// What is said of one form.
package struct PlanCheck: Sendable {
  package var reading: FormReading
  package var group: MatchedGroup?
  package var findings: [Finding]
  package var skipped: [SkippedRule]

  package init(
    reading: FormReading, group: MatchedGroup? = nil, findings: [Finding] = [],
    skipped: [SkippedRule] = []
  ) {
    self.reading = reading
    self.group = group
    self.findings = findings
    self.skipped = skipped
  }
}
