/// Two sets of counts that agree with everything printed and differ in a hidden cell.
///
/// A reader cannot tell them apart, so the cell cannot be known more closely than their difference:
/// a proof that can be checked without the search that found it.
package struct Witness: Hashable, Sendable {
  package var cell: Int
  /// The cell's value in the one set, and in the other.
  package var low: Int
  package var high: Int
  /// The cells that differ from the true counts, in one set and in the other.
  package var lowCounts: [Int: Int]
  package var highCounts: [Int: Int]

  package var width: Int { high - low }

  /// Whether both sets obey every sum and order and leave printed cells as they are.
  package func holds(in system: CountSystem, hidden: [Bool]) -> Bool {
    [lowCounts, highCounts].allSatisfy { counts in
      func value(_ cell: Int) -> Int { counts[cell] ?? system.values[cell] }
      return counts.allSatisfy { hidden[$0.key] && $0.value >= BoundPropagation.leastHidden }
        && system.sums.allSatisfy { sum in
          value(sum.total) == sum.parts.reduce(0) { $0 + value($1) }
        }
        && system.orders.allSatisfy { value($0.lesser) <= value($0.greater) }
    } && (lowCounts[cell] ?? system.values[cell]) == low
      && (highCounts[cell] ?? system.values[cell]) == high
  }
}

/// Looks for a witness near the true counts: one cell is moved, and each sum this upsets is set
/// right by moving another hidden cell of it, until all sums hold again.
struct WitnessSearch {
  private let system: CountSystem
  private let hidden: [Bool]
  /// Steps after which the search gives up; the exact solver is asked next.
  private static let mostSteps = 4_000

  init(_ system: CountSystem, hidden: [Bool]) {
    self.system = system
    self.hidden = hidden
  }

  /// A witness at least `width` wide; nil where the search finds none.
  func find(_ cell: Int, width: Int) -> Witness? {
    var search = Move(system, hidden, stepsLeft: Self.mostSteps)
    var widest: Witness?
    _ = search.complete(moving: cell) { move in
      guard let witness = stretched(move, cell) else { return false }
      if witness.width > (widest?.width ?? -1) { widest = witness }
      return witness.width >= width
    }
    guard let widest, widest.width >= width else { return nil }
    return widest
  }

  /// The move taken as far as it goes both ways.
  private func stretched(_ move: [Int: Int], _ cell: Int) -> Witness? {
    let up = reach(move, 1)
    let down = reach(move, -1)
    // A move that nothing stops is taken far enough to serve any width.
    let steps = (down: -(down ?? 1_000), up: up ?? 1_000)
    func counts(_ step: Int) -> [Int: Int] {
      Dictionary(
        uniqueKeysWithValues: move.map { ($0.key, system.values[$0.key] + step * $0.value) })
    }
    let (low, high) = (counts(steps.down), counts(steps.up))
    guard let lowValue = low[cell], let highValue = high[cell] else { return nil }
    return Witness(
      cell: cell, low: lowValue, high: highValue, lowCounts: low, highCounts: high)
  }

  /// How many steps of `move` in `direction` keep every count and order; nil without end.
  private func reach(_ move: [Int: Int], _ direction: Int) -> Int? {
    var most: Int?
    func limit(_ room: Int, _ step: Int) {
      guard step < 0 else { return }
      most = min(most ?? .max, room / -step)
    }
    for (cell, step) in move {
      limit(system.values[cell] - BoundPropagation.leastHidden, step * direction)
      for index in system.ordersOfCell[cell] {
        let order = system.orders[index]
        let difference = (move[order.greater] ?? 0) - (move[order.lesser] ?? 0)
        limit(system.values[order.greater] - system.values[order.lesser], difference * direction)
      }
    }
    return most
  }
}

/// The depth-first part of the search.
private struct Move {
  private let system: CountSystem
  private let hidden: [Bool]
  private var stepsLeft: Int
  private var changes: [Int: Int] = [:]
  /// What each sum is off by, where it is.
  private var upset: [Int: Int] = [:]
  /// The longest chain of repairs: bounds the depth of the recursion.
  private static let mostChanges = 24

  init(_ system: CountSystem, _ hidden: [Bool], stepsLeft: Int) {
    self.system = system
    self.hidden = hidden
    self.stepsLeft = stepsLeft
  }

  /// Calls `accept` with every balanced move that begins at `cell`, until it says true.
  mutating func complete(moving cell: Int, _ accept: ([Int: Int]) -> Bool) -> Bool {
    apply(cell, 1)
    let found = repair(accept)
    undo(cell)
    return found
  }

  private mutating func repair(_ accept: ([Int: Int]) -> Bool) -> Bool {
    guard let sum = upset.keys.min() else { return accept(changes) }
    guard changes.count < Self.mostChanges, stepsLeft > 0, let residue = upset[sum] else {
      return false
    }
    let candidates = system.sums[sum].terms
      .filter { hidden[$0.cell] && changes[$0.cell] == nil }
      .sorted { rank($0.cell) < rank($1.cell) }
    for (cell, sign) in candidates {
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
      apply(cell, -residue * sign)
      if repair(accept) { return true }
      undo(cell)
    }
    return false
  }

  /// Cells in few sums first, for they upset little; then large ones, which have room to move.
  private func rank(_ cell: Int) -> (Int, Int, Int) {
    (system.sumsOfCell[cell].count, -system.values[cell], cell)
  }

  private mutating func apply(_ cell: Int, _ step: Int) {
    changes[cell] = step
    shift(cell, step)
  }

  private mutating func undo(_ cell: Int) {
    guard let step = changes.removeValue(forKey: cell) else { return }
    shift(cell, -step)
  }

  private mutating func shift(_ cell: Int, _ step: Int) {
    for index in system.sumsOfCell[cell] {
      let sum = system.sums[index]
      let sign = sum.terms.reduce(0) { $0 + ($1.cell == cell ? $1.sign : 0) }
      let residue = (upset[index] ?? 0) + sign * step
      upset[index] = residue == 0 ? nil : residue
    }
  }
}
