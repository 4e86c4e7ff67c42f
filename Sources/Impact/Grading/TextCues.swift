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
    "staff report", "teachers report", "staff say", "teachers say", "pupils say", "pupil voice",
    "parents said", "parents say", "families report", "survey", "surveys", "questionnaire",
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
    "meetings held", "completed", "delivered", "purchased", "attended",
  ]
  static let lockdown = [
    "lockdown", "school closure", "schools closed", "schools were closed", "closed to most pupils",
    "closure", "bubble", "bubbles", "self-isolating", "isolation", "partial opening", "covid",
  ]
  /// Evidence a chair names that is a measurement rather than somebody's report.
  static let tests = ["test", "tests", "assessment", "assessments", "data", "scores", "screening"]
}

/// Finds cues in a text: whole words, letter case folded unless the cue is an abbreviation.
struct CueFinder {
  private let folded: [Character]
  private let written: [Character]

  init(_ text: String) {
    written = Array(text.prefix(Self.mostCharacters))
    // Folded character by character, so that places in both agree.
    folded = written.map { $0.lowercased().first ?? $0 }
  }

  /// As much of a text as is searched; an answer of a form is far shorter.
  private static let mostCharacters = 4_000

  func contains(_ cue: String) -> Bool {
    let isAbbreviation =
      cue.count <= 5 && cue == cue.uppercased() && cue.contains(where: \.isLetter)
    let wanted = Array(isAbbreviation ? cue : cue.lowercased())
    let text = isAbbreviation ? written : folded
    guard !wanted.isEmpty, wanted.count <= text.count else { return false }
    for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
      let end = start + wanted.count
      guard text[start..<end].elementsEqual(wanted) else { continue }
      let begins = start == 0 || !isWordCharacter(text[start - 1])
      let ends = end == text.count || !isWordCharacter(text[end])
      if begins, ends { return true }
    }
    return false
  }

  func first(of cues: [String]) -> String? { cues.first(where: contains) }

  private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
