package import PlanForms

/// An officer's change to what was suggested for an action; the suggestion is kept beside it.
package struct Correction: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case level(EvidenceLevel)
    case theme(Theme)
    case status(DeliveryStatus)
    case rating(ImpactRating)
  }

  package var action: ActionID
  package var change: Change
  /// Why, in the officer's words; never empty.
  package var reason: String
  package var by: String
  package var on: CalendarDay?

  package init(
    action: ActionID, change: Change, reason: String, by: String, on: CalendarDay? = nil
  ) {
    self.action = action
    self.change = change
    self.reason = reason
    self.by = by
    self.on = on
  }
}

/// An action with what was found about it and what the officer made of that.
package struct GradedAction: Sendable {
  package var story: ActionStory
  package var grade: EvidenceGrade
  package var themes: ThemeSuggestion
  /// In the order in which they were made; the last one of a kind holds.
  package var corrections: [Correction]
  /// The result before and after; nil unless both values of one measure are there.
  package private(set) var result: BeforeAndAfter?

  package init(_ story: ActionStory, corrections: [Correction] = []) {
    self.story = story
    grade = EvidenceGrader().grade(story)
    themes = ThemeSuggester().suggest(story)
    self.corrections = corrections.filter { $0.action == story.id }
    result = BeforeAndAfter(self)
  }

  package var id: ActionID { story.id }

  package var level: EvidenceLevel {
    last { if case .level(let level) = $0 { level } else { nil } } ?? grade.level
  }

  package var theme: Theme {
    last { if case .theme(let theme) = $0 { theme } else { nil } } ?? themes.primary
  }

  package var status: DeliveryStatus? {
    last { if case .status(let status) = $0 { status } else { nil } }
      ?? story.reported?.status?.value
  }

  package var rating: ImpactRating? {
    last { if case .rating(let rating) = $0 { rating } else { nil } }
      ?? story.reported?.rating?.value
  }

  package var isReported: Bool { story.reported != nil }
  package var tookPlace: Bool {
    guard isReported else { return false }
    return last { if case .status(let status) = $0 { status } else { nil } }?.tookPlace
      ?? story.tookPlace
  }

  /// How a paper speaks of the action: its number and theme, never the chair's own words, which may
  /// point at a child.
  package var paperLabel: String { "\(story.label) (\(theme.words))" }

  private func last<Kind>(_ pick: (Correction.Change) -> Kind?) -> Kind? {
    corrections.compactMap { pick($0.change) }.last
  }
}
