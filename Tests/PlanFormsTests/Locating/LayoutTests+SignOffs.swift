import Documents

extension `Locating answers in layouts`.Case {
  /// Who signs, as what, when, and for which stage.
  static let signOffs = [
    Case(
      testDescription: "the role is Chair, which is also a label",
      sketch: """
        | Name of consortium | Alder Vale |
        | Signed | Mrs A. Person |
        | Role | Chair |
        | Date | 28/9/20 |
        """,
      expected: """
        group_name: Alder Vale
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28/9/20
        """),
    Case(
      testDescription: "a signature under its labels, the role a label elsewhere",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | Signed | Position | Date signed |
        | Mrs A. Person | Chair | 28/9/20 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28/9/20
        """),
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
      testDescription: "a chair’s name that signs",
      sketch: """
        | Our consortium is called | Alder Vale |
        | Our chair | Mrs A. Person |
        | Allocation | £5,000 |
        # Declaration
        | All headteachers have agreed this plan | Yes |
        | Name of chair | Mrs B. Deputy |
        | Date | 28 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: Yes
        plan_signed_name: Mrs B. Deputy
        plan_signed_date: 28 September 2020
        """, kinds: [.docx]),
    Case(
      testDescription: "a chair’s name beside a signature, which signs nothing",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        # Declaration
        | Name of chair | Mrs A. Person |
        | Signature | Mrs B. Deputy |
        | Date | 28 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        plan_signed_name: Mrs B. Deputy
        plan_signed_date: 28 September 2020
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a sign-off told apart in brackets, and choices that a group’s name is none of",
      sketch: """
        | Consortium / Area Network | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        | Chair sign-off (name) | Mrs A. Person |
        | Chair sign-off (date) | 28 September 2020 |

        | **Action** | **Lead** | **Cost** |
        | Buddies | Mr B. Lead | £900 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28 September 2020
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        """),
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
      testDescription: "who completed the report, told by the date beside it",
      sketch: """
        | Name of consortium | Alder Vale |
        | Completed by | Mrs A. Person |
        | Date | 18 May 2021 |
        | Total spent | £5,000 |
        | Lessons learned | Train two in each school |
        """,
      expected: """
        group_name: Alder Vale
        eval_completed_by: Mrs A. Person
        eval_date: 18 May 2021
        lessons_learned: Train two in each school
        total_spent: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "an office that is a label elsewhere, under questions that nobody answered",
      sketch: """
        | Name of consortium | Alder Vale |

        # Sign-off
        | Date agreed by the group | |
        | Signed by | |
        | In the role of | Chair |
        | Inked on | 1 October 2020 |
        """,
      expected: """
        group_name: Alder Vale
        agreed_date: -
        plan_signed_name: -
        plan_signed_role: Chair
        plan_signed_date: 1 October 2020
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a promise to review is no report, and a blank date by the plan’s signature is the plan’s",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | **Led by** | **Cost** |
        | Buddies | Mr B. Lead | £900 |

        # 5. How we will keep it under review
        The chair will report at each meeting.

        # Signed
        | Signed | Mrs A. Chair |
        | Date | |
        """,
      expected: """
        group_name: Alder Vale
        plan_signed_name: Mrs A. Chair
        plan_signed_date: -
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "the post of whoever filled the form in is not that of whoever signs it",
      sketch: """
        | Consortium | Alder Vale |
        | Completed by | Mrs A. Chair |
        | Job title | Headteacher |
        | Telephone | 01999 400120 |

        # Certification
        | Certified by | Mrs A. Chair |
        | Position | Chair of consortium |
        | Date | 29 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair of consortium
        plan_signed_date: 29 September 2020
        """, kinds: [.docx]),
  ]
}
