/// The files that a new programme folder begins with.
package enum StarterFolder {
  /// The folders, empty.
  package static let folders = [
    ProgrammeFolder.submissionsName, ProgrammeFolder.outputName, "templates",
  ]

  /// The files by name, in the order in which they are made.
  package static let files: [(name: String, text: String)] = [
    (ProgrammeFolder.settingsName, settings),
    (
      GroupSheet.file,
      "id,name,aliases,type,aag,chair,chair_email,chair_school,deputy,allocation\n"
    ),
    (SchoolSheet.file, "urn,laestab,name,group,phase,status,roll\n"),
  ]

  /// Every setting with its default; the dates are those of 2020–21.
  private static let settings = """
    # A programme of plancheck.  Lines that begin with # are remarks; a setting that is left out has
    # the value shown here.  plancheck reads this file and never changes it.

    name: Recovery fund 2020-21
    # The form that the groups fill in: the name of one that comes with plancheck, or of a file.
    form: recovery-2020
    academic_year: 2020-21
    time_zone: Europe/London

    # The Area Analysis Groups.  With this list, any other name in groups.csv is a mistake.
    # areas: [Central, East, North, South]

    dates:
      plan_issued: 2020-09-11
      plan_deadline: 2020-10-02T23:59
      evaluation_opens: 2021-04-19
      evaluation_deadline: 2021-05-21T23:59
      actions_from: 2020-10-01
      actions_to: 2021-07-31

    # Days on which the office is closed besides weekends and England's bank holidays.
    # closed_days: [2020-12-29, 2020-12-30, 2020-12-31]

    # The halves of the terms, first and last day.  Change them with the academic year: in a year
    # without its own, words such as "Autumn 2" are asked about.
    terms:
      autumn_1: 2020-09-01 to 2020-10-23
      autumn_2: 2020-11-02 to 2020-12-18
      spring_1: 2021-01-04 to 2021-02-12
      spring_2: 2021-02-22 to 2021-04-01
      summer_1: 2021-04-19 to 2021-05-28
      summer_2: 2021-06-07 to 2021-07-21

    money:
      # What the primary consortia share.  'plancheck allocate' needs it.
      # pot: 112000
      # The least that a primary consortium gets, what each network gets, what each chair's school
      # gets, in pounds.
      floor: 5000
      network: 8000
      chair: 5000
      # How much of the share goes by pupils, of 100; the rest goes by schools.
      pupil_weight: 50
      # pound or penny: the smallest amount that is handed out.
      unit: pound
      # redistribute: those below the floor are lifted to it, the others share the rest.
      # top_up: the same, but paid on top of the pot.
      # base_plus_share: "base" for each consortium first, then the rest by shares.
      method: redistribute
      base: 0
      # Which count the rolls in schools.csv are, as the letters say it.
      roll_basis: the rolls that we hold
      # What a group's remote-learning lead may cost, and the code for payments.
      # remote_lead: 1000
      # cost_code: ABC123

    # Further lists that the form's rules look things up in: the name that the rules use, and the
    # CSV file beside this one.
    # lists: {venues.csv: venues.csv}

    disclosure:
      # Counts of pupils from 1 to one less than this are not shown in papers.
      suppress_below: 6
      # A result of none or all of so few pupils is not shown.
      all_or_none_up_to: 10
      # Results over so few pupils are shown in whole numbers.
      whole_numbers_up_to: 10
      # A measure over fewer schools than this is not shown, unless the group has agreed to it.
      minimum_schools: 3
      # consenting: [alcester]
      # round_to: 5
      # members or public: who reads the papers.
      paper: members

    decisions:
      # pay or hold: whether complete plans that came late are paid.
      late_plans: pay
      # released_by: Head of Service
      retention_years: 3

    chase:
      # How many days before a deadline a group with nothing in is reminded.
      reminder_days: 7
      # The folder of your own wordings: reminder.txt, missing.txt, receipt.txt, late.txt,
      # questions.txt, evaluation-due.txt.
      templates: templates

    officer:
      # name: Your Name
      # role: Your role
      # email: you@council.example
      # council: Your council

    """
}
