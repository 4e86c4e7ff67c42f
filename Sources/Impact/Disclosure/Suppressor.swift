/// Decides which counts are not printed, so that none of the small ones can be worked out.
///
/// First the counts that must not be seen (`primary`).  Then, for each of them that cannot be proved
/// safe, the cheapest circle of counts round which it could be moved: what of the circle is still
/// printed is hidden too.  Every count that is not nought lies on a circle of counts that can rise
/// together, so that there is always one.
package struct Suppressor: Sendable {
  package enum Reason: Hashable, Sendable {
    case primary(String)
    /// Hidden so that another count cannot be worked out.
    case complementary(protecting: Int)
  }

  private let system: CountSystem
  private let width: Int
  package private(set) var hidden: HiddenCells
  /// Nil for a cell that is printed.
  package private(set) var reasons: [Reason?]
  /// The proof that each primary cell is safe; those that could not be proved have none.
  package private(set) var witnesses: [Int: Witness] = [:]

  /// - Parameters:
  ///   - system: The counts and their sums.
  ///   - primary: Why a cell must not be seen, by its index.
  ///   - width: How far apart the bounds of a primary count must stay.
  ///   - complementary: Off only to show what it is for.
  package init(
    _ system: CountSystem, primary: [Int: String], width: Int, complementary: Bool = true
  ) {
    self.system = system
    self.width = width
    hidden = HiddenCells(system, hidden: primary.keys.sorted())
    reasons = [Reason?](repeating: nil, count: system.values.count)
    for (cell, reason) in primary { reasons[cell] = .primary(reason) }
    guard complementary else { return }
    for cell in primary.keys.sorted() { protect(cell) }
  }

  private mutating func protect(_ cell: Int) {
    // A circle that lets others fall takes the fewest counts along; one that only rises never fails.
    for kind in [CircleSearch.Kind.falling, .risingOnly] {
      if prove(cell) { return }
      hide(cell, kind)
    }
    _ = prove(cell)
  }

  private mutating func prove(_ cell: Int) -> Bool {
    guard let witness = DisclosureAudit(system, hidden: hidden).witness(for: cell, width: width)
    else { return false }
    // Hiding more leaves the proof standing, and nothing is ever printed again.
    witnesses[cell] = witness
    return true
  }

  /// Hides a circle round which `cell` can move, and one for each count that would stand in the way.
  private mutating func hide(_ cell: Int, _ kind: CircleSearch.Kind) {
    let fall = fall(of: cell)
    let search = CircleSearch(system, hidden, kind: kind, rise: width - fall, fall: fall)
    guard let circle = search.cheapest(through: cell) else { return }
    conceal(circle.cells, protecting: cell)
    for tie in circle.ties where !canFollow(tie) {
      let searches = [CircleSearch.Kind.untied, .risingOnly].map {
        CircleSearch(system, hidden, kind: $0, rise: tie.rise, fall: tie.fall)
      }
      let found =
        searches[0].cheapest(through: tie.cell) ?? searches[1].cheapest(through: tie.cell)
      conceal([tie.cell] + (found?.cells ?? []), protecting: cell)
    }
  }

  /// Whether the count can be moved out of the way already.
  private func canFollow(_ tie: CircleSearch.Tie) -> Bool {
    guard hidden.contains(tie.cell) else { return false }
    var counts = HiddenCounts(system, hidden)
    let amount = max(tie.rise, tie.fall)
    return counts.push(
      tie.cell, tie.rise > 0 ? 1 : -1, most: amount, .madeRoomFor(depth: 2)) == amount
  }

  private mutating func conceal(_ cells: [Int], protecting cell: Int) {
    for other in cells where reasons[other] == nil {
      reasons[other] = .complementary(protecting: cell)
      hidden.insert(other)
    }
  }

  /// How much of the width the cell is to fall by: all that it can, and as much as it cannot rise by.
  private func fall(of cell: Int) -> Int {
    let most = max(system.values[cell] - HiddenCounts.least, 0)
    let rise =
      system.ordersOfCell[cell].map { system.orders[$0] }
      .filter { $0.lesser == cell && !hidden.contains($0.greater) }
      .map { system.values[$0.greater] - system.values[cell] }.min() ?? width
    return min(most, max(width - 1, width - rise), width)
  }
}

/// Looks for the circle of counts that costs a reader least to lose.
private struct CircleSearch {
  enum Kind {
    /// Counts that have room to fall may lie on the circle, and counts that another one ties down
    /// where that one can be moved as well.
    case falling
    /// The same without tied counts.
    case untied
    case risingOnly
  }

  struct Circle {
    /// Besides the cell that the circle was looked for through.
    var cells: [Int]
    /// Counts in the way of these, and how far each must be able to rise and to fall.
    var ties: [Tie]
  }

  struct Tie {
    var cell: Int
    var rise: Int
    var fall: Int
  }

  private let system: CountSystem
  private let hidden: HiddenCells
  private let kind: Kind
  private let rise: Int
  private let fall: Int

  init(_ system: CountSystem, _ hidden: HiddenCells, kind: Kind, rise: Int, fall: Int) {
    self.system = system
    self.hidden = hidden
    self.kind = kind
    self.rise = rise
    self.fall = fall
  }

  /// The circle for which the sum of the counts that it takes from the papers is least; nil where
  /// there is none (Edsger Dijkstra, Numerische Mathematik 1, 1959).
  func cheapest(through cell: Int) -> Circle? {
    let arrow = system.arrows[cell]
    // Looked for from the joint with fewer arrows: the other may have thousands.
    let isReversed = system.cellsAt[arrow.from].count < system.cellsAt[arrow.to].count
    let (source, goal) = isReversed ? (arrow.from, arrow.to) : (arrow.to, arrow.from)
    var cameBy: [Int: (cell: Int, rises: Bool, from: Int)] = [:]
    var settled: Set<Int> = []
    var waiting = CheapestFirst()
    var costs = [source: 0]
    waiting.insert(source, cost: 0)
    while let joint = waiting.removeCheapest() {
      guard settled.insert(joint).inserted else { continue }
      if joint == goal { break }
      for next in system.cellsAt[joint] where next != cell {
        let arrow = system.arrows[next]
        let rises = (arrow.from == joint) != isReversed
        guard let cost = cost(next, rises: rises) else { continue }
        let other = arrow.from == joint ? arrow.to : arrow.from
        let whole = (costs[joint] ?? 0) + cost
        if whole < costs[other] ?? .max {
          costs[other] = whole
          cameBy[other] = (next, rises, joint)
          waiting.insert(other, cost: whole)
        }
      }
    }
    guard settled.contains(goal) else { return nil }
    var circle = Circle(cells: [], ties: ties(of: cell, rises: true))
    var joint = goal
    while joint != source, let (next, rises, from) = cameBy[joint] {
      circle.cells.append(next)
      circle.ties += ties(of: next, rises: rises)
      joint = from
    }
    return circle
  }

  /// What it costs to have the cell on the circle; nil where it can't be.
  private func cost(_ cell: Int, rises: Bool) -> Int? {
    let value = system.values[cell]
    guard value > 0, rises || kind != .risingOnly else { return nil }
    guard value - HiddenCounts.least >= (rises ? fall : rise) || kind == .risingOnly else {
      return nil
    }
    var cost = price(cell)
    for tie in ties(of: cell, rises: rises) where kind != .risingOnly {
      guard kind == .falling, system.values[tie.cell] - HiddenCounts.least >= tie.fall else {
        return nil
      }
      cost += price(tie.cell)
    }
    return cost
  }

  private func price(_ cell: Int) -> Int {
    hidden.contains(cell) ? 1 : 1 + system.values[cell] * 16
  }

  /// The counts that keep the cell from going as far as it is to go: pupils who took part where more
  /// are to be measured, pupils measured where fewer are to have taken part.
  private func ties(of cell: Int, rises: Bool) -> [Tie] {
    system.ordersOfCell[cell].compactMap { index in
      let order = system.orders[index]
      let slack = system.values[order.greater] - system.values[order.lesser]
      let isLesser = order.lesser == cell
      let needed = isLesser == rises ? rise : fall
      guard slack < needed else { return nil }
      return isLesser
        ? Tie(cell: order.greater, rise: needed - slack, fall: 0)
        : Tie(cell: order.lesser, rise: 0, fall: needed - slack)
    }
  }
}

/// A heap of joints by cost; of equals the joint with the lower number comes first.
private struct CheapestFirst {
  private var heap: [(cost: Int, joint: Int)] = []

  mutating func insert(_ joint: Int, cost: Int) {
    heap.append((cost, joint))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeCheapest() -> Int? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.joint }
    heap[0] = last
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < heap.count else { break }
      let right = left + 1
      let least = right < heap.count && heap[right] < heap[left] ? right : left
      guard heap[least] < heap[parent] else { break }
      heap.swapAt(least, parent)
      parent = least
    }
    return first.joint
  }
}
