import Documents

extension `Locating answers in layouts`.Case {
  /// Rows that tell which row of another table they belong to.
  static let referring = [
    Case(
      testDescription: "the priority’s number first, in a table whose title no list has",
      sketch: """
        | Consortium | Alder Vale |

        | Priority number | What we want to improve | What tells us we need to |
        | 1 | Number sense in Key Stage 1 | 52 of 190 could not count on |
        | 2 | Anxious children | One in five worried |

        | Priority number | Our project | Who it’s for | How many pupils | Who leads it | When | What it will cost | What will be better for the children | How we’ll measure it | June: did we do it? | June: what it actually cost | June: pupils who took part | June: aim met? |
        | 1 | Daily number groups | Years 1 and 2 | 52 | Mr B. Lead | Nov 2020 to May 2021 | £5,200 | Children explain how they know | Sandwell test | Changed | £5,200 | 50 | Partly met |
        | 1 | Games library for home | Families of Year 1 | 150 | Mrs C. Lead | Nov 2020 to May 2021 | £2,400 | Children explain how they know | Sandwell test | Changed | £5,200 | 50 | Partly met |
        | 2 | Forest mornings | Worried children | 36 | Ms D. Lead | Nov 2020 to May 2021 | £2,800 | Children explain how they know | Sandwell test | Changed | £5,200 | 50 | Partly met |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Number sense in Key Stage 1
        priorities 1 priority_need: 52 of 190 could not count on
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Anxious children
        priorities 2 priority_need: One in five worried
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Daily number groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Years 1 and 2
        interventions 1 planned_pupils: 52
        interventions 1 timescale: Nov 2020 to May 2021
        interventions 1 planned_cost: £5,200
        interventions 1 success_criteria: Children explain how they know
        interventions 1 measure_name: Sandwell test
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Games library for home
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 target_group: Families of Year 1
        interventions 2 planned_pupils: 150
        interventions 2 timescale: Nov 2020 to May 2021
        interventions 2 planned_cost: £2,400
        interventions 2 success_criteria: Children explain how they know
        interventions 2 measure_name: Sandwell test
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Forest mornings
        interventions 3 lead_name: Ms D. Lead
        interventions 3 target_group: Worried children
        interventions 3 planned_pupils: 36
        interventions 3 timescale: Nov 2020 to May 2021
        interventions 3 planned_cost: £2,800
        interventions 3 success_criteria: Children explain how they know
        interventions 3 measure_name: Sandwell test
        outcomes 1 intervention_title: Daily number groups
        outcomes 1 delivery_status: Changed
        outcomes 1 actual_cost: £5,200
        outcomes 1 pupils_reached: 50
        outcomes 1 impact_rating: Partly met
        outcomes 2 intervention_title: Games library for home
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: £5,200
        outcomes 2 pupils_reached: 50
        outcomes 2 impact_rating: Partly met
        outcomes 3 intervention_title: Forest mornings
        outcomes 3 delivery_status: Changed
        outcomes 3 actual_cost: £5,200
        outcomes 3 pupils_reached: 50
        outcomes 3 impact_rating: Partly met
        """),
    Case(
      testDescription: "a report that is still blank but for the numbers of its rows",
      sketch: """
        | Consortium | Alder Vale |

        | **Code** | **What we will do** | **Lead** | **Cost** |
        | A1 | Buddies | Mr B. Lead | £900 |
        | A2 | Book club | Mrs C. Lead | £100 |

        # How it went (fill in June 2021)

        | **Code** | **What happened to it** | **If it changed - what and why** | **Actual cost (£)** | **Students who took part** | **Before** | **After** | **Students with a before and an after** | **Impact on students** | **Aim met? (R/A/G)** | **Evidence it rests on** |
        | A1 | | | | | | | | | | |
        | A2 | | | | | | | | | | |
        | A3 | | | | | | | | | | |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: A1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: A2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "a part for June that names each action again, with what it asks of all",
      sketch: """
        | Consortium | Alder Vale |
        | **What we are going to do** | < |
        | Action 1 | < |
        | What we will do | Buddies |
        | What it will cost | £900 |
        | Action 2 | < |
        | What we will do | Book club |
        | What it will cost | £100 |
        | **June 2021: how it went** | < |
        | Action 1: how it went | < |
        | Did it go ahead? | Completed |
        | What it actually cost | £900 |
        | Action 2: how it went | < |
        | Did it go ahead? | Changed |
        | What it actually cost | £120 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: £120
        """),
    Case(
      testDescription:
        "actions named again under no heading of June’s, below a priority of their own",
      sketch: """
        | Consortium | Alder Vale |
        | Priority 1 | < |
        | What we want to put right | Reading |
        | **What we are going to do** | < |
        | Action 1 | < |
        | What we will do | Buddies |
        | What it will cost | £900 |
        | Action 2 | < |
        | What we will do | Book club |
        | What it will cost | £100 |
        | Action 1: how it went | < |
        | Did it go ahead? | Completed |
        | What it actually cost | £900 |
        | Action 2: how it went | < |
        | Did it go ahead? | Changed |
        | What it actually cost | £120 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Completed
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: £120
        """),
    Case(
      testDescription: "columns that nobody knows, merged down over the actions of each row",
      sketch: """
        | Consortium | Alder Vale |

        | **Strand no.** | **Improvement strand** | **Action no.** | **Activity** | **Manager** | **No. of children** | **Measured with** |
        | 1 | Talk in Key Stage 1 | 1.1 | Number groups | Miss I. Crane | 36 | Own test |
        | ^ | ^ | 1.2 | Counting groups | Mr V. Sands | 24 | Own test |
        | 2 | Spelling in the juniors | 2.1 | Spelling clinics | Mrs O. Trim | 24 | Spelling test |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Talk in Key Stage 1
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Spelling in the juniors
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Number groups
        interventions 1 lead_name: Miss I. Crane
        interventions 1 planned_pupils: 36
        interventions 1 measure_name: Own test
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Counting groups
        interventions 2 lead_name: Mr V. Sands
        interventions 2 planned_pupils: 24
        interventions 2 measure_name: Own test
        interventions 3 intervention_ref: 2.1
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Spelling clinics
        interventions 3 lead_name: Mrs O. Trim
        interventions 3 planned_pupils: 24
        interventions 3 measure_name: Spelling test
        """),
    Case(
      testDescription:
        "needs with their evidence, and actions whose costs stand on a sheet of their own",
      sketch: """
        | Consortium | Alder Vale |

        | No. | Need | Evidence behind the need |
        | 1 | Number sense | The autumn test |
        | 2 | Reading fluency | Reading speeds |

        | Ref | Need no. | Activity | Lead officer | Expected result for pupils |
        | A1 | 2 | Buddies | Mr B. Lead | Fluent readers |
        | A2 | 1 | Book club | Mrs C. Lead | Quick sums |

        | Ref | Activity | Grant cost | Make-up of cost |
        | A1 | Buddies | £900 | 9 x £100 |
        | A2 | Book club | £600 | 6 x £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Number sense
        priorities 1 priority_need: The autumn test
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Reading fluency
        priorities 2 priority_need: Reading speeds
        interventions 1 intervention_ref: A1
        interventions 1 intervention_priority_ref: 2
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 cost_breakdown: 9 x £100
        interventions 1 success_criteria: Fluent readers
        interventions 2 intervention_ref: A2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £600
        interventions 2 cost_breakdown: 6 x £100
        interventions 2 success_criteria: Quick sums
        """),
    Case(
      testDescription: "“For aim” after “Aim no.” asks which aim an action serves",
      sketch: """
        | Consortium | Alder Vale |

        | **Aim no.** | **Aim** | **Evidence of need** |
        | 1 | Reading | Scores have fallen since March |
        | 2 | Wellbeing | Parents tell us so |

        | **Step** | **For aim** | **What we will do** | **Action lead** | **Planned cost** |
        | 1 | 1 | Buddies | Mr B. Lead | £900 |
        | 2 | 2 | Book club | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        """),
  ]
}
