/// Proves, cell by cell, that no hidden count can be worked out from what is printed.
///
/// A cell is safe when two whole-number tables agree with everything printed, in every paper, and
/// differ in the cell by at least the width asked for (`Witness`).  Without orders between hidden
/// counts the search finds the whole interval that a cell can lie in; with them it finds a part of
/// it, and what cannot be proved safe counts as not safe.
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
  private let hidden: HiddenCells

  package init(_ system: CountSystem, hidden: HiddenCells) {
    self.system = system
    self.hidden = hidden
  }

  /// Whether what a reader can tell of `cell` has ends at least `width` apart.
  package func verdict(on cell: Int, width: Int) -> Verdict {
    if let witness = witness(for: cell, width: width) { return .safe(witness) }
    let (low, high) = extremes(of: cell, width: width, .printedOnly)
    let interval = FeasibleInterval(low: low.value(cell), high: high.value(cell))
    return interval.width < width ? .recoverable(interval) : .unproved
  }

  /// A proof that the cell is safe; nil where none is found.
  package func witness(for cell: Int, width: Int) -> Witness? {
    for orders in [HiddenCounts.Orders.kept, .madeRoomFor(depth: 3)] {
      let (low, high) = extremes(of: cell, width: width, orders)
      let witness = Witness(
        cell: cell, lowCounts: low.moved, highCounts: high.moved, low: low.value(cell),
        high: high.value(cell))
      if witness.width >= width { return witness }
    }
    return nil
  }

  /// Counts with the cell as high as it can be, up to `width` above the true one, and as low as the
  /// width still asks for.
  private func extremes(
    of cell: Int, width: Int, _ orders: HiddenCounts.Orders
  ) -> (low: HiddenCounts, high: HiddenCounts) {
    var high = HiddenCounts(system, hidden)
    let up = high.push(cell, 1, most: width, orders)
    var low = HiddenCounts(system, hidden)
    _ = low.push(cell, -1, most: width - up, orders)
    return (low, high)
  }
}

/// The values a hidden count may have, as far as a reader can tell.
package struct FeasibleInterval: Hashable, Sendable {
  package var low: Int
  package var high: Int

  package init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  package var width: Int { high - low }
}
