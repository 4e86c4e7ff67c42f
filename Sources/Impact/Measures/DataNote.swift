import PlanForms

/// Something in a return that a reader of its figures should know; for the appendix.
package struct DataNote: Hashable, Sendable {
  package var group: String
  /// Empty for the whole return.
  package var action: String
  package var text: String
  package var sources: [Source]
}

extension GroupAccount {
  /// What does not fit together in the group's figures, in the order of its actions.
  package var dataNotes: [DataNote] {
    actions.flatMap { notes(on: $0) } + totalNotes
  }

  private var totalNotes: [DataNote] {
    guard let statedSpent, let spent, abs(statedSpent.value - spent.value) > 100 else { return [] }
    return [
      DataNote(
        group: id, action: "",
        text:
          "The actions add up to \(Spoken.money(pence: spent.value)); the return states "
          + "\(Spoken.money(pence: statedSpent.value)). The sum of the actions is used.",
        sources: statedSpent.sources)
    ]
  }

  private func notes(on action: GradedAction) -> [DataNote] {
    guard let reported = action.story.reported else { return [] }
    var notes: [DataNote] = []
    func note(_ text: String, _ sources: [Source]?) {
      notes.append(
        DataNote(group: id, action: action.story.label, text: text, sources: sources ?? []))
    }
    if action.tookPlace, reported.cost == nil {
      note("What it cost is not known; the sums leave it out.", nil)
    }
    if let before = reported.before, let baseline = action.story.planned?.baseline,
      before.value.number != baseline.value.number
    {
      note(
        "The starting point in the return differs from the plan’s; the return’s is used.",
        before.sources + baseline.sources)
    }
    if let planned = action.story.planned?.measure, let ended = reported.measure,
      !MeasureCatalogue.mayBeSame(planned.value, ended.value)
    {
      note(
        "Measured with one thing before and another after, so no change is worked out.",
        planned.sources + ended.sources)
    }
    if let measured = reported.pupilsMeasured, let reached = reported.pupils,
      measured.value.people > reached.value.people
    {
      note("More pupils are measured than took part.", measured.sources + reached.sources)
    }
    if reported.after != nil, reported.pupilsMeasured == nil {
      note("The number of pupils measured is not given.", reported.after?.sources)
    }
    if reported.pupils?.value.isApproximate == true {
      note(
        "The number of pupils is an estimate or the lower end of a range.",
        reported.pupils?.sources)
    }
    if let result = action.result, result.unit == .percent,
      let pupils = result.pupils?.value, !result.isShare(of: pupils)
    {
      note(
        "The percentage at the end fits no whole number of the pupils measured.",
        result.after.sources)
    }
    if let impact = reported.impact, reported.comparison == nil,
      CueFinder(impact.value).first(of: ["months' progress", "months’ progress", "effect size"])
        != nil
    {
      note(
        "Progress in months or an effect size is claimed without a comparison group; it is not "
          + "repeated here.", impact.sources)
    }
    return notes
  }
}

extension BeforeAndAfter {
  /// Whether some whole number of `pupils` gives the percentage at the end, as it was rounded.
  ///
  /// A percentage given without decimals may be off by half a point, one with a decimal by less;
  /// half a point is allowed for both, and so are means of pupils' percentages.
  func isShare(of pupils: Int) -> Bool {
    guard known?.scale == .percent, known?.name != "Attendance", pupils > 0, pupils < 100,
      let exact = try? after.value * Rational(whole: pupils) / Rational(whole: 100),
      let nearest = exact.rounded,
      let back = Rational(nearest * 100, over: pupils),
      let difference = try? back - after.value, let half = Rational(1, over: 2)
    else { return true }
    return difference.magnitude <= half
  }
}
