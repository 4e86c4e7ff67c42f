/// The themes told from an action's words, each with the words that led to it.
package struct ThemeSuggestion: Hashable, Sendable {
  package var primary: Theme
  /// Further themes, most cues first.
  package var others: [Theme]
  package var tier: SupportTier
  /// The work is with staff, so pupils benefit indirectly.
  package var isStaffFacing: Bool
  package var cues: [Cue]

  package init(
    primary: Theme, others: [Theme] = [], tier: SupportTier, isStaffFacing: Bool = false,
    cues: [Cue] = []
  ) {
    self.primary = primary
    self.others = others
    self.tier = tier
    self.isStaffFacing = isStaffFacing
    self.cues = cues
  }
}

/// Suggests themes by counting listed words; words nobody listed make it "Something else".
package struct ThemeSuggester: Sendable {
  package init() {}

  /// What a cue in the title counts, and what one elsewhere counts.
  private static let titleWeight = 3
  private static let elsewhereWeight = 1

  package func suggest(_ story: ActionStory) -> ThemeSuggestion {
    let title = [story.title].compactMap(\.self)
    let texts =
      title.map { ($0, CueFinder($0.value), Self.titleWeight) }
      + (story.planned?.purpose ?? []).map { ($0, CueFinder($0.value), Self.elsewhereWeight) }
    var scores: [(theme: Theme, score: Int)] = []
    var cues: [Cue] = []
    for theme in Theme.allCases {
      var score = 0
      for cue in theme.cues {
        // A word that stands in several boxes counts where it weighs most.
        guard let (text, _, weight) = texts.first(where: { $0.1.contains(cue) }) else { continue }
        score += weight
        cues.append(Cue(cue, meaning: theme.words, sources: text.sources))
      }
      if score > 0 { scores.append((theme, score)) }
    }
    // Stable: equal scores keep the order of the list.
    scores.sort { ($0.score, $1.theme) > ($1.score, $0.theme) }
    let isStaffFacing = isStaffFacing(story, title)
    let primary = scores.first?.theme ?? .other
    return ThemeSuggestion(
      primary: primary, others: scores.dropFirst().map(\.theme),
      tier: tier(of: primary, isStaffFacing: isStaffFacing), isStaffFacing: isStaffFacing,
      cues: cues)
  }

  private static let staffCues = [
    "CPD", "training", "INSET", "coaching", "subject leader", "subject leaders", "middle leaders",
    "moderation", "peer review", "network meeting", "release time",
  ]

  private func isStaffFacing(_ story: ActionStory, _ title: [Sourced<String>]) -> Bool {
    if title.contains(where: { CueFinder($0.value).first(of: Self.staffCues) != nil }) {
      return true
    }
    let staff = (story.reported?.staff ?? story.planned?.staff)?.value.people ?? 0
    let pupils = (story.reported?.pupils ?? story.planned?.pupils)?.value.people ?? 0
    return staff > 0 && pupils == 0
  }

  private func tier(of theme: Theme, isStaffFacing: Bool) -> SupportTier {
    if isStaffFacing { return .teaching }
    switch theme {
    case .semh, .attendance, .behaviour, .transition, .parents, .leadership, .other: return .wider
    case .teachingCPD, .curriculum, .assessment, .remote: return .teaching
    case .reading, .phonics, .writing, .maths, .language, .earlyYears, .send, .disadvantage:
      return .targeted
    }
  }
}
