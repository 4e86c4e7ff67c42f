import PlanForms
import TestSupport
import Testing

/// An address that the form itself asks for identifies no pupil, in however many words it is asked for.
@Suite struct `An address that a form asks for` {
  static let form = """
    # Recovery action plan
    Name of consortium: Harrow Lane Consortium
    Chair: Mrs D. Example

    """

  @Test(arguments: [
    ("Email address where we can reach the chair: d@ashcroft.example", 0),
    ("Chair's email: d@ashcroft.example", 0),
    // A second one beside it, and one that answers no question, are spoken of.
    (
      "Chair's email: d@ashcroft.example\n"
        + "The mother of one of the pupils wrote to us from home@family.example about it last week.",
      1
    ),
  ])
  func `is no finding`(_ line: String, _ expected: Int) throws {
    let checker = PlanChecker(definition: try SchemaFiles.recoveryForm.get(), facts: nil)
    let text = Self.form + line.replacing("\\\n", with: "\\n")
    let check = try checker.check(LayoutSketch.word(text), fileName: "plan.docx")
    #expect(check.findings.count { $0.rule == "X26" } == expected)
  }
}
