/// Reads an amount of money: one sure amount, or the reason why there is none.
///
/// The amount must be the only thing the answer can mean.  Words are allowed around it, because
/// chairs say what it is for; what could change it (a range, a rate, tax, a condition, a second
/// amount without a total) makes the answer unclear.
struct MoneyReader {
  let text: AnswerText
  let cell: CellValue?
  /// Serial numbers of days near the academic year, which a bare number may be by mistake.
  let dateSerials: ClosedRange<Int>
  /// Whether the question asks for what may be less than nothing, so that a minus sign is no slip.
  let takesBelowZero: Bool

  func reading() -> ValueReading {
    if let cell { if let reading = reading(of: cell) { return reading } }
    guard !text.isCut else { return unclear("there is too much text to find one amount in") }
    if let nothing = nothing() { return nothing }
    if let pounds = MoneyInWords.pounds(text.words) {
      return answered(pounds * 100, worked: nil, [], flags: ["words"])
    }
    do {
      let read = try MoneyItems(text.tokens)
      if takesBelowZero, let amount = MoneyDoubt.amountBelowZero(read.items) {
        return belowZero(reading(of: [amount], flags: read.flags))
      }
      return reading(of: read.items, flags: read.flags)
    } catch {
      return unclear(error)
    }
  }

  // MARK: Cells

  private func reading(of cell: CellValue) -> ValueReading? {
    if let trouble = cell.trouble { return trouble }
    guard let number = cell.number else { return nil }
    if cell.isPercent { return unclear("it is formatted as a percentage", ["percent"]) }
    if cell.hasForeignCurrency { return unclear("it is not in pounds", ["foreign_sign"]) }
    let isMoney = cell.hasPounds
    if !isMoney, let serial = number.whole, dateSerials.contains(serial) {
      return unclear("\(serial) may be a date that Excel shows as a number", ["may_be_excel_date"])
    }
    guard let pence = number.multiplied(by: ExactNumber(100))?.rounded else { return tooLarge }
    guard pence >= 0 || takesBelowZero else {
      return unclear("it is less than nothing", ["negative"])
    }
    var flags: [ReadingFlag] = pence == 0 ? ["zero"] : []
    if number.multiplied(by: ExactNumber(100))?.whole == nil { flags.append("rounded") }
    return ValueReading(.answered, .money(Money(pence: pence)), flags: flags)
  }

  private func belowZero(_ reading: ValueReading) -> ValueReading {
    guard case .money(var money)? = reading.value else { return reading }
    money.pence = -money.pence
    return ValueReading(.answered, .money(money), flags: reading.flags)
  }

  // MARK: Nothing to pay

  /// The zero of "free", "in kind" and "existing budget": the fund pays nothing for this row.
  private func nothing() -> ValueReading? {
    let words = text.words.filter { $0 != "£" }
    guard !words.isEmpty else { return nil }
    func zero(_ flag: ReadingFlag) -> ValueReading {
      ValueReading(.answered, .money(Money(pence: 0)), flags: [flag])
    }
    if words.count == 1 && MoneyWords.zero.contains(words[0]) { return zero("zero") }
    if MoneyWords.zeroPhrases.contains(words) { return zero("zero") }
    if words == ["in", "kind"] || words == ["in", "kind", "contribution"] {
      return zero("in_kind")
    }
    if words.contains("existing"), words.contains(where: { $0 != "existing" }),
      words.allSatisfy(MoneyWords.existingBudget.contains)
    {
      return zero("other_funding_only")
    }
    return isIncludedElsewhere(words) ? zero("included_in_other_row") : nil
  }

  /// Whether the cost is in another row: "included in 1a", "in action 2", "included above".
  private func isIncludedElsewhere(_ words: [String]) -> Bool {
    var rest = words[...]
    for filler in ["cost", "costs", "already"] where rest.first == filler {
      rest = rest.dropFirst()
    }
    let including = ["inc", "incl", "included", "covered", "costed", "counted"]
    let isIncluded = rest.first.map(including.contains) ?? false
    if isIncluded { rest = rest.dropFirst() }
    if isIncluded && (rest == ["above"] || rest == ["elsewhere"]) { return true }
    guard rest.first == "in" || rest.first == "with" || (isIncluded && rest.first == "under") else {
      return false
    }
    rest = rest.dropFirst()
    if ["action", "priority", "row", "intervention", "line", "item", "no", "number"]
      .contains(rest.first ?? "")
    {
      rest = rest.dropFirst()
    } else if isIncluded && rest == ["above"] {
      return true
    }
    let reference = rest.joined()
    return !reference.isEmpty && reference.utf8.count <= 3
      && reference.utf8.first.map { (0x30...0x39).contains($0) || reference.utf8.count == 1 }
        ?? false
      && rest.count <= 2
  }

  // MARK: Amounts

  private func reading(of items: [MoneyItem], flags: [ReadingFlag]) -> ValueReading {
    if let doubt = MoneyDoubt.doubt(about: items) { return unclear(doubt.words, [doubt.flag]) }
    let amounts = items.compactMap(\.amount)
    if amounts.isEmpty { return withoutSign(items, flags) }
    let statement = MoneyStatement(items)
    guard let stated = statement.stated else {
      let (words, flag) = statement.trouble
      return unclear(words, flags + [flag])
    }
    guard let pence = stated.whole else {
      return unclear("it does not come to whole pence", flags)
    }
    return answered(
      pence, worked: statement.worked?.rounded, items, flags: flags + statement.flags)
  }

  private func answered(
    _ pence: Int, worked: Int?, _ items: [MoneyItem], flags: [ReadingFlag]
  ) -> ValueReading {
    guard pence <= Self.largest else { return tooLarge }
    var flags = flags
    let words = Set(items.compactMap(\.word))
    // "£4,000 or so".
    let isAbout =
      !words.isDisjoint(with: MoneyWords.approximate) || words.isSuperset(of: ["or", "so"])
    let isCeiling = !words.isDisjoint(with: MoneyWords.ceiling) || hasUpTo
    if isAbout { flags.append("approximate") }
    if isCeiling { flags.append("ceiling") }
    if pence == 0 { flags.append("zero") }
    let money = Money(pence: pence, isApproximate: isAbout || isCeiling, workedPence: worked)
    return ValueReading(.answered, .money(money), flags: flags)
  }

  private var hasUpTo: Bool {
    AnswerPhrases.noMoreThan.position(in: text.words) != nil
      || AnswerPhrases.atMost.position(in: text.words) != nil
  }

  /// One bare number, with nothing beside it that could make it something else.
  private func withoutSign(_ items: [MoneyItem], _ flags: [ReadingFlag]) -> ValueReading {
    if items.contains(.equals) {
      let statement = MoneyStatement(items, takesPlainNumbers: true)
      if let pence = statement.stated?.whole {
        return answered(
          pence, worked: statement.worked?.rounded, items,
          flags: flags + statement.flags + ["no_currency_sign"])
      }
    }
    let numbers = items.compactMap(\.plain)
    guard numbers.count == 1, let number = numbers.first, let pounds = number.value else {
      return numbers.isEmpty
        ? unclear("it names no amount", ["quantity_only"])
        : unclear("it is not clear which number is an amount of money", ["quantity_only"])
    }
    let isAlone = items.allSatisfy { item in
      item.isNumber || item == .stop
        || (item.word.map(MoneyWords.besidePlainNumber.contains) ?? false)
    }
    // `0298` is a number of something: amounts have no noughts before them.
    guard isAlone, !number.whole.hasPrefix("0") || number.whole.utf8.count == 1 else {
      return unclear("it is not clear that it is an amount of money", ["quantity_only"])
    }
    if number.isPlainDigits, let serial = number.integer, dateSerials.contains(serial) {
      return unclear("\(serial) may be a date that Excel shows as a number", ["may_be_excel_date"])
    }
    guard let pence = pounds.multiplied(by: ExactNumber(100))?.whole else {
      return unclear("it does not come to whole pence")
    }
    return answered(pence, worked: nil, items, flags: flags + ["no_currency_sign"])
  }

  // MARK: Doubts

  /// A hundred million pounds, beyond any fund.
  private static let largest = 10_000_000_000

  private var tooLarge: ValueReading {
    unclear("the number is too large to be right", ["too_large"])
  }

  private func unclear(_ doubt: String, _ flags: [ReadingFlag] = []) -> ValueReading {
    ValueReading(.unclear, flags: flags, doubt: doubt)
  }

  private func unclear(_ fault: MoneyFault) -> ValueReading {
    switch fault {
    case .foreign: unclear("it is not in pounds", ["foreign_sign"])
    case .letters:
      unclear("it has letters where digits should be", ["letter_O_for_zero"])
    case .writing(.badGrouping):
      unclear("the comma is not where thousands are marked", ["bad_grouping"])
    case .writing(.ambiguousSeparator):
      unclear("the point could mark pence or thousands", ["ambiguous_separator"])
    case .writing(.manyPoints):
      unclear("the number has more than one point", ["ambiguous_separator"])
    case .writing(.tooLong): tooLarge
    case .looseNumber:
      unclear("it is not clear where the amount ends", ["space_in_number"])
    case .negative: unclear("it is less than nothing", ["negative"])
    case .signWithoutNumber: unclear("there is a £ sign with no amount", ["blank_template_sign"])
    case .mark: unclear("it holds signs that are not part of an amount")
    }
  }
}
