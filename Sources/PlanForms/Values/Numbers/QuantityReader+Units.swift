/// What a result is counted in.
extension QuantityReader {
  func unit(after index: Int, _ tokens: [ValueToken]) -> String? {
    guard index + 1 < tokens.count else { return nil }
    if tokens[index + 1].isMark("%") { return "percent" }
    guard let word = tokens[index + 1].word else { return nil }
    switch word {
    case "percent", "pc": return "percent"
    case "per":
      return index + 2 < tokens.count && tokens[index + 2].word == "cent" ? "percent" : nil
    case "months", "month", "mths",
      "m" where tokens[index + 1].isGlued || word != "m":
      return "months"
    case "points", "point", "pts": return "points"
    case "pupils", "children", "students", "pupil": return "pupils"
    case "minutes", "minute", "mins": return "minutes"
    case "seconds", "second", "secs": return "seconds"
    case "sessions", "days", "hours", "weeks", "grades", "incidents", "exclusions", "words",
      "books":
      return word
    default: return nil
    }
  }

  /// `22 a week`, `52 words per minute`, `84 wpm`: the unit, as `words a minute`, and where it ends.
  func rate(after index: Int, _ tokens: [ValueToken]) -> (unit: String, end: Int)? {
    let words = tokens[(index + 1)...].prefix { $0.word != nil }.compactMap(\.word)
    if words.first == "wpm" { return ("words a minute", index + 2) }
    for counted in 0...1 where words.count >= counted + 2 {
      guard MeasureWords.each.contains(words[counted]),
        MeasureWords.periods.contains(words[counted + 1]),
        words.prefix(counted).allSatisfy({ !MeasureWords.unsure.contains($0) })
      else { continue }
      let unit = words.prefix(counted) + ["a", words[counted + 1]]
      return (unit.joined(separator: " "), index + 3 + counted)
    }
    return nil
  }

  /// The tokens without what tells in which test a number was reached, `17 out of 30 on the topic check`, or in which
  /// bands those stand whom it counts, `37 children in red or amber`.
  func withoutInstrument(_ tokens: [ValueToken]) -> [ValueToken] {
    if MeasureWords.bands.contains(where: { tokens.suffix($0.count).map(\.word) == $0 }) {
      let rest = tokens.dropLast(3)
      return Array(rest.last?.word == "in" ? rest.dropLast() : rest)
    }
    guard let last = tokens.last?.word, MeasureWords.instruments.contains(last),
      let start = tokens.lastIndex(where: { MeasureWords.within.contains($0.word ?? "") }),
      start > 0, tokens.count - start <= Self.longestInstrument
    else { return tokens }
    let isPlain = tokens[(start + 1)...].allSatisfy {
      $0.word.map(MeasureWords.isPlain) ?? false
    }
    return isPlain ? Array(tokens[..<start]) : tokens
  }

  /// A name of a test has no more words, with what stands before it.
  private static let longestInstrument = 7

  /// The tokens without what tells whom a share counts: `62% at or above expected` and `82% reading most days` put
  /// no limit to the number before them; `62% or above` does, and `10% below national` could be a gap.
  func withoutStandard(_ tokens: [ValueToken]) -> [ValueToken] {
    guard let sign = tokens.firstIndex(where: { $0.isMark("%") }), sign > 0,
      tokens[sign - 1].number != nil
    else { return tokens }
    let behind = tokens[(sign + 1)...].prefix { $0.word != nil }
    let words = behind.compactMap(\.word)
    for start in words.indices {
      let before = start > 0 ? words[start - 1] : ""
      for phrase in MeasureWords.sharePhrases where words[start...].starts(with: phrase) {
        let after = words.dropFirst(start + phrase.count).first ?? ""
        guard
          phrase.count > 2 || MeasureWords.often.contains(after)
            || MeasureWords.standards.contains(before) || MeasureWords.standards.contains(after)
        else { continue }
        let first = behind.startIndex + start
        return Array(tokens[..<first] + tokens[(first + phrase.count)...])
      }
    }
    return tokens
  }
}
