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
    Case(
      testDescription: "a heading and a question that nobody knows over the only long text",
      sketch: """
        # Our consortium
        **Consortium:** Alder Vale
        **Chair:** Mrs A. Person
        **Allocation:** £6,400

        ## What brought us to this

        \(prose)

        # Actions

        | **Action** | **Cost** |
        | Reading partners | £900 |
        | Calls home | £800 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £6,400
        context: \(prose)
        interventions 1 intervention_title: Reading partners
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Calls home
        interventions 2 planned_cost: £800
        """, kinds: [.docx]),
    Case(
      testDescription: "cards with names under words that nobody knows, and a question left open",
      sketch: """
        | Consortium | Alder Vale |
        | **Action 1** | Reading partners |
        | **In whose care** | Mr B. Lead |
        | **Cost to the fund** | £900 |
        | **Sums behind that** | 30 hours at £30 |
        | **What we hope to see** | Pupils read more books |
        | **Action 2** | Calls home |
        | **In whose care** | TBC |
        | **Cost to the fund** | £800 |
        | **Sums behind that** | |
        | **What we hope to see** | Pupils come every day |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 cost_breakdown: 30 hours at £30
        interventions 1 success_criteria: Pupils read more books
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Calls home
        interventions 2 lead_name: TBC
        interventions 2 planned_cost: £800
        interventions 2 cost_breakdown: -
        interventions 2 success_criteria: Pupils come every day
        """, kinds: [.docx]),
    Case(
      testDescription: "who and in what office, among what is asked once behind the cards of rows",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | **Action 1** | Reading partners |
        | **Cost** | £900 |
        | **June – did it happen?** | As planned |
        | **Action 2** | Calls home |
        | **Cost** | £800 |
        | **June – did it happen?** | Not delivered |

        # June report

        | What have you learned? | Begin early. |
        | **Who penned all this** | Mrs C. Lead |
        | Date of evaluation | 8 June 2021 |
        | June signature | Mrs A. Person |
        | Position in June | Chair |
        | Date of June signature | 9 June 2021 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        eval_completed_by: Mrs C. Lead
        eval_date: 8 June 2021
        lessons_learned: Begin early.
        eval_signed_name: Mrs A. Person
        eval_signed_role: Chair
        eval_signed_date: 9 June 2021
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Calls home
        interventions 2 planned_cost: £800
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: As planned
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Not delivered
        """),
    Case(
      testDescription: "a question left open on the last of four cards with names nobody asks for",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation | £3,000 |
        | **Action 1** | Reading partners |
        | **In whose care** | Mr B. Lead |
        | Asked from the fund (£) | £900 |
        | **Action 2** | Calls home |
        | **In whose care** | Mrs C. Lead |
        | Asked from the fund (£) | £800 |
        | **Action 3** | Book club |
        | **In whose care** | Mr D. Lead |
        | Asked from the fund (£) | £500 |
        | **Action 4** | Talk groups |
        | **In whose care** | Mrs E. Lead |
        | Asked from the fund (£) | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £3,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Calls home
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £800
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Book club
        interventions 3 lead_name: Mr D. Lead
        interventions 3 planned_cost: £500
        interventions 4 intervention_ref: 4
        interventions 4 intervention_title: Talk groups
        interventions 4 lead_name: Mrs E. Lead
        interventions 4 planned_cost: -
        """, kinds: [.docx]),
    Case(
      testDescription: "the school year by what stands there",
      sketch: """
        | Fund | Recovery |
        | Goes with | 2020-21 |
        | Name of consortium | Alder Vale |
        | Chair | Mrs A. Person |
        """,
      expected: """
        fund: Recovery
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mrs A. Person
        """),
  ]
}
