import Documents
import PlanForms
import TestSupport
import Testing

/// Layouts that forms come in, each sketched, with what must be found in it.
@Suite struct `Locating answers in layouts` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sketch: String
    var expected: String
    /// The kinds of document that the sketch is tried as.
    var kinds: [OfficeFormat] = [.docx, .xlsx]

    func check() throws {
      let form = try SchemaFiles.recoveryForm.get()
      let locator = FormLocator(form)
      for kind in kinds {
        let document = kind == .docx ? LayoutSketch.word(sketch) : LayoutSketch.workbook(sketch)
        let reading = try #require(locator.read(document, values: ValueReader()), "\(kind)")
        let outline = FormOutline.text(reading, of: form)
        #expect(outline == expected, "\(kind)\n\(outline)")
      }
    }
  }

  @Test(arguments: Case.all)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }
}

extension `Locating answers in layouts`.Case {
  typealias Case = Self

  static let all: [Case] = pairs + hands + tables + combined + sideways + doubtful

  static let pairs = [
    Case(
      testDescription: "label and answer side by side",
      sketch: """
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        """),
    Case(
      testDescription: "two pairs in a row, some blank",
      sketch: """
        | Name of consortium: | Alder Vale | Chair: | Mrs A. Person |
        | Email: | | Allocation: | £5,000 |
        | Number of schools: | 5 | Pupils on roll: | 1,200 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_email: -
        schools_count: 5
        pupils_on_roll: 1,200
        allocation: £5,000
        """),
    Case(
      testDescription: "label above answer",
      sketch: """
        | Name of consortium | Chair | Allocation |
        | Alder Vale | Mrs A. Person | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        """),
    Case(
      testDescription: "labels and answers in paragraphs",
      sketch: """
        Name of consortium: Alder Vale
        Chair: Mrs A. Person      Email: a@b.example
        Total Allocation: £5,000
        Signed: Mrs A. Person\\tPosition: Chair\\tDate: 28/9/20
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_email: a@b.example
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_role: Chair
        plan_signed_date: 28/9/20
        """, kinds: [.docx]),
    Case(
      testDescription: "a heading with its answer below in two paragraphs",
      sketch: """
        Consortium: Alder Vale
        Allocation: £5,000
        # Context and need
        Our schools are small.
        Reading fell back most.
        # Sign-off
        Signed: Mrs A. Person
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        context: Our schools are small. Reading fell back most.
        plan_signed_name: Mrs A. Person
        """, kinds: [.docx]),
    Case(
      testDescription: "label and answer in one cell",
      sketch: """
        | Name of consortium: Alder Vale | Chair: Mrs A. Person |
        | Allocation: £5,000 | Date signed: 28/9/20 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        plan_signed_date: 28/9/20
        """),
    Case(
      testDescription: "help in the label's cell, other words near it",
      sketch: """
        | Name of consortium (as in your letter) | Alder Vale |
        | 2. Chair * | Mrs A. Person |
        | Allocation\\nCopy it from your letter | £5,000 |
        | Number of pupils on the roll | 1,200 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        pupils_on_roll: 1,200
        allocation: £5,000
        """),
    Case(
      testDescription: "an answer over two rows",
      sketch: """
        | Name of consortium | Alder Vale |
        | Schools in consortium | Oak Primary |
        | | Elm Junior |
        | Allocation | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        schools_in_group: Oak Primary Elm Junior
        allocation: £5,000
        """),
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
  ]

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

  static let tables = [
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

  static let combined = [
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
        """),
  ]
}
