/// What is said, and how gravely.
package struct Wording: Sendable {
  package var severity: Severity
  /// May hold `{expression}`s, worked out when the finding is made.
  package var message: MessageTemplate
  package var help: MessageTemplate
  /// A milder severity, and when it holds instead.
  package var softening: Softening?

  package init(
    severity: Severity, message: MessageTemplate, help: MessageTemplate,
    softening: Softening? = nil
  ) {
    self.severity = severity
    self.message = message
    self.help = help
    self.softening = softening
  }

  /// A wording that is said as it stands.
  package init(severity: Severity, message: String, help: String) {
    self.init(
      severity: severity, message: MessageTemplate(message), help: MessageTemplate(help))
  }
}

package struct Softening: Sendable {
  package var severity: Severity
  package var when: Expression
}

package struct Requirement: Sendable {
  package var wording: Wording
  /// Nil where the answer is always required.
  package var when: Expression?

  package init(wording: Wording, when: Expression? = nil) {
    self.wording = wording
    self.when = when
  }
}
