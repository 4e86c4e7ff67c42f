import Testing

@testable import PlanForms

/// Each way of reading a label, and a label that needs it.
@Suite struct `Looks at labels` {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String { "\(look): \(label)" }
    var look: String
    var label: String
    var fields: [String]

    init(_ look: String, _ label: String, _ fields: [String]) {
      (self.look, self.label, self.fields) = (look, label, fields)
    }
  }

  static let examples = [
    Example("a question of a row in brackets", "How do you know? (need 1)", ["priority_need"]),
    Example("a question known by its choices", "Network or consortium?", ["group_type"]),
    Example("choices in brackets", "Was the target met? (Y / postponed / N)", ["delivery_status"]),
    Example(
      "an aspect of what is named", "Focus pupils (who and how many)",
      ["target_group", "planned_pupils"]),
    Example(
      "a row that brackets ask about",
      "Rationale (what evidence tells you this is a priority?)", ["priority_need"]),
    Example(
      "a further question in brackets", "Have all the schools agreed, and when?",
      ["agreed_by_group", "agreed_date"]),
    Example("two names of one thing", "Lead / school", ["lead_name", "lead_school"]),
    Example("a sum that its sign asks for", "Activity (£)", ["planned_cost"]),
    Example("a wording", "Chair", ["chair_name"]),
    Example("a question of a numbered row", "Costs for action 2", ["planned_cost"]),
    Example("offered choices", "Which strand of schools: primary or secondary?", ["group_type"]),
    Example("what is asked behind a colon", "Action 1: cost", ["planned_cost"]),
    Example("a post behind a colon", "Chair: job", []),
    Example(
      "two questions of a row", "Pupils it is for, and how many",
      ["target_group", "planned_pupils"]),
    Example("telling words", "Signature of the chair", ["plan_signed_name", "eval_signed_name"]),
    Example("two questions in one", "Context and rationale", ["context"]),
    Example(
      "a question with a deadline", "Will you send us an evaluation by 21 May 2021?",
      ["evaluation_commitment"]),
    Example("a question under its stage", "Review signed by", ["eval_signed_name"]),
    Example("a label with help after it", "Chair, Five Oaks", ["chair_name"]),
    Example(
      "a label without its name", "Date agreed by the consortium", ["agreed_date"]),
    Example("a label without what it does not ask for", "A2. Academic year", ["academic_year"]),
    Example(
      "a question without its adjunct", "What did you learn from doing this?", ["lessons_learned"]),
    Example("the form's own words in brackets", "Project sponsor (chair)", ["chair_name"]),
    Example(
      "a name of whom brackets tell", "Name of contracting body (consortium / network)",
      ["group_name"]),
    Example(
      "a question in brackets", "How big is your purse? (your allocation)", ["allocation"]),
    Example(
      "a question of a row it names", "How do you know priority 2 is needed?", ["priority_need"]),
  ]

  static let looks = LabelReader.looksAtWholes + LabelReader.looksAtParts

  @Test(arguments: examples)
  func `read a label that no other look reads`(_ example: Example) throws {
    #expect(try Self.fields(askedBy: example.label, Self.looks) == example.fields)
    let others = Self.looks.filter { $0.name != example.look }
    #expect(try Self.fields(askedBy: example.label, others) != example.fields)
  }

  @Test func `each have a name and an example`() {
    #expect(Self.examples.map(\.look) == Self.looks.map(\.name))
  }

  private static func fields(askedBy label: String, _ looks: [LabelLook]) throws -> [String] {
    let index = try SchemaFiles.recoveryIndex.get()
    let reader = LabelReader(index)
    let candidate = reader.withHeading(.init(written: label, text: LabelText(label)))
    return reader.meanings(of: candidate, by: looks).flatMap(\.fields).map {
      index.definition.fields[$0].id.description
    }
  }
}
