import Documents

extension `Locating answers in layouts`.Case {
  /// Headings, bold questions and lines with their answers below them.
  static let below = [
    Case(
      testDescription: "a heading with its answer below in two paragraphs",
      sketch: """
        Consortium: Alder Vale
        Allocation: £5,000
        # Context and need
        Our schools are small.
        Reading fell back most.
        # Sign-off
        Signed: Mrs A. Person
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        context: Our schools are small. Reading fell back most.
        plan_signed_name: Mrs A. Person
        """, kinds: [.docx]),
    Case(
      testDescription: "help between a question and what follows it",
      sketch: """
        Consortium: Alder Vale
        2.1 What is the context of your schools?
        No more than 150 words.
        | Our schools are small, and reading fell back most. |
        2.2 Which fund do you seek the money of?
        | Fund 1 – Recovery |
        2.3 Have all the schools agreed the plan?
        | Yes |
        """,
      expected: """
        fund: Fund 1 – Recovery
        group_name: Alder Vale
        context: Our schools are small, and reading fell back most.
        agreed_by_group: Yes
        """, kinds: [.docx]),
    Case(
      testDescription: "numbered questions in bold with answers below, one of them unknown",
      sketch: """
        **1. Name of consortium**
        Alder Vale
        **2. Name of chair**
        Mrs A. Person
        **3. What is your favourite colour?**
        Blue
        **4. Have all schools agreed this plan?**
        Yes
        Allocation: £5,000
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        allocation: £5,000
        agreed_by_group: Yes
        """, kinds: [.docx]),
    Case(
      testDescription: "questions set as headings, one of them nobody knows, with help in italics",
      sketch: """
        # Recovery fund plan
        ## The group
        ### Name of consortium
        Alder Vale
        ### Name of chair
        Mrs A. Person
        ### Chair’s school
        ``As on the register.``
        Alder School
        ### Favourite colour
        Blue
        ### How many pupils are on roll?
        ``As in the autumn census.``
        1123
        """,
      expected: """
        fund: Recovery fund
        group_name: Alder Vale
        chair_name: Mrs A. Person
        chair_school: Alder School
        pupils_on_roll: 1123
        """, kinds: [.docx]),
    Case(
      testDescription: "help in brackets that asks, over a paragraph",
      sketch: """
        | Consortium | Alder Vale |
        | Allocation | £5,000 |
        ## Priority 1: Reading
        **Rationale (what evidence tells you this is a priority?)**
        Scores fell in nine schools
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Scores fell in nine schools
        """, kinds: [.docx]),
    Case(
      testDescription: "headings that only number the row, its title asked below",
      sketch: """
        Consortium: Alder Vale
        Allocation: £5,000
        ## Priority 1
        **What is the priority?**
        Reading
        **How do you know it is needed?**
        Low scores
        ### Action 1
        **What will you do?**
        Buddies
        **Who will lead it?**
        Deputy headteacher
        **How much will it cost?**
        £5,000
        ## Priority 2 – Number
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        priorities 1 priority_need: Low scores
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Number
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: 1
        interventions 1 intervention_title: Buddies
        interventions 1 lead_name: Deputy headteacher
        interventions 1 planned_cost: £5,000
        """, kinds: [.docx]),
    Case(
      testDescription: "two questions in one line, and a question for a yes in other words",
      sketch: """
        | Name of consortium | Alder Vale |
        | **Action** | **Actual cost** | **Impact on pupils** |
        | Buddies | £880 | Calmer starts |

        **Is there any money left? How much?**

        £20

        **Have the other heads agreed?**

        Yes
        """,
      expected: """
        group_name: Alder Vale
        agreed_by_group: Yes
        underspend: £20
        interventions 1 intervention_title: Buddies
        outcomes 1 intervention_title: Buddies
        outcomes 1 actual_cost: £880
        outcomes 1 impact_summary: Calmer starts
        """, kinds: [.docx]),
    Case(
      testDescription: "boxes under bold questions: a name for a post, and nothing",
      sketch: """
        **1. What is the name of your consortium?**
        | Alder Vale |
        **2. What is your allocation?**
        | £5,000 |
        **3. Signed by**
        | |
        **4. Your role**
        | Chair |
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: -
        plan_signed_role: Chair
        """, kinds: [.docx]),
    Case(
      testDescription: "bold questions over boxes that span the sheet, empty rows between",
      sketch: """
        | **Name of consortium** |
        | Alder Vale | < | < | < |
        |
        | **Chair this year** |
        | Mrs A. Person | < | < | < |
        |
        | **How much has been spent?** |
        | £880 | < | < | < |
        |
        | **What happens next?** |
        | Two schools go on. | < | < | < |
        |
        | **Signed by the Chair** |
        | Mrs A. Person | < | < | < |
        |
        | **Date** |
        | 20 May 2021 | < | < | < |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        next_steps: Two schools go on.
        total_spent: £880
        eval_signed_name: Mrs A. Person
        eval_signed_date: 20 May 2021
        """, kinds: [.xlsx]),
    Case(
      testDescription: "a bold question at the end of a form, with nothing under it",
      sketch: """
        **Consortium**
        Alder Vale
        **Allocation**
        £5,000
        **Action**
        Buddies
        **Signed by chair**
        Mrs A. Person
        **Date**
        """,
      expected: """
        group_name: Alder Vale
        allocation: £5,000
        plan_signed_name: Mrs A. Person
        plan_signed_date: -
        interventions 1 intervention_title: Buddies
        """, kinds: [.docx]),
    Case(
      testDescription: "priorities asked for by words for their numbers; a colon in the evidence",
      sketch: """
        **What is our consortium called?**
        Alder Vale
        **Who is the chair?**
        Mrs A. Person
        **What is our first priority?**
        Counting in Year 1
        **How do we know?**
        Baseline checks: 44% cannot count back from 20
        **What is our second priority?**
        Settling back
        **How do we know?**
        Teachers' lists name 24 children
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Person
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Counting in Year 1
        priorities 1 priority_need: Baseline checks: 44% cannot count back from 20
        priorities 2 priority_ref: 2
        priorities 2 priority_title: Settling back
        priorities 2 priority_need: Teachers' lists name 24 children
        """, kinds: [.docx]),
    Case(
      testDescription: "a post and a school under a bold question, though a label begins so",
      sketch: """
        **Which consortium is this from?**
        Alder Vale
        **Who chairs it?**
        Mrs A. Chair
        ## Action 1
        **What are you going to do?**
        Reading groups before school
        **Who is responsible for it?**
        Literacy Lead, Dunnock Academy
        **How much will it cost?**
        £1,200
        **What will be better for these children or young people?**
        Pupils read for pleasure.
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        interventions 1 intervention_ref: 1
        interventions 1 intervention_title: Reading groups before school
        interventions 1 lead_name: Literacy Lead, Dunnock Academy
        interventions 1 planned_cost: £1,200
        interventions 1 success_criteria: Pupils read for pleasure.
        """, kinds: [.docx]),
    Case(
      testDescription: "questions of a sheet over answers that are labels elsewhere",
      sketch: """
        | Which consortium or network is this plan from? {E2EFDA} |
        | Alder Vale |
        | Who is your chair? {E2EFDA} |
        | Mrs A. Chair |
        | What email should we use? {E2EFDA} |
        | a.chair@oak.example |
        | How much have you been allocated? {E2EFDA} |
        | £5,000 |
        | What is priority 1? {E2EFDA} |
        | Reading |

        | **Action 1** {548235} |
        | What will you do? {E2EFDA} |
        | Buddies |
        | Which priority does it serve? {E2EFDA} |
        | Priority 1 |
        | What will it cost the fund? {E2EFDA} |
        | £900 |

        | What is the total of your planned spending? {E2EFDA} |
        | £900 |
        | Who is signing this plan? {E2EFDA} |
        | Mrs A. Chair |
        | In what role? {E2EFDA} |
        | Chair |
        """,
      expected: """
        group_name: Alder Vale
        chair_name: Mrs A. Chair
        chair_email: a.chair@oak.example
        allocation: £5,000
        total_planned: £900
        plan_signed_name: Mrs A. Chair
        plan_signed_role: Chair
        priorities 1 priority_ref: 1
        priorities 1 priority_title: Reading
        interventions 1 intervention_ref: 1
        interventions 1 intervention_priority_ref: Priority 1
        interventions 1 intervention_title: Buddies
        interventions 1 planned_cost: £900
        """, kinds: [.xlsx]),
  ]
}
