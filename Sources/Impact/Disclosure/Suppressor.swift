/// Decides which counts are not printed, so that none of the small ones can be worked out.
///
/// First the counts that must not be seen (`primary`), then further ones of the same sums until the
/// audit proves every primary count safe.  The set only grows, and with every sum hidden nothing
/// can be worked out, so it ends.
package struct Suppressor: Sendable {
  package enum Reason: Hashable, Sendable {
    case primary(String)
    /// Hidden so that another count cannot be worked out.
    case complementary(protecting: Int)
  }

  private let system: CountSystem
  private let width: Int
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
    reasons = [Reason?](repeating: nil, count: system.values.count)
    for (cell, reason) in primary { reasons[cell] = .primary(reason) }
    if complementary { protect(primary.keys.sorted()) }
  }

  package var hidden: [Bool] { reasons.map { $0 != nil } }

  private mutating func protect(_ primary: [Int]) {
    closeSums()
    var open = primary
    while !open.isEmpty {
      let audit = DisclosureAudit(system, hidden: hidden)
      for cell in open {
        if case .safe(let witness) = audit.verdict(on: cell, width: width) {
          witnesses[cell] = witness
        }
      }
      open = open.filter { witnesses[$0] == nil }
      var added = false
      for cell in open where hideNext(protecting: cell) { added = true }
      if added { closeSums() }
      // A hidden cell may break an earlier proof only by being printed again, which never happens;
      // cells proved safe stay safe, because hiding more leaves every witness standing.
      if !added { return }
    }
  }

  /// A sum with one hidden cell gives it away: hide the next smallest, at once, in every such sum.
  private mutating func closeSums() {
    var waiting = Array(system.sums.indices.reversed())
    while let index = waiting.popLast() {
      let cells = system.sums[index].terms.map(\.cell)
      let concealed = cells.filter { reasons[$0] != nil }
      guard concealed.count == 1, let only = concealed.first,
        let next = smallest(of: system.sums[index])
      else { continue }
      reasons[next] = .complementary(protecting: only)
      waiting += system.sumsOfCell[next].reversed()
    }
  }

  /// Hides one more count of a sum that holds `cell` or a hidden neighbour of it.
  private mutating func hideNext(protecting cell: Int) -> Bool {
    var seen: Set<Int> = [cell]
    var ring = [cell]
    while !ring.isEmpty {
      let sums = Set(ring.flatMap { system.sumsOfCell[$0] }).sorted()
      let tied = ring.flatMap(tiedCells)
      let candidates =
        sums.compactMap { smallest(of: system.sums[$0]) } + tied.filter { reasons[$0] == nil }
      if let next = candidates.min(by: { rank($0) < rank($1) }) {
        reasons[next] = .complementary(protecting: cell)
        return true
      }
      ring = (sums.flatMap { system.sums[$0].terms.map(\.cell) } + tied)
        .filter { reasons[$0] != nil && seen.insert($0).inserted }
    }
    return false
  }

  /// The counts that bound `cell` from above or below.
  private func tiedCells(_ cell: Int) -> [Int] {
    system.ordersOfCell[cell].map { index in
      let order = system.orders[index]
      return order.lesser == cell ? order.greater : order.lesser
    }.filter { system.values[$0] > 0 }
  }

  /// The smallest part that is still printed and not nought; the total where none is left.
  private func smallest(of sum: CountSystem.Sum) -> Int? {
    let parts = sum.parts.filter { reasons[$0] == nil && system.values[$0] > 0 }
    if let part = parts.min(by: { rank($0) < rank($1) }) { return part }
    return reasons[sum.total] == nil && system.values[sum.total] > 0 ? sum.total : nil
  }

  private func rank(_ cell: Int) -> (Int, Int) { (system.values[cell], cell) }
}
