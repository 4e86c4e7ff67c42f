/// Counts that are printed, and how they add up: everything a reader could reckon with.
///
/// Each count is an arrow between two joints, and as much goes into a joint as comes out of it.  A
/// total is the arrow into the joint that its parts leave, so that one number stands in the sums
/// over its parts and in the sum that it is a part of; groups by phases with totals both ways are
/// such a net, and so are their areas and the county around them.
package struct CountSystem: Sendable {
  /// A reader knows that one count is at most another: pupils measured, pupils who took part.
  package struct Order: Hashable, Sendable {
    package var lesser: Int
    package var greater: Int

    package init(lesser: Int, greater: Int) {
      self.lesser = lesser
      self.greater = greater
    }
  }

  /// The joints that a count goes from and to.
  package struct Arrow: Hashable, Sendable {
    package var from: Int
    package var to: Int
  }

  /// The true counts, none negative.
  package private(set) var values: [Int] = []
  package private(set) var arrows: [Arrow] = []
  /// The cells that begin or end at each joint.
  package private(set) var cellsAt: [[Int]] = []
  package private(set) var orders: [Order] = []
  package private(set) var ordersOfCell: [[Int]] = []

  package init() {}

  /// Adds a joint and gives back its index.
  package mutating func addJoint() -> Int {
    cellsAt.append([])
    return cellsAt.count - 1
  }

  /// Adds a count between two joints and gives back its index.
  package mutating func addCell(_ value: Int, from: Int, to: Int) -> Int {
    let cell = values.count
    values.append(max(0, value))
    arrows.append(Arrow(from: from, to: to))
    ordersOfCell.append([])
    cellsAt[from].append(cell)
    if to != from { cellsAt[to].append(cell) }
    return cell
  }

  /// Adds an order; one that the values do not obey is left out, for a reader knows no such thing.
  package mutating func addOrder(lesser: Int, greater: Int) {
    guard values[lesser] <= values[greater] else { return }
    for cell in [lesser, greater] { ordersOfCell[cell].append(orders.count) }
    orders.append(Order(lesser: lesser, greater: greater))
  }

  /// The joints where more goes in than comes out, or less; none in a sound system.
  package var unbalancedJoints: [Int] {
    cellsAt.indices.filter { joint in
      cellsAt[joint].reduce(0) { $0 + flow(into: joint, of: $1) * values[$1] } != 0
    }
  }

  /// 1 for a cell that ends at the joint, -1 for one that begins there, 0 for both or neither.
  package func flow(into joint: Int, of cell: Int) -> Int {
    (arrows[cell].to == joint ? 1 : 0) - (arrows[cell].from == joint ? 1 : 0)
  }
}
