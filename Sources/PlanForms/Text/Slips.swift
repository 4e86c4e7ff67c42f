/// How far two spellings are apart.
package enum Slips {
  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  package static func count<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for (column, against) in other.enumerated() {
        var least = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (letter == against ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
          least = min(least, twoBack[column - 1] + 1)
        }
        current.append(least)
      }
      (twoBack, previous) = (previous, current)
    }
    return previous[other.count]
  }
}
