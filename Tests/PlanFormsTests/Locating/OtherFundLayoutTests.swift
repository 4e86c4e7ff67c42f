import Documents
import TestSupport
import Testing

@testable import PlanForms

/// Layouts that another fund's form stands in.
@Suite struct `Another fund's form` {
  private static let definition = """
    id: grant
    title: Inclusion grant
    group: school
    stages: {plan: Plan}
    sections:
      about: {title: About your school}
      actions: {title: What you will do}
      declaration: {title: Declaration}
    tables: {actions: {row: action, anchors: [action]}}
    fields:
      school: {label: Name of school, section: about, type: text}
      senco: {label: SENCO, section: about, type: person}
      holiday:
        {label: Holiday, section: about, type: choice,
         choices: {summer: {label: Summer, spellings: [Summer holidays]}, easter: Easter}}
      email: {label: Contact e-mail, section: about, type: email}
      action: {label: Action, section: actions, table: actions, type: text}
      cost: {label: Cost, section: actions, table: actions, type: money}
      head: {label: Head teacher, section: declaration, type: person}
      governor: {label: SEND link governor, section: declaration, type: person}
      signed: {label: Date signed, section: declaration, type: date}
    """

  private static let about = """
    | Name of school | Ash Grove |
    | SENCO | Mrs L Ford |
    | Contact e-mail | s@ash.example |
    """
  private static let actions = """
    | Action | Cost |
    | Nurture room | £2,800 |
    | Makaton | £900 |
    """
  private static let signed = """
    | Head teacher | Mr P Dray |
    | SEND link governor | Dr A Bose |
    | Date signed | 11 October 2024 |
    """

  /// A page laid out by a table: each part's title, beside or above a table of its own.
  private static func page(_ parts: [(String, String)], isWide: Bool) -> Document {
    var table = Table(
      place: .cell(table: 1, row: 1, column: 1), rowCount: parts.count,
      columnCount: isWide ? 2 : 1, cells: [])
    for (row, (title, inner)) in parts.enumerated() {
      let place = Place.cell(table: 1, row: row + 1, column: 1)
      let heading = Block.paragraph(Paragraph(text: title, place: place))
      let nested = LayoutSketch.word(inner).blocks
      table.cells.append(
        TableCell(row: row, column: 0, place: place, blocks: [heading] + (isWide ? [] : nested)))
      if isWide {
        table.cells.append(
          TableCell(
            row: row, column: 1, place: .cell(table: 1, row: row + 1, column: 2), blocks: nested))
      }
    }
    var document = Document(format: .docx)
    document.blocks = [.table(table)]
    return document
  }

  private static func read(_ document: Document) throws -> String {
    let form = try DefinitionLoader.load(definition, file: "grant.yaml")
    guard let reading = FormLocator(form).read(document, values: ValueReader()) else { return "" }
    let once = form.fields.filter { $0.table == nil && reading[$0.id].state == .answered }
    let rows = reading.rows("actions").map { "\($0["action"].text) \($0["cost"].text)" }
    return (once.map { "\($0.id): \(reading[$0.id].text)" } + rows).joined(separator: "\n")
  }

  @Test(arguments: [true, false])
  func `laid out by a table is read part by part`(_ isWide: Bool) throws {
    let parts = [
      ("Section A: About your school", Self.about), ("Section C: What you will do", Self.actions),
      ("Section F: Declaration", Self.signed),
    ]
    #expect(
      try Self.read(Self.page(parts, isWide: isWide)) == """
        school: Ash Grove
        senco: Mrs L Ford
        email: s@ash.example
        head: Mr P Dray
        governor: Dr A Bose
        signed: 11 October 2024
        Nurture room £2,800
        Makaton £900
        """)
  }

  /// With two who sign, the name of a third is nobody's signature.
  @Test func `takes nobody for a signatory whom its declaration names besides`() throws {
    let text = """
      # About your school
      \(Self.about.replacing("| SENCO | Mrs L Ford |\n", with: ""))
      # Declaration
      | SENCO | Mrs L Ford |
      """
    #expect(
      try Self.read(LayoutSketch.word(text)) == """
        school: Ash Grove
        senco: Mrs L Ford
        email: s@ash.example
        """)
  }

  @Test(arguments: [
    ("Holiday: Summer holidays", "holiday: Summer holidays"),
    ("Holiday: Easter", "holiday: Easter"),
    ("Holiday: Autumn 2024", ""),
  ])
  func `takes a time for the answer only where it is one of the choices`(
    _ line: String, _ expected: String
  ) throws {
    let read = try Self.read(LayoutSketch.word("\(line)\n\(Self.signed)\n\(Self.about)"))
    #expect(read.split(separator: "\n").contains { $0 == expected } == !expected.isEmpty)
    #expect(read.contains("holiday") == !expected.isEmpty)
  }

  @Test(arguments: [
    ("About your school (choose from the list, for example Ash Grove)", true),
    ("Worked example: about your school", false), ("Example", false),
  ])
  func `is left out where it is an example, and not where one is given`(
    _ heading: String, _ isRead: Bool
  ) throws {
    let text = "# \(heading)\n\(Self.about)\n# Declaration\n\(Self.signed)"
    #expect(try Self.read(LayoutSketch.word(text)).contains("Ash Grove") == isRead)
  }

  /// What the remote-learning form shares with the other fund's is told from what is its own by where
  /// it stands.
  @Test(arguments: [wholePlan, wholeTable, leadAlone, leadInARow])
  func `asks for a lead, a school and a cost of its own`(
    _ example: `Locating answers in layouts`.Case
  ) throws {
    try example.check(SchemaFiles.remoteLearningLocator)
  }

  typealias Case = `Locating answers in layouts`.Case

  private static let wholePlan = Case(
    testDescription: "a whole plan with the lead's card",
    sketch: """
      | Fund | Fund 2 Remote learning | Consortium | Alder Vale |
      | Chair | Mrs A. Person | Funding awarded | £2,400 |

      # Expert lead
      | Lead | Mr B. Person | School | Vale Primary School |
      | Management time | 10 days | Cost | £1,900 |

      # Priorities
      | Ref | Priority | Evidence of need |
      | 1 | One way of setting work | A survey of parents |

      # Actions
      | No. | Priority | Action | Lead | Lead school | Who it is for | No. of pupils | From | To | \
      Cost | Breakdown | Expected outcome | Measure |
      | 1 | 1 | Twilights on recorded lessons | Ms C. Person | Alder Junior School | All classes | 300 | \
      2 November 2020 | 18 December 2020 | £500 | 5 x £100 | Children start alone | Parent survey |
      | Total | | | | | | | | | £500 | | | |
      """,
    expected: """
      fund: Fund 2 Remote learning
      group_name: Alder Vale
      chair_name: Mrs A. Person
      allocation: £2,400
      rl_lead_name: Mr B. Person
      rl_lead_school: Vale Primary School
      rl_release_time: 10 days
      rl_release_cost: £1,900
      total_planned: £500
      priorities 1 priority_ref: 1
      priorities 1 priority_title: One way of setting work
      priorities 1 priority_need: A survey of parents
      interventions 1 intervention_priority_ref: 1
      interventions 1 intervention_ref: 1
      interventions 1 intervention_title: Twilights on recorded lessons
      interventions 1 start_date: 2 November 2020
      interventions 1 end_date: 18 December 2020
      interventions 1 success_criteria: Children start alone
      interventions 1 lead_name: Ms C. Person
      interventions 1 lead_school: Alder Junior School
      interventions 1 target_group: All classes
      interventions 1 planned_pupils: 300
      interventions 1 planned_cost: £500
      interventions 1 cost_breakdown: 5 x £100
      interventions 1 measure_name: Parent survey
      """)

  private static let wholeTable = Case(
    testDescription: "priorities and actions in one row",
    sketch: """
      | Consortium | Alder Vale |
      | Expert lead | Mr B. Person |
      | School of the expert lead | Vale Primary School |
      | Cost of release | £1,900 |

      | Priority | Why we chose it | Activity | Who leads | Lead school | No. of children | When | \
      Budget £ | How we'll measure it |
      | Live teaching | Two schools taught live | Coaching | Ms C. Person | Alder Junior School | 480 | \
      Autumn 2 | £360 | Log-in counts |
      """,
    expected: """
      group_name: Alder Vale
      rl_lead_name: Mr B. Person
      rl_lead_school: Vale Primary School
      rl_release_cost: £1,900
      priorities 1 priority_title: Live teaching
      priorities 1 priority_need: Two schools taught live
      interventions 1 intervention_title: Coaching
      interventions 1 timescale: Autumn 2
      interventions 1 lead_name: Ms C. Person
      interventions 1 lead_school: Alder Junior School
      interventions 1 planned_pupils: 480
      interventions 1 planned_cost: £360
      interventions 1 measure_name: Log-in counts
      """)

  private static let leadAlone = Case(
    testDescription: "the lead's card and nothing besides",
    sketch: """
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |
      | Name of expert lead | Mr B. Person |
      | Lead school | Vale Primary School |
      | Cost | £1,900 |
      | Background | Leads computing |
      """,
    expected: """
      group_name: Alder Vale
      chair_name: Mrs A. Person
      rl_lead_name: Mr B. Person
      rl_lead_school: Vale Primary School
      rl_lead_experience: Leads computing
      rl_release_cost: £1,900
      """)

  private static let leadInARow = Case(
    testDescription: "the lead in a row of a table",
    sketch: """
      | Consortium | Alder Vale |
      | Chair | Mrs A. Person |

      # Your expert lead
      | Name of expert lead | School | Management time | Cost |
      | Mr B. Person | Vale Primary School | 10 days | £1,900 |
      """,
    expected: """
      group_name: Alder Vale
      chair_name: Mrs A. Person
      rl_lead_name: Mr B. Person
      rl_lead_school: Vale Primary School
      rl_release_time: 10 days
      rl_release_cost: £1,900
      """)
}
