package import PlanForms

/// The phase an action's pupils belong to, told from the year groups the plan names.
package enum PupilPhase: String, Hashable, Sendable, CaseIterable, Comparable {
  case earlyYears = "early_years"
  case primary, secondary
  /// Several phases, or none named.
  case mixed

  package init(_ years: [YearGroup]) {
    let phases = Set(
      years.map { year -> PupilPhase in
        switch year {
        case .nursery, .reception: .earlyYears
        case ...YearGroup.year6: .primary
        default: .secondary
        }
      })
    self = phases.count == 1 ? phases.first ?? .mixed : .mixed
  }

  package var words: String {
    switch self {
    case .earlyYears: "Early years"
    case .primary: "Years 1 to 6"
    case .secondary: "Years 7 to 13"
    case .mixed: "Several or not stated"
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.position < other.position }
  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A count of pupils that some paper may print; the same count has the same key in every paper.
///
/// That is what makes suppression hold across papers: a county total and an area's paper cannot be
/// set against each other, because both are decided over one set of cells.
package enum CountKey: Hashable, Sendable {
  case places(ActionID)
  case groupPhase(group: String, PupilPhase)
  case group(String)
  case areaPhase(area: String, PupilPhase)
  case area(String)
  case countyPhase(PupilPhase)
  case county
  /// Pupils measured both times for one action.
  case measured(ActionID)
  /// Pupils measured over an area with one measure.
  case pooled(area: String, measure: String)
  case countyPooled(measure: String)

  /// As the suppression log names it.
  package var words: String {
    switch self {
    case .places(let action): "pupil places of \(action.group), action \(action.key)"
    case .groupPhase(let group, let phase): "pupil places of \(group), \(phase.words)"
    case .group(let group): "pupil places of \(group)"
    case .areaPhase(let area, let phase): "pupil places of \(area), \(phase.words)"
    case .area(let area): "pupil places of \(area)"
    case .countyPhase(let phase): "pupil places of the county, \(phase.words)"
    case .county: "pupil places of the county"
    case .measured(let action): "pupils measured in \(action.group), action \(action.key)"
    case .pooled(let area, let measure): "pupils measured in \(area), \(measure)"
    case .countyPooled(let measure): "pupils measured in the county, \(measure)"
    }
  }
}
