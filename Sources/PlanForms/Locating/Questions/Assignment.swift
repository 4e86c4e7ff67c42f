/// Gives items to questions so that the sum of the scores is greatest.
///
/// Headers and labels are settled together and not one by one: "Impact" beside "Expected impact"
/// must leave the plan's question to the header that names it.
enum Assignment {
  struct Choice: Hashable, Sendable {
    var target: Int
    /// Above zero; a choice that is worth nothing is left out.
    var score: Int
  }

  /// Solves the assignment by the Hungarian method, component by component.
  ///
  /// - Parameter choices: For each item, the targets it may have.
  /// - Returns: For each item its target, or nil where it is better left without one.  No target is
  ///   given twice.  Equal sums are settled for the lower target of the earlier item.
  static func best(_ choices: [[Choice]]) -> [Int?] {
    var result: [Int?] = Array(repeating: nil, count: choices.count)
    let roots = roots(choices)
    var sizes = [Int](repeating: 0, count: choices.count)
    for item in choices.indices where !choices[item].isEmpty { sizes[roots[item]] += 1 }
    var components = [[Int]](repeating: [], count: choices.count)
    for item in choices.indices where !choices[item].isEmpty {
      if sizes[roots[item]] == 1 {
        result[item] = choices[item].max { ($0.score, $1.target) < ($1.score, $0.target) }?.target
      } else {
        components[roots[item]].append(item)
      }
    }
    for component in components where !component.isEmpty { assign(component, choices, &result) }
    return result
  }

  /// Solves one component; the shorter side leads, so that a row of a thousand like headers costs no
  /// more than its length.
  private static func assign(
    _ items: [Int], _ choices: [[Choice]], _ result: inout [Int?]
  ) {
    let targets = Set(items.flatMap { choices[$0].map(\.target) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1, $0) })
    let targetsLead = targets.count < items.count
    let (leading, others) =
      targetsLead ? (targets.count, items.count) : (items.count, targets.count)
    guard leading <= mostWeighed else { return giveOut(items, choices, &result) }
    // Each leader may also be left alone.
    var score = Array(repeating: Array(repeating: 0, count: others + leading), count: leading)
    for (item, place) in items.enumerated() {
      for choice in choices[place] {
        guard let target = numbers[choice.target] else { continue }
        let (row, column) = targetsLead ? (target, item) : (item, target)
        score[row][column] = max(score[row][column], choice.score)
      }
    }
    for (row, column) in hungarian(score).enumerated()
    where column < others && score[row][column] > 0 {
      let (item, target) = targetsLead ? (column, row) : (row, column)
      result[items[item]] = targets[target]
    }
  }

  /// No form has so many places that all may stand for each other; weighing them against each other
  /// would cost the square of their number or more.
  private static let mostWeighed = 400

  /// Gives items their targets one by one, the best choice first.
  private static func giveOut(
    _ items: [Int], _ choices: [[Choice]], _ result: inout [Int?]
  ) {
    let ranked = items.flatMap { item in choices[item].map { (item: item, choice: $0) } }
      .sorted {
        ($1.choice.score, $0.choice.target, $0.item) < ($0.choice.score, $1.choice.target, $1.item)
      }
    var given: Set<Int> = []
    for (item, choice) in ranked where result[item] == nil && choice.score > 0 {
      if given.insert(choice.target).inserted { result[item] = choice.target }
    }
  }

  /// For each item the first of those with which it shares targets, directly or through others.
  private static func roots(_ choices: [[Choice]]) -> [Int] {
    var parent = Array(choices.indices)
    func root(_ item: Int) -> Int {
      var item = item
      while parent[item] != item {
        parent[item] = parent[parent[item]]
        item = parent[item]
      }
      return item
    }
    // Targets are numbered from 0.
    let targets = choices.reduce(0) { $1.reduce($0) { max($0, $1.target + 1) } }
    var owner = [Int?](repeating: nil, count: targets)
    for (item, list) in choices.enumerated() {
      for choice in list {
        if let other = owner[choice.target] {
          let (one, two) = (root(other), root(item))
          parent[max(one, two)] = min(one, two)
        } else {
          owner[choice.target] = item
        }
      }
    }
    return choices.indices.map(root)
  }

  /// The column for each row so that the sum is greatest; there are at least as many columns.
  ///
  /// Kuhn's method with potentials, O(rows² × columns); one-based inside, as it is usually written.
  private static func hungarian(_ score: [[Int]]) -> [Int] {
    let rows = score.count
    let columns = score.first?.count ?? 0
    var rowPotential = Array(repeating: 0, count: rows + 1)
    var columnPotential = Array(repeating: 0, count: columns + 1)
    var rowOfColumn = Array(repeating: 0, count: columns + 1)
    var previous = Array(repeating: 0, count: columns + 1)
    for row in stride(from: 1, through: rows, by: 1) {
      rowOfColumn[0] = row
      var column = 0
      var slack = Array(repeating: Int.max / 4, count: columns + 1)
      var isUsed = Array(repeating: false, count: columns + 1)
      repeat {
        isUsed[column] = true
        let current = rowOfColumn[column]
        var delta = Int.max / 4
        var next = 0
        for candidate in stride(from: 1, through: columns, by: 1) where !isUsed[candidate] {
          let cost =
            -score[current - 1][candidate - 1] - rowPotential[current] - columnPotential[candidate]
          if cost < slack[candidate] {
            slack[candidate] = cost
            previous[candidate] = column
          }
          if slack[candidate] < delta {
            delta = slack[candidate]
            next = candidate
          }
        }
        for candidate in 0...columns {
          if isUsed[candidate] {
            rowPotential[rowOfColumn[candidate]] += delta
            columnPotential[candidate] -= delta
          } else {
            slack[candidate] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        let before = previous[column]
        rowOfColumn[column] = rowOfColumn[before]
        column = before
      } while column != 0
    }
    var columnOfRow = Array(repeating: columns, count: rows)
    for column in stride(from: 1, through: columns, by: 1) where rowOfColumn[column] > 0 {
      columnOfRow[rowOfColumn[column] - 1] = column - 1
    }
    return columnOfRow
  }
}
