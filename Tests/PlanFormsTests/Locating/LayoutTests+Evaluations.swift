import Documents

extension `Locating answers in layouts`.Case {
  /// What was planned and what came of it, told apart.
  static let evaluations = [
    Case(
      testDescription: "a bare Impact beside an expected impact is the evaluation's",
      sketch: """
        | Action | Cost | Expected impact | Impact |
        | Phonics groups | £500 | Pupils will read more words | |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 1 success_criteria: Pupils will read more words
        """),
    Case(
      testDescription: "what will be is no question of June",
      sketch: """
        | Name of consortium | Alder Vale |
        | Allocation | £5,000 |

        | **Action** | **Children who will take part** | **Lead** | **Cost** |
        | Buddies | Readers who fell behind | Mr B. Lead | £900 |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers who fell behind
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "two bands in a colour each over a table",
      sketch: """
        | **Consortium** | Alder Vale |

        | **OUR PLAN** {FFE699} | < | < | **JUNE 2021 UPDATE** {C6E0B4} | < |
        | **Action** | **Lead** | **Cost** | **Spent** | **Children who took part** |
        | Buddies | Mr B. Lead | £900 | £880 | 24 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        """),
    Case(
      testDescription: "a band over what may be asked once as well takes nothing from it",
      sketch: """
        | Plan | | Evaluation (June 2021) | | |
        | Action | Planned cost | Actual cost | Impact on pupils | Actions for 2021-22 |
        | Phonics groups | £500 | £480 | Pupils read more words | The groups go on |
        """,
      expected: """
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        outcomes 1 intervention_title: Phonics groups
        outcomes 1 actual_cost: £480
        outcomes 1 impact_summary: Pupils read more words
        outcomes 1 next_steps: The groups go on
        """, kinds: [.xlsx]),
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
      testDescription: "evaluation in a table of its own, keyed by the action's title",
      sketch: """
        # Actions
        | Action no. | Action | Cost |
        | 1 | Phonics groups | £500 |
        | 2 | Maths clubs | £700 |

        # Evaluation
        | Action | Actual cost | Impact on pupils |
        | Maths clubs | £650 | Pupils know their tables |
        | Phonics groups | £500 | Pupils read more words |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 planned_cost: £700
        outcomes 1 intervention_ref: 2
        outcomes 1 intervention_title: Maths clubs
        outcomes 1 actual_cost: £650
        outcomes 1 impact_summary: Pupils know their tables
        outcomes 2 intervention_ref: 1
        outcomes 2 intervention_title: Phonics groups
        outcomes 2 actual_cost: £500
        outcomes 2 impact_summary: Pupils read more words
        """),
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
      testDescription: "a band that says when, over headers that nobody knows",
      sketch: """
        | Consortium | Alder Vale |

        | PLAN < | < | < | < | JUNE 2021 – leave until then < | < | < |
        | No. | Action | Lead | Cost | Did it happen? | Ferries used | Actual cost |
        | 1 | Buddies | Mr B. Lead | £900 | Yes | 63 | £880 |
        | 2 | Book club | Mrs C. Lead | £100 | Yes | 74 | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £880
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £100
        """),
    Case(
      testDescription: "cards in one table with the report’s cards behind, headed by their actions",
      sketch: """
        | **A. About your group** | < |
        | Consortium | Alder Vale |
        | **B. What you will do** | < |
        | **Activity 1** | < |
        | What will be done | Talk groups |
        | Action lead | Mr B. Lead |
        | Planned cost | £900 |
        | **Activity 2** | < |
        | What will be done | Book club |
        | Action lead | Mrs C. Lead |
        | Planned cost | £100 |
        | **C. Looking back, June 2021** | < |
        | **Looking back at activity 1** | < |
        | Was it delivered as planned? | Yes |
        | Actual cost | £850 |
        | What difference did it make? | Children speak in whole sentences |
        | Was the aim reached? | Met |
        | **Looking back at activity 2** | < |
        | Was it delivered as planned? | Yes |
        | Actual cost | £95 |
        | What difference did it make? | Children read at home every night |
        | Was the aim reached? | Partly |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £850
        outcomes 1 impact_summary: Children speak in whole sentences
        outcomes 1 impact_rating: Met
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £95
        outcomes 2 impact_summary: Children read at home every night
        outcomes 2 impact_rating: Partly
        """),
    Case(
      testDescription:
        "numbers of pupils in a report under a heading of the plan’s are those reached",
      sketch: """
        | Consortium | Alder Vale |

        # What we are going to do

        | **Action** | **Which pupils** | **Cost** |
        | Buddies | Year 4 readers | £900 |

        **How it went**

        | **Action** | **Did it happen?** | **What it cost in the end** | **How many pupils** | **What changed for pupils** |
        | Buddies | Yes, as planned | £850 | 42 | They read aloud |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Buddies
        interventions 1 target_group: Year 4 readers
        interventions 1 planned_cost: £900
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes, as planned
        outcomes 1 actual_cost: £850
        outcomes 1 pupils_reached: 42
        outcomes 1 impact_summary: They read aloud
        """),
    Case(
      testDescription:
        "“Pupils taking part” on an action’s card asks before, and “Pupils who took part” after",
      sketch: """
        | Consortium | Alder Vale |

        ## Project 1
        | Project title | Tables challenge |
        | Project lead | Mr B. Lead |
        | Schools taking part | Oak and Elm |
        | Pupils taking part | 96 |
        | Cost | £900 |
        | What happened? | As planned |
        | Actual spend | £850 |
        | Pupils who took part | 92 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Tables challenge
        interventions 1 lead_name: Mr B. Lead
        interventions 1 schools_involved: Oak and Elm
        interventions 1 planned_pupils: 96
        interventions 1 planned_cost: £900
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £850
        outcomes 1 pupils_reached: 92
        """, kinds: [.docx]),
  ]
}
