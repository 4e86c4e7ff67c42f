import Documents

extension `Locating answers in layouts`.Case {
  /// What rows and questions have in common: one cell for two of them, one question below several rows.
  static let shared = [
    Case(
      testDescription: "what stands below the actions of a priority is asked of them all",
      sketch: #"""
        | Consortium {DEEAF6} | Alder Vale |

        | PRIORITY 1 {1F3864} | < | < | < | < |
        | Our priority {DEEAF6} | < | Early reading | < | < |
        | No. {F2F2F2} | What we will do {F2F2F2} | Who it is for, and how many pupils {F2F2F2} | Lead and their school {F2F2F2} | Cost (£) {F2F2F2} |
        | 1.1 | Phonics groups | Year 2 pupils, 45 pupils | Mrs Tamsin Holt, Holly Primary School | 2,600 |
        | 1.2 | Reading packs | Year 1 families, 120 pupils | Mr Colin Peake, Ivy Primary School | 1,400 |
        | How we will measure progress {DEEAF6} | < | Phonics check | < | < |
        | Where pupils are now {DEEAF6} | < | 44% | < | < |

        | PRIORITY 2 {1F3864} | < | < | < | < |
        | Our priority {DEEAF6} | < | Attendance | < | < |
        | No. {F2F2F2} | What we will do {F2F2F2} | Who it is for, and how many pupils {F2F2F2} | Lead and their school {F2F2F2} | Cost (£) {F2F2F2} |
        | 2.1 | | | | |
        | 2.2 | | | | |
        | How we will measure progress {DEEAF6} | < | Registers | < | < |
        | Where pupils are now {DEEAF6} | < | 92% | < | < |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 1 lead_name: Mrs Tamsin Holt
        interventions 1 lead_school: Holly Primary School
        interventions 1 target_group: Year 2 pupils, 45 pupils
        interventions 1 planned_pupils: Year 2 pupils, 45 pupils
        interventions 1 planned_cost: 2,600
        interventions 1 measure_name: Phonics check
        interventions 1 baseline_value: 44%
        interventions 2 intervention_ref: 1.2
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Reading packs
        interventions 2 lead_name: Mr Colin Peake
        interventions 2 lead_school: Ivy Primary School
        interventions 2 target_group: Year 1 families, 120 pupils
        interventions 2 planned_pupils: Year 1 families, 120 pupils
        interventions 2 planned_cost: 1,400
        interventions 2 measure_name: Phonics check
        interventions 2 baseline_value: 44%
        """, kinds: [.docx]),
    Case(
      testDescription: "a question in a label's colour below the columns, known only by its like",
      sketch: #"""
        | Consortium {DEEAF6} | Alder Vale |

        | PRIORITY 1 {1F3864} | < | < | < |
        | No. {F2F2F2} | What we did {F2F2F2} | Did it go ahead? {F2F2F2} | Spent (£) {F2F2F2} |
        | 1.1 | Phonics groups | As planned | 2,600 |
        | Evidence that we have used {DEEAF6} | < | Phonics checks | < |

        | PRIORITY 2 {1F3864} | < | < | < |
        | No. {F2F2F2} | What we did {F2F2F2} | Did it go ahead? {F2F2F2} | Spent (£) {F2F2F2} |
        | 2.1 | Home visits | Changed | 1,100 |
        | Evidence that we have used {DEEAF6} | < | Registers | < |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: -
        priorities 2 priority_ref: 2
        priorities 2 priority_title: -
        interventions 1 intervention_ref: 1.1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Phonics groups
        interventions 2 intervention_ref: 2.1
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Home visits
        outcomes 1 intervention_ref: 1.1
        outcomes 1 intervention_title: Phonics groups
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: 2,600
        outcomes 1 evidence_type: Phonics checks
        outcomes 2 intervention_ref: 2.1
        outcomes 2 intervention_title: Home visits
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: 1,100
        outcomes 2 evidence_type: Registers
        """, kinds: [.docx]),
    Case(
      testDescription: "a colon within a label before an empty box is no answer",
      sketch: #"""
        | Consortium {DEEAF6} | Alder Vale |
        | Our priority {DEEAF6} | Early reading |
        | Why this is a priority: what the evidence tells us {DEEAF6} | |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: -
        """, kinds: [.docx]),
    Case(
      testDescription: "a row that has the next number heads nothing, whatever it sounds like",
      sketch: #"""
        | Consortium | Alder Vale |

        # Section 2: Priorities
        | Ref {5B2C6F} | Priority {5B2C6F} | Evidence of need {5B2C6F} |
        | P1 | Secure phonics before the end of Key Stage 1 | September assessment: 46% of Year 2 secure |
        | P2 | Make up lost ground | Heron Pool checks: average of 11 out of 25 |
        | P3 | | |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: P1
        priorities 1 priority_title: Secure phonics before the end of Key Stage 1
        priorities 1 priority_need: September assessment: 46% of Year 2 secure
        priorities 2 priority_ref: P2
        priorities 2 priority_title: Make up lost ground
        priorities 2 priority_need: Heron Pool checks: average of 11 out of 25
        """),
    Case(
      testDescription: "a plan's columns under a heading that sounds like June's",
      sketch: #"""
        | Consortium | Alder Vale |

        # Section 3: Activity and budget
        | Ref | Activity | Activity lead | Budget (£) |
        | A1 | Attendance visits | Miss H. Standin | 2,350 |
        | A2 | Reading groups | Mrs Ottilie Fane | 2,500 |

        # Section 4: Beneficiaries and outcomes
        | Ref | Beneficiaries | No. of pupils | Intended outcome | Measure | Baseline | Target |
        | A1 | Pupils below 85% attendance | 34 | Pupils come to school on time | Attendance | 83% | 92% |
        | A2 | Year 5 pupils | 66 | Pupils explain what is implied | NGRT | 93 | 99 |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: A1
        interventions 1 intervention_title: Attendance visits
        interventions 1 lead_name: Miss H. Standin
        interventions 1 target_group: Pupils below 85% attendance
        interventions 1 planned_pupils: 34
        interventions 1 planned_cost: 2,350
        interventions 1 success_criteria: Pupils come to school on time
        interventions 1 measure_name: Attendance
        interventions 1 baseline_value: 83%
        interventions 1 target_value: 92%
        interventions 2 intervention_ref: A2
        interventions 2 intervention_title: Reading groups
        interventions 2 lead_name: Mrs Ottilie Fane
        interventions 2 target_group: Year 5 pupils
        interventions 2 planned_pupils: 66
        interventions 2 planned_cost: 2,500
        interventions 2 success_criteria: Pupils explain what is implied
        interventions 2 measure_name: NGRT
        interventions 2 baseline_value: 93
        interventions 2 target_value: 99
        """),
    Case(
      testDescription: "a fund chosen under a word that elsewhere asks for its sum",
      sketch: #"""
        | Grant | Fund 1 - Recovery |
        | Amount awarded to the group | £5,000 |
        | Name of consortium | Alder Vale |
        | Academic year | 2020-21 |
        | Chair's school | Holly Primary School |
        | Pupils on roll | 1,132 |
        """#,
      expected: """
        fund: Fund 1 - Recovery
        academic_year: 2020-21
        group_name: Alder Vale
        chair_school: Holly Primary School
        pupils_on_roll: 1,132
        allocation: £5,000
        """),
    Case(
      testDescription:
        "a chair's name in a part called signing, a choice in brackets before its answer",
      sketch: #"""
        Name of consortium: Alder Vale
        Allocation: £5,000
        Pupils on roll: 1,132
        Our chair: Ms R. Specimen
        Chair's school: Holly Primary School
        Academic year: 2020-21

        ## Signing it off
        Have all your heads agreed this plan? (yes or no) yes
        Chair’s name: Ms R. Specimen
        Date: 1/10/20
        """#,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Ms R. Specimen
        chair_school: Holly Primary School
        pupils_on_roll: 1,132
        allocation: £5,000
        agreed_by_group: yes
        plan_signed_name: Ms R. Specimen
        plan_signed_date: 1/10/20
        """, kinds: [.docx]),
    Case(
      testDescription: "a report that names its action by a number alone",
      sketch: #"""
        | Name of consortium | Alder Vale |

        | Action number | 1 |
        | Did it happen as planned? | As planned |
        | What did it cost in the end? | £900 |

        | Action number | 2 |
        | Did it happen as planned? | Changed |
        | What did it cost in the end? | £400 |
        """#,
      expected: """
        group_name: Alder Vale
        outcomes 1 intervention_ref: 1
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 delivery_status: Changed
        outcomes 2 actual_cost: £400
        """, kinds: [.docx]),
    Case(
      testDescription: "codes before questions end where those of the priorities begin",
      sketch: #"""
        | Item | Data item | Response |
        | D01 | Name of consortium | Alder Vale |
        | D02 | Name of chair | Mrs A. Chair |
        | D03 | Number of schools | 5 |
        | D04 | Academic year | 2020-21 |

        | **Code** | **Priority** | **Evidence of need** |
        | P1 | Reading fluency | An average score of 92 |
        | P2 | Attendance | Sixty pupils missed a day |
        """#,
      expected: """
        academic_year: 2020-21
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        schools_count: 5
        priorities 1 priority_ref: P1
        priorities 1 priority_title: Reading fluency
        priorities 1 priority_need: An average score of 92
        priorities 2 priority_ref: P2
        priorities 2 priority_title: Attendance
        priorities 2 priority_need: Sixty pupils missed a day
        """, kinds: [.xlsx]),
    Case(
      testDescription: "help behind a label in bold, behind its question, and a length before it",
      sketch: #"""
        | Name of consortium | Alder Vale |
        | **Total cost of all your actions** This should be no more than your grant. | £4,890 |

        ## Section B: The picture across our schools
        In no more than 150 words, tell us what your schools found in September.
        | Children were pleased to be back, but many of our younger ones have lost the habit of reading every day. |
        """#,
      expected: """
        group_name: Alder Vale
        context: Children were pleased to be back, but many of our younger ones have lost the habit of reading every day.
        total_planned: £4,890
        """, kinds: [.docx]),
    Case(
      testDescription: "a number of pupils behind their school years",
      sketch: #"""
        | Name of consortium | Alder Vale |

        | Action | Pupils it is for, and how many | Cost |
        | Tutoring | Year 9 to 11 pupils below 90%, 60 pupils | £900 |
        | Quiet room | Year 11 pupils with no quiet place, 40 pupils | £500 |
        """#,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_title: Tutoring
        interventions 1 target_group: Year 9 to 11 pupils below 90%, 60 pupils
        interventions 1 planned_pupils: 60 pupils
        interventions 1 planned_cost: £900
        interventions 2 intervention_title: Quiet room
        interventions 2 target_group: Year 11 pupils with no quiet place, 40 pupils
        interventions 2 planned_pupils: 40 pupils
        interventions 2 planned_cost: £500
        """),
  ]
}
