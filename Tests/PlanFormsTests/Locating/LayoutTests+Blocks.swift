import Documents

extension `Locating answers in layouts`.Case {
  /// Questions over their answers, and what stands beside tables that count their rows.
  static let blocks = [
    Case(
      testDescription: "tables of two rows, each of two questions over their answers, and boxes",
      sketch: #"""
        # Your cluster

        | Which fund is this form for? {E2EFDA} | School year {E2EFDA} |
        | Recovery | 2020-21 |

        | Name of the chair {E2EFDA} | School where the chair works {E2EFDA} |
        | Mrs A. Chair | Oak Primary School |

        | How much money do you have? {E2EFDA} | Which school will hold the money? {E2EFDA} |
        | £8,000 | Oak Primary School |

        # What you will do

        ## Action 1

        **What will you do?**

        | A quiet base in each school |

        | Which priority is it for? {E2EFDA} | Who will lead it? {E2EFDA} |
        | Priority 1 | Mrs C. Winnow |

        | When will it start? {E2EFDA} | When will it finish? {E2EFDA} |
        | 2 Nov 2020 | 28 May 2021 |

        ## Action 2

        **What will you do?**

        | Training for tutors |

        | Which priority is it for? {E2EFDA} | Who will lead it? {E2EFDA} |
        | Priority 2 | |

        | When will it start? {E2EFDA} | When will it finish? {E2EFDA} |
        | | |
        """#,
      expected: """
        fund: Recovery
        academic_year: 2020-21
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        allocation: £8,000
        budget_holder_school: Oak Primary School
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: Priority 1
        interventions 1 intervention_title: A quiet base in each school
        interventions 1 lead_name: Mrs C. Winnow
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 28 May 2021
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: Priority 2
        interventions 2 intervention_title: Training for tutors
        interventions 2 lead_name: -
        interventions 2 start_date: -
        interventions 2 end_date: -
        """, kinds: [.docx]),
    Case(
      testDescription:
        "the same on a sheet, with questions over boxes as wide that nobody has filled in",
      sketch: #"""
        == Form
        1 | Cluster form |
        3 | Which fund is this form for? {E2EFDA} | School year {E2EFDA} |
        4 | Recovery | 2020-21 |
        6 | Name of the chair {E2EFDA} | School where the chair works {E2EFDA} |
        7 | Mrs A. Chair | Oak Primary School |
        9 | **What is the chair's e-mail address?** | < |
        12 | **What is priority 1?** | < |
        13 | Speech in the early years | < |
        15 | **How do you know that priority 1 is needed?** | < |
        16 | Waiting lists have grown. | < |
        18 | **What will you do?** | < |
        19 | Language groups | < |
        21 | Which priority is it for? {E2EFDA} | Who will lead it? {E2EFDA} |
        22 | 1 | Mrs I. Dace |
        24 | When will it start? {E2EFDA} | When will it finish? {E2EFDA} |
        25 | 2 Nov 2020 | 28 May 2021 |
        27 | **What will it cost?** | < |
        28 | £2,650 | < |
        """#,
      expected: """
        fund: Recovery
        academic_year: 2020-21
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: -
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Speech in the early years
        priorities 1 priority_need: Waiting lists have grown.
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Language groups
        interventions 1 lead_name: Mrs I. Dace
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 28 May 2021
        interventions 1 planned_cost: £2,650
        """, kinds: [.xlsx]),
    Case(
      testDescription: "priorities across under a word for them, with questions down the side",
      sketch: #"""
        == Our plan
        1 | Which fund is this for? | Recovery |
        2 | What is your consortium called? | Alder Vale |
        3 | Who is your chair? | Mrs A. Chair |
        5 | Priorities {FFF2CC} | Priority 1 {FFF2CC} | Priority 2 {FFF2CC} |
        6 | What do you want to work on? | Enjoying books again | Worries and feelings |
        7 | How do you know your children need this? | Loans are down by half | Parents have told us |
        """#,
      expected: """
        fund: Recovery
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Enjoying books again
        priorities 1 priority_need: Loans are down by half
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Worries and feelings
        priorities 2 priority_need: Parents have told us
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "money from elsewhere under the numbers of the actions, which is none of them",
      sketch: #"""
        | No. | Action | Lead | Start date | End date | Cost |
        | 1 | Phonics groups | Mrs T. Hollis | 2 Nov 2020 | 26 Mar 2021 | £3,120 |
        | 2 | Maths tutoring | Mr A. Lead | 11 Jan 2021 | 28 May 2021 | £480 |
        | Match funding from parents | < | < | < | < | £300 |
        """#,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs T. Hollis
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 26 Mar 2021
        interventions 1 planned_cost: £3,120
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths tutoring
        interventions 2 lead_name: Mr A. Lead
        interventions 2 start_date: 11 Jan 2021
        interventions 2 end_date: 28 May 2021
        interventions 2 planned_cost: £480
        """),
    Case(
      testDescription: "questions numbered on below the actions",
      sketch: #"""
        == Form
        5 | 1 | What is the name of your network? | Alder Vale |
        6 | 2 | Who is chairing this year? | Mrs A. Chair |
        7 | 3 | What is your first priority? | Reading in Year 7 |
        8 | 4 | What evidence do you have for your first priority? | Tests in September |
        10 | | Actions (one line each) |
        11 | No. | What action will you take? | Which priority is it for? | Which students? | How many students? | Cost |
        12 | 1 | Reading tutors | 1 | Year 7 | 96 | 3600 |
        13 | 2 | Saturday workshops | 1 | Year 11 | 40-50 | 1950 |
        14 | | Total | | | | 5550 |
        16 | 18 | Have all the schools agreed this plan? | Yes |
        17 | 19 | On what date did they agree it? | 23 September 2020 |
        18 | 20 | Who is signing it off? | Mrs A. Chair |
        19 | 21 | In what role? | Chair of network |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        total_planned: 5550
        agreed_by_group: Yes
        agreed_date: 23 September 2020
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair of network
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in Year 7
        priorities 1 priority_need: Tests in September
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Reading tutors
        interventions 1 target_group: Year 7
        interventions 1 planned_pupils: 96
        interventions 1 planned_cost: 3600
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Saturday workshops
        interventions 2 target_group: Year 11
        interventions 2 planned_pupils: 40-50
        interventions 2 planned_cost: 1950
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a length to keep to between a heading and the table with its question",
      sketch: #"""
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        | Chair's email | a.chair@oak.example |

        # Section B: Local context

        In no more than 100 words, explain what schools have found since September.

        | Context for this plan {E2EFDA} |
        | All five schools assessed pupils in the second week of term, and number is weak throughout. |

        # Section C – Why is the money needed?

        Reading has suffered most, and heads agreed in July that it would be the focus for the year.
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_email: a.chair@oak.example
        context: All five schools assessed pupils in the second week of term, and number is weak throughout. Reading has suffered most, and heads agreed in July that it would be the focus for the year.
        """, kinds: [.docx]),
    Case(
      testDescription: "a part's heading that opens its first row too, and needs that are counted",
      sketch: #"""
        | Need | What children need | What is telling us this |
        | 1 | To feel safe | SDQ returns |
        | 2 | To read with confidence | Reading tests |

        **2. What happened - Action 1: Saturday maths**

        | Did it happen as planned? | As planned |
        | Actual cost (£) | 3,350 |

        **Action 2: Paired reading**

        | Did it happen as planned? | Part done |
        | Actual cost (£) | 900 |
        """#,
      expected: """
        priorities 1 priority_ref: 1
        priorities 1 priority_title: To feel safe
        priorities 1 priority_need: SDQ returns
        priorities 2 priority_ref: 2
        priorities 2 priority_title: To read with confidence
        priorities 2 priority_need: Reading tests
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Saturday maths
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Paired reading
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: 3,350
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Part done
        outcomes 2 actual_cost: 900
        """, kinds: [.docx]),
    Case(
      testDescription: "a date at the head of a plan that nobody has signed",
      sketch: #"""
        | Academic year: 2020/21 | Date updated: 30/9/20 |

        | Consortium | Alder Vale |
        | Chair's email | a.chair@oak.example |
        | Chair of the consortium and their school | Mr K. Pretend, Oak Primary School |

        | Agreed by all schools? (Yes/No and date of meeting) | Yes - 29/09/2020 |
        | Name of person signing | K. Pretend |
        | Position | Chair |
        | Date signed | |
        """#,
      expected: """
        academic_year: 2020/21
        group_name: Alder Vale
        chair_name: Mr K. Pretend
        chair_school: Oak Primary School
        chair_email: a.chair@oak.example
        agreed_by_group: Yes
        agreed_date: 29/09/2020
        plan_signed_name: K. Pretend
        plan_signed_role: Chair
        plan_signed_date: -
        """, kinds: [.docx]),
    Case(
      testDescription: "columns of another form among those of the actions",
      sketch: #"""
        | No. | Action | Link governor | Date of last Ofsted inspection | End date | Cost |
        | 1 | Phonics groups | Mrs J. Whitlow | 14 March 2018 | 26 Mar 2021 | £3,120 |
        | 2 | Maths tutoring | Mr T. Ashby | 2 May 2017 | 28 May 2021 | £480 |
        """#,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 end_date: 26 Mar 2021
        interventions 1 planned_cost: £3,120
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths tutoring
        interventions 2 end_date: 28 May 2021
        interventions 2 planned_cost: £480
        """),
    Case(
      testDescription: "numbered questions of a sheet over their answers, apart from one another",
      sketch: #"""
        == Questions
        1 | 1 | What is your consortium called? |
        2 | | Alder Vale |
        4 | 2 | Who is the chair? |
        5 | | Mrs A. Chair |
        7 | Action 1: Writing groups |
        8 | 3 | Did this go ahead as planned, change, or not happen? |
        9 | | Changed |
        11 | 4 | How much did it cost? |
        12 | | £2,580 |
        14 | 5 | How many pupils took part? |
        15 | | 34 |
        17 | 6 | What did you use to measure progress? |
        18 | | Moderated writing |
        20 | 7 | What was the result before? |
        21 | | 22% |
        23 | 8 | What was the result after? |
        24 | | 53% |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Writing groups
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Changed
        outcomes 1 actual_cost: £2,580
        outcomes 1 pupils_reached: 34
        outcomes 1 end_measure_name: Moderated writing
        outcomes 1 baseline_result: 22%
        outcomes 1 end_value: 53%
        """, kinds: [.xlsx]),
    Case(
      testDescription: "boxes whose words say what is asked, and a row's name for an answer",
      sketch: #"""
        | Consortium | Alder Vale |
        | Chair's email | a.chair@oak.example |

        ## Action 1

        **Which of your priorities does this support?**

        Priority 1

        **What will you do?**

        Writing groups

        | Delivery (tick one) | ☐ As planned ☒ Changed ☐ Partly delivered ☐ Not delivered |
        | Actual cost | £4,020 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_email: a.chair@oak.example
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: Priority 1
        interventions 1 intervention_title: Writing groups
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: ☐ As planned ☒ Changed ☐ Partly delivered ☐ Not delivered
        outcomes 1 actual_cost: £4,020
        """, kinds: [.docx]),
    Case(
      testDescription: "two pairs in a row of a sheet, of which the first has no answer",
      sketch: #"""
        == Plan
        1 | Consortium {D9E2F3} | < | Alder Vale | < | Primary or secondary? {D9E2F3} | < | Primary |
        2 | Chair {D9E2F3} | < | Mrs A. Chair | < | Chair's own school {D9E2F3} | < | Oak Primary School |
        3 | Chair's email {D9E2F3} | < | | | Amount that we were notified of {D9E2F3} | < | 5000 |
        """#,
      expected: """
        group_type: Primary
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: -
        allocation: 5000
        """, kinds: [.xlsx]),
    Case(
      testDescription: "three blocks right beside one another, under the title of the sheet",
      sketch: """
        | **PLAN ON A PAGE** {1F3864} | < | < | < | < | < | < | < | < |
        | **THE GROUP** {1F3864} | < | < | **PAYMENT** {1F3864} | < | < | **SIGN-OFF** {1F3864} | < | < |
        | Consortium {DDE6F3} | Alder Vale | < | Paid to (school) {DDE6F3} | Oak Primary School | < | Endorsed by all heads (Y/N) {DDE6F3} | Yes | < |
        | Chair {DDE6F3} | Mrs A. Chair | < | Allocation {DDE6F3} | £5,000 | < | Date endorsed {DDE6F3} | 23 September 2020 | < |
        | Base school of chair {DDE6F3} | Elm Primary School | < | Academic year {DDE6F3} | 2020/21 | < | Authorised by {DDE6F3} | Mrs A. Chair | < |
        """,
      expected: """
        academic_year: 2020/21
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Elm Primary School
        allocation: £5,000
        budget_holder_school: Oak Primary School
        agreed_by_group: Yes
        agreed_date: 23 September 2020
        plan_signed_name: Mrs A. Chair
        """, kinds: [.xlsx]),
  ]
}
