import Documents

extension `Locating answers in layouts`.Case {
  /// A long answer to a label that nobody knows.
  static let prose =
    "Our five schools share one catchment; in September half of Year 3 could not write a sentence."

  /// Labels that nobody knows, told by their answers or by what stands round them.
  static let unknownLabels = [
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
      testDescription: "a post that is a label elsewhere, between labels that nobody knows",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        | Chair's school | Alder Primary School |
        | Return inked by | Mrs A. Person |
        | Capacity | Chair |
        | Return inked on | 28 September 2020 |
        """,
      expected: """
        group_name: Alder Vale
        chair_school: Alder Primary School
        allocation: £5,000
        plan_signed_role: Chair
        """),
    Case(
      testDescription: "an address of e-mail and a list of schools in lines with bold beginnings",
      sketch: """
        **Name of consortium:** Alder Vale
        **Chair:** Mrs A. Person
        **Drop a line to:** person@alder.example
        **In it are:** Alder Primary School, Beech Infant School, Cedar Junior School
        **Chair's school:** Alder Primary School
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        chair_email: person@alder.example
        schools_in_group: Alder Primary School, Beech Infant School, Cedar Junior School
        """,
      kinds: [.docx]),
    Case(
      testDescription: "the one long text that is open",
      sketch: """
        | **Name of consortium** | Alder Vale |
        | **Chair** | Mrs A. Person |
        | **Chair's school** | Alder Primary School |
        | **Allocation** | £5,000 |
        | **A few lines from you all** | \(prose) |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder Primary School
        allocation: £5,000
        context: \(prose)
        """),
    Case(
      testDescription: "what a row is asked is none of a lone place beside the table of the rows",
      sketch: """
        | Name of consortium | Alder Vale |
        | Delivered at | Birch Primary School |

        | Action | Who leads it | Cost | How we will measure it |
        | Buddies | Mr B. Lead | £900 | Reading ages |
        | Home visits | Mrs C. Lead | £400 | Registers |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 measure_name: Reading ages
        interventions 2 intervention_title: Home visits
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £400
        interventions 2 measure_name: Registers
        """, kinds: [.docx]),
    Case(
      testDescription: "an answer that is a choice of one question alone, under words nobody knows",
      sketch: """
        | Kitty | Fund 1 – Recovery |
        | Academic year | 2020-21 |
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        """,
      expected: """
        fund: Fund 1 – Recovery
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mrs A. Person
        """),
  ]
}
