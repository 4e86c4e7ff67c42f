import Documents
import PlanForms

/// One table for priorities and actions, or a table for each priority.
extension `Locating answers in layouts`.Case {
  static let combined = [
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
      testDescription: "evaluation in a table of its own, keyed by the action's title",
      sketch: """
        # Actions
        | Action no. | Action | Cost |
        | 1 | Phonics groups | £500 |
        | 2 | Maths clubs | £700 |

        # Evaluation
        | Action | Actual cost | Impact on pupils |
        | Maths clubs | £650 | Pupils know their tables |
        | Phonics groups | £500 | Pupils read more words |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 planned_cost: £700
        outcomes 1 intervention_ref: 2
        outcomes 1 intervention_title: Maths clubs
        outcomes 1 actual_cost: £650
        outcomes 1 impact_summary: Pupils know their tables
        outcomes 2 intervention_ref: 1
        outcomes 2 intervention_title: Phonics groups
        outcomes 2 actual_cost: £500
        outcomes 2 impact_summary: Pupils read more words
        """),
  ]

  static let sideways = [
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
      testDescription: "a block of questions for each action",
      sketch: """
        | Action 1 | Phonics groups |
        | Lead person | SENDCo |
        | Planned cost | £500 |

        | Action 2 | Maths clubs |
        | Lead person | Head |
        | Planned cost | £700 |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        """),
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
  ]
}
