package import PlanForms

/// Plans of different groups that read alike: a joint project, or a copied form.
///
/// Two actions are alike where they share nine words in ten of what was written out; two plans,
/// where at least three of their actions are.  It is a remark for the officer, never a fault.
package struct AlikePlans: Sendable {
  /// One action of one group's plan; rows from 0.
  private struct Action: Hashable, Sendable {
    var group: String
    var row: Int
  }

  private struct GroupPair: Hashable {
    var one: String
    var other: String
  }

  /// Shorter texts are alike by chance.
  private static let fewestWords = 8
  private static let fewestActions = 3

  /// The other groups that have the like of an action, in the order of the plans.
  private var others: [Action: [String]] = [:]

  /// Compares every plan with every other.
  ///
  /// - Parameters:
  ///   - plans: Each group's id and the plan that counts, in the order of the register.
  ///   - table: The table whose rows are the actions.
  package init(_ plans: [(group: String, reading: FormReading)], table: TableID) {
    let texts = plans.flatMap { plan in
      plan.reading.rows(table).enumerated().map { index, row in
        (action: Action(group: plan.group, row: index), words: Self.words(row))
      }
    }.filter { $0.words.count >= Self.fewestWords }
    var pairs: [GroupPair: [(Int, Int)]] = [:]
    for (one, other) in Self.alike(texts.map(\.words))
    where texts[one].action.group != texts[other].action.group {
      let pair = GroupPair(one: texts[one].action.group, other: texts[other].action.group)
      pairs[pair, default: []].append((one, other))
    }
    for (pair, rows) in pairs
    where min(Set(rows.map(\.0)).count, Set(rows.map(\.1)).count) >= Self.fewestActions {
      for one in Set(rows.map(\.0)) { others[texts[one].action, default: []].append(pair.other) }
      for other in Set(rows.map(\.1)) { others[texts[other].action, default: []].append(pair.one) }
    }
    let order = Dictionary(
      plans.enumerated().map { ($1.group, $0) }, uniquingKeysWith: { first, _ in first })
    for action in Array(others.keys) {
      others[action]?.sort { order[$0] ?? 0 < order[$1] ?? 0 }
    }
  }

  /// The ids of the other groups whose plans are alike and have the like of this action.
  package func groups(like row: Int, of group: String) -> [String] {
    others[Action(group: group, row: row)] ?? []
  }

  /// The words of what was written out in a row; amounts, dates and names are too short to count.
  private static func words(_ row: AnswerRow) -> Set<String> {
    row.answers.values.reduce(into: []) { words, answer in
      let tokens = FoldedText.tokens(answer.text)
      if tokens.count > 2 { words.formUnion(tokens) }
    }
  }

  /// Every pair of texts that share nine words in ten of the longer.
  ///
  /// With the rarest words first, two such texts share one of the first tenth of their words (and
  /// one more), so that only texts with such a word in common are compared.
  private static func alike(_ texts: [Set<String>]) -> [(Int, Int)] {
    var frequency: [String: Int] = [:]
    for word in texts.joined() { frequency[word, default: 0] += 1 }
    var holders: [String: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (index, words) in texts.enumerated() {
      let rarest = words.sorted { (frequency[$0] ?? 0, $0) < (frequency[$1] ?? 0, $1) }
        .prefix(words.count - (words.count * 9 + 9) / 10 + 1)
      for earlier in Set(rarest.flatMap { holders[$0] ?? [] }).sorted() {
        let shared = words.intersection(texts[earlier]).count
        if shared * 10 >= max(words.count, texts[earlier].count) * 9 {
          pairs.append((earlier, index))
        }
      }
      for word in rarest { holders[word, default: []].append(index) }
    }
    return pairs
  }
}
