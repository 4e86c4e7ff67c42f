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
    func value(_ cell: Int, _ counts: [Int: Int]) -> Int { counts[cell] ?? system.values[cell] }
    func holds(_ counts: [Int: Int]) -> Bool {
      let sums = Set(counts.keys.flatMap { system.sumsOfCell[$0] })
      let orders = Set(counts.keys.flatMap { system.ordersOfCell[$0] })
      return counts.allSatisfy { hidden[$0.key] && $0.value >= BoundPropagation.leastHidden }
        && sums.allSatisfy { index in
          let sum = system.sums[index]
          return value(sum.total, counts) == sum.parts.reduce(0) { $0 + value($1, counts) }
        }
        && orders.allSatisfy { index in
          let order = system.orders[index]
          return value(order.lesser, counts) <= value(order.greater, counts)
        }
    }
    return holds(lowCounts) && holds(highCounts) && value(cell, lowCounts) == low
      && value(cell, highCounts) == high
  }
}

/// Looks for a witness near the true counts: one cell is moved, and each sum this upsets is set
/// right by moving another hidden cell of it, until all sums hold again.
struct WitnessSearch {
  private let system: CountSystem
  private let hidden: [Bool]
  /// The hidden cells of each sum: those in few sums first, for they upset little; then large ones,
  /// which have room to move.
  private let hiddenTerms: [[Move.Term]]

  /// How many cells a move may take, and the steps spent on it; short moves are tried first.
  private static let attempts: [(changes: Int, steps: Int)] = [(8, 200), (24, 400)]

  /// As far as a move is taken that nothing stops: enough to serve any width.
  private static let far = 1_000

  init(_ system: CountSystem, hidden: [Bool]) {
    self.system = system
    self.hidden = hidden
    func rank(_ cell: Int) -> (Int, Int, Int) {
      (system.sumsOfCell[cell].count, -system.values[cell], cell)
    }
    hiddenTerms = system.sums.map { sum in
      sum.terms.filter { hidden[$0.cell] }.sorted { rank($0.cell) < rank($1.cell) }
        .map { Move.Term(cell: $0.cell, sign: $0.sign) }
    }
  }

  /// A witness at least `width` wide; nil where the search finds none.
  func find(_ cell: Int, width: Int) -> Witness? {
    let isTied = !system.orders.isEmpty
    return search(cell, wanted: width) { stretched($0, cell, bottom: [:], top: [:]) }
      ?? (isTied
        ? search(cell, wanted: width) { move in
          stretched(
            move, cell, bottom: relaxed(move, -1, wanted: width),
            top: relaxed(move, 1, wanted: width))
        } : nil)
  }

  private func search(
    _ cell: Int, wanted: Int, _ witness: ([Int: Int]) -> Witness?
  ) -> Witness? {
    for attempt in Self.attempts {
      for couples in [false, true] where !couples || !system.orders.isEmpty {
        var move = Move(
          system, hidden, hiddenTerms, couples: couples, mostChanges: attempt.changes,
          stepsLeft: attempt.steps)
        var found: Witness?
        move.complete(moving: cell) { changes in
          guard let made = witness(changes), made.width >= wanted else { return false }
          found = made
          return true
        }
        if let found { return found }
      }
    }
    return nil
  }

  /// Counts that agree with everything printed and leave `move` more room in `direction`: hidden
  /// counts that stand in its way through an order are moved away first.
  private func relaxed(
    _ move: [Int: Int], _ direction: Int, wanted: Int
  ) -> [Int: Int] {
    var base: [Int: Int] = [:]
    for cell in move.keys.sorted() {
      let rises = (move[cell] ?? 0) * direction > 0
      for index in system.ordersOfCell[cell] {
        let order = system.orders[index]
        let blocking = rises ? order.greater : order.lesser
        guard (rises ? order.lesser : order.greater) == cell, hidden[blocking],
          move[blocking] == nil
        else { continue }
        let step = rises ? 1 : -1
        var best: (changes: [Int: Int], room: Int) = ([:], 0)
        for couples in [false, true] {
          var away = Move(
            system, hidden, hiddenTerms, couples: couples, mostChanges: 16, stepsLeft: 200)
          away.complete(moving: blocking) { changes in
            guard changes.keys.allSatisfy({ move[$0] == nil }) else { return false }
            let room = min(reach(changes, step, from: base) ?? Self.far, Self.far)
            if room > best.room { best = (changes, room) }
            return room >= wanted
          }
          if best.room >= wanted { break }
        }
        for (cell, change) in best.changes {
          base[cell] = (base[cell] ?? system.values[cell]) + step * best.room * change
        }
      }
    }
    return base
  }

  /// The move taken as far as it goes: down from the counts of `bottom`, up from those of `top`.
  private func stretched(
    _ move: [Int: Int], _ cell: Int, bottom: [Int: Int], top: [Int: Int]
  ) -> Witness? {
    let up = min(reach(move, 1, from: top) ?? Self.far, Self.far)
    let down = min(reach(move, -1, from: bottom) ?? Self.far, Self.far)
    func counts(_ step: Int, from base: [Int: Int]) -> [Int: Int] {
      var counts = base
      for (cell, change) in move {
        counts[cell] = (base[cell] ?? system.values[cell]) + step * change
      }
      return counts
    }
    let (low, high) = (counts(-down, from: bottom), counts(up, from: top))
    guard let lowValue = low[cell], let highValue = high[cell] else { return nil }
    return Witness(
      cell: cell, low: lowValue, high: highValue, lowCounts: low, highCounts: high)
  }

  /// How many steps of `move` in `direction` keep every count and order; nil without end.
  private func reach(_ move: [Int: Int], _ direction: Int, from base: [Int: Int]) -> Int? {
    var most: Int?
    func value(_ cell: Int) -> Int { base[cell] ?? system.values[cell] }
    func limit(_ room: Int, _ step: Int) {
      guard step < 0 else { return }
      most = min(most ?? .max, room / -step)
    }
    for (cell, step) in move {
      limit(value(cell) - BoundPropagation.leastHidden, step * direction)
      for index in system.ordersOfCell[cell] {
        let order = system.orders[index]
        let difference = (move[order.greater] ?? 0) - (move[order.lesser] ?? 0)
        limit(value(order.greater) - value(order.lesser), difference * direction)
      }
    }
    return most
  }
}

/// The depth-first part of the search.
private struct Move {
  struct Term {
    var cell: Int
    var sign: Int
  }

  private let system: CountSystem
  private let hidden: [Bool]
  private let hiddenTerms: [[Term]]
  /// Whether pupils who took part move along with the pupils measured, so that the one stays at
  /// most the other.
  private let couples: Bool
  /// The longest chain of repairs: bounds the depth of the recursion.
  private let mostChanges: Int
  private var stepsLeft: Int
  private var changes: [Int: Int] = [:]
  /// What each sum is off by, where it is.
  private var upset: [Int: Int] = [:]

  init(
    _ system: CountSystem, _ hidden: [Bool], _ hiddenTerms: [[Term]], couples: Bool,
    mostChanges: Int, stepsLeft: Int
  ) {
    self.system = system
    self.hidden = hidden
    self.hiddenTerms = hiddenTerms
    self.couples = couples
    self.mostChanges = mostChanges
    self.stepsLeft = stepsLeft
  }

  /// Calls `accept` with every balanced move that begins at `cell`, until it says true.
  mutating func complete(moving cell: Int, _ accept: ([Int: Int]) -> Bool) {
    guard let moved = apply(cell, 1) else { return }
    _ = repair(accept)
    undo(moved)
  }

  private mutating func repair(_ accept: ([Int: Int]) -> Bool) -> Bool {
    guard let (sum, residue) = narrowest else { return accept(changes) }
    guard changes.count < mostChanges else { return false }
    // A cell that sets another sum right as well comes first: it closes a circle.
    let terms = hiddenTerms[sum].filter { changes[$0.cell] == nil }
      .map { (term: $0, left: upsetAfter($0.cell, -residue * $0.sign)) }
      .sorted { ($0.left, -system.values[$0.term.cell]) < ($1.left, -system.values[$1.term.cell]) }
    for (term, _) in terms {
      guard stepsLeft > 0 else { return false }
      stepsLeft -= 1
      guard let moved = apply(term.cell, -residue * term.sign) else { continue }
      if repair(accept) { return true }
      undo(moved)
    }
    return false
  }

  /// The upset sum with the fewest hidden cells to choose from; the first of equals.
  private var narrowest: (sum: Int, residue: Int)? {
    let least = upset.min {
      (hiddenTerms[$0.key].count, $0.key) < (hiddenTerms[$1.key].count, $1.key)
    }
    return least.map { ($0.key, $0.value) }
  }

  /// How many sums more than now would be upset if `cell` moved.
  private func upsetAfter(_ cell: Int, _ step: Int) -> Int {
    system.sumsOfCell[cell].reduce(0) { count, index in
      let sign = system.sums[index].total == cell ? -1 : 1
      let residue = upset[index] ?? 0
      let after = residue + sign * step
      return count + (after == 0 ? 0 : 1) - (residue == 0 ? 0 : 1)
    }
  }

  /// Moves a cell and what is coupled to it; nil, with nothing moved, where that contradicts itself.
  private mutating func apply(_ cell: Int, _ step: Int) -> [Int]? {
    var cells = [cell]
    if couples {
      for index in system.ordersOfCell[cell] {
        let order = system.orders[index]
        guard order.lesser == cell, hidden[order.greater] else { continue }
        if let known = changes[order.greater] {
          guard known == step else { return nil }
        } else {
          cells.append(order.greater)
        }
      }
    }
    for cell in cells {
      changes[cell] = step
      shift(cell, step)
    }
    return cells
  }

  private mutating func undo(_ cells: [Int]) {
    for cell in cells {
      guard let step = changes.removeValue(forKey: cell) else { continue }
      shift(cell, -step)
    }
  }

  private mutating func shift(_ cell: Int, _ step: Int) {
    for index in system.sumsOfCell[cell] {
      let sign = system.sums[index].total == cell ? -1 : 1
      let residue = (upset[index] ?? 0) + sign * step
      upset[index] = residue == 0 ? nil : residue
    }
  }
}
