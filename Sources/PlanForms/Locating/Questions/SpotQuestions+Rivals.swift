/// What places that stand together leave one another to ask.
extension SpotQuestions {
  /// Leaves out what two places of a row or more could ask as well as each its own: none of them does.
  ///
  /// "When will the action begin?" and "When will it end?" could each ask for the whole time in one.
  func dropRivalsOfSeveral(_ settled: inout [Settled?], _ runs: [Int]) {
    var counts: [Int: [Int: Int]] = [:]
    for (question, run) in zip(settled, runs) {
      for rival in question?.rivals ?? [] { counts[run, default: [:]][rival, default: 0] += 1 }
    }
    for (number, run) in runs.enumerated() {
      settled[number]?.rivals.removeAll { counts[run]?[$0] ?? 0 > 1 }
    }
  }
}
