/// What places and columns that stand together leave one another to ask.
extension [SettledQuestion?] {
  /// Leaves out what two of them or more could ask as well as each its own: none of them does.
  ///
  /// "On what date will it start?" and "On what date will it end?" could each ask for the dates in one.
  ///
  /// - Parameter runs: The runs that they stand in, of which each is told by itself; nil for one run.
  mutating func dropRivalsOfSeveral(in runs: [Int]? = nil) {
    var counts: [Int: [Int: Int]] = [:]
    for place in indices {
      for rival in self[place]?.rivals ?? [] {
        counts[runs?[place] ?? 0, default: [:]][rival, default: 0] += 1
      }
    }
    guard !counts.isEmpty else { return }
    for place in indices {
      self[place]?.rivals.removeAll { counts[runs?[place] ?? 0]?[$0] ?? 0 > 1 }
    }
  }
}
