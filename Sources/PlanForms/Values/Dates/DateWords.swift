/// The words of date answers, and what is wrong with those that give no date.
enum DateWords {
  /// Words that may stand before a date and change nothing.
  static let labels: Set<String> = [
    "date", "dates", "the", "on", "in", "during", "at", "over", "within", "review",
    "deadline", "due", "completed", "complete", "completion", "finish", "finished", "finishes",
    "ends", "ending", "between", "signed", "agreed", "meeting", "dated", "half-way", "planned",
    "scheduled", "for", "across", "target", "heads", "headteachers", "consortium", "network",
    "group",
    "held", "zoom", "virtual", "our",
  ]

  static let trailing: Set<String> = [
    "inclusive", "term", "latest", "at", "the", "and", "week",
  ]

  static let approximate: Set<String> = [
    "approx", "approximately", "about", "around", "circa", "c", "ca", "roughly",
  ]

  static let recurring: Set<String> = [
    "termly", "weekly", "daily", "fortnightly", "monthly", "half-termly", "annually", "halftermly",
  ]

  private static let conditional: Set<String> = [
    "if", "when", "once", "subject", "depending", "dependent", "permitting", "unless", "provided",
    "assuming", "hopefully", "possibly", "maybe", "reopen", "reopens",
  ]

  private static let openEnded: Set<String> = [
    "ongoing", "ogoing", "continuous", "continuing", "rolling", "indefinite", "permanent", "onward",
    "always", "going",
  ]

  private static let durations: Set<String> = [
    "week", "weeks", "wk", "wks", "day", "days", "hour", "hours", "month", "months", "session",
    "sessions", "years", "terms", "mins", "minutes", "times", "lessons",
  ]

  private static let provisional: Set<String> = [
    "tbc", "tba", "tbd", "provisional", "provisionally",
  ]

  /// Why the words give no date, whatever else stands there; nil where they may.
  static func doubt(about items: [DateItem]) -> DateDoubt? {
    let words = items.compactMap(\.word)
    func has(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }
    let hasDate = items.contains { item in
      switch item {
      case .month, .season, .pause: true
      case .number(_, let digits, _): digits == 4
      default: false
      }
    }
    if words.count == 1, items.count == 1, ["a1", "a2", "s1", "s2"].contains(words[0]) {
      return DateDoubt("it is too short to say which half term is meant", "half_term")
    }
    if has(provisional) {
      return DateDoubt("it says the date is still to be confirmed", "deferred")
    }
    if words == ["asap"]
      || words.starts(with: ["as", "soon", "as"]) && !has(["reopen", "schools"])
    {
      return DateDoubt("“as soon as possible” is not a date", "vague")
    }
    if has(conditional) || words.starts(with: ["as", "soon"]) {
      return DateDoubt("it depends on something else", "conditional")
    }
    if has(openEnded) { return DateDoubt("it gives no end", "open_ended") }
    if words.contains("or") { return DateDoubt("it gives a choice of dates", "many_dates") }
    if let index = durationIndex(items), !isWeekOf(items, index) {
      return DateDoubt("it says how long, not when", "duration_only")
    }
    let isRecurring =
      has(recurring) || words.starts(with: ["half", "termly"]) || has(["every", "each"])
    if isRecurring && (!hasDate || has(["every", "each"])) {
      return DateDoubt("it says how often, not when", "recurring")
    }
    return nil
  }

  /// Where a number stands right before a unit of time.
  private static func durationIndex(_ items: [DateItem]) -> Int? {
    items.indices.dropFirst().first { index in
      guard let word = items[index].word, durations.contains(word) else { return false }
      var before = index - 1
      if case .mark("-", _) = items[before], before > 0 { before -= 1 }
      if case .number(let value, let digits, let isOrdinal) = items[before] {
        return !isOrdinal && digits < 4 && value > 0
      }
      return false
    }
  }

  /// `2 Nov week` is no duration only where the week is named first; kept strict.
  private static func isWeekOf(_ items: [DateItem], _ index: Int) -> Bool {
    index + 1 < items.count
      && ["commencing", "beginning", "ending"].contains(items[index + 1].word ?? "")
  }
}
