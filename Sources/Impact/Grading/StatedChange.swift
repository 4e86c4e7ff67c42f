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
  /// ranges, and are not taken.
  init?(in text: String) {
    let words = text.prefix(4_000).split { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "," }
      .flatMap(Self.apart)
    guard words.count >= 3 else { return nil }
    for index in 1..<(words.count - 1) where Self.joins.contains(words[index]) {
      let (left, right) = (words[index - 1], words[index + 1])
      guard Self.isFigure(left), Self.isFigure(right) else { continue }
      let preceding = index >= 2 ? words[index - 2].lowercased() : ""
      let isMarked =
        Self.arrows.contains(words[index]) || (left.hasSuffix("%") && right.hasSuffix("%"))
        || Self.openings.contains(preceding) || Self.areOutOfTheSame(left, right)
      guard isMarked, !Self.ranges.contains(preceding) else { continue }
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
  private static func apart(_ word: Substring) -> [String] {
    guard word.contains("→") else { return [String(word)] }
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
    let trimmed = core.last == "." || core.last == ";" ? String(core.dropLast()) : core
    return Rational(decimal: trimmed) != nil
      || trimmed.split(separator: "/").count == 2
        && trimmed.split(separator: "/").allSatisfy { Rational(decimal: $0) != nil }
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

  /// Whether a share stands in the text: `75%`, `22 of 33`, `four in five`.
  static func holdsShare(_ text: String) -> Bool {
    let words = text.prefix(4_000).lowercased().split { " \n\t(),;:".contains($0) }.map(String.init)
    for (index, word) in words.enumerated() {
      if word.hasSuffix("%"), Rational(decimal: word.dropLast()) != nil { return true }
      guard index + 2 < words.count, words[index + 1] == "of" || words[index + 1] == "in" else {
        continue
      }
      let isPair = Int(word) != nil && Int(words[index + 2]) != nil
      if isPair { return true }
    }
    return false
  }
}
