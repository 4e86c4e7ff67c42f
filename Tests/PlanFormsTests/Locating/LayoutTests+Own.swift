import Documents

extension `Locating answers in layouts`.Case {
  /// What a form does in its own way, which its own repetitions and places tell.
  static let own = [
    Case(
      testDescription: "codes before every question of a part, few of them listed",
      sketch: """
        | A1 | Name of consortium | Alder Vale |
        | A2 | Money to hand | £900 |
        | A3 | Phone number | 01926 555555 |
        | A4 | Town | Warwick |
        | A5 | Name of chair | Ms R. Specimen |

        | **Action 1** {DDE6F3} | < | < |
        | B1.1 | What will you do? | Buddies |
        | B1.2 | Cost | £900 |

        | D1 | Total planned | £900 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        allocation: £900
        total_planned: £900
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "codes of the rows of a lettered part under their names",
      sketch: """
        | A1 | Name of consortium | Alder Vale |
        | A2 | Name of chair | Ms R. Specimen |

        | **Priority 1** {DDE6F3} | < | < |
        | B1.1 | What matters | Reading |
        | B1.2 | Evidence of need | Tests in September |

        | **Priority 2** {DDE6F3} | < | < |
        | B2.1 | What matters | Number |
        | B2.2 | Evidence of need | Books |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number
        priorities 2 priority_need: Books
        """, kinds: [.docx]),
    Case(
      testDescription: "codes under the header of questions, with the name of a row between",
      sketch: """
        | Name of consortium | Alder Vale |
        | Name of chair | Ms R. Specimen |
        | Allocation | £900 |

        | **Ref** | **Question** | **Response** |
        | **Priority 1** {DDE6F3} | < | < |
        | B1.1 | The matter at hand | Reading |
        | B1.2 | Evidence of need | Tests in September |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        allocation: £900
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Tests in September
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes to tick and long answers across three columns",
      sketch: """
        | Consortium {DDE6F3} | Alder Vale | < | < |

        | **Action 1** {AABBCC} | < | < | < |
        | Did it happen? {DDE6F3} | ☐ As planned ☑ Changed ☐ Not at all | < | < |
        | What changed and why {DDE6F3} | It was taught on screen | < | < |
        | Actual cost {DDE6F3} | £900 | Pupils who took part {DDE6F3} | 24 |
        | Measure used {DDE6F3} | Spelling test | < | < |
        | Before {DDE6F3} | 13 | After {DDE6F3} | 21 |
        | Impact on pupils {DDE6F3} | They spell well | < | < |
        | Was the aim met? {DDE6F3} | ☐ Yes ☑ Partly ☐ No | < | < |
        | How do you know? {DDE6F3} | Tests | < | < |
        """,
      expected: """
        group_name: Alder Vale
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: ☐ As planned ☑ Changed ☐ Not at all
        outcomes 1 changes_made: It was taught on screen
        outcomes 1 actual_cost: £900
        outcomes 1 pupils_reached: 24
        outcomes 1 end_measure_name: Spelling test
        outcomes 1 baseline_result: 13
        outcomes 1 end_value: 21
        outcomes 1 impact_summary: They spell well
        outcomes 1 impact_rating: ☐ Yes ☑ Partly ☐ No
        outcomes 1 evidence_type: Tests
        """, kinds: [.docx]),
    Case(
      testDescription: "what was used to see whether an action worked, which is no impact",
      sketch: """
        **Consortium:** Alder Vale

        **Action 1**

        **Did it happen?** Yes, as planned
        **Actual cost:** £900
        **Pupils who took part:** 24
        **What we looked at to see if it worked:** Upsets at playtime
        **Before:** 23
        **After:** 6
        **Was the aim met?** Yes
        """,
      expected: """
        group_name: Alder Vale
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: Yes, as planned
        outcomes 1 actual_cost: £900
        outcomes 1 pupils_reached: 24
        outcomes 1 end_measure_name: Upsets at playtime
        outcomes 1 baseline_result: 23
        outcomes 1 end_value: 6
        outcomes 1 impact_rating: Yes
        """, kinds: [.docx]),
    Case(
      testDescription: "a sum asked on every card, which is none of the group",
      sketch: """
        | Name of consortium | Alder Vale |
        | Name of chair | Ms R. Specimen |

        | **Action 1** {DDE6F3} | < |
        | What will you do? | Buddies |
        | Sum sought from the award | £500 |

        | **Action 2** {DDE6F3} | < |
        | What will you do? | Book club |
        | Sum sought from the award | £300 |

        | **Action 3** {DDE6F3} | < |
        | What will you do? | Home readers |
        | Sum sought from the award | £100 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Home readers
        """, kinds: [.docx]),
    Case(
      testDescription: "rows called by a word of the form's own, each serving a priority",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Priority 1** | Reading |

        Commitment 1

        | Supports priority number | 1 |
        | What will you do? | Buddies |
        | Cost | £500 |

        Commitment 2

        | Supports priority number | 1 |
        | What will you do? | Book club |
        | Cost | £400 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Book club
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "labels and answers in a row under actions, and in two over bands",
      sketch: """
        | Consortium {DDE6F3} | < | Alder Vale | Allocation {DDE6F3} | £900 | < |
        | Chair {DDE6F3} | < | Ms R. Specimen | Chair's school {DDE6F3} | Oak School | < |
        | PLAN {DDE6F3} | < | < | REVIEW {DDE6F3} | < | < |
        | Action {DDE6F3} | Lead {DDE6F3} | Cost {DDE6F3} | Delivered? {DDE6F3} | Actual cost {DDE6F3} | Impact {DDE6F3} |
        | Buddies | Jo Fairley | £500 | | | |
        | Book club | Amy Pratt | £400 | | | |
        | Agreed by all schools? {DDE6F3} | < | Yes | Signed by {DDE6F3} | Ms R. Specimen | < |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Oak School
        allocation: £900
        agreed_by_group: Yes
        plan_signed_name: Ms R. Specimen
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Jo Fairley
        interventions 1 planned_cost: £500
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Amy Pratt
        interventions 2 planned_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "two headers over two each, one of which asks for the first below it",
      sketch: """
        | Consortium | Alder Vale |

        | **All the schools said yes?** {AABBCC} | < | **Signed by the chair** {AABBCC} | < |
        | **Yes / no** {DDE6F3} | **On what date** {DDE6F3} | **Name** {DDE6F3} | **Date** {DDE6F3} |
        | Yes | 23 Sept 2020 | Mr T. Mockford | 30 Sept 2020 |
        """,
      expected: """
        group_name: Alder Vale
        agreed_by_group: Yes
        agreed_date: 23 Sept 2020
        plan_signed_name: Mr T. Mockford
        plan_signed_date: 30 Sept 2020
        """, kinds: [.docx]),
    Case(
      testDescription: "two headers over three, whatever the first of them asks",
      sketch: """
        | **Our group** {AABBCC} | **Who chairs** {AABBCC} | < |
        | **Name of consortium** {DDE6F3} | **Name** {DDE6F3} | **School** {DDE6F3} |
        | Alder Vale | Ms R. Specimen | Oak School |

        | Allocation | £900 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Oak School
        allocation: £900
        """, kinds: [.docx]),
    Case(
      testDescription: "help under some of the headers of rows that are counted, a day in it",
      sketch: """
        | Consortium | Alder Vale |

        | **No.** | **Action** | **Lead** | **Pupils** | **Start** | **Finish** | **Cost** |
        | | What will be done | Name or job title | Best estimate | Date | Date, by July 2021 | |
        | 1 | Buddies | Mrs V. Coombe | 24 | 2 Nov 2020 | 1 Apr 2021 | £500 |
        | 2 | Book club | Miss F. Ames | 30 | 4 Jan 2021 | 1 Apr 2021 | £400 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Mrs V. Coombe
        interventions 1 planned_pupils: 24
        interventions 1 start_date: 2 Nov 2020
        interventions 1 end_date: 1 Apr 2021
        interventions 1 planned_cost: £500
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Miss F. Ames
        interventions 2 planned_pupils: 30
        interventions 2 start_date: 4 Jan 2021
        interventions 2 end_date: 1 Apr 2021
        interventions 2 planned_cost: £400
        """),
    Case(
      testDescription: "sentences with a blank, and choices in brackets before a colon",
      sketch: """
        Name of consortium: Alder Vale
        We have been given .....£900..... from the fund.
        Activity 1: Buddies
        Did it happen? (as planned / changed / not at all): changed
        What it cost: £500
        Was the aim met? (met / partly met / not met): partly met
        """,
      expected: """
        group_name: Alder Vale
        allocation: £900
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: changed
        outcomes 1 actual_cost: £500
        outcomes 1 impact_rating: partly met
        """, kinds: [.docx]),
    Case(
      testDescription: "what the money pays for, far behind what an action is",
      sketch: """
        | Name of consortium | Alder Vale |

        | **Action 1** {DDE6F3} | < |
        | What will we do? | Buddies |
        | Who will lead it? | Miss T. Webb |
        | Which children is it for? | Year 3 readers |
        | How many children? | 24 |
        | How will we measure it? | Reading test |
        | How much will it cost? | £500 |
        | What will the money be spent on? | 25 hours at £20 |

        | **Action 2** {DDE6F3} | < |
        | What will we do? | Book club |
        | Who will lead it? | Mrs N. Carr |
        | Which children is it for? | Year 4 readers |
        | How many children? | 30 |
        | How will we measure it? | Reading test |
        | How much will it cost? | £400 |
        | What will the money be spent on? | 80 books at £5 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Miss T. Webb
        interventions 1 target_group: Year 3 readers
        interventions 1 planned_pupils: 24
        interventions 1 planned_cost: £500
        interventions 1 cost_breakdown: 25 hours at £20
        interventions 1 measure_name: Reading test
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Book club
        interventions 2 lead_name: Mrs N. Carr
        interventions 2 target_group: Year 4 readers
        interventions 2 planned_pupils: 30
        interventions 2 planned_cost: £400
        interventions 2 cost_breakdown: 80 books at £5
        interventions 2 measure_name: Reading test
        """, kinds: [.docx]),
  ]
}
