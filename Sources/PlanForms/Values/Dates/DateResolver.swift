/// Turns what was named into days: fills in years, checks weekdays, and joins the ends of a range.
struct DateResolver {
  let year: AcademicYear
  private(set) var flags: [ReadingFlag] = []

  init(year: AcademicYear) { self.year = year }

  typealias Days = (first: CalendarDay, last: CalendarDay, isExact: Bool)

  mutating func note(_ new: [ReadingFlag]) {
    for flag in new where !flags.contains(flag) { flags.append(flag) }
  }

  /// The days that an atom may mean.
  mutating func days(_ atom: DateAtom) throws(DateDoubt) -> Days {
    note(atom.flags)
    let whole = try wholeDays(atom)
    switch atom.part {
    case .whole: return whole
    case .start: return (whole.first, whole.first, false)
    case .end: return (whole.last, whole.last, false)
    case .somewhere:
      note(["approximate"])
      return (whole.first, whole.last, false)
    }
  }

  private mutating func wholeDays(_ atom: DateAtom) throws(DateDoubt) -> Days {
    switch atom.name {
    case .window(let first, let last): return (first, last, false)
    case .pause(let pause): return try holidays(pause)
    case .month(let month, let written, _):
      note(["month_only"])
      let chosen = try chosenYear(written, month)
      guard let first = CalendarDay(year: chosen, month: month, day: 1),
        let last = CalendarDay(
          year: chosen, month: month, day: CalendarDay.length(ofMonth: month, in: chosen))
      else { throw .impossible }
      if written != nil && year.isYearSlip(first) { note(["year_slip"]) }
      return (first, last, false)
    case .day(let day, let month, let written):
      guard let month else { throw .noDate }
      let chosen = try chosenYear(written, month)
      guard let date = CalendarDay(year: chosen, month: month, day: day) else { throw .impossible }
      try check(date, atom)
      return (date, date, true)
    }
  }

  /// The year that is written, else the one of the school year that the month lies in.
  private mutating func chosenYear(_ written: Int?, _ month: Int) throws(DateDoubt) -> Int {
    if let written { return written }
    guard let assumed = year.year(ofMonth: month) else { throw .noYear }
    note(["year_assumed"])
    return assumed
  }

  private func holidays(_ pause: SchoolBreak) throws(DateDoubt) -> Days {
    guard let around = year.calendar.around(pause), let first = around.before.adding(days: 1),
      let last = around.after.adding(days: -1), first <= last
    else { throw DateDoubt("we have no school calendar for it", "no_calendar") }
    return (first, last, false)
  }

  /// Weekdays must fit, and a date outside the year must not be one inside with day and month
  /// changed round.
  private mutating func check(_ date: CalendarDay, _ atom: DateAtom) throws(DateDoubt) {
    if let weekday = atom.weekday {
      guard weekday == date.weekday else {
        throw DateDoubt("\(date.spoken) is not that day of the week", "weekday_wrong")
      }
      note(["weekday_checked"])
    }
    guard atom.year != nil, !year.contains(date) else { return }
    if atom.flags.contains("day_first"),
      let swapped = CalendarDay(year: date.year, month: date.day, day: date.month),
      year.contains(swapped)
    {
      throw DateDoubt(
        "it could be \(date.spoken) or \(swapped.spoken)", "day_month_swap_suspected")
    }
    // `20-12-18` may be the day of 2018 or that of 2020.
    if atom.flags.contains("two_digit_year"),
      let turned = CalendarDay(year: 2_000 + date.day, month: date.month, day: date.year % 100),
      year.contains(turned)
    {
      throw DateDoubt("it could be \(date.spoken) or \(turned.spoken)", "day_year_swap_suspected")
    }
    if year.isYearSlip(date) { note(["year_slip"]) }
  }

  // MARK: Ranges

  /// Settles "Nov 20" by the other end of its range: a day beside a day, a month beside a month.
  private func settle(_ atom: inout DateAtom, beside other: DateAtom) throws(DateDoubt) {
    guard case .month(let month, let written?, true) = atom.name else { return }
    switch other.name {
    case .day: atom.name = .day(written % 100, month: month, year: nil)
    case .month(_, _, let mayBeDay) where mayBeDay:
      // "Sept 20 – July 21" is the school year; "Nov 20 – Dec 21" more likely are days.
      guard let first = CalendarDay(year: written, month: month, day: 1), year.contains(first)
      else {
        throw DateDoubt("the numbers after the months could be days or years", "could_be_day")
      }
    case .month(_, let year, _) where year != nil: break
    default: throw DateDoubt("the number after the month could be a day or a year", "could_be_day")
    }
  }

  /// From the first day of one to the last day of the other.
  mutating func range(_ first: DateAtom, _ last: DateAtom) throws(DateDoubt) -> Days {
    var (first, last) = (first, last)
    // "September to September" is a year, and no month of it is named twice for nothing.
    if case .month(let month, nil, _) = first.name, case .month(month, nil, _) = last.name {
      throw DateDoubt("it could be one month or a whole year", "ask")
    }
    try settle(&first, beside: last)
    try settle(&last, beside: first)
    if first.month == nil, last.month != nil { first.fill(month: last.month, year: nil) }
    // "2 Nov – 18 Dec 2020": the year counts for both, unless that turns them round.
    if first.year == nil, let written = last.year, let one = first.month, let other = last.month {
      first.fill(month: nil, year: one <= other ? written : written - 1)
    }
    // "Nov 2020 – March": the next March.
    if last.year == nil, let written = first.year, let one = first.month, let other = last.month {
      last.fill(month: nil, year: one <= other ? written : written + 1)
    }
    let start = try days(first)
    let end = try days(last)
    guard start.first <= end.last, start.first <= end.first else {
      throw DateDoubt("the end comes before the start", "end_before_start")
    }
    note(["range"])
    return (start.first, end.last, start.isExact && end.isExact)
  }
}
