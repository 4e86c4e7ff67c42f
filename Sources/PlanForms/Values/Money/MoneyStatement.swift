/// Finds the one amount that an answer states, and works out the sum beside it.
struct MoneyStatement {
  /// In pence; nil where no one amount is stated.
  private(set) var stated: ExactNumber?
  private(set) var worked: ExactNumber?
  private(set) var flags: [ReadingFlag] = []
  /// Why there is none, and the flag that says so.
  private(set) var trouble: (String, ReadingFlag) = (
    "it holds more than one amount", "many_amounts"
  )

  private let items: [MoneyItem]
  private let takesPlainNumbers: Bool

  /// Looks for the amount; numbers without a sign may be amounts only beside an equals sign, as in
  /// `3 x 180 = 540`.
  init(_ items: [MoneyItem], takesPlainNumbers: Bool = false) {
    self.items = items
    self.takesPlainNumbers = takesPlainNumbers
    if statedByTotal() || statedByEquals() || statedBeforeBracket() || statedBySum() { return }
    if statedByFraction() || statedBySplit() || statedAlone() { return }
  }

  private func pence(_ item: MoneyItem) -> ExactNumber? {
    if let amount = item.amount { return amount }
    guard takesPlainNumbers, let number = item.plain, number.fault == nil else { return nil }
    return number.value?.multiplied(by: ExactNumber(100))
  }

  private mutating func state(_ amount: ExactNumber, worked: ExactNumber?) {
    stated = amount
    self.worked = worked
    guard let worked else { return }
    switch amount.distance(to: worked) {
    case ExactNumber(0): flags.append("formula_agrees")
    case let gap? where gap <= ExactNumber(100): flags.append("formula_differs_under_£1")
    default: flags.append("formula_differs")
    }
  }

  // MARK: A total that is called so

  /// `Autumn: £8,240 Spring: £10,660 TOTAL: £18,900`, `£500 in total`.
  private mutating func statedByTotal() -> Bool {
    let totals = items.indices.filter { items[$0].isTotal }
    guard totals.count == 1, let mark = totals.first else { return false }
    let amounts = items.indices.filter { items[$0].amount != nil }
    let after = amounts.first { $0 > mark && items[(mark + 1)..<$0].areSmallWords }
    let before = amounts.last { $0 < mark && items[($0 + 1)..<mark].areSmallWords }
    // "£1,200 total cost, £200 of it from school": either may be the total.
    if let before, let after, before == amounts.first, after == amounts.last, amounts.count == 2 {
      trouble = ("it is not clear which amount is the total", "many_amounts")
      return true
    }
    guard let index = after ?? before, let amount = items[index].amount else { return false }
    let others = amounts.filter { $0 != index }
    // "Total £50 x 3", "£500 in total per school", "£3,000 of £5,000 total" state no total.
    guard !others.isEmpty || !(MoneyArithmetic.isSum(items) || items[...].holdRate) else {
      return false
    }
    guard !items[...].isWorked(at: index), !items[...].isShared(at: index) else {
      trouble = ("it is not clear which amount is the total", "many_amounts")
      return true
    }
    flags.append("total_marked")
    guard !others.isEmpty else {
      stated = amount
      return true
    }
    flags.append("many_amounts")
    let rest = items.indices.filter { $0 != index }.map { items[$0] }
    let parts = others.compactMap { items[$0].amount }
    let sum =
      MoneyArithmetic.isSum(rest) || rest.contains(.equals)
      ? nil : parts.reduce(ExactNumber?(ExactNumber(0))) { sum, part in sum?.adding(part) }
    state(amount, worked: others.count > 1 ? sum : nil)
    return true
  }

  // MARK: Sums

  /// `£2638 x 2 = £5276`.
  private mutating func statedByEquals() -> Bool {
    let signs = items.indices.filter { items[$0] == .equals }
    guard signs.count == 1, let sign = signs.first else {
      if !signs.isEmpty { trouble = ("it holds several sums and no total", "many_amounts") }
      return !signs.isEmpty
    }
    let right = items[(sign + 1)...]
    let numbers = right.filter(\.isNumber)
    guard numbers.count == 1, let result = numbers.first.flatMap(pence),
      !MoneyArithmetic.isSum(right), !right.holdRate
    else {
      trouble = ("the sum in it is not clear", "formula_unclear")
      return true
    }
    state(result, worked: MoneyArithmetic.workOut(pricedLeft(items[..<sign]), .lenient))
    return true
  }

  /// Beside `= 540`, the first bare number of `3 x 180` may be pounds: it makes no difference which.
  private func pricedLeft(_ left: ArraySlice<MoneyItem>) -> [MoneyItem] {
    var left = Array(left)
    if takesPlainNumbers, let index = left.firstIndex(where: \.isNumber),
      let amount = pence(left[index])
    {
      left[index] = .amount(amount)
    }
    return left
  }

  /// `£4400 (£80 per child x 55, excludes nursery)`, and `9 x £180 (£1,620)`.
  private mutating func statedBeforeBracket() -> Bool {
    guard items.count(where: { $0 == .open }) == 1, let open = items.firstIndex(of: .open),
      let close = items.firstIndex(of: .close), open < close
    else { return false }
    let outside = Array(items[..<open] + items[(close + 1)...])
    let inside = items[(open + 1)..<close]
    let amounts = outside.compactMap(\.amount)
    guard amounts.count == 1, let amount = amounts.first else { return false }
    guard inside.contains(where: { $0.amount != nil }) || MoneyArithmetic.isSum(inside) else {
      return false
    }
    if MoneyArithmetic.isSum(outside) { return resultInBracket(outside, inside) }
    guard !outside[...].holdRate, !outside[...].holdLooseNumber else { return false }
    if let worked = MoneyArithmetic.workOut(inside, .lenient), MoneyArithmetic.isSum(inside) {
      state(amount, worked: worked)
      return true
    }
    // "£2,000 (£500 per school)": the rate explains the amount before it.
    guard inside.holdRate, inside.count(where: { $0.amount != nil }) == 1 else {
      return false
    }
    stated = amount
    flags.append("rate_noted")
    return true
  }

  private mutating func resultInBracket(
    _ outside: [MoneyItem], _ inside: ArraySlice<MoneyItem>
  ) -> Bool {
    let results = inside.compactMap(\.amount)
    guard results.count == 1, let result = results.first, !MoneyArithmetic.isSum(inside),
      inside.count(where: \.isNumber) == 1, !inside.holdRate,
      let worked = MoneyArithmetic.workOut(outside, .strict), worked == result
    else { return false }
    state(result, worked: worked)
    return true
  }

  /// `£2050 + £770`, `3 x £180 supply`, `£180 per day for 6 days`.
  private mutating func statedBySum() -> Bool {
    let isWritten = MoneyArithmetic.isSum(items)
    guard isWritten || items[...].holdRate else { return false }
    guard let sum = MoneyArithmetic.workOut(items, .strict), items.contains(where: \.isNumber),
      isWritten || items.contains(where: { $0.plain != nil })
    else {
      let isRate = items.count(where: \.isNumber) == 1
      trouble =
        isRate
        ? ("it gives a rate and not what it comes to", "rate_only")
        : ("the sum in it cannot be worked out for certain", "unit_unclear")
      return true
    }
    // A lone "@ £17.50" multiplies nothing.
    guard items.count(where: \.isNumber) > 1 else {
      trouble = ("it gives a rate and not what it comes to", "rate_only")
      return true
    }
    stated = sum
    worked = sum
    flags.append(items.contains(.plus) ? "sum" : "formula")
    return true
  }

  // MARK: Amounts in company

  /// `¾ of £25,866 £19,399`.
  private mutating func statedByFraction() -> Bool {
    let amounts = items.indices.filter { items[$0].amount != nil }
    guard amounts.count == 2, let first = items[amounts[0]].amount,
      let second = items[amounts[1]].amount, amounts[0] >= 2, items[amounts[0] - 1] == .word("of"),
      let share = items[amounts[0] - 2].plain?.value, share < ExactNumber(1),
      let worked = share.multiplied(by: first)
    else { return false }
    guard let gap = second.distance(to: worked), gap <= ExactNumber(100) else { return false }
    state(second, worked: worked)
    flags.append("two_amounts")
    return true
  }

  /// `£2,000 from recovery fund; £500 from schools`.
  private mutating func statedBySplit() -> Bool {
    let amounts = items.indices.filter { items[$0].amount != nil }
    guard amounts.count == 2 else { return false }
    let shares = zip(amounts, [amounts[1], items.endIndex]).map { start, end in
      (items[start].amount, Set(items[(start + 1)..<end].compactMap(\.word)))
    }
    guard shares.allSatisfy({ $0.1.contains("from") || $0.1.contains("by") }) else { return false }
    let fromFund = shares.filter { isFromThisFund($0.1) }
    let fromOthers = shares.filter { !isFromThisFund($0.1) && isFromOthers($0.1) }
    guard fromFund.count == 1, fromOthers.count == 1 else { return false }
    stated = fromFund[0].0
    flags.append("split_funding")
    return true
  }

  private func isFromThisFund(_ words: Set<String>) -> Bool {
    !words.isDisjoint(with: MoneyWords.thisFund) && words.isDisjoint(with: MoneyWords.otherFunds)
  }

  private func isFromOthers(_ words: Set<String>) -> Bool {
    !words.isDisjoint(with: MoneyWords.otherFunds)
  }

  /// One amount, with words around it.
  private mutating func statedAlone() -> Bool {
    let amounts = items.compactMap(\.amount)
    guard amounts.count == 1, let amount = amounts.first, !items[...].holdLooseNumber else {
      return false
    }
    let words = Set(items.compactMap(\.word))
    let isPaid =
      !words.isDisjoint(with: MoneyWords.paying)
      || words.contains("by") && !words.isDisjoint(with: MoneyWords.paidBy)
    if isPaid && isFromOthers(words) && !isFromThisFund(words) {
      trouble = ("it says the money comes from elsewhere", "other_funding_only")
      return true
    }
    stated = amount
    if items.contains(where: { $0.word != nil }) { flags.append("text_and_money_in_one_cell") }
    return true
  }
}
