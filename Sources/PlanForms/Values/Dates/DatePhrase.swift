/// The whole of a date answer: "from", "by", a week, one date or a range, and nothing else.
struct DatePhrase {
  private let items: [DateItem]
  private let year: AcademicYear
  private var parser: DateParser
  private var bounds: DateBounds

  var flags: [ReadingFlag] { bounds.flags }

  init(_ items: [DateItem], year: AcademicYear) {
    self.items = Self.unbroken(items.filter { $0 != .mark("\"", isGlued: false) })
    self.year = year
    parser = DateParser(self.items, year: year)
    bounds = DateBounds(year: year)
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

  mutating func window() throws(DateDoubt) -> DateWindow {
    if let doubt = DateWords.doubt(about: items) { throw doubt }
    skipLabels()
    var bound = takeBound()
    skipLabels()
    guard let first = try nextAtom() else { throw noDate }
    if let last = try rangeEnd(after: first) {
      guard bound == .none || bound == .from else { throw .leftover }
      try finish()
      return try bounds.window(from: first, to: last)
    }
    if let last = try sameKindAlso(first) {
      try finish()
      return try bounds.window(joining: first, last)
    }
    if bound == .none, parser.take(word: "onwards") || parser.take(word: "onward") { bound = .from }
    try finish()
    if first.mayBeDay { throw couldBeDay(first) }
    return try bounds.window(of: first, bound)
  }

  // MARK: Beginnings and ends

  private mutating func skipLabels() {
    while true {
      let before = parser.position
      parser.skipWords(DateWords.labels)
      if parser.take(mark: ":") || parser.take(mark: "(") || parser.take(mark: ".") { continue }
      if let word = parser.word(), DateWords.approximate.contains(word) {
        bounds.note("approximate")
        parser.skip()
        continue
      }
      if let word = parser.word(), DateWords.recurring.contains(word) {
        bounds.note("recurring")
        parser.skip()
        if parser.take(mark: ",") || parser.take(mark: ";") || parser.take(mark: "-") {}
        continue
      }
      if parser.position == before { return }
    }
  }

  private mutating func takeBound() -> DateBounds.Bound {
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

  private mutating func takeWeek() -> DateBounds.Bound {
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
}
