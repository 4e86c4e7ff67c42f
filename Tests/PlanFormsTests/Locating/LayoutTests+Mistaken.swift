import Documents

extension `Locating answers in layouts`.Case {
  /// What was once taken for something else: answers for questions, help for rows, parts for sums.
  static let mistaken = [
    Case(
      testDescription: "questions in one colour over their answers, side by side and across",
      sketch: #"""
        | What is the name of your consortium? {DDE6D5} | Who is its chair? {DDE6D5} |
        | Alder Vale | Mrs J. Fixture |
        | At which school is the chair the head teacher? {DDE6D5} | How many schools are there in your group? {DDE6D5} |
        | Holly Primary School | 5 |
        | Why has your group settled on the priorities that follow? {DDE6D5} | < |
        | Phonics and number facts were the weakest areas everywhere in September. | < |

        ## Action 1
        | What exactly will you do? {DDE6D5} | < |
        | A phonics tutor works in each school | < |
        | Which of your priorities does this action serve? {DDE6D5} | Which pupils is the action meant for? {DDE6D5} |
        | Priority 1 | Year 2 pupils behind in phonics |
        | When will the action begin? {DDE6D5} | When will the action end? {DDE6D5} |
        | 12 October 2020 | 26 March 2021 |
        """#,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs J. Fixture
        chair_school: Holly Primary School
        schools_count: 5
        context: Phonics and number facts were the weakest areas everywhere in September.
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: Priority 1
        interventions 1 intervention_title: A phonics tutor works in each school
        interventions 1 target_group: Year 2 pupils behind in phonics
        interventions 1 start_date: 12 October 2020
        interventions 1 end_date: 26 March 2021
        """, kinds: [.docx]),
    Case(
      testDescription: "which priority, ticked among those of the form, and help over the first",
      sketch: #"""
        | Name of consortium | Alder Vale |

        # B. Your priorities
        Two or three is plenty. Leave Priority 3 blank if you do not need it.
        | Priority 1 | < |
        | What do you want to improve? | Reading fluency |
        | Priority 2 | < |
        | What do you want to improve? | Writing stamina |

        # C. What you will do
        | Action 1 | < |
        | What will you do? | Tutoring |
        | Which priority does this help with? | ☐ Priority 1   ☒ Priority 2   ☐ Priority 3 |
        | Where are you starting from? | 42% |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading fluency
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Writing stamina
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: ☐ Priority 1 ☒ Priority 2 ☐ Priority 3
        interventions 1 intervention_title: Tutoring
        interventions 1 baseline_value: 42%
        """, kinds: [.docx]),
    Case(
      testDescription:
        "numbers of rows before a priority over several, a legend that quotes headers",
      sketch: #"""
        | Name of consortium | Alder Vale |

        | No. | Priority | What we will do | Cost (£) | Did it happen? | Aim met? |
        | 1 | Attendance | Mentors | £4,200 | | |
        | 2 | ^ | Transition mornings | £1,500 | | |
        | 3 | Science skills | Saturdays | £2,300 | | |

        “Did it happen?”: As planned / Changed / No.  “Aim met?”: Met / Partly / Not met.
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_title: Attendance
        priorities 2 priority_title: Science skills
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Mentors
        interventions 1 planned_cost: £4,200
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Transition mornings
        interventions 2 planned_cost: £1,500
        interventions 3 intervention_ref: 3
        interventions 3 intervention_title: Saturdays
        interventions 3 planned_cost: £2,300
        """, kinds: [.docx]),
    Case(
      testDescription:
        "a title that asks how it went, a greeting, and what is for the office alone",
      sketch: #"""
        How did it go?
        Hello again. This is the second half: tell us what came of your plan.
        Name of consortium: Alder Vale
        Evaluation completed by: Mrs A. Chair
        Total spent: £5,000
        What have you learned? Train all staff together.
        ## Declaration
        Evaluation signed by: Mrs A. Chair
        Date of signature:
        For the Clerk: received, acknowledged and reported to the Forum of 5 November 2020.
        """#,
      expected: """
        group_name: Alder Vale
        eval_completed_by: Mrs A. Chair
        lessons_learned: Train all staff together.
        total_spent: £5,000
        eval_signed_name: Mrs A. Chair
        eval_signed_date: -
        """, kinds: [.docx]),
    Case(
      testDescription: "what another table asks in words like a row's begins no card below it",
      sketch: #"""
        | Name of consortium | Alder Vale |

        | No. {1F4E79} | Priority outcome for children {1F4E79} | What tells you there is a need? {1F4E79} |
        | 1 | Youngest children catch up in language | 41% at age expected |
        | 2 | Families feel safe | 45 children below 90% |

        | Activity to be commissioned {1F4E79} | < |
        | Activity ref. {DEEAF6} | A1 |
        | Accountable lead {DEEAF6} | Mrs J. Harland |
        | Success criteria {DEEAF6} | Children speak in full sentences |
        | Baseline {DEEAF6} | 41% |

        | Activity to be commissioned {1F4E79} | < |
        | Activity ref. {DEEAF6} | A2 |
        | Accountable lead {DEEAF6} | Mr S. Oduya |
        | Success criteria {DEEAF6} | Pupils read aloud at 90 words a minute |
        | Baseline {DEEAF6} | 62 |
        """#,
      expected: """
        group_name: Alder Vale
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Youngest children catch up in language
        priorities 1 priority_need: 41% at age expected
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Families feel safe
        priorities 2 priority_need: 45 children below 90%
        interventions 1 intervention_ref: A1
        interventions 1 lead_name: Mrs J. Harland
        interventions 1 success_criteria: Children speak in full sentences
        interventions 1 baseline_value: 41%
        interventions 2 intervention_ref: A2
        interventions 2 lead_name: Mr S. Oduya
        interventions 2 success_criteria: Pupils read aloud at 90 words a minute
        interventions 2 baseline_value: 62
        """, kinds: [.docx]),
    Case(
      testDescription: "parts of a cost before their total, and a name where a role is asked",
      sketch: #"""
        | Name of consortium | Alder Vale |
        | Chair (or deputy) – type your name to sign | Dr S. Notional |
        | Job title | Headteacher |

        | Line | Activity | Staffing | Supply and training | Resources | Total charge to fund |
        | 1 | Phonics tutor | 3900 | | 397 | 4297 |
        | 2 | Coaching | 2800 | 300 | 300 | 3400 |
        """#,
      expected: """
        group_name: Alder Vale
        plan_signed_name: Dr S. Notional
        plan_signed_role: Headteacher
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Phonics tutor
        interventions 1 planned_cost: 4297
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Coaching
        interventions 2 planned_cost: 3400
        """),
    Case(
      testDescription: "what a plan hopes for, under a heading that June's rows go by",
      sketch: """
        | Name of partnership | Alder Vale Consortium |
        | Partnership chair | Mrs A. Chair |
        | Grant awarded | £7,697 |

        # 3. Activities
        | Activity no. | Activity | Delivery lead | Start | Finish |
        | 1 | Language groups | Mrs T. Lead | 2 November 2020 | 26 March 2021 |
        | 2 | Reading groups | Mr D. Lead | 2 November 2020 | 30 April 2021 |

        # 4. Outcomes and indicators
        | Activity no. | Outcome | Indicator | Baseline | Target |
        | 1 | Children speak in longer sentences | Language screening | 44% | 25% |
        | 2 | Children discuss what they read | Reading test | 81 | 90 |
        """,
      expected: """
        group_name: Alder Vale Consortium
        chair_name: Mrs A. Chair
        allocation: £7,697
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Language groups
        interventions 1 lead_name: Mrs T. Lead
        interventions 1 start_date: 2 November 2020
        interventions 1 end_date: 26 March 2021
        interventions 1 success_criteria: Children speak in longer sentences
        interventions 1 measure_name: Language screening
        interventions 1 baseline_value: 44%
        interventions 1 target_value: 25%
        interventions 2 intervention_ref: 2
        interventions 2 intervention_title: Reading groups
        interventions 2 lead_name: Mr D. Lead
        interventions 2 start_date: 2 November 2020
        interventions 2 end_date: 30 April 2021
        interventions 2 success_criteria: Children discuss what they read
        interventions 2 measure_name: Reading test
        interventions 2 baseline_value: 81
        interventions 2 target_value: 90
        """),
  ]
}
