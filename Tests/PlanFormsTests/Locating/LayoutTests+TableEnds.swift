import Documents

extension `Locating answers in layouts`.Case {
  /// Totals, where a table goes on after a break, and what follows it.
  static let tableEnds = [
    Case(
      testDescription: "a total by another name, under a column that it does not sum",
      sketch: """
        # Actions
        | Action | Success criteria | Until | Cost |
        | Phonics groups | Pupils read more words | 18 December 2020 | £500 |
        | Maths clubs | Pupils know tables | 12 February 2021 | £700 |

        | | | Overall cost | £1,200 |
        """,
      expected: """
        total_planned: £1,200
        interventions 1 intervention_title: Phonics groups
        interventions 1 end_date: 18 December 2020
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 end_date: 12 February 2021
        interventions 2 planned_cost: £700
        interventions 2 success_criteria: Pupils know tables
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a last row for all actions together, and what is left below it",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | **For which priority** | **What we will do** | **Lead** | **Cost** |
        | 1 | 1 | Buddies | Mr B. Lead | £900 |
        | 2 | 1 | Book club | Mr B. Lead | £100 |
        | All actions together | | | | £1,000 |
        | Money left | | | | £4,000 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £1,000
        underspend: £4,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "help under a heading, sums under a total, questions under the table",
      sketch: """
        | Name of group | Alder Vale |

        Your activities
        One line for each activity. The total adds itself up.
        | **Ref** | **Activity** | **Activity lead** | **Lead school** | **Cost (£)** |
        | 1 | Buddies | Mr B. Lead | Alder School | 900 |
        | | | | Total | 900 |
        | | | | Left to allocate | 100 |

        | Unspent | 100 |
        | What have you learned? | Start small. |
        | Next steps | The buddies stay. |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: 900
        lessons_learned: Start small.
        next_steps: The buddies stay.
        underspend: 100
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 lead_school: Alder School
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "the header again on the next page, and rows nobody filled in",
      sketch: """
        | Action no. | Action | Lead | Cost |
        | 1 | Phonics groups | SENDCo | £500 |
        | Action no. | Action | Lead | Cost |
        | 2 | Maths clubs | Head | £700 |
        | 3 | | | |
        | 4 | | | |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        """),
    Case(
      testDescription: "a table that a page break has cut in two, and a stray column",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | | **Barrier** | **Staff lead** | **Cost** |
        | Buddies | | A | Mr B. Lead | £900 |

        Page 1 of 2
        | Readers | | B | Mrs C. Lead | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_priority_ref: A
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_priority_ref: B
        interventions 2 intervention_title: Readers
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "a table cut by a page whose first row below sounds like labels",
      sketch: """
        | Name of group | Alder Vale |

        | **Action** | **Lead** | **When** | **Cost** |
        | Buddies | Mr B. Lead | by half term | £900 |

        Page 1 of 2
        | Mentors | Ms C. Lead | 2 November 2020 to 21\\nMay 2021 | £800 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 timescale: by half term
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Mentors
        interventions 2 lead_name: Ms C. Lead
        interventions 2 timescale: 2 November 2020 to 21 May 2021
        interventions 2 planned_cost: £800
        """, kinds: [.docx]),
    Case(
      testDescription: "a sheet of costings that goes by the numbers of the actions",
      sketch: """
        | Name of group | Alder Vale |

        | **Ref** | **Action** | **Lead** | **Cost** |
        | 1a | Buddies | Mr B. Lead | 900 |
        | 1b | Mentors | Ms C. Lead | 800 |

        # Costings
        | **Ref** | **Item** | **Number** | **Unit cost** |
        | 1a | Half days | 9 | 100 |
        | 1b | Hours | 40 | 15 |
        | 1b | Books | 20 | 10 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1a
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 1b
        interventions 2 intervention_title: Mentors
        interventions 2 lead_name: Ms C. Lead
        interventions 2 planned_cost: 800
        """, kinds: [.docx]),
    Case(
      testDescription:
        "questions set as the header is, under its empty rows, with nothing beside them",
      sketch: """
        1 | **Name of group** {FFF2CC} | Alder Vale | **Chair** {FFF2CC} | Mrs A. Person |
        3 | **Item no.** {FFF2CC} | **Did it take place?** {FFF2CC} | **Final cost £** {FFF2CC} | **Pupils who took part** {FFF2CC} |
        6 | **Ledger kept by** {FFF2CC} | | **Ledger closed** {FFF2CC} | |
        7 | **Plan for underspend** {FFF2CC} | | **Lessons learned** {FFF2CC} | |
        8 | **Overall view of it** {FFF2CC} | | **Words for parents** {FFF2CC} | |
        9 | **Total spent** {FFF2CC} | | **Left unspent** {FFF2CC} | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        lessons_learned: -
        total_spent: -
        underspend: -
        underspend_plan: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "the same, answered",
      sketch: """
        1 | **Name of group** {FFF2CC} | Alder Vale | **Chair** {FFF2CC} | Mrs A. Person |
        3 | **Item no.** {FFF2CC} | **Did it take place?** {FFF2CC} | **Final cost £** {FFF2CC} | **Pupils who took part** {FFF2CC} |
        4 | 1 | Yes | 900 | 24 |
        6 | **Ledger kept by** {FFF2CC} | Mrs B. Purse | **Ledger closed** {FFF2CC} | 7/6/21 |
        7 | **Plan for underspend** {FFF2CC} | More books | **Lessons learned** {FFF2CC} | Begin early |
        8 | **Total spent** {FFF2CC} | 900 | **Left unspent** {FFF2CC} | 100 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        lessons_learned: Begin early
        total_spent: 900
        underspend: 100
        underspend_plan: More books
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: 900
        outcomes 1 pupils_reached: 24
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a sum under the amounts that it adds up, whatever it is called",
      sketch: """
        | Consortium | Alder Vale |
        | No. | Action | Lead | Schools involved | Cost |
        | 1 | Buddies | Mr B. Lead | All | £900 |
        | 2 | Book club | Mrs C. Lead | All | £1,250.50 |
        | | | | Price of the lot | £2,150.50 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £2,150.50
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 schools_involved: All
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 schools_involved: All
        interventions 2 planned_cost: £1,250.50
        """),
    Case(
      testDescription: "a sum under each priority's own actions, by its number",
      sketch: """
        | Consortium | Alder Vale |

        | Priority 1 | Early reading |
        | No. | Action | Lead | Success measure | Cost |
        | 1a | Buddies | Mr B. Lead | Calm | £900 |
        | Cost of priority 1 < | < | < | < | £900 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        interventions 1 intervention_ref: 1a
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Calm
        """, kinds: [.docx]),
    Case(
      testDescription: "a third row is no sum of the first two by its number",
      sketch: """
        | Consortium | Alder Vale |

        | No. | Action | Lead |
        | 1 | Buddies | Mr B. Lead |
        | 2 | Book club | Mrs C. Lead |
        | 3 | Number club | Ms D. Lead |

        | Action no. | Cost | How the cost was worked out |
        | 1 | £900 | 9 x £100 |
        | 2 | £600 | 6 x £100 |
        | 3 | TBC | waiting for a quote |
        | Total | £1,500 | |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £1,500
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 cost_breakdown: 9 x £100
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £600
        interventions 2 cost_breakdown: 6 x £100
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Number club
        interventions 3 lead_name: Ms D. Lead
        interventions 3 planned_cost: TBC
        interventions 3 cost_breakdown: waiting for a quote
        """),
  ]
}
