import Documents
import PlanForms

/// Labels and answers as some hands set them out, and what is left in doubt.
extension `Locating answers in layouts`.Case {
  static let hands = [
    Case(
      testDescription: "numbered questions in bold with answers below, one of them unknown",
      sketch: """
        **1. Name of consortium**
        Alder Vale
        **2. Name of chair**
        Mrs A. Person
        **3. What is your favourite colour?**
        Blue
        **4. Have all schools agreed this plan?**
        Yes
        Allocation: £5,000
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: Yes
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
      testDescription: "bare Budget, Outcome, RAG and Impact in one table, help under the header",
      sketch: """
        | No. | Linked to priority | Strategy | Budget | Outcome | RAG | Impact |
        | (yours) | (number) | (what) | (£) | | | |
        | 1 | 1 | Workshops | £3,000 | pupils know next steps | | |
        | 2 | 2 | Mentors | £5,000 | pupils read more | | |
        | | | TOTAL | £8,000 | | | |
        """,
      expected: """
        total_planned: £8,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Workshops
        interventions 1 planned_cost: £3,000
        interventions 1 success_criteria: pupils know next steps
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Mentors
        interventions 2 planned_cost: £5,000
        interventions 2 success_criteria: pupils read more
        """),
  ]

  static let doubtful = [
    Case(
      testDescription: "a bare Impact beside an expected impact is the evaluation's",
      sketch: """
        | Action | Cost | Expected impact | Impact |
        | Phonics groups | £500 | Pupils will read more words | |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils will read more words
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
      testDescription: "a question asked twice with two answers is asked back",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |

        # Sign-off
        | Allocation | £6,000 |
        | Chair | Mrs A. Person |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: ? £5,000
        plan_signed_name: Mrs A. Person
        """),
  ]
}
