import Documents
import PlanForms

/// Tables by their header row.
extension `Locating answers in layouts`.Case {
  static let tables = [
    Case(
      testDescription: "a sum worked out beside the sum, under headers that may both be its own",
      sketch: """
        | Action | Lead | Costing | Budget £ | Success criteria |
        | Phonics groups | Mrs A. Person | 3 schools x £150 | 450 | Pupils read more words |
        | Maths clubs | Mr B. Person | 20 hrs @ £17.50 | 350 | Pupils know tables |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 planned_cost: 450
        interventions 1 cost_breakdown: 3 schools x £150
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Mr B. Person
        interventions 2 planned_cost: 350
        interventions 2 cost_breakdown: 20 hrs @ £17.50
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "a costing that is the only sum",
      sketch: """
        | Action | Lead | Costing | Success criteria |
        | Phonics groups | Mrs A. Person | 3 x £150 | Pupils read more words |
        | Maths clubs | Mr B. Person | £350 (20 hrs @ £17.50) | Pupils know tables |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 planned_cost: 3 x £150
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Mr B. Person
        interventions 2 planned_cost: £350 (20 hrs @ £17.50)
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "a total by another name, under a column that it does not sum",
      sketch: """
        # Actions
        | Action | Success criteria | Until | Cost |
        | Phonics groups | Pupils read more words | 18 December 2020 | £500 |
        | Maths clubs | Pupils know tables | 12 February 2021 | £700 |

        | | | Overall cost | £1,200 |
        """,
      expected: """
        total_planned: £1,200
        interventions 1 intervention_title: Phonics groups
        interventions 1 end_date: 18 December 2020
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 end_date: 12 February 2021
        interventions 2 planned_cost: £700
        interventions 2 success_criteria: Pupils know tables
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a band over what may be asked once as well takes nothing from it",
      sketch: """
        | Plan | | Evaluation (June 2021) | | |
        | Action | Planned cost | Actual cost | Impact on pupils | Actions for 2021-22 |
        | Phonics groups | £500 | £480 | Pupils read more words | The groups go on |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        outcomes 1 intervention_title: Phonics groups
        outcomes 1 actual_cost: £480
        outcomes 1 impact_summary: Pupils read more words
        outcomes 1 next_steps: The groups go on
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a dated heading ends the sign-off above it",
      sketch: """
        # About your group
        Name of consortium: Harrow Lane Consortium
        Allocation: £5,000
        ## Agreement
        Signed: Mrs D. Example Role: Chair Date: 24/09/2020
        ## Review (June 2021)
        Evaluator: Mr F. Fixture
        Date of evaluation: 17th May 2021
        """,
      expected: """
        group_name: Harrow Lane Consortium
        allocation: £5,000
        plan_signed_name: Mrs D. Example
        plan_signed_role: Chair
        plan_signed_date: 24/09/2020
        eval_completed_by: Mr F. Fixture
        eval_date: 17th May 2021
        """, kinds: [.docx]),
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
      testDescription: "columns in another order, an unknown one, a total",
      sketch: """
        # Actions
        | Cost | Staff lead | Mood music | Action | Success criteria |
        | £500 | SENDCo | jazz | Phonics groups | Pupils read more words |
        | £700 | Head | folk | Maths clubs | Pupils know tables |
        | £1,200 | | | Total | |
        """,
      expected: """
        total_planned: £1,200
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "one cell for action and cost, one for lead and time",
      sketch: """
        | Intervention / Cost | Who and when | Intended outcome |
        | Phonics groups\\n£500 | Mrs A. Person, Autumn 2 | Pupils read more words |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 timescale: Autumn 2
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        """),
    Case(
      testDescription: "the header again on the next page, and rows nobody filled in",
      sketch: """
        | Action no. | Action | Lead | Cost |
        | 1 | Phonics groups | SENDCo | £500 |
        | Action no. | Action | Lead | Cost |
        | 2 | Maths clubs | Head | £700 |
        | 3 | | | |
        | 4 | | | |
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
      testDescription: "questions, tables and questions again on one sheet",
      sketch: """
        Recovery plan
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |

        Actions
        | Action | Lead person | Cost |
        | Phonics groups | SENDCo | £500 |

        | Maths clubs | Head | £700 |
        | Total | | £1,200 |

        Sign-off
        | Signed | Mrs A. Person |
        | Date | 28/9/20 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        total_planned: £1,200
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a cost over two rows counts once",
      sketch: """
        | Action | Lead | Cost |
        | Phonics groups | SENDCo | £500 |
        | Maths clubs | Head | ^ |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: =
        """),
    Case(
      testDescription: "an example above the form is no answer",
      sketch: """
        # Example
        | Action | Lead | Cost |
        | Bake a cake | Cook | £9 |

        # Actions
        | Action | Lead | Cost |
        | Phonics groups | SENDCo | £500 |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        """, kinds: [.docx]),
  ]
}
