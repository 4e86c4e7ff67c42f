import Documents

extension `Locating answers in layouts`.Case {
  /// Help that stands in lines of its own among questions and answers.
  static let helpLines = [
    Case(
      testDescription: "a line of help under a table’s headers, and a report that is still blank",
      sketch: """
        | Consortium | Alder Vale |

        # Actions

        | **Action ref** | **Priority ref** | **Proposed activity** | **Pupils to benefit** | **Number of pupils** | **Responsible officer** | **End date** | **Grant requested (£)** |
        | 1, 2, 3 | From sheet 2 | What will be done | Which pupils | Estimate | Name or post | dd/mm/yyyy | Pounds only |
        | 1 | 1 | Buddies | Readers in Year 4 | 24 | Mr B. Lead | 26/03/2021 | 900 |
        | 2 | 1 | Book club | Readers in Year 5 | 30 | Mrs C. Lead | 09/07/2021 | 100 |

        # Monitoring

        | **Action ref** | **Delivery status** | **Actual expenditure (£)** | **Pupils participating** |
        | As sheet 3 | Choose from the list | Pounds only | Number |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers in Year 4
        interventions 1 planned_pupils: 24
        interventions 1 end_date: 26/03/2021
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 target_group: Readers in Year 5
        interventions 2 planned_pupils: 30
        interventions 2 end_date: 09/07/2021
        interventions 2 planned_cost: 100
        """),
    Case(
      testDescription: "a line of help under each question, answered or not",
      sketch: """
        | **Applicant group** | Alder Vale |
        | Name as it appears in your allocation letter | |
        | **Chair of the group** | |
        | The headteacher who chairs in 2020-21 | |
        | **Email address of the chair** | head@oak.example |
        | A school address please, not a personal one | |
        | **Grant awarded (£)** | 8000 |
        | From your allocation letter | |
        | **School to receive payment** | Oak Primary School |
        | One member school only | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: -
        chair_email: head@oak.example
        allocation: 8000
        budget_holder_school: Oak Primary School
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help under its own header, between numbered questions and their answers",
      sketch: """
        | **No.** | **Question** | **Guidance** | **Your answer** |
        | **Part 1: About you** |
        | 1.1 | Name of your consortium | As in our letter | Alder Vale |
        | 1.2 | Is it a primary consortium or a secondary network? | | Primary consortium |
        | 1.3 | Name of the chair | Title, initial and surname | Mrs A. Person |
        | 1.4 | Amount allocated to you | For example £5,000 | £6,400 |
        | 1.5 | School to be paid | One school only | Oak Primary School |
        | **Part 2: Action 1** |
        | 2.1 | What will be done? | One action in each part | Reading partners |
        | 2.2 | Start date | Not before 1 October 2020 | 2 November 2020 |
        | 2.3 | Cost to the fund | In pounds, for example £1,200 | |
        | **Part 3: Agreement** |
        | 3.1 | Name of the person signing | A typed name will do | Mrs A. Person |
        | 3.2 | Position held | | Chair |
        | 3.3 | Date of signature | | 30 September 2020 |
        """,
      expected: """
        group_type: Primary consortium
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £6,400
        budget_holder_school: Oak Primary School
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 30 September 2020
        interventions 1 intervention_title: Reading partners
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help that no header names, between labels and answers",
      sketch: """
        | Consortium | As in our letter | Alder Vale |
        | Chair | Title, initial and surname | Mrs A. Person |
        | Email of chair | A school address, please | head@oak.example |
        | Number of schools | All that belong to it | 5 |
        | Allocation | From the letter | £6,400 |
        | School to be paid | One of yours | Oak Primary School |
        | Date agreed | When the heads met | 24 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_email: head@oak.example
        schools_count: 5
        allocation: £6,400
        budget_holder_school: Oak Primary School
        agreed_date: 24 September 2020
        """),
    Case(
      testDescription: "a question and how long its answer may be, below a label",
      sketch: """
        | 1.1 Consortium\\nAs in our letter | Alder Vale |
        | 1.2 Chair | Mrs A. Person |
        | 1.3 Allocation\\nSee our letter | £6,400 |
        | 1.4 How things stand here\\nWhat has happened to your pupils since March? About 100 words | Most came back tired, and half of Year 3 could not write a sentence by themselves in September. |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £6,400
        context: Most came back tired, and half of Year 3 could not write a sentence by themselves in September.
        """, kinds: [.docx]),
    Case(
      testDescription:
        "help under questions whose answers reach down beside it, most of them empty",
      sketch: """
        | **Consortium** | Alder Vale {FFF2CC} |
        | As in your award letter | ^ |
        | **Chair of the consortium** | Mrs A. Chair {FFF2CC} |
        | The headteacher we write to | ^ |
        | **Signed by** | Mrs A. Chair {FFF2CC} |
        | A typed name will do | ^ |
        | **Lessons learned** | |
        | What you would tell another group | |
        | **Evaluation completed by** | |
        | Your name | |
        | **Total spent** | |
        | Add up what every action cost | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        plan_signed_name: Mrs A. Chair
        eval_completed_by: -
        lessons_learned: -
        total_spent: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help under headers that names days, over rows that are counted",
      sketch: """
        | **Action no.** | **Action to be taken** | **Person leading it** | **Start date** | **Finish date** | **Grant needed (£)** |
        | 1, 2, 3 | What the grant will pay for | Name or post | Day, month, year | No later than July 2021 | From this grant only |
        | 1 | Buddies | Mr B. Lead | 02/11/2020 | 26/03/2021 | 900 |
        | 2 | Book club | Mrs C. Lead | 09/11/2020 | 30/04/2021 | 100 |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 02/11/2020
        interventions 1 end_date: 26/03/2021
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 start_date: 09/11/2020
        interventions 2 end_date: 30/04/2021
        interventions 2 planned_cost: 100
        """),
    Case(
      testDescription: "help under the title of a sheet, apart from the table that it is about",
      sketch: """
        ## 1 Details
        | Name of consortium | Alder Vale |

        ## 2 Priorities
        | **Priorities** {1F3864} | < | < |
        | No more than four. Each needs a line of evidence. | < | < |

        | **No.** {D9E2F3} | **Priority** {D9E2F3} | **Evidence of need** {D9E2F3} |
        | 1 | Reading in Years 2 and 3 | 41% below the mark in September |
        | 2 | Number facts | 11 of 25 on average |

        ## 3 Actions and costs
        | **Actions and costs** {1F3864} | < | < | < |
        | One line for each action. Use the priority numbers from sheet 2. | < | < | < |

        | **Action no.** {D9E2F3} | **Priority no.** {D9E2F3} | **Action** {D9E2F3} | **Cost (£)** {D9E2F3} |
        | 1 | 1 | Daily reading | 3000 |
        | 2 | 2 | Number talks | 2400 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in Years 2 and 3
        priorities 1 priority_need: 41% below the mark in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number facts
        priorities 2 priority_need: 11 of 25 on average
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Daily reading
        interventions 1 planned_cost: 3000
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number talks
        interventions 2 planned_cost: 2400
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help behind the one box that nobody filled in",
      sketch: """
        | Consortium {DDEFE8} | Alder Vale {FFF9DB} | |
        | Chair {DDEFE8} | Mrs A. Chair {FFF9DB} | |
        | Chair's school {DDEFE8} | Oak Primary School {FFF9DB} | |
        | Allocation {DDEFE8} | £5,000 {FFF9DB} | |
        | Context {DDEFE8} | Reading tests came out low {FFF9DB} | |
        | Date agreed {DDEFE8} | {FFF9DB} | On the day of the heads' meeting |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        allocation: £5,000
        context: Reading tests came out low
        agreed_date: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a sentence about a table is no caption",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        # Context
        Reading tests came out low.
        Table 1 below shows what they said.
        All schools took part.
        # Evaluation
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Reading tests came out low. Table 1 below shows what they said. All schools took part.
        """, kinds: [.docx]),
    Case(
      testDescription: "help behind the mark of questions that are answered below",
      sketch: """
        1. What is your consortium called?
        Alder Vale
        2. Who is the chair?
        Ms R. Specimen
        3. Which school does the chair work at?
        Holly Primary School
        4. Why have you chosen these priorities? A few sentences about your schools.
        Reading had slipped in all five schools.
        5. What actions will you take? One line for each action.
        | Action | Cost |
        | Buddies | £900 |
        | Book club | £100 |
        6. Who is signing this plan? (a typed name is fine)
        Ms R. Specimen
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        context: Reading had slipped in all five schools.
        plan_signed_name: Ms R. Specimen
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription:
        "an answer behind the mark of one question among those that are answered below",
      sketch: """
        1. What is your consortium called?
        Alder Vale
        2. Who is the chair?
        Ms R. Specimen
        3. Which school does the chair work at?
        Holly Primary School
        4. What was the total spent?
        £900
        5. What have you learned? Short sessions do more than long ones.
        Thank you for all that has been done.
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        lessons_learned: Short sessions do more than long ones.
        total_spent: £900
        """, kinds: [.docx]),
  ]
}
