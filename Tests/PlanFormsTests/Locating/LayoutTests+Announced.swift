import Documents

extension `Locating answers in layouts`.Case {
  /// Lists that their headings announce, and questions that their header does.
  static let announced = [
    Case(
      testDescription: "a list under “Priorities” whose headers nobody knows",
      sketch: """
        | Consortium | Alder Vale |
        # **Priorities**
        | **Big thing to get better** | **Diagnosis** |
        | Early reading after lockdown | Phonics checks in nine schools: half the pupils below the mark |
        | Attendance and well-being | Registers show 84% in September, against 95% a year ago |
        # **Actions**
        | **Action** | **Cost** | **Priority number** |
        | Reading partners | £900 | 1 |
        | Calls home | £100 | 2 |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_title: Early reading after lockdown
        priorities 1 priority_need: Phonics checks in nine schools: half the pupils below the mark
        priorities 2 priority_title: Attendance and well-being
        priorities 2 priority_need: Registers show 84% in September, against 95% a year ago
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 1 planned_cost: £900
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Calls home
        interventions 2 planned_cost: £100
        """),
    Case(
      testDescription: "headers nobody knows behind numbers, and one priority without its reason",
      sketch: """
        | Consortium | Alder Vale |
        # **Our priorities**
        | **No.** | **Headline** | **Grounds** |
        | 1 | Early reading after lockdown | Phonics checks in nine schools: half the pupils below the mark |
        | 2 | Attendance and well-being | |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Early reading after lockdown
        priorities 1 priority_need: Phonics checks in nine schools: half the pupils below the mark
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Attendance and well-being
        priorities 2 priority_need: -
        """),
    Case(
      testDescription: "no list but labels with their answers under “Priorities”",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        | Allocation | £5,000 |
        # **Priorities**
        | **Priority** | Early reading |
        | **Why this is a priority** | Half the pupils are below the mark |
        | **What the heads said** | It was plain to all of us |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        allocation: £5,000
        priorities 1 priority_title: Early reading
        priorities 1 priority_need: Half the pupils are below the mark
        """),
    Case(
      testDescription: "codes beside questions in other words under “Ref | Requirement | Response”",
      sketch: """
        # Section A Lead body
        | Ref {D9D9D9} | Requirement {D9D9D9} | Response {D9D9D9} |
        | A1 | Name of consortium | Alder Vale |
        | A2 | Establishment of the Chair | Oak Primary School |
        | A3 | Name of chair | Mrs A. Chair |
        | A4 | Allocation | £5,000 |
        | A5 | Number of schools | 5 |
        | A6 | Pupils on roll | 1,200 |
        # Section B Assessment
        | Ref {D9D9D9} | Requirement {D9D9D9} | Response {D9D9D9} |
        | B1 | Appraisal of the present position | Few of our pupils read at home since the closure |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_school: Oak Primary School
        schools_count: 5
        pupils_on_roll: 1,200
        allocation: £5,000
        """),
    Case(
      testDescription:
        "two blocks side by side under two headings that meet, one to sign in October",
      sketch: """
        | CLUSTER PLAN AND REVIEW {DDEBF7} |

        | Consortium {DDEBF7} | Alder Vale | | Chair {DDEBF7} | Mrs A. Chair |

        | SIGN-OFF (October) {00656B} | < | < | SUMMARY (June) {C55A11} | < | < |
        | Agreed by all heads {D9EEEE} | Yes | | Overall impact {FBE4D5} | Pupils read more, and more gladly | |
        | Signed (chair) {D9EEEE} | Mrs A. Chair | | Lessons learned {FBE4D5} | Order the books early | |
        | Date signed {D9EEEE} | 29 September 2020 | | Review completed by {FBE4D5} | Mrs A. Chair | |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        agreed_by_group: Yes
        plan_signed_name: Mrs A. Chair
        plan_signed_date: 29 September 2020
        eval_completed_by: Mrs A. Chair
        lessons_learned: Order the books early
        overall_impact: Pupils read more, and more gladly
        """, kinds: [.xlsx]),
    Case(
      testDescription:
        "one answer alone, with months in it, under a header that is only like a question",
      sketch: """
        | Consortium | Alder Vale |
        # How each action went
        | **No.** | **What was the action?** | **Did it happen as planned?** | **What changed, if anything?** | **What did it cost in the end?** |
        | 1 | Reading partners | As planned | | £900 |
        | 2 | Tables groups | Changed | Groups ran online from January to March | £100 |
        """,
      expected: """
        group_name: Alder Vale
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading partners
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Tables groups
        outcomes 1 intervention_ref: 1
        outcomes 1 intervention_title: Reading partners
        outcomes 1 delivery_status: As planned
        outcomes 1 changes_made: -
        outcomes 1 actual_cost: £900
        outcomes 2 intervention_ref: 2
        outcomes 2 intervention_title: Tables groups
        outcomes 2 delivery_status: Changed
        outcomes 2 changes_made: Groups ran online from January to March
        outcomes 2 actual_cost: £100
        """),
    Case(
      testDescription:
        "what is asked once, set as a label behind the numbers of a list, with a gap before it",
      sketch: """
        | Consortium | Alder Vale |
        | Chair | Mrs A. Chair |
        | Allocation | £5,000 |

        | **Need no.** {5B2C6F} | **Priority need** {5B2C6F} | **Data or information behind it** {5B2C6F} |
        | 1 | Spoken language in Reception | 48 children at red or amber |
        | 2 | Writing in Key Stage 2 | Half the length of 2019 |

        | | Background to the need {EBDEF0} | Children missed four months of talk with other children |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        allocation: £5,000
        context: Children missed four months of talk with other children
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Spoken language in Reception
        priorities 1 priority_need: 48 children at red or amber
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Writing in Key Stage 2
        priorities 2 priority_need: Half the length of 2019
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a question that goes on behind a dash, over its answer",
      sketch: """
        | Network {D9E2F3} | Alder Vale | Chair {D9E2F3} | Mrs A. Chair |

        | Why these priorities – what September has shown us and why we chose them {D9E2F3} |
        | Reading tests came out lower than we have ever seen |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        context: Reading tests came out lower than we have ever seen
        """, kinds: [.docx]),
    Case(
      testDescription: "numbers merged with the priorities that they number, in a report",
      sketch: """
        | Consortium | Alder Vale |
        # What was done, and to what effect
        | **No.** | **Priority** | **Action** | **Actual cost** | **Was it carried out?** | **Benefit to pupils** |
        | 1 | Reading | Volunteers | £1,420 | Yes | They read with expression |
        | ^ | ^ | Phonics | £1,800 | Yes | They blend words |
        | 2 | Wellbeing | Play therapy | £1,500 | Yes | They settle sooner |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Wellbeing
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Volunteers
        interventions 2 intervention_priority_ref: 1
        interventions 2 intervention_title: Phonics
        interventions 3 intervention_priority_ref: 2
        interventions 3 intervention_title: Play therapy
        outcomes 1 intervention_title: Volunteers
        outcomes 1 delivery_status: Yes
        outcomes 1 actual_cost: £1,420
        outcomes 1 impact_summary: They read with expression
        outcomes 2 intervention_title: Phonics
        outcomes 2 delivery_status: Yes
        outcomes 2 actual_cost: £1,800
        outcomes 2 impact_summary: They blend words
        outcomes 3 intervention_title: Play therapy
        outcomes 3 delivery_status: Yes
        outcomes 3 actual_cost: £1,500
        outcomes 3 impact_summary: They settle sooner
        """, kinds: [.docx]),
    Case(
      testDescription: "captions over tables",
      sketch: """
        | Consortium | Alder Vale |
        # Section 2: Rationale and priorities
        Table 2: Rationale
        | **Ref** | **Item** | **Response** |
        | 2.1 | Context: why have these priorities been chosen? | Reading tests came out low |
        Table 3: Priorities
        | **No.** | **Improvement priority** | **Evidence base (what has told you this is a priority?)** |
        | 1 | Reading | Checks: 43% of Year 3 read slowly |
        """,
      expected: """
        group_name: Alder Vale
        context: Reading tests came out low
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Checks: 43% of Year 3 read slowly
        """, kinds: [.docx]),
    Case(
      testDescription: "how we know it, beside the results of actions",
      sketch: """
        | Consortium | Alder Vale |
        # What was done, and what came of it
        | **Priority no.** | **Priority** | **Action** | **Actual cost** | **Did it happen as planned?** | **What difference it made to pupils** | **Was the aim met?** | **How we know** |
        | 1 | Reading | Volunteers | £1,420 | As planned | They read with expression | Met | Parent survey |
        | 2 | Wellbeing | Play therapy | £1,500 | As planned | They settle sooner | Met | Staff records |
        """,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Wellbeing
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Volunteers
        interventions 2 intervention_priority_ref: 2
        interventions 2 intervention_title: Play therapy
        outcomes 1 intervention_title: Volunteers
        outcomes 1 delivery_status: As planned
        outcomes 1 actual_cost: £1,420
        outcomes 1 impact_summary: They read with expression
        outcomes 1 impact_rating: Met
        outcomes 1 evidence_type: Parent survey
        outcomes 2 intervention_title: Play therapy
        outcomes 2 delivery_status: As planned
        outcomes 2 actual_cost: £1,500
        outcomes 2 impact_summary: They settle sooner
        outcomes 2 impact_rating: Met
        outcomes 2 evidence_type: Staff records
        """, kinds: [.docx]),
    Case(
      testDescription: "counted questions, of which some name the priority that they ask of",
      sketch: """
        | **No.** | **Question** | **Answer** |
        | **Section A – The group** | < | < |
        | 1 | What is the name of your group? | Alder Vale |
        | 2 | Who chairs it? | Mrs A. Chair |
        | **Section B – Priorities** | < | < |
        | 3 | Priority 1: what is it? | Raise attainment in phonics |
        | 4 | Priority 1: what evidence shows the need? | 42% of Year 2 on track |
        | 5 | Priority 2: what is it? | Secure place value |
        | 6 | Priority 2: what evidence shows the need? | Mean mark 17 out of 40 in Year 4 |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Raise attainment in phonics
        priorities 1 priority_need: 42% of Year 2 on track
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Secure place value
        priorities 2 priority_need: Mean mark 17 out of 40 in Year 4
        """, kinds: [.docx]),
    Case(
      testDescription: "a label of the form’s own before the answer under a heading",
      sketch: """
        # 1. Who we are
        **Our consortium:** Alder Vale
        **Consortium chair:** Mrs A. Chair
        **Email of the chair:** chair@alder-vale.example
        # 2. Our story so far
        **Where our schools find themselves:** We are five schools along one valley.
        # 3. Our priorities
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_email: chair@alder-vale.example
        context: We are five schools along one valley.
        """, kinds: [.docx]),
  ]
}
