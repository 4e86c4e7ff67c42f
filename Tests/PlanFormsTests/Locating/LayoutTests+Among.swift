import Documents

extension `Locating answers in layouts`.Case {
  /// What labels ask for standing where they do among others: on a card, before the rows.
  static let among = [
    Case(
      testDescription: "a list of what actions cost by number, and where each begins",
      sketch: """
        | Name of consortium | Alder Vale |
        | Cost of action 1 | £500 |
        | Cost of action 2 | £400 |
        | Total cost | £900 |

        | **Action 1** {DDE6F3} | < |
        | What is the action? | Buddies |
        | What will be measured? | Reading test |
        | Result at the start | 17 |
        | Target | 28 |

        | **Action 2** {DDE6F3} | < |
        | What is the action? | Book club |
        | What will it cost? | £400 |
        | What will be measured? | Books borrowed |
        | Result at the start | 40 |
        | Target | 90 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £900
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £500
        interventions 1 measure_name: Reading test
        interventions 1 baseline_value: 17
        interventions 1 target_value: 28
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £400
        interventions 2 measure_name: Books borrowed
        interventions 2 baseline_value: 40
        interventions 2 target_value: 90
        """, kinds: [.docx]),
    Case(
      testDescription: "how many pupils and schools there are, among what is asked once",
      sketch: """
        | Name of group | Alder Vale |
        | Chair | Ms R. Specimen |
        | Schools (number) | 5 |
        | Pupils (number) | 1132 |
        | Funding awarded (£) | 900 |

        | **No.** | **Action** | **Pupils** | **Cost (£)** |
        | 1 | Buddies | 24 | 500 |
        | 2 | Book club | 30 | 400 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        schools_count: 5
        pupils_on_roll: 1132
        allocation: 900
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: 500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_pupils: 30
        interventions 2 planned_cost: 400
        """),
    Case(
      testDescription: "what a card describes, and the number of a priority on it",
      sketch: """
        | Name of consortium | Alder Vale |

        **Priority 1**
        Priority: Reading
        Reason: Tests in September

        **Action 1**
        Description: Buddies
        Priority number: 1
        Cost: £500

        **Action 2**
        Description: Book club
        Priority number: 1
        Cost: £400
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "cards of actions beside what is asked of the group and its priorities",
      sketch: """
        | **Group** {AABBCC} | < | | **Action 1** {AABBCC} | < |
        | **Which group is this?** {DDE6F3} | Alder Vale | | **What will be done?** {DDE6F3} | Buddies |
        | **Who is the chair?** {DDE6F3} | Ms R. Specimen | | **Who is in charge?** {DDE6F3} | Mrs A. Vale |
        | **Allocation** {DDE6F3} | £900 | | **What will it cost?** {DDE6F3} | £500 |
        | **Priority 1** {AABBCC} | < | | **Action 2** {AABBCC} | < |
        | **Priority title** {DDE6F3} | Reading | | **What will be done?** {DDE6F3} | Book club |
        | **Why is this a priority?** {DDE6F3} | Tests | | **Who is in charge?** {DDE6F3} | Mr H. Croft |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        allocation: £900
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mrs A. Vale
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr H. Croft
        """, kinds: [.xlsx]),
    Case(
      testDescription: "labels and answers behind what is declared, in one paragraph",
      sketch: """
        Name of consortium: Alder Vale
        Name of chair: Ms R. Specimen
        Total planned: £900

        We have all agreed to this plan. Signed: Ms R. Specimen Role: Chair Date: 29 September 2020
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_planned: £900
        plan_signed_name: Ms R. Specimen
        plan_signed_role: Chair
        plan_signed_date: 29 September 2020
        """, kinds: [.docx]),
    Case(
      testDescription: "money and schools of the group that rows are asked for in the same words",
      sketch: """
        | Name of consortium | Alder Vale | Funding allocated | £900 |
        | Name of chair | Ms R. Specimen | Chair's school | Oak School |
        | Contact email | a@b.example | Schools included | Oak School, Ash School |

        | **Action** | **Lead** | **Cost** |
        | Buddies | Mrs V. Coombe | £500 |
        | Book club | Miss F. Ames | £400 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Oak School
        chair_email: a@b.example
        schools_in_group: Oak School, Ash School
        allocation: £900
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mrs V. Coombe
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Miss F. Ames
        interventions 2 planned_cost: £400
        """),
    Case(
      testDescription: "what the money will pay for, under numbers of titled actions",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Action no.** | **Action** | **Lead** |
        | 1 | Buddies | Mrs V. Coombe |
        | 2 | Book club | Miss F. Ames |

        | **Action no.** | **What the money will pay for** | **Cost** |
        | 1 | Tutor for 25 hours | £500 |
        | 2 | 80 books | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mrs V. Coombe
        interventions 1 planned_cost: £500
        interventions 1 cost_breakdown: Tutor for 25 hours
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Miss F. Ames
        interventions 2 planned_cost: £400
        interventions 2 cost_breakdown: 80 books
        """),
    Case(
      testDescription: "questions of a sheet counted through, with the rows that some ask of",
      sketch: """
        | 1 | Name of consortium | Alder Vale |
        | 2 | Name of chair | Ms R. Specimen |
        | 3 | Allocation | £900 |

        | Part B: what you will do |
        | 4 | Priority 1: what do you want to improve? | Reading |
        | 5 | Priority 1: how do you know this is needed? | Tests in September |
        | 6 | Priority 2: what do you want to improve? | Attendance |
        | 7 | Priority 2: how do you know this is needed? | Registers |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        allocation: £900
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Registers
        """, kinds: [.xlsx]),
    Case(
      testDescription: "what is said of a priority in a row under its name, over its actions",
      sketch: """
        | Name of consortium | Alder Vale |

        | **No.** {BDD7EE} | **Action** {BDD7EE} | **Led by** {BDD7EE} | **Cost** {BDD7EE} |
        | **Priority 1: Early reading** {DDEBF7} | < | < | < |
        | Evidence of need: 61 of 168 pupils {F5FAFF} | < | < | < |
        | 1 | Buddies | Mrs B. Lacey | £500 |
        | 2 | Book club | Miss Y. Arden | £400 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: 61 of 168 pupils
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mrs B. Lacey
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Miss Y. Arden
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "who takes part in words, and how many in the next line",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Activity 1** {DDE6F3} | < |
        | Activity | Handwriting club |
        | Person responsible | Mrs S. Lamb |
        | Pupils taking part | Pupils in Years 3 and 4 |
        | Number of pupils | 45 |
        | Cost | £500 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Handwriting club
        interventions 1 lead_name: Mrs S. Lamb
        interventions 1 target_group: Pupils in Years 3 and 4
        interventions 1 planned_pupils: 45
        interventions 1 planned_cost: £500
        """, kinds: [.docx]),
  ]
}
