import Documents

extension `Locating answers in layouts`.Case {
  /// Tables by their header row.
  static let tables = [
    Case(
      testDescription: "columns in another order, an unknown one, a total",
      sketch: """
        # Actions
        | Cost | Staff lead | Mood music | Action | Success criteria |
        | £500 | SENDCo | jazz | Phonics groups | Pupils read more words |
        | £700 | Head | folk | Maths clubs | Pupils know tables |
        | £1,200 | | | Total | |
        """,
      expected: """
        total_planned: £1,200
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "one cell for action and cost, one for lead and time",
      sketch: """
        | Intervention / Cost | Who and when | Intended outcome |
        | Phonics groups\\n£500 | Mrs A. Person, Autumn 2 | Pupils read more words |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 timescale: Autumn 2
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils read more words
        """),
    Case(
      testDescription: "a cost over two rows counts once",
      sketch: """
        | Action | Lead | Cost |
        | Phonics groups | SENDCo | £500 |
        | Maths clubs | Head | ^ |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: =
        """),
    Case(
      testDescription: "a sum worked out beside the sum, under headers that may both be its own",
      sketch: """
        | Action | Lead | Costing | Budget £ | Success criteria |
        | Phonics groups | Mrs A. Person | 3 schools x £150 | 450 | Pupils read more words |
        | Maths clubs | Mr B. Person | 20 hrs @ £17.50 | 350 | Pupils know tables |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 planned_cost: 450
        interventions 1 cost_breakdown: 3 schools x £150
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Mr B. Person
        interventions 2 planned_cost: 350
        interventions 2 cost_breakdown: 20 hrs @ £17.50
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "a costing that is the only sum",
      sketch: """
        | Action | Lead | Costing | Success criteria |
        | Phonics groups | Mrs A. Person | 3 x £150 | Pupils read more words |
        | Maths clubs | Mr B. Person | £350 (20 hrs @ £17.50) | Pupils know tables |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs A. Person
        interventions 1 planned_cost: 3 x £150
        interventions 1 success_criteria: Pupils read more words
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Mr B. Person
        interventions 2 planned_cost: £350 (20 hrs @ £17.50)
        interventions 2 success_criteria: Pupils know tables
        """),
    Case(
      testDescription: "bare Budget, Outcome, RAG and Impact in one table, help under the header",
      sketch: """
        | No. | Linked to priority | Strategy | Budget | Outcome | RAG | Impact |
        | (yours) | (number) | (what) | (£) | | | |
        | 1 | 1 | Workshops | £3,000 | pupils know next steps | | |
        | 2 | 2 | Mentors | £5,000 | pupils read more | | |
        | | | TOTAL | £8,000 | | | |
        """,
      expected: """
        total_planned: £8,000
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Workshops
        interventions 1 planned_cost: £3,000
        interventions 1 success_criteria: pupils know next steps
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Mentors
        interventions 2 planned_cost: £5,000
        interventions 2 success_criteria: pupils read more
        """),
    Case(
      testDescription: "a bare No. that counts the pupils beside it",
      sketch: """
        | Consortium | Alder Vale |

        | **Strategy** | **Who for** | **No.** | **Who** | **Costings** |
        | Buddies | Year 3 | 24 | Mr B. Lead | £900 |
        | Book club | Year 4 | 24 | Mr B. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Year 3
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mr B. Lead
        interventions 2 target_group: Year 4
        interventions 2 planned_pupils: 24
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "tables under the same headers, of which one alone could be read otherwise",
      sketch: """
        | Name of group | Alder Vale |

        # Teaching
        | **Action** | **Pupils** | **Cost** |
        | Training | all Year 3 | £100 |

        # Support
        | **Action** | **Pupils** | **Cost** |
        | Buddies | 24 | £900 |
        | Mentors | 30 | £800 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Training
        interventions 1 planned_pupils: all Year 3
        interventions 1 planned_cost: £100
        interventions 2 intervention_title: Buddies
        interventions 2 planned_pupils: 24
        interventions 2 planned_cost: £900
        interventions 3 intervention_title: Mentors
        interventions 3 planned_pupils: 30
        interventions 3 planned_cost: £800
        """, kinds: [.docx]),
    Case(
      testDescription: "an example above the form is no answer",
      sketch: """
        # Example
        | Action | Lead | Cost |
        | Bake a cake | Cook | £9 |

        # Actions
        | Action | Lead | Cost |
        | Phonics groups | SENDCo | £500 |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        """, kinds: [.docx]),
    Case(
      testDescription: "schools by their short names tell what “Taking part” asks",
      sketch: """
        | Consortium | Alder Vale |

        | **Action** | **Action lead** | **Taking part** | **No. of pupils** | **Planned cost** |
        | Buddies | Mr B. Lead | Oak, Elm and Larch | 24 | £900 |
        | Book club | Mrs C. Lead | Elm and Larch | 30 | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 schools_involved: Oak, Elm and Larch
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 schools_involved: Elm and Larch
        interventions 2 planned_pupils: 30
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription:
        "what the rows are numbered by is what they are called: “Need no.” and “What the need is”",
      sketch: """
        | Area network | Alder Vale |

        | **Need no.** | **What the need is** | **Why we think so** |
        | 1 | Year 7 cannot read their textbooks | Reading ages in September |
        | 2 | Year 11 lost their practicals | Mock paper in September |

        | **Job no.** | **For need no.** | **What we will do** | **Action lead** | **Planned cost** |
        | 1 | 1 | Reading coaches | Mr B. Lead | £900 |
        | 2 | 2 | Saturday labs | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Year 7 cannot read their textbooks
        priorities 1 priority_need: Reading ages in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Year 11 lost their practicals
        priorities 2 priority_need: Mock paper in September
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Reading coaches
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Saturday labs
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription:
        "“Need | How we know” titles what the rows are, and letters under “For need” point at it",
      sketch: """
        | Consortium | Alder Vale |

        | **Letter** | **Need** | **How we know** |
        | A | Reading aloud | We listened to every child |
        | B | Getting on with others | Dinner staff counted |

        | **No.** | **For need** | **What we will do** | **Led by** | **Cost** |
        | 1 | A | Buddies | Mr B. Lead | £900 |
        | 2 | B | Play leaders | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading aloud
        priorities 1 priority_need: We listened to every child
        priorities 2 priority_ref: B
        priorities 2 priority_title: Getting on with others
        priorities 2 priority_need: Dinner staff counted
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: A
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: B
        interventions 2 intervention_title: Play leaders
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "what is hoped for of each priority, beside it, makes no action of it",
      sketch: """
        | Consortium | Alder Vale |

        | **No.** | **Priority** | **Why we chose it** | **What we hope to see by July** |
        | 1 | Reading | Scores have fallen | Children secure again |
        | 2 | Talk | Few speak in sentences | Every child ready to learn |

        | **Priority** | **Action** | **Led by** | **Cost** | **How we will know it has worked** |
        | 1 | Buddies | Mr B. Lead | £900 | Scores rise |
        | 2 | Talk groups | Mrs C. Lead | £100 | They talk more |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Talk
        priorities 2 priority_need: Few speak in sentences
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Scores rise
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Talk groups
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: They talk more
        """),
  ]
}
