import Documents
import PlanForms
import TestSupport
import Testing

/// Layouts and wordings of authors whose forms nobody had seen when the locator was written.
@Suite struct `Locating answers in other hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.otherHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }

  @Test func `report text beside the form, and not the form's own`() throws {
    var document = LayoutSketch.word(
      """
      | Name of consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      """)
    func story(_ text: String, at place: Place) -> SideStory {
      SideStory(place: place, blocks: [.paragraph(Paragraph(text: text, place: place))])
    }
    document.headers = [
      story("Recovery plan and evaluation 2020-21 (Fund 1)", at: .paragraph(101)),
      story("Please ring me about the money first", at: .paragraph(102)),
    ]
    document.footers = [story("Page 2 of 3", at: .paragraph(103))]
    document.footnotes = [story("Two heads were away", at: .paragraph(104))]
    document.comments = [
      Comment(place: .paragraph(105), anchor: nil, author: "A", text: "Is it £6,000 now?")
    ]
    let reading = try locate(document)
    #expect(
      reading.leftovers.map(\.text) == [
        "Please ring me about the money first", "Two heads were away", "Is it £6,000 now?",
      ])
  }

  @Test func `report hidden sheets and cells under a merge`() throws {
    var document = LayoutSketch.workbook(
      """
      == Plan
      | Name of consortium | Alder Vale | < |
      | Chair | Mrs A. Person |
      | Allocation | £5,000 |
      == Old
      | Name of consortium | Elder Vale |
      """)
    document.sheets[1].state = .hidden
    document.sheets[0].cells.append(
      SheetCell(reference: CellReference(row: 0, column: 2), kind: .text, text: "and Weir"))
    document.sheets[0].cells.sort { $0.reference < $1.reference }
    let reading = try locate(document)
    #expect(reading[.groupName].text == "Alder Vale")
    #expect(reading.leftovers.map(\.text) == ["and Weir", "Elder Vale"])
  }

  private func locate(_ document: Document) throws -> FormReading {
    let locator = FormLocator(try SchemaFiles.recoveryForm.get())
    return try #require(locator.read(document, values: ValueReader()))
  }
}

extension `Locating answers in layouts`.Case {
  static let otherHands = [
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
      testDescription: "dotted and ruled lines to write on",
      sketch: """
        Name of consortium ........ Alder Vale ........
        Name of chair: ______ Mrs A. Person ______
        Amount allocated …… £5,000
        Signed ........ Mrs A. Person ........ Date ........ 28/9/20
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        """, kinds: [.docx]),
    Case(
      testDescription: "full-width colons, a semicolon before the next label, a colon in an answer",
      sketch: """
        Consortium：Alder Vale
        Allocation：£5,000
        Signature: Mrs A. Person; date: 28/9/20
        Priority 1: Stamina
        Evidence of need: Moderation across six schools: pieces half as long
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Stamina
        priorities 1 priority_need: Moderation across six schools: pieces half as long
        """, kinds: [.docx]),
    Case(
      testDescription: "help under a question in the label's cell, the answer beside it or missing",
      sketch: """
        | Name of your consortium\\nAs on the list | Alder Vale |
        | Your allocation\\nSee the letter | £5,000 |
        | Why have you chosen these priorities?\\nNo more than 200 words | Small schools. |
        | Signature of chair\\nTyped is fine | |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        context: Small schools.
        plan_signed_name: -
        """, kinds: [.docx]),
    Case(
      testDescription: "a sign-off beside the priorities, another table further down",
      sketch: """
        == Form
        | Consortium | Alder Vale | | | Allocation | £5,000 |
        | Chair | Mrs A. Person | | | Number of schools | 5 |
        |
        | No. | Priority | Evidence of need | | Sign-off | |
        | 1 | Reading | Low scores | | Signed | Mrs A. Person |
        | 2 | Number | Gaps | | Date | 28/9/20 |
        |
        | Priority no. | Action | Cost |
        | 1 | Buddies | £2,000 |
        | 2 | Clubs | £3,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        schools_count: 5
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: 28/9/20
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number
        priorities 2 priority_need: Gaps
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £2,000
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Clubs
        interventions 2 planned_cost: £3,000
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a sideways table with counts in words, questions below it",
      sketch: """
        | Consortium | Alder Vale | |
        | Allocation | £5,000 | |
        |
        | Actions | Action 1 | Action 2 |
        | What will happen | Buddies | Clubs |
        | How many pupils | 49 pupils | about 20 |
        | Cost | £2,000 | £3,000 |
        |
        | Total planned spend | £5,000 |
        | Signed | Mrs A. Person |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        total_planned: £5,000
        plan_signed_name: Mrs A. Person
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 49 pupils
        interventions 1 planned_cost: £2,000
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Clubs
        interventions 2 planned_pupils: about 20
        interventions 2 planned_cost: £3,000
        """),
    Case(
      testDescription: "headings that only number the row, its title asked below",
      sketch: """
        Consortium: Alder Vale
        Allocation: £5,000
        ## Priority 1
        **What is the priority?**
        Reading
        **How do you know it is needed?**
        Low scores
        ### Action 1
        **What will you do?**
        Buddies
        **Who will lead it?**
        Deputy headteacher
        **How much will it cost?**
        £5,000
        ## Priority 2 – Number
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Deputy headteacher
        interventions 1 planned_cost: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "four columns of questions and answers, some blank, under a priority's name",
      sketch: """
        | Consortium: | Alder Vale | Schools (number): | 5 |
        | Funding: | £5,000 | Chair: | Mrs A. Person |
        |
        | Priority 1: | Reading | | |
        | Rationale: | Low scores | | |
        | Action: | Buddies | Led by: | Mr B. Lead |
        | When: | Autumn 2 | Cost: | |
        | Success criteria: | | Measured by: | A test |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        schools_count: 5
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 timescale: Autumn 2
        interventions 1 planned_cost: -
        interventions 1 success_criteria: -
        interventions 1 measure_name: A test
        """, kinds: [.docx]),
    Case(
      testDescription: "June headers in words of the author's own, numbered under No",
      sketch: """
        | Name of consortium | Alder Vale |
        | **No** | **Was it delivered?** | **If it changed, how and why** | **Money spent (£)** | **Number of children who took part** | **Difference made to pupils** | **Aim met?** |
        | 1 | Completed | Went online | £900 | 20 | Most caught up | Met |
        | 2 | Ongoing | Began late | £800 | 30 | Too soon | Amber |
        """,
      expected: """
        group_name: Alder Vale
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Completed
        outcomes 1 changes_made: Went online
        outcomes 1 actual_cost: £900
        outcomes 1 pupils_reached: 20
        outcomes 1 impact_summary: Most caught up
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Ongoing
        outcomes 2 changes_made: Began late
        outcomes 2 actual_cost: £800
        outcomes 2 pupils_reached: 30
        outcomes 2 impact_summary: Too soon
        outcomes 2 impact_rating: Amber
        """),
  ]
}
