import Documents

extension `Locating answers in layouts`.Case {
  /// One table for priorities and actions, or a table for each priority.
  static let combined = [
    Case(
      testDescription: "a rationale beside the priority is its need",
      sketch: """
        | Priority | Rationale | What we will do | Lead | Cost |
        | Reading | Checks in September were low | Phonics groups | SENDCo | £500 |
        """,
      expected: """
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Checks in September were low
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        """),
    Case(
      testDescription: "a bare Evidence is settled by what stands beside it",
      sketch: """
        | Priority | Evidence | Action | Cost | Success criteria |
        | Better reading for all | Autumn tests | Phonics groups | £500 | Read more words |
        """,
      expected: """
        priorities 1 priority_title: Better reading for all
        priorities 1 priority_need: Autumn tests
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Read more words
        """),
    Case(
      testDescription: "the priority left blank below its first action",
      sketch: """
        | Priority | Action | Cost |
        | Better reading for all | Phonics groups | £500 |
        | | Book packs | £100 |
        | Number facts by heart | Maths clubs | £700 |
        """,
      expected: """
        priorities 1 priority_title: Better reading for all
        priorities 2 priority_title: Number facts by heart
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Book packs
        interventions 2 planned_cost: £100
        interventions 3 intervention_title: Maths clubs
        interventions 3 planned_cost: £700
        """),
    Case(
      testDescription: "a priority that no action follows, beside one whose words go on below",
      sketch: """
        | Priority | Evidence of need | Action | Cost |
        | 1. Reading | Half of Year 5 below 95 | Phonics groups | £500 |
        | 2. Maths | Tables are slow | Maths clubs | £700 |
        | across all schools | and quizzes show it | | |
        | 3. Attendance | Three schools under 93% | | |
        """,
      expected: """
        priorities 1 priority_ref: 1
        priorities 1 priority_title: 1. Reading
        priorities 1 priority_need: Half of Year 5 below 95
        priorities 2 priority_ref: 2
        priorities 2 priority_title: 2. Maths across all schools
        priorities 2 priority_need: Tables are slow and quizzes show it
        priorities 3 priority_ref: 3
        priorities 3 priority_title: 3. Attendance
        priorities 3 priority_need: Three schools under 93%
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 planned_cost: £700
        """),
    Case(
      testDescription: "priorities merged beside their actions, two header rows, evaluation beside",
      sketch: """
        | PLAN (October 2020) | < | < | < | EVALUATION (June 2021) | < | < |
        | Priority | Action | Cost | Impact | Status | Cost | Impact |
        | 1. Reading | Phonics groups | £500 | Read more | Done | £450 | They read more |
        | ^ | Book packs | £100 | Read at home | Done | £100 | They read at home |
        | 2. Maths | Maths clubs | £700 | Know tables | Part | £300 | Some know tables |
        | TOTAL | < | £1,300 | | | £850 | |
        """,
      expected: """
        total_planned: £1,300
        total_spent: £850
        priorities 1 priority_ref: 1
        priorities 1 priority_title: 1. Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: 2. Maths
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Read more
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book packs
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: Read at home
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Maths clubs
        interventions 3 planned_cost: £700
        interventions 3 success_criteria: Know tables
        outcomes 1 intervention_title: Phonics groups
        outcomes 1 delivery_status: Done
        outcomes 1 actual_cost: £450
        outcomes 1 impact_summary: They read more
        outcomes 2 intervention_title: Book packs
        outcomes 2 delivery_status: Done
        outcomes 2 actual_cost: £100
        outcomes 2 impact_summary: They read at home
        outcomes 3 intervention_title: Maths clubs
        outcomes 3 delivery_status: Part
        outcomes 3 actual_cost: £300
        outcomes 3 impact_summary: Some know tables
        """),
    Case(
      testDescription: "a sum for each priority behind its actions, in words that no total has",
      sketch: """
        | **Priority 1** | Reading | < | < |
        | **Action** | **Led by** | Cost | Success criteria |
        | Phonics groups | Mrs A. Person | £500 | Read more |
        | Book packs | Mrs A. Person | £100 | Read at home |
        | Cost of this priority | < | £600 | |
        | **Priority 2** | Maths | < | < |
        | **Action** | **Led by** | Cost | Success criteria |
        | Maths clubs | Mr B. Person | £700 | Know tables |
        | Cost of this priority | < | £ | |
        """,
      expected: """
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Read more
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book packs
        interventions 2 lead_name: Mrs A. Person
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: Read at home
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Maths clubs
        interventions 3 lead_name: Mr B. Person
        interventions 3 planned_cost: £700
        interventions 3 success_criteria: Know tables
        """),
    Case(
      testDescription: "questions as headers, bars between, a sign-off with its labels above",
      sketch: """
        | Cluster name | Alder Vale | Funding available | £7,000 |
        | Objective 1: Early reading | < | < | < |
        | What are we going to do? | Who will lead? | By when? | How much will it cost? |
        | Phonics groups | Mrs A. Person | July 2021 | £3,000 |
        | Objective 2: Attendance | < | < | < |
        | What are we going to do? | Who will lead? | By when? | How much will it cost? |
        | Family worker | Mr B. Person | July 2021 | £4,000 |

        | Name | Role | Date |
        | Mrs A. Person | Chair | 30/9/2020 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £7,000
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 30/9/2020
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 timescale: July 2021
        interventions 1 planned_cost: £3,000
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Family worker
        interventions 2 lead_name: Mr B. Person
        interventions 2 timescale: July 2021
        interventions 2 planned_cost: £4,000
        """),
    Case(
      testDescription: "one table for each priority, under its heading",
      sketch: """
        # Priority 1: Reading
        | Action | Lead | Cost |
        | Phonics groups | SENDCo | £500 |

        # Priority 2: Maths
        | Action | Lead | Cost |
        | Maths clubs | Head | £700 |
        | Table games | Head | £100 |
        """,
      expected: """
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Table games
        interventions 3 lead_name: Head
        interventions 3 planned_cost: £100
        """),
    Case(
      testDescription: "references before the priorities' titles, under bands",
      sketch: """
        | Consortium | Alder Vale |

        | Priority < | < | Intervention < | < | Finance |
        | Ref | Focus | Ref | What is proposed | Bid £ |
        | 1 | Early reading | 1.1 | Buddies | £900 |
        | ^ | ^ | 1.2 | Book club | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "priorities beside what became of their actions, each with its number",
      sketch: """
        | Consortium {ECE9F4} | Alder Vale | Chair {ECE9F4} | Mr K. Pretend |
        ## Part B What was done and what difference it made
        | No. {3B2F63} | Priority {3B2F63} | Ref. {3B2F63} | Activity {3B2F63} | Cost planned {3B2F63} | Was it carried out as planned? {3B2F63} | Actual cost {3B2F63} | Pupils who took part {3B2F63} | Impact upon pupils {3B2F63} | Was the aim met? (met / partly met / not met) {3B2F63} |
        | 1 | Strengthen spoken language in Reception | 1a | Language groups led by trained assistants | £3,600 | Yes, as planned | £3,600 | 54 | Children answer in full sentences. | Met |
        | ^ | ^ | 1b | Story workshops for parents | £1,000 | Yes, as planned | £940 | 40 | Children retell stories. | Met |
        | 2 | Recover arithmetic in Year 6 | 2a | Arithmetic groups | £2,600 | Changed | £2,500 | 35 | Pupils set out methods accurately. | Partly met |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mr K. Pretend
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Strengthen spoken language in Reception
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Recover arithmetic in Year 6
        interventions 1 intervention_ref: 1a
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Language groups led by trained assistants
        interventions 1 planned_cost: £3,600
        interventions 2 intervention_ref: 1b
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Story workshops for parents
        interventions 2 planned_cost: £1,000
        interventions 3 intervention_ref: 2a
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Arithmetic groups
        interventions 3 planned_cost: £2,600
        outcomes 1 intervention_ref: 1a
        outcomes 1 intervention_title: Language groups led by trained assistants
        outcomes 1 delivery_status: Yes, as planned
        outcomes 1 actual_cost: £3,600
        outcomes 1 pupils_reached: 54
        outcomes 1 impact_summary: Children answer in full sentences.
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_ref: 1b
        outcomes 2 intervention_title: Story workshops for parents
        outcomes 2 delivery_status: Yes, as planned
        outcomes 2 actual_cost: £940
        outcomes 2 pupils_reached: 40
        outcomes 2 impact_summary: Children retell stories.
        outcomes 2 impact_rating: Met
        outcomes 3 intervention_ref: 2a
        outcomes 3 intervention_title: Arithmetic groups
        outcomes 3 delivery_status: Changed
        outcomes 3 actual_cost: £2,500
        outcomes 3 pupils_reached: 35
        outcomes 3 impact_summary: Pupils set out methods accurately.
        outcomes 3 impact_rating: Partly met
        """, kinds: [.docx]),
  ]
}
