import Documents

extension `Locating answers in layouts`.Case {
  /// Parts of a form that are known by other parts of it: by their codes, by the bars over them, by the person they name.
  static let parts = [
    Case(
      testDescription: "a short part whose codes go on from those of the parts before it",
      sketch: """
        **Part A**

        | A1 | Consortium | Alder Vale |
        | A2 | Chair | Ms R. Specimen |
        | A3 | School of the chair | Holly Primary School |

        **Part B**

        | B1 | Total spent | £900 |
        | B2 | Overall effect upon our pupils | They read at home every night |
        | B3 | Weather in the hall | Fine |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        total_spent: £900
        overall_impact: They read at home every night
        """),
    Case(
      testDescription: "questions across a table behind a sum that is set across it too",
      sketch: """
        | Consortium {DDEEEE} | < | Alder Vale | < | < | < |
        | **Section 3: Actions** {1F5C5C} | < | < | < | < | < |
        | **No.** {BBDDDD} | **Action** {BBDDDD} | **Lead** {BBDDDD} | **Cost** {BBDDDD} | **Start** {BBDDDD} | **Measure** {BBDDDD} |
        | 1 | Buddies | Mr B. Lead | £900 | 2 November 2020 | Survey |
        | 2 | Book club | Mrs C. Lead | £100 | 9 November 2020 | Log |
        | How much does it come to? {DDEEEE} | < | £1,000 | < | < | < |
        | **Section 4: Making sure of it** {1F5C5C} | < | < | < | < | < |
        | Who peeps in on it, and when? {DDEEEE} | < | The heads | < | < | < |
        | What might get in the way? {DDEEEE} | < | Bubbles | < | < | < |
        """,
      expected: """
        group_name: Alder Vale
        risks: Bubbles
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: £900
        interventions 1 measure_name: Survey
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 start_date: 9 November 2020
        interventions 2 planned_cost: £100
        interventions 2 measure_name: Log
        """),
    Case(
      testDescription: "codes of a list of priorities under another name for them, beside actions",
      sketch: """
        | Consortium | Alder Vale |

        | **WS no.** | **Workstream (priority)** |
        | WS1 | Reading |
        | WS2 | Talk |

        | **Workstream** | **Ref** | **Activity** | **Cost** |
        | WS1 | 1.1 | Buddies | £900 |
        | WS2 | 2.1 | Talk groups | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: WS1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: WS2
        priorities 2 priority_title: Talk
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: WS1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2.1
        interventions 2 intervention_priority_ref: WS2
        interventions 2 intervention_title: Talk groups
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "a bar that heads labels and answers, called as one of the questions is",
      sketch: """
        | **A. Details of the cluster** {70AD47} | < | | **B. Grant** {70AD47} | < |
        | Name of cluster {E2EFDA} | Alder Vale | | Grant applied for {E2EFDA} | Recovery fund |
        | Name of chair {E2EFDA} | Ms R. Specimen | | Amount awarded {E2EFDA} | £5,000 |
        | School of chair {E2EFDA} | Holly Primary School | | School to receive payment {E2EFDA} | Fern Junior School |
        | No. of schools {E2EFDA} | 5 | | Cost centre (office use) {E2EFDA} | |
        """,
      expected: """
        fund: Recovery fund
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        schools_count: 5
        allocation: £5,000
        budget_holder_school: Fern Junior School
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "a lower heading that says more of the heading above it, and one that asks the same",
      sketch: """
        # Consortium

        Alder Vale

        # Local context

        ## Where the wind blows from

        Five schools serve one town, and attendance fell in all of them over the year.

        # Priorities

        ## Priority 1

        Reading
        """,
      expected: """
        group_name: Alder Vale
        context: Five schools serve one town, and attendance fell in all of them over the year.
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        """, kinds: [.docx]),
    Case(
      testDescription:
        "lines that three points end are the questions, one of them under a priority",
      sketch: """
        | Consortium | Alder Vale |
        | School of the chair | Holly Primary School |

        The name of your Chair …
        Ms R. Specimen
        An e-mail address for the Chair …
        r@holly.example
        How much money have you been allotted …
        £5,000
        Priority 1 …
        Reading
        How do you know that priority 1 is needed …
        The checks of September show gaps in every year
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        chair_email: r@holly.example
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: The checks of September show gaps in every year
        """, kinds: [.docx]),
    Case(
      testDescription: "what is asked of the priority whose number stands in brackets",
      sketch: """
        | Consortium | Alder Vale |
        | Priority need 1 | Reading |
        | How do you know? (need 1) | Checks in September |
        | Priority need 2 | Talk |
        | How do you know? (need 2) | Screens in September |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Checks in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Talk
        priorities 2 priority_need: Screens in September
        """),
    Case(
      testDescription:
        "a request of the chair’s own before the next question, and a box for the office",
      sketch: """
        | Consortium | Alder Vale |
        | Cost centre (office use) | |
        | Total spent | £900 |
        | Lessons learned | Start small |

        What difference did the money make to your pupils?

        Children read at home.

        Anything you’d like the AAG to know?

        Please let us know earlier next time so that we can book people.

        What happens next?

        The groups carry on.
        """,
      expected: """
        group_name: Alder Vale
        lessons_learned: Start small
        next_steps: The groups carry on.
        total_spent: £900
        overall_impact: Children read at home.
        message_to_aag: Please let us know earlier next time so that we can book people.
        """, kinds: [.docx]),
    Case(
      testDescription: "rows of a template with nothing but no money in them",
      sketch: """
        | Consortium | Alder Vale |

        | **No.** | **Action** | **Lead** | **Cost** |
        | 1 | Buddies | Mr B. Lead | £900 |
        | 2 | | | £0 |
        | 3 | | | £0 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        """),
    Case(
      testDescription: "priorities, actions and results that headers ask for in brackets",
      sketch: """
        | How big is your purse? (your allocation) | £5,000 |
        | Name of contracting body (consortium / network) | Alder Vale |

        | **You said… (what’s the priority?)** | **You will do… (what exactly?)** | **Lead** | **Cost** |
        | Reading | Buddies | Mr B. Lead | £900 |
        | Talk | Talk groups | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        priorities 1 priority_title: Reading
        priorities 2 priority_title: Talk
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Talk groups
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "numbers beside questions that are too large to count on from",
      sketch: """
        | **No.** | **Question** | **Answer** |
        | 9223372036854775807 | Consortium | Alder Vale |
        | 9223372036854775807 | Chair | Ms R. Specimen |
        | 9223372036854775807 | School of the chair | Holly Primary School |
        | 9223372036854775807 | Academic year | 2020-21 |
        """,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        """),
    Case(
      testDescription: "boxes of two rows that each name their action over the answer",
      sketch: """
        | **Consortium** |
        | Alder Vale |

        | **Chair** |
        | Ms R. Specimen |

        | **Total cost** |
        | £1,000 |

        | **Action 1: what we will do** |
        | Buddies |

        | **Action 1: cost** |
        | £900 |

        | **Action 1: lead** |
        | Mr B. Lead |

        | **Action 2: what we will do** |
        | Book club |

        | **Action 2: cost** |
        | £100 |

        | **Action 2: lead** |
        | Mrs C. Lead |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_planned: £1,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
  ]
}
