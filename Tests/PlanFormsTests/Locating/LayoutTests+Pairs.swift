import Documents
import PlanForms

/// A label and its answer, side by side, above each other or in one line.
extension `Locating answers in layouts`.Case {
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
}
