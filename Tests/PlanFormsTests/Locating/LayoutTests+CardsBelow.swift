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
    Case(
      testDescription:
        "the first question on each card, which nobody knows, asks what the action is",
      sketch: """
        | Consortium | Alder Vale |

        # Priority 1: Early reading
        | What is afoot? | Buddies for new readers |
        | Who leads it? | Mr B. Lead |
        | Cost | £900 |

        # Priority 2: Maths
        | What is afoot? | Number club at lunch |
        | Who leads it? | Mrs C. Lead |
        | Cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies for new readers
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number club at lunch
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "a row's number and its question in one bold line, the answer below",
      sketch: """
        | Consortium | Alder Vale |

        **Priority 1: what do we want to mend?**
        Early reading
        **Evidence of need**
        A third of Year 1 below the line
        **Priority 2: what do we want to mend?**
        Number facts
        **Evidence of need**
        The September quiz
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: A third of Year 1 below the line
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number facts
        priorities 2 priority_need: The September quiz
        """, kinds: [.docx]),
    Case(
      testDescription: "cards for actions by their numbers, and for what became of them",
      sketch: """
        | Consortium {FCE9DD} | Alder Vale |
        | Who is the Chair? {FCE9DD} | Mrs A. Chair |

        | Action card 1 {C2571A} | < |
        | What are you going to do? {FCE9DD} | Reading groups |
        | How much will it cost? {FCE9DD} | £1,200 |

        | Action card 2 {C2571A} | < |
        | What are you going to do? {FCE9DD} | Writing groups |
        | How much will it cost? {FCE9DD} | £800 |

        | Review card 1 {C2571A} | < |
        | Did it happen as planned? {FCE9DD} | As planned |
        | How much did it cost in the end? {FCE9DD} | £1,150 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading groups
        interventions 1 planned_cost: £1,200
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Writing groups
        interventions 2 planned_cost: £800
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £1,150
        """, kinds: [.docx]),
  ]
}
