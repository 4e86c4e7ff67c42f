/// Counts that are printed, and how they add up: everything a reader could reckon with.
package struct CountSystem: Sendable {
  /// `cells[total]` is the sum of the cells at `parts`.
  package struct Sum: Hashable, Sendable {
    package var total: Int
    package var parts: [Int]

    package init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
    }
  }

  /// A reader knows that one count is at most another: pupils measured, pupils who took part.
  package struct Order: Hashable, Sendable {
    package var lesser: Int
    package var greater: Int

    package init(lesser: Int, greater: Int) {
      self.lesser = lesser
      self.greater = greater
    }
  }

  /// The true counts, none negative.
  package private(set) var values: [Int] = []
  package private(set) var sums: [Sum] = []
  package private(set) var orders: [Order] = []
  /// The sums that each cell takes part in.
  package private(set) var sumsOfCell: [[Int]] = []
  package private(set) var ordersOfCell: [[Int]] = []

  package init() {}

  /// Adds a cell and gives back its index.
  package mutating func addCell(_ value: Int) -> Int {
    values.append(max(0, value))
    sumsOfCell.append([])
    ordersOfCell.append([])
    return values.count - 1
  }

  /// Adds a sum; one that the values do not obey is left out, for a reader knows no such thing.
  package mutating func addSum(total: Int, parts: [Int]) {
    guard !parts.isEmpty, values[total] == parts.reduce(0, { $0 + values[$1] }) else { return }
    for cell in [total] + parts { sumsOfCell[cell].append(sums.count) }
    sums.append(Sum(total: total, parts: parts))
  }

  /// Adds an order; one that the values do not obey is left out.
  package mutating func addOrder(lesser: Int, greater: Int) {
    guard values[lesser] <= values[greater] else { return }
    for cell in [lesser, greater] { ordersOfCell[cell].append(orders.count) }
    orders.append(Order(lesser: lesser, greater: greater))
  }
}

extension CountSystem.Sum {
  /// The cells with their signs in `parts − total = 0`.
  package var terms: [(cell: Int, sign: Int)] {
    [(total, -1)] + parts.map { ($0, 1) }
  }
}
