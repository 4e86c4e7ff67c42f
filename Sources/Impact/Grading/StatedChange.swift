/// A change that a sentence tells in figures: `63% → 90%`, `SS 88 to 94`, `from 12 to 31`.
///
/// Used for grading alone.  Figures for tables and averages come from the boxes of the form, where
/// it is plain what they mean.
struct StatedChange: Hashable {
  var before: String
  var after: String

  /// The first pair of figures joined by an arrow, a dash or "to"; nil where there is none.
  ///
  /// Both need the same unit or the words "from … to"; "Years 5 to 6" and "10 to 12 pupils" are
  /// ranges, and "from 8 to 12 weeks" is no result of pupils: neither is taken.
  init?(in text: String) {
    let words = FigureWords.words(of: text).flatMap(Self.apart)
    guard words.count >= 3 else { return nil }
    for index in 1..<(words.count - 1) where Self.joins.contains(words[index]) {
      let (left, right) = (words[index - 1], words[index + 1])
      guard Self.isFigure(left), Self.isFigure(right) else { continue }
      let preceding = index >= 2 ? words[index - 2] : ""
      let isMarked =
        Self.arrows.contains(words[index]) || (left.hasSuffix("%") && right.hasSuffix("%"))
        || Self.openings.contains(preceding) || Self.areOutOfTheSame(left, right)
      let opening = preceding == "from" && index >= 3 ? words[index - 3] : preceding
      let counted = index + 2 < words.count ? words[index + 2] : ""
      guard isMarked, !Self.ranges.contains(opening), !FigureWords.noResults.contains(counted)
      else { continue }
      before = left
      after = right
      return
    }
    return nil
  }

  private static let arrows: Set<String> = ["→", "->", "-->", "=>"]
  private static let joins: Set<String> = ["→", "->", "-->", "=>", "to"]
  private static let openings: Set<String> = [
    "from", "ss", "sdq", "score", "scores", "boxall", "average", "mean", "ra",
  ]
  private static let ranges: Set<String> = ["year", "years", "y", "aged", "ages", "ks", "week"]

  /// Arrows are set off even where no blank stands beside them.
  private static func apart(_ word: String) -> [String] {
    guard word.contains("→") else { return [word] }
    let sides = word.split(separator: "→", omittingEmptySubsequences: false).map(String.init)
    return Array(sides.map { [$0] }.joined(separator: ["→"])).filter { !$0.isEmpty }
  }

  /// `12/40` and `31/40`: marks out of the same number.
  private static func areOutOfTheSame(_ left: String, _ right: String) -> Bool {
    let sides = [left, right].map { $0.split(separator: "/") }
    return sides.allSatisfy { $0.count == 2 } && sides[0][1] == sides[1][1]
  }

  private static func isFigure(_ word: String) -> Bool {
    let core = word.hasSuffix("%") ? String(word.dropLast()) : word
    let sides = core.split(separator: "/")
    return Rational(decimal: core) != nil
      || sides.count == 2 && sides.allSatisfy { Rational(decimal: $0) != nil }
  }
}

/// The number of pupils that a sentence gives: `of the 36 students`, `22 of 33`, `n = 24`.
enum StatedBase {
  static func find(in text: String) -> String? {
    let words = text.prefix(4_000).lowercased().split { " \n\t(),.;:=".contains($0) }
    for (index, word) in words.enumerated() {
      guard let number = Int(word), number > 0 else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let previous = index > 0 ? words[index - 1] : ""
      let people: Set<Substring> = ["pupils", "children", "students", "learners"]
      if people.contains(next) || previous == "n" { return String(number) }
      if previous == "of", index >= 2, Int(words[index - 2]) != nil { return String(number) }
    }
    return nil
  }

  /// Whether a share of pupils stands in the text: `75%`, `22 of 33`, `four in five`, `two thirds of
  /// the pupils`; a share of money, time, staff or schools is none.
  static func holdsShare(_ text: String) -> Bool {
    let words = FigureWords.words(of: text)
    return words.indices.contains { index in
      guard let end = end(ofShareAt: index, in: words) else { return false }
      var rest = words[end...].drop { FigureWords.fillers.contains($0) }
      if FigureWords.fractions.contains(words[index]) {
        return rest.first.map(FigureWords.people.contains) ?? false
      }
      let noun = rest.popFirst() ?? ""
      return !FigureWords.noResults.contains(noun)
    }
  }

  /// The word after a share that begins at `index`; nil where none does.
  private static func end(ofShareAt index: Int, in words: [String]) -> Int? {
    let word = words[index]
    if word.hasSuffix("%") { return Rational(decimal: word.dropLast()).map { _ in index + 1 } }
    if FigureWords.fractions.contains(word) { return index + 1 }
    let sides = word.split(separator: "/")
    if sides.count == 2, let part = Int(sides[0]), let whole = Int(sides[1]) {
      // A date or a year group has a stroke as well.
      return part <= whole && whole > 12 ? index + 1 : nil
    }
    guard FigureWords.number(word) != nil else { return nil }
    var next = index + 1
    if next < words.count, words[next] == "out" { next += 1 }
    guard next < words.count, ["of", "in"].contains(words[next]) else { return nil }
    next += 1
    if next < words.count, words[next] == "the" { next += 1 }
    return next < words.count && FigureWords.number(words[next]) != nil ? next + 1 : nil
  }
}

/// The words of a sentence that figures stand in.
enum FigureWords {
  /// In small letters, without the marks round them; "per cent" is `%`, and brackets and commas
  /// part words.
  static func words(of text: String) -> [String] {
    String(text.prefix(4_000)).lowercased().replacing(" per cent", with: "%")
      .replacing(" percent", with: "%")
      .split { $0.isWhitespace || "(),".contains($0) }
      .map { word in
        var word = word
        while let last = word.last, ".;:!?".contains(last) { word.removeLast() }
        return String(word)
      }
      .filter { !$0.isEmpty }
  }

  static func number(_ word: String) -> Int? {
    let spelt = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return Int(word) ?? spelt.firstIndex(of: word).map { $0 + 1 }
  }

  /// What may be counted of an action without being a result of its pupils.
  static let noResults: Set<String> = [
    "week", "weeks", "wks", "session", "sessions", "hour", "hours", "hrs", "minutes", "mins",
    "day", "days", "term", "terms", "year", "years", "times", "lessons", "am", "pm", "staff",
    "teachers", "teacher", "tas", "ta", "adults", "leaders", "heads", "headteachers", "schools",
    "school", "classes", "groups", "places", "money", "budget", "grant", "fund", "funds",
    "funding", "cost", "costs", "allocation", "spend", "spending", "time",
  ]

  static let people: Set<String> = [
    "pupils", "children", "students", "learners", "cohort", "group", "class", "them",
  ]

  static let fillers: Set<String> = ["of", "the", "our", "all", "these", "those", "target"]

  static let fractions: Set<String> = ["half", "third", "thirds", "quarter", "quarters"]
}
