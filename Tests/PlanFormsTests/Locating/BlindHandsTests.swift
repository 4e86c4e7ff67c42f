import Documents
import PlanForms
import TestSupport
import Testing

/// What forms by authors who knew only the task taught: bands in colours, cards that refer to letters,
/// answers that say what is asked.
@Suite struct `Locating answers in blind hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.blindHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  static let blindHands = [
    Case(
      testDescription: "two bands in a colour each over a table",
      sketch: """
        | **Consortium** | Alder Vale |

        | **OUR PLAN** {FFE699} | < | < | **JUNE 2021 UPDATE** {C6E0B4} | < |
        | **Action** | **Lead** | **Cost** | **Spent** | **Children who took part** |
        | Buddies | Mr B. Lead | £900 | £880 | 24 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        """),
    Case(
      testDescription: "cards that say by a letter which priority they help",
      sketch: """
        | Consortium | Alder Vale |

        | **Letter** | **Priority** | **Evidence of need** |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |

        | **Action 1** | < |
        | What we will do | Buddies |
        | Priority it helps (letter) | B |
        | Lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Cost | £900 |
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
        """, kinds: [.docx]),
    Case(
      testDescription: "a label that offers the choices of its question",
      sketch: """
        | Consortium | Alder Vale |

        | **Action 1** | < |
        | What we will do | Buddies |
        | Lead | Mr B. Lead |
        | Actual cost | £880 |
        | Aim: met, partly met or not met | Partly met |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        outcomes 1 intervention_ref: 1
        outcomes 1 actual_cost: £880
        outcomes 1 impact_rating: Partly met
        """, kinds: [.docx]),
    Case(
      testDescription: "a choice that says what is asked",
      sketch: """
        | Which pot is this for | Fund 1 (recovery) |
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        """,
      expected: """
        fund: Fund 1 (recovery)
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
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
      testDescription: "a choice and a year below their questions",
      sketch: """
        **Which of the two funds are you writing about?**
        Fund 1, recovery
        **Which school year is the plan for?**
        2020-21
        **What is your group called?**
        Alder Vale
        **Who chairs the group?**
        Mrs A. Person
        **Which school does the chair lead?**
        Alder Primary School
        **What is the chair's email address?**
        a@alder.example
        **How much money has your group been given?**
        £5,000
        """,
      expected: """
        fund: Fund 1, recovery
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: a@alder.example
        allocation: £5,000
        """, kinds: [.docx]),
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
      testDescription: "numbers under a name for the rows that nobody knows, and their titles",
      sketch: """
        | Consortium | Alder Vale |

        | **Errand no.** | **Errand** | **Lead** | **Start date** | **Cost** |
        | 1.1 | Buddies | Mr B. Lead | 2 November 2020 | £900 |
        | 1.2 | Book club | Mr B. Lead | 2 November 2020 | £100 |

        | **Errand no.** | **Errand** | **Actual cost** | **Pupils who took part** | **Aim met?** |
        | 1.1 | Buddies | £880 | 24 | Met |
        | 1.2 | Book club | £90 | 20 | Not met |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 start_date: 2 November 2020
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1.1
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_ref: 1.2
        outcomes 2 actual_cost: £90
        outcomes 2 pupils_reached: 20
        outcomes 2 impact_rating: Not met
        """),
    Case(
      testDescription: "a post that is a label elsewhere, between labels that nobody knows",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        | Chair's school | Alder Primary School |
        | Return inked by | Mrs A. Person |
        | Capacity | Chair |
        | Return inked on | 28 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        allocation: £5,000
        plan_signed_role: Chair
        """),
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
      testDescription: "a choice with more in brackets, below its question, nothing set in bold",
      sketch: """
        Which fund
        Fund 2 (remote learning)
        Consortium
        Alder Vale
        Chair
        Mrs A. Person
        Chair's school
        Alder Primary School
        Allocation
        £5,000
        """,
      expected: """
        fund: Fund 2 (remote learning)
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "actions that are numbered anew under each priority",
      sketch: """
        | Consortium | Alder Vale |
        **Priority 1: action 1**
        What we will do: Buddies
        Action lead: Mr B. Lead
        Cost: £900
        **Priority 1: action 2**
        What we will do: Book club
        Action lead: Mr B. Lead
        Cost: £100
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: -
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
  ]
}
