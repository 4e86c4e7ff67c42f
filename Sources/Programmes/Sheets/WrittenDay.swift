import PlanForms

/// A day as people here write it, for an offer of how it is to be written; never taken as read.
enum WrittenDay {
  /// What to say to `11/09/2020`, `2 October 2020` or `2020-09-31`; nil for what is no day at all.
  static func offer(_ text: String) -> String? {
    let words = text.split { " /.,-".contains($0) }
    let numbers = words.prefix(3).map { Int($0) }
    guard words.count >= 3 else { return nil }
    if let year = numbers[0], year > 999, let month = numbers[1] {
      // A day that there is has something wrong with its time.
      let day = Int(words[2].prefix { $0.isNumber }) ?? 0
      return CalendarDay(year: year, month: month, day: day) == nil ? length(month, year) : nil
    }
    guard let first = day(words[0]), let month = numbers[1] ?? month(words[1]),
      let year = numbers[2].map({ $0 < 100 ? $0 + 2_000 : $0 })
    else { return nil }
    guard let day = CalendarDay(year: year, month: month, day: first) else {
      return length(month, year)
    }
    // An example of a time would be taken for the one that was meant.
    let time = words.count > 3 ? ", and the time behind it: \(day)Thh:mm" : ""
    return "If you mean \(day.spoken), write \(day)\(time)."
  }

  /// `2`, `2nd`.
  private static func day(_ word: Substring) -> Int? {
    Int(word) ?? (["st", "nd", "rd", "th"].contains(word.suffix(2)) ? Int(word.dropLast(2)) : nil)
  }

  private static func month(_ word: Substring) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func length(_ month: Int, _ year: Int) -> String? {
    guard (1...12).contains(month) else { return "There is no month \(month)." }
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let name = first.spoken.split(separator: " ").dropFirst().joined(separator: " ")
    return "\(name) has \(CalendarDay.length(ofMonth: month, in: year)) days."
  }
}
