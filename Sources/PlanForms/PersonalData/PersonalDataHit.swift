package import Documents

/// What may identify a pupil.
package enum PersonalDataKind: String, Sendable, CaseIterable {
  case upn, uln
  case dateOfBirth = "date_of_birth"
  case pupilName = "pupil_name"
  case pupilInitials = "pupil_initials"
  case email, phone
  case rareGroup = "rare_group"
  case safeguarding

  /// As a message names it: "a unique pupil number".
  package var words: String {
    switch self {
    case .upn: "a unique pupil number"
    case .uln: "a unique learner number"
    case .dateOfBirth: "a date of birth"
    case .pupilName: "what may be a pupil’s name"
    case .pupilInitials: "what may be a pupil’s initials"
    case .email: "an e-mail address in the text"
    case .phone: "a telephone number in the text"
    case .rareGroup: "a group that may be one pupil"
    case .safeguarding: "what may be one pupil’s safeguarding history"
    }
  }
}

/// Something in a file that may identify a pupil: what kind and where, never the words themselves.
package struct PersonalDataHit: Hashable, Sendable {
  package enum Certainty: String, Sendable {
    case sure
    /// It has the shape of such a thing, and somebody should look.
    case likely
  }

  package var kind: PersonalDataKind
  /// Nil for the document's properties, which have no place on a page.
  package var place: Place?
  package var certainty: Certainty
  /// The first and last character with dots between: `A•••••••••••1`.
  package var masked: String

  package init(
    kind: PersonalDataKind, place: Place?, certainty: Certainty, masked: String
  ) {
    self.kind = kind
    self.place = place
    self.certainty = certainty
    self.masked = masked
  }

  /// What the rules are told of it.
  package var note: PersonalDataNote {
    PersonalDataNote(kind: kind.words, place: place, isSure: certainty == .sure)
  }

  /// A text with all but its ends dotted out; texts of one or two characters are dots alone.
  static func mask(_ text: some StringProtocol) -> String {
    let count = min(text.count, 40)
    guard count > 2, let first = text.first, let last = text.last else {
      return String(repeating: "•", count: count)
    }
    return "\(first)\(String(repeating: "•", count: count - 2))\(last)"
  }
}
