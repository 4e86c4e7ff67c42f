/// What an action cost for each pupil place, with the band it falls in.
///
/// Bands of the Education Endowment Foundation's toolkit, 2013–14: very low below £80, low to £170,
/// moderate to £700, high to £1,200, very high above.
package struct CostPerPupil: Hashable, Sendable {
  package enum Band: String, Hashable, Sendable, CaseIterable {
    case veryLow = "very low"
    case low, moderate, high
    case veryHigh = "very high"

    /// The band's bounds, as people say them.
    package var range: String {
      switch self {
      case .veryLow: "below £80"
      case .low: "£80 to £170"
      case .moderate: "to £700"
      case .high: "to £1,200"
      case .veryHigh: "above £1,200"
      }
    }
  }

  /// Exact, in pence.
  package var pence: Rational
  package var band: Band

  /// Nil for no pupils.
  package init?(pence: Int, pupils: Int) {
    guard pupils > 0, let cost = Rational(pence, over: pupils) else { return nil }
    self.pence = cost
    band =
      switch cost {
      case ..<Rational(whole: 8_000): .veryLow
      case ...Rational(whole: 17_000): .low
      case ...Rational(whole: 70_000): .moderate
      case ...Rational(whole: 120_000): .high
      default: .veryHigh
      }
  }
}

/// Months gained over months gone by, in bands.
///
/// The bands are those of Greg Brooks, "What works for children and
/// young people with literacy difficulties?": below 1.4 little, then modest, from 2 useful, from 3
/// substantial, from 4 remarkable.
package struct RatioGain: Hashable, Sendable {
  package enum Band: String, Hashable, Sendable, CaseIterable {
    case little, modest, useful, substantial, remarkable
  }

  package var ratio: Rational
  package var band: Band

  /// Nil where no time went by.
  package init?(monthsGained: Rational, monthsElapsed: Rational) {
    guard monthsElapsed > .zero, let ratio = try? monthsGained / monthsElapsed else { return nil }
    self.ratio = ratio
    let fourteenTenths = Rational(14, over: 10) ?? .one
    band =
      switch ratio {
      case ..<fourteenTenths: .little
      case ..<Rational(whole: 2): .modest
      case ..<Rational(whole: 3): .useful
      case ..<Rational(whole: 4): .substantial
      default: .remarkable
      }
  }
}
