import Documents

extension `Locating answers in layouts`.Case {
  /// Word tables whose cells are boxes, each with a bold question over its answer.
  static let boxes = [
    Case(
      testDescription: "boxes of one cell and of several, each with its question in bold",
      sketch: #"""
        # About your group
        | **Name of your group**\nAlder Vale |

        | **Your chair**\nMrs A. Chair | **School your chair leads**\nOak Primary School |

        | **Why we chose what we chose**\nOur five schools lie along the river, and children came back in September having read little since March. |

        # Your priorities
        | **Priority A**\nReading in Years 1 and 2 |

        | **Evidence behind priority A**\nScores have fallen since March. |

        | **Priority B**\nMoving to secondary school |

        | **Evidence behind priority B**\nOne in three say they are worried. |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        context: Our five schools lie along the river, and children came back in September having read little since March.
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading in Years 1 and 2
        priorities 1 priority_need: Scores have fallen since March.
        priorities 2 priority_ref: B
        priorities 2 priority_title: Moving to secondary school
        priorities 2 priority_need: One in three say they are worried.
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes that nobody has filled in, or that say how to fill them in",
      sketch: #"""
        | **Name of your group**\nAlder Vale |

        | **Your chair** | **Chair's email**\na.chair@oak.example |

        | **Pupils on roll** |

        | **Lessons learned**\nNo more than 50 words |

        | **Next steps**\nChoose one reading scheme for all of the schools. |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: -
        chair_email: a.chair@oak.example
        pupils_on_roll: -
        lessons_learned: -
        next_steps: Choose one reading scheme for all of the schools.
        """, kinds: [.docx]),
    Case(
      testDescription: "headers with help in their cells over empty rows are no boxes",
      sketch: #"""
        | Consortium | Alder Vale |

        | **What will be done?**\nOne line please | **Who leads it?**\nName or post | **Planned cost**\nPounds |
        | | | |
        | | | |
        """#,
      expected: """
        group_name: Alder Vale
        """, kinds: [.docx]),
    Case(
      testDescription: "two questions side by side over an answer that is a label elsewhere",
      sketch: """
        | Consortium | Alder Vale |

        # Sign-off
        | **Signed by** | **Date the group agreed** |
        | Mrs A. Chair | 22 September 2020 |

        | **Your role** | **Date signed** |
        | Chair | 28/09/2020 |
        """,
      expected: """
        group_name: Alder Vale
        agreed_date: 22 September 2020
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        plan_signed_date: 28/09/2020
        """, kinds: [.docx]),
    Case(
      testDescription:
        "an empty box under a question in other words, where boxes answer the others",
      sketch: """
        1. What is your consortium called?

        | Alder Vale |

        2. Who chairs it?

        | Mrs A. Chair |

        3. Which school does the chair lead?

        | Oak Primary School |

        4. Which e-mail address reaches the chair?

        | |

        5. How much money have you been given?

        | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: -
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "rows’ names side by side over their titles, one question under each again",
      sketch: """
        | **Consortium** | **Chair** | **Chair's email** |
        | Alder Vale | Mrs A. Chair | a.chair@oak.example |

        | **Priority 1** | **Priority 2** | **Priority 3** |
        | Reading | Wellbeing | |
        | **Why this one** | **Why this one** | **Why this one** |
        | Scores have fallen since March | Parents tell us so | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_email: a.chair@oak.example
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        """),
    Case(
      testDescription: "boxes to tick under numbered labels that ask in no question",
      sketch: """
        # 1. Applicant
        **1.1 Which fund is this plan for?**
        ``Tick one.``

        | ☒ Recovery fund    ☐ Remote learning expert lead |

        **1.2 Type of partnership**
        ``Tick one.``

        | ☒ Primary consortium    ☐ Secondary area network |

        **1.3 Name of consortium or area network**

        | Alder Vale |

        **1.4 Chair of the partnership**

        | Mrs A. Chair |

        **1.5 Grant awarded**

        | £5,000 |
        """,
      expected: """
        fund: ☒ Recovery fund ☐ Remote learning expert lead
        group_type: ☒ Primary consortium ☐ Secondary area network
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription:
        "help in brackets behind a question, and answers in boxes that look like none",
      sketch: """
        # Section 1: Your partnership
        1.1 What is your consortium called?

        | Alder Vale |

        1.2 Who is the chair?

        | Mrs A. Chair |

        # Section 2: Your activities
        ## Activity 1
        a) What will you do?

        | Reading partners |

        b) Which priority does this activity support? (give the number)

        | 1 |

        c) Who will be responsible for the activity?

        | Mrs B. Lead, Oak Primary School |

        d) How did you work out the cost?

        | 28 half-days at £150 = £4,200 |

        # Section 3: Anything else
        3.1 Is there anything you would like us to know?

        | One year is short. Please consider a second year. |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        message_to_aag: One year is short. Please consider a second year.
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 lead_name: Mrs B. Lead, Oak Primary School
        interventions 1 cost_breakdown: 28 half-days at £150 = £4,200
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes under headings that ask what an action serves before what it is",
      sketch: """
        # Consortium
        | Alder Vale |

        # Chair
        | Ms R. Specimen |

        ## Priority 1
        ### What is the priority?
        | Reading |

        ## Action 1
        ### Which priority number is this for?
        | 1 |

        ### What are you going to do?
        | Buddies |

        ### How much will it cost?
        | £900 |

        ## Action 2
        ### Which priority number is this for?
        | 1 |

        ### What are you going to do?
        | Book club |

        ### How much will it cost?
        | £100 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "a bold question that no list has, and its answer behind it on the line",
      sketch: """
        **Consortium:** Alder Vale
        **Chair:** Ms R. Specimen
        **Total spent:** £900
        **Overall, what did the money do for children?** It gave forty children a daily reader.
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_spent: £900
        overall_impact: It gave forty children a daily reader.
        """, kinds: [.docx]),
  ]
}
