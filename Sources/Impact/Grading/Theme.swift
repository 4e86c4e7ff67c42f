/// What an action is about; the officer may change the one suggested.
package enum Theme: String, Hashable, Sendable, CaseIterable, Comparable {
  case reading, phonics, writing, maths, language, semh, attendance, behaviour, transition
  case earlyYears = "early_years"
  case send, disadvantage, remote, assessment
  case teachingCPD = "teaching_cpd"
  case curriculum, parents, leadership, other

  package var words: String {
    switch self {
    case .reading: "Reading"
    case .phonics: "Phonics and early reading"
    case .writing: "Writing, spelling and handwriting"
    case .maths: "Maths"
    case .language: "Speech, language and oracy"
    case .semh: "Wellbeing and SEMH"
    case .attendance: "Attendance and re-engagement"
    case .behaviour: "Behaviour and inclusion"
    case .transition: "Transition"
    case .earlyYears: "Early years"
    case .send: "SEND"
    case .disadvantage: "Disadvantaged pupils"
    case .remote: "Remote and blended learning"
    case .assessment: "Assessment and gap-finding"
    case .teachingCPD: "Teaching and staff training"
    case .curriculum: "Curriculum recovery"
    case .parents: "Working with families"
    case .leadership: "Leadership and school-to-school work"
    case .other: "Something else"
    }
  }

  /// The words that suggest the theme: product names, abbreviations and plain words.
  ///
  /// Abbreviations of up to five capitals must stand so; other cues in any case.
  var cues: [String] {
    switch self {
    case .reading:
      [
        "reading", "readers", "comprehension", "fluency", "guided reading", "reading age",
        "library", "books", "Accelerated Reader", "Lexia",
      ]
    case .phonics:
      [
        "phonics", "RWInc", "RWI", "Letters and Sounds", "Bounce Back Phonics", "decoding", "PSC",
        "Fast Track Phonics", "Floppy's",
      ]
    case .writing:
      [
        "writing", "writers", "spelling", "handwriting", "GPS", "SPaG", "sentence",
        "Talk for Writing", "fine motor",
      ]
    case .maths:
      [
        "maths", "mathematics", "number", "arithmetic", "times tables", "White Rose", "Numicon",
        "1stClass@Number", "mastery", "TT Rockstars",
      ]
    case .language:
      [
        "oracy", "speech", "language", "NELI", "WellComm", "Talk Boost", "Language Link",
        "vocabulary", "SALT", "ELKLAN", "storytelling",
      ]
    case .semh:
      [
        "wellbeing", "well-being", "SEMH", "mental health", "ELSA", "nurture", "resilience",
        "Thrive", "Boxall", "anxiety", "emotional", "trauma", "bereavement", "forest school",
      ]
    case .attendance:
      [
        "attendance", "persistent absence", "PA", "EWO", "school refusal", "EBSA", "punctuality",
        "breakfast",
      ]
    case .behaviour:
      ["behaviour", "exclusion", "de-escalation", "relational", "restorative", "incidents"]
    case .transition:
      [
        "transition", "Y6/7", "Y6 to Y7", "EYFS to Y1", "new starters", "moving up", "induction",
      ]
    case .earlyYears: ["EYFS", "Reception", "nursery", "GLD", "school readiness"]
    case .send: ["SEND", "SEN", "EHCP", "sensory", "autism", "dyslexia", "SENCo", "Makaton"]
    case .disadvantage:
      ["PP", "pupil premium", "disadvantaged", "FSM", "closing the gap", "vulnerable"]
    case .remote:
      [
        "remote", "blended", "Seesaw", "Google Classroom", "Purple Mash", "Tapestry", "devices",
        "laptops", "Chromebook", "platform",
      ]
    case .assessment:
      [
        "assessment", "moderation", "NTS", "PIRA", "PUMA", "gap analysis", "QLA", "diagnostic",
      ]
    case .teachingCPD:
      [
        "CPD", "training", "INSET", "coaching", "release time", "subject leader", "Rosenshine",
        "quality first teaching", "QFT", "middle leaders",
      ]
    case .curriculum:
      [
        "curriculum", "missed content", "recovery curriculum", "foundation subjects", "sequencing",
      ]
    case .parents:
      [
        "parents", "families", "home learning", "workshops for parents", "parental engagement",
        "family",
      ]
    case .leadership:
      [
        "peer review", "triad", "leadership", "network meeting", "sharing practice", "headteacher",
      ]
    case .other: []
    }
  }

  /// In the order of the list, which is the order of papers.
  package static func < (one: Self, other: Self) -> Bool { one.position < other.position }
  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Which of the three kinds of spending an action is: teaching, targeted support, wider strategies.
package enum SupportTier: String, Hashable, Sendable, CaseIterable {
  case teaching, targeted, wider

  package var words: String {
    switch self {
    case .teaching: "teaching"
    case .targeted: "targeted support"
    case .wider: "wider strategies"
    }
  }
}
