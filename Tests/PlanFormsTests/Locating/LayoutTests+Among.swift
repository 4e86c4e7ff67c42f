import Documents

extension `Locating answers in layouts`.Case {
  /// What labels ask for standing where they do among others: on a card, before the rows, in a report.
  static let among = [
    Case(
      testDescription: "the month and the year of a report before the action that it is on",
      sketch: """
        | Name of consortium | Alder Vale |
        | **ACTION 1** {DDE6F3} | < |
        | What will you do? | Buddies |
        | Cost | £500 |
        | **ACTION 2** {DDE6F3} | < |
        | What will you do? | Book club |
        | Cost | £400 |
        | **JUNE 2021 – ACTION 1** {DDE6F3} | < |
        | Did it go ahead? | As planned |
        | Actual cost | £480 |
        | **JUNE 2021 – ACTION 2** {DDE6F3} | < |
        | Did it go ahead? | Not at all |
        | Actual cost | £0 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £400
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £480
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Not at all
        outcomes 2 actual_cost: £0
        """, kinds: [.docx]),
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
      testDescription: "what was spent and whom it reached, in other words of a report",
      sketch: """
        | Name of consortium | Alder Vale |

        **June review**

        | **Activity no.** | **Activity** | **Implementation** | **Changes made** | **Sum (£)** | **Children reached** |
        | 1 | Buddies | Delivered as planned | N/A | £500 | 24 |
        | 2 | Book club | Delivered with changes | On screen | £380 | 30 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Delivered as planned
        outcomes 1 changes_made: N/A
        outcomes 1 actual_cost: £500
        outcomes 1 pupils_reached: 24
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Delivered with changes
        outcomes 2 changes_made: On screen
        outcomes 2 actual_cost: £380
        outcomes 2 pupils_reached: 30
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
      testDescription: "two who sign in a row each, at two stages",
      sketch: """
        | Name of consortium | Alder Vale |
        | Total planned | £900 |

        | | **Name** | **Position** | **Date** |
        | Plan signed by | Miss A. Dummett | Chair | 28 September 2020 |
        | Evaluation signed by | Ms V. Invent | Deputy | 24 June 2021 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £900
        plan_signed_name: Miss A. Dummett
        plan_signed_role: Chair
        plan_signed_date: 28 September 2020
        eval_signed_name: Ms V. Invent
        eval_signed_role: Deputy
        eval_signed_date: 24 June 2021
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
      testDescription: "how many pupils, between what was spent and the test used",
      sketch: """
        Name of consortium: Alder Vale

        **Action 1**
        Action: Maths groups
        What happened: Went ahead as planned
        Amount spent: £2,600
        Number of pupils: 38
        Test used: Maths test
        Score before: 51%
        Score after: 70%

        **Action 2**
        Action: Homework club
        What happened: Did not go ahead
        Amount spent: £0
        Number of pupils: 0
        Test used: Reading test
        Score before: 40%
        Score after: 40%
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Maths groups
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Homework club
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Went ahead as planned
        outcomes 1 actual_cost: £2,600
        outcomes 1 pupils_reached: 38
        outcomes 1 end_measure_name: Maths test
        outcomes 1 baseline_result: 51%
        outcomes 1 end_value: 70%
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Did not go ahead
        outcomes 2 actual_cost: £0
        outcomes 2 pupils_reached: 0
        outcomes 2 end_measure_name: Reading test
        outcomes 2 baseline_result: 40%
        outcomes 2 end_value: 40%
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
      testDescription: "a letter's closing behind its last answer",
      sketch: """
        Name of consortium: Alder Vale
        Name of chair: Ms R. Specimen
        Total spent: £900

        # Next steps

        We will carry on with daily reading.

        Yours sincerely,

        | Signed | Ms R. Specimen |
        | Date | 21 June 2021 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        next_steps: We will carry on with daily reading.
        total_spent: £900
        eval_signed_name: Ms R. Specimen
        eval_signed_date: 21 June 2021
        """, kinds: [.docx]),
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
      testDescription: "how many pupils, in a table known for a report by its answers",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Action no.** | **Action** | **Did it take place?** | **Changes and reasons** | **Number of students** |
        | 1 | Buddies | As planned | None | 88 |
        | 2 | Book club | Changed | Held on screen | 402 |

        | **Action no.** | **Spent** |
        | 1 | £500 |
        | 2 | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: As planned
        outcomes 1 changes_made: None
        outcomes 1 actual_cost: £500
        outcomes 1 pupils_reached: 88
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Changed
        outcomes 2 changes_made: Held on screen
        outcomes 2 actual_cost: £400
        outcomes 2 pupils_reached: 402
        """),
    Case(
      testDescription: "how it was checked in June, and what a plan will use",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Action 1** {DDE6F3} | < |
        | What will be done | Buddies |
        | Cost | £500 |
        | Expected improvement | Scores go up |
        | Test or survey to be used | Salford test |

        | **June 2021: action 1** {DDE6F3} | < |
        | Did it take place as planned? | Yes, as planned |
        | Pupils who took part | 58 |
        | How we checked it | Salford test |
        | Result before | 91 |
        | Result after | 98 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Scores go up
        interventions 1 measure_name: Salford test
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes, as planned
        outcomes 1 pupils_reached: 58
        outcomes 1 end_measure_name: Salford test
        outcomes 1 baseline_result: 91
        outcomes 1 end_value: 98
        """, kinds: [.docx]),
    Case(
      testDescription: "a month over the columns of a report on a sheet",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Actions** {AABBCC} | < | < | **June 2021** {DDE6F3} | < |
        | **No.** | **Action** | **Cost** | **Did it happen as planned?** | **Amount spent** |
        | 1.1 | Buddies | 500 | As planned | 480 |
        | 1.2 | Book club | 400 | Only in part | 100 |
        | | Total for this priority | 900 | | |

        | **Actions** {AABBCC} | < | < | **June 2021** {DDE6F3} | < |
        | **No.** | **Action** | **Cost** | **Did it happen as planned?** | **Amount spent** |
        | 2.1 | Play leader | 300 | As planned | 300 |
        | | Total for this priority | 300 | | |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: 500
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: 400
        interventions 3 intervention_ref: 2.1
        interventions 3 intervention_title: Play leader
        interventions 3 planned_cost: 300
        outcomes 1 intervention_ref: 1.1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: 480
        outcomes 2 intervention_ref: 1.2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Only in part
        outcomes 2 actual_cost: 100
        outcomes 3 intervention_ref: 2.1
        outcomes 3 intervention_title: Play leader
        outcomes 3 delivery_status: As planned
        outcomes 3 actual_cost: 300
        """, kinds: [.xlsx]),
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
