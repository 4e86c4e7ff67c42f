import Documents

extension `Locating answers in layouts`.Case {
  /// Manners of official forms: codes and word limits, offices that sign, measures with their values.
  static let offices = [
    Case(
      testDescription: "word limits behind questions over their answers, in cards of colour",
      sketch: #"""
        | Consortium {E5DFEC} | Alder Vale |

        | Activity A {3F3151} | < | < | < |
        | Name of activity {E5DFEC} | Talk groups | < | < |
        | Start date {E5DFEC} | 12/10/2020 | Finish date {E5DFEC} | 26/03/2021 |
        | How it will run (60 words at most) {E5DFEC} | < | < | < |
        | Groups of four for twenty minutes every afternoon. | < | < | < |
        | What difference will it make to pupils? (40 words at most) {E5DFEC} | < | < | < |
        | Pupils read new words without help. | < | < | < |

        # Budget
        | Activity {E5DFEC} | How you worked it out {E5DFEC} | Planned cost {E5DFEC} |
        | A | 300 hours at £9.50 | £2,850 |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: A
        interventions 1 intervention_title: Talk groups
        interventions 1 delivery: Groups of four for twenty minutes every afternoon.
        interventions 1 start_date: 12/10/2020
        interventions 1 end_date: 26/03/2021
        interventions 1 planned_cost: £2,850
        interventions 1 cost_breakdown: 300 hours at £9.50
        interventions 1 success_criteria: Pupils read new words without help.
        """, kinds: [.docx]),
    Case(
      testDescription: "codes before two questions of a part, under a head that calls them so",
      sketch: #"""
        | Ref {1F3864} | Information required {1F3864} | Your response {1F3864} |
        | A1 {E7EBF3} | Name of consortium {E7EBF3} | Alder Vale |
        | A2 {E7EBF3} | Name of chair {E7EBF3} | Mrs A. Chair |

        # Assurances
        | Ref {1F3864} | Information required {1F3864} | Your response {1F3864} |
        | D1 {E7EBF3} | All schools in the partnership have agreed this plan {E7EBF3} | Yes |
        | D2 {E7EBF3} | Date on which it was agreed {E7EBF3} | 24 September 2020 |

        # Declaration
        | 5.1 {E7EBF3} | Signed (type your name) {E7EBF3} | Mrs A. Chair |
        | 5.2 {E7EBF3} | Position in the group {E7EBF3} | Chair |
        | 5.3 {E7EBF3} | Date signed {E7EBF3} | 28/09/2020 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        agreed_by_group: Yes
        agreed_date: 24 September 2020
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        plan_signed_date: 28/09/2020
        """, kinds: [.docx]),
    Case(
      testDescription: "what is asked of a lead and of pupils in brackets behind them",
      sketch: #"""
        Hallowshire County Council: School Improvement

        | Consortium | Alder Vale |

        | Ref | Actions to be taken | Led by (name, school) | Focus pupils (who and how many) | Cost | Monitoring (who, how, when) |
        | 1.1 | Talk groups | Mrs I. Mimic, Oak | 60 pupils in Y5 and Y6 just below | £900 | Heads each half term |
        | 1.2 | Workshops | Deputy head, Elm Rise | All Y3 and Y4 families | £100 | Heads, in December |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Mrs I. Mimic
        interventions 1 lead_school: Oak
        interventions 1 target_group: 60 pupils in Y5 and Y6 just below
        interventions 1 planned_pupils: 60 pupils
        interventions 1 planned_cost: £900
        interventions 1 monitoring: Heads each half term
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_title: Workshops
        interventions 2 lead_name: Deputy head
        interventions 2 lead_school: Elm Rise
        interventions 2 target_group: All Y3 and Y4 families
        interventions 2 planned_pupils: -
        interventions 2 planned_cost: £100
        interventions 2 monitoring: Heads, in December
        """, kinds: [.docx, .xlsx]),
    Case(
      testDescription:
        "a signature table with a row for each office, one of them for the office alone",
      sketch: #"""
        | Consortium {D9D9D9} | Alder Vale |

        # Approval for submission
        | {D9D9D9} | Name {D9D9D9} | Designation {D9D9D9} | Date {D9D9D9} |
        | Chair or deputy chair | Mrs A. Chair | Chair | 30/09/2020 |
        | Received (office use) | | | |
        """#,
      expected: """
        group_name: Alder Vale
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        plan_signed_date: 30/09/2020
        """, kinds: [.docx, .xlsx]),
    Case(
      testDescription:
        "a measure named beside its values, and the same report by its first word alone",
      sketch: #"""
        | Consortium | Alder Vale |

        | Line | Spending line | Accountable lead | Line total | Success criteria | KPI | KPI now | KPI target |
        | L1 | Talk groups | Mr B. Lead | £900 | Pupils speak in full sentences | Screening, on track | 44% | 60% |
        | L2 | Book club | Mrs C. Lead | £100 | Pupils choose longer books | Loans a week | 12% | 30% |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: L1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 1 success_criteria: Pupils speak in full sentences
        interventions 1 measure_name: Screening, on track
        interventions 1 baseline_value: 44%
        interventions 1 target_value: 60%
        interventions 2 intervention_ref: L2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        interventions 2 success_criteria: Pupils choose longer books
        interventions 2 measure_name: Loans a week
        interventions 2 baseline_value: 12%
        interventions 2 target_value: 30%
        """, kinds: [.docx, .xlsx]),
    Case(
      testDescription: "actions told in three tables by a number called as nobody calls it",
      sketch: #"""
        | Consortium | Alder Vale |

        | Proposal no. {D9D9D9} | Description of proposal {D9D9D9} | Responsible person {D9D9D9} | Which pupils?\nNo names, please {D9D9D9} |
        | 1 | Talk groups | Mr B. Lead | Reception |
        | 2 | Book club | Mrs C. Lead | Year 1 |

        # Financial implications
        | Proposal no. {D9D9D9} | Basis of calculation {D9D9D9} | Planned cost {D9D9D9} |
        | 1 | 17 weeks at £200 | £3,400 |
        | 2 | 58 sessions at £50 | £2,900 |
        | Total | < | £6,300 |
        """#,
      expected: """
        group_name: Alder Vale
        total_planned: £6,300
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Mr B. Lead
        interventions 1 target_group: Reception
        interventions 1 planned_cost: £3,400
        interventions 1 cost_breakdown: 17 weeks at £200
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 target_group: Year 1
        interventions 2 planned_cost: £2,900
        interventions 2 cost_breakdown: 58 sessions at £50
        """, kinds: [.docx]),
    Case(
      testDescription: "two questions in colour over their answers, one of them worded anew",
      sketch: #"""
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        | Total planned | £6,300 |

        | Have all member schools given their consent to it? {D9D9D9} | Date agreed {D9D9D9} |
        | Yes | 21/09/2020 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        total_planned: £6,300
        agreed_date: 21/09/2020
        """, kinds: [.docx]),
    Case(
      testDescription: "many boxes with bold questions, and what is asked of each priority again",
      sketch: #"""
        | **Name of your group**\nAlder Vale |

        | **PRIORITY 1**\n**Every infant finds a voice** |
        | **Evidence of need**\nScreening in September put a third below. |

        | **Action 1a**\nTalk groups | < | < |
        | **Led by**\nMs A. Trial | **Starts**\n12 October 2020 | **Ends**\n26 March 2021 |
        | **Who is it for?**\nReception | **How many pupils**\n50 | **Schools taking part**\nAll |
        | **Cost**\n£2,200 | **Cost breakdown**\n220 hours at £10 | **Measure**\nScreening |
        | **Baseline**\n63% | **Target**\n85% | **Success criteria**\nChildren use full sentences |

        | **PRIORITY 2**\n**Juniors who write with ease** |
        | **Evidence of need**\nHalf wrote fewer than five sentences. |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Every infant finds a voice
        priorities 1 priority_need: Screening in September put a third below.
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Juniors who write with ease
        priorities 2 priority_need: Half wrote fewer than five sentences.
        interventions 1 intervention_ref: 1A
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 1 lead_name: Ms A. Trial
        interventions 1 schools_involved: All
        interventions 1 target_group: Reception
        interventions 1 planned_pupils: 50
        interventions 1 start_date: 12 October 2020
        interventions 1 end_date: 26 March 2021
        interventions 1 planned_cost: £2,200
        interventions 1 cost_breakdown: 220 hours at £10
        interventions 1 success_criteria: Children use full sentences
        interventions 1 measure_name: Screening
        interventions 1 baseline_value: 63%
        interventions 1 target_value: 85%
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a report that calls itself something, with questions on a condition and choices in brackets",
      sketch: #"""
        # Looking back
        | No. | Name of action | Delivery (as planned / with changes / in part / not delivered) | If it changed, what changed and why? | What it cost in the end |
        | 1 | Talk groups | As approved | | £900 |
        | 2 | Book club | With changes | Moved online in January | £100 |

        Altogether we spent: £1,000
        Looking back signed by our chair: Mrs A. Chair
        """#,
      expected: """
        total_spent: £1,000
        eval_signed_name: Mrs A. Chair
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Talk groups
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Talk groups
        outcomes 1 delivery_status: As approved
        outcomes 1 changes_made: -
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Book club
        outcomes 2 delivery_status: With changes
        outcomes 2 changes_made: Moved online in January
        outcomes 2 actual_cost: £100
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes to tick whose choices are named in brackets",
      sketch: #"""
        | Name of the group | Alder Vale |
        | Which fund? | ☒ Schools Recovery Grant (Fund 1)   ☐ Remote Learning Grant (Fund 2) |
        | What kind of group are you? | ☒ Consortium of primary schools   ☐ Network of secondary schools |
        """#,
      expected: """
        fund: ☒ Schools Recovery Grant (Fund 1) ☐ Remote Learning Grant (Fund 2)
        group_type: ☒ Consortium of primary schools ☐ Network of secondary schools
        group_name: Alder Vale
        """, kinds: [.docx]),
    Case(
      testDescription: "help under the title and behind a question tells nothing of the schools",
      sketch: #"""
        # Schools Recovery Grant: details of the group
        Complete the cream boxes only and return the form to us by 2 October, please. Keep a copy of your own.

        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |

        # The picture across your schools
        Why have you chosen these priorities? (a short paragraph)
        Pupils are glad to be back, but many have lost the habit of working on their own.

        # Budget
        One line for each activity, with the letters that you gave them. Round to the nearest pound. Show your working.

        | Action | Planned cost |
        | Talk groups | £900 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Pupils are glad to be back, but many have lost the habit of working on their own.
        interventions 1 intervention_title: Talk groups
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "a report that calls the actions shorter, and a chair or deputy who signs",
      sketch: #"""
        == Plan
        1 | Consortium | Alder Vale |
        2 | Chair | Mrs A. Chair |
        4 | Ref | Activity to be funded | Lead (name) | Cost |
        5 | A1 | Daily reading tutoring for Year 2 in threes | Mr B. Lead | £900 |
        6 | A2 | Tables clubs before school in each school | Mrs C. Lead | £100 |
        8 | Signed by chair or deputy (type name) | Mrs A. Chair |
        == Evaluation
        1 | Ref | Activity | Delivered as planned? | Actual cost (£) | Impact on pupils |
        2 | A1 | Year 2 reading | Changed | 880 | Pupils choose to read. |
        3 | A2 | Tables | Yes | 100 | Pupils answer quickly. |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        plan_signed_name: Mrs A. Chair
        interventions 1 intervention_ref: A1
        interventions 1 intervention_title: Daily reading tutoring for Year 2 in threes
        interventions 1 lead_name: Mr B. Lead
        interventions 1 planned_cost: £900
        interventions 2 intervention_ref: A2
        interventions 2 intervention_title: Tables clubs before school in each school
        interventions 2 lead_name: Mrs C. Lead
        interventions 2 planned_cost: £100
        outcomes 1 intervention_ref: A1
        outcomes 1 intervention_title: Year 2 reading
        outcomes 1 delivery_status: Changed
        outcomes 1 actual_cost: 880
        outcomes 1 impact_summary: Pupils choose to read.
        outcomes 2 intervention_ref: A2
        outcomes 2 intervention_title: Tables
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: 100
        outcomes 2 impact_summary: Pupils answer quickly.
        """, kinds: [.xlsx]),
  ]
}
