import Documents

extension `Locating answers in layouts`.Case {
  /// A label and its answer, side by side, above each other or in one cell.
  static let pairs = [
    Case(
      testDescription: "labels that go on behind a colon, or have help in a line below",
      sketch: """
        | Name of consortium or network | Alder Vale |
        | Context: where our pupils are | Our schools are small, and reading fell back most. |
        | Payment details: school | Elm Primary School |
        | School year it is meant for, please | 2020/2021 |
        """,
      expected: """
        academic_year: 2020/2021
        group_name: Alder Vale
        budget_holder_school: Elm Primary School
        context: Our schools are small, and reading fell back most.
        """),
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
      testDescription: "a label that goes on after a dash",
      sketch: """
        | Consortium / Network | Alder Vale |
        | Chair | Mrs A. Person |
        | Chair – school | Alder Primary School |
        | Chair – email | a@alder.example |
        | Total Budget Available | £5,000 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: a@alder.example
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
      testDescription: "a label that says nothing before an answer that says all",
      sketch: """
        | Name of network | Alder Vale |
        | We are a | Secondary area network |
        | Chair | Mrs A. Person |
        | Allocation | £8,000 |
        """,
      expected: """
        group_type: Secondary area network
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £8,000
        """),
  ]
}
