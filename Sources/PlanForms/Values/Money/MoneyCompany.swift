/// What the pieces of a money answer say of the amounts among them.
extension ArraySlice<MoneyItem> {
  /// Whether some word or sign makes an amount a rate: "£180 per day", "@ £17.50".
  var holdRate: Bool {
    indices.contains { index in
      if self[index] == .at { return true }
      let isAfterAmount = index > startIndex && self[index - 1].amount != nil
      if self[index] == .slash { return isAfterAmount }
      guard let word = self[index].word else { return false }
      if ["per", "each", "every", "rate"].contains(word) || MoneyWords.unclearRates.contains(word) {
        return true
      }
      let next = index + 1 < endIndex ? self[index + 1].word ?? "" : ""
      return isAfterAmount && (word == "a" || word == "an") && MoneyWords.rateUnits[next] != nil
    }
  }

  /// Whether a bare number stands so near to an amount that it may belong to it.
  var holdLooseNumber: Bool {
    indices.contains { index in
      guard self[index].amount != nil else { return false }
      let before = index > startIndex ? self[index - 1] : nil
      let after = index + 1 < endIndex ? self[index + 1] : nil
      if after?.plain != nil { return true }
      // "£180 by 3".
      if after == .word("by"), index + 2 < endIndex, self[index + 2].plain != nil { return true }
      if self[..<index].areUnjoined || self[..<index].areCounted { return true }
      if before == .word("of"), index - 1 > startIndex, self[index - 2].isShare { return true }
      // "of £8,000" and "3 £180" may be a share or a product.
      return before?.plain.map { !$0.isYear } ?? false
    }
  }

  /// "3 teachers 2 days £180": the amount may be for each of what stands before it.
  private var areUnjoined: Bool {
    allSatisfy { $0.plain != nil || $0.word != nil } && count { $0.plain != nil } > 1
  }

  /// "20 sessions £30": the amount may be for each.
  private var areCounted: Bool {
    guard let last, let word = last.word, let number = dropLast().last?.plain else { return false }
    return !number.isYear && !MoneyWords.approximate.contains(word) && !last.isTotal
  }

  /// Whether the amount at an index is itself part of a product or a rate.
  func isWorked(at index: Int) -> Bool {
    let before = index > startIndex ? self[index - 1] : nil
    let after = index + 1 < endIndex ? self[index + 1] : nil
    return [.times, .at, .plus].contains(before) || [.times, .at, .slash].contains(after)
      || ["per", "each", "every"].contains(after?.word ?? "")
  }

  /// Whether the amount at an index is what another is a part of: "£3,000 of £5,000".
  func isShared(at index: Int) -> Bool {
    index - 1 > startIndex && self[index - 1] == .word("of")
      && self[..<(index - 1)].last?.amount != nil
  }

  /// Whether these are only small words and marks, as between a total's word and its amount.
  var areSmallWords: Bool {
    allSatisfy { item in
      item == .stop || item == .equals || item == .dash
        || MoneyWords.beforeTotal.contains(item.word ?? "")
    }
  }
}

extension MoneyItem {
  /// Whether it is a word for a total.
  var isTotal: Bool { word.map(MoneyWords.total.contains) ?? false }

  /// "Half of £800", "3 of £60".
  fileprivate var isShare: Bool { isNumber || MoneyWords.shares.contains(word ?? "") }
}

extension WrittenNumber {
  fileprivate var isYear: Bool {
    isPlainDigits && integer.map { (2000...2099).contains($0) } ?? false
  }
}
