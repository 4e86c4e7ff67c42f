/// Times and lengths of time, by a text's first words.
extension TextShape {
  /// Whether a text's first word may begin a time: "From early November until March".
  static func beginsWithTime(_ begin: [Range<Int>], _ text: Span<UInt8>) -> Bool {
    guard let first = begin.first else { return false }
    return isDigit(text[first.lowerBound]) || timing.value(of: first, in: text) != nil
      || signs.value(of: first, in: text) == .date
  }

  private static let timing = WordTable(
    set: [
      "from", "by", "before", "after", "between", "until", "till", "starting", "starts", "start",
      "early", "late", "mid", "end", "ends", "beginning", "begins", "during", "throughout", "over",
      "in", "on", "at", "first", "second", "half", "the", "week", "every", "each", "for", "once",
      "twice", "to", "as", "all", "across", "through", "fortnightly", "monthly", "daily",
    ])

  /// "10 days", "2 hours a week".
  static func isLength(_ begin: [Range<Int>], _ text: Span<UInt8>) -> Bool {
    begin.count > 1 && isDigit(text[begin[0].lowerBound])
      && lengths.value(of: begin[1], in: text) != nil
  }

  private static let lengths = WordTable(
    set: ["day", "days", "hour", "hours", "morning", "mornings", "afternoon", "afternoons"])
}
