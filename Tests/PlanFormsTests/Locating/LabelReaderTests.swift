import Testing

@testable import PlanForms

/// What whole labels ask by the words beside those that a wording lists.
@Suite struct `What labels ask` {
  @Test(arguments: [
    ("Chair sign-off (date)", ["agreed_date", "eval_signed_date", "plan_signed_date"]),
    ("Chair sign-off (name)", ["eval_signed_name", "plan_signed_name"]),
    ("Chair sign-off (please)", ["eval_signed_name", "plan_signed_name"]),
    ("Budget holder (school)", ["budget_holder_school"]),
    ("Consortium or network?", ["group_type"]),
    ("Consortium or cheese?", []),
    ("Which priority number is this for?", ["intervention_priority_ref"]),
    ("Project sponsor (chair)", ["chair_name"]), ("Project sponsor (cheese)", []),
    ("Rationale / evidence of need", ["priority_need"]),
    ("Participants (staff)", ["staff_reached"]),
    ("How we know", ["evidence_type", "priority_need"]),
    ("Staff (n)", ["planned_staff", "staff_reached"]), ("Pupils (n)", ["planned_pupils"]),
    ("Evidence base (what has told you this is a priority?)", ["priority_need"]),
  ])
  func `is told by their brackets and choices`(_ written: String, _ fields: [String]) throws {
    #expect(try Self.fields(askedBy: written) == fields)
  }

  @Test(arguments: [
    ("Evidence for priority 1", ["priority_need"]),
    ("Priority 1: evidence of need", ["priority_need"]),
    ("How do you know? (need 1)", ["priority_need"]), ("Action 1: actual cost", ["actual_cost"]),
    ("Plan signed by: role", ["plan_signed_role"]), ("Chair: job", []),
    ("Priority 1: what evidence shows the need?", ["priority_need"]),
    ("Priority 1: cheese", ["intervention_priority_ref", "priority_ref"]),
    ("Evidence for action 1", ["evidence_base", "measure_name"]),
    ("Will you send us an evaluation by 21 May 2021?", ["evaluation_commitment"]),
    ("Evaluation, to be completed by 21 May 2021", []),
    (
      "Chair’s name (typing your name counts as a signature)",
      ["eval_signed_name", "plan_signed_name"]
    ),
  ])
  func `is told by their ends`(_ written: String, _ fields: [String]) throws {
    #expect(try Self.fields(askedBy: written) == fields)
  }

  @Test(arguments: [
    ("Which fund is this form for?", ["fund"]), ("Which fund we are asking for", ["fund"]),
    ("What did you learn from doing this?", ["lessons_learned"]),
    ("What will be different for the pupils if it goes well?", ["success_criteria"]),
    ("More books for the children", []), ("Is it for the pupils?", []),
  ])
  func `is told without what they say last of whom it is about`(
    _ written: String, _ fields: [String]
  ) throws {
    #expect(try Self.fields(askedBy: written) == fields)
  }

  @Test(arguments: [
    ("How do you know that priority 1 is needed?", ["priority_need"]),
    ("What evidence do you have for your first priority?", ["priority_need"]),
    ("What happened on day 1 of the course?", []),
    ("Chair of the consortium and their school", ["chair_name", "chair_school"]),
    ("Agreed by all schools? (Yes/No and date of meeting)", ["agreed_by_group", "agreed_date"]),
    ("Who will do it (lead worker and school)", ["lead_name", "lead_school"]),
  ])
  func `is told where they name a row, or ask two things of whom they name`(
    _ written: String, _ fields: [String]
  ) throws {
    #expect(try Self.fields(askedBy: written) == fields)
  }

  @Test(arguments: [
    "Date of last Ofsted inspection", "Link governor", "Is the school in a federation?",
    "Pupil premium carried forward", "Next governors' meeting",
  ])
  func `is nothing of ours where they name what schools keep on other forms`(
    _ written: String
  ) throws {
    let labels = try LabelReader(SchemaFiles.recoveryIndex.get())
    #expect(labels.readLike(written, inTable: false).meanings.isEmpty)
    #expect(labels.readLike(written, inTable: true).meanings.isEmpty)
  }

  @Test(arguments: [
    ("No. of pupils / year group", ["planned_pupils", "year_groups"]),
    ("How much has the group been allocated?", ["allocation"]),
    ("Which consortium or network is this evaluation for?", ["group_name"]),
    ("Evaluation signed by the chair", ["eval_signed_name"]),
    ("We will return an evaluation by 21 May 2021", ["evaluation_commitment"]),
    ("Evaluation – complete by June 2021", []),
    ("Pupils can do the\nwritten methods for their year", []),
    ("No pupil is named in this submission", ["data_protection_confirmed"]),
    ("No pupil can be identified from this proposal", ["data_protection_confirmed"]),
    ("No pupil can be identified from this window", []),
    (
      "Position (carried out as planned / carried out with changes / not carried out)",
      ["delivery_status"]
    ),
  ])
  func `is told where they name the form or go on in small letters`(
    _ written: String, _ fields: [String]
  ) throws {
    #expect(try Self.fields(askedBy: written) == fields)
  }

  @Test(arguments: [
    ("Overall impact across the consortium", ["overall_impact"]),
    ("Context of all our schools", ["context"]), ("Brief context of the consortium", ["context"]),
    ("Overall impact on pupils and schools", ["overall_impact"]),
    ("Have all the schools in your group agreed this plan?", ["agreed_by_group"]),
    ("Agreed by weather (Y/N)", []),
    ("Number of teapots in the consortium", []),
  ])
  func `is asked of the group where their end says so, but no sum is`(
    _ written: String, _ fields: [String]
  ) throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let found = LabelReader(index).readLike(written, inTable: false).meanings.flatMap(\.fields)
    #expect(found.prefix(1).map { index.definition.fields[$0].id.description } == fields)
  }

  @Test func `is no sum of the group where only a row's cost has its words`() throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let found = LabelReader(index).readLike("Cost across the network", inTable: false).meanings
    #expect(found.flatMap(\.fields).allSatisfy { index.definition.fields[$0].type != .money })
  }

  @Test(arguments: [
    ("Total cost of all provision", ["total_planned", "total_spent"]),
    ("Cheese of all provision", []),
  ])
  func `is likely told without whose it is`(_ written: String, _ fields: [String]) throws {
    let index = try SchemaFiles.recoveryIndex.get()
    let found = LabelReader(index).readLike(written, inTable: false).meanings.flatMap(\.fields)
    #expect(found.map { index.definition.fields[$0].id.description }.sorted() == fields)
  }

  private static func fields(askedBy written: String) throws -> [String] {
    let index = try SchemaFiles.recoveryIndex.get()
    let found = LabelReader(index).read(written).meanings.flatMap(\.fields)
    return found.map { index.definition.fields[$0].id.description }.sorted()
  }
}
