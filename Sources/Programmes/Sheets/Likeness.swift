/// The name that somebody probably meant.
enum Likeness {
  /// The nearest of `candidates` to `text`, where it is near enough to be offered: at most one slip
  /// in four characters, letter case and spaces at the ends not counted.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(text))
    guard !wanted.isEmpty else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = slips(wanted, Array(folded(candidate)))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(1, wanted.count / 4) else { return nil }
    return best.candidate
  }

  /// `text` without regard to case, accents kept, runs of white space as one space.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...other.count)
    for (row, character) in one.enumerated() {
      var current = [row + 1]
      for (column, candidate) in other.enumerated() {
        var least = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (character == candidate ? 0 : 1))
        if row > 0, column > 0, character == other[column - 1], one[row - 1] == candidate {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, previous) = (previous, current)
    }
    return previous[other.count]
  }
}
