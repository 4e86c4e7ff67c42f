/// Works out sums that are written in words and signs: `3 x £180`, `£80 per child x 55`,
/// `£2,050 + £770`.
enum MoneyArithmetic {
  /// How sure the reading of a sum must be.
  enum Care {
    /// Every rate must find its quantity; otherwise there is no result.
    case strict
    /// For showing beside a stated total: a rate's unit may stay unmatched.
    case lenient
  }

  /// What the pieces come to, in pence; nil where they are no sum that can be worked out.
  ///
  /// Brackets are looked through only where they hold words.
  static func workOut(_ items: some Collection<MoneyItem>, _ care: Care) -> ExactNumber? {
    var sum = ExactNumber(0)
    for term in terms(of: Array(items), care) {
      guard let product = product(of: term, care), let next = sum.adding(product) else {
        return nil
      }
      sum = next
    }
    return sum
  }

  /// Whether the pieces hold a sign that joins two numbers.
  static func isSum(_ items: some Collection<MoneyItem>) -> Bool {
    items.contains { $0 == .plus || $0 == .times || $0 == .at }
  }

  /// Splits at `+`; beside a stated total also at an "and" that has amounts on both sides.
  private static func terms(of items: [MoneyItem], _ care: Care) -> [[MoneyItem]] {
    var terms: [[MoneyItem]] = [[]]
    var amountsAfter = items.count { $0.amount != nil }
    for item in items {
      if item.amount != nil { amountsAfter -= 1 }
      let hasAmount = terms.last?.contains { $0.amount != nil } ?? false
      let splits =
        item == .plus || (care == .lenient && item == .word("and") && hasAmount && amountsAfter > 0)
      if splits { terms.append([]) } else { terms[terms.count - 1].append(item) }
    }
    return terms
  }

  // MARK: Products

  private struct Factor {
    var value: ExactNumber
    /// What is counted, by the first known unit among the words that follow.
    var unit: String?
    var hasWords = false
  }

  private static func product(of term: [MoneyItem], _ care: Care) -> ExactNumber? {
    var amount: ExactNumber?
    var factors: [Factor] = []
    var rates: [String] = []
    var isJoined = true
    var words: [String] = []
    // "2 TAs for 6 weeks at £50": the price may be for each week or for each of both.
    if care == .strict, isPriceOfTwo(term) { return nil }
    for item in term {
      switch item {
      case .amount(let pence):
        guard amount == nil, isJoined || factors.isEmpty else { return nil }
        amount = pence
        (isJoined, words) = (false, [])
      case .plain(let number):
        guard isJoined || (amount == nil && factors.isEmpty), let value = number.value else {
          return nil
        }
        factors.append(Factor(value: value))
        (isJoined, words) = (false, [])
      case .times, .at: isJoined = true
      case .word(let word):
        guard take(word, after: words, amount != nil, &factors, &rates, &isJoined) else {
          return nil
        }
        words.append(word)
      case .slash: words.append("per")
      case .stop, .dash, .open, .close: continue
      case .plus, .equals, .percent: return nil
      }
    }
    guard let amount, care == .lenient || areMatched(rates, factors) else { return nil }
    return factors.reduce(Optional(amount)) { product, factor in
      product?.multiplied(by: factor.value)
    }
  }

  /// Whether two numbers that only "for" joins stand before a price that does not say what it is for.
  private static func isPriceOfTwo(_ term: [MoneyItem]) -> Bool {
    guard let price = term.firstIndex(where: { $0.amount != nil }),
      term[..<price].last == .at,
      !term[price...].contains(where: { $0.word != nil || $0 == .slash })
    else { return false }
    let before = term[..<price]
    return before.count { $0.plain != nil } > 1 && before.contains(.word("for"))
  }

  /// Takes one word of a product; false where it makes the product unclear.
  private static func take(
    _ word: String, after words: [String], _ hasAmount: Bool, _ factors: inout [Factor],
    _ rates: inout [String], _ isJoined: inout Bool
  ) -> Bool {
    if MoneyWords.changing.contains(word) { return false }
    if MoneyWords.unclearRates.contains(word) || word == "each" {
      rates.append(word == "each" ? "each" : "unclear")
      return true
    }
    let unit = MoneyWords.rateUnits[word]
    if let unit, let before = words.last, ["per", "a", "an", "every", "each"].contains(before) {
      rates.append(unit)
    } else if !factors.isEmpty, factors[factors.count - 1].unit == nil {
      factors[factors.count - 1].unit = unit
      factors[factors.count - 1].hasWords = true
    }
    // "£180 per day for 6 days" and "6 days at £110" are products in words.
    let joins = word == "at" || (word == "for" && (!rates.isEmpty || !hasAmount))
    // In "6 x half days £540" the sign joins the days, and the amount may be for all of them.
    isJoined = joins || (isJoined && MoneyWords.approximate.contains(word))
    return true
  }

  /// Whether every rate finds the quantity that it is to be multiplied by.
  private static func areMatched(_ rates: [String], _ factors: [Factor]) -> Bool {
    var left = factors
    for rate in rates {
      let exact = left.firstIndex { $0.unit == rate }
      let bare = left.firstIndex { $0.unit == nil && !$0.hasWords }
      let any = rate == "each" ? left.indices.last : nil
      guard rate != "unclear", let match = exact ?? any ?? (rates.count == 1 ? bare : nil) else {
        return false
      }
      left.remove(at: match)
    }
    return true
  }
}
