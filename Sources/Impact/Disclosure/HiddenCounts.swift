/// Counts that could be the true ones as far as a reader can tell: a start from the true counts, and
/// moves of hidden counts that leave everything printed as it is.
///
/// A move goes round a circle of arrows: counts along it rise, counts against it fall, and every sum
/// holds again.  Pushing along shortest circles until there is none moves a count as far as it can
/// go (Lester Ford and Delbert Fulkerson, Canadian Journal of Mathematics 8, 1956).
struct HiddenCounts {
  /// What a hidden count is at least: noughts are always printed as 0.
  static let least = 1

  /// How the orders between counts are kept while counts move.
  enum Orders: Hashable {
    /// Every order, by the counts as they stand.
    case kept
    /// Every order; a hidden count that stands in the way is moved out of it first where it can be,
    /// and what stands in its way before it, so many deep.
    case madeRoomFor(depth: Int)
    /// Only those with a printed count: what a move may do at the very most.
    case printedOnly
  }

  private let system: CountSystem
  private let hidden: HiddenCells
  /// The counts that differ from the true ones.
  private(set) var moved: [Int: Int] = [:]

  init(_ system: CountSystem, _ hidden: HiddenCells) {
    self.system = system
    self.hidden = hidden
  }

  func value(_ cell: Int) -> Int { moved[cell] ?? system.values[cell] }

  /// Moves `cell` up (1) or down (-1) by up to `most`.
  ///
  /// - Returns: How far it went.
  mutating func push(_ cell: Int, _ direction: Int, most: Int, _ orders: Orders) -> Int {
    var done = 0
    var stuck: Set<Step> = []
    while done < most {
      let first = Step(cell: cell, direction: direction)
      guard !stuck.contains(first), room(first, orders) > 0,
        let path = circle(through: first, orders, avoiding: stuck)
      else { break }
      var amount = path.reduce(most - done) { min($0, room($1, orders)) }
      if case .madeRoomFor(let depth) = orders {
        for step in path where amount > 0 {
          let made = makeRoom(step, for: amount, depth: depth)
          if made == 0 { stuck.insert(step) }
          amount = min(amount, made)
        }
        // Room made for one step may have taken another's.
        for step in path where amount > 0 {
          amount = min(amount, room(step, .kept))
          if amount == 0 { stuck.insert(step) }
        }
        guard amount > 0 else { continue }
      }
      for step in path { moved[step.cell] = value(step.cell) + step.direction * amount }
      done += amount
    }
    return done
  }

  /// One cell going up or down.
  private struct Step: Hashable {
    var cell: Int
    var direction: Int
  }

  // MARK: Room

  /// As far as a move is taken that nothing stops.
  private static let far = 1_000_000_000

  private func room(_ step: Step, _ orders: Orders) -> Int {
    var room = step.direction > 0 ? Self.far : value(step.cell) - Self.least
    for other in obstacles(step) {
      let isIgnored = orders == .kept ? false : hidden.contains(other)
      if !isIgnored { room = min(room, abs(value(other) - value(step.cell))) }
    }
    return room
  }

  /// The counts that a cell on its way in this direction must not pass.
  private func obstacles(_ step: Step) -> [Int] {
    system.ordersOfCell[step.cell].compactMap { index in
      let order = system.orders[index]
      if step.direction > 0 { return order.lesser == step.cell ? order.greater : nil }
      return order.greater == step.cell ? order.lesser : nil
    }
  }

  /// Moves hidden obstacles on, so that the step has room for `amount`; as much as there is then.
  private mutating func makeRoom(_ step: Step, for amount: Int, depth: Int) -> Int {
    var room = amount
    for other in obstacles(step) where hidden.contains(other) {
      let slack = abs(value(other) - value(step.cell))
      guard slack < amount else { continue }
      let orders = depth > 1 ? Orders.madeRoomFor(depth: depth - 1) : .kept
      room = min(room, slack + push(other, step.direction, most: amount - slack, orders))
    }
    return room
  }

  // MARK: Circles

  /// The steps of a shortest circle that begins with `first`; nil where there is none.
  private func circle(
    through first: Step, _ orders: Orders, avoiding stuck: Set<Step>
  ) -> [Step]? {
    let arrow = system.arrows[first.cell]
    let (end, start) = first.direction > 0 ? (arrow.to, arrow.from) : (arrow.from, arrow.to)
    // Looked for from the joint with fewer arrows: the other may have thousands.
    let isReversed = system.cellsAt[start].count < system.cellsAt[end].count
    let (source, goal) = isReversed ? (start, end) : (end, start)
    guard source != goal else { return [first] }
    var cameBy: [Int: (step: Step, from: Int)] = [:]
    var waiting = [source]
    var next = 0
    while next < waiting.count {
      let joint = waiting[next]
      next += 1
      for cell in hidden.cells(at: joint) where cell != first.cell {
        let arrow = system.arrows[cell]
        let goesAlong = (arrow.from == joint) != isReversed
        let step = Step(cell: cell, direction: goesAlong ? 1 : -1)
        let other = arrow.from == joint ? arrow.to : arrow.from
        guard other != source, cameBy[other] == nil, room(step, orders) > 0,
          !stuck.contains(step)
        else { continue }
        cameBy[other] = (step, joint)
        if other == goal { return [first] + steps(to: goal, from: source, cameBy) }
        waiting.append(other)
      }
    }
    return nil
  }

  private func steps(
    to goal: Int, from source: Int, _ cameBy: [Int: (step: Step, from: Int)]
  ) -> [Step] {
    var steps: [Step] = []
    var joint = goal
    while joint != source, let (step, from) = cameBy[joint] {
      steps.append(step)
      joint = from
    }
    return steps
  }
}

/// The cells that are not printed, also by the joints they touch.
package struct HiddenCells: Sendable {
  private let system: CountSystem
  private var isHidden: [Bool]
  private var byJoint: [[Int]]

  package init(_ system: CountSystem, hidden: some Sequence<Int> = []) {
    self.system = system
    isHidden = [Bool](repeating: false, count: system.values.count)
    byJoint = [[Int]](repeating: [], count: system.cellsAt.count)
    for cell in hidden { insert(cell) }
  }

  package mutating func insert(_ cell: Int) {
    guard !isHidden[cell] else { return }
    isHidden[cell] = true
    let arrow = system.arrows[cell]
    for joint in Set([arrow.from, arrow.to]).sorted() { byJoint[joint].append(cell) }
  }

  package func contains(_ cell: Int) -> Bool { isHidden[cell] }

  /// In the order in which they were hidden.
  package func cells(at joint: Int) -> [Int] { byJoint[joint] }

  package var cells: [Int] { isHidden.indices.filter { isHidden[$0] } }
}
