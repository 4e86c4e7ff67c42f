import Documents

extension `Locating answers in layouts`.Case {
  /// Rows that are counted, and what their counting tells where words tell little.
  static let counted = [
    Case(
      testDescription: "counted rows under a header of which one cell is unknown",
      sketch: """
        Consortium: Alder Vale
        Chair: Mrs A. Person
        Allocation: £5,000
        # What we have agreed to put right
        | No. | What matters most to our heads | What pointed to it |
        | 1 | Reading in Year 3 | Tests in week 3 |
        | 2 | Settling in | Talks with teachers |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in Year 3
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Settling in
        """),
    Case(
      testDescription:
        "questions in long words behind counted rows, the first of them about a total",
      sketch: """
        | Consortium | Alder Vale |

        | Action no. | Did it happen? | What did it cost? | What was the impact? |
        | 1 | Yes | £900 | Pupils read more. |
        | 2 | Partly | £80 | Families came. |

        | How much money was spent in total by us? | £980 |
        | How will the money that is left be used by us? | On books |
        """,
      expected: """
        group_name: Alder Vale
        total_spent: £980
        underspend_plan: On books
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 1 impact_summary: Pupils read more.
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Partly
        outcomes 2 actual_cost: £80
        outcomes 2 impact_summary: Families came.
        """, kinds: [.xlsx]),
    Case(
      testDescription: "costs on a sheet of their own, by the number of the action",
      sketch: """
        | Consortium | Alder Vale |

        | Action no. | What we will do | Lead |
        | 1 | Buddies | Mr B. Lead |
        | 2 | Book club | Mrs C. Lead |

        | Action no. | Cost (£) | How the cost is made up |
        | 1 | 900 | 30 days at £30 |
        | 2 | 100 | |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        interventions 1 cost_breakdown: 30 days at £30
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: 100
        interventions 2 cost_breakdown: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "references called as the parents' numbers were",
      sketch: """
        | Consortium | Alder Vale |

        | Need no. | What our children need most | Evidence of need |
        | 1 | Reading | Tests |
        | 2 | Settling in | Talks |

        | Action no. | Answers need no. | What we will do |
        | 1 | 2 | Buddies |
        | 2 | 1 | Book club |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Settling in
        priorities 2 priority_need: Talks
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 2
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        """),
    Case(
      testDescription: "notes beside answers, also where an answer is missing",
      sketch: """
        | Consortium | | Alder Vale | | As in your letter |
        | Allocation | | 5000 | | See your letter |
        | Academic year | | 2020-21 |
        | Signed | | | | A typed name will do |

        | Priority no. | | Priority | | Evidence of need |
        | P1 | | Reading | | Tests |
        | P2 | | Settling in | | Talks |
        """,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        allocation: 5000
        plan_signed_name: -
        priorities 1 priority_ref: P1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests
        priorities 2 priority_ref: P2
        priorities 2 priority_title: Settling in
        priorities 2 priority_need: Talks
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "what nobody listed, between a number and what tells you so, is the priority",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        | Chair's email | a.chair@oak.example |

        | **No.** | **What are you worried about?** | **What have you seen that tells you this?** |
        | 1 | Children anxious about school | One in five is unsettled in the morning |
        | 2 | Children who did not read at home | Book bands have dropped |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_email: a.chair@oak.example
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Children anxious about school
        priorities 1 priority_need: One in five is unsettled in the morning
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Children who did not read at home
        priorities 2 priority_need: Book bands have dropped
        """),
  ]
}
