/// The whole of a date answer: "from", "by", a week, one date or a range, and nothing else.
struct DatePhrase {
  private let items: [DateItem]
  private let year: AcademicYear
  private var parser: DateParser
  private var resolver: DateResolver
  private var extraFlags: [ReadingFlag] = []

  var flags: [ReadingFlag] { resolver.flags + extraFlags.filter { !resolver.flags.contains($0) } }

  init(_ items: [DateItem], year: AcademicYear) {
    self.items = Self.unbroken(items.filter { $0 != .mark("\"", isGlued: false) })
    self.year = year
    parser = DateParser(self.items, year: year)
    resolver = DateResolver(year: year)
  }

  /// The pieces without the line ends at which a narrow cell, or a program that has read it off a page,
  /// has broken a date: "21" and then "May 2021", "2 November" and then "2020".
  private static func unbroken(_ items: [DateItem]) -> [DateItem] {
    items.indices.filter { place in
      guard items[place] == .line, place > 0, place + 1 < items.count else { return true }
      switch (items[place - 1], items[place + 1]) {
      case (.number(_, 1...2, _), .month): return false
      case (.month, .number(_, 4, _)): return false
      default: return true
      }
    }.map { items[$0] }
  }

  /// How an answer bounds the time.
  private enum Bound {
    case none, from, by, before, after, week, weekEnding
  }

  mutating func window() throws(DateDoubt) -> DateWindow {
    if let doubt = DateWords.doubt(about: items) { throw doubt }
    skipLabels()
    var bound = takeBound()
    skipLabels()
    guard let first = try nextAtom() else { throw noDate }
    if let last = try rangeEnd(after: first) {
      guard bound == .none || bound == .from else { throw .leftover }
      try finish()
      let days = try rangeDays(first, last)
      return DateWindow(start: days.first, end: days.last, isExact: days.isExact)
    }
    if let last = try sameKindAlso(first) {
      try finish()
      let days = try resolver.range(first, last)
      return DateWindow(start: days.first, end: days.last, isExact: false)
    }
    if bound == .none, parser.take(word: "onwards") || parser.take(word: "onward") { bound = .from }
    try finish()
    if first.mayBeDay { throw couldBeDay(first) }
    return try bounded(first, bound)
  }

  // MARK: Beginnings and ends

  private mutating func skipLabels() {
    while true {
      let before = parser.position
      parser.skipWords(DateWords.labels)
      if parser.take(mark: ":") || parser.take(mark: "(") || parser.take(mark: ".") { continue }
      if let word = parser.word(), DateWords.approximate.contains(word) {
        extraFlags.append("approximate")
        parser.skip()
        continue
      }
      if let word = parser.word(), DateWords.recurring.contains(word) {
        extraFlags.append("recurring")
        parser.skip()
        if parser.take(mark: ",") || parser.take(mark: ";") || parser.take(mark: "-") {}
        continue
      }
      if parser.position == before { return }
    }
  }

  private mutating func takeBound() -> Bound {
    switch parser.word() {
    case "from", "since":
      parser.skip()
      return .from
    case "starting", "starts", "start", "commencing", "commences", "begins", "beginning":
      // "Start of November" and "beginning of term" are parts of what they name.
      if parser.word(1) == "of" { return .none }
      let isColon = parser.item(1) == .mark(":", isGlued: true)
      parser.skip()
      _ = parser.take(word: "from")
      _ = parser.take(word: "on")
      return isColon ? .none : .from
    case "by", "until", "till", "til", "before", "latest", "to":
      let word = parser.word()
      parser.skip()
      return word == "before" ? .before : .by
    case "no" where parser.word(1) == "later" && parser.word(2) == "than":
      parser.skip(3)
      return .by
    case "after", "following":
      parser.skip()
      return .after
    case "w/c", "w/b", "wc", "wb":
      parser.skip()
      return .week
    case "w/e":
      parser.skip()
      return .weekEnding
    case "week": return takeWeek()
    default: return .none
    }
  }

  private mutating func takeWeek() -> Bound {
    switch parser.word(1) {
    case "commencing", "beginning", "starting", "of":
      parser.skip(2)
      return .week
    case "ending":
      parser.skip(2)
      return .weekEnding
    default: return .none
    }
  }

  private mutating func nextAtom() throws(DateDoubt) -> DateAtom? {
    if let pause = parser.monthHalfTerm() { return pause }
    return try parser.atom()
  }

  /// The other end of "A to B", "A – B", "start: A end: B".
  private mutating func rangeEnd(after first: DateAtom) throws(DateDoubt) -> DateAtom? {
    let start = parser.position
    while parser.take(mark: ",") || parser.take(mark: ";") {}
    parser.skipWords([])
    let isJoined =
      parser.take(mark: "-") || parser.take(mark: "→") || parser.take(word: "to")
      || parser.take(word: "until") || parser.take(word: "till") || parser.take(word: "through")
      || parser.take(word: "thru") || takeEnding() || (isBetween && parser.take(word: "and"))
    guard isJoined else {
      parser.rewind(to: start)
      return nil
    }
    while parser.take(word: "to") || parser.take(word: "the") || parser.take(mark: ":")
      || parser.take(mark: "-") || parser.take(mark: ">") || parser.take(word: "by")
    {}
    if let last = try nextAtom() { return last }
    // "2 November – 9am": nothing dated follows.
    parser.rewind(to: start)
    return nil
  }

  private var isBetween: Bool { items.contains(.word("between")) }

  /// "End: B", "ending B", "finish: B".
  private mutating func takeEnding() -> Bool {
    guard let word = parser.word(),
      ["end", "ends", "ending", "finish", "finishes", "finishing"].contains(word),
      parser.word(1) != "of"
    else { return false }
    parser.skip()
    _ = parser.take(word: "date")
    return true
  }

  /// "Nov/Dec", "Spring 1 and 2", "Autumn and Spring": terms or months beside each other.
  private mutating func sameKindAlso(_ first: DateAtom) throws(DateDoubt) -> DateAtom? {
    let start = parser.position
    guard
      parser.take(mark: "/") || parser.take(mark: "&") || parser.take(mark: "+")
        || parser.take(word: "and") || parser.take(mark: ",")
    else { return nil }
    if case .window = first.name, let half = parser.bareHalf(after: first) { return half }
    guard let last = try nextAtom() else {
      parser.rewind(to: start)
      return nil
    }
    switch (first.name, last.name) {
    case (.month, .month) where first.mayBeDay || last.mayBeDay: throw couldBeDay(first)
    // "November and January" leave December out.
    case (.month(let one, _, _), .month(let other, _, _)) where one % 12 + 1 == other: return last
    case (.window(_, let end), .window(let start, _)) where isNext(start, after: end): return last
    default: throw DateDoubt("it gives more than one date", "many_dates")
    }
  }

  /// Whether one time of the school year begins where the other ended, but for a holiday.
  private func isNext(_ start: CalendarDay, after end: CalendarDay) -> Bool {
    end.adding(days: 24).map { start <= $0 } ?? false
  }

  /// The days of a range: one to a holiday ends when school does, and one from a holiday may begin
  /// with it or after it.
  private mutating func rangeDays(_ first: DateAtom, _ last: DateAtom) throws(DateDoubt)
    -> DateResolver.Days
  {
    if case .pause(let pause) = first.name, first.part == .whole {
      _ = try around(pause, first, .none)
    }
    var last = last
    if case .pause(let pause) = last.name, last.part == .whole,
      let end = year.calendar.around(pause)?.before
    {
      last.name = .window(end, end)
    }
    return try resolver.range(first, last)
  }

  /// Nothing may be left but marks and the end of a bracket.
  private mutating func finish() throws(DateDoubt) {
    while !parser.isAtEnd {
      if parser.take(mark: ".") || parser.take(mark: ",") || parser.take(mark: ")") { continue }
      if let word = parser.word(), DateWords.trailing.contains(word) {
        parser.skip()
        continue
      }
      if parser.item() == .line {
        parser.skip()
        continue
      }
      let hasMore = try nextAtom() != nil
      throw hasMore ? DateDoubt("it gives more than one date", "many_dates") : .leftover
    }
  }

  private var noDate: DateDoubt {
    items.contains { if case .number = $0 { true } else { false } } || items.count > 2
      ? .leftover : .noDate
  }

  private func couldBeDay(_ atom: DateAtom) -> DateDoubt {
    guard let month = atom.month, let written = atom.year,
      let inYear = year.year(ofMonth: month),
      let day = CalendarDay(year: inYear, month: month, day: written % 100)
    else { return .impossible }
    return DateDoubt(
      "it could be \(day.spoken) or the month of \(day.monthName) \(written)", "could_be_day")
  }

  // MARK: Bounds

  private mutating func bounded(_ atom: DateAtom, _ bound: Bound) throws(DateDoubt) -> DateWindow {
    if case .pause(let pause) = atom.name, atom.part == .whole {
      return try around(pause, atom, bound)
    }
    let days = try resolver.days(atom)
    switch bound {
    case .none: return DateWindow(start: days.first, end: days.last, isExact: days.isExact)
    case .from:
      extraFlags.append("from")
      let start = days.isExact ? days.first : year.calendar.firstSchoolDay(from: days.first)
      return open(from: start)
    case .after:
      extraFlags.append("from")
      guard let next = days.last.adding(days: 1) else { throw .impossible }
      return open(from: days.isExact ? next : year.calendar.firstSchoolDay(from: next))
    case .by:
      // "By the spring term" could mean before it begins or before it ends.
      if case .window = atom.name, atom.part == .whole, !atom.flags.contains("year") {
        throw DateDoubt("it could mean the start or the end of it", "by")
      }
      extraFlags.append("by")
      return open(by: days.last)
    case .before:
      extraFlags.append("by")
      guard let last = days.first.adding(days: -1) else { throw .impossible }
      return open(by: last)
    case .week: return try week(from: days)
    case .weekEnding: return try week(to: days)
    }
  }

  /// "By Easter" is the last school day before it; "after Easter" begins with the first after it.
  private mutating func around(_ pause: SchoolBreak, _ atom: DateAtom, _ bound: Bound)
    throws(DateDoubt) -> DateWindow
  {
    guard let days = year.calendar.around(pause) else {
      throw DateDoubt("we have no school calendar for it", "no_calendar")
    }
    switch bound {
    case .by, .before:
      extraFlags.append("by")
      return open(by: days.before)
    case .after, .from:
      extraFlags.append("from")
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
    extraFlags.append("week")
    guard days.isExact, days.first.weekday <= 5,
      let friday = days.first.adding(days: 5 - days.first.weekday)
    else { throw DateDoubt("that is not the first day of a school week", "week") }
    return DateWindow(start: days.first, end: friday, isExact: false)
  }

  private mutating func week(to days: DateResolver.Days) throws(DateDoubt) -> DateWindow {
    extraFlags.append("week")
    guard days.isExact, let monday = days.first.adding(days: 1 - days.first.weekday) else {
      throw DateDoubt("that is not the last day of a school week", "week")
    }
    return DateWindow(start: monday, end: days.first, isExact: false)
  }
}
