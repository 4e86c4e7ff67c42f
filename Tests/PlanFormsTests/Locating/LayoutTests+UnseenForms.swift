import Documents
import PlanForms
import TestSupport
import Testing

extension `Locating answers in layouts`.Case {
  /// What follows a table of which no row is filled in.
  static let unseenForms = [
    Case(
      testDescription: "questions set as the header is, under its empty rows, with nothing beside them",
      sketch: """
        1 | **Name of group** {FFF2CC} | Alder Vale | **Chair** {FFF2CC} | Mrs A. Person |
        3 | **Item no.** {FFF2CC} | **Did it take place?** {FFF2CC} | **Final cost £** {FFF2CC} | **Pupils who took part** {FFF2CC} |
        6 | **Ledger kept by** {FFF2CC} | | **Ledger closed** {FFF2CC} | |
        7 | **Plan for underspend** {FFF2CC} | | **Lessons learned** {FFF2CC} | |
        8 | **Overall view of it** {FFF2CC} | | **Words for parents** {FFF2CC} | |
        9 | **Total spent** {FFF2CC} | | **Left unspent** {FFF2CC} | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        lessons_learned: -
        total_spent: -
        underspend: -
        underspend_plan: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "the same, answered",
      sketch: """
        1 | **Name of group** {FFF2CC} | Alder Vale | **Chair** {FFF2CC} | Mrs A. Person |
        3 | **Item no.** {FFF2CC} | **Did it take place?** {FFF2CC} | **Final cost £** {FFF2CC} | **Pupils who took part** {FFF2CC} |
        4 | 1 | Yes | 900 | 24 |
        6 | **Ledger kept by** {FFF2CC} | Mrs B. Purse | **Ledger closed** {FFF2CC} | 7/6/21 |
        7 | **Plan for underspend** {FFF2CC} | More books | **Lessons learned** {FFF2CC} | Begin early |
        8 | **Total spent** {FFF2CC} | 900 | **Left unspent** {FFF2CC} | 100 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        lessons_learned: Begin early
        total_spent: 900
        underspend: 100
        underspend_plan: More books
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: 900
        outcomes 1 pupils_reached: 24
        """, kinds: [.xlsx]),
  ]
}
