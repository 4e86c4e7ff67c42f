import Documents

extension `Locating answers in layouts`.Case {
  /// What a report asks in words that a plan has too, and what ends it.
  static let reports = [
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
  ]
}
