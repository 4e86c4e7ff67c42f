import Documents

extension `Locating answers in layouts`.Case {
  /// Forms written in lines, each label before its answer.
  static let lines = [
    Case(
      testDescription: "lines that name a row and ask one thing of it each",
      sketch: """
        Consortium: Alder Vale
        # Actions
        | Action | What we shall do | From when | Till when | Cost |
        | 1 | Buddies | 2 November 2020 | 26 March 2021 | £900 |
        | 2 | Book club | 4 January 2021 | 30 April 2021 | £100 |
        # June: how it turned out
        Action 1 – what happened: Completed
        Action 1 – what it cost in the end: £900
        Action 2 – what happened: Partially complete
        Action 2 – the difference it made: Families came.
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 start_date: 2 November 2020
        interventions 1 end_date: 26 March 2021
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 start_date: 4 January 2021
        interventions 2 end_date: 30 April 2021
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Partially complete
        outcomes 2 impact_summary: Families came.
        """, kinds: [.docx]),
    Case(
      testDescription: "labels and answers in paragraphs",
      sketch: """
        Name of consortium: Alder Vale
        Chair: Mrs A. Person      Email: a@b.example
        Total Allocation: £5,000
        Signed: Mrs A. Person\\tPosition: Chair\\tDate: 28/9/20
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_email: a@b.example
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28/9/20
        """, kinds: [.docx]),
    Case(
      testDescription: "a dash closes the label, a list under its heading",
      sketch: """
        Partnership name – Alder Vale
        Chair - Mrs A. Person
        Budget: £5,000
        # Priorities
        1. Reading in Year 2
        2. Attendance of all
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: 1. Reading in Year 2
        priorities 2 priority_ref: 2
        priorities 2 priority_title: 2. Attendance of all
        """, kinds: [.docx]),
    Case(
      testDescription: "dotted and ruled lines to write on",
      sketch: """
        Name of consortium ........ Alder Vale ........
        Name of chair: ______ Mrs A. Person ______
        Amount allocated …… £5,000
        Signed ........ Mrs A. Person ........ Date ........ 28/9/20
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        """, kinds: [.docx]),
    Case(
      testDescription: "full-width colons, a semicolon before the next label, a colon in an answer",
      sketch: """
        Consortium：Alder Vale
        Allocation：£5,000
        Signature: Mrs A. Person; date: 28/9/20
        Priority 1: Stamina
        Evidence of need: Moderation across six schools: pieces half as long
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Stamina
        priorities 1 priority_need: Moderation across six schools: pieces half as long
        """, kinds: [.docx]),
    Case(
      testDescription: "paragraphs: priorities, their actions and what they cost",
      sketch: """
        Priority 1: Reading
        Evidence of need: Autumn tests
        Action: Phonics groups
        Planned cost: £500
        Action: Book packs
        Planned cost: £100
        Priority 2: Maths
        Evidence of need: Autumn tests
        Action: Maths clubs
        Planned cost: £700
        """,
      expected: """
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Autumn tests
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        priorities 2 priority_need: Autumn tests
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book packs
        interventions 2 planned_cost: £100
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Maths clubs
        interventions 3 planned_cost: £700
        """, kinds: [.docx]),
    Case(
      testDescription: "answers typed under the questions of an e-mail",
      sketch: """
        From: Chair
        To: School Improvement
        1. Which consortium or network is this for?
        Alder Vale
        2. What are your priorities, and how do you know?
        Priority 1: Phonics
        How we know: 102 of 190 would pass.
        3. What are you going to do? For each action please put who it is for.
        Action 1: Phonics teachers
        Who is in charge: Mrs V. Prior
        Cost: £900
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Phonics
        priorities 1 priority_need: 102 of 190 would pass.
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics teachers
        interventions 1 lead_name: Mrs V. Prior
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a question with its answer in one line after a long answer, and a title with a date",
      sketch: """
        How did it go? Summer 2021
        Our group: Alder Vale
        Action 1: Buddies
        Did it go ahead as planned? Yes
        Cost: £900
        What difference has it made to the children?
        Children read aloud with more expression.
        Did it please the children? Very much
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 1 impact_summary: Children read aloud with more expression.
        outcomes 1 voice: Very much
        """, kinds: [.docx]),
    Case(
      testDescription: "actions that are numbered anew under each priority",
      sketch: """
        | Consortium | Alder Vale |
        **Priority 1: action 1**
        What we will do: Buddies
        Action lead: Mr B. Lead
        Cost: £900
        **Priority 1: action 2**
        What we will do: Book club
        Action lead: Mr B. Lead
        Cost: £100
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: -
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "the schools involved, asked before the first action",
      sketch: """
        Consortium: Alder Vale
        Chair’s email: a@alder.example
        Schools involved: Alder Primary School, Beech Primary School
        The money should be sent to: Alder Primary School
        # Priority 1: Reading
        Action 1.1: Buddies
        Schools involved: Beech Primary School
        Cost: £900
        """,
      expected: """
        group_name: Alder Vale
        chair_email: a@alder.example
        schools_in_group: Alder Primary School, Beech Primary School
        budget_holder_school: Alder Primary School
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 schools_involved: Beech Primary School
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "a month in the title of a part, over a table",
      sketch: """
        Name of consortium: Alder Vale
        Chair this year: Mrs A. Person
        **JUNE 2021: HOW IT TURNED OUT**
        | No. | Did it happen as planned? | What it cost in the end | Pupils who took part |
        | 1 | Yes | £900 | 24 |
        | 2 | Partly | £400 | 40 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 1 pupils_reached: 24
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Partly
        outcomes 2 actual_cost: £400
        outcomes 2 pupils_reached: 40
        """, kinds: [.docx]),
    Case(
      testDescription:
        "numbered headings under the one that asks for priorities, each over its need",
      sketch: """
        # Name of group
        Alder Vale

        # What we want to put right
        ## 1. Reading in Year 1
        In our September check half of the children knew fewer than twenty sounds.
        ## 2. Written arithmetic
        The same test was set in three schools and few could set out a sum.
        ## 3. Coming to school
        Nineteen families asked for help with mornings in the first three weeks.

        # What we will do
        | For number | Action | Cost |
        | 1 | Buddies | £900 |
        | 2 | Number club | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading in Year 1
        priorities 1 priority_need: In our September check half of the children knew fewer than twenty sounds.
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Written arithmetic
        priorities 2 priority_need: The same test was set in three schools and few could set out a sum.
        priorities 3 priority_ref: 3
        priorities 3 priority_title: Coming to school
        priorities 3 priority_need: Nineteen families asked for help with mornings in the first three weeks.
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number club
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "dots between labels and answers, also behind labels that no list has",
      sketch: """
        Name of your consortium ........... Alder Vale
        Chairman or chairwoman ............ Ms R. Specimen
        Sum allotted to you ............... £5,260
        Email ............................. r@alder.example
        **Action 1**
        What you propose to do ............ Daily arithmetic with a tutor
        Cost .............................. £900
        Signed ............................ Ms R. Specimen
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_email: r@alder.example
        allocation: £5,260
        plan_signed_name: Ms R. Specimen
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Daily arithmetic with a tutor
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
  ]
}
