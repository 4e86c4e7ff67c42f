import Documents

extension `Locating answers in layouts`.Case {
  /// Layouts that only sheets come in.
  static let workbooks = [
    Case(
      testDescription: "an unanswered question in other words among answered ones",
      sketch: """
        | | Consortium | | Alder Vale |
        | | Grant value | | £5,000 |
        | | School whose budget the grant will go into |
        | | Total cost of plan | | £4,900 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        budget_holder_school: -
        total_planned: £4,900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "numbered items, their answers and guidance beside some of them",
      sketch: """
        | No | Item | Response | Guidance |
        | 1 | Consortium name | Alder Vale |
        | 2 | Chair email address | a@alder.example | School e-mail only |
        | 3 | Funding available to you | £5,000 |
        | 4 | Chair’s school | | As in our directory |
        | 5 | All consortium heads agree? | Yes |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: -
        chair_email: a@alder.example
        allocation: £5,000
        agreed_by_group: Yes
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a column that says how to answer, also where nobody has",
      sketch: """
        | **Consortium or network** | Alder Vale | As in your letter |
        | **Grant awarded (£)** | 5000 | See your letter |
        | **Which school should we pay?** | | One school only |
        | **Activity 1** |
        | **Name of activity** | Buddies | |
        | **Who is responsible?** | Mr B. Lead | Name or job title |
        | **Start date** | 2 November 2020 | dd/mm/yyyy |
        | **End date** | | dd/mm/yyyy |
        | **Cost** | 900 | Leave blank if none |
        """,
      expected: """
        group_name: Alder Vale
        allocation: 5000
        budget_holder_school: -
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 2 November 2020
        interventions 1 end_date: -
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "questions, tables and questions again on one sheet",
      sketch: """
        Recovery plan
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |

        Actions
        | Action | Lead person | Cost |
        | Phonics groups | SENDCo | £500 |

        | Maths clubs | Head | £700 |
        | Total | | £1,200 |

        Sign-off
        | Signed | Mrs A. Person |
        | Date | 28/9/20 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        total_planned: £1,200
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "numbers under Priority, titles under Description, a heading right after questions",
      sketch: """
        | Consortium | Alder Vale |
        | Total NOR (all schools) | 1304 |
        |
        | Priorities |
        | Priority | Description | Evidence |
        | 1 | Reading | Low scores in September |
        | 2 | Attendance | 89% in September |
        |
        | Actions and costs |
        | Priority | Action | Lead | Budget £ |
        | 1 | Buddies | Mr B. Lead | 900 |
        """,
      expected: """
        group_name: Alder Vale
        pupils_on_roll: 1304
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: 89% in September
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a sign-off beside the priorities, another table further down",
      sketch: """
        == Form
        | Consortium | Alder Vale | | | Allocation | £5,000 |
        | Chair | Mrs A. Person | | | Number of schools | 5 |
        |
        | No. | Priority | Evidence of need | | Sign-off | |
        | 1 | Reading | Low scores | | Signed | Mrs A. Person |
        | 2 | Number | Gaps | | Date | 28/9/20 |
        |
        | Priority no. | Action | Cost |
        | 1 | Buddies | £2,000 |
        | 2 | Clubs | £3,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        schools_count: 5
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number
        priorities 2 priority_need: Gaps
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £2,000
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Clubs
        interventions 2 planned_cost: £3,000
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a summary of the priorities, then a sheet for each that names it again",
      sketch: """
        == Summary
        | Consortium | Alder Vale |
        | Schools in the group | 4 |

        | Priority | What is the priority? | Evidence | Planned spend |
        | 1 | Reading | Ages under nine | 900 |
        | 2 | Attendance | 88% in September | 400 |

        == Priority 1
        | Priority 1: Reading |
        | Ref | What will be done | Lead | Cost (£) |
        | 1.1 | Tutors | Mrs C. Lead | 900 |

        == Priority 2
        | Priority 2: Attendance |
        | Ref | What will be done | Lead | Cost (£) |
        | 2.1 | Home visits | Mr B. Lead | 400 |
        """,
      expected: """
        group_name: Alder Vale
        schools_count: 4
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Ages under nine
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: 88% in September
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Tutors
        interventions 1 lead_name: Mrs C. Lead
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2.1
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: 400
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help in a column of its own beside boxes for answers, some of them empty",
      sketch: """
        1 | **Consortium's name** | Alder Vale {E8F1EF} | As it stands on your letter |
        2 | **Who chairs the consortium** | Mrs A. Person {E8F1EF} | Title, initial and surname |
        3 | **School of the chair** | {E8F1EF} | The school the chair works in |
        4 | **Total number on roll** | 1132 {E8F1EF} | From the last census |
        5 | **Amount allocated** | {E8F1EF} | See your allocation letter |
        6 | **Signed by** | Mrs A. Person {E8F1EF} | The chair, or the deputy chair |
        7 | **Signatory's role** | Chair {E8F1EF} | Chair or deputy |
        8 | **Date signed** | 28.09.20 {E8F1EF} | No later than 2 October |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: -
        pupils_on_roll: 1132
        allocation: -
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28.09.20
        """, kinds: [.xlsx]),
    Case(
      testDescription: "codes of an office beside its questions and over its headers",
      sketch: """
        == Info
        1 | **Code** | **Item** | **Response** |
        2 | F1 | Network or consortium | Alder Vale |
        3 | F2 | Chair name | Mrs A. Person |
        4 | F3 | School of chair | Alder Primary School |
        5 | F4 | Award (£) | 8000 |
        6 | F5 | Signed off by | Mrs A. Person |

        == Actions
        1 | A1 | A2 | A3 | A4 |
        2 | **Action no.** | **Action** | **Owner** | **Planned spend (£)** |
        3 | 1 | Buddies | Mr B. Lead | 900 |
        4 | 2 | Home visits | Mrs C. Lead | 400 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        allocation: 8000
        plan_signed_name: Mrs A. Person
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: 400
        """, kinds: [.xlsx]),
    Case(
      testDescription: "notes behind empty boxes are no answers",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | 5000 |
        | Chair's school | Elm Primary School |
        | Chair's email | head@elm.example |
        | Chair | | As on your letter |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: -
        chair_school: Elm Primary School
        chair_email: head@elm.example
        allocation: 5000
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a priority's number asked on its own sheet",
      sketch: """
        | Consortium | Alder Vale |

        # Priority 1
        | Priority number | 1 |
        | Priority | Early reading |
        | Reason | The September check |

        | Activity | Pupils (number and years) | Owner | Budget £ |
        | Buddies | Y1, 24 pupils | Mr B. Lead | 900 |
        | Book club | Y2, 30 pupils | Mrs C. Lead | 100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: The September check
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_pupils: Y1, 24 pupils
        interventions 1 planned_cost: 900
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_pupils: Y2, 30 pupils
        interventions 2 planned_cost: 100
        """),
    Case(
      testDescription:
        "two priorities by their codes, one with numbers and one with a day in its evidence",
      sketch: """
        | Group name {DDEBF7} | Alder Vale {FFF9E5} |
        | Chair {DDEBF7} | Mrs A. Chair {FFF9E5} |
        # Section 2: Priorities
        | Priority ID {DDEBF7} | Priority {DDEBF7} | Evidence of need (source and figure) {DDEBF7} |
        | P1 | Improve attendance of pupils who have not re-engaged since March | Attendance data weeks 1-3: 127 pupils in Y8-Y10 below 85% |
        | P2 | Close gaps in maths for Year 11 before the summer exams | September mock paper: mean 9 marks below the 2019 cohort |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        priorities 1 priority_ref: P1
        priorities 1 priority_title: Improve attendance of pupils who have not re-engaged since March
        priorities 1 priority_need: Attendance data weeks 1-3: 127 pupils in Y8-Y10 below 85%
        priorities 2 priority_ref: P2
        priorities 2 priority_title: Close gaps in maths for Year 11 before the summer exams
        priorities 2 priority_need: September mock paper: mean 9 marks below the 2019 cohort
        """),
  ]
}
