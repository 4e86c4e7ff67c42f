import Impact

/// Linear programming over exact fractions: `A·x = b`, `x ≥ 0`; a second opinion on what a reader can
/// work out, by a method that shares nothing with the one in use.
///
/// It goes by Bland's rule, which cannot cycle (Robert Bland, Mathematics of Operations Research 2, 1977).
struct ExactSimplex {
  /// An optimum, or that there is none.
  enum Outcome: Hashable {
    case optimum([Rational])
    case unbounded
    case infeasible
  }

  private var rows: [[Rational]]
  /// The right-hand sides, never negative.
  private var sides: [Rational]
  private var basis: [Int]
  private let variables: Int

  /// Takes the coefficients of each equation, all of one length, and their right-hand sides.
  init(rows: [[Rational]], sides: [Rational]) {
    variables = rows.first?.count ?? 0
    self.rows = []
    self.sides = []
    basis = []
    for (index, (row, side)) in zip(rows, sides).enumerated() {
      let flips = side.isNegative
      // One artificial variable for each equation makes a first basis.
      let artificial = rows.indices.map { $0 == index ? Rational.one : .zero }
      self.rows.append((flips ? row.map(\.negated) : row) + artificial)
      self.sides.append(side.magnitude)
      basis.append(variables + index)
    }
  }

  /// The point that makes `objective·x` largest.
  mutating func maximise(_ objective: [Rational]) throws(ArithmeticOverflow) -> Outcome {
    let artificial = rows.count
    let firstGoal =
      [Rational](repeating: .zero, count: variables)
      + [Rational](repeating: Rational.one.negated, count: artificial)
    guard try climb(firstGoal, columns: variables + artificial) else { return .infeasible }
    for (row, column) in basis.enumerated() where column >= variables {
      guard sides[row].isZero else { return .infeasible }
      // An artificial variable at nought leaves the basis, or its equation says nothing new.
      if let entering = (0..<variables).first(where: { !rows[row][$0].isZero }) {
        try pivot(row, entering)
      }
    }
    let goal = objective + [Rational](repeating: .zero, count: artificial)
    guard try climb(goal, columns: variables) else { return .unbounded }
    var point = [Rational](repeating: .zero, count: variables)
    for (row, column) in basis.enumerated() where column < variables { point[column] = sides[row] }
    return .optimum(point)
  }

  /// False where nothing bounds the goal.
  private mutating func climb(
    _ goal: [Rational], columns: Int
  ) throws(ArithmeticOverflow) -> Bool {
    while let entering = try entering(goal, columns: columns) {
      guard let leaving = try leaving(entering) else { return false }
      try pivot(leaving, entering)
    }
    return true
  }

  /// The first column that would raise the goal.
  private func entering(
    _ goal: [Rational], columns: Int
  ) throws(ArithmeticOverflow) -> Int? {
    for column in 0..<columns where !basis.contains(column) {
      var gain = goal[column]
      for (row, member) in basis.enumerated() where !goal[member].isZero {
        gain = try gain - goal[member] * rows[row][column]
      }
      if gain > .zero { return column }
    }
    return nil
  }

  /// The row with the least ratio; of equals the one with the first basic variable.
  private func leaving(_ column: Int) throws(ArithmeticOverflow) -> Int? {
    var best: (row: Int, ratio: Rational)?
    for row in rows.indices where rows[row][column] > .zero {
      let ratio = try sides[row] / rows[row][column]
      if let known = best, (known.ratio, basis[known.row]) <= (ratio, basis[row]) { continue }
      best = (row, ratio)
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) throws(ArithmeticOverflow) {
    let divisor = rows[row][column]
    for index in rows[row].indices where !rows[row][index].isZero {
      rows[row][index] = try rows[row][index] / divisor
    }
    sides[row] = try sides[row] / divisor
    for other in rows.indices where other != row && !rows[other][column].isZero {
      let factor = rows[other][column]
      for index in rows[row].indices where !rows[row][index].isZero {
        rows[other][index] = try rows[other][index] - factor * rows[row][index]
      }
      sides[other] = try sides[other] - factor * sides[row]
    }
    basis[row] = column
  }
}
