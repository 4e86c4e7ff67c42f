package import PlanForms

/// The files that a new programme folder begins with: settings, groups, schools, and the lists that
/// the form's rules look into.
package struct StarterFolder: Sendable {
  /// The folders, empty.
  package static let folders = [
    ProgrammeFolder.submissionsName, ProgrammeFolder.outputName, "templates",
  ]

  private let form: FormDefinition
  private let formName: String
  private let facts: Set<String>

  /// - Parameters:
  ///   - form: The form that the groups fill in.
  ///   - formName: How the settings name it: an identifier, or a file of the folder.
  package init(form: FormDefinition, named formName: String) {
    self.form = form
    self.formName = formName
    facts = form.neededFacts
  }

  /// The files by name, in the order in which they are made.
  package var files: [(name: String, text: String)] {
    let sheets = [
      (
        GroupSheet.file,
        "id,name,aliases,type,aag,chair,chair_email,chair_school,deputy,allocation\n"
      ),
      (SchoolSheet.file, "urn,laestab,name,group,phase,status,roll\n"),
    ]
    let lists = form.neededLists.filter { list in
      !list.name.contains("/") && !sheets.contains { $0.0 == list.name }
    }
    return [(ProgrammeFolder.settingsName, settings)] + sheets
      + lists.map { ($0.name, $0.columns.joined(separator: ",") + "\n") }
  }
}

extension StarterFolder {
  /// `key: value` where the form gives one, else a remark that shows how it is written.
  private func setting(_ section: String, _ key: String, written example: String) -> String {
    form.starter[section, key].map { "  \(key): \(Self.quoted($0))" }
      ?? "  # \(key): \(example)"
  }

  /// `key: value`, with what holds where the form gives none.
  private func amount(_ key: String) -> String {
    "  \(key): \(Self.quoted(form.starter["money", key] ?? "0"))"
  }

  private var dates: String {
    let day = "YYYY-MM-DD"
    func due(_ stage: StageDefinition?) -> String {
      "“\(Self.onOneLine(stage?.title ?? form.title))”"
    }
    var lines = [
      "dates:", "  # When the form goes out, and when \(due(form.stages.first)) is due.",
      setting("dates", "plan_issued", written: day),
      setting("dates", "plan_deadline", written: "\(day)T23:59"),
    ]
    if form.stages.count > 1 {
      lines += [
        "  # From when \(due(form.stages.last)) is sent in, and when it is due.",
        setting("dates", "evaluation_opens", written: day),
        setting("dates", "evaluation_deadline", written: "\(day)T23:59"),
      ]
    }
    let isAsked = !facts.isDisjoint(with: ["programme.actions_from", "programme.actions_to"])
    lines += [
      "  # The first and the last day that is paid for"
        + (isAsked ? "; the form's rules need them." : "."),
      setting("dates", "actions_from", written: day),
      setting("dates", "actions_to", written: day),
    ]
    return lines.joined(separator: "\n")
  }

  private var terms: String {
    let halves = ["autumn_1", "autumn_2", "spring_1", "spring_2", "summer_1", "summer_2"]
    let lines = halves.map { setting("terms", $0, written: "YYYY-MM-DD to YYYY-MM-DD") }
    return (["terms:"] + lines).joined(separator: "\n")
  }

  private var lists: String {
    let needed = form.neededLists.map(\.name)
    let names = needed.map { "\(Self.quoted($0)): \(Self.quoted($0))" }.joined(separator: ", ")
    return needed.isEmpty ? "# lists: {venues.csv: venues.csv}" : "lists: {\(names)}"
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A text as a YAML scalar.
  private static func quoted(_ raw: String) -> String {
    let text = onOneLine(raw)
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || " -_.:()".utf8.contains(byte)
    }
    let begins = text.first.map { $0.isLetter || $0.isNumber } ?? false
    if isPlain, begins, text.last != " ", !(text + " ").contains(": ") { return text }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return "\"\(escaped)\""
  }

  /// Every setting, with its default or what the form gives to begin with.
  private var settings: String {
    """
    # A programme of plancheck.  Lines that begin with # are remarks; a setting that is left out has
    # the value shown here.  plancheck reads this file and never changes it.

    name: \(Self.quoted(form.starter.name ?? form.title))
    # The form that the groups fill in: the name of one that comes with plancheck, or of a file.
    form: \(Self.quoted(formName))
    \(form.academicYear.isEmpty ? "# academic_year: 2020-21" : "academic_year: \(form.academicYear)")
    time_zone: Europe/London

    # The areas that groups report to.  With this list, any other name under aag in groups.csv is a
    # mistake.
    # areas: [Central, East, North, South]

    \(dates)

    # Days on which the office is closed besides weekends and England's bank holidays.
    # closed_days: [2020-12-29, 2020-12-30, 2020-12-31]

    # The halves of the terms, first and last day.  Change them with the academic year: in a year
    # without its own, words such as "Autumn 2" are asked about.
    \(terms)

    money:
      # What the groups of type primary_consortium share.  'plancheck allocate' needs it.
      # pot: 112000
      # The least that each of them gets, what each secondary_network gets, what the school of each
      # \(Self.onOneLine(form.called.sender)) gets for the work of being it, in pounds.
    \(amount("floor"))
    \(amount("network"))
    \(amount("chair"))
      # How much of the share goes by pupils, of 100; the rest goes by schools.
      pupil_weight: 50
      # pound or penny: the smallest amount that is handed out.
      unit: pound
      # redistribute: those below the floor are lifted to it, the others share the rest.
      # top_up: the same, but paid on top of the pot.
      # base_plus_share: "base" for each first, then the rest by shares.
      method: redistribute
      base: 0
      # Which count the rolls in schools.csv are, as the letters say it.
      roll_basis: the rolls that we hold
      # What a group's remote-learning lead may cost, and the code for payments.
      # remote_lead: 1000
      # cost_code: ABC123

    # Further lists that the form's rules look things up in: the name that the rules use, and the
    # CSV file beside this one.
    \(lists)

    disclosure:
      # Counts of pupils from 1 to one less than this are not shown in papers.
      suppress_below: 6
      # A result of none or all of so few pupils is not shown.
      all_or_none_up_to: 10
      # Results over so few pupils are shown in whole numbers.
      whole_numbers_up_to: 10
      # A measure over fewer schools than this is not shown, unless the group has agreed to it.
      minimum_schools: 3
      # consenting: [id_of_a_group]
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
}
