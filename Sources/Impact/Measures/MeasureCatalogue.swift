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
  /// Of several subjects: its results are one measure only where the subject is the same.
  package var isBroad: Bool
  /// What any test gives, such as a reading age; a test's own name comes before it.
  package var isGeneric: Bool

  init(
    _ name: String, _ alsoKnownAs: [String] = [], _ scale: Scale, lowerIsBetter: Bool = false,
    selfReport: Bool = false, broad: Bool = false, generic: Bool = false
  ) {
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.scale = scale
    isLowerBetter = lowerIsBetter
    isSelfReport = selfReport
    isBroad = broad || selfReport || generic
    isGeneric = generic
  }
}

/// The measures schools use, so that one name is pooled with itself alone and falls count as falls.
package enum MeasureCatalogue {
  package static let measures: [KnownMeasure] = [
    KnownMeasure(
      "Phonics screening check", ["PSC", "Y1 phonics", "phonics screen", "phonics check"], .percent),
    KnownMeasure(
      "KS2 teacher assessment", ["EXS", "GDS", "ARE", "WTS", "teacher assessment"], .percent,
      broad: true),
    KnownMeasure("EYFS good level of development", ["GLD", "good level of development"], .percent),
    KnownMeasure("PIRA", [], .standardisedScore),
    KnownMeasure("PUMA", [], .standardisedScore),
    KnownMeasure("NTS", [], .standardisedScore, broad: true),
    KnownMeasure("NFER", [], .standardisedScore, broad: true),
    KnownMeasure("NGRT", [], .standardisedScore),
    KnownMeasure("Star", [], .standardisedScore, broad: true),
    KnownMeasure("PTE", ["Progress Test in English"], .standardisedScore),
    KnownMeasure("PTM", ["Progress Test in Maths"], .standardisedScore),
    KnownMeasure(
      "Standardised score test", ["standardised score", "standardised test"], .standardisedScore,
      generic: true),
    KnownMeasure("Salford reading test", ["Salford"], .months),
    KnownMeasure("YARC", [], .months),
    KnownMeasure("Suffolk reading scale", ["Suffolk"], .months),
    KnownMeasure("Reading age", ["RA"], .months, generic: true),
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
  /// A developmental Boxall strand is told from a diagnostic one by the word itself, and a
  /// Salford reading age is Salford's and no other's.
  package static func find(_ wording: String) -> KnownMeasure? {
    let finder = CueFinder(wording)
    if finder.contains("Boxall"), finder.contains("developmental") {
      return measures.first { $0.name.hasSuffix("(developmental)") }
    }
    let own = measures.filter { !$0.isGeneric }
    let generic = measures.filter(\.isGeneric)
    return own.first { folded($0.name) == folded(wording) }
      ?? own.first { finder.contains($0.name) }
      ?? own.first { finder.first(of: $0.alsoKnownAs) != nil }
      ?? generic.first { finder.first(of: [$0.name] + $0.alsoKnownAs) != nil }
  }

  /// What results must share to be averaged: the listed name with the subject and the standard that
  /// are said beside it, or the folded words.
  package static func identity(of wording: String) -> String {
    guard let known = find(wording) else { return folded(wording) }
    let strands = strands(of: known, in: wording).joined(separator: ", ")
    return strands.isEmpty ? known.name : "\(known.name) (\(strands))"
  }

  /// Whether two wordings may be of one measure: one may leave out what the other says.
  package static func mayBeSame(_ one: String, _ other: String) -> Bool {
    guard let known = find(one), known == find(other) else {
      return identity(of: one) == identity(of: other)
    }
    return [subjects, standards].allSatisfy { kind in
      let said = [one, other].map { wording in
        strands(of: known, in: wording).filter(kind.map(\.name).contains)
      }
      return said[0] == said[1] || said.contains(where: \.isEmpty)
    }
  }

  private typealias Strand = (name: String, words: [String])

  private static let subjects: [Strand] = [
    ("reading", ["reading", "RWM", "combined"]), ("writing", ["writing", "RWM", "combined"]),
    ("maths", ["maths", "mathematics", "numeracy", "RWM", "combined"]),
    ("spelling", ["spelling", "SPaG", "GPS", "GPAS"]), ("English", ["English"]),
    ("science", ["science"]), ("attitudes", ["attitude", "attitudes"]),
    ("confidence", ["confidence", "confident"]), ("wellbeing", ["wellbeing", "well-being"]),
  ]

  private static let standards: [Strand] = [
    ("EXS", ["EXS", "ARE", "expected", "age related", "age-related"]),
    ("GDS", ["GDS", "greater depth", "higher standard"]), ("WTS", ["WTS", "working towards"]),
  ]

  /// The subjects and the standards that a wording says of a measure that has several.
  private static func strands(of known: KnownMeasure, in wording: String) -> [String] {
    guard known.isBroad else { return [] }
    let (finder, own) = (CueFinder(wording), CueFinder(known.name))
    let all = known.scale == .percent && !known.isSelfReport ? subjects + standards : subjects
    return all.filter { finder.first(of: $0.words) != nil && own.first(of: $0.words) == nil }
      .map(\.name)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
