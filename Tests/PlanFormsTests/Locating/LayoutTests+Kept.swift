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
  ]
}
