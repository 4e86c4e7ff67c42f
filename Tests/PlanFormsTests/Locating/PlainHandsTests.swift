import Documents
@testable import PlanForms
import TestSupport
import Testing

/// What ordinary people's forms taught: a data officer's workbook, a head's letter, answers typed
/// under the questions of an e-mail, a form made back from a PDF.
@Suite struct `Locating answers in plain hands` {
  typealias Case = `Locating answers in layouts`.Case

  @Test(arguments: Case.plainHands)
  func `are read as an officer reads them`(_ example: Case) throws {
    try example.check()
  }

  @Test(arguments: [
    ("Evidence for priority 1", ["priority_need"]),
    ("Evidence for action 1", ["evidence_base", "measure_name"]),
    ("Will you send us an evaluation by 21 May 2021?", ["evaluation_commitment"]),
    ("Evaluation, to be completed by 21 May 2021", []),
    (
      "Chair’s name (typing your name counts as a signature)",
      ["eval_signed_name", "plan_signed_name"]
    ),
  ])
  func `know what a label's end says`(_ written: String, _ fields: [String]) throws {
    let index = LabelIndex(try SchemaFiles.recoveryForm.get())
    let found = LabelReader(index).read(written).meanings.flatMap(\.fields)
    #expect(found.map { index.definition.fields[$0].id.description }.sorted() == fields)
  }
}

extension `Locating answers in layouts`.Case {
  static let plainHands = [
    Case(
      testDescription: "questions numbered in a column of their own, with help after a label",
      sketch: """
        | 1.1 | **Name of group** | Alder Vale |
        | 1.2 | **Name of chair** | Mrs A. Person |
        | 1.3 | **Total pupils on roll across the group** | 1123 |
        | 1.4 | **Background: tell us briefly why you chose these priorities** | Writing is behind. |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        pupils_on_roll: 1123
        context: Writing is behind.
        """),
    Case(
      testDescription: "help under a heading, sums under a total, questions under the table",
      sketch: """
        | Name of group | Alder Vale |

        Your activities
        One line for each activity. The total adds itself up.
        | **Ref** | **Activity** | **Activity lead** | **Lead school** | **Cost (£)** |
        | 1 | Buddies | Mr B. Lead | Alder School | 900 |
        | | | | Total | 900 |
        | | | | Left to allocate | 100 |

        | Unspent | 100 |
        | What have you learned? | Start small. |
        | Next steps | The buddies stay. |
        """,
      expected: """
        group_name: Alder Vale
        total_planned: 900
        lessons_learned: Start small.
        next_steps: The buddies stay.
        underspend: 100
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 lead_school: Alder School
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "questions nobody knows under a named row: its title, and why",
      sketch: """
        Name of our consortium: Alder Vale
        # Priority 1
        | **The thing to sort out** | < | Writing stamina | < |
        | **How do we know this is a problem?** | < | Half a page in September | < |
        | **Action** | **Lead** | **Cost** | **How will we know it has worked?** |
        | Buddies | Mr B. Lead | £900 | Two pages by June |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Writing stamina
        priorities 1 priority_need: Half a page in September
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Two pages by June
        """, kinds: [.docx]),
    Case(
      testDescription: "a column that says how to answer, also where nobody has",
      sketch: """
        | **Consortium or network** | Alder Vale | As in your letter |
        | **Grant awarded (£)** | 5000 | See your letter |
        | **Which school should we pay?** | | One school only |
        | **Activity 1** |
        | **Name of activity** | Buddies | |
        | **Who is responsible?** | Mr B. Lead | Name or job title |
        | **Start date** | 2 November 2020 | dd/mm/yyyy |
        | **End date** | | dd/mm/yyyy |
        | **Cost** | 900 | Leave blank if none |
        """,
      expected: """
        group_name: Alder Vale
        allocation: 5000
        budget_holder_school: -
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 start_date: 2 November 2020
        interventions 1 end_date: -
        interventions 1 planned_cost: 900
        """, kinds: [.xlsx]),
    Case(
      testDescription: "answers typed under the questions of an e-mail",
      sketch: """
        From: Chair
        To: School Improvement
        1. Which consortium or network is this for?
        Alder Vale
        2. What are your priorities, and how do you know?
        Priority 1: Phonics
        How we know: 102 of 190 would pass.
        3. What are you going to do? For each action please put who it is for.
        Action 1: Phonics teachers
        Who is in charge: Mrs V. Prior
        Cost: £900
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Phonics
        priorities 1 priority_need: 102 of 190 would pass.
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics teachers
        interventions 1 lead_name: Mrs V. Prior
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a question with its answer in one line after a long answer, and a title with a date",
      sketch: """
        How did it go? Summer 2021
        Our group: Alder Vale
        Action 1: Buddies
        Did it go ahead as planned? Yes
        Cost: £900
        What difference has it made to the children?
        Children read aloud with more expression.
        Did it please the children? Very much
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 1 impact_summary: Children read aloud with more expression.
        outcomes 1 voice: Very much
        """, kinds: [.docx]),
    Case(
      testDescription: "a table that a page break has cut in two, and a stray column",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | | **Barrier** | **Staff lead** | **Cost** |
        | Buddies | | A | Mr B. Lead | £900 |

        Page 1 of 2
        | Readers | | B | Mrs C. Lead | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_priority_ref: A
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_priority_ref: B
        interventions 2 intervention_title: Readers
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "a summary of the priorities, then a sheet for each that names it again",
      sketch: """
        == Summary
        | Consortium | Alder Vale |
        | Schools in the group | 4 |

        | Priority | What is the priority? | Evidence | Planned spend |
        | 1 | Reading | Ages under nine | 900 |
        | 2 | Attendance | 88% in September | 400 |

        == Priority 1
        | Priority 1: Reading |
        | Ref | What will be done | Lead | Cost (£) |
        | 1.1 | Tutors | Mrs C. Lead | 900 |

        == Priority 2
        | Priority 2: Attendance |
        | Ref | What will be done | Lead | Cost (£) |
        | 2.1 | Home visits | Mr B. Lead | 400 |
        """,
      expected: """
        group_name: Alder Vale
        schools_count: 4
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Ages under nine
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: 88% in September
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Tutors
        interventions 1 lead_name: Mrs C. Lead
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2.1
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Mr B. Lead
        interventions 2 planned_cost: 400
        """, kinds: [.xlsx]),
  ]
}
