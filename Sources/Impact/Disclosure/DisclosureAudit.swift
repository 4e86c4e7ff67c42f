/// Proves, cell by cell, that no hidden count can be worked out from what is printed.
///
/// A cell is safe when two whole-number tables agree with everything printed, in every paper, and
/// differ in the cell by at least the width asked for (`Witness`).  They are looked for near the
/// true counts first, then with an exact solver.  What cannot be proved safe counts as not safe.
package struct DisclosureAudit: Sendable {
  package enum Verdict: Hashable, Sendable {
    case safe(Witness)
    /// The bounds that a reader can draw are too narrow.
    case recoverable(FeasibleInterval)
    /// No proof was found either way.
    case unproved

    package var isSafe: Bool { if case .safe = self { true } else { false } }
  }

  private let system: CountSystem
  private let hidden: [Bool]
  private let bounds: BoundPropagation
  private let search: WitnessSearch
  /// The most cells that the exact solver is given; its work grows with the cube.
  private static let mostCells = 24

  package init(_ system: CountSystem, hidden: [Bool]) {
    self.system = system
    self.hidden = hidden
    bounds = BoundPropagation(system, hidden: hidden)
    search = WitnessSearch(system, hidden: hidden)
  }

  /// Whether what a reader can tell of `cell` has ends at least `width` apart.
  package func verdict(on cell: Int, width: Int) -> Verdict {
    let interval = bounds.intervals[cell]
    if let known = interval.width, known < width { return .recoverable(interval) }
    if let witness = search.find(cell, width: width) {
      return .safe(witness)
    }
    guard let (low, high) = solved(cell, atLeast: width) else { return .unproved }
    let witness = Witness(
      cell: cell, low: low[cell] ?? 0, high: high[cell] ?? 0, lowCounts: low, highCounts: high)
    return witness.width >= width
      ? .safe(witness) : .recoverable(FeasibleInterval(low: witness.low, high: witness.high))
  }

  /// The tables with the least and the greatest value of the cell, where both are whole.
  private func solved(_ cell: Int, atLeast width: Int) -> (low: [Int: Int], high: [Int: Int])? {
    let cells = component(of: cell)
    guard cells.count <= Self.mostCells, let program = Program(system, hidden, cells),
      let low = program.extreme(of: cell, largest: false, cap: nil)
    else { return nil }
    // An unbounded cell is stopped a little beyond the width that is asked for.
    let cap = (low[cell] ?? 0) + max(width, 1)
    guard let high = program.extreme(of: cell, largest: true, cap: cap) else { return nil }
    return (low, high)
  }

  /// The hidden cells that hang together with `cell` through sums and orders.
  private func component(of cell: Int) -> [Int] {
    var seen: Set<Int> = [cell]
    var waiting = [cell]
    while let next = waiting.popLast(), seen.count <= Self.mostCells {
      let neighbours =
        system.sumsOfCell[next].flatMap { system.sums[$0].terms.map(\.cell) }
        + system.ordersOfCell[next].flatMap {
          [system.orders[$0].lesser, system.orders[$0].greater]
        }
      for neighbour in neighbours where hidden[neighbour] {
        if seen.insert(neighbour).inserted { waiting.append(neighbour) }
      }
    }
    return seen.sorted()
  }
}

/// The sums and orders over a few hidden cells, as equations for the solver.
private struct Program {
  private let cells: [Int]
  private let rows: [[Rational]]
  private let sides: [Rational]

  init?(_ system: CountSystem, _ hidden: [Bool], _ cells: [Int]) {
    self.cells = cells
    let position = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    let sums = Set(cells.flatMap { system.sumsOfCell[$0] }).sorted()
    let orders = Set(cells.flatMap { system.ordersOfCell[$0] }).sorted()
    var rows: [[Rational]] = []
    var sides: [Rational] = []
    let width = cells.count + orders.count
    // Each cell stands as what it is above the least a hidden cell can be.
    func add(_ terms: [(cell: Int, sign: Int)], slack: Int?) -> Bool {
      var row = [Rational](repeating: .zero, count: width)
      var side = 0
      for (cell, sign) in terms {
        if hidden[cell] {
          guard let place = position[cell],
            let sum = try? row[place] + Rational(whole: sign)
          else { return false }
          row[place] = sum
          side -= sign * BoundPropagation.leastHidden
        } else {
          side -= sign * system.values[cell]
        }
      }
      if let slack { row[slack] = .one }
      rows.append(row)
      sides.append(Rational(whole: side))
      return true
    }
    for index in sums {
      guard add(system.sums[index].terms, slack: nil) else { return nil }
    }
    for (number, index) in orders.enumerated() {
      let order = system.orders[index]
      guard add([(order.lesser, 1), (order.greater, -1)], slack: cells.count + number) else {
        return nil
      }
    }
    self.rows = rows
    self.sides = sides
  }

  /// The whole-number table with the extreme value; nil where it is not whole or does not fit.
  func extreme(of cell: Int, largest: Bool, cap: Int?) -> [Int: Int]? {
    guard let place = cells.firstIndex(of: cell) else { return nil }
    var width = rows.first?.count ?? cells.count
    var rows = rows
    var sides = sides
    if let cap {
      for index in rows.indices { rows[index].append(.zero) }
      width += 1
      var row = [Rational](repeating: .zero, count: width)
      row[place] = .one
      row[width - 1] = .one
      rows.append(row)
      sides.append(Rational(whole: max(0, cap - BoundPropagation.leastHidden)))
    }
    var goal = [Rational](repeating: .zero, count: width)
    goal[place] = largest ? .one : Rational.one.negated
    var simplex = ExactSimplex(rows: rows, sides: sides)
    guard case .optimum(let point)? = try? simplex.maximise(goal) else { return nil }
    var counts: [Int: Int] = [:]
    for (index, cell) in cells.enumerated() {
      guard point[index].isWhole, let value = Int(exactly: point[index].numerator) else {
        return nil
      }
      counts[cell] = value + BoundPropagation.leastHidden
    }
    return counts
  }
}
