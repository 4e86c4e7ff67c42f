/// What in an answer makes its amounts unsure, whatever the sums come to.
enum MoneyDoubt {
  struct Doubt {
    var words: String
    var flag: ReadingFlag
  }

  static func doubt(about items: [MoneyItem]) -> Doubt? {
    changingWord(items) ?? brackets(items) ?? beside(items) ?? range(items) ?? shares(items)
  }

  /// "+/- £100", and "50/50 with school": two numbers that make a hundred.
  private static func shares(_ items: [MoneyItem]) -> Doubt? {
    for index in items.indices.dropFirst() {
      if items[index - 1] == .plus, items[index] == .slash || items[index] == .dash {
        return Doubt(words: "it gives a range", flag: "range")
      }
      guard items[index] == .slash, index + 1 < items.count,
        let one = items[index - 1].plain?.integer, let other = items[index + 1].plain?.integer,
        one < 100, one + other == 100
      else { continue }
      return Doubt(words: "it says that the cost is shared", flag: "ask")
    }
    return nil
  }

  private static func changingWord(_ items: [MoneyItem]) -> Doubt? {
    let words = items.compactMap(\.word)
    if items.contains(.percent) {
      return Doubt(words: "it depends on a percentage", flag: "percent")
    }
    for (index, word) in words.enumerated() where MoneyWords.changing.contains(word) {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let last = index > 0 ? words[index - 1] : ""
      // "or so" only says "about"; "inc VAT" says that nothing is to be added.
      if word == "or" && next == "so" { continue }
      if word == "vat" && ["inc", "incl", "including", "includes", "included"].contains(last) {
        continue
      }
      return doubt(for: word)
    }
    guard let start = MoneyWords.changingPhrases.position(in: words) else { return nil }
    return Doubt(
      words: "“\(words[start]) \(words[start + 1])” could change the amount", flag: "ask")
  }

  private static func doubt(for word: String) -> Doubt {
    switch word {
    case "vat": Doubt(words: "VAT may have to be added", flag: "vat_excluded")
    case "fte": Doubt(words: "it gives a share of a post, not a cost", flag: "fte_only")
    case "min", "minimum", "least":
      Doubt(words: "it gives the least it may cost, not what it costs", flag: "floor")
    case "or", "either": Doubt(words: "it gives more than one amount", flag: "alternatives")
    case "between": Doubt(words: "it gives a range", flag: "range")
    case "tbc", "tba", "tbd", "pending", "awaiting", "provisional", "unknown", "unsure":
      Doubt(words: "it says the amount is still to be confirmed", flag: "deferred")
    default: Doubt(words: "“\(word)” could change the amount", flag: "ask")
    }
  }

  /// `(£200)` alone is how accounts write a negative amount.
  private static func brackets(_ items: [MoneyItem]) -> Doubt? {
    let isWhole = items.first == .open && items.last == .close && items.count { $0 == .open } == 1
    if isWhole && items.count(where: \.isNumber) == 1 && items.count == 3 {
      return Doubt(words: "brackets can mean less than nothing", flag: "negative_brackets")
    }
    // `£500-` is how some accounts write it.
    let isMinus =
      items.first == .dash && items.dropFirst().first?.isNumber ?? false
      || items.last == .dash && items.dropLast().last?.isNumber ?? false
    return isMinus ? Doubt(words: "it may be less than nothing", flag: "negative") : nil
  }

  /// The amount of `-£200` or `(£200)` and nothing else, for questions about a balance.
  static func amountBelowZero(_ items: [MoneyItem]) -> MoneyItem? {
    let isBracketed = items.count == 3 && items.first == .open && items.last == .close
    let isMinus = items.count == 2 && items.first == .dash
    guard isBracketed || isMinus, items[1].isNumber else { return nil }
    return items[1]
  }

  /// Words and signs right beside an amount.
  private static func beside(_ items: [MoneyItem]) -> Doubt? {
    for index in items.indices where items[index].amount != nil {
      var before = index
      while before > 0, let word = items[before - 1].word, MoneyWords.approximate.contains(word) {
        before -= 1
      }
      let previous = before > 0 ? items[before - 1] : nil
      let isCeiling =
        before > 1
        && (items[before - 2] == .word("up") && previous == .word("to")
          || items[before - 2] == .word("more") && previous == .word("than")
            && before > 2 && items[before - 3] == .word("no"))
      if let word = previous?.word, MoneyWords.changingBefore.contains(word), !isCeiling {
        return ["over", "above", "than", "from"].contains(word)
          ? Doubt(words: "it gives the least it may cost, not what it costs", flag: "floor")
          : Doubt(words: "“\(word)” could change the amount", flag: "ask")
      }
      let next = index + 1 < items.count ? items[index + 1] : nil
      if let word = next?.word, MoneyWords.changingAfter.contains(word) {
        return Doubt(words: "“\(word)” could change the amount", flag: "ask")
      }
      // "£600 + travel", "£600 and travel".
      if next == .plus || next == .word("and"), !items[(index + 2)...].contains(where: \.isNumber) {
        return Doubt(words: "something is to be added to it", flag: "floor")
      }
      if index + 2 < items.count, items[index + 1] == .word("for"), items[index + 2].plain != nil,
        index + 3 < items.count, items[index + 3] == .word("years")
      {
        return Doubt(words: "it is for more than one year", flag: "ask")
      }
    }
    return nil
  }

  /// Two numbers with nothing but a dash, a stroke or "to" between them.
  private static func range(_ items: [MoneyItem]) -> Doubt? {
    for index in items.indices.dropFirst().dropLast() {
      let (before, after) = (items[index - 1], items[index + 1])
      guard before.isNumber, after.isNumber, before.amount != nil || after.amount != nil else {
        continue
      }
      switch items[index] {
      case .dash, .word("to"): return Doubt(words: "it gives a range", flag: "range")
      case .slash: return Doubt(words: "it gives more than one amount", flag: "alternatives")
      default: continue
      }
    }
    return nil
  }
}
