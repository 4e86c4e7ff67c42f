/// Phrases that say what kind of statement a text is.
///
/// Our own compilation from published reports; whole words, in any case.
enum TextCues {
  static let comparison = [
    "comparison group", "control group", "effect size", "compared with pupils who did not",
    "compared to pupils who did not", "than similar pupils", "than pupils who did not take part",
  ]
  static let endOnly = [
    "at expected", "at or above", "met the standard", "met the expected standard", "passed",
    "reached the expected", "at age related",
  ]
  static let reported = [
    "staff report", "teachers report", "headteachers report", "heads report", "parents report",
    "pupils report", "children report", "children say", "staff say", "teachers say", "pupils say",
    "pupil voice",
    "parents said", "parents say", "families report", "survey", "surveys", "questionnaire",
    "questionnaires",
    "observation", "observations", "work scrutiny", "work looks", "work look", "book looks",
    "book look", "learning walks", "interviews", "feedback from", "teachers describe",
    "staff describe", "families say",
  ]
  static let claims = [
    "progress", "impact", "improved", "improvement", "enjoyed", "accelerated", "difference",
    "closing the gap", "increased", "rose", "fell", "better", "more confident", "confidence",
    "gains", "benefit", "benefited", "raised", "reduced", "halved", "doubled", "calmer", "quicker",
    "now",
  ]
  static let activity = [
    "training took place", "training completed", "resources purchased", "resources bought",
    "sessions delivered", "sessions ran", "all staff attended", "staff attended", "took place",
    "was delivered", "were delivered", "was purchased", "were purchased", "was held", "were held",
    "meetings held", "worked with", "we ran", "bought", "spent", "took part", "were trained",
    "was trained",
    "completed", "delivered", "purchased", "attended",
  ]
  static let lockdown = [
    "lockdown", "school closure", "schools closed", "schools were closed", "closed to most pupils",
    "closure", "bubble", "bubbles", "self-isolating", "isolation", "partial opening", "covid",
  ]
  /// Evidence a chair names that is a measurement rather than somebody's report.
  static let tests = ["test", "tests", "assessment", "assessments", "data", "scores", "screening"]
}

/// Finds cues in a text: whole words, letter case folded unless the cue is an abbreviation.
///
/// Cues are ASCII but for quotes, so bytes are compared; a cue is tried only where a word begins
/// with its first letter, because every action is searched for some two hundred of them.
struct CueFinder {
  private let written: [UInt8]
  private let folded: [UInt8]
  /// Where words begin, by their first folded byte.
  private let starts: [[Int]]

  /// As much of a text as is searched; an answer of a form is far shorter.
  private static let mostBytes = 8_000

  init(_ text: String) {
    written = Array(text.utf8.prefix(Self.mostBytes))
    folded = written.map(Self.folded)
    var starts = [[Int]](repeating: [], count: 256)
    for index in folded.indices where index == 0 || !Self.isWordByte(folded[index - 1]) {
      starts[Int(folded[index])].append(index)
    }
    self.starts = starts
  }

  func contains(_ cue: String) -> Bool {
    let isAbbreviation =
      cue.utf8.count <= 5 && !cue.utf8.contains { (97...122).contains($0) }
      && cue.utf8.contains { (65...90).contains($0) }
    let wanted = Array(cue.utf8)
    guard let first = wanted.first else { return false }
    for start in starts[Int(Self.folded(first))] {
      let end = start + wanted.count
      guard end <= folded.count, end == folded.count || !Self.isWordByte(folded[end]) else {
        continue
      }
      let isFound = wanted.indices.allSatisfy { offset in
        isAbbreviation
          ? written[start + offset] == wanted[offset]
          : folded[start + offset] == Self.folded(wanted[offset])
      }
      if isFound { return true }
    }
    return false
  }

  func first(of cues: [String]) -> String? { cues.first(where: contains) }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }

  /// Letters and digits; every byte beyond ASCII counts as part of a letter.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
      || byte >= 0x80
  }
}
