/// A way of measuring, with the direction in which it gets better.
package struct KnownMeasure: Hashable, Sendable {
  package enum Scale: String, Hashable, Sendable {
    /// Changes are percentage points.
    case percent
    /// Mean 100, standard deviation 15.
    case standardisedScore = "standardised_score"
    case months, score, count
  }

  package var name: String
  /// Other names it goes by, as whole words.
  package var alsoKnownAs: [String]
  package var scale: Scale
  package var isLowerBetter: Bool
  /// Not an outcome of pupils: what staff or families say of themselves.
  package var isSelfReport: Bool

  init(
    _ name: String, _ alsoKnownAs: [String] = [], _ scale: Scale, lowerIsBetter: Bool = false,
    selfReport: Bool = false
  ) {
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.scale = scale
    isLowerBetter = lowerIsBetter
    isSelfReport = selfReport
  }
}

/// The measures schools use, so that one name is pooled with itself alone and falls count as falls.
package enum MeasureCatalogue {
  package static let measures: [KnownMeasure] = [
    KnownMeasure(
      "Phonics screening check", ["PSC", "Y1 phonics", "phonics screen", "phonics check"], .percent),
    KnownMeasure(
      "KS2 teacher assessment", ["EXS", "GDS", "ARE", "WTS", "teacher assessment"], .percent),
    KnownMeasure("EYFS good level of development", ["GLD", "good level of development"], .percent),
    KnownMeasure("PIRA", [], .standardisedScore),
    KnownMeasure("PUMA", [], .standardisedScore),
    KnownMeasure("NTS", [], .standardisedScore),
    KnownMeasure("NFER", [], .standardisedScore),
    KnownMeasure("NGRT", [], .standardisedScore),
    KnownMeasure("Star", [], .standardisedScore),
    KnownMeasure(
      "Standardised score test", ["PTE", "PTM", "standardised score", "standardised test"],
      .standardisedScore),
    KnownMeasure("Salford reading test", ["Salford"], .months),
    KnownMeasure("YARC", [], .months),
    KnownMeasure("Suffolk reading scale", ["Suffolk"], .months),
    KnownMeasure("Reading age", ["RA"], .months),
    KnownMeasure("Spelling test", ["SWST", "HAST"], .standardisedScore),
    KnownMeasure("WellComm", ["wellcom"], .percent, lowerIsBetter: true),
    KnownMeasure("LanguageScreen / NELI", ["NELI", "LanguageScreen"], .standardisedScore),
    KnownMeasure(
      "Language Link", ["Infant Language Link"], .percent, lowerIsBetter: true),
    KnownMeasure("Sandwell", ["SENT", "Sandwell Early Numeracy"], .months),
    KnownMeasure("Boxall Profile (developmental)", ["Boxall developmental"], .score),
    KnownMeasure(
      "Boxall Profile", ["Boxall", "Boxall diagnostic"], .score, lowerIsBetter: true),
    KnownMeasure(
      "SDQ", ["Strengths and Difficulties"], .score, lowerIsBetter: true),
    KnownMeasure("PASS", ["Pupil Attitudes"], .score),
    KnownMeasure("Leuven scales", ["Leuven", "wellbeing and involvement"], .score),
    KnownMeasure(
      "Persistent absence", ["PA"], .count, lowerIsBetter: true),
    KnownMeasure("Absence", [], .percent, lowerIsBetter: true),
    KnownMeasure("Attendance", ["att %"], .percent),
    KnownMeasure(
      "Exclusions / incidents", ["exclusions", "incidents", "behaviour logs", "CPOMS"], .count,
      lowerIsBetter: true),
    KnownMeasure(
      "Staff survey", ["confidence survey", "staff audit"], .percent, selfReport: true),
    KnownMeasure("Pupil survey", ["pupil voice"], .percent, selfReport: true),
    KnownMeasure("Parent survey", ["family survey"], .percent, selfReport: true),
    KnownMeasure(
      "Engagement with remote learning", ["logins", "work submitted"], .percent),
  ]

  /// The measure a wording names; nil for one that is not listed.
  ///
  /// A developmental Boxall strand is told from a diagnostic one by the word itself.
  package static func find(_ wording: String) -> KnownMeasure? {
    let finder = CueFinder(wording)
    if finder.contains("Boxall"), finder.contains("developmental") {
      return measures.first { $0.name.hasSuffix("(developmental)") }
    }
    return measures.first { folded($0.name) == folded(wording) }
      ?? measures.first { finder.contains($0.name) }
      ?? measures.first { finder.first(of: $0.alsoKnownAs) != nil }
  }

  /// What two wordings must share to be one measure: the listed name, or the folded words.
  package static func identity(of wording: String) -> String {
    find(wording)?.name ?? folded(wording)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
