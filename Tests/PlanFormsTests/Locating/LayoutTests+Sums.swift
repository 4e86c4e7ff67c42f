import Documents

extension `Locating answers in layouts`.Case {
  /// Sums that stand under a row of their own, or under no row at all.
  static let sums = [
    Case(
      testDescription: "a table of what an action's money buys, whose sum is called its cost",
      sketch: """
        | Consortium | Alder Vale |

        | **Ref** | **What you will do** | **In charge** | **What should be different for children** |
        | 1 | Buddies | Mr B. Lead | They read aloud |
        | 2 | Book club | Mrs C. Lead | They read at home |

        **Costs for action 1**

        | **What the money buys** | **Amount** |
        | Tutor, 20 weeks at £150 | £3,000 |
        | Training | £200 |
        | Cost of action 1 | £3,200 |

        **Costs for action 2**

        | **What the money buys** | **Amount** |
        | Books | £100 |
        | Cost of action 2 | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £3,200
        interventions 1 success_criteria: They read aloud
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: They read at home
        """),
    Case(
      testDescription: "a line under the actions says what all of them come to",
      sketch: """
        **Consortium:** Alder Vale

        | **Action** | **Who will lead** | **Cost** | **How we will know it worked** |
        | Buddies | Mr B. Lead | £900 | They read aloud |
        | Book club | Mrs C. Lead | £100 | They read at home |

        **Total for the actions:** £1,000

        **All heads agree:** Yes
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £1,000
        agreed_by_group: Yes
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: They read aloud
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: They read at home
        """, kinds: [.docx]),
    Case(
      testDescription: "what was spent in all stands first in its part, behind a table of actions",
      sketch: """
        | **Ref** | **Priority** | **Action** | **Lead** | **Cost** | **Status** | **Final cost** | **Pupils** | **Impact** |
        | 1 | Maths | Tutors | Mr B. Lead | £900 | As planned | £850 | 64 | They score more |
        | 2 | Language | Talk groups | Mrs C. Lead | £100 | As planned | £95 | 47 | They talk more |

        # June 2021 review
        | Spent | £945 |
        | Unspent | £55 |
        """,
      expected: """
        total_spent: £945
        underspend: £55
        priorities 1 priority_title: Maths
        priorities 2 priority_title: Language
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Tutors
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Talk groups
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Tutors
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £850
        outcomes 1 pupils_reached: 64
        outcomes 1 impact_summary: ? They score more
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Talk groups
        outcomes 2 delivery_status: As planned
        outcomes 2 actual_cost: £95
        outcomes 2 pupils_reached: 47
        outcomes 2 impact_summary: ? They talk more
        """, kinds: [.docx]),
    Case(
      testDescription:
        "words under “What the grant will buy” say what is done, where sums stand elsewhere",
      sketch: """
        | Consortium | Alder Vale |

        | **Line** | **Priority no.** | **What the grant will buy** | **Responsible person** | **From** | **To** | **Grant cost (£)** | **Costing** | **Measured with** |
        | 1 | 1 | Language groups | Mr B. Lead | 02/11/2020 | 01/04/2021 | 4200 | 30 days at £140 | WellComm |
        | 2 | 2 | Tuition in the mornings | Mrs C. Lead | 11/01/2021 | 28/05/2021 | 3600 | 120 hours at £30 | Arithmetic paper |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Language groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 02/11/2020
        interventions 1 end_date: 01/04/2021
        interventions 1 planned_cost: 4200
        interventions 1 cost_breakdown: 30 days at £140
        interventions 1 measure_name: WellComm
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Tuition in the mornings
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 start_date: 11/01/2021
        interventions 2 end_date: 28/05/2021
        interventions 2 planned_cost: 3600
        interventions 2 cost_breakdown: 120 hours at £30
        interventions 2 measure_name: Arithmetic paper
        """),
  ]
}
