/// The school calendar's own names for stretches of the year.
extension DateParser {
  /// `2020-21`, `2020/2021`, `academic year 2020-21`, `all year`.
  mutating func academicYear() throws(DateDoubt) -> DateAtom? {
    let start = position
    skipWords(Self.yearWords)
    let named = items[start..<position].contains(.word("year"))
    if let first = number(0, digits: 4...4), let sign = mark(1), sign == "-" || sign == "/",
      case .number(let second, let digits, false) = item(2), digits == 2 || digits == 4,
      second == (digits == 2 ? (first + 1) % 100 : first + 1), mark(3) != sign
    {
      skip(3)
      guard year.isKnown else { throw Self.noCalendar }
      guard first == year.starts.year else {
        throw DateDoubt("it is another academic year", "other_year")
      }
      return DateAtom(name: .window(year.starts, year.ends), flags: ["year"])
    }
    guard named else {
      rewind(to: start)
      return nil
    }
    let words = items[start..<position].compactMap(\.word)
    guard words.contains(where: Self.wholeYearWords.contains) else {
      rewind(to: start)
      return nil
    }
    guard year.isKnown else { throw Self.noCalendar }
    return DateAtom(name: .window(year.starts, year.ends), flags: ["year"])
  }

  private static let wholeYearWords: Set<String> = [
    "academic", "school", "whole", "full", "all", "entire", "throughout",
  ]
  private static let yearWords = wholeYearWords.union(["the", "year"])

  /// `2nd half of autumn term`.
  mutating func halfOfTerm() throws(DateDoubt) -> DateAtom? {
    guard case .number(let half, _, true) = item(), half == 1 || half == 2, word(1) == "half" else {
      return nil
    }
    var ahead = 2
    while let word = word(ahead), ["of", "the", "term"].contains(word) { ahead += 1 }
    guard case .season(let term) = item(ahead) else { return nil }
    skip(ahead + 1)
    _ = take(word: "term")
    return try window(ofHalf: term.rawValue * 2 + half, in: term)
  }

  /// `Autumn`, `Autumn term 2020`, `Aut 2`, `Spring 1 2021`, `Autumn half term`.
  mutating func termOrHalf() throws(DateDoubt) -> DateAtom? {
    guard case .season(let term) = item() else { return nil }
    skip()
    if take(mark: ".") {}
    if word() == "half", word(1) == "term" {
      skip(2)
      if let half = number(0, digits: 1...1), half == 1 || half == 2 {
        skip()
        return try window(ofHalf: term.rawValue * 2 + half, in: term)
      }
      let pauses: [SchoolBreak] = [.octoberHalfTerm, .februaryHalfTerm, .mayHalfTerm]
      return DateAtom(name: .pause(pauses[term.rawValue]), flags: ["half_term"])
    }
    let isNamedTerm = take(word: "term") || take(word: "terms")
    if let half = number(0, digits: 1...1), half == 1 || half == 2 {
      skip()
      if take(word: "half") { _ = take(word: "term") }
      return try window(ofHalf: term.rawValue * 2 + half, in: term)
    }
    try checkYear(of: term)
    // "Summer" can also be the holidays, but a plan's action in "Summer" is in the term.
    guard let days = year.calendar.term(term) else { throw Self.noCalendar }
    return DateAtom(name: .window(days.first, days.last), flags: isNamedTerm ? ["term"] : ["term"])
  }

  private mutating func window(ofHalf half: Int, in term: SchoolTerm) throws(DateDoubt) -> DateAtom
  {
    try checkYear(of: term)
    guard let days = year.calendar.halfTerm(half) else { throw Self.noCalendar }
    return DateAtom(name: .window(days.first, days.last), flags: ["half_term"])
  }

  /// Takes the year after a term; the calendar knows only one.
  private mutating func checkYear(of term: SchoolTerm) throws(DateDoubt) {
    guard let written = takeYear(), let days = year.calendar.term(term) else { return }
    guard written == days.first.year else {
      throw DateDoubt("the school calendar we have does not cover that year", "other_year")
    }
  }

  private static let noCalendar = DateDoubt("we have no school calendar for it", "no_calendar")

  /// `HT3` is the third half term; `Term 4` to `Term 6` can only be half terms, `Term 1` to
  /// `Term 3` can be either.
  mutating func numberedTerm() throws(DateDoubt) -> DateAtom? {
    let isHalf = word() == "ht" || (word() == "half" && word(1) == "term")
    let length = word() == "half" ? 2 : 1
    guard isHalf || word() == "t" || word() == "term", let number = number(length, digits: 1...1),
      (1...6).contains(number)
    else { return nil }
    guard isHalf || number > 3 else {
      throw DateDoubt(
        "some schools have three terms a year and some six, so term \(number) could be either",
        "three_or_six_terms")
    }
    skip(length + 1)
    guard let days = year.calendar.halfTerm(number) else { throw Self.noCalendar }
    return DateAtom(
      name: .window(days.first, days.last), flags: [isHalf ? "half_term" : "six_terms_implied"])
  }

  /// `Easter`, `Christmas holidays`, `Feb half term`.
  mutating func pause() -> DateAtom? {
    var found: SchoolBreak?
    if case .pause(let pause) = item() {
      found = pause
      skip()
    }
    guard let found else { return nil }
    skipWords(["holiday", "holidays", "break", "vacation", "half", "term"])
    _ = takeYear()
    return DateAtom(name: .pause(found), flags: ["holiday"])
  }

  /// `Feb half term`, where a month stands before the words, and `half term in October`; to be asked before `atom`.
  mutating func monthHalfTerm() -> DateAtom? {
    let isBehind = word(0) == "half" && word(1) == "term" && word(2) == "in"
    guard case .month(let month) = item(isBehind ? 3 : 0), let pause = Self.pauses[month],
      isBehind || word(1) == "half" && word(2) == "term"
    else { return nil }
    skip(isBehind ? 4 : 3)
    skipWords(["holiday", "holidays", "break"])
    _ = takeYear()
    return DateAtom(name: .pause(pause), flags: ["holiday"])
  }

  /// The breaks that are called half term, by their months.
  private static let pauses: [Int: SchoolBreak] = [
    10: .octoberHalfTerm, 2: .februaryHalfTerm, 5: .mayHalfTerm, 6: .mayHalfTerm,
  ]

  /// The `2` of "Spring 1 and 2"; nil where no bare half follows.
  mutating func bareHalf(after first: DateAtom) -> DateAtom? {
    guard first.flags.contains("half_term"), number(0, digits: 1...1) == 2,
      items.count == position + 1,
      let index = year.calendar.halfTerms.firstIndex(where: {
        .window($0.first, $0.last) == first.name
      }),
      index % 2 == 0, let half = year.calendar.halfTerm(index + 2)
    else { return nil }
    skip()
    return DateAtom(name: .window(half.first, half.last), flags: ["half_term"])
  }
}
