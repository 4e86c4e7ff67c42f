import Documents

extension `Locating answers in layouts`.Case {
  /// Help that a form sets in italics, and answers that are set so.
  static let italics = [
    Case(
      testDescription: "help under questions over their answers, where one has none",
      sketch: """
        | **Consortium**\\n``As in your letter.`` {EEF5EF} | **Chair**\\n``Your full name.`` {EEF5EF} |
        | Alder Vale | Mrs A. Chair |
        | **Chair's school** {EEF5EF} | **Chair's email**\\n``The one you look at most often.`` {EEF5EF} |
        | Oak Primary School | a.chair@oak.example |
        | **Allocation**\\n``See your letter.`` {EEF5EF} | **Which school should we pay?**\\n``It must be one of yours.`` {EEF5EF} |
        | £5,000 | Oak Primary School |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: a.chair@oak.example
        allocation: £5,000
        budget_holder_school: Oak Primary School
        """, kinds: [.docx]),
    Case(
      testDescription: "help over boxes, in cards that a table of one row goes on with",
      sketch: """
        **What is your consortium called?**
        ``The name you usually go by is fine.``

        | Alder Vale |

        **How much have you been given?**
        ``The figure in your September letter.``

        | £7,697 |

        # Priority 1
        **What do you want to get better for children?**
        ``One sentence.``

        | Talk and understanding of language on entry to school |

        **How do you know this is needed?**

        | Screening in September: 38% on green |

        ## Action 1
        **What will you do?**
        ``Just the headline.``

        | Language groups in every Reception class |

        **Who will lead it?**

        | Mrs E. Lead |

        | Number of children {E2F0D9} | Start {E2F0D9} | Finish {E2F0D9} | Cost (£) {E2F0D9} |
        | 55 | 02/11/2020 | 28/05/2021 | 3,200 |

        **How will you check?**
        ``Something you already use is best.``

        | The language screen |

        ## Action 2
        **What will you do?**
        ``Just the headline.``

        | Training for ten assistants |

        **Who will lead it?**

        | Mr F. Lead |

        | Number of children {E2F0D9} | Start {E2F0D9} | Finish {E2F0D9} | Cost (£) {E2F0D9} |
        | 240 | 12/10/2020 | 18/12/2020 | 2,497 |

        **How will you check?**
        ``Something you already use is best.``

        | |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £7,697
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Talk and understanding of language on entry to school
        priorities 1 priority_need: Screening in September: 38% on green
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Language groups in every Reception class
        interventions 1 lead_name: Mrs E. Lead
        interventions 1 planned_pupils: 55
        interventions 1 start_date: 02/11/2020
        interventions 1 end_date: 28/05/2021
        interventions 1 planned_cost: 3,200
        interventions 1 measure_name: The language screen
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Training for ten assistants
        interventions 2 lead_name: Mr F. Lead
        interventions 2 planned_pupils: 240
        interventions 2 start_date: 12/10/2020
        interventions 2 end_date: 18/12/2020
        interventions 2 planned_cost: 2,497
        interventions 2 measure_name: -
        """, kinds: [.docx]),
    Case(
      testDescription: "answers in italics under their questions",
      sketch: """
        | **Consortium**\\n``Alder Vale`` | **Chair**\\n``Mrs A. Chair`` |
        | **Chair's school**\\n``Oak Primary School`` | **Allocation**\\n``£5,000`` |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "titles in italics under the numbers of their rows, beside the costs",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | **Cost** | **Lead** |
        | **Action 1**\\n``Phonics`` | £300 | Mrs A. Lead |
        | **Action 2**\\n``Reading`` | £400 | Mr B. Lead |
        | **Action 3**\\n``Number`` | £500 | Ms C. Lead |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Action 1 Phonics
        interventions 1 lead_name: Mrs A. Lead
        interventions 1 planned_cost: £300
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Action 2 Reading
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: £400
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Action 3 Number
        interventions 3 lead_name: Ms C. Lead
        interventions 3 planned_cost: £500
        """, kinds: [.docx]),
    Case(
      testDescription: "an answer whose second line is in italics, in a form without help",
      sketch: """
        | **Consortium** | Alder Vale |
        | **Context** | Reading has suffered most.\\n``Source: our own tests.`` |
        | **Chair** | Mrs A. Chair |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Reading has suffered most. Source: our own tests.
        """, kinds: [.docx]),
    Case(
      testDescription: "help under two questions, and an introduction set so",
      sketch: """
        # The Recovery Fund: your plan
        ``Thank you for taking this on in so busy a term.``
        **1. What is the name of your consortium?**
        Alder Vale
        **Who chairs it?**
        Mrs A. Chair
        **Which school does the chair lead?**
        Oak Primary School
        **2. How have your children come back, and why have you chosen the priorities below?**
        ``A paragraph is ample.``
        Our children have come back glad to see one another, but many are slow to begin work.
        **3. Who is signing this plan?**
        ``A typed name will serve.``
        P. Chair
        """,
      expected: """
        fund: Recovery fund
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        context: Our children have come back glad to see one another, but many are slow to begin work.
        plan_signed_name: P. Chair
        """, kinds: [.docx]),
    Case(
      testDescription: "a control in italics under its question, where italics are help elsewhere",
      sketch: """
        | **Consortium**\\n``As in your letter.`` | Alder Vale |
        | **Allocation**\\n``The sum in your letter.`` | £5,000 |
        | **School to be paid**\\n``One of yours.`` | Oak Primary School |

        | **Head**\\n``[[text; tag chair_name => Mrs A. Chair]]`` |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        allocation: £5,000
        budget_holder_school: Oak Primary School
        """, kinds: [.docx]),
    Case(
      testDescription: "help in italics behind questions on their own lines",
      sketch: """
        # The Recovery Fund: your plan
        **1. Which consortium is this form from?**
        Alder Vale
        **2. How much has the consortium been allocated?** ``The figure is in the letter of 11 September.``
        £5,000
        **3. To which school should the money be paid?** ``Please give one school only.``
        Oak Primary School
        **4. Why have you chosen these priorities?** ``A few sentences will do.``
        Children in Year 1 and Year 2 had lost the most ground in phonics.
        **5. Who signs this plan?** ``A typed name will do.``
        P. Chair
        """,
      expected: """
        fund: Recovery fund
        group_name: Alder Vale
        allocation: £5,000
        budget_holder_school: Oak Primary School
        context: Children in Year 1 and Year 2 had lost the most ground in phonics.
        plan_signed_name: P. Chair
        """, kinds: [.docx]),
    Case(
      testDescription: "answers in italics behind questions on their own lines",
      sketch: """
        # The Recovery Fund: your plan
        **Consortium:** ``Alder Vale``
        **Chair:** ``Mrs A. Chair``
        **Allocation:** ``£5,000``
        """,
      expected: """
        fund: Recovery fund
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        allocation: £5,000
        """, kinds: [.docx]),
  ]
}
