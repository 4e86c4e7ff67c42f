/// What the field counts; a number of something else is no answer to it.
enum CountedKind: Hashable {
  case pupils, staff, schools

  /// Told from the question's identifier and label.
  init(_ field: FieldDefinition) {
    let words = FoldedText.tokens(field.id.description.split(separator: "_").joined(separator: " "))
    let label = FoldedText.tokens(field.label)
    func has(_ set: Set<String>) -> Bool {
      words.contains(where: set.contains)
        || (!words.contains(where: CountWords.pupils.contains)
          && label.contains(where: set.contains))
    }
    if has(CountWords.schools) {
      self = .schools
    } else if has(CountWords.staff) {
      self = .staff
    } else {
      self = .pupils
    }
  }

  var nouns: Set<String> {
    switch self {
    case .pupils: CountWords.pupils
    case .staff: CountWords.staff
    case .schools: CountWords.schools
    }
  }

  var plural: String {
    switch self {
    case .pupils: "pupils"
    case .staff: "staff"
    case .schools: "schools"
    }
  }
}

/// The words that matter in an answer that counts people or schools.
enum CountWords {
  static let pupils: Set<String> = [
    "pupil", "pupils", "child", "children", "chn", "student", "students", "learner", "learners",
    "boys", "girls", "boy", "girl", "pp", "ppg", "send", "sen", "eal", "fsm", "lac", "cla",
    "disadvantaged", "participants", "attendees", "people", "places", "youngsters", "infants",
    "juniors", "starters",
  ]

  static let staff: Set<String> = [
    "staff", "teacher", "teachers", "ta", "tas", "adults", "adult", "leaders", "leads", "heads",
    "colleagues", "practitioners", "governors", "ects", "nqts", "employees", "workforce", "sencos",
    "sendcos", "supervisors",
  ]

  static let schools: Set<String> = [
    "school", "schools", "academies", "academy", "settings", "setting", "primaries", "secondaries",
    "infant", "junior",
  ]

  /// Counted by no question.
  static let others: Set<String> = [
    "parents", "parent", "carers", "families", "laptops", "devices", "books",
  ]

  static let groups: Set<String> = [
    "group", "groups", "class", "classes", "cohort", "cohorts", "sets", "set", "bubbles",
  ]

  static let time: Set<String> = [
    "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week",
    "weeks", "wk", "wks", "month", "months", "term", "terms", "session", "sessions", "lesson",
    "lessons", "times", "visits", "am", "pm", "years", "year",
  ]

  /// A number behind one of these is its name: "Class 1".
  static let naming: Set<String> = [
    "class", "cohort", "room", "tranche", "review", "set", "phase", "tier", "wave", "action",
    "priority", "stage",
    "level", "term", "autumn", "spring", "summer", "week", "fund", "no", "team", "table", "page",
    "covid", "census", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "year", "years", "yr", "yrs", "y", "ks",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  static let approximate: Set<String> = [
    "approx", "approximate", "approximately", "c", "ca", "circa", "about", "around", "roughly",
    "estimated", "estimate", "est", "ish", "nearly", "almost",
  ]

  static let bounding: Set<String> = [
    "over", "least", "min", "minimum", "under", "less", "fewer", "max", "maximum", "than", "above",
    "below", "upwards", "potentially",
  ]

  static let changing: Set<String> = [
    "or", "not", "each", "per", "every", "no", "if", "double", "half", "twice", "unknown", "tbc",
    "tba", "tbd", "some", "few", "several", "another", "additional", "extra", "more", "depending",
    "approx?", "without", "except", "excluding", "exc", "minus", "neither",
    "hundred", "hundreds", "thousand", "thousands", "dozen", "dozens", "old", "olds",
  ]

  static let including: Set<String> = [
    "inc", "incl", "including", "includes", "included", "which", "whom",
  ]

  /// Words that may come right after a count and begin to say who or where.
  static let linking: Set<String> = [
    "in", "across", "from", "at", "with", "who", "identified", "receiving", "targeted", "chosen",
    "selected", "and", "of", "for", "to", "on", "below", "working", "needing", "aged", "only",
    "invited", "supported", "taking", "attending", "most", "key", "named", "within", "between",
  ]

  static let numbers: [String: Int] = {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var numbers: [String: Int] = [:]
    for (value, word) in units.enumerated() { numbers[word] = value }
    for (index, word) in tens.enumerated() { numbers[word] = (index + 2) * 10 }
    return numbers
  }()
}
