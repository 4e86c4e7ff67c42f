import Documents

extension `Locating answers in layouts`.Case {
  /// Questions two to a row, alternating rows down one column, cards that ask what others ask once.
  static let companions = [
    Case(
      testDescription: "two columns of questions, each with a day of its own",
      sketch: #"""
        4 | **Consortium** {D9EFE9} | Alder Vale | **Academic year** {D9EFE9} | 2020-21 |
        6 | **Approved by all heads (Y/N)** {D9EFE9} | Y | **Authorised by** {D9EFE9} | Mrs A. Chair |
        7 | **Date approved** {D9EFE9} | 22/9/20 | **Role** {D9EFE9} | Chair |
        8 | | | **Date** {D9EFE9} | 29/9/20 |
        """#,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        agreed_by_group: Y
        agreed_date: 22/9/20
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        plan_signed_date: 29/9/20
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "rows of questions and of answers in turn down one column, some in words of their own",
      sketch: #"""
        | Consortium | Alder Vale |

        | **B1  What is the weather like where you are?** {DCE8E4} |
        | It rains on all five schools. |
        | **B2  Priority 1: what do you want to put right?**`` (30 words)`` {DCE8E4} |
        | Reading in the infants |
        | **B3  Priority 1: what evidence tells you this is needed?** {DCE8E4} |
        | Half of Year 2 know too few sounds |
        | **B4  What might get in the way?** {DCE8E4} |
        | Another closure |
        """#,
      expected: """
        group_name: Alder Vale
        risks: Another closure
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in the infants
        priorities 1 priority_need: Half of Year 2 know too few sounds
        """, kinds: [.docx]),
    Case(
      testDescription:
        "cards with numbers of questions, a risk on each and one lasting effect below them",
      sketch: #"""
        | Consortium | Alder Vale |

        | **Action 1** {3B5E57} | < | < |
        | C1.1 {DCE8E4} | What is the action called? {DCE8E4} | Phonics groups |
        | C1.2 {DCE8E4} | Which of your priorities does it serve? (1 or 2) {DCE8E4} | 1 |
        | C1.3 {DCE8E4} | Which pupils is it for? (no names please) {DCE8E4} | Year 1 |
        | C1.4 {DCE8E4} | What might get in the way? {DCE8E4} | A closure |

        | **Action 2** {3B5E57} | < | < |
        | C2.1 {DCE8E4} | What is the action called? {DCE8E4} | Paired reading |
        | C2.2 {DCE8E4} | Which of your priorities does it serve? (1 or 2) {DCE8E4} | 2 |
        | C2.3 {DCE8E4} | Which pupils is it for? (no names please) {DCE8E4} | Year 4 |
        | C2.4 {DCE8E4} | What might get in the way? {DCE8E4} | Staff off ill |

        | How will it last? {DCE8E4} | Trained adults in each school |
        """#,
      expected: """
        group_name: Alder Vale
        sustainability: Trained adults in each school
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 target_group: Year 1
        interventions 1 risks: A closure
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Paired reading
        interventions 2 target_group: Year 4
        interventions 2 risks: Staff off ill
        """, kinds: [.docx]),
    Case(
      testDescription: "what was planned, told by the numbers of actions beside what it cost",
      sketch: """
        | Consortium | Alder Vale |

        | **Activity no.** | **Activity** | **Delivery status** | **Pupils reached** |
        | 1 | Talk groups | As planned | 46 |
        | 2 | Book club | As planned | 20 |

        | **Activity no.** | **Grant approved (£)** | **Actual expenditure (£)** |
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
        outcomes 1 intervention_title: Talk groups
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £1,900
        outcomes 1 pupils_reached: 46
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: As planned
        outcomes 2 actual_cost: £760
        outcomes 2 pupils_reached: 20
        """),
    Case(
      testDescription: "help in italics between a question in bold and its answer, in one cell",
      sketch: #"""
        | **Consortium or network**\nAlder Vale | **Chair**\nMrs A. Chair |
        | **Chair's school**\nOak Primary School | **Email**\n``Of the chair``\nhead@oak.example |
        | **Your allocation**\n``From your letter``\n£2,500 | |
        | **Why these priorities?**\n``A few sentences``\nOur schools serve two towns. | < |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        chair_email: head@oak.example
        allocation: £2,500
        context: Our schools serve two towns.
        """, kinds: [.docx]),
    Case(
      testDescription: "a date behind a comma in an answer, thanks at the end, a no that says more",
      sketch: """
        **Consortium:** Alder Vale
        **Evidence of need:** Reading test, September 2020: 28% two years behind
        **Have the schools agreed this plan?**
        Not yet – they meet next week
        **Date signed:**
        Thank you for filling this in.
        """,
      expected: """
        group_name: Alder Vale
        agreed_by_group: Not yet – they meet next week
        plan_signed_date: -
        priorities 1 priority_need: Reading test, September 2020: 28% two years behind
        """, kinds: [.docx]),
    Case(
      testDescription: "who completed a report and when, beside the chair",
      sketch: """
        # Consortium Evaluative Statement, Summer 2021
        ## Part A The group
        | Consortium {ECE9F4} | Alder Vale | Chair {ECE9F4} | Mr K. Pretend |
        | Completed by {ECE9F4} | Mr K. Pretend | Date of completion {ECE9F4} | 14 May 2021 |
        | Sum allocated {ECE9F4} | £8,253 | Academic year {ECE9F4} | 2020-21 |
        ## Part B What was done and what difference it made
        | Action | Cost planned | Was it carried out as planned? | Actual cost | Pupils who took part | Impact upon pupils |
        | Language groups | £3,600 | Yes, as planned | £3,600 | 54 | Children answer in full sentences. |
        | Story workshops | £1,000 | Yes, as planned | £940 | 40 | Children retell stories. |
        ## Part C Conclusions
        | Signed {ECE9F4} | K Pretend |
        | Position {ECE9F4} | Chair |
        | Date of signature {ECE9F4} | 14 May 2021 |
        """,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mr K. Pretend
        allocation: £8,253
        eval_completed_by: Mr K. Pretend
        eval_date: 14 May 2021
        eval_signed_name: K Pretend
        eval_signed_role: Chair
        eval_signed_date: 14 May 2021
        interventions 1 intervention_title: Language groups
        interventions 1 planned_cost: £3,600
        interventions 2 intervention_title: Story workshops
        interventions 2 planned_cost: £1,000
        outcomes 1 intervention_title: Language groups
        outcomes 1 delivery_status: Yes, as planned
        outcomes 1 actual_cost: £3,600
        outcomes 1 pupils_reached: 54
        outcomes 1 impact_summary: Children answer in full sentences.
        outcomes 2 intervention_title: Story workshops
        outcomes 2 delivery_status: Yes, as planned
        outcomes 2 actual_cost: £940
        outcomes 2 pupils_reached: 40
        outcomes 2 impact_summary: Children retell stories.
        """, kinds: [.docx]),
  ]
}
