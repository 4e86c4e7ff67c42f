import Documents

extension `Locating answers in layouts`.Case {
  /// What may be meant otherwise, and is asked or left out, never guessed.
  static let doubtful = [
    Case(
      testDescription: "a bare question for a school, beside the chair and beside a lead",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | From which school? | Elm Primary School |

        | Action | What we will do | Lead | From which school? | Cost |
        | 1 | Buddies | Mr B. Lead | Oak Primary School | £900 |
        | 2 | Book club | Mrs C. Lead | Ash Primary School | £100 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Elm Primary School
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 lead_school: Oak Primary School
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 lead_school: Ash Primary School
        interventions 2 planned_cost: £100
        """, kinds: [.xlsx]),
    Case(
      testDescription: "names under words that would ask for a school",
      sketch: """
        | Consortium | Alder Vale |

        | Action | What we will do | Who leads at the school | Cost |
        | 1 | Buddies | Mr B. Lead | £900 |
        | 2 | Book club | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        """, kinds: [.xlsx]),
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
    Case(
      testDescription: "days under words that would ask for a school",
      sketch: """
        | Consortium | Alder Vale |

        | Action | What we will do | Lead | Run from | End date | Cost |
        | 1 | Buddies | Mr B. Lead | 2 Nov 2020 | 1 April 2021 | £900 |
        | 2 | Book club | Mrs C. Lead | 11 January 2021 | 14 May 2021 | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 1 April 2021
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 start_date: 11 January 2021
        interventions 2 end_date: 14 May 2021
        interventions 2 planned_cost: £100
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "what stands first under “Action 1” on each card is the action, whatever it is called",
      sketch: """
        | Consortium | Alder Vale |

        | **Action 1** | < |
        | What the purse buys | Talk groups |
        | Action lead | Mr B. Lead |
        | Planned cost | £900 |

        | **Action 2** | < |
        | What the purse buys | Book club |
        | Action lead | Mrs C. Lead |
        | Planned cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
  ]
}
