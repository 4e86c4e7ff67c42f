import Documents

extension `Locating answers in layouts`.Case {
  /// What help, marks and places tell where labels alone would mislead.
  static let told = [
    Case(
      testDescription: "boxes two to a row with an odd one out",
      sketch: #"""
        | **Name of the group**\nAlder Vale | **Chair of the group**\nMrs A. Chair |
        | **Chair's school**\nOak Primary School | **Chair's email**\na.chair@oak.example |
        | **School that will be paid**\nOak Primary School | |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: a.chair@oak.example
        budget_holder_school: Oak Primary School
        """, kinds: [.docx]),
    Case(
      testDescription: "questions in a row of a sheet over a row of answers, twice, and a table",
      sketch: #"""
        == Report
        1 | Recovery grant: June report |
        3 | Name of the group {E8E0F0} | Chair of the group {E8E0F0} |
        4 | Alder Vale | Mrs A. Chair |
        6 | Who completed this report? {E8E0F0} | Date of this report {E8E0F0} |
        7 | Mrs A. Chair | 18 June 2021 |
        9 | No. {E8E0F0} | What we did {E8E0F0} | Did it happen as planned? {E8E0F0} | Actual cost {E8E0F0} |
        10 | 1 | Talking groups | As planned | £4,300 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        eval_completed_by: Mrs A. Chair
        eval_date: 18 June 2021
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talking groups
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Talking groups
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £4,300
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a lead and their school in one cell, and a lead without one",
      sketch: #"""
        | Consortium | Alder Vale |

        | No. | Action | Lead (name and school) | Cost |
        | 1 | Phonics groups | Mrs T. Hollis, Oak Primary School | £3,120 |
        | 2 | Maths tutoring | SENDCo | £480 |

        | Agreed by all schools (yes/no and date) | Yes - 23/09/2020 |
        """#,
      expected: """
        group_name: Alder Vale
        agreed_by_group: Yes
        agreed_date: 23/09/2020
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs T. Hollis
        interventions 1 lead_school: Oak Primary School
        interventions 1 planned_cost: £3,120
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths tutoring
        interventions 2 lead_name: SENDCo
        interventions 2 lead_school: -
        interventions 2 planned_cost: £480
        """),
    Case(
      testDescription:
        "a longer text across a sheet right below its question, where others are beside",
      sketch: #"""
        == Plan
        1 | Consortium | | Alder Vale |
        2 | Chair | | Mrs A. Chair |
        4 | The picture in our schools this September |
        5 | Two of our schools had closures in September, and maths checks show gaps in number across Key Stage 2. | < | < | < |
        7 | Priority 1 | | Secure number in Years 3 to 6 |
        8 | How do you know? | | Scores have fallen since March |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Two of our schools had closures in September, and maths checks show gaps in number across Key Stage 2.
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Secure number in Years 3 to 6
        priorities 1 priority_need: Scores have fallen since March
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help in a row without a number before rows that are numbered",
      sketch: #"""
        | Consortium | Alder Vale |

        | Number {E2EFDA} | Priority {E2EFDA} | How do you know it is needed? {E2EFDA} |
        | | One thing on each line. | From checks, from staff, from families. |
        | 1 | Talk in the early years | Screening in September |
        | 2 | Anxious children | Attendance meetings |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Talk in the early years
        priorities 1 priority_need: Screening in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Anxious children
        priorities 2 priority_need: Attendance meetings
        """),
    Case(
      testDescription: "a result that looks ahead behind one that is known",
      sketch: #"""
        | Consortium | Alder Vale |

        | No. | Action | Success measure | Position now | Position by July | Cost |
        | 1 | Phonics groups | Phonics check | 58% | 80% | £3,120 |
        | 2 | Reading aloud | Words a minute | 38 words a minute | 70 words a minute | £480 |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £3,120
        interventions 1 success_criteria: Phonics check
        interventions 1 baseline_value: 58%
        interventions 1 target_value: 80%
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Reading aloud
        interventions 2 planned_cost: £480
        interventions 2 success_criteria: Words a minute
        interventions 2 baseline_value: 38 words a minute
        interventions 2 target_value: 70 words a minute
        """),
    Case(
      testDescription: "a question that asks when as well, and a total that nobody filled in",
      sketch: #"""
        | Consortium | Alder Vale |

        | No. | Action | Who is it for? | Planned cost |
        | 1 | Phonics groups | Year 1 | £3,120 |
        | 2 | Reading aloud | Year 2 | |
        | Total | < | < | |

        | Have all the schools agreed, and when? | Yes, at our meeting on 22 September 2020 |
        """#,
      expected: """
        group_name: Alder Vale
        total_planned: -
        agreed_by_group: Yes
        agreed_date: at our meeting on 22 September 2020
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 target_group: Year 1
        interventions 1 planned_cost: £3,120
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Reading aloud
        interventions 2 target_group: Year 2
        interventions 2 planned_cost: -
        """),
    Case(
      testDescription: "questions as headings, and an answer that begins as an instruction might",
      sketch: #"""
        # About your group
        Consortium: Alder Vale
        # Our priorities
        Priority 1: Help our youngest children feel safe
        How do you know it is needed?: Teachers list 31 children who are distressed at drop-off

        # Overall, what difference has the money made?
        Pupils are proud of what they write.

        # What would you tell another group?
        Give every class a book box in the first week.
        """#,
      expected: """
        group_name: Alder Vale
        lessons_learned: Give every class a book box in the first week.
        overall_impact: Pupils are proud of what they write.
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Help our youngest children feel safe
        priorities 1 priority_need: Teachers list 31 children who are distressed at drop-off
        """, kinds: [.docx]),
    Case(
      testDescription: "answers in the row below labels that take a sheet's whole width",
      sketch: #"""
        == Plan
        1 | Which fund is this plan for? | < | < |
        2 | Recovery | < | < |
        4 | Is your group a primary consortium or a secondary network? | < | < |
        5 | Consortium (primary) | < | < |
        7 | What is the name of your group? | < | < |
        8 | Alder Vale | < | < |
        10 | Name of the person signing for the group | < | < |
        11 | Mrs A. Chair | < | < |
        13 | Position of the person signing | < | < |
        14 | Chair | < | < |
        """#,
      expected: """
        fund: Recovery
        group_type: Consortium (primary)
        group_name: Alder Vale
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "what the money will buy after the amount, where nothing else names the rows",
      sketch: #"""
        | Consortium | Alder Vale |

        | Line | Amount requested | Priority it supports | What the money will buy | Start | End |
        | 1 | £600 | 1 | Training evenings for staff | 12/10/2020 | 18/12/2020 |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Training evenings for staff
        interventions 1 start_date: 12/10/2020
        interventions 1 end_date: 18/12/2020
        interventions 1 planned_cost: £600
        """),
    Case(
      testDescription:
        "labels that name the row of which they ask, and one that goes on in small letters",
      sketch: #"""
        == Plan
        1 | Name of your group | Alder Vale |
        2 | Consortium or network | Primary consortium |
        3 | Background: why your pupils need this |
        5 | Priority 1 | Early reading |
        6 | Priority 1 – what tells you this is needed | Phonics checks |
        7 | Action 1: what we will do | Extra phonics each afternoon |
        8 | Action 1: start date | 2 November 2020 |
        9 | Action 1: cost | £2,750 |
        10 | Action 2: what we will do | Sharing books |
        11 | Action 2: start date |
        12 | Action 2: cost | £250 |
        """#,
      expected: """
        group_type: Primary consortium
        group_name: Alder Vale
        context: -
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: Phonics checks
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Extra phonics each afternoon
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: £2,750
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Sharing books
        interventions 2 start_date: -
        interventions 2 planned_cost: £250
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "who leads and from which school behind a slash, and a part that opens under a question",
      sketch: #"""
        == Plan
        1 | Name of your group | Alder Vale |
        3 | Section B. Your schools {D9D9D9} | < | < | < |
        4 | Why did the group choose these priorities? | < | < | < |
        6 | Section C. Your actions {D9D9D9} | < | < | < |
        7 | No. | Action | Lead / school | Cost |
        8 | 1 | Phonics groups | Literacy lead / Oak Primary School | £3,120 |
        9 | 2 | Reading aloud | Mrs T. Hollis, Elm Primary School | £480 |
        11 | Sign-off {D9D9D9} | Notes {D9D9D9} |
        12 | Signed by | Mrs A. Chair |
        """#,
      expected: """
        group_name: Alder Vale
        context: -
        plan_signed_name: Mrs A. Chair
        plan_signed_date: -
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Literacy lead
        interventions 1 lead_school: Oak Primary School
        interventions 1 planned_cost: £3,120
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Reading aloud
        interventions 2 lead_name: Mrs T. Hollis
        interventions 2 lead_school: Elm Primary School
        interventions 2 planned_cost: £480
        """, kinds: [.xlsx]),
  ]
}
