/// The words of results and targets.
enum MeasureWords {
  /// Words that name a measure or who was measured, and leave the number as it is.
  static let known: Set<String> = [
    "sdq", "boxall", "ss", "std", "standardised", "standardized", "standard", "score", "scores",
    "average", "avg", "mean", "median", "leuven", "attendance", "raw", "diagnostic",
    "developmental",
    "strand", "profile", "involvement", "wellbeing", "total", "percent", "per", "cent", "pc",
    "points", "point", "pts",
    "months",
    "month", "mths", "pupils", "children", "students", "pupil", "sessions", "days", "hours",
    "minutes", "minute", "mins", "seconds", "second", "secs", "weeks", "grades",
    "incidents", "exclusions", "words", "books", "age", "related", "expected", "at", "of", "the",
    "puma", "pira", "ngrt", "nfer", "nts", "gl", "star", "psc", "phonics", "reading", "writing",
    "maths", "spelling", "baseline", "target", "current", "currently", "is", "was", "result",
    "least",
    "plus", "out", "percentile", "difficulties", "wellcomm", "neli", "ra", "m", "rag", "gld", "exs",
    "ks1",
    "ks2", "in", "seen", "entry", "exit", "end", "start", "september", "october", "april", "may",
    "june",
    "july",
  ]

  /// What results are read from.
  static let instruments: Set<String> = [
    "check", "test", "tests", "quiz", "scale", "assessment", "assessments", "diagnostic", "screen",
    "screening", "screener", "profile", "survey", "questionnaire", "paper", "papers", "boxall",
    "leuven", "sdq", "tracker",
  ]

  /// Bands in which pupils are counted together.
  static let bands: [[String]] = [["red", "or", "amber"], ["red", "and", "amber"]]

  /// What stands before the name of a test.
  static let within: Set<String> = ["on", "in"]

  static let changing: Set<String> = [
    "increase", "increased", "increases", "improve", "improved", "improvement", "improves", "rise",
    "rose", "gain", "gained", "gains", "decrease", "decreased", "drop", "dropped", "fell", "fall",
    "reduce", "reduced", "reduction", "by", "grew", "growth", "double", "doubled", "halve",
    "halved",
    "progress",
  ]

  static let unsure: Set<String> = [
    "or", "between", "over", "under", "above", "below", "than", "more", "less", "fewer", "from",
    "to",
    "up", "down", "nearly", "almost", "not", "bottom", "top", "gap", "tbc", "some", "most", "if",
    "minimum", "maximum", "min", "max", "without", "except", "compared", "versus", "vs", "against",
  ]

  /// What follows a share and tells whom it counts, whole or beside a standard's name.
  ///
  /// "45% below expected" is none: beside a later "62% at expected" it would look like a rise.
  static let sharePhrases: [[String]] = [
    ["at", "or", "above"], ["at", "and", "above"], ["on", "or", "above"], ["or", "above"],
    ["and", "above"], ["or", "better"], ["most"],
  ]

  /// The names of standards that pupils meet or miss.
  static let standards: Set<String> = [
    "expected", "expectation", "expectations", "age", "are", "exs", "gld", "standard", "phonics",
  ]

  /// What comes often: `most days`.
  static let often: Set<String> = ["days", "evenings", "nights", "weeks", "lessons", "sessions"]

  /// Whether a word tells neither a change nor a doubt.
  static func isPlain(_ word: String) -> Bool {
    !changing.contains(word) && !unsure.contains(word)
  }

  static let each: Set<String> = ["a", "per", "each", "every"]

  static let periods: Set<String> = [
    "minute", "hour", "day", "night", "week", "fortnight", "month", "term", "year", "pupil",
    "child", "lesson", "session",
  ]

  static func isYearGroup(_ word: String) -> Bool {
    let letters = word.prefix { $0.isLetter }
    return ["y", "yr", "ks"].contains(letters)
      && word.dropFirst(letters.count).allSatisfy(\.isNumber)
  }
}
