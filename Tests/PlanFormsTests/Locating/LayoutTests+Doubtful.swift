import Documents

extension `Locating answers in layouts`.Case {
  /// What may be meant otherwise, and is asked or left out, never guessed.
  static let doubtful = [
    Case(
      testDescription: "a question asked twice with two answers is asked back",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |

        # Sign-off
        | Allocation | £6,000 |
        | Chair | Mrs A. Person |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: ? £5,000
        plan_signed_name: Mrs A. Person
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
    Case(
      testDescription: "a choice that is no answer where the question is asked elsewhere",
      sketch: """
        | Fund | Recovery |
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Where the books came from | Fund 2 |
        | Reserve fund of the chair | £1,760 |
        """,
      expected: """
        fund: Recovery
        group_name: Alder Vale
        chair_name: Mrs A. Person
        """),
    Case(
      testDescription: "sums under a header nobody knows are never taken for the cost",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action** | **Lead** | **From parents' evenings** | **Success criteria** |
        | Buddies | Mr B. Lead | £900 | Pupils read more books |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 success_criteria: Pupils read more books
        """, kinds: [.docx]),
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
  ]
}
