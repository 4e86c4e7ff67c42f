/// The year that dates without one belong to, with its terms.
struct AcademicYear {
  let calendar: SchoolCalendar
  let starts: CalendarDay
  /// The last day of the summer term.
  let ends: CalendarDay
  /// Whether anybody has said which year it is; without it a date that has no year gives no value.
  let isKnown: Bool

  /// Missing ends are taken from the calendar.
  init(calendar: SchoolCalendar, starts: CalendarDay? = nil, ends: CalendarDay? = nil) {
    self.calendar = calendar
    let known = starts ?? calendar.firstDay
    isKnown = known != nil
    let first = known ?? Self.anyDay
    self.starts = first
    self.ends =
      ends ?? calendar.halfTerms.last?.last
      ?? CalendarDay(year: min(first.year + 1, 9999), month: 7, day: 31) ?? first
  }

  /// The year in which a month without one lies; nil where the year is not known.
  ///
  /// September belongs to the first year even where the year is said to start in October.
  func year(ofMonth month: Int) -> Int? {
    guard isKnown else { return nil }
    return month >= min(starts.month, 9) ? starts.year : starts.year + 1
  }

  /// Whether a day lies in the year, the summer holidays after it included; any day does where the
  /// year is not known.
  func contains(_ day: CalendarDay) -> Bool {
    guard isKnown else { return true }
    let summerEnds = CalendarDay(year: starts.year + 1, month: 8, day: 31) ?? ends
    return day >= starts && day <= max(ends, summerEnds)
  }

  /// Whether a day outside the year would lie in it had another year been written.
  func isYearSlip(_ day: CalendarDay) -> Bool {
    guard !contains(day) else { return false }
    return [day.year - 1, day.year + 1].contains { year in
      CalendarDay(year: year, month: day.month, day: day.day).map(contains) ?? false
    }
  }

  /// Excel's numbers (1900 system) of the days from a year before to a year after; none that a form
  /// would hold where the year is not known.
  var serials: ClosedRange<Int> {
    guard isKnown else { return 0...0 }
    let first = starts.daysSince1970 + Self.excelOffset - 366
    return first...max(first, ends.daysSince1970 + Self.excelOffset + 366)
  }

  /// The day of a serial number in the 1900 system, for serials after its false 29 February 1900.
  static func day(ofSerial serial: Int) -> CalendarDay? {
    guard serial > 60, serial < 3_000_000 else { return nil }
    return CalendarDay(daysSince1970: serial - excelOffset)
  }

  /// Serial 25,569 is 1 January 1970 (ECMA-376-1, 18.17.4.1).
  private static let excelOffset = 25_569

  /// Stands in for the first day of a year that is not known, and is never told.
  private static let anyDay: CalendarDay = {
    guard let day = CalendarDay(year: 2020, month: 9, day: 1) else {
      preconditionFailure("1 September 2020 is a day")
    }
    return day
  }()
}
