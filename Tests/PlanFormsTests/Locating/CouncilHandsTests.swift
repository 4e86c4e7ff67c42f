import Documents
@testable import PlanForms
import TestSupport
import Testing

/// What forms made by council officers taught: questions set as headings with help in italics, a
/// workbook with a sheet of costings, tables of one form that must be read alike.
@Suite struct `Locating answers in council hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.councilHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }

  @Test(arguments: Case.councilHandsOfOtherFund)
  func `are read so for the other fund too`(_ example: Case) throws {
    try example.check(SchemaFiles.remoteLearningForm)
  }

  @Test(arguments: [
    ("No. of pupils / year group", ["planned_pupils", "year_groups"]),
    ("How much has the group been allocated?", ["allocation"]),
    ("Which consortium or network is this evaluation for?", ["group_name"]),
    ("Evaluation signed by the chair", ["eval_signed_name"]),
    ("We will return an evaluation by 21 May 2021", ["evaluation_commitment"]),
    ("Evaluation – complete by June 2021", []),
    ("Pupils can do the\nwritten methods for their year", []),
  ])
  func `know labels that name the form or go on in small letters`(
    _ written: String, _ fields: [String]
  ) throws {
    let index = LabelIndex(try SchemaFiles.recoveryForm.get())
    let found = LabelReader(index).read(written).meanings.flatMap(\.fields)
    #expect(found.map { index.definition.fields[$0].id.description }.sorted() == fields)
  }
}

extension `Locating answers in layouts`.Case {
  static let councilHands = [
    Case(
      testDescription: "questions set as headings, one of them nobody knows, with help in italics",
      sketch: """
        # Recovery fund plan
        ## The group
        ### Name of consortium
        Alder Vale
        ### Name of chair
        Mrs A. Person
        ### Chair’s school
        ``As on the register.``
        Alder School
        ### Favourite colour
        Blue
        ### How many pupils are on roll?
        ``As in the autumn census.``
        1123
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder School
        pupils_on_roll: 1123
        """, kinds: [.docx]),
    Case(
      testDescription: "tables under the same headers, of which one alone could be read otherwise",
      sketch: """
        | Name of group | Alder Vale |

        # Teaching
        | **Action** | **Pupils** | **Cost** |
        | Training | all Year 3 | £100 |

        # Support
        | **Action** | **Pupils** | **Cost** |
        | Buddies | 24 | £900 |
        | Mentors | 30 | £800 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Training
        interventions 1 planned_pupils: all Year 3
        interventions 1 planned_cost: £100
        interventions 2 intervention_title: Buddies
        interventions 2 planned_pupils: 24
        interventions 2 planned_cost: £900
        interventions 3 intervention_title: Mentors
        interventions 3 planned_pupils: 30
        interventions 3 planned_cost: £800
        """, kinds: [.docx]),
    Case(
      testDescription: "a sheet of costings that goes by the numbers of the actions",
      sketch: """
        | Name of group | Alder Vale |

        | **Ref** | **Action** | **Lead** | **Cost** |
        | 1a | Buddies | Mr B. Lead | 900 |
        | 1b | Mentors | Ms C. Lead | 800 |

        # Costings
        | **Ref** | **Item** | **Number** | **Unit cost** |
        | 1a | Half days | 9 | 100 |
        | 1b | Hours | 40 | 15 |
        | 1b | Books | 20 | 10 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1a
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 1b
        interventions 2 intervention_title: Mentors
        interventions 2 lead_name: Ms C. Lead
        interventions 2 planned_cost: 800
        """, kinds: [.docx]),
    Case(
      testDescription: "a table cut by a page whose first row below sounds like labels",
      sketch: """
        | Name of group | Alder Vale |

        | **Action** | **Lead** | **When** | **Cost** |
        | Buddies | Mr B. Lead | by half term | £900 |

        Page 1 of 2
        | Mentors | Ms C. Lead | 2 November 2020 to 21\\nMay 2021 | £800 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 timescale: by half term
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Mentors
        interventions 2 lead_name: Ms C. Lead
        interventions 2 timescale: 2 November 2020 to 21 May 2021
        interventions 2 planned_cost: £800
        """, kinds: [.docx]),
    Case(
      testDescription:
        "choices under a header nobody knows, and a row of choices that is no header",
      sketch: """
        | Name of group | Alder Vale |

        # Evaluation
        | **Action** | **Verdict** | **Actual cost** | **Impact on pupils** | **Aim met?** |
        | Buddies | Completed | £900 | They read more. | Met |
        | Mentors | With changes | £800 | They write more. | Partly |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_title: Mentors
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £900
        outcomes 1 impact_summary: They read more.
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_title: Mentors
        outcomes 2 delivery_status: With changes
        outcomes 2 actual_cost: £800
        outcomes 2 impact_summary: They write more.
        outcomes 2 impact_rating: Partly
        """, kinds: [.docx]),
  ]

  static let councilHandsOfOtherFund = [
    Case(
      testDescription: "labels of which a colon parts what is asked, and the fund's own name",
      sketch: """
        | Consortium | Alder Vale |
        | Number of schools | 5 |
        | Amount of Fund 2 allocated | £2,000 |
        | Expert lead: name | Mr B. Lead |
        | Expert lead: school | Alder School |

        | **Support to be provided** | **Schools** | **Start** | **End** | **Difference for pupils** |
        | Drop-in for teachers after school | All | 3/11/20 | 23/3/21 | Lessons get better |
        | Visits | All | 12/10/20 | 23/10/20 | Nobody misses out on lessons |
        """,
      expected: """
        group_name: Alder Vale
        schools_count: 5
        allocation: £2,000
        rl_lead_name: Mr B. Lead
        rl_lead_school: Alder School
        interventions 1 intervention_title: Drop-in for teachers after school
        interventions 1 schools_involved: All
        interventions 1 start_date: 3/11/20
        interventions 1 end_date: 23/3/21
        interventions 1 success_criteria: Lessons get better
        interventions 2 intervention_title: Visits
        interventions 2 schools_involved: All
        interventions 2 start_date: 12/10/20
        interventions 2 end_date: 23/10/20
        interventions 2 success_criteria: Nobody misses out on lessons
        """, kinds: [.docx])
  ]
}
