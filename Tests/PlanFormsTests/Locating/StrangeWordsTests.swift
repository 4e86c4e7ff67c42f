import Documents
import PlanForms
import TestSupport
import Testing

/// What stands round labels in words that no definition lists.
@Suite struct `Labels in strange words` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.strangeWords)
  func `are told by what stands round them`(_ example: Case) throws {
    try example.check()
  }

  @Test(arguments: [
    ("a sign-off both stages share", "Authorised by", "Job title", StageID.plan),
    ("questions of June alone", "Total spent", "Lessons learned", .evaluation),
  ])
  func `tell a stage only where one stage asks them`(
    _ name: String, _ one: String, _ other: String, _ stage: StageID
  ) throws {
    let document = LayoutSketch.word(
      """
      | Name of consortium | Alder Vale |
      | Chair's school | Alder Primary School |
      | Allocation | £5,000 |
      | \(one) | £4,900 and Mrs A. Person |
      | \(other) | Head of school |
      """)
    let locator = FormLocator(try SchemaFiles.recoveryForm.get())
    #expect(locator.read(document, values: ValueReader())?.stage == stage)
  }

  @Test func `a form behind a cover sheet is read though its sheet is hidden`() throws {
    let form = try SchemaFiles.recoveryForm.get()
    var document = LayoutSketch.workbook(
      """
      ## Cover
      | Please see within |
      ## Plan
      | Name of consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      | Chair's school | Alder Primary School |
      """)
    let last = try #require(document.sheets.indices.last)
    document.sheets[last].state = .hidden
    let reading = try #require(FormLocator(form).read(document, values: ValueReader()))
    let outline = FormOutline.text(reading, of: form)
    #expect(outline.contains("allocation: £5,000"), "\(outline)")
  }
}

extension `Locating answers in layouts`.Case {
  static let strangeWords = [
    Case(
      testDescription:
        "titles and names under headers that only their columns explain, beside days that may be any",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action no.** | **Brick** | **Skipper** | **Blast-off** | **Touchdown** | **Cost** | **Success criteria** |
        | 1 | Buddies for readers | Mr B. Lead | 2 Nov 2020 | 26 Mar 2021 | £900 | Pupils read more books |
        | 2 | Book club | Mrs C. Lead | 11 Jan 2021 | 9 Jul 2021 | £800 | Pupils like books better |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies for readers
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Pupils read more books
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £800
        interventions 2 success_criteria: Pupils like books better
        """, kinds: [.docx]),
    Case(
      testDescription: "sums under a header nobody knows are never taken for the cost",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action** | **Lead** | **From parents' evenings** | **Success criteria** |
        | Buddies | Mr B. Lead | £900 | Pupils read more books |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 success_criteria: Pupils read more books
        """, kinds: [.docx]),
    Case(
      testDescription: "numbered questions in four columns, some of them unknown",
      sketch: """
        | 1.1 Name of consortium | Alder Vale | 1.2 Gubbins | 12 |
        | 1.3 Member schools | Alder Primary, Beech Primary | 1.4 Widgets | 40 |
        | 1.5 Chair | Mrs A. Person | 1.6 Allocation | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        schools_in_group: Alder Primary, Beech Primary
        allocation: £5,000
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
      testDescription: "what will be is no question of June",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action** | **Children who will take part** | **Lead** | **Cost** |
        | Buddies | Readers who fell behind | Mr B. Lead | £900 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers who fell behind
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
  ]
}
