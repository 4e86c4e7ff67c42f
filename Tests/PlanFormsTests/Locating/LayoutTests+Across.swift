import Documents

extension `Locating answers in layouts`.Case {
  /// Questions down the side, with an action a column.
  static let across = [
    Case(
      testDescription: "questions down the side, an action a column",
      sketch: """
        | | Action 1 | Action 2 |
        | What will you do? | Phonics groups | Maths clubs |
        | Lead person | SENDCo | Head |
        | Cost | £500 | £700 |
        | Success criteria | Read more words | Know tables |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Read more words
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        interventions 2 success_criteria: Know tables
        """),
    Case(
      testDescription: "a sideways table with counts in words, questions below it",
      sketch: """
        | Consortium | Alder Vale | |
        | Allocation | £5,000 | |
        |
        | Actions | Action 1 | Action 2 |
        | What will happen | Buddies | Clubs |
        | How many pupils | 49 pupils | about 20 |
        | Cost | £2,000 | £3,000 |
        |
        | Total planned spend | £5,000 |
        | Signed | Mrs A. Person |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        total_planned: £5,000
        plan_signed_name: Mrs A. Person
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 49 pupils
        interventions 1 planned_cost: £2,000
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Clubs
        interventions 2 planned_pupils: about 20
        interventions 2 planned_cost: £3,000
        """),
    Case(
      testDescription:
        "actions across, under their names, one alone and two with answers like labels",
      sketch: """
        | Consortium | Alder Vale |
        ## Priority 1: Reading
        |  | **Action 1** |
        | Action | Buddies |
        | Lead | Mr B. Lead |
        | Start date | October 2020 |
        | Cost | £900 |
        ## Priority 2: Maths
        |  | **Action 1** | **Action 2** |
        | Action | Number club | Tutors |
        | Number of pupils | 12 | 36 children |
        | Start date | October 2020 | 2 November 2020 |
        | Cost | £700 | £600 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: October 2020
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number club
        interventions 2 planned_pupils: 12
        interventions 2 start_date: October 2020
        interventions 2 planned_cost: £700
        interventions 3 intervention_ref: 2
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Tutors
        interventions 3 planned_pupils: 36 children
        interventions 3 start_date: 2 November 2020
        interventions 3 planned_cost: £600
        """, kinds: [.docx]),
    Case(
      testDescription: "codes before questions in long rows, priorities by number among them",
      sketch: """
        | A1 {DEEAF6} | What is the name of your group? {DEEAF6} | Alder Vale |
        | A2 {DEEAF6} | Who is the chair of the group? {DEEAF6} | Mrs A. Chair |

        ## Section B – Why the grant is needed
        | B1 {DEEAF6} | What is the position in your schools this September?\\nNot more than 100 words {DEEAF6} | Across the five schools children came back cheerful but out of practice. |
        | B2 {DEEAF6} | Priority 1: what do you want to put right? {DEEAF6} | Catch up lost ground in early reading |
        | B3 {DEEAF6} | Priority 1: what evidence shows that this is needed?\\nAssessments, surveys, attendance or similar {DEEAF6} | Checks in September: 52% on track |
        | B4 {DEEAF6} | Priority 2: what do you want to put right? {DEEAF6} | Secure recall of number facts |
        | B5 {DEEAF6} | Priority 2: what evidence shows that this is needed?\\nAssessments, surveys, attendance or similar {DEEAF6} | Median score 9 out of 25 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Across the five schools children came back cheerful but out of practice.
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Catch up lost ground in early reading
        priorities 1 priority_need: Checks in September: 52% on track
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Secure recall of number facts
        priorities 2 priority_need: Median score 9 out of 25
        """),
    Case(
      testDescription: "three blocks beside one another, and a question over a box beside a table",
      sketch: """
        | WHO {1F4E79} | < | | MONEY {1F4E79} | < | | SIGN OFF {1F4E79} | < |
        | Consortium {DDEBF7} | Alder Vale | | Allocation {DDEBF7} | £8,000 | | Agreed by all heads? {DDEBF7} | Yes |
        | Chair {DDEBF7} | Mrs A. Chair | | School to be paid {DDEBF7} | Oak School | | Date agreed {DDEBF7} | 24 September 2020 |
        | Chair's school {DDEBF7} | Oak School | | Total planned {DDEBF7} | £8,000 | | Signed (type name) {DDEBF7} | A. Chair |
        | | | | | | | Date signed {DDEBF7} | 1 October 2020 |

        | PRIORITIES {1F4E79} | < | < | | WHY THESE PRIORITIES? {1F4E79} | < | < | < |
        | No. {DDEBF7} | Priority {DDEBF7} | How we know (evidence of need) {DDEBF7} | | Year 7 came to us with no tests and no days to see the school, and gaps are wide. | < | < | < |
        | 1 | The reading gap in Year 7 | Reading test: 31% two years below age | | ^ | ^ | ^ | ^ |
        | 2 | Anxiety | Survey: 40% worried | | ^ | ^ | ^ | ^ |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak School
        allocation: £8,000
        budget_holder_school: Oak School
        context: Year 7 came to us with no tests and no days to see the school, and gaps are wide.
        total_planned: £8,000
        agreed_by_group: Yes
        agreed_date: 24 September 2020
        plan_signed_name: A. Chair
        plan_signed_date: 1 October 2020
        priorities 1 priority_ref: 1
        priorities 1 priority_title: The reading gap in Year 7
        priorities 1 priority_need: Reading test: 31% two years below age
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Anxiety
        priorities 2 priority_need: Survey: 40% worried
        """, kinds: [.xlsx]),
  ]
}
