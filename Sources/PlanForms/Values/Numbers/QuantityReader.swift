/// Reads one result or target: a number and its unit, as exactly as it was written.
///
/// Two results ("63% → 90%"), a change ("+5") or a sentence with loose numbers give no one value.
struct QuantityReader {
  let text: AnswerText
  let cell: CellValue?
  let type: FieldType

  func reading() -> ValueReading {
    if let cell {
      if let trouble = cell.trouble { return trouble }
      if cell.number != nil { return reading(of: cell) }
    }
    guard !text.isCut else { return .unclear("there is too much text to find one number in") }
    if type == .number, let time = WorkingTime.total(in: text.folded) {
      return ValueReading(.answered, .number(time))
    }
    let tokens = withoutInstrument(text.tokens.filter { $0.kind != .line })
    if let age = age(tokens) { return age }
    let numbers = tokens.indices.filter { tokens[$0].number != nil && !isName($0, tokens) }
    if numbers.isEmpty { return .unclear("there is no number in it", ["statement_no_measure"]) }
    if let doubt = doubt(tokens) { return doubt }
    return reading(numbers, tokens)
  }

  // MARK: Cells

  private func reading(of cell: CellValue) -> ValueReading {
    guard let text = DecimalText(cell.text) else {
      return .unclear("the number cannot be read", ["out_of_range"])
    }
    if cell.isPercent { return answered(text.shifted(by: 2).description, "percent") }
    return checked(text.description, unit: nil)
  }

  // MARK: Words

  private func reading(_ numbers: [Int], _ tokens: [ValueToken]) -> ValueReading {
    if numbers.count == 2, let fraction = fraction(numbers, tokens) { return fraction }
    if let share = shareWithParts(numbers, tokens) { return share }
    guard numbers.count == 1, let index = numbers.first, let number = tokens[index].number else {
      return .unclear("it gives more than one number", ["many_numbers"])
    }
    guard let written = decimal(number) else {
      return .unclear("the number in it is not clear", ["bad_grouping"])
    }
    let isNegative =
      index > 0 && tokens[index - 1].isMark("-") && (index == 1 || !tokens[index - 1].isGlued)
    let isTwiceSigned =
      index > 1 && tokens[index - 1].isMark("-") && tokens[index - 2].isMark("-")
    let hasTrailingSign = index + 2 == tokens.count && tokens[index + 1].isMark("-")
    if isNegative && index > 1 || isTwiceSigned || hasTrailingSign {
      return .unclear("it could be less than nothing", ["negative"])
    }
    let rate = rate(after: index, tokens)
    let unit = rate?.unit ?? unit(after: index, tokens)
    let others = rate.map { Array(tokens[...index] + tokens[$0.end...]) } ?? tokens
    guard unit == "percent" || wordsAreKnown(others) else {
      return .unclear("it is not clear what the number measures", ["text_with_number"])
    }
    return checked((isNegative ? "-" : "") + written, unit: unit)
  }

  private func checked(_ number: String, unit: String?) -> ValueReading {
    var unit = unit
    if type == .percent && unit == nil {
      if number.hasPrefix("0.") || number == "1" {
        return .unclear("\(number) could be a share or a percentage", ["unit_unclear"])
      }
      unit = "percent"
    }
    return answered(number, unit)
  }

  private func answered(_ number: String, _ unit: String?) -> ValueReading {
    var flags: [ReadingFlag] = []
    let words = Set(text.words)
    if !words.isDisjoint(with: CountWords.approximate) || text.folded.contains("~") {
      flags.append("approximate")
    }
    if isAtLeast { flags.append("at_least") }
    return ValueReading(.answered, .number(Quantity(number: number, unit: unit)), flags: flags)
  }

  private var isAtLeast: Bool {
    AnswerPhrases.atLeast.position(in: text.words) != nil
      || text.folded.hasSuffix("+") && !endsInName || text.words.contains("plus")
  }

  /// `52% at grade 4+` says which grade counts, and no more of the number before it.
  private var endsInName: Bool {
    text.tokens.indices.last { text.tokens[$0].number != nil }.map { isName($0, text.tokens) }
      ?? false
  }

  private func decimal(_ number: WrittenNumber) -> String? {
    if number.isVulgar { return nil }
    switch number.fault {
    case nil, .ambiguousSeparator: return number.decimalText
    case .badGrouping, .manyPoints, .tooLong: return nil
    }
  }

  /// A number that is a name: `KS2`, `Year 5`, `2020`, `level 3`, `grade 4`.
  private func isName(_ index: Int, _ tokens: [ValueToken]) -> Bool {
    guard index > 0, let word = tokens[index - 1].word else { return false }
    return CountWords.naming.contains(word) || ["ks", "stage", "grade", "grades"].contains(word)
  }

  private func wordsAreKnown(_ tokens: [ValueToken]) -> Bool {
    tokens.allSatisfy { token in
      switch token.kind {
      case .word(let word):
        return MeasureWords.known.contains(word) || CountWords.approximate.contains(word)
          || word.contains(where: \.isNumber) && MeasureWords.isYearGroup(word)
      case .mark(let mark): return ".,:()%-+~'\"=".unicodeScalars.contains(mark)
      case .number, .line: return true
      }
    }
  }

  // MARK: Doubts

  private func doubt(_ tokens: [ValueToken]) -> ValueReading? {
    let tokens = withoutStandard(tokens)
    let words = Set(tokens.compactMap(\.word))
    if !words.isDisjoint(with: MeasureWords.changing) || startsWithPlus(tokens) {
      return .unclear("it gives a change and not the result", ["change_only"])
    }
    if !words.isDisjoint(with: MeasureWords.unsure) {
      return .unclear("it does not give one number for certain", ["ask"])
    }
    if tokens.contains(where: { token in "<>≤≥".unicodeScalars.contains { token.isMark($0) } }) {
      return .unclear("it gives a limit and not the result", ["ask"])
    }
    let isAge = words.contains("ra") || words.contains("age") && !words.contains("related")
    if isAge && tokens.contains(where: { !($0.number?.fraction.isEmpty ?? true) }) {
      return .unclear("a reading age with a point could be years and months", ["age_unclear"])
    }
    if words.contains("es") {
      return .unclear("an effect size needs a comparison group", ["needs_comparison"])
    }
    return nil
  }

  private func startsWithPlus(_ tokens: [ValueToken]) -> Bool {
    tokens.indices.contains { index in
      tokens[index].isMark("+") && index + 1 < tokens.count && tokens[index + 1].number != nil
    }
  }

  // MARK: Forms of two numbers

  /// `12/40`, `12 out of 40`, `12 of 40 tasks`, `4.1 out of 5`, `4 in 10`, `1 lesson in 5`: a raw score.
  private func fraction(_ numbers: [Int], _ tokens: [ValueToken]) -> ValueReading? {
    guard let first = tokens[numbers[0]].number, let second = tokens[numbers[1]].number,
      first.fault == nil, !first.isVulgar, let score = first.value, let whole = second.integer,
      score <= ExactNumber(whole)
    else { return nil }
    let between = tokens[(numbers[0] + 1)..<numbers[1]]
    // "2 sessions in 5 weeks" are no two fifths of anything.
    let isOfNamed =
      between.count == 2 && numbers[1] + 1 == tokens.count
      && between.first?.word.map(MeasureWords.isPlain) ?? false
    // "19 in 2020" is a year's.
    let isIn = between.last?.word == "in" && (between.count == 1 || isOfNamed) && whole <= 100
    let isOf = isIn || [["out", "of"], ["of"]].contains(between.map { $0.word ?? "" })
    let isSlash = between.count == 1 && between.first?.isMark("/") ?? false
    // What the score was out of may be called anything, in a word behind it.
    let named = numbers[1] + 2 == tokens.count && isOf ? Array(tokens.dropLast()) : tokens
    let told = named.filter { token in
      !token.isMark("/") && !(isIn && between.contains { $0.word == token.word })
    }
    guard isOf || isSlash, wordsAreKnown(told) else { return nil }
    if type == .percent { return .unclear("it is a score and not a percentage", ["raw_score"]) }
    let quantity = Quantity(number: first.decimalText, unit: "out of \(second.decimalText)")
    return ValueReading(.answered, .number(quantity), flags: ["raw_score"])
  }

  /// `67% (22 of 33)`: the percentage, with its parts beside it.
  private func shareWithParts(_ numbers: [Int], _ tokens: [ValueToken]) -> ValueReading? {
    guard numbers.count == 3,
      let index = numbers.first(where: { unit(after: $0, tokens) == "percent" }),
      let written = tokens[index].number, let share = written.value, let number = decimal(written)
    else { return nil }
    let others = numbers.filter { $0 != index }
    guard let part = tokens[others[0]].number?.integer,
      let whole = tokens[others[1]].number?.integer,
      whole > 0, part <= whole,
      tokens[(others[0] + 1)..<others[1]].allSatisfy({
        ["of", "out"].contains($0.word ?? "") || $0.isMark("/")
      })
    else { return nil }
    // The parts must give the percentage, to within the rounding of one point.
    guard let exact = ExactNumber(Int128(part) * 100, over: Int128(whole)),
      let gap = exact.distance(to: share), gap <= ExactNumber(1)
    else { return .unclear("the percentage and the numbers do not agree", ["conflict"]) }
    return ValueReading(
      .answered, .number(Quantity(number: number, unit: "percent")), flags: ["parts_given"])
  }

  /// `7y 2m`, `8 years 1 month`, `average reading age 8y 2m`: months.
  private func age(_ tokens: [ValueToken]) -> ValueReading? {
    var pieces = tokens.drop { $0.isMark(":") || MeasureWords.known.contains($0.word ?? "") }
    // "7 years 1 month on average".
    if pieces.suffix(2).map(\.word) == ["on", "average"] { pieces.removeLast(2) }
    pieces =
      pieces
      .filter { !$0.isMark(".") && !$0.isMark(",") && $0.word != "and" }
    guard pieces.count == 4, let years = pieces[0].number?.integer,
      let months = pieces[2].number?.integer, years < 100, months < 12,
      ["y", "yr", "yrs", "year", "years"].contains(pieces[1].word ?? ""),
      ["m", "mth", "mths", "month", "months"].contains(pieces[3].word ?? "")
    else { return nil }
    return answered(String(years * 12 + months), "months")
  }
}
