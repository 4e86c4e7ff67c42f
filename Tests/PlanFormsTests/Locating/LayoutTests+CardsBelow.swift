import Documents

extension `Locating answers in layouts`.Case {
  /// Cards that begin right under the table of priorities.
  static let cardsBelow = [
    Case(
      testDescription: "cards right under the table of priorities",
      sketch: """
        | Consortium | Alder Vale |

        | **Letter** | **Priority** | **Evidence of need** |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |
        ||
        | **Action 1** | < |
        | What we will do | Buddies |
        | For which priority | B |
        | Action lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Planned cost | £900 |
        | **Action 2** | < |
        | What we will do | Book club |
        | For which priority | A |
        | Action lead | Mr B. Lead |
        | Target group | Readers |
        | Planned cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers below expected
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: A
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Readers
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "cards right under the table of priorities, nothing set in bold",
      sketch: """
        | Consortium | Alder Vale |

        | Letter | Priority | Evidence of need |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |
        ||
        | Action 1 | < |
        | What we will do | Buddies |
        | For which priority | B |
        | Action lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Planned cost | £900 |
        | Action 2 | < |
        | What we will do | Book club |
        | For which priority | A |
        | Action lead | Mr B. Lead |
        | Target group | Readers |
        | Planned cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers below expected
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: A
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Readers
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "cards right under the table of priorities of a sheet",
      sketch: """
        | Consortium | Alder Vale |

        | **Letter** | **Priority** | **Evidence of need** |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |
        | **Action 1** |
        | What we will do | Buddies |
        | For which priority | B |
        | Action lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Planned cost | £900 |
        | **Action 2** |
        | What we will do | Book club |
        | For which priority | A |
        | Action lead | Mr B. Lead |
        | Target group | Readers |
        | Planned cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers below expected
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: A
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Readers
        interventions 2 planned_cost: £100
        """, kinds: [.xlsx]),
    Case(
      testDescription: "cards right under the table of priorities of a sheet, nothing set in bold",
      sketch: """
        | Consortium | Alder Vale |

        | Letter | Priority | Evidence of need |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |
        | Action 1 |
        | What we will do | Buddies |
        | For which priority | B |
        | Action lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Planned cost | £900 |
        | Action 2 |
        | What we will do | Book club |
        | For which priority | A |
        | Action lead | Mr B. Lead |
        | Target group | Readers |
        | Planned cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers below expected
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: A
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Readers
        interventions 2 planned_cost: £100
        """, kinds: [.xlsx]),
    Case(
      testDescription: "cards under no name right under the table of priorities",
      sketch: """
        | Consortium | Alder Vale |

        | Letter | Priority | Evidence of need |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |
        | First card |
        | What we will do | Buddies |
        | For which priority | B |
        | Planned cost | £900 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        """, kinds: [.xlsx]),
  ]
}
