import Documents

extension `Locating answers in layouts`.Case {
  /// What seems to head a column, to title a row or to answer by its words, and by what stands around it does not.
  static let strays = [
    Case(
      testDescription: "whom an action is for, in words like those for a priority",
      sketch: """
        | Consortium | Alder Vale |

        | **No.** | **Priority** | **Evidence of need** |
        | 1 | Reading | Tests in September |

        | **No.** | **Priority no.** | **Action** | **Children of concern** | **No. of pupils** | **Cost £** |
        | 1 | 1 | Buddies | Year 3 readers below the standard | 24 | 900 |
        | 2 | 1 | Book club | Year 4 readers who borrow nothing | 30 | 100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 target_group: Year 3 readers below the standard
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 target_group: Year 4 readers who borrow nothing
        interventions 2 planned_pupils: 30
        interventions 2 planned_cost: 100
        """),
    Case(
      testDescription: "labels of a part that nobody has answered, two and two beside their boxes",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Ms R. Specimen |
        | Total cost | £900 |

        | Balance unspent {DDE6F3} | | Overall impact of fund {DDE6F3} | |
        | Lessons for other groups {DDE6F3} | | Statement signed by {DDE6F3} | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_planned: £900
        lessons_learned: -
        underspend: -
        overall_impact: -
        eval_signed_name: -
        """, kinds: [.xlsx]),
    Case(
      testDescription: "what was bought beside the number of an action and its money",
      sketch: """
        | Consortium | Alder Vale |

        | **Action no.** | **Action** | **Went ahead as planned?** | **What pupils gained** |
        | 1 | Buddies | Yes | They read at home |
        | 2 | Book club | Yes | They borrow books |

        | **Action no.** | **Main items bought** | **Budget £** | **Reason for variance** | **Actual £** |
        | 1 | Tutor | 900 | | 850 |
        | 2 | Room and packs | 100 | Two more packs | 120 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: 900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: 100
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: 850
        outcomes 1 variance_reason: -
        outcomes 1 impact_summary: They read at home
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: 120
        outcomes 2 variance_reason: Two more packs
        outcomes 2 impact_summary: They borrow books
        """),
    Case(
      testDescription: "one row of answers that are choices, under headers that ask for them",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Ms R. Specimen |

        | **What we did** {DDE6F3} | **Did it happen as planned?** {DDE6F3} | **If it changed, how and why?** {DDE6F3} | **What it cost in the end** {DDE6F3} | **How many children took part** {DDE6F3} | **What we measured** {DDE6F3} | **Aim met, partly met or not met?** {DDE6F3} |
        | Buddies | Delivered as planned | N/A | £900 | 24 | SDQ | Met |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Delivered as planned
        outcomes 1 changes_made: N/A
        outcomes 1 actual_cost: £900
        outcomes 1 pupils_reached: 24
        outcomes 1 end_measure_name: SDQ
        outcomes 1 impact_rating: Met
        """),
    Case(
      testDescription: "numbers right before the titles of rows, under a noun of the author’s own",
      sketch: """
        | Consortium | Alder Vale |

        | **Priority no.** | **Area of need we will work on** | **Provision no.** | **Provision to be put in place** | **No. of pupils** | **Led by** | **Cost (£)** |
        | 1 | Early reading | 1 | Buddies | 24 | Mr B. Lead | £900 |
        | 2 | Talk in Reception | 2 | Story time | 30 | Mrs C. Lead | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Talk in Reception
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Story time
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_pupils: 30
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "a band that asks once over a header that asks of rows",
      sketch: """
        | Consortium | Alder Vale |

        | **PLAN (October)** {DDE6F3} | < | < | < | < | **REVIEW (June)** {FFD966} | < |
        | **Priority** | **Rationale (what our evidence says)** | **No.** | **Action** | **Planned cost** | **Delivered as planned?** | **Actual cost** |
        | Reading | Tests were low in September | 1 | Buddies | £900 | Yes | £850 |
        | Talk | Many children say little | 2 | Story time | £100 | Yes | £100 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests were low in September
        priorities 2 priority_title: Talk
        priorities 2 priority_need: Many children say little
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Story time
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £850
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Story time
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £100
        """),
    Case(
      testDescription: "what was seen beside a priority tells of no action",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Ms R. Specimen |
        | Total cost | £900 |

        | **No.** | **Priority** | **What we saw** |
        | 1 | Get our youngest children talking | WellComm in September: 46% of Reception in red or amber |
        | 2 | Help Year 1 feel safe | Teachers noted tears at the door in every class |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        total_planned: £900
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Get our youngest children talking
        priorities 1 priority_need: WellComm in September: 46% of Reception in red or amber
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Help Year 1 feel safe
        priorities 2 priority_need: Teachers noted tears at the door in every class
        """),
    Case(
      testDescription: "answers that two actions share head no help below them",
      sketch: """
        | Consortium | Alder Vale |

        | | Action 1 | Action 2 | Action 3 |
        | What did we plan to do? | Buddies | Book club | Talk groups |
        | Did it go ahead as planned? | Changed | As planned | As planned |
        | If not, what changed and why? | It moved online because of lockdown | n/a | n/a |
        | What did it actually cost? | 900 | 100 | 200 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Talk groups
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Changed
        outcomes 1 changes_made: It moved online because of lockdown
        outcomes 1 actual_cost: 900
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: As planned
        outcomes 2 changes_made: n/a
        outcomes 2 actual_cost: 100
        outcomes 3 intervention_ref: 3
        outcomes 3 intervention_title: Talk groups
        outcomes 3 delivery_status: As planned
        outcomes 3 changes_made: n/a
        outcomes 3 actual_cost: 200
        """),
    Case(
      testDescription: "a header that bids to enter, and a column of notes beside it",
      sketch: """
        | **Item** {7B2C2C} | **Please enter** {7B2C2C} | **Notes** {7B2C2C} |
        | Consortium | Alder Vale | |
        | Total spent | 7600 | |
        | Lessons learned | Set up the drive first. | |
        | Next steps | The mentor stays. | |
        """,
      expected: """
        group_name: Alder Vale
        lessons_learned: Set up the drive first.
        next_steps: The mentor stays.
        total_spent: 7600
        """, kinds: [.xlsx]),
    Case(
      testDescription: "the one sign-off of a report that repeats what was planned to be spent",
      sketch: """
        | Consortium | Alder Vale |
        | Evaluation completed by | Ms R. Specimen |

        | **Action no.** | **Action** | **Planned cost** | **Delivered as planned?** | **Actual cost** | **Impact on pupils** |
        | 1 | Buddies | £900 | Yes | £850 | They read at home |
        | 2 | Book club | £100 | Yes | £100 | They borrow books |

        | Signed by | Ms R. Specimen |
        | Role | Chair |
        """,
      expected: """
        group_name: Alder Vale
        eval_completed_by: Ms R. Specimen
        eval_signed_name: Ms R. Specimen
        eval_signed_role: Chair
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Buddies
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £850
        outcomes 1 impact_summary: They read at home
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £100
        outcomes 2 impact_summary: They borrow books
        """),
    Case(
      testDescription: "the name of a fund beside a label for money, under a title with that name",
      sketch: """
        # Schools Forum – Recovery Fund: Out-turn and Evaluation Return

        | Grant received | Recovery Fund |
        | Consortium | Alder Vale |
        | Chair | Mrs A. Person |
        | Allocation notified | £5,000 |
        """,
      expected: """
        fund: Recovery Fund
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        """),
  ]
}
