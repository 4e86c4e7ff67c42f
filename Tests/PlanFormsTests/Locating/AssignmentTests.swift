import TestSupport
import Testing

@testable import PlanForms

/// The assignment against trying every way there is.
@Suite struct `Assigning headers to questions together` {
  @Test func `gives the sum that no other way exceeds`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let choices = Self.randomChoices(&random)
      let chosen = Assignment.best(choices)
      #expect(Self.sum(chosen, choices) == Self.greatestSum(choices), "\(choices)")
      let given = chosen.compactMap(\.self)
      #expect(Set(given).count == given.count, "a target was given twice: \(choices)")
    }
  }

  @Test func `leaves a header without a question rather than give one twice`() {
    let choices = [
      [Assignment.Choice(target: 4, score: 10)], [Assignment.Choice(target: 4, score: 12)], [],
    ]
    #expect(Assignment.best(choices) == [nil, 4, nil])
  }

  /// Targets of their own beside one that all want, as rows of labels have.
  @Test(arguments: [3, 300, 3_000])
  func `gives no target twice among however many items`(_ count: Int) {
    let choices = (0..<count).map { item in
      [Assignment.Choice(target: 0, score: 12), Assignment.Choice(target: item + 1, score: 9)]
    }
    let chosen = Assignment.best(choices)
    #expect(chosen.count { $0 == 0 } == 1)
    #expect(Set(chosen).count == count && !chosen.contains(nil))
  }

  private static func randomChoices(_ random: inout SplitMix) -> [[Assignment.Choice]] {
    (0..<Int.random(in: 0..<5, using: &random) + 1).map { _ in
      var targets: Set<Int> = []
      return (0..<Int.random(in: 0..<4, using: &random)).compactMap { _ in
        let target = Int.random(in: 0..<5, using: &random)
        guard targets.insert(target).inserted else { return nil }
        return Assignment.Choice(target: target, score: Int.random(in: 0..<40, using: &random) + 1)
      }
    }
  }

  private static func sum(_ chosen: [Int?], _ choices: [[Assignment.Choice]]) -> Int {
    zip(chosen, choices).reduce(0) { sum, pair in
      sum + (pair.1.first { $0.target == pair.0 }?.score ?? 0)
    }
  }

  private static func greatestSum(
    _ choices: [[Assignment.Choice]], from item: Int = 0, taken: Set<Int> = []
  ) -> Int {
    guard item < choices.count else { return 0 }
    var best = greatestSum(choices, from: item + 1, taken: taken)
    for choice in choices[item] where !taken.contains(choice.target) {
      let rest = greatestSum(choices, from: item + 1, taken: taken.union([choice.target]))
      best = max(best, choice.score + rest)
    }
    return best
  }
}
