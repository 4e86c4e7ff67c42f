/// Works out "3 groups of 6", "6 per school x 9 schools" and the like.
struct CountProduct {
  let items: [CountItem]
  /// Nil where the numbers do not make a count.
  private(set) var result: Int?
  private(set) var doubt = "the numbers in it cannot be multiplied for certain"
  private(set) var flag: ReadingFlag = "group_size_missing"
  private let counted: CountedKind

  private struct Factor {
    var value: Int
    var unit: Unit
  }

  private enum Unit { case none, counted, container }

  /// Nil where the answer multiplies nothing.
  init?(_ items: [CountItem], counted: CountedKind) {
    self.items = items.filter { $0 != .open && $0 != .close }
    self.counted = counted
    guard Self.multiplies(items), items.compactMap(\.number).count > 1 else { return nil }
    work()
  }

  /// A sign of multiplication between numbers, or "groups of".
  private static func multiplies(_ items: [CountItem]) -> Bool {
    if items.contains(.times) { return true }
    return items.indices.contains { index in
      guard let word = items[index].word, CountWords.groups.contains(word), index + 2 < items.count
      else { return false }
      return items[index + 1] == .word("of") && items[index + 2].number != nil
        && areCounted(items[..<index])
    }
  }

  /// Whether a number says how many groups there are: of "12 pupils in groups of 3" none does.
  private static func areCounted(_ before: ArraySlice<CountItem>) -> Bool {
    for item in before.reversed() {
      guard let word = item.word else { return item.number != nil }
      let describes =
        !CountWords.linking.contains(word) && !CountWords.pupils.contains(word)
        && !CountWords.staff.contains(word) && word != "into"
      guard describes else { return false }
    }
    return false
  }

  private mutating func work() {
    let sides = items.split(separator: .equals, maxSplits: 1, omittingEmptySubsequences: false)
    guard let product = product(of: sides[0]) else { return }
    if sides.count == 2 {
      guard sides[1].compactMap(\.number) == [product] else {
        doubt = "the sum in it does not come to what it says"
        flag = "formula_differs"
        return
      }
    }
    result = product
  }

  private mutating func product(of side: ArraySlice<CountItem>) -> Int? {
    var factors: [Factor] = []
    var isJoined = true
    for index in side.indices {
      switch side[index] {
      case .times: isJoined = true
      case .number(let value):
        // The second number of "1:3" is the size of a group, the first its teacher.
        if index > side.startIndex, side[index - 1] == .colon {
          _ = factors.popLast()
        } else if !isJoined {
          return nil
        }
        factors.append(Factor(value: value, unit: unit(side[(index + 1)...])))
        isJoined = false
      case .word(let word):
        if word == "of", index > side.startIndex, let before = side[index - 1].word,
          CountWords.groups.contains(before)
        {
          isJoined = true
        } else if CountWords.time.contains(word) {
          doubt = "it does not say how many are in each group"
          return nil
        } else if !isKnown(word) {
          return nil
        }
      case .plus, .dash, .slash, .percent, .notWhole, .ambiguous, .equals: return nil
      case .colon, .stop, .label, .open, .close: continue
      }
    }
    return multiplied(factors)
  }

  private mutating func multiplied(_ factors: [Factor]) -> Int? {
    guard factors.count > 1 else { return nil }
    guard factors.contains(where: { $0.unit != .container }) else {
      doubt = "it does not say how many are in each group"
      return nil
    }
    // "12 pupils x 3 pupils" makes no sense.
    guard factors.count(where: { $0.unit == .counted }) < 2 else { return nil }
    var product = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: factor.value)
      guard !overflow, next <= 1_000_000 else { return nil }
      product = next
    }
    return product
  }

  /// What a number counts: people, or the groups and schools they are in.
  private func unit(_ rest: ArraySlice<CountItem>) -> Unit {
    for item in rest.prefix(3) {
      guard let word = item.word else {
        if item == .label { continue }
        return .none
      }
      if word == "per" || word == "in" || word == "each" { return .counted }
      if counted.nouns.contains(word) { return .counted }
      if CountWords.groups.contains(word) || CountWords.schools.contains(word) { return .container }
    }
    return .none
  }

  private func isKnown(_ word: String) -> Bool {
    counted.nouns.contains(word) || CountWords.groups.contains(word)
      || CountWords.schools.contains(word) || CountWords.approximate.contains(word)
      || [
        "per", "each", "in", "of", "total", "from", "across", "small", "the", "all", "pupil", "our",
      ].contains(word)
  }
}
