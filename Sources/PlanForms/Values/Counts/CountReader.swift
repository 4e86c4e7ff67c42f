/// Reads how many pupils, staff or schools: one number or a range, or the reason why there is none.
struct CountReader {
  let text: AnswerText
  let cell: CellValue?
  let counted: CountedKind

  func reading() -> ValueReading {
    if let cell {
      if let trouble = cell.trouble { return trouble }
      if let number = cell.number { return reading(number, isPercent: cell.isPercent) }
    }
    guard !text.isCut else { return .unclear("there is too much text to find one number in") }
    if text.words.count == 1, ["none", "nil", "zero", "no", "nobody"].contains(text.words[0]) {
      return answered(0, 0)
    }
    if isStaffOnly { return ValueReading(.notApplicable, flags: ["staff_only"]) }
    return reading(CountItem.items(text.tokens))
  }

  private func reading(_ number: ExactNumber, isPercent: Bool) -> ValueReading {
    if isPercent { return percentWithoutBase }
    guard let whole = number.whole else {
      return .unclear("it is not a whole number", ["not_whole"])
    }
    guard (0...1_000_000).contains(whole) else {
      return .unclear("the number cannot be right", ["out_of_range"])
    }
    return answered(whole, whole)
  }

  /// "Staff only", "staff CPD": no pupils are meant to be counted.
  private var isStaffOnly: Bool {
    guard counted == .pupils, !text.hasDigits, text.words.count <= 5 else { return false }
    let words = Set(text.words)
    return words.contains("staff") && !words.isDisjoint(with: ["only", "cpd", "training"])
      || text.words == ["cpd"] || text.words == ["staff"]
  }

  // MARK: Answers

  private func answered(
    _ low: Int, _ high: Int, approximate: Bool = false, _ flags: [ReadingFlag] = []
  ) -> ValueReading {
    var flags = flags
    if approximate { flags.append("approximate") }
    if low == high && (1...5).contains(low) && counted == .pupils { flags.append("disclosive") }
    return ValueReading(
      .answered, .count(Count(low: low, high: high, isApproximate: approximate)), flags: flags)
  }

  private var percentWithoutBase: ValueReading {
    .unclear(
      "it gives a percentage and not how many \(counted.plural)", ["percent_without_base"])
  }

  // MARK: Parts

  private func reading(_ items: [CountItem]) -> ValueReading {
    if let doubt = doubt(items) { return doubt }
    if let stated = statedByLetter(items) ?? allOf(items) { return stated }
    let (outside, brackets) = Self.withoutBrackets(items)
    if let checked = statedBeforeProduct(outside, brackets, items) { return checked }
    if let product = CountProduct(items, counted: counted) { return reading(product) }
    if let sum = sum(outside) { return sum }
    if let reading = range(outside) { return reading }
    var figures = CountFigures(outside, counted: counted)
    guard let main = figures.main else {
      return .unclear(figures.doubt ?? "it is not clear how many", [figures.flag])
    }
    for bracket in brackets {
      guard let flag = explain(bracket, main) else {
        return .unclear(
          "the number in brackets could mean something else",
          ["meaning_of_bracket_unclear"])
      }
      figures.flags += flag
    }
    return answered(main, main, approximate: isApproximate(items), figures.flags)
  }

  /// "All (about 1,300)": the brackets say how many all are.
  private func allOf(_ items: [CountItem]) -> ValueReading? {
    let (outside, brackets) = Self.withoutBrackets(items)
    guard outside.first == .word("all"), outside.count <= 2, brackets.count == 1,
      outside.dropFirst().allSatisfy({ $0.word.map(counted.nouns.contains) ?? false }),
      let number = CountFigures(brackets[0], counted: counted).main
    else { return nil }
    return answered(number, number, approximate: isApproximate(items))
  }

  /// "Y5/6 (n=22)": the letter by which research names how many were counted.
  private func statedByLetter(_ items: [CountItem]) -> ValueReading? {
    let letters = items.indices.filter { items[$0...].starts(with: [.word("n"), .equals]) }
    guard letters.count == 1, let letter = letters.first, letter + 2 < items.count,
      let number = items[letter + 2].number, items.compactMap(\.number) == [number],
      !items.contains(.times), !items.contains(.slash)
    else { return nil }
    return answered(number, number, approximate: isApproximate(items))
  }

  private func reading(_ product: CountProduct) -> ValueReading {
    guard let result = product.result else {
      return .unclear(product.doubt, [product.flag])
    }
    return answered(
      result, result, approximate: isApproximate(product.items), ["groups_times_size"])
  }

  /// "54 (6 per school x 9)": the bracket must come to what stands before it.
  private func statedBeforeProduct(
    _ outside: [CountItem], _ brackets: [[CountItem]], _ items: [CountItem]
  ) -> ValueReading? {
    let products = brackets.compactMap { CountProduct($0, counted: counted) }
    guard products.count == 1, brackets.count == 1, !outside.contains(.times),
      let main = CountFigures(outside, counted: counted).main
    else { return nil }
    guard products[0].result == main else {
      return .unclear("the sum in it does not come to what it says", ["formula_differs"])
    }
    return answered(main, main, approximate: isApproximate(items), ["groups_times_size"])
  }

  private func isApproximate(_ items: [CountItem]) -> Bool {
    items.contains { $0.word.map(CountWords.approximate.contains) ?? false }
  }

  /// Splits off what stands in brackets; an unclosed bracket runs to the end.
  private static func withoutBrackets(_ items: [CountItem]) -> ([CountItem], [[CountItem]]) {
    var outside: [CountItem] = []
    var brackets: [[CountItem]] = []
    var depth = 0
    for item in items {
      if item == .open {
        if depth == 0 { brackets.append([]) }
        depth += 1
      } else if item == .close {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        brackets[brackets.count - 1].append(item)
      } else {
        outside.append(item)
      }
    }
    return (outside, brackets)
  }

  /// What a bracket adds: nothing, or a part of the whole; nil where it could change the number.
  private func explain(_ bracket: [CountItem], _ main: Int) -> [ReadingFlag]? {
    let numbers = bracket.compactMap(\.number)
    if numbers.isEmpty {
      return bracket.contains(.notWhole) || bracket.contains(.percent) ? nil : []
    }
    guard numbers.allSatisfy({ $0 <= main }) else { return nil }
    // "15 (9 PP)", "24 (12 boys, 12 girls)", "20 (4 groups)".
    for index in bracket.indices where bracket[index].number != nil {
      let next = index + 1 < bracket.count ? bracket[index + 1].word ?? "" : ""
      // "12 pupils (groups of 3)".
      let isSize =
        index > 1 && bracket[index - 1] == .word("of")
        && (bracket[index - 2].word.map(CountWords.groups.contains) ?? false)
      let isPart =
        isSize || counted.nouns.contains(next) || CountWords.groups.contains(next)
        || CountWords.schools.contains(next) || CountWords.staff.contains(next)
      let isYearPart = index + 1 < bracket.count && bracket[index + 1] == .label
      guard isPart || isYearPart else { return nil }
    }
    return ["of_which"]
  }

  // MARK: Doubts

  private func doubt(_ items: [CountItem]) -> ValueReading? {
    let words = items.compactMap(\.word)
    if items.contains(.notWhole) { return .unclear("it is not a whole number", ["not_whole"]) }
    if items.contains(.ambiguous) {
      return .unclear("a number in it could be a year group", ["number_in_sentence"])
    }
    if items.first == .dash, items.count == 2 {
      return .unclear("it may be less than nothing", ["negative"])
    }
    if items.contains(.percent) { return percentWithoutBase }
    if words.contains(where: CountWords.bounding.contains) || hasUpTo || hasOpenPlus(items) {
      return .unclear("it gives a limit and not how many", ["at_least"])
    }
    if items.last == .dash {
      return .unclear("the range in it is not clear", ["range"])
    }
    if isRate(items) {
      return .unclear(
        "it says how many at a time, not how many altogether", ["multiply_unknown"])
    }
    let multiplied = items.contains(.times)
    for (index, word) in words.enumerated() where CountWords.changing.contains(word) {
      // "30 minutes each week" says how often.
      let next = index + 1 < words.count ? words[index + 1] : ""
      if ["per", "each", "every"].contains(word) && CountWords.time.contains(next) { continue }
      if (word == "per" || word == "each") && multiplied { continue }
      if word == "per" || word == "each" || word == "every" {
        return .unclear("it says how many in each, not how many altogether", ["multiply_unknown"])
      }
      return .unclear("“\(word)” could change the number", ["ask"])
    }
    return nil
  }

  /// "6 pupils each term", "6 a week", "6 at a time"; "30 minutes each week" says how often.
  private func isRate(_ items: [CountItem]) -> Bool {
    guard !items.contains(.times) else { return false }
    return items.indices.dropFirst().dropLast().contains { index in
      let before = items[index - 1]
      // "6/day", "6 at once".
      if items[index] == .slash, before.number != nil {
        return items[index + 1].word.map(CountWords.time.contains) ?? false
      }
      if items[index] == .word("at"), items[index + 1] == .word("once") { return true }
      guard let word = items[index].word, let unit = items[index + 1].word,
        ["a", "an", "per", "each", "every"].contains(word),
        CountWords.time.contains(unit) || unit == "time"
      else { return false }
      return before.number != nil || before == .label || before == .word("at")
        || (before.word.map(counted.nouns.contains) ?? false)
    }
  }

  private var hasUpTo: Bool {
    AnswerPhrases.atMost.position(in: text.words) != nil
  }

  /// "30+": at least thirty.
  private func hasOpenPlus(_ items: [CountItem]) -> Bool {
    items.indices.contains { index in
      items[index] == .plus && index > 0 && items[index - 1].number != nil
        && !items[(index + 1)...].contains { $0.number != nil }
    }
  }

  // MARK: Sums and ranges

  /// "12 + 8", "12 Y5 + 8 Y6 = 20".
  private func sum(_ items: [CountItem]) -> ValueReading? {
    guard items.contains(.plus) else { return nil }
    let sides = items.split(separator: .equals, omittingEmptySubsequences: false)
    var total = 0
    for part in sides[0].split(separator: .plus, omittingEmptySubsequences: false) {
      guard part.compactMap(\.number).count == 1, let number = part.compactMap(\.number).first,
        isPlain(part)
      else { return .unclear("the sum in it is not clear", ["ask"]) }
      total += number
    }
    if sides.count > 1 {
      guard sides.count == 2, sides[1].compactMap(\.number) == [total] else {
        return .unclear("the sum in it does not come to what it says", ["formula_differs"])
      }
    }
    return answered(total, total, approximate: isApproximate(items), ["sum"])
  }

  private func isPlain(_ part: ArraySlice<CountItem>) -> Bool {
    part.allSatisfy { item in
      guard let word = item.word else {
        return item.number != nil || item == .label || item == .stop
      }
      return counted.nouns.contains(word) || CountWords.approximate.contains(word) || word == "in"
        || word == "total"
    }
  }

  /// "20-25", "20 to 25 pupils", "between 20 and 25".
  private func range(_ items: [CountItem]) -> ValueReading? {
    guard items.compactMap(\.number).count == 2,
      let first = items.firstIndex(where: { $0.number != nil }), first + 2 < items.count,
      let low = items[first].number, let high = items[first + 2].number
    else { return nil }
    let sign = items[first + 1]
    if sign == .slash {
      return .unclear("it could be a range or a part of a whole", ["range_or_fraction"])
    }
    let isBetween = items[..<first].contains(.word("between"))
    guard sign == .dash || sign == .word("to") || (sign == .word("and") && isBetween) else {
      return nil
    }
    let rest = items[..<first].filter { $0 != .word("between") } + items[(first + 3)...]
    var figures = CountFigures([.number(low)] + items[(first + 3)...], counted: counted)
    // "1 to 1" is how a lesson is given, and "groups of 4 to 6" is how large each is.
    let isSize =
      items[..<first].last == .word("of")
      && (items[..<first].dropLast().last?.word.map(CountWords.groups.contains) ?? false)
    guard low < high, !isSize, figures.main == low,
      rest.allSatisfy({ $0.number == nil && $0 != .slash && $0 != .times })
    else { return .unclear("the range in it is not clear", ["range"]) }
    figures.flags.append("range")
    return answered(low, high, approximate: isApproximate(items), figures.flags)
  }
}
