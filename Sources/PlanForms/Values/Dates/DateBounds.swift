/// Turns what a date answer names into the days that it bounds: the day itself, a week, "from", "by".
struct DateBounds {
  /// How an answer bounds the time.
  enum Bound {
    case none, from, by, before, after, week, weekEnding
  }

  private let year: AcademicYear
  private var resolver: DateResolver
  private var notes: [ReadingFlag] = []

  var flags: [ReadingFlag] { resolver.flags + notes.filter { !resolver.flags.contains($0) } }

  init(year: AcademicYear) {
    self.year = year
    resolver = DateResolver(year: year)
  }

  mutating func note(_ flag: ReadingFlag) { notes.append(flag) }

  /// What one name bounds.
  mutating func window(of atom: DateAtom, _ bound: Bound) throws(DateDoubt) -> DateWindow {
    if case .pause(let pause) = atom.name, atom.part == .whole {
      return try around(pause, bound)
    }
    let days = try resolver.days(atom)
    switch bound {
    case .none: return DateWindow(start: days.first, end: days.last, isExact: days.isExact)
    case .from:
      note("from")
      let start = days.isExact ? days.first : year.calendar.firstSchoolDay(from: days.first)
      return open(from: start)
    case .after:
      note("from")
      guard let next = days.last.adding(days: 1) else { throw .impossible }
      return open(from: days.isExact ? next : year.calendar.firstSchoolDay(from: next))
    case .by:
      // "By the spring term" could mean before it begins or before it ends.
      if case .window = atom.name, atom.part == .whole, !atom.flags.contains("year") {
        throw DateDoubt("it could mean the start or the end of it", "by")
      }
      note("by")
      return open(by: days.last)
    case .before:
      note("by")
      guard let last = days.first.adding(days: -1) else { throw .impossible }
      return open(by: last)
    case .week: return try week(from: days)
    case .weekEnding: return try week(to: days)
    }
  }

  /// A range: one to a holiday ends when school does, and one from a holiday begins when school does again.
  mutating func window(
    from first: DateAtom, to last: DateAtom
  ) throws(DateDoubt) -> DateWindow {
    var (first, last) = (first, last)
    if case .pause(let pause) = first.name, first.part == .whole,
      let start = year.calendar.around(pause)?.after
    {
      first.name = .window(start, start)
    }
    if case .pause(let pause) = last.name, last.part == .whole,
      let end = year.calendar.around(pause)?.before
    {
      last.name = .window(end, end)
    }
    let days = try resolver.range(first, last)
    return DateWindow(start: days.first, end: days.last, isExact: days.isExact)
  }

  /// Two terms or months beside each other.
  mutating func window(
    joining first: DateAtom, _ last: DateAtom
  ) throws(DateDoubt) -> DateWindow {
    let days = try resolver.range(first, last)
    return DateWindow(start: days.first, end: days.last, isExact: false)
  }

  /// "By Easter" is the last school day before it; "after Easter" begins with the first after it.
  private mutating func around(_ pause: SchoolBreak, _ bound: Bound) throws(DateDoubt) -> DateWindow
  {
    guard let days = year.calendar.around(pause) else {
      throw DateDoubt("we have no school calendar for it", "no_calendar")
    }
    switch bound {
    case .by, .before:
      note("by")
      return open(by: days.before)
    case .after, .from:
      note("from")
      return open(from: days.after)
    case .none, .week, .weekEnding:
      throw DateDoubt(
        "it could be before the holiday (\(days.before.spoken)) or after it (\(days.after.spoken))",
        "holiday")
    }
  }

  private func open(from start: CalendarDay) -> DateWindow {
    let end = year.isKnown ? max(start, year.ends) : start
    return DateWindow(start: start, end: end, isExact: false, isOpenAtEnd: true)
  }

  private func open(by end: CalendarDay) -> DateWindow {
    let start = year.isKnown ? min(end, year.starts) : end
    return DateWindow(start: start, end: end, isExact: false, isOpenAtStart: true)
  }

  private mutating func week(from days: DateResolver.Days) throws(DateDoubt) -> DateWindow {
    note("week")
    guard days.isExact, days.first.weekday <= 5,
      let friday = days.first.adding(days: 5 - days.first.weekday)
    else { throw DateDoubt("that is not the first day of a school week", "week") }
    return DateWindow(start: days.first, end: friday, isExact: false)
  }

  private mutating func week(to days: DateResolver.Days) throws(DateDoubt) -> DateWindow {
    note("week")
    guard days.isExact, let monday = days.first.adding(days: 1 - days.first.weekday) else {
      throw DateDoubt("that is not the last day of a school week", "week")
    }
    return DateWindow(start: monday, end: days.first, isExact: false)
  }
}
