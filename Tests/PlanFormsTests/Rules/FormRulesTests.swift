import Documents
import Testing

@testable import PlanForms

/// Each rule of the recovery form alone: where it speaks, where it is silent, where it is skipped.
@Suite struct `Rules of the shipped forms` {
  typealias Case = RuleCase

  @Test(arguments: `Every rule of every shipped form`.cases)
  func `speak, are silent, or are skipped`(_ example: Case) throws {
    let said = try example.said()
    // Several rules share a number; what one of them skips matters only where a case asks.
    let asksSkips = example.expected.contains { $0.hasPrefix("skipped") }
    #expect(said.filter { asksSkips || !$0.hasPrefix("skipped") } == example.expected, "\(said)")
  }

  @Test func `say missing questions once, gravely where most are missing`() throws {
    let few = Case(
      "", "X25",
      """
      group_name: Oak Consortium
      plan_signed_name: Mrs D. Example
      priorities: priority_title = Maths | priority_need = Tests
      interventions: intervention_title = Tables club | planned_cost = £5,000 | success_criteria = x
      """)
    #expect(
      try few.said() == ["warning: Your form doesn’t have a box for “Date signed”."])
    let most = Case("", "X25", "chair_name: Mrs D. Example")
    #expect(try most.said().first?.hasPrefix("error: ") == true)
  }

  @Test func `come gravest first, then in the form's order`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    let sketch = """
      plan_signed_name:
      chair_name:
      allocation: £8,500
      interventions: planned_cost = | lead_name =
      """
    let (findings, _) = FormRules(form).check(
      RuleContext(
        reading: AnswerSketch.reading(sketch, .plan, form), programme: RuleCase.programme,
        group: RuleCase.programme.groups.first))
    #expect(
      findings.filter { $0.severity != .advice && $0.field != nil }.map(\.rule) == [
        "required.planned_cost", "required.plan_signed_name", "required.chair_name",
        "agrees.allocation", "required.lead_name",
      ])
  }

  @Test func `never repeat what may identify a pupil`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    var context = RuleContext(reading: FormReading(stage: .plan))
    context.personalData = [
      PersonalDataNote(kind: "a unique pupil number", place: .paragraph(3), isSure: true)
    ]
    let finding = FormRules(form).check(context).findings.first { $0.rule == "X26" }
    #expect(finding?.severity == .error)
    #expect(finding?.message == "Something here may identify a pupil: a unique pupil number.")
    #expect(finding?.text == "")
    #expect(finding?.place == .paragraph(3))
  }
}
