/// Reads how much time somebody is given, as days or hours in all: `12 half days`, `half a day a week
/// for 12 weeks`.
///
/// Only a phrase that is such a time from end to end is one; anything else is left to other readers.
enum WorkingTime {
  /// The time in all, exact, with its unit; nil where the text is no such phrase.
  static func total(in text: String) -> Quantity? {
    let parts = text.split { [" ", "-", "‐", "‑"].contains($0) }
    var words = parts.map { String($0) }[...]
    // Counted in halves, so that half a day needs no fraction.
    guard var halves = amount(&words) else { return nil }
    let isHalved = words.first == "half"
    if isHalved { words.removeFirst() }
    guard let unit = words.popFirst().flatMap({ units[$0] }) else { return nil }
    // Half-days without a number of weeks, and whole days with it; "10 days" alone needs no help.
    guard isHalved || !words.isEmpty else { return nil }
    if isHalved {
      guard halves.isMultiple(of: 2) else { return nil }
      halves /= 2
    }
    if !words.isEmpty {
      guard let weeks = weeks(words) else { return nil }
      halves *= weeks
    }
    let number = halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5"
    return Quantity(number: number, unit: unit)
  }

  /// The number at the beginning, in halves, at most 1,000.
  private static func amount(_ words: inout ArraySlice<String>) -> Int? {
    guard let first = words.popFirst() else { return nil }
    if first == "half" {
      if words.first == "a" || words.first == "an" { words.removeFirst() }
      return 1
    }
    if let spelt = numbers.firstIndex(of: first) { return (spelt + 1) * 2 }
    if first == "a" || first == "an" { return 2 }
    let whole = first.hasSuffix(".5") ? String(first.dropLast(2)) : first
    guard let number = Int(whole), (0...1000).contains(number) else { return nil }
    return number * 2 + (whole == first ? 0 : 1)
  }

  /// The number of weeks in `a week for 12 weeks`.
  private static func weeks(_ words: ArraySlice<String>) -> Int? {
    let words = Array(words)
    guard words.count == 5, ["a", "per", "each", "every"].contains(words[0]), words[1] == "week",
      words[2] == "for", words[4] == "weeks"
    else { return nil }
    if let spelt = numbers.firstIndex(of: words[3]) { return spelt + 1 }
    return Int(words[3]).flatMap { (1...60).contains($0) ? $0 : nil }
  }

  private static let units = ["day": "days", "days": "days", "hour": "hours", "hours": "hours"]
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
