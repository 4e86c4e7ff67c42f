package import PlanForms
package import Programmes

/// June: from plans and evaluations to the papers of all Area Analysis Groups and the county.
///
///     let report = ImpactReport(programme, submissions: submissions, asAt: day)
///     for paper in report.papers { … }
///
/// Pure values: the same submissions, corrections and day give the same papers.
package struct ImpactReport: Sendable {
  package let programme: Programme
  /// In the programme's order; true figures.
  package let areas: [AreaAccount]
  /// All groups together; true figures.
  package let county: AreaAccount
  package let release: Release
  package let corrections: [Correction]
  package let excerpts: [Excerpt]
  package let asAt: CalendarDay
  package let isPublic: Bool

  /// - Parameters:
  ///   - programme: Its groups, schools and settings.
  ///   - submissions: What is on file, one for each group that has sent anything, in any order.
  ///   - corrections: The officer's, in the order in which they were made.
  ///   - excerpts: Those that are ticked as checked.
  ///   - asAt: The day the papers speak of.
  ///   - isPublic: Whether they are for everybody, not only for the groups' members.
  ///   - rules: Instead of the programme's own.
  package init(
    _ programme: Programme, submissions: [GroupSubmission], corrections: [Correction] = [],
    excerpts: [Excerpt] = [], asAt: CalendarDay, isPublic: Bool = false,
    rules: DisclosureRules? = nil
  ) {
    let byGroup = Dictionary(
      submissions.map { ($0.group, $0) }, uniquingKeysWith: { _, later in later })
    self.init(
      programme, corrections: corrections, excerpts: excerpts, asAt: asAt, isPublic: isPublic,
      rules: rules, submission: { byGroup[$0.id] })
  }

  /// The same, of submissions that are fetched one after another and let go of: a record is many
  /// times the size of what a paper needs of it.
  ///
  /// `submission` is asked once for each group that lies in an area of the programme.
  ///
  /// - Throws: What `submission` throws.
  package init<Failure: Error>(
    _ programme: Programme, corrections: [Correction] = [], excerpts: [Excerpt] = [],
    asAt: CalendarDay, isPublic: Bool = false, rules: DisclosureRules? = nil,
    submission: (GroupFacts) throws(Failure) -> GroupSubmission?
  ) throws(Failure) {
    let schools = Dictionary(grouping: programme.schools, by: \.group).mapValues(\.count)
    self.programme = programme
    self.corrections = corrections
    self.excerpts = excerpts
    self.asAt = asAt
    self.isPublic = isPublic
    let byArea = Dictionary(grouping: programme.groups, by: \.area)
    let correctionsByGroup = Dictionary(grouping: corrections, by: \.action.group)
    var areas: [AreaAccount] = []
    for area in programme.areas {
      var groups: [GroupAccount] = []
      for facts in byArea[area] ?? [] {
        groups.append(
          GroupAccount(
            facts, schools: schools[facts.id] ?? 0, submission: try submission(facts),
            corrections: correctionsByGroup[facts.id] ?? []))
      }
      areas.append(AreaAccount(name: area.isEmpty ? "No area" : area, groups: groups))
    }
    self.areas = areas
    county = AreaAccount(name: "County", groups: areas.flatMap(\.groups))
    release = Release(
      areas,
      rules: rules ?? DisclosureRules(programme.settings.disclosure, isPublic: isPublic))
  }

  private init(_ report: ImpactReport, release: Release) {
    programme = report.programme
    areas = report.areas
    county = report.county
    corrections = report.corrections
    excerpts = report.excerpts
    asAt = report.asAt
    isPublic = false
    self.release = release
  }

  /// The same report with every true figure: for the officer's own workbook.
  package var withoutSuppression: ImpactReport {
    ImpactReport(self, release: Release(areas, rules: .officer))
  }

  /// One paper for each area, in the programme's order, then the county's.
  package var papers: [Paper] {
    areas.indices.map(areaPaper) + [countyPaper]
  }

  /// The paper of one area.
  package func areaPaper(_ index: Int) -> Paper {
    let area = areas[index]
    let lines = area.groups.map { group in
      PaperLine(
        name: group.facts.name, account: AreaAccount(name: group.facts.name, groups: [group]),
        scope: .group(group.id))
    }
    return PaperMaker(report: self, account: area, lines: lines, scope: .area(area.name)).paper
  }

  package var countyPaper: Paper {
    let lines = areas.map {
      PaperLine(name: $0.name, account: $0, scope: .area($0.name))
    }
    return PaperMaker(report: self, account: county, lines: lines, scope: .county).paper
  }
}

/// What a line of a table or a whole paper is about.
enum PaperScope: Hashable, Sendable {
  case group(String)
  case area(String)
  case county

  func key(_ phase: PupilPhase?) -> CountKey {
    switch (self, phase) {
    case (.group(let group), let phase?): .groupPhase(group: group, phase)
    case (.group(let group), nil): .group(group)
    case (.area(let area), let phase?): .areaPhase(area: area, phase)
    case (.area(let area), nil): .area(area)
    case (.county, let phase?): .countyPhase(phase)
    case (.county, nil): .county
    }
  }

  func key(pooled measure: PooledMeasure) -> CountKey? {
    switch self {
    case .group: nil
    case .area(let area): .pooled(area: area, measure: measure.key)
    case .county: .countyPooled(measure: measure.key)
    }
  }
}

/// One line of the tables: a group in an area's paper, an area in the county's.
struct PaperLine: Sendable {
  var name: String
  var account: AreaAccount
  var scope: PaperScope
}
