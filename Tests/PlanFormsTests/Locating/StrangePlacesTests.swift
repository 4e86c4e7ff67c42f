import Documents
import PlanForms
import TestSupport
import Testing

/// Labels that say nothing, with answers that say what is asked.
@Suite struct `Places whose labels nobody knows` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.strangePlaces)
  func `are told by their answers alone, or stay outside the form`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  private static let prose =
    "Our five schools share one catchment; in September half of Year 3 could not write a sentence."

  static let strangePlaces = [
    Case(
      testDescription: "an address of e-mail and a list of schools in lines with bold beginnings",
      sketch: """
        **Name of consortium:** Alder Vale
        **Chair:** Mrs A. Person
        **Drop a line to:** person@alder.example
        **In it are:** Alder Primary School, Beech Infant School, Cedar Junior School
        **Chair's school:** Alder Primary School
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: person@alder.example
        schools_in_group: Alder Primary School, Beech Infant School, Cedar Junior School
        """,
      kinds: [.docx]),
    Case(
      testDescription: "the one long text that is open",
      sketch: """
        | **Name of consortium** | Alder Vale |
        | **Chair** | Mrs A. Person |
        | **Chair's school** | Alder Primary School |
        | **Allocation** | £5,000 |
        | **A few lines from you all** | \(prose) |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        allocation: £5,000
        context: \(prose)
        """),
    Case(
      testDescription: "two long texts may be either, and a sum or a day may be anything",
      sketch: """
        | **Name of consortium** | Alder Vale |
        | **Chair** | Mrs A. Person |
        | **Chair's school** | Alder Primary School |
        | **Quoth the raven** | \(prose) |
        | **Quoth the owl** | \(prose) And they said so. |
        | **By the by** | £412 |
        | **The great day** | 24 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        """),
    Case(
      testDescription: "an address that another label asks for is no second one",
      sketch: """
        | **Name of consortium** | Alder Vale |
        | **Chair** | Mrs A. Person |
        | **Chair's e-mail** | person@alder.example |
        | **Copy everything to** | office@alder.example |
        | **Chair's school** | Alder Primary School |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: person@alder.example
        """),
  ]
}
