import Documents
import PlanForms
import TestSupport
import Testing

/// What forms by made-up authors taught: a head's PA, a trust's tracker, a coordinator's cards.
@Suite struct `Locating answers in unseen hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.unseenHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  static let unseenHands = [
    Case(
      testDescription: "statements with a box to tick before them, or after",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        ☑ The plan has been agreed by all schools in the consortium
        We will send in an evaluation by June 2021 ☐
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: ☑
        evaluation_commitment: ☐
        """, kinds: [.docx]),
    Case(
      testDescription: "a label that goes on after a dash",
      sketch: """
        | Consortium / Network | Alder Vale |
        | Chair | Mrs A. Person |
        | Chair – school | Alder Primary School |
        | Chair – email | a@alder.example |
        | Total Budget Available | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: a@alder.example
        allocation: £5,000
        """),
    Case(
      testDescription: "a plan with its report and one sign-off, which its date tells",
      sketch: """
        | Name of consortium | Alder Vale |
        | **Action** | **Lead** | **Cost** | **Status** | **Actual cost** | **Impact on pupils** |
        | Buddies | Mr B. Lead | £900 | Completed | £880 | Calmer starts |
        | Total spent | £880 |
        | Signed by | Mrs A. Person |
        | Role | Chair |
        | Sign-off date | 20 May 2021 |
        """,
      expected: """
        group_name: Alder Vale
        total_spent: £880
        eval_signed_name: Mrs A. Person
        eval_signed_role: Chair
        eval_signed_date: 20 May 2021
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £880
        outcomes 1 impact_summary: Calmer starts
        """, kinds: [.docx]),
    Case(
      testDescription:
        "numbers under Priority, titles under Description, a heading right after questions",
      sketch: """
        | Consortium | Alder Vale |
        | Total NOR (all schools) | 1304 |
        |
        | Priorities |
        | Priority | Description | Evidence |
        | 1 | Reading | Low scores in September |
        | 2 | Attendance | 89% in September |
        |
        | Actions and costs |
        | Priority | Action | Lead | Budget £ |
        | 1 | Buddies | Mr B. Lead | 900 |
        """,
      expected: """
        group_name: Alder Vale
        pupils_on_roll: 1304
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: 89% in September
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "rows numbered under no header",
      sketch: """
        | Consortium | Alder Vale |

        | | **Focus** | **What tells us this?** |
        | 1 | Reading | Low scores |
        | 2 | Attendance | Too many away |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Too many away
        """, kinds: [.docx]),
    Case(
      testDescription: "a card of four columns that begins with the action's number",
      sketch: """
        | Cluster | Alder Vale |

        | Action no. | 1.1 | Priority | 1 |
        | Action | Buddies | Target group | Year 3 |
        | Lead person | Mr B. Lead | Cost | £900 |
        | Outcome status | As planned | Changes | |
        | Actual cost | £880 | Pupils reached | 24 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Year 3
        interventions 1 planned_cost: £900
        outcomes 1 intervention_ref: 1.1
        outcomes 1 delivery_status: As planned
        outcomes 1 changes_made: -
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        """, kinds: [.docx]),
    Case(
      testDescription: "one column to tick for each choice",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | **As planned** | **Changed** | **Not delivered** | **Actual cost** | **Met** | **Partly met** | **Not met** |
        | Buddies | ✓ | | | £880 | | x | |
        | Book club | | ✓ | | £120 | ✓ | ✓ | |
        | Visits | | | | £0 | | | |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_title: Book club
        interventions 3 intervention_title: Visits
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £880
        outcomes 1 impact_rating: Partly met
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: £120
        outcomes 2 impact_rating: Met / Partly met
        outcomes 3 intervention_title: Visits
        outcomes 3 delivery_status: -
        outcomes 3 actual_cost: £0
        outcomes 3 impact_rating: -
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes under bold questions: a name for a post, and nothing",
      sketch: """
        **1. What is the name of your consortium?**
        | Alder Vale |
        **2. What is your allocation?**
        | £5,000 |
        **3. Signed by**
        | |
        **4. Your role**
        | Chair |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: -
        plan_signed_role: Chair
        """, kinds: [.docx]),
    Case(
      testDescription: "a sign-off in lines, each answer under its label",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        | Chair's school | Alder Primary School |
        Signed
        Mrs A. Person
        Role
        Chair
        Date
        28 September 2020
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28 September 2020
        """, kinds: [.docx]),
    Case(
      testDescription: "a bare No. that counts the pupils beside it",
      sketch: """
        | Consortium | Alder Vale |

        | **Strategy** | **Who for** | **No.** | **Who** | **Costings** |
        | Buddies | Year 3 | 24 | Mr B. Lead | £900 |
        | Book club | Year 4 | 24 | Mr B. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Year 3
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Year 4
        interventions 2 planned_pupils: 24
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "an unsigned sign-off under its header",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        | Chair's school | Alder Primary School |

        | **Signed** | **Role** | **Date** |
        | | Chair | 28 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        allocation: £5,000
        plan_signed_name: -
        plan_signed_role: Chair
        plan_signed_date: 28 September 2020
        """, kinds: [.docx]),
  ]
}
