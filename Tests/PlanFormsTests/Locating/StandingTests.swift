import Documents
import TestSupport
import Testing

@testable import PlanForms

/// Labels that ask, for standing where they do or beside what they do, what their words alone do not.
@Suite struct `What labels ask where they stand` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.standing)
  func `is what an officer takes them to ask`(_ example: Case) throws {
    try example.check()
  }

  @Test(arguments: [
    ("Chair sign-off (date)", ["agreed_date", "eval_signed_date", "plan_signed_date"]),
    ("Chair sign-off (name)", ["eval_signed_name", "plan_signed_name"]),
    ("Chair sign-off (please)", ["eval_signed_name", "plan_signed_name"]),
    ("Budget holder (school)", ["budget_holder_school"]),
    ("Consortium or network?", ["group_type"]),
    ("Consortium or cheese?", []),
  ])
  func `is told by their brackets and choices`(_ written: String, _ fields: [String]) throws {
    let index = LabelIndex(try SchemaFiles.recoveryForm.get())
    let found = LabelReader(index).read(written).meanings.flatMap(\.fields)
    #expect(found.map { index.definition.fields[$0].id.description }.sorted() == fields)
  }

  @Test(arguments: [
    ("Overall impact across the consortium", ["overall_impact"]),
    ("Context of all our schools", ["context"]), ("Brief context of the consortium", ["context"]),
    ("Overall impact on pupils and schools", ["overall_impact"]),
    ("Have all the schools in your group agreed this plan?", ["agreed_by_group"]),
    ("Agreed by weather (Y/N)", []),
    ("Number of teapots in the consortium", []),
  ])
  func `is asked of the group where their end says so, but no sum is`(
    _ written: String, _ fields: [String]
  ) throws {
    let index = LabelIndex(try SchemaFiles.recoveryForm.get())
    let found = LabelReader(index).readLike(written, inTable: false).meanings.flatMap(\.fields)
    #expect(found.prefix(1).map { index.definition.fields[$0].id.description } == fields)
  }

  @Test func `asks for no sum of the group where only a row's cost has its words`() throws {
    let index = LabelIndex(try SchemaFiles.recoveryForm.get())
    let found = LabelReader(index).readLike("Cost across the network", inTable: false).meanings
    #expect(found.flatMap(\.fields).allSatisfy { index.definition.fields[$0].type != .money })
  }
}

extension `Locating answers in layouts`.Case {
  static let standing = [
    Case(
      testDescription: "the schools involved, asked before the first action",
      sketch: """
        Consortium: Alder Vale
        Chair’s email: a@alder.example
        Schools involved: Alder Primary School, Beech Primary School
        The money should be sent to: Alder Primary School
        # Priority 1: Reading
        Action 1.1: Buddies
        Schools involved: Beech Primary School
        Cost: £900
        """,
      expected: """
        group_name: Alder Vale
        chair_email: a@alder.example
        schools_in_group: Alder Primary School, Beech Primary School
        budget_holder_school: Alder Primary School
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 schools_involved: Beech Primary School
        interventions 1 planned_cost: £900
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
      testDescription: "help in brackets that asks, over a paragraph",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        ## Priority 1: Reading
        **Rationale (what evidence tells you this is a priority?)**
        Scores fell in nine schools
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores fell in nine schools
        """, kinds: [.docx]),
    Case(
      testDescription: "an author’s own word for a row, and how what was planned turned out",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Provision** | **Provision lead** | **Start of provision** | **Cohort size** | **Cost of provision** | **Provision delivered?** | **Actual cohort size** |
        | Buddies | Mr B. Lead | 2 November 2020 | 24 | £900 | Yes | 21 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_pupils: 24
        interventions 1 start_date: 2 November 2020
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 pupils_reached: 21
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a heading with its month over a table of June, and bare words under its bands",
      sketch: """
        | Consortium | Alder Vale |
        # Actions
        | **Action** | **Number of pupils** | **Cost** |
        | Buddies | 24 | £900 |
        # Evaluation – June 2021
        | **Action** | **Number of pupils** | **Cost** | **Impact** |
        | Buddies | 21 | £880 | Calmer starts to the day in all classes |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 21
        outcomes 1 impact_summary: Calmer starts to the day in all classes
        """, kinds: [.docx]),
    Case(
      testDescription: "a question about all of it, which no action is asked",
      sketch: """
        | Consortium | Alder Vale |
        | **Action** | **Actual cost** | **Impact** |
        | Buddies | £880 | Calmer starts to the day |

        | OVERALL, WHAT DIFFERENCE HAS IT MADE? | Heads in all our villages now plan the work together |
        | Total spent | £880 |
        """,
      expected: """
        group_name: Alder Vale
        total_spent: £880
        overall_impact: Heads in all our villages now plan the work together
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 impact_summary: Calmer starts to the day
        """, kinds: [.docx]),
    Case(
      testDescription: "a bold question at the end of a form, with nothing under it",
      sketch: """
        **Consortium**
        Alder Vale
        **Allocation**
        £5,000
        **Action**
        Buddies
        **Signed by chair**
        Mrs A. Person
        **Date**
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: -
        interventions 1 intervention_title: Buddies
        """, kinds: [.docx]),
    Case(
      testDescription:
        "actions across, under their names, one alone and two with answers like labels",
      sketch: """
        | Consortium | Alder Vale |
        ## Priority 1: Reading
        |  | **Action 1** |
        | Action | Buddies |
        | Lead | Mr B. Lead |
        | Start date | October 2020 |
        | Cost | £900 |
        ## Priority 2: Maths
        |  | **Action 1** | **Action 2** |
        | Action | Number club | Tutors |
        | Number of pupils | 12 | 36 children |
        | Start date | October 2020 | 2 November 2020 |
        | Cost | £700 | £600 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Maths
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: October 2020
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 1
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Number club
        interventions 2 planned_pupils: 12
        interventions 2 start_date: October 2020
        interventions 2 planned_cost: £700
        interventions 3 intervention_ref: 2
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Tutors
        interventions 3 planned_pupils: 36 children
        interventions 3 start_date: 2 November 2020
        interventions 3 planned_cost: £600
        """, kinds: [.docx]),
  ]
}
