/// The values a hidden count may have, as far as a reader can tell; `high` is nil where nothing
/// bounds it from above.
package struct FeasibleInterval: Hashable, Sendable {
  package var low: Int
  package var high: Int?

  package init(low: Int, high: Int?) {
    self.low = low
    self.high = high
  }

  /// How far apart its ends are; nil without end.
  package var width: Int? { high.map { $0 - low } }
}

/// Bounds that follow from each sum taken alone, drawn tight until nothing moves.
///
/// The result holds every value a hidden cell may have and perhaps more.  A narrow interval is
/// therefore proof that a cell can be worked out; a wide one is no proof that it cannot.
package struct BoundPropagation: Sendable {
  /// What a hidden cell is at least: noughts are always printed as 0.
  package static let leastHidden = 1
  /// Rounds after which bounds that still move are taken as they are; they stay valid bounds.
  private static let mostRounds = 200

  package private(set) var intervals: [FeasibleInterval]

  package init(_ system: CountSystem, hidden: [Bool]) {
    intervals = system.values.indices.map {
      hidden[$0]
        ? FeasibleInterval(low: Self.leastHidden, high: nil)
        : FeasibleInterval(low: system.values[$0], high: system.values[$0])
    }
    var waiting = Set(
      system.sums.indices.filter { index in
        system.sums[index].terms.contains { hidden[$0.cell] }
      })
    var orders = system.orders.filter { hidden[$0.lesser] || hidden[$0.greater] }
    orders.sort { ($0.lesser, $0.greater) < ($1.lesser, $1.greater) }
    for _ in 0..<Self.mostRounds where !waiting.isEmpty {
      var moved: Set<Int> = []
      for index in waiting.sorted() { tighten(system.sums[index], &moved) }
      for order in orders { tighten(order, &moved) }
      waiting = Set(moved.flatMap { system.sumsOfCell[$0] })
    }
  }

  private mutating func tighten(_ sum: CountSystem.Sum, _ moved: inout Set<Int>) {
    let total = intervals[sum.total]
    let lows = sum.parts.reduce(0) { $0 + intervals[$1].low }
    let open = sum.parts.filter { intervals[$0].high == nil }
    let highs = sum.parts.reduce(0) { $0 + (intervals[$1].high ?? 0) }
    narrow(sum.total, low: lows, high: open.isEmpty ? highs : nil, &moved)
    for part in sum.parts {
      let own = intervals[part]
      let isOnlyOpen = open.isEmpty || open == [part]
      narrow(
        part,
        low: isOnlyOpen ? total.low - (highs - (own.high ?? 0)) : nil,
        high: total.high.map { $0 - (lows - own.low) }, &moved)
    }
  }

  private mutating func tighten(_ order: CountSystem.Order, _ moved: inout Set<Int>) {
    narrow(order.lesser, low: nil, high: intervals[order.greater].high, &moved)
    narrow(order.greater, low: intervals[order.lesser].low, high: nil, &moved)
  }

  private mutating func narrow(_ cell: Int, low: Int?, high: Int?, _ moved: inout Set<Int>) {
    if let low, low > intervals[cell].low {
      intervals[cell].low = low
      moved.insert(cell)
    }
    if let high, intervals[cell].high.map({ high < $0 }) ?? true {
      intervals[cell].high = high
      moved.insert(cell)
    }
  }
}
