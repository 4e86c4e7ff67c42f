/// A typed value that is sure enough to act on.
package enum Value: Hashable, Sendable {
  /// Text, a person, a school, a reference, an e-mail address: as written, white space folded.
  case text(String)
  /// The identifier of one choice of the definition.
  case choice(String)
  /// The identifiers of several choices, in the definition's order.
  case choices([String])
  case money(Money)
  case date(DateWindow)
  case count(Count)
  case number(Quantity)
  case yesNo(Bool)
  /// Ascending.
  case yearGroups([YearGroup])
}

/// An amount in pence, exact.
package struct Money: Hashable, Sendable {
  package var pence: Int
  /// The text said "about", "up to" or the like.
  package var isApproximate: Bool
  /// What a sum written in the text comes to, where it can be worked out and differs or agrees.
  package var workedPence: Int?

  package init(pence: Int, isApproximate: Bool = false, workedPence: Int? = nil) {
    self.pence = pence
    self.isApproximate = isApproximate
    self.workedPence = workedPence
  }
}

/// The days an answer may mean, both ends included; an exact day has start = end.
package struct DateWindow: Hashable, Sendable {
  package var start: CalendarDay
  package var end: CalendarDay
  /// Whether the text names one day (or, for a range, both its days) and no school-calendar word.
  package var isExact: Bool
  /// "By Easter" says nothing of the start: `start` is then the first day of the academic year, the
  /// earliest that can be meant, and is published as null.
  package var isOpenAtStart: Bool
  /// "From January" says nothing of the end: `end` is then the last day of the academic year, and is
  /// published as null.
  package var isOpenAtEnd: Bool

  package init(
    start: CalendarDay, end: CalendarDay, isExact: Bool, isOpenAtStart: Bool = false,
    isOpenAtEnd: Bool = false
  ) {
    self.start = start
    self.end = end
    self.isExact = isExact
    self.isOpenAtStart = isOpenAtStart
    self.isOpenAtEnd = isOpenAtEnd
  }
}

/// A whole number of pupils, staff or schools, or a range of it.
package struct Count: Hashable, Sendable {
  package var low: Int
  package var high: Int
  package var isApproximate: Bool

  package init(low: Int, high: Int, isApproximate: Bool = false) {
    self.low = low
    self.high = high
    self.isApproximate = isApproximate
  }
}

/// A decimal number with its unit, kept as it was written; no binary floating point on the way.
package struct Quantity: Hashable, Sendable {
  /// Canonical decimal text: `63.5`, `-4`; trailing zeros as written.
  package var number: String
  /// `percent`, `points`, `months`, `score`, `grades` …; nil where none was written.
  package var unit: String?

  package init(number: String, unit: String? = nil) {
    self.number = number
    self.unit = unit
  }
}

/// Nursery, reception and years 1 to 13.
package enum YearGroup: Int, Hashable, Sendable, CaseIterable, Comparable {
  case nursery = -1
  case reception, year1, year2, year3, year4, year5, year6
  case year7, year8, year9, year10, year11, year12, year13

  /// `N`, `R`, `Y1` … `Y13`.
  package var code: String {
    switch self {
    case .nursery: "N"
    case .reception: "R"
    default: "Y\(rawValue)"
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
