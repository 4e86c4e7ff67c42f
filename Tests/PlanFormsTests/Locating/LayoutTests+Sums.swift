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
  ]
}
