import Documents

extension `Locating answers in layouts`.Case {
  /// A block of questions for each action.
  static let cards = [
    Case(
      testDescription: "a block of questions for each action",
      sketch: """
        | Action 1 | Phonics groups |
        | Lead person | SENDCo |
        | Planned cost | £500 |

        | Action 2 | Maths clubs |
        | Lead person | Head |
        | Planned cost | £700 |
        """,
      expected: """
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: SENDCo
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Maths clubs
        interventions 2 lead_name: Head
        interventions 2 planned_cost: £700
        """),
    Case(
      testDescription: "a card of four columns that begins with the action's number",
      sketch: """
        | Cluster | Alder Vale |

        | Action no. | 1.1 | Priority | 1 |
        | Action | Buddies | Target group | Year 3 |
        | Lead person | Mr B. Lead | Cost | £900 |
        | Outcome status | As planned | Changes | |
        | Actual cost | £880 | Pupils reached | 24 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Year 3
        interventions 1 planned_cost: £900
        outcomes 1 intervention_ref: 1.1
        outcomes 1 delivery_status: As planned
        outcomes 1 changes_made: -
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        """, kinds: [.docx]),
    Case(
      testDescription: "four columns of questions and answers, some blank, under a priority's name",
      sketch: """
        | Consortium: | Alder Vale | Schools (number): | 5 |
        | Funding: | £5,000 | Chair: | Mrs A. Person |
        |
        | Priority 1: | Reading | | |
        | Rationale: | Low scores | | |
        | Action: | Buddies | Led by: | Mr B. Lead |
        | When: | Autumn 2 | Cost: | |
        | Success criteria: | | Measured by: | A test |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        schools_count: 5
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 timescale: Autumn 2
        interventions 1 planned_cost: -
        interventions 1 success_criteria: -
        interventions 1 measure_name: A test
        """, kinds: [.docx]),
    Case(
      testDescription: "a band over questions side by side, and a judgement in other words",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Activity 1** | < | < | < |
        | **Activity title** | Buddies | **Lead** | Mr B. Lead |
        | **Review (complete by 21 May 2021)** | < | < | < |
        | **What happened?** | Delivered with changes | **Reason for any changes** | Schools were shut |
        | **Final cost** | £880 | **Pupils who took part** | 24 |
        | **Difference made to pupils** | Calmer starts | < | < |
        | **Was the expected change achieved?** | Partly | < | < |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Delivered with changes
        outcomes 1 changes_made: Schools were shut
        outcomes 1 actual_cost: £880
        outcomes 1 pupils_reached: 24
        outcomes 1 impact_summary: Calmer starts
        outcomes 1 impact_rating: Partly
        """, kinds: [.docx]),
    Case(
      testDescription: "cards that say by a letter which priority they help",
      sketch: """
        | Consortium | Alder Vale |

        | **Letter** | **Priority** | **Evidence of need** |
        | A | Reading | Scores have fallen since March |
        | B | Wellbeing | Parents tell us so |

        | **Action 1** | < |
        | What we will do | Buddies |
        | Priority it helps (letter) | B |
        | Lead | Mr B. Lead |
        | Target group | Readers below expected |
        | Cost | £900 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: A
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores have fallen since March
        priorities 2 priority_ref: B
        priorities 2 priority_title: Wellbeing
        priorities 2 priority_need: Parents tell us so
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: B
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Readers below expected
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "blocks below a list of priorities belong to none that they do not name",
      sketch: """
        | Name of consortium | Alder Vale |

        | Ref | Area of need | How do you know? |
        | 1 | Reading | Low scores |
        | 2 | Attendance | Too many away |

        Section 4 – Planned activity

        Complete one box for each activity.

        | **Activity 1** | < | < | < |
        | **Activity title** | Buddies | **Area of need it supports (Ref)** | 1 |
        | **Who will benefit?** | Year 3 | **Estimated number of pupils** | 24 pupils |

        | **Activity 2** | < | < | < |
        | **Activity title** | Home visits | **Funding required from this grant** | £900 |
        | **Begins** | October 2020 | **Ends** | 09/07/2021 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Too many away
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 target_group: Year 3
        interventions 1 planned_pupils: 24 pupils
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 start_date: October 2020
        interventions 2 end_date: 09/07/2021
        interventions 2 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "cards that ask for the priority before the title",
      sketch: """
        | Name of consortium | Alder Vale |

        **Action 1**
        | Links to priority | 1 |
        | What we propose | Buddies |
        | Number of pupils | 24 |

        **Action 2**
        | Links to priority | 2 |
        | What we propose | Home visits |
        | Number of pupils | 40 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 24
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 planned_pupils: 40
        """),
    Case(
      testDescription: "a card whose answer suits its label less than the other cards' do",
      sketch: """
        | Name of consortium | Alder Vale |

        **Action 1**
        | Did it go ahead as planned? | Yes |
        | Test or gauge of it used | Reading ages |
        | What it cost in the end | £900 |

        **Action 2**
        | Did it go ahead as planned? | Yes |
        | Test or gauge of it used | Weekly quiz scores |
        | What it cost in the end | £400 |
        """,
      expected: """
        group_name: Alder Vale
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 1 end_measure_name: Reading ages
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £400
        outcomes 2 end_measure_name: Weekly quiz scores
        """, kinds: [.docx]),
    Case(
      testDescription: "a number of schools on each card is not that of the group",
      sketch: """
        | Name of consortium | Alder Vale |
        | Number of schools | 5 |

        **Action 1**
        | What we will do | Buddies |
        | Schools taking part | 3 |

        **Action 2**
        | What we will do | Home visits |
        | Schools taking part | 2 schools |
        """,
      expected: """
        group_name: Alder Vale
        schools_count: 5
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 schools_involved: 3
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 schools_involved: 2 schools
        """),
    Case(
      testDescription: "a card of June that a month and the action's number name",
      sketch: """
        | Name of consortium | Alder Vale |
        | **Action 1** | < |
        | What we will do | Buddies |
        | Number of pupils | 24 |
        | **Action 2** | < |
        | What we will do | Home visits |
        | Number of pupils | 40 |
        | **June: action 1** | < |
        | Did it happen as planned? | Yes |
        | What it cost in the end | £900 |
        | **June: action 2** | < |
        | Did it happen as planned? | Partly |
        | What it cost in the end | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_pupils: 24
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Home visits
        interventions 2 planned_pupils: 40
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Partly
        outcomes 2 actual_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "a card's number under what its row is called",
      sketch: """
        | Consortium | Alder Vale |

        | Action | 1 |
        | What we will do | Buddies |
        | Cost | £900 |

        | Action | 2 |
        | What we will do | Book club |
        | Cost | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        """, kinds: [.docx]),
  ]
}
