import Documents
import PlanForms
import TestSupport
import Testing

/// The stage that a form's questions tell.
@Suite struct `Questions of a form` {
  @Test(arguments: [
    ("a sign-off both stages share", "Authorised by", "Job title", StageID.plan),
    ("questions of June alone", "Total spent", "Lessons learned", .evaluation),
  ])
  func `tell a stage only where one stage asks them`(
    _ name: String, _ one: String, _ other: String, _ stage: StageID
  ) throws {
    let document = LayoutSketch.word(
      """
      | Name of consortium | Alder Vale |
      | Chair's school | Alder Primary School |
      | Allocation | £5,000 |
      | \(one) | £4,900 and Mrs A. Person |
      | \(other) | Head of school |
      """)
    let locator = try SchemaFiles.recoveryLocator.get()
    #expect(locator.read(document, values: ValueReader())?.stage == stage)
  }
}
