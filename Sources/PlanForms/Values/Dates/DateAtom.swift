/// One day, month, term or year as it was named, before what was left out is filled in.
struct DateAtom: Hashable {
  enum Name: Hashable {
    case day(Int, month: Int?, year: Int?)
    /// A month; `mayBeDay` where two digits after it could be a day or a year: "Nov 20".
    case month(Int, year: Int?, mayBeDay: Bool)
    /// A stretch of the school calendar.
    case window(CalendarDay, CalendarDay)
    /// A break between half terms, which "by" and "after" can be said of.
    case pause(SchoolBreak)
  }

  /// The part of what was named that is meant.
  enum Part: Hashable {
    case whole, start, end
    /// "Early", "mid", "late": somewhere in it.
    case somewhere
  }

  var name: Name
  var part = Part.whole
  var weekday: Int?
  var flags: [ReadingFlag] = []

  var month: Int? {
    switch name {
    case .day(_, let month, _): month
    case .month(let month, _, _): month
    case .window, .pause: nil
    }
  }

  var year: Int? {
    switch name {
    case .day(_, _, let year): year
    case .month(_, let year, _): year
    case .window, .pause: nil
    }
  }

  /// Whether the two digits after a month could be a day.
  var mayBeDay: Bool { if case .month(_, _, true) = name { true } else { false } }

  /// Fills in the month or year that was left out, from the other end of a range.
  mutating func fill(month: Int?, year: Int?) {
    switch name {
    case .day(let day, let ownMonth, let ownYear):
      name = .day(day, month: ownMonth ?? month, year: ownYear ?? year)
    case .month(let own, let ownYear, let mayBeDay):
      name = .month(own, year: ownYear ?? year, mayBeDay: mayBeDay)
    case .window, .pause: break
    }
  }
}

/// Why a text is no date, with the phrase for the chair.
struct DateDoubt: Error, Hashable {
  var words: String
  var flag: ReadingFlag

  init(_ words: String, _ flag: ReadingFlag) {
    self.words = words
    self.flag = flag
  }

  static let impossible = DateDoubt("there is no such day", "impossible_date")
  static let leftover = DateDoubt("it holds words that are not part of a date", "text_with_date")
  static let noYear = DateDoubt(
    "it gives no year, and nothing else says which is meant", "no_year")
  static let noDate = DateDoubt("there is no date in it", "no_date")
}
