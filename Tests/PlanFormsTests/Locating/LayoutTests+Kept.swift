import Documents

extension `Locating answers in layouts`.Case {
  /// What looks like codes, totals, help or titles and is none.
  static let kept = [
    Case(
      testDescription: "actions named A1 and A2 before what is asked of them",
      sketch: """
        | Consortium | Alder Vale |

        | A1: what we will do | Phonics groups |
        | A1: start date | |
        | A1: cost | £500 |
        | A2: what we will do | Paired reading |
        | A2: start date | 2 Nov 2020 |
        | A2: cost | £700 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 start_date: -
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Paired reading
        interventions 2 start_date: 2 Nov 2020
        interventions 2 planned_cost: £700
        """, kinds: [.docx]),
    Case(
      testDescription: "two totals in one row, under the columns that they sum",
      sketch: """
        | Consortium | Alder Vale |

        | **Activity** | **When** | **Cost** | **June: what happened** | **Actual cost** |
        | Talk groups | Autumn term | £600 | As planned | £500 |
        | Book club | Spring term | £400 | As planned | £350 |
        | | Total cost of actions | £1,000 | Total spent | £850 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £1,000
        total_spent: £850
        interventions 1 intervention_title: Talk groups
        interventions 1 timescale: Autumn term
        interventions 1 planned_cost: £600
        interventions 2 intervention_title: Book club
        interventions 2 timescale: Spring term
        interventions 2 planned_cost: £400
        outcomes 1 intervention_title: Talk groups
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £500
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: As planned
        outcomes 2 actual_cost: £350
        """, kinds: [.docx]),
    Case(
      testDescription: "the plan's total in its own table and told again in June's",
      sketch: """
        | Consortium | Alder Vale |

        | **No.** | **Activity** | **Cost** |
        | 1 | Talk groups | £1,900 |
        | 2 | Book club | £800 |
        | | Total | £2,700 |

        | **Activity no.** | **Planned cost** | **Actual expenditure** |
        | 1 | £1,900 | £1,900 |
        | 2 | £800 | £760 |
        | Total | £2,700 | £2,660 |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: £2,700
        total_spent: £2,660
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 planned_cost: £1,900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £800
        outcomes 1 intervention_ref: 1
        outcomes 1 actual_cost: £1,900
        outcomes 2 intervention_ref: 2
        outcomes 2 actual_cost: £760
        """, kinds: [.docx]),
    Case(
      testDescription: "dates with points in the first column",
      sketch: """
        | Consortium | Alder Vale |

        | **When** | **What** | **Cost** |
        | 05.10.20 | Monitoring | £100 |
        | 12.07.21 | Impact review | £200 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Monitoring
        interventions 1 timescale: 05.10.20
        interventions 1 planned_cost: £100
        interventions 2 intervention_title: Impact review
        interventions 2 timescale: 12.07.21
        interventions 2 planned_cost: £200
        """, kinds: [.docx]),
    Case(
      testDescription: "a part's name apart from rows of the same table that go on",
      sketch: """
        1 | Consortium | Alder Vale |
        3 | **Ref** | **Action** | **Cost** | **Lead** |
        4 | 1 | Talk groups | £500 | J. Jones |
        6 | Priority 2 | Maths |
        7 | 2 | Number days | £600 | K. Smith |
        8 | 3 | Times tables | £700 | L. Smith |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 2
        priorities 1 priority_title: Maths
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: J. Jones
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number days
        interventions 2 lead_name: K. Smith
        interventions 2 planned_cost: £600
        interventions 3 intervention_ref: 3
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Times tables
        interventions 3 lead_name: L. Smith
        interventions 3 planned_cost: £700
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "a chair in small letters, an answer that begins in italics, a signature like thanks",
      sketch: """
        Chair: anna smith
        **Consortium:** Alder Vale
        **Overall impact:** ``Reading improved in all schools.``\\nAttendance also rose.
        **Signed by the chair:**
        Thankgod Okafor
        """,
      expected: """
        group_name: Alder Vale
        chair_name: anna smith
        plan_signed_name: Thankgod Okafor
        overall_impact: Reading improved in all schools. Attendance also rose.
        """, kinds: [.docx]),
    Case(
      testDescription:
        "questions over their answers, two by two, of a report that sets nothing apart",
      sketch: #"""
        Looking back: our recovery plan in June 2021
        | Name of consortium or network | Chair |
        | Alder Vale Consortium | Mr P. Sampleton |

        ## 2. What you did
        One block for each action in your plan.
        | Action A | < |
        | What was the action?\nAs in your plan. | Did it happen as planned?\nAs planned, changed, or not at all. |
        | Reading groups in the four schools with juniors | Yes, but changed |
        | What changed, and why?\nIf nothing changed, say so. | What did it cost in the end?\nPounds only. |
        | The groups moved to video calls between January and March while most children were at home. | £3,070 |
        | How many children took part?\nAn honest estimate is fine. | What difference did it make to the children?\nBegin with what they can do now. |
        | 48 | Children read with expression and choose harder books. Reading ages rose by ten months on average. |
        | What is your evidence?\nTests, books, registers, conversations. | Was your aim met?\nFully, partly or not. |
        | Reading tests in October and April, and talking with the children | Fully met |

        | Action B | < |
        | What was the action?\nAs in your plan. | Did it happen as planned?\nAs planned, changed, or not at all. |
        | A home and school worker for children missing school | As planned |
        | What changed, and why?\nIf nothing changed, say so. | What did it cost in the end?\nPounds only. |
        | N/A | £1,800 |
        | How many children took part?\nAn honest estimate is fine. | What difference did it make to the children?\nBegin with what they can do now. |
        | 21 | Most of these children are now in school every day and their parents talk to us when there is a difficulty. |
        | What is your evidence?\nTests, books, registers, conversations. | Was your aim met?\nFully, partly or not. |
        | Attendance registers | Partly met |
        """#,
      expected: """
        group_name: Alder Vale Consortium
        chair_name: Mr P. Sampleton
        interventions 1 intervention_title: Reading groups in the four schools with juniors
        interventions 2 intervention_title: A home and school worker for children missing school
        outcomes 1 intervention_title: Reading groups in the four schools with juniors
        outcomes 1 delivery_status: Yes, but changed
        outcomes 1 changes_made: The groups moved to video calls between January and March while most children were at home.
        outcomes 1 actual_cost: £3,070
        outcomes 1 pupils_reached: 48
        outcomes 1 impact_summary: Children read with expression and choose harder books. Reading ages rose by ten months on average.
        outcomes 1 impact_rating: Fully met
        outcomes 1 evidence_type: Reading tests in October and April, and talking with the children
        outcomes 2 intervention_title: A home and school worker for children missing school
        outcomes 2 delivery_status: As planned
        outcomes 2 changes_made: N/A
        outcomes 2 actual_cost: £1,800
        outcomes 2 pupils_reached: 21
        outcomes 2 impact_summary: Most of these children are now in school every day and their parents talk to us when there is a difficulty.
        outcomes 2 impact_rating: Partly met
        outcomes 2 evidence_type: Attendance registers
        """, kinds: [.docx]),
    Case(
      testDescription: "one name with and without its title",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mr K. Pretend |
        | Allocation | £5,000 |
        | Name of consortium chair | K Pretend |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mr K. Pretend
        allocation: £5,000
        """),
    Case(
      testDescription: "one name with two titles may be two people's",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mr K. Pretend |
        | Allocation | £5,000 |
        | Name of consortium chair | Mrs K. Pretend |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: ? Mr K. Pretend
        allocation: £5,000
        """),
    Case(
      testDescription: "a part's letter and its name ask for no part of the county",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mr K. Pretend |
        | Allocation | £5,000 |

        **PART A: OUR SHARED PRIORITIES**

        | Priority no. | Priority | Evidence of need |
        | 1 | Reading | Tests in September |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mr K. Pretend
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        """, kinds: [.docx]),
  ]
}
