/// Finds what was probably meant by a name that does not exist.
enum Suggestion {
  /// The nearest of `names`, or nil where none is near enough to be worth offering.
  ///
  /// Near is at most a third of the word's letters changed, dropped, added or swapped; a name that
  /// contains the other as a whole part (`cost` in `planned_cost`) is near as well.  Ties go to the
  /// name that comes first.
  static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().utf8.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names where name != word {
      let candidate = Array(name.lowercased().utf8.prefix(64))
      var distance = Slips.count(wanted, candidate)
      if isPart(wanted, of: candidate) || isPart(candidate, of: wanted) {
        distance = min(distance, 2)
      }
      guard distance <= max(1, (max(wanted.count, candidate.count) + 1) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// `; did you mean “planned_cost”?`, or nothing.
  static func clause(for word: String, among names: some Sequence<String>) -> String {
    offer(nearest(to: word, among: names))
  }

  /// The same of a name that was found already.
  static func offer(_ nearest: String?) -> String {
    nearest.map { "; did you mean “\($0)”?" } ?? ""
  }

  private static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    guard part.count >= 3 else { return false }
    return whole.split(whereSeparator: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") })
      .contains { $0.elementsEqual(part) }
  }
}
