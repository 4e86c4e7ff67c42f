/// The level an action's report reaches, and what led to it.
package struct EvidenceGrade: Hashable, Sendable {
  package var level: EvidenceLevel
  /// The words and cells that carry the level.
  package var cues: [Cue]
  /// What is missing for the next level up; empty at the top.
  package var missing: [String]

  package init(level: EvidenceLevel, cues: [Cue], missing: [String] = []) {
    self.level = level
    self.cues = cues
    self.missing = missing
  }
}

/// Grades a report by the highest level that its words and figures support.
///
/// | level | needs |
/// |---|---|
/// | 5 | what 4 needs, and a comparison group |
/// | 4 | one measure, both values, the pupils measured, and when |
/// | 3 | the value at the end |
/// | 2 | a named source: survey, voice, observation, work looks |
/// | 1 | a claim without a source |
/// | 0 | what was done, or nothing |
///
/// "When" is met by dates of measuring or, where the form has no box for them, by the dates between
/// which the action ran or the word "baseline": a group is not marked down for what it was not asked.
package struct EvidenceGrader: Sendable {
  package init() {}

  package func grade(_ story: ActionStory) -> EvidenceGrade {
    guard let reported = story.reported else {
      return EvidenceGrade(level: .activityOnly, cues: [], missing: ["a report on the action"])
    }
    guard story.tookPlace else {
      let cue = reported.status.map {
        Cue($0.value.words, meaning: "the action did not take place", sources: $0.sources)
      }
      return EvidenceGrade(level: .activityOnly, cues: [cue].compactMap(\.self))
    }
    let texts = [reported.impact, reported.evidence, reported.voice].compactMap(\.self)
    let words = Words(texts)
    return measured(story, reported, words) ?? unmeasured(reported, words)
  }

  // MARK: Levels 3 to 5

  private func measured(
    _ story: ActionStory, _ reported: ActionStory.Reported, _ words: Words
  ) -> EvidenceGrade? {
    let before = reported.before ?? story.planned?.baseline
    guard let after = reported.after else { return measuredInWords(story, reported, words) }
    var cues = [Cue(after.value.shown, meaning: "value at the end", sources: after.sources)]
    guard let before else {
      return EvidenceGrade(level: .measuredAtEnd, cues: cues, missing: ["a starting point"])
    }
    cues.insert(
      Cue(before.value.shown, meaning: "value before", sources: before.sources), at: 0)
    var missing: [String] = []
    if isOtherMeasure(story.planned?.measure, reported.measure) {
      missing.append("the same measure before and after")
    }
    if let pupils = reported.pupilsMeasured {
      cues.append(
        Cue("\(pupils.value.people)", meaning: "pupils measured", sources: pupils.sources))
    } else {
      missing.append("the number of pupils measured both times")
    }
    if !hasDates(story, reported, words) { missing.append("when it was measured") }
    guard missing.isEmpty else {
      return EvidenceGrade(level: .measuredAtEnd, cues: cues, missing: missing)
    }
    if let comparison = comparison(reported, words) {
      return EvidenceGrade(level: .measuredAgainstOthers, cues: cues + [comparison])
    }
    return EvidenceGrade(
      level: .measuredBeforeAndAfter, cues: cues,
      missing: ["a comparison with similar pupils who did not take part"])
  }

  /// Figures that stand in a sentence rather than in their boxes.
  private func measuredInWords(
    _ story: ActionStory, _ reported: ActionStory.Reported, _ words: Words
  ) -> EvidenceGrade? {
    guard let impact = reported.impact else { return nil }
    if let change = StatedChange(in: impact.value) {
      let cue = Cue(
        "\(change.before) → \(change.after)", meaning: "both values, in words",
        sources: impact.sources)
      var missing: [String] = []
      let base =
        reported.pupilsMeasured.map { "\($0.value.people)" }
        ?? StatedBase.find(in: impact.value)
      if base == nil { missing.append("the number of pupils measured both times") }
      if (reported.measure ?? story.planned?.measure) == nil {
        missing.append("the measure’s name")
      }
      if !hasDates(story, reported, words) { missing.append("when it was measured") }
      guard missing.isEmpty else {
        return EvidenceGrade(level: .measuredAtEnd, cues: [cue], missing: missing)
      }
      if let comparison = comparison(reported, words) {
        return EvidenceGrade(level: .measuredAgainstOthers, cues: [cue, comparison])
      }
      return EvidenceGrade(
        level: .measuredBeforeAndAfter, cues: [cue],
        missing: ["a comparison with similar pupils who did not take part"])
    }
    let holdsShare = StatedBase.holdsShare(impact.value)
    guard
      holdsShare || words.cue(TextCues.endOnly) != nil && StatedBase.find(in: impact.value) != nil
    else { return nil }
    let cue = Cue(impact.value, meaning: "a result at the end, in words", sources: impact.sources)
    return EvidenceGrade(level: .measuredAtEnd, cues: [cue], missing: ["a starting point"])
  }

  private func comparison(_ reported: ActionStory.Reported, _ words: Words) -> Cue? {
    if let comparison = reported.comparison, !isDenial(comparison.value) {
      return Cue(comparison.value, meaning: "compared with", sources: comparison.sources)
    }
    return words.cue(TextCues.comparison, meaning: "a comparison group")
  }

  /// "None", "no comparison group", "not available": an answer that says there is none.
  private func isDenial(_ text: String) -> Bool {
    let first = text.lowercased().split { !$0.isLetter }.first ?? ""
    return ["no", "none", "not", "nothing", "na", "n", "nil", ""].contains(String(first))
  }

  private func isOtherMeasure(_ plan: Sourced<String>?, _ end: Sourced<String>?) -> Bool {
    guard let plan, let end else { return false }
    return !MeasureCatalogue.mayBeSame(plan.value, end.value)
  }

  private func hasDates(
    _ story: ActionStory, _ reported: ActionStory.Reported, _ words: Words
  ) -> Bool {
    if reported.afterDate != nil { return true }
    if reported.asksForDates { return false }
    let ran =
      (reported.start ?? story.planned?.start) != nil
      && (reported.end ?? story.planned?.end) != nil
    return ran || words.cue(["baseline", "entry and exit", "pre and post", "september"]) != nil
      || reported.before != nil
  }

  // MARK: Levels 0 to 2

  private func unmeasured(_ reported: ActionStory.Reported, _ words: Words) -> EvidenceGrade {
    let missing = ["a result measured at the end"]
    if let voice = reported.voice {
      return EvidenceGrade(
        level: .reported,
        cues: [Cue(voice.value, meaning: "what people said", sources: voice.sources)],
        missing: missing)
    }
    if let cue = words.cue(TextCues.reported, meaning: "a named source") {
      return EvidenceGrade(level: .reported, cues: [cue], missing: missing)
    }
    guard let impact = reported.impact else {
      return EvidenceGrade(
        level: .activityOnly, cues: [], missing: ["what difference the action made"])
    }
    let claims = Words([impact])
    let claim = claims.cue(TextCues.claims, meaning: "a claim without a source")
    if claim == nil, let activity = claims.cue(TextCues.activity, meaning: "what was done") {
      return EvidenceGrade(
        level: .activityOnly, cues: [activity], missing: ["what difference the action made"])
    }
    let cue =
      claim ?? Cue(impact.value, meaning: "a statement without a source", sources: impact.sources)
    return EvidenceGrade(
      level: .stated, cues: [cue], missing: ["how it is known: survey, observation, work, test"])
  }
}

/// Several texts searched together, each cue with the cell it stands in.
private struct Words {
  private let texts: [(finder: CueFinder, sources: [Source])]

  init(_ texts: [Sourced<String>]) {
    self.texts = texts.map { (CueFinder($0.value), $0.sources) }
  }

  func cue(_ cues: [String], meaning: String = "") -> Cue? {
    for text in texts {
      if let found = text.finder.first(of: cues) {
        return Cue(found, meaning: meaning, sources: text.sources)
      }
    }
    return nil
  }
}

extension Measurement {
  /// As it was written: `63.5%`, `14`.
  package var shown: String {
    number.shortText(places: 6) + (unit == "percent" ? "%" : "")
  }
}
