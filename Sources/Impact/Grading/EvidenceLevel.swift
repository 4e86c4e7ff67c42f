/// How sure a report lets a reader be, from 0 to 5: the ladder of the evaluation guide.
///
/// Its shape follows the padlocks of the Education Endowment Foundation without claiming to be
/// them.  The level says what may be said in a paper.
package enum EvidenceLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  case activityOnly, stated, reported, measuredAtEnd, measuredBeforeAndAfter
  case measuredAgainstOthers

  package var words: String {
    switch self {
    case .activityOnly: "activity only"
    case .stated: "stated"
    case .reported: "reported"
    case .measuredAtEnd: "measured at the end"
    case .measuredBeforeAndAfter: "measured before and after"
    case .measuredAgainstOthers: "measured against others"
    }
  }

  /// `4 – measured before and after`.
  package var numbered: String { "\(rawValue) – \(words)" }

  /// What the level lets a paper say.
  package var allows: String {
    switch self {
    case .activityOnly: "what was done; nothing about its effect"
    case .stated: "“the group judges that …”"
    case .reported: "“staff report that …”"
    case .measuredAtEnd: "the result at the end; there is no starting point"
    case .measuredBeforeAndAfter: "“moved from x to y”, not “because of”"
    case .measuredAgainstOthers: "“more than similar pupils who did not take part”"
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// The words or the cell that led to a grade or a theme.
package struct Cue: Hashable, Sendable {
  /// The words as they stand, or what the cell holds.
  package var words: String
  /// Why they count: `both values of one measure`.
  package var meaning: String
  package var sources: [Source]

  package init(_ words: String, meaning: String, sources: [Source]) {
    self.words = words
    self.meaning = meaning
    self.sources = sources
  }
}
