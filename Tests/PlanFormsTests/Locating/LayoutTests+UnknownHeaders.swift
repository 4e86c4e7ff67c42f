import Documents

extension `Locating answers in layouts`.Case {
  /// Headers that nobody knows, told by their columns.
  static let unknownHeaders = [
    Case(
      testDescription: "rows numbered under no header",
      sketch: """
        | Consortium | Alder Vale |

        | | **Focus** | **What tells us this?** |
        | 1 | Reading | Low scores |
        | 2 | Attendance | Too many away |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Too many away
        """, kinds: [.docx]),
    Case(
      testDescription: "numbers under Priority, titles under a word nobody knows",
      sketch: """
        | Consortium | Alder Vale |

        | **Priority** | **Headline** | **What is the evidence?** |
        | 1 | Reading | Low scores |
        | 2 | Attendance | Too many away |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Too many away
        """),
    Case(
      testDescription: "numbers under a header nobody knows; the school that brackets tell",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair’s school | Alder Primary School |
        | Host school (receives grant) | Birch Primary School |

        | Line | Priority no | What the money will be spent on | Lead person | Budget £ | Outcome expected |
        | 1.1 | 1 | Buddies | Sian Rees | 900 | Calmer starts |
        | 1.2 | 1 | Home visits | Rob Ellery | 400 | Fewer absences |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        budget_holder_school: Birch Primary School
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Sian Rees
        interventions 1 planned_cost: 900
        interventions 1 success_criteria: Calmer starts
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Rob Ellery
        interventions 2 planned_cost: 400
        interventions 2 success_criteria: Fewer absences
        """, kinds: [.docx]),
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
      testDescription:
        "choices under a header nobody knows, and a row of choices that is no header",
      sketch: """
        | Name of group | Alder Vale |

        # Evaluation
        | **Action** | **Verdict** | **Actual cost** | **Impact on pupils** | **Aim met?** |
        | Buddies | Completed | £900 | They read more. | Met |
        | Mentors | With changes | £800 | They write more. | Partly |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_title: Mentors
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £900
        outcomes 1 impact_summary: They read more.
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_title: Mentors
        outcomes 2 delivery_status: With changes
        outcomes 2 actual_cost: £800
        outcomes 2 impact_summary: They write more.
        outcomes 2 impact_rating: Partly
        """, kinds: [.docx]),
    Case(
      testDescription:
        "titles and names under headers that only their columns explain, beside days that may be any",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action no.** | **Brick** | **Skipper** | **Blast-off** | **Touchdown** | **Cost** | **Success criteria** |
        | 1 | Buddies for readers | Mr B. Lead | 2 Nov 2020 | 26 Mar 2021 | £900 | Pupils read more books |
        | 2 | Book club | Mrs C. Lead | 11 Jan 2021 | 9 Jul 2021 | £800 | Pupils like books better |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies for readers
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Pupils read more books
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £800
        interventions 2 success_criteria: Pupils like books better
        """, kinds: [.docx]),
    Case(
      testDescription: "an author’s own word for a row, and how what was planned turned out",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Provision** | **Provision lead** | **Start of provision** | **Cohort size** | **Cost of provision** | **Provision delivered?** | **Actual cohort size** |
        | Buddies | Mr B. Lead | 2 November 2020 | 24 | £900 | Yes | 21 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_pupils: 24
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 pupils_reached: 21
        """, kinds: [.docx]),
    Case(
      testDescription: "a first text column that could tell what is done or how is the rows’ title",
      sketch: """
        | Consortium | Alder Vale |

        | **Ref** | **Deliverable (what will be done)** | **Cohort (which pupils)** | **Accountable person (lead)** | **Cost to the fund** |
        | 1 | Guided reading with a specialist teacher | Years 4 and 5 | Mr B. Lead | £4,160 |
        | 2 | Lunchtime clubs run by play workers | Pupils in the log | Mrs C. Lead | £2,000 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Guided reading with a specialist teacher
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Years 4 and 5
        interventions 1 planned_cost: £4,160
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Lunchtime clubs run by play workers
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 target_group: Pupils in the log
        interventions 2 planned_cost: £2,000
        """),
    Case(
      testDescription: "headers in short words, and tables that go on with the rows of another",
      sketch: """
        | Name of consortium | Alder Vale |
        | Alloc £ | £6,400 |

        | **Cd** | **Pri** | **Why** |
        | P1 | Reading in Year 4 | Half read below their age |
        | P2 | Attendance | 84% in September |

        | **Cd** | **Pri** | **Act** | **Ld** | **Ld sch** |
        | A1 | P1 | Reading partners | Mr B. Lead | Oak Primary School |
        | A2 | P2 | Calls home | Mrs C. Lead | Ash Primary School |

        | **Cd** | **From** | **To** |
        | A1 | 2 Nov 2020 | 26 Mar 2021 |
        | A2 | 11 Jan 2021 | 9 Jul 2021 |

        | **Cd** | **£** | **Calc** |
        | A1 | 900 | 30 x £30 |
        | A2 | 800 | 40 x £20 |
        | Tot | 1700 | |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £6,400
        total_planned: 1700
        priorities 1 priority_ref: P1
        priorities 1 priority_title: Reading in Year 4
        priorities 1 priority_need: Half read below their age
        priorities 2 priority_ref: P2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: 84% in September
        interventions 1 intervention_ref: A1
        interventions 1 intervention_priority_ref: P1
        interventions 1 intervention_title: Reading partners
        interventions 1 lead_name: Mr B. Lead
        interventions 1 lead_school: Oak Primary School
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 26 Mar 2021
        interventions 1 planned_cost: 900
        interventions 1 cost_breakdown: 30 x £30
        interventions 2 intervention_ref: A2
        interventions 2 intervention_priority_ref: P2
        interventions 2 intervention_title: Calls home
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 lead_school: Ash Primary School
        interventions 2 start_date: 11 Jan 2021
        interventions 2 end_date: 9 Jul 2021
        interventions 2 planned_cost: 800
        interventions 2 cost_breakdown: 40 x £20
        """),
    Case(
      testDescription: "a column of sums under a word for all of the money",
      sketch: """
        | Consortium | Alder Vale |

        | **What we will do** | **Who leads** | **Number of pupils** | **Grant £** | **What should change** |
        | Reading partners | Mr B. Lead | 24 | £900 | Pupils read more books |
        | Calls home | Mrs C. Lead | 12 | £800 | Pupils come every day |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Reading partners
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Pupils read more books
        interventions 2 intervention_title: Calls home
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_pupils: 12
        interventions 2 planned_cost: £800
        interventions 2 success_criteria: Pupils come every day
        """),
    Case(
      testDescription: "counted rows under headers of which none is listed",
      sketch: """
        | Consortium | Alder Vale |

        | **Concern no.** | **Concern agreed by the heads** | **Basis (data or other evidence seen)** |
        | 1 | Reading in Year 4 | Half read below their age |
        | 2 | Attendance | 84% in September |

        | **Action** | **Serves concern no.** | **What we will do** | **Cost** |
        | 1 | 1 | Reading partners | £900 |
        | 2 | 2 | Calls home | £800 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in Year 4
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Calls home
        interventions 2 planned_cost: £800
        """),
    Case(
      testDescription: "answers under headers side by side, of which most are known",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |

        | **All in order?** | **Meeting at which they agreed** | **Signed by** | **Post held** | **Date of signature** |
        | Yes | 22 September 2020 | Mrs A. Person | Chair | 29 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        agreed_date: 22 September 2020
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 29 September 2020
        """),
  ]
}
