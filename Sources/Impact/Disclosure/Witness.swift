/// Two sets of counts that agree with everything printed and differ in a hidden cell.
///
/// A reader cannot tell them apart, so the cell cannot be known more closely than their difference:
/// a proof that can be checked without the search that found it.
package struct Witness: Hashable, Sendable {
  package var cell: Int
  /// The cells that differ from the true counts, in the one set and in the other.
  package var lowCounts: [Int: Int]
  package var highCounts: [Int: Int]
  /// The cell's value in the one set, and in the other.
  package var low: Int
  package var high: Int

  package var width: Int { high - low }

  /// Whether both sets obey every sum and order, given that the true counts do, and leave printed
  /// cells as they are.
  package func holds(in system: CountSystem, _ hidden: HiddenCells) -> Bool {
    func value(_ cell: Int, _ counts: [Int: Int]) -> Int { counts[cell] ?? system.values[cell] }
    func holds(_ counts: [Int: Int]) -> Bool {
      var surplus: [Int: Int] = [:]
      for (cell, count) in counts {
        guard hidden.contains(cell), count >= HiddenCounts.least else { return false }
        surplus[system.arrows[cell].to, default: 0] += count - system.values[cell]
        surplus[system.arrows[cell].from, default: 0] -= count - system.values[cell]
      }
      let orders = Set(counts.keys.flatMap { system.ordersOfCell[$0] })
      return surplus.values.allSatisfy { $0 == 0 }
        && orders.allSatisfy { index in
          let order = system.orders[index]
          return value(order.lesser, counts) <= value(order.greater, counts)
        }
    }
    return holds(lowCounts) && holds(highCounts) && value(cell, lowCounts) == low
      && value(cell, highCounts) == high
  }
}
