/// One piece of an answer that should be a date.
enum DateItem: Hashable {
  case number(Int, digits: Int, isOrdinal: Bool)
  case month(Int)
  /// 1 is Monday.
  case weekday(Int)
  case season(SchoolTerm)
  case pause(SchoolBreak)
  case word(String)
  /// With whether it stands right behind the piece before it.
  case mark(Unicode.Scalar, isGlued: Bool)
  case line

  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// The pieces of a text, with times of day left out and compound words joined.
  static func items(of text: String) -> [DateItem] {
    let tokens = ValueLexer.tokens(of: text, splittingNumbers: true).tokens
    var items: [DateItem] = []
    var position = 0
    while position < tokens.count {
      if let length = timeLength(tokens[position...]) {
        position += length
        continue
      }
      append(tokens, &position, to: &items)
    }
    return items
  }

  private static func append(
    _ tokens: [ValueToken], _ position: inout Int, to items: inout [DateItem]
  ) {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .line: items.append(.line)
    case .mark("~"), .mark("≈"): items.append(.word("approx"))
    case .mark(let mark):
      if mark == "-", let last = items.last?.word, joining.contains(last) { return }
      items.append(.mark(mark, isGlued: token.isGlued))
    case .number(let number):
      guard let value = number.integer else { return items.append(.mark("?", isGlued: false)) }
      var isOrdinal = false
      if position < tokens.count, tokens[position].isGlued, let suffix = tokens[position].word,
        ["st", "nd", "rd", "th"].contains(suffix)
      {
        isOrdinal = true
        position += 1
      }
      items.append(.number(value, digits: number.whole.utf8.count, isOrdinal: isOrdinal))
    case .word(let word): items += pieces(of: word)
    }
  }

  /// `aut2` and `t4` are a word and a number.
  private static func pieces(of word: String) -> [DateItem] {
    let letters = String(word.prefix { !$0.isNumber })
    let digits = word.dropFirst(letters.count)
    let isSplit =
      seasons[letters] != nil || ["t", "ht", "term", "week"].contains(letters)
      || months[letters] != nil
    if !digits.isEmpty, isSplit, let number = Int(digits) {
      return [classified(letters), .number(number, digits: digits.utf8.count, isOrdinal: false)]
    }
    if let number = ordinals[word] { return [.number(number, digits: 1, isOrdinal: true)] }
    return [classified(word)]
  }

  private static func classified(_ word: String) -> DateItem {
    if let month = months[word] { return .month(month) }
    if let weekday = weekdays[word] { return .weekday(weekday) }
    if let season = seasons[word] { return .season(season) }
    if let pause = pauses[word] { return .pause(pause) }
    return .word(word)
  }

  /// How many pieces a time of day takes, such as `9am`, `3.30 pm`, `13:30`; nil where none begins.
  private static func timeLength(_ tokens: ArraySlice<ValueToken>) -> Int? {
    guard tokens.first?.number != nil else { return nil }
    var length = 1
    func token(_ offset: Int) -> ValueToken? {
      let index = tokens.startIndex + offset
      return index < tokens.endIndex ? tokens[index] : nil
    }
    let isClock =
      (token(1)?.isMark(":") ?? false) && token(2)?.number != nil && (token(2)?.isGlued ?? false)
    let isPointed = (token(1)?.isMark(".") ?? false) && token(2)?.number?.whole.utf8.count == 2
    if isClock || isPointed { length = 3 }
    let half = token(length)?.word
    if half == "am" || half == "pm" { return length + 1 }
    return isClock && token(2)?.number?.whole.utf8.count == 2 ? length : nil
  }

  /// Words that a hyphen joins to the next: half-term, mid-November.
  private static let joining: Set<String> = [
    "half", "mid", "on", "early", "late", "end", "start", "year", "post", "pre", "of",
  ]

  private static let ordinals = ["first": 1, "second": 2, "one": 1, "two": 2]

  private static let months: [String: Int] = named(
    [
      "jan january", "feb febr february", "mar march", "apr april", "may", "jun june", "jul july",
      "aug august", "sep sept september", "oct october", "nov november", "dec december",
    ])

  private static let weekdays: [String: Int] = named(
    [
      "mon monday mondays", "tue tues tuesday", "wed weds wednesday", "thu thur thurs thursday",
      "fri friday", "sat saturday", "sun sunday",
    ])

  private static let seasons: [String: SchoolTerm] = [
    "autumn": .autumn, "aut": .autumn, "autum": .autumn, "spring": .spring, "spr": .spring,
    "sp": .spring,
    "summer": .summer, "sum": .summer, "summ": .summer, "su": .summer, "au": .autumn,
  ]

  private static let pauses: [String: SchoolBreak] = [
    "christmas": .christmas, "xmas": .christmas, "easter": .easter, "whit": .mayHalfTerm,
    "whitsun": .mayHalfTerm,
  ]

  private static func named(_ lists: [String]) -> [String: Int] {
    var names: [String: Int] = [:]
    for (index, list) in lists.enumerated() {
      for name in list.split(separator: " ") { names[String(name)] = index + 1 }
    }
    return names
  }
}
