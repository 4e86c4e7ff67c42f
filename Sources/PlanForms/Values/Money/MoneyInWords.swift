/// A sum that is written out, as on a cheque: "Two thousand five hundred pounds only".
///
/// Nothing else may stand beside it: "two hundred pounds a school" is a rate, and "a hundred or so" no sum.
enum MoneyInWords {
  /// The whole pounds that some words come to; nil where they say more than a sum, or something else.
  static func pounds(_ words: [String]) -> Int? {
    var rest = words.flatMap { $0.split(separator: "-") }
    if rest.last == "only" { rest.removeLast() }
    guard rest.popLast() == "pounds" else { return nil }
    guard let thousands = rest.firstIndex(of: "thousand") else { return belowThousand(rest[...]) }
    guard let count = belowThousand(rest[..<thousands]), count < 1000 else { return nil }
    let below = rest[(thousands + 1)...]
    if below.isEmpty { return count * 1000 }
    guard let more = belowThousand(below.first == "and" ? below.dropFirst() : below), more < 1000
    else { return nil }
    return count * 1000 + more
  }

  /// "Two hundred and fifty", "forty", and "twelve hundred".
  private static func belowThousand(_ words: ArraySlice<Substring>) -> Int? {
    guard let hundreds = words.firstIndex(of: "hundred") else { return belowHundred(words) }
    guard let count = belowHundred(words[..<hundreds]), (1...19).contains(count) else { return nil }
    let below = words[(hundreds + 1)...]
    if below.isEmpty { return count * 100 }
    guard let more = belowHundred(below.first == "and" ? below.dropFirst() : below), more > 0 else {
      return nil
    }
    return count * 100 + more
  }

  private static func belowHundred(_ words: ArraySlice<Substring>) -> Int? {
    let numbers = words.compactMap { CountWords.numbers[String($0)] }
    guard numbers.count == words.count, let first = numbers.first else { return nil }
    switch numbers.count {
    case 1: return first
    case 2 where first >= 20 && (1...9).contains(numbers[1]): return first + numbers[1]
    default: return nil
    }
  }
}
