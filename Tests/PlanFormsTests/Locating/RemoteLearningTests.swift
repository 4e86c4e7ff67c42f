import Documents
import PlanForms
import TestSupport
import Testing

/// The remote-learning form: one lead, a short table of what the lead will do, and in June what
/// happened to each row.
@Suite struct `Locating answers of the remote-learning form` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: [plan, nomination, report, labelsWithColons])
  func `reads questions and tables`(_ example: Case) throws {
    try example.check(SchemaFiles.remoteLearningLocator)
  }

  @Test(arguments: [
    ("Fund 2: Remote learning", "remote"),
    ("Fund 2 2020-21: nomination of an expert lead", "remote"),
    ("Remote learning plan and evaluation 2020-21 (Fund 2)", "remote"),
    ("FUND TWO – expert lead", "remote"), ("Fund 1 or Fund 2: application form", nil),
    ("Your remote learning lead", nil), ("Fund 21: repairs", nil),
    ("Please do not use this form for Fund 1.", nil),
  ])
  func `takes the fund from a title that names one`(_ title: String, _ fund: String?) throws {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      \(title)
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Name of expert lead | Mr B. Person |
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["fund"].value == fund.map { .choice($0) })
  }

  @Test func `takes an answer before a title`() throws {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      Fund 2: application form
      | Which fund? | Fund 1 |
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["fund"].value == .choice("recovery"))
  }

  @Test(arguments: [
    ("Remote Learning Expert Lead: Consortium Plan", "Mr B. Person"),
    ("REMOTE LEARNING LEAD – ON A PAGE", "Mr B. Person"),
    ("Remote Learning Expert Lead: Secondment Specification", "Mr B. Person"),
    ("Expert Lead for Remote Learning: Consortium Plan, 2020 to 2021", "Mr B. Person"),
  ])
  func `takes no name from a title that says what the form is`(_ title: String, _ lead: String)
    throws
  {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      # \(title)

      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Name of expert lead | \(lead) |
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["rl_lead_name"].value == .text(lead))
  }

  @Test func `leaves a heading to the label below it that asks the same`() throws {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Chair's school | Oak Primary School |
      | Platforms in use | Seesaw |
      ## Our expert lead
      Name of our lead: TBC
      Lead's school: Holly Primary School
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["rl_lead_name"].state == .deferred)
    #expect(reading["rl_lead_school"].value == .text("Holly Primary School"))
  }

  @Test func `takes a bar over one label and its answer for a heading`() throws {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Name of expert lead | Mr B. Person |

      | **Our story** {C05621} | < |
      | Why now? {FDE3C8} | Two of our schools had no way of teaching at home. |
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["context"].text == "Two of our schools had no way of teaching at home.")
  }

  @Test func `tells whose e-mail it is by the person before it`() throws {
    let locator = try SchemaFiles.remoteLearningLocator.get()
    let document = LayoutSketch.word(
      """
      | Consortium | Alder Vale |
      | Who chairs it? | Mrs A. Person |
      | Which school are they from? | Holly Primary School |
      | Best e-mail for them | a@holly.example |

      # Lead card

      | Who’s your expert lead? | Mr B. Person |
      | Which school do they work in? | Fern Junior School |
      | Their e-mail | b@fern.example |
      """)
    let reading = try #require(locator.read(document, values: ValueReader()))
    #expect(reading["chair_email"].text == "a@holly.example")
    #expect(reading["rl_lead_email"].text == "b@fern.example")
  }

  static let plan = Case(
    testDescription: "a plan with the lead's address beside the chair's",
    sketch: """
      | 1. Consortium | Alder Vale |
      | 2. Chair’s email | chair@alder.example |
      | 3. Fund 2 amount (from your letter) | £2,000 |
      | 4. Name of your remote learning lead | Mr B. Person |
      | 5. Lead’s email | lead@alder.example |
      | 6. How much time will the lead be released for? | One day a fortnight from November |
      | 7. What will it cost to release them? | 8 x £180 = £1,440 |

      What will the lead do?
      | What the lead will do | For which schools | By when | What will be better for pupils |
      | Choose one platform for all of us | All 5 | Half term | Families have one thing to learn |
      | Coach two teachers in each school | All 5 | Christmas | Pupils are taught new things |
      """,
    expected: """
      group_name: Alder Vale
      chair_email: chair@alder.example
      allocation: £2,000
      rl_lead_name: Mr B. Person
      rl_lead_email: lead@alder.example
      rl_release_time: One day a fortnight from November
      rl_release_cost: 8 x £180 = £1,440
      interventions 1 intervention_title: Choose one platform for all of us
      interventions 1 schools_involved: All 5
      interventions 1 timescale: Half term
      interventions 1 success_criteria: Families have one thing to learn
      interventions 2 intervention_title: Coach two teachers in each school
      interventions 2 schools_involved: All 5
      interventions 2 timescale: Christmas
      interventions 2 success_criteria: Pupils are taught new things
      """)

  static let nomination = Case(
    testDescription: "a nomination whose “their” is the lead's",
    sketch: """
      | Consortium | Alder Vale | Fund 2 allocation | £1,800 |
      | Chair | Mrs A. Person | Chair’s school | Alder Junior School |
      | Chair’s email | chair@alder.example | < | < |

      Section B: Your expert lead
      | Name of expert lead | Mr B. Person | Their school | Vale Primary School |
      | Their role in school | Year 5 teacher | Their email | lead@alder.example |
      | Why have you chosen them? | He set up our online classrooms. | < | < |

      | How much release time will they have? | 6-8 days | Total cost of the release | £1,400 |
      | Has your lead spoken to the SAS team? | Not yet | < | < |

      | Activity | Schools | When | How pupils will benefit |
      | Twilight on live lessons | All | Autumn 2 | Pupils see their teacher every day |

      | Have all the headteachers agreed to this nomination? | Yes | Date agreed | 25/9/2020 |
      | Signed by the chair | Mrs A. Person | Date signed | 30/9/2020 |
      """,
    expected: """
      group_name: Alder Vale
      chair_name: Mrs A. Person
      chair_school: Alder Junior School
      chair_email: chair@alder.example
      allocation: £1,800
      rl_lead_name: Mr B. Person
      rl_lead_school: Vale Primary School
      rl_lead_email: lead@alder.example
      rl_lead_role: Year 5 teacher
      rl_lead_experience: He set up our online classrooms.
      rl_release_time: 6-8 days
      rl_release_cost: £1,400
      rl_support_agreed: Not yet
      agreed_by_group: Yes
      agreed_date: 25/9/2020
      plan_signed_name: Mrs A. Person
      plan_signed_date: 30/9/2020
      interventions 1 intervention_title: Twilight on live lessons
      interventions 1 schools_involved: All
      interventions 1 timescale: Autumn 2
      interventions 1 success_criteria: Pupils see their teacher every day
      """)

  static let report = Case(
    testDescription: "a report with a row for each action",
    sketch: """
      | Consortium | Alder Vale | Fund 2 allocation | £1,800 |
      | Chair | Mrs A. Person | Report completed by | Mr B. Person |

      | Activity | Done? (Yes / Partly / No) | If partly, why? | Schools | Staff | What is better? |
      | Training for all teachers | Yes | | 5 | 62 | Lessons went on every day. |
      | Guides for parents | Yes, changed | We made films. | 5 | n/a | More work came in. |

      | Total spent | £1,720 | Amount left | £80 |
      | What you would like to do with any amount left | A camera | < | < |

      | Overall, what difference has the lead made for pupils? | All were taught within two days. |
      | Signed by the chair | Mrs A. Person |
      | Date signed | 12/5/2021 |
      """,
    expected: """
      group_name: Alder Vale
      chair_name: Mrs A. Person
      allocation: £1,800
      eval_completed_by: Mr B. Person
      total_spent: £1,720
      underspend: £80
      underspend_plan: A camera
      overall_impact: All were taught within two days.
      eval_signed_name: Mrs A. Person
      eval_signed_date: 12/5/2021
      interventions 1 intervention_title: Training for all teachers
      interventions 2 intervention_title: Guides for parents
      outcomes 1 intervention_title: Training for all teachers
      outcomes 1 delivery_status: Yes
      outcomes 1 changes_made: -
      outcomes 1 schools_reached: 5
      outcomes 1 staff_reached: 62
      outcomes 1 impact_summary: Lessons went on every day.
      outcomes 2 intervention_title: Guides for parents
      outcomes 2 delivery_status: Yes, changed
      outcomes 2 changes_made: We made films.
      outcomes 2 schools_reached: 5
      outcomes 2 staff_reached: n/a
      outcomes 2 impact_summary: More work came in.
      """)

  static let labelsWithColons = Case(
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
}
