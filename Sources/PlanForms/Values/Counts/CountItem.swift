/// One piece of an answer that counts.
enum CountItem: Hashable {
  case number(Int)
  case word(String)
  case times, plus, equals, dash, slash, colon, percent, open, close, stop
  /// A year group, a date or a name's number, which says who or when and not how many.
  case label
  /// A number with a fraction, or one that cannot be held.
  case notWhole
  /// A number that may be a year group.
  case ambiguous

  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var word: String? { if case .word(let word) = self { word } else { nil } }

  static func items(_ tokens: [ValueToken]) -> [CountItem] {
    var items: [CountItem] = []
    var position = 0
    while position < tokens.count {
      append(tokens, &position, to: &items)
    }
    return items
  }

  private static func append(
    _ tokens: [ValueToken], _ position: inout Int, to items: inout [CountItem]
  ) {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .line: items.append(.stop)
    // "1:3" is a ratio; "Year 5: 24" is a label and its number.
    case .mark(":") where !isInside(tokens, position - 1): items.append(.stop)
    case .mark(let mark): items += sign(mark)
    case .number(let number):
      guard let value = number.integer, value <= 1_000_000 else { return items.append(.notWhole) }
      let isName = isName(number, items.last) || isMonthDay(tokens, position - 1)
      items.append(isName ? .label : .number(value))
    case .word(let word): append(word, tokens, &position, to: &items)
    }
  }

  private static func append(
    _ word: String, _ tokens: [ValueToken], _ position: inout Int, to items: inout [CountItem]
  ) {
    if word == "x" || word == "times" { return items.append(.times) }
    if word == "plus" { return items.append(.plus) }
    if word == "or", position < tokens.count, tokens[position].word == "so" {
      position += 1  // "600 or so"
      return items.append(.word("about"))
    }
    if yearWords.contains(word) || isYearGroup(word) {
      items.append(.label)
      let last = word.hasPrefix("k") || word.hasPrefix("stage") ? 5 : 13
      if skipChain(tokens, &position, upTo: last) { items.append(.ambiguous) }
      return
    }
    if let value = CountWords.numbers[word] {
      // "Twenty-four" and "twenty four".
      if value >= 20, let units = nextUnits(tokens, &position) {
        return items.append(.number(value + units))
      }
      return items.append(.number(value))
    }
    items.append(.word(word))
  }

  /// Whether a mark stands between two numbers with no space about it.
  private static func isInside(_ tokens: [ValueToken], _ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    return tokens[index].isGlued && tokens[index + 1].isGlued && tokens[index - 1].number != nil
      && tokens[index + 1].number != nil
  }

  private static func nextUnits(_ tokens: [ValueToken], _ position: inout Int) -> Int? {
    var ahead = position
    if ahead < tokens.count, tokens[ahead].isMark("-"), tokens[ahead].isGlued { ahead += 1 }
    guard ahead < tokens.count, let word = tokens[ahead].word, let units = CountWords.numbers[word],
      (1...9).contains(units)
    else { return nil }
    position = ahead + 1
    return units
  }

  private static let yearWords: Set<String> = [
    "y", "yr", "yrs", "year", "years", "ks", "stage", "stages", "r", "rec", "reception", "nursery",
  ]

  /// `y5`, `yr5`, `ks2`, `lks2`, `fs1`.
  private static func isYearGroup(_ word: String) -> Bool {
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    return !digits.isEmpty && digits.allSatisfy(\.isNumber)
      && ["y", "yr", "year", "ks", "lks", "uks", "fs", "f"].contains(String(letters))
  }

  /// Skips the further numbers of `Y5/6`, `Years 3, 4 and 5`, `Key Stage 2`.
  ///
  /// - Returns: Whether a number was met that could be a year group as well as a count, as in
  ///   "Y5 and 6 pupils".
  private static func skipChain(_ tokens: [ValueToken], _ position: inout Int, upTo last: Int)
    -> Bool
  {
    var isTight = true
    var ahead = position
    while ahead < tokens.count {
      let token = tokens[ahead]
      if let value = token.number?.integer {
        guard value <= last else { return false }
        if !isTight, ahead + 1 < tokens.count, let next = tokens[ahead + 1].word, next != "and" {
          return CountWords.pupils.contains(next)
        }
        ahead += 1
        position = ahead
        isTight = false
      } else if case .mark(let mark) = token.kind, "/-→".unicodeScalars.contains(mark) {
        isTight = token.isGlued
        ahead += 1
      } else if token.isMark(",") || token.isMark("&") || token.word == "and" || token.word == "to"
      {
        isTight = false
        ahead += 1
      } else {
        return false
      }
    }
    return false
  }

  /// `Oct-20` and `5-Jun` are what Excel makes of "10-20" and "5-6".
  private static func isMonthDay(_ tokens: [ValueToken], _ index: Int) -> Bool {
    func isMonth(_ index: Int, dash: Int) -> Bool {
      guard tokens.indices.contains(index), tokens.indices.contains(dash) else { return false }
      return (tokens[dash].isMark("-") || tokens[dash].isMark("/"))
        && (tokens[index].word.map(CountWords.months.contains) ?? false)
    }
    return isMonth(index - 2, dash: index - 1) || isMonth(index + 2, dash: index + 1)
  }

  /// Whether a number names a thing or a year: "Class 1", "April 2021", "census in 2020".
  private static func isName(_ number: WrittenNumber, _ before: CountItem?) -> Bool {
    if let word = before?.word, CountWords.naming.contains(word) { return true }
    guard number.isPlainDigits, (2015...2030).contains(number.integer ?? 0) else { return false }
    return before == .label || before == .word("in") || before == .word("since")
  }

  private static func sign(_ mark: Unicode.Scalar) -> [CountItem] {
    switch mark {
    case "+": [.plus]
    case "*", "×", "✕", "✖": [.times]
    case "=": [.equals]
    case "-": [.dash]
    case "/": [.slash]
    case ":": [.colon]
    case "%": [.percent]
    case "(", "[": [.open]
    case ")", "]": [.close]
    case "~", "≈": [.word("approx")]
    case "&": [.word("and")]
    case ".", "'", "\"", "!": []
    case ",", ";", "•": [.stop]
    default: [.word("?")]
    }
  }
}
