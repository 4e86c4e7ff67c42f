/// Reads a set of year groups: `Y5/6`, `Rec-Y2`, `KS1 & LKS2`, `Year 6 into 7`.
struct YearGroupReader {
  let text: AnswerText
  let cell: CellValue?

  private struct Unclear: Error {
    var doubt: String
    var flag: ReadingFlag
  }

  /// Consecutive year groups, by their numbers: nursery is -1, reception 0.
  private typealias Span = ClosedRange<Int>

  private enum Link { case none, list, range }

  func reading() -> ValueReading {
    if let cell, let trouble = cell.trouble { return trouble }
    do {
      var state = State(tokens: text.tokens)
      let spans = try state.spans()
      let groups = Set(spans.flatMap { $0 }).sorted().compactMap(YearGroup.init(rawValue:))
      guard !groups.isEmpty else {
        return .unclear("it names no year group", ["vague"])
      }
      return ValueReading(.answered, .yearGroups(groups), flags: state.flags)
    } catch {
      return .unclear(error.doubt, [error.flag])
    }
  }

  private struct State {
    let tokens: [ValueToken]
    var position = 0
    var flags: [ReadingFlag] = []
    private var found: [Span] = []
    private var link = Link.list
    /// What a bare number is: a year (`Y2, 3 and 4`), a key stage, or nothing yet.
    private var numbersAre: NumberKind = .unknown

    private enum NumberKind { case unknown, years, keyStages }

    init(tokens: [ValueToken]) { self.tokens = tokens }

    mutating func spans() throws(Unclear) -> [Span] {
      while position < tokens.count {
        let token = tokens[position]
        position += 1
        switch token.kind {
        case .line: break
        case .number(let number): try take(number)
        case .word(let word): try take(word)
        case .mark(let mark): try take(mark)
        }
      }
      guard link != .range || found.isEmpty else {
        throw Unclear(doubt: "a range in it has no end", flag: "range")
      }
      return found
    }

    private mutating func add(_ span: Span) throws(Unclear) {
      if link == .range, let last = found.popLast() {
        guard last.lowerBound <= span.upperBound, last.upperBound <= span.lowerBound else {
          throw Unclear(doubt: "the range in it runs backwards", flag: "range")
        }
        found.append(last.lowerBound...span.upperBound)
      } else {
        found.append(span)
      }
      link = .none
    }

    // MARK: Numbers

    private mutating func take(_ number: WrittenNumber) throws(Unclear) {
      guard let value = number.integer, number.isPlainDigits, (1...13).contains(value) else {
        throw Unclear(doubt: "a number in it is no year group", flag: "vague")
      }
      switch numbersAre {
      case .keyStages: try add(Self.keyStage(value))
      case .years:
        guard link != .none else {
          throw Unclear(doubt: "a number in it is not clear", flag: "vague")
        }
        try add(value...value)
      case .unknown:
        // "5/6" and "3, 4" alone are years; behind other words a number may be anything.
        guard found.isEmpty, position == 1 else {
          throw Unclear(doubt: "a number in it is not clear", flag: "vague")
        }
        flags.append("excel_may_turn_into_date")
        numbersAre = .years
        try add(value...value)
      }
    }

    private static func keyStage(_ number: Int) throws(Unclear) -> Span {
      switch number {
      case 1: 1...2
      case 2: 3...6
      case 3: 7...9
      case 4: 10...11
      case 5: 12...13
      default: throw Unclear(doubt: "there is no such key stage", flag: "vague")
      }
    }

    // MARK: Words

    private mutating func take(_ word: String) throws(Unclear) {
      let letters = String(word.prefix { $0.isLetter })
      let digits = word.dropFirst(letters.count)
      if !digits.isEmpty { return try take(letters, Int(digits)) }
      switch word {
      case "y", "yr", "yrs", "year", "years", "ys": try takeYears(word)
      case "ks": numbersAre = .keyStages
      case "key": break
      case "stage", "stages": try takeStage()
      case "r", "rec", "reception": try add(0...0)
      case "n", "yn", "nursery", "preschool": try add(-1...(-1))
      case "infants", "infant":
        flags.append("assumed")
        try add(0...2)
      case "juniors", "junior":
        flags.append("assumed")
        try add(3...6)
      case "lower", "upper": try takeHalf(word)
      case "sixth":
        guard nextWord == "form" else { throw Self.vague }
        position += 1
        try add(12...13)
      case "to", "through": link = found.isEmpty ? link : .range
      case "and", "into", "moving", "plus": link = .list
      default: try pass(word)
      }
    }

    private var nextWord: String? { position < tokens.count ? tokens[position].word : nil }
    private var nextNumber: Int? {
      position < tokens.count ? tokens[position].number?.integer : nil
    }

    /// `YR` alone is reception; before a number it is a year.
    private mutating func takeYears(_ word: String) throws(Unclear) {
      if nextNumber != nil {
        numbersAre = .years
        if link == .none { link = .list }
      } else if word == "yr" || word == "y", nextWord != "r", nextWord != "group" {
        guard word == "yr" else { throw Self.vague }
        try add(0...0)
      }
      // "Year R" and "year groups 3 and 4" go on.
      if nextWord == "groups" || nextWord == "group" {
        position += 1
        numbersAre = .years
        if link == .none { link = .list }
      }
    }

    private mutating func takeStage() throws(Unclear) {
      guard tokens.count > 1, position >= 2, tokens[position - 2].word == "key" else {
        throw Unclear(
          doubt: "the early years could be nursery, reception or both", flag: "foundation_stage")
      }
      numbersAre = .keyStages
      if link == .none { link = .list }
    }

    /// `Lower KS2`, `upper key stage 2`.
    private mutating func takeHalf(_ word: String) throws(Unclear) {
      let isShort = nextWord == "ks2"
      if isShort {
        position += 1
      } else if nextWord == "ks", position + 1 < tokens.count,
        tokens[position + 1].number?.integer == 2
      {
        position += 2
      } else if nextWord == "key", position + 2 < tokens.count,
        tokens[position + 1].word == "stage", tokens[position + 2].number?.integer == 2
      {
        position += 3
      } else {
        throw Self.vague
      }
      try add(word == "lower" ? 3...4 : 5...6)
    }

    private mutating func take(_ letters: String, _ number: Int?) throws(Unclear) {
      guard let number else { throw Self.vague }
      switch (letters, number) {
      case ("y", 1...13), ("yr", 1...13), ("year", 1...13), ("years", 1...13), ("yrs", 1...13):
        numbersAre = .years
        try add(number...number)
      case ("ks", _):
        numbersAre = .keyStages
        try add(Self.keyStage(number))
      case ("lks", 2): try add(3...4)
      case ("uks", 2): try add(5...6)
      case ("fs", 2), ("f", 2):
        flags.append("regional")
        try add(0...0)
      case ("fs", 1), ("f", 1):
        flags.append("regional")
        try add(-1...(-1))
      case ("p", _):
        throw Unclear(
          doubt: "it is not a year group of English schools", flag: "not_english_system")
      default: throw Self.vague
      }
    }

    private mutating func pass(_ word: String) throws(Unclear) {
      switch word {
      case "eyfs", "foundation", "early":
        throw Unclear(
          doubt: "the early years could be nursery, reception or both", flag: "foundation_stage")
      case "all", "whole", "every", "mixed", "various", "any", "primary", "secondary", "school":
        throw Unclear(doubt: "it does not say which year groups", flag: "vague")
      default:
        guard Self.passing.contains(word) else { throw Self.vague }
      }
    }

    private static let passing: Set<String> = [
      "pupils", "children", "students", "learners", "transition", "class", "classes", "groups",
      "group", "only", "the", "in", "of", "from", "cohort", "cohorts", "both", "teachers", "staff",
    ]

    private static let vague = Unclear(
      doubt: "it holds words that are not year groups", flag: "vague")

    private mutating func take(_ mark: Unicode.Scalar) throws(Unclear) {
      switch mark {
      case "-": link = found.isEmpty ? link : .range
      case "/", ",", "&", "+", ";", "→", ">", "•": link = .list
      case ".", ":", "(", ")", "'", "\"": break
      default: throw Self.vague
      }
    }
  }
}
