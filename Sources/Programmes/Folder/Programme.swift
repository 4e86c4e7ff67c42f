package import PlanForms

/// A programme as its folder describes it: settings, groups and schools, checked against each other.
package struct Programme: Sendable {
  package var settings: ProgrammeSettings
  /// In the order of groups.csv.
  package var groups: [GroupFacts]
  /// In the order of schools.csv.
  package var schools: [SchoolFacts]
  package var lists: [String: FactList]
  /// What the programme's form calls people and areas.
  package var called = FundWords()
  /// The fund that the programme's form is for; nil where no form tells funds apart.
  package var fund: String?
  /// When forms arrived, where the officer has said so, by their path from the programme folder.
  package var received: [String: LocalMinute] = [:]
  /// What is worth a look, in the order of the files and their lines.
  package var notes: [ProgrammeMistake]
  /// Changes whenever a file of the folder does that verdicts may depend on.
  package var version: String

  package init(
    settings: ProgrammeSettings, groups: [GroupFacts], schools: [SchoolFacts],
    lists: [String: FactList] = [:], notes: [ProgrammeMistake] = [], version: String = ""
  ) {
    self.settings = settings
    self.groups = groups
    self.schools = schools
    self.lists = lists
    self.notes = notes
    self.version = version
  }

  /// What rules may ask for.
  package var facts: ProgrammeFacts {
    ProgrammeFacts(
      name: settings.name, academicYear: settings.academicYear, form: settings.form,
      dates: settings.dates, calendar: settings.calendar, floorPence: settings.money.floorPence,
      networkPence: settings.money.networkPence, groups: groups, schools: schools, lists: lists)
  }

  /// Whether a submission is for this programme's fund, as far as it says which it is for.
  package func isOwn(_ submission: Submission) -> Bool {
    submission.fund == nil || fund == nil || submission.fund == fund
  }

  package var workingDays: WorkingDays { WorkingDays(closedDays: settings.closedDays) }

  package func group(_ id: String) -> GroupFacts? { groups.first { $0.id == id } }

  package func schools(of group: String) -> [SchoolFacts] {
    schools.filter { $0.group == group }
  }

  /// The Area Analysis Groups in the settings' order, then those that only groups.csv names, in its
  /// order; the empty name last, where a group has none.
  package var areas: [String] {
    var areas = settings.areas
    for group in groups where !areas.contains(group.area) && !group.area.isEmpty {
      areas.append(group.area)
    }
    return groups.contains { $0.area.isEmpty } ? areas + [""] : areas
  }

  /// When `stage` has to be in; nil where the programme sets no such date.
  package func deadline(of stage: StageID) -> LocalMinute? {
    stage == .evaluation ? settings.dates.evaluationDeadline : settings.dates.planDeadline
  }

  /// The stage of a form that a day belongs to: its last from the day evaluations open, its first
  /// before.
  package func stage(on day: CalendarDay, of form: FormDefinition) -> StageID {
    let stages = form.stages.map(\.id)
    guard let opens = settings.dates.evaluationOpens, opens <= day else {
      return stages.first ?? .plan
    }
    return stages.last ?? .plan
  }
}
