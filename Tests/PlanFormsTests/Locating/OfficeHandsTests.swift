import Documents
import PlanForms
import TestSupport
import Testing

/// What forms taught that are made as people make them who live in Word and Excel: banded blocks with
/// help in their cells, bold questions over boxes, headers grouped and totalled.
@Suite struct `Locating answers in office hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.officeHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  static let officeHands = [
    Case(
      testDescription: "blocks below a list of priorities belong to none that they do not name",
      sketch: """
        | Name of consortium | Alder Vale |

        | Ref | Area of need | How do you know? |
        | 1 | Reading | Low scores |
        | 2 | Attendance | Too many away |

        Section 4 – Planned activity

        Complete one box for each activity.

        | **Activity 1** | < | < | < |
        | **Activity title** | Buddies | **Area of need it supports (Ref)** | 1 |
        | **Who will benefit?** | Year 3 | **Estimated number of pupils** | 24 pupils |

        | **Activity 2** | < | < | < |
        | **Activity title** | Home visits | **Funding required from this grant** | £900 |
        | **Begins** | October 2020 | **Ends** | 09/07/2021 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Too many away
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 target_group: Year 3
        interventions 1 planned_pupils: 24 pupils
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 start_date: October 2020
        interventions 2 end_date: 09/07/2021
        interventions 2 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "a band over questions side by side, and a judgement in other words",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Activity 1** | < | < | < |
        | **Activity title** | Buddies | **Lead** | Mr B. Lead |
        | **Review (complete by 21 May 2021)** | < | < | < |
        | **What happened?** | Delivered with changes | **Reason for any changes** | Schools were shut |
        | **Final cost** | £880 | **Pupils who took part** | 24 |
        | **Difference made to pupils** | Calmer starts | < | < |
        | **Was the expected change achieved?** | Partly | < | < |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Delivered with changes
        outcomes 1 changes_made: Schools were shut
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        outcomes 1 impact_summary: Calmer starts
        outcomes 1 impact_rating: Partly
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
      testDescription: "bold questions over boxes that span the sheet, empty rows between",
      sketch: """
        | **Name of consortium** |
        | Alder Vale | < | < | < |
        |
        | **Chair this year** |
        | Mrs A. Person | < | < | < |
        |
        | **How much has been spent?** |
        | £880 | < | < | < |
        |
        | **What happens next?** |
        | Two schools go on. | < | < | < |
        |
        | **Signed by the Chair** |
        | Mrs A. Person | < | < | < |
        |
        | **Date** |
        | 20 May 2021 | < | < | < |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        next_steps: Two schools go on.
        total_spent: £880
        eval_signed_name: Mrs A. Person
        eval_signed_date: 20 May 2021
        """, kinds: [.xlsx]),
    Case(
      testDescription: "an unanswered question in other words among answered ones",
      sketch: """
        | | Consortium | | Alder Vale |
        | | Grant value | | £5,000 |
        | | School whose budget the grant will go into |
        | | Total cost of plan | | £4,900 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        budget_holder_school: -
        total_planned: £4,900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "numbered items, their answers and guidance beside some of them",
      sketch: """
        | No | Item | Response | Guidance |
        | 1 | Consortium name | Alder Vale |
        | 2 | Chair email address | a@alder.example | School e-mail only |
        | 3 | Funding available to you | £5,000 |
        | 4 | Chair’s school | | As in our directory |
        | 5 | All consortium heads agree? | Yes |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: -
        chair_email: a@alder.example
        allocation: £5,000
        agreed_by_group: Yes
        """, kinds: [.xlsx]),
    Case(
      testDescription: "labels with their answers below them in the same cells, two by two",
      sketch: """
        | Consortium name:\\nAlder Vale | Chair name:\\nMrs A. Person |
        | Funding available to you:\\n£5,000 | Agreed by all schools:\\nYes |
        | Chair’s signature (type name): | Signature date:\\n29 September 2020 |
        | Date agreed:\\n25 September 2020 | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: Yes
        agreed_date: 25 September 2020
        plan_signed_name: -
        plan_signed_date: 29 September 2020
        """, kinds: [.docx]),
    Case(
      testDescription: "two questions in one line, and a question for a yes in other words",
      sketch: """
        | Name of consortium | Alder Vale |
        | **Action** | **Actual cost** | **Impact on pupils** |
        | Buddies | £880 | Calmer starts |

        **Is there any money left? How much?**

        £20

        **Have the other heads agreed?**

        Yes
        """,
      expected: """
        group_name: Alder Vale
        agreed_by_group: Yes
        underspend: £20
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 impact_summary: Calmer starts
        """, kinds: [.docx]),
    Case(
      testDescription: "numbers under a header nobody knows; the school that brackets tell",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair’s school | Alder Primary School |
        | Host school (receives grant) | Birch Primary School |

        | Line | Priority no | What the money will be spent on | Lead person | Budget £ | Outcome expected |
        | 1.1 | 1 | Buddies | Sian Rees | 900 | Calmer starts |
        | 1.2 | 1 | Home visits | Rob Ellery | 400 | Fewer absences |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        budget_holder_school: Birch Primary School
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Sian Rees
        interventions 1 planned_cost: 900
        interventions 1 success_criteria: Calmer starts
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Rob Ellery
        interventions 2 planned_cost: 400
        interventions 2 success_criteria: Fewer absences
        """, kinds: [.docx]),
    Case(
      testDescription: "numbers under Priority, titles under a word nobody knows",
      sketch: """
        | Consortium | Alder Vale |

        | **Priority** | **Headline** | **What is the evidence?** |
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
        """),
  ]
}
