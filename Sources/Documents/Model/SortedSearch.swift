extension RandomAccessCollection where Index == Int {
  /// The first position from which on a condition holds; it must hold for all that follow.
  ///
  /// - Complexity: O(log n).
  // Made anew for each caller: called through a module's edge it copies an element at each look.
  @inlinable package func firstSorted(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
