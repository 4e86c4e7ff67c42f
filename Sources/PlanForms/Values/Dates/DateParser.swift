/// Reads the pieces of a date one after the other; each step takes what it understands.
struct DateParser {
  let year: AcademicYear
  let items: [DateItem]
  private(set) var position = 0

  init(_ items: [DateItem], year: AcademicYear) {
    self.items = items
    self.year = year
  }

  var isAtEnd: Bool { position >= items.count }

  func item(_ offset: Int = 0) -> DateItem? {
    let index = position + offset
    return items.indices.contains(index) ? items[index] : nil
  }

  func word(_ offset: Int = 0) -> String? { item(offset)?.word }

  mutating func skip(_ count: Int = 1) { position += count }

  /// Skips any of the words given, and line ends.
  mutating func skipWords(_ words: Set<String>) {
    while let item = item(), item == .line || (item.word.map(words.contains) ?? false) { skip() }
  }

  mutating func take(word: String) -> Bool {
    guard self.word() == word else { return false }
    skip()
    return true
  }

  mutating func take(mark: Unicode.Scalar) -> Bool {
    guard case .mark(mark, _) = item() else { return false }
    skip()
    return true
  }

  /// Goes back to a place passed before.
  mutating func rewind(to earlier: Int) { position = min(earlier, position) }

  // MARK: Atoms

  /// The next day, month, term, break or year; nil where none begins here.
  mutating func atom() throws(DateDoubt) -> DateAtom? {
    let start = position
    if let year = try academicYear() { return year }
    var part = DateAtom.Part.whole
    if let found = takePart() { part = found }
    skipWords(Self.fillers)
    if var atom = try name() {
      if part != .whole { atom.part = part }
      return atom
    }
    position = start
    return nil
  }

  private static let fillers: Set<String> = ["the", "of", "in", "throughout"]

  /// "End of", "start of", "beginning of", "mid", "early", "late".
  private mutating func takePart() -> DateAtom.Part? {
    switch word() {
    case "end", "close": skip(); return .end
    case "start", "beginning": skip(); return .start
    case "mid", "middle", "early", "late": skip(); return .somewhere
    default: return nil
    }
  }

  private mutating func name() throws(DateDoubt) -> DateAtom? {
    if let atom = try academicYear() { return atom }
    if let atom = try numericDay() { return atom }
    if let atom = try halfOfTerm() { return atom }
    if let atom = try dayAndMonth() { return atom }
    if let atom = try monthFirst() { return atom }
    if let atom = try termOrHalf() { return atom }
    if let atom = try numberedTerm() { return atom }
    return pause()
  }

  // MARK: Numbers

  /// A number of at most `digits` digits at an offset.
  func number(_ offset: Int, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count, _) = item(offset), digits.contains(count) else {
      return nil
    }
    return value
  }

  private func isOrdinal(_ offset: Int) -> Bool {
    if case .number(_, _, true) = item(offset) { true } else { false }
  }

  func mark(_ offset: Int) -> Unicode.Scalar? {
    if case .mark(let mark, _) = item(offset) { mark } else { nil }
  }

  /// `2` digits are years of this century.
  private static func fullYear(_ year: Int, digits: Int) -> Int? {
    switch digits {
    case 4: (2000...2099).contains(year) ? year : nil
    case 2: 2000 + year
    default: nil
    }
  }

  private func yearNumber(_ offset: Int) -> Int? {
    guard case .number(let value, let digits, false) = item(offset) else { return nil }
    return Self.fullYear(value, digits: digits)
  }

  /// `02/10/2020`, `2.10.20`, `2-10-2020`, `2020-10-02`, `2/10`, `11/2020`: the day first, always.
  private mutating func numericDay() throws(DateDoubt) -> DateAtom? {
    guard let separator = mark(1), "/.-".unicodeScalars.contains(separator),
      case .mark(_, true) = item(1), case .number = item(0),
      case .number(_, let secondDigits, _) = item(2)
    else { return nil }
    if let iso = number(0, digits: 4...4), mark(3) == separator,
      let month = number(2, digits: 1...2), let day = number(4, digits: 1...2)
    {
      skip(5)
      return try dated(day, month, iso, flags: [])
    }
    guard let first = number(0, digits: 1...2) else { return nil }
    if mark(3) == separator, case .number(let value, let digits, false) = item(4),
      let month = number(2, digits: 1...2)
    {
      guard let year = Self.fullYear(value, digits: digits) else {
        throw DateDoubt("the year in it is not clear", "impossible_date")
      }
      skip(5)
      let flags: [ReadingFlag] = digits == 2 ? ["day_first", "two_digit_year"] : ["day_first"]
      return try dated(first, month, year, flags: flags)
    }
    if secondDigits == 4, separator != "-", let year = yearNumber(2) {
      guard (1...12).contains(first) else { throw .impossible }
      skip(3)
      return DateAtom(name: .month(first, year: year, mayBeDay: false))
    }
    guard separator != "-", let month = number(2, digits: 1...2) else { return nil }
    skip(3)
    return try dated(first, month, nil, flags: ["day_first"])
  }

  private func dated(_ day: Int, _ month: Int, _ year: Int?, flags: [ReadingFlag])
    throws(DateDoubt) -> DateAtom
  {
    guard (1...12).contains(month), (1...31).contains(day) else { throw .impossible }
    return DateAtom(name: .day(day, month: month, year: year), flags: flags)
  }

  // MARK: Days and months in words

  /// `2nd October 2020`, `Fri 2 Oct`, and `2nd` before the rest of a range.
  private mutating func dayAndMonth() throws(DateDoubt) -> DateAtom? {
    let start = position
    var weekday: Int?
    if case .weekday(let number) = item() {
      weekday = number
      skip()
      while take(mark: ",") || take(word: "the") || take(mark: ".") {}
    }
    if weekday != nil, var atom = try numericDay() {
      atom.weekday = weekday
      return atom
    }
    guard let day = number(0, digits: 1...2), (1...31).contains(day) else {
      if weekday != nil, case .month = item(), var atom = try monthFirst() {
        atom.weekday = weekday
        return atom
      }
      position = start
      return nil
    }
    skip()
    _ = take(word: "of")
    while case .mark(let mark, let isGlued) = item(), isGlued,
      mark == "-" || mark == "." || mark == "/",
      case .month = item(1)
    { skip() }
    if case .month(let month) = item() {
      skip()
      let year = takeYear()
      return DateAtom(name: .day(day, month: month, year: year), weekday: weekday)
    }
    // "2nd – 6th November": the month comes with the other day.
    if isRangeSign(0) || (isOrdinalBefore(start) && isAtEnd == false && word() == "and") {
      return DateAtom(name: .day(day, month: nil, year: nil), weekday: weekday)
    }
    position = start
    return nil
  }

  private func isOrdinalBefore(_ start: Int) -> Bool {
    if items.indices.contains(start), case .number(_, _, true) = items[start] {
      true
    } else {
      false
    }
  }

  private func isRangeSign(_ offset: Int) -> Bool {
    mark(offset) == "-" || word(offset) == "to" || word(offset) == "until"
  }

  /// The year behind a month, with any comma, point or apostrophe before it; two digits count too.
  mutating func takeYear() -> Int? {
    var ahead = 0
    while let mark = mark(ahead), ",.'-/".unicodeScalars.contains(mark), ahead < 2 {
      // A dash is only part of the date where nothing stands between: `02-Nov-20`.
      if mark == "-" || mark == "/" {
        guard case .mark(_, true) = item(ahead) else { return nil }
      }
      ahead += 1
    }
    guard let year = yearNumber(ahead) else { return nil }
    // `2 Nov 18 Dec`: a number before a month, or before a unit, is no year.
    if case .month = item(ahead + 1), case .number(_, 2, _) = item(ahead) { return nil }
    if mark(ahead + 1) == "/" || mark(ahead + 1) == ".", case .number = item(ahead + 2) {
      return nil
    }
    skip(ahead + 1)
    return year
  }

  /// `October 2020`, `Oct '20`, `Oct 2nd 2020`, `Nov 20`, `March`.
  private mutating func monthFirst() throws(DateDoubt) -> DateAtom? {
    guard case .month(let month) = item() else { return nil }
    skip()
    if take(mark: ".") {}
    // `Nov/Dec 2020`: both months.
    let isQuoted = mark(0) == "'"
    if isOrdinal(0) || (number(0, digits: 1...2) != nil && isFollowedByYear(1)),
      let day = number(0, digits: 1...2)
    {
      skip()
      return try dated(day, month, takeYear(), flags: [])
    }
    if isQuoted || !mayBeDay(month), let year = takeYear() {
      return DateAtom(name: .month(month, year: year, mayBeDay: false))
    }
    if let number = dayOrYear() {
      return number.isDay
        ? try dated(number.value, month, nil, flags: [])
        : DateAtom(name: .month(month, year: 2000 + number.value, mayBeDay: true))
    }
    return DateAtom(name: .month(month, year: nil, mayBeDay: false))
  }

  private func isFollowedByYear(_ offset: Int) -> Bool {
    let ahead = mark(offset) == "," ? offset + 1 : offset
    return number(ahead, digits: 4...4) != nil
  }

  /// Whether what follows a month is two digits that could be a day of it.
  private func mayBeDay(_ month: Int) -> Bool {
    let ahead = mark(0) == "-" ? 1 : 0
    return number(ahead, digits: 1...2) != nil
  }

  /// The two digits after a month: a year where they are the academic year's, otherwise a day.
  private mutating func dayOrYear() -> (value: Int, isDay: Bool)? {
    let ahead = mark(0) == "-" ? 1 : 0
    if ahead == 1, case .mark(_, false) = item(0) { return nil }
    guard case .number(let value, let digits, false) = item(ahead), digits <= 2 else { return nil }
    if case .month = item(ahead + 1), ahead == 0 { return nil }
    skip(ahead + 1)
    let years = (year.starts.year - 1)...(year.starts.year + 3)
    return (value, !(digits == 2 && year.isKnown && years.contains(2000 + value)))
  }
}
