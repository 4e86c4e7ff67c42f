import Documents

extension `Locating answers in layouts`.Case {
  /// Boxes and columns to tick, and answers that are one of several choices.
  static let choices = [
    Case(
      testDescription: "boxes to tick in cells of their own",
      sketch: """
        | Name of consortium | Alder Vale | |
        | Agreed by the schools | ☒ Yes | ☐ No |
        | Allocation | £5,000 | |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        agreed_by_group: ☒ Yes ☐ No
        """),
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
      testDescription: "sentences with help under them beside a box that is ticked",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Chair’s email | a@alder.example |
        | Allocation | £5,000 |
        | All schools covered by this plan have agreed to it\\nTick to confirm | ☒ |
        | No individual pupil can be identified from this form\\nTick to confirm | ☒ |
        | Are all schools open? | Yes |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_email: a@alder.example
        allocation: £5,000
        agreed_by_group: ☒
        data_protection_confirmed: ☒
        """, kinds: [.docx]),
    Case(
      testDescription: "columns to tick in, under Yes and No",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        | Please confirm | Yes | No |
        | The plan has been agreed by all schools | | X |
        | We will send an evaluation by June | ✓ | |
        | No pupil is named in this plan | | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: No
        evaluation_commitment: Yes
        data_protection_confirmed: -
        """),
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
      testDescription: "a label that offers the choices of its question",
      sketch: """
        | Consortium | Alder Vale |

        | **Action 1** | < |
        | What we will do | Buddies |
        | Lead | Mr B. Lead |
        | Actual cost | £880 |
        | Aim: met, partly met or not met | Partly met |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        outcomes 1 intervention_ref: 1
        outcomes 1 actual_cost: £880
        outcomes 1 impact_rating: Partly met
        """, kinds: [.docx]),
    Case(
      testDescription: "a choice that says what is asked",
      sketch: """
        | Which pot is this for | Fund 1 (recovery) |
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        """,
      expected: """
        fund: Fund 1 (recovery)
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        """),
    Case(
      testDescription: "a choice and a year below their questions",
      sketch: """
        **Which of the two funds are you writing about?**
        Fund 1, recovery
        **Which school year is the plan for?**
        2020-21
        **What is your group called?**
        Alder Vale
        **Who chairs the group?**
        Mrs A. Person
        **Which school does the chair lead?**
        Alder Primary School
        **What is the chair's email address?**
        a@alder.example
        **How much money has your group been given?**
        £5,000
        """,
      expected: """
        fund: Fund 1, recovery
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: a@alder.example
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "a choice with more in brackets, below its question, nothing set in bold",
      sketch: """
        Which fund
        Fund 2 (remote learning)
        Consortium
        Alder Vale
        Chair
        Mrs A. Person
        Chair's school
        Alder Primary School
        Allocation
        £5,000
        """,
      expected: """
        fund: Fund 2 (remote learning)
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        allocation: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "coded statements, each with its yes beside it",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Ms R. Specimen |
        | Total cost | £900 |

        | | **Declaration** | **Yes or No** |
        | D1 | The headteachers of all the schools in the consortium have agreed this plan. | Yes |
        | D2 | The hall is booked. | Yes |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_planned: £900
        agreed_by_group: Yes
        """, kinds: [.docx]),
    Case(
      testDescription: "help in square brackets behind questions, and their answers beside them",
      sketch: """
        | Consortium [as on your letter] {E2EFDA} | Alder Vale |
        | Chair this year {E2EFDA} | Ms R. Specimen |
        | Which school will receive the money? [one school only] {E2EFDA} | Oak Primary School |
        | Have all the heads agreed to this plan? [Yes / No] {E2EFDA} | Yes |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        budget_holder_school: Oak Primary School
        agreed_by_group: Yes
        """, kinds: [.docx]),
  ]
}
