import Impact
import InventedProgrammes
import Testing

@Suite struct `The audit of one table` {
  /// A total of parts, those at `hidden` not printed.
  private static func table(_ parts: [Int]) -> (system: CountSystem, cells: [Int]) {
    var system = CountSystem()
    let (one, other) = (system.addJoint(), system.addJoint())
    let cells = parts.map { system.addCell($0, from: one, to: other) }
    _ = system.addCell(parts.reduce(0, +), from: other, to: one)
    return (system, cells)
  }

  @Test func `one hidden part of a printed total is found`() {
    let (system, cells) = Self.table([3, 20, 40])
    let hidden = HiddenCells(system, hidden: [cells[0]])
    let verdict = DisclosureAudit(system, hidden: hidden).verdict(on: cells[0], width: 1)
    #expect(verdict == .recoverable(FeasibleInterval(low: 3, high: 3)))
  }

  @Test func `bounds and witnesses agree with trying out every table`() {
    var numbers = SeededNumbers(3)
    for _ in 0..<300 {
      let parts = (0..<3).map { _ in Int.random(in: 1...9, using: &numbers) }
      let (system, cells) = Self.table(parts)
      let free = cells.filter { _ in numbers.chance(70) }
      let hidden = HiddenCells(system, hidden: free)
      let sum = free.reduce(0) { $0 + parts[$1] }
      for cell in free {
        // Every other hidden part is at least 1, and all add up to what is left of the total.
        let high = free.count == 1 ? sum : sum - (free.count - 1)
        let low = free.count == 1 ? sum : 1
        for width in 1...8 {
          let verdict = DisclosureAudit(system, hidden: hidden).verdict(on: cell, width: width)
          #expect(verdict.isSafe == (high - low >= width), "\(parts) \(free) \(width)")
          if case .safe(let witness) = verdict { #expect(witness.holds(in: system, hidden)) }
        }
      }
    }
  }

  /// Rows by columns with both totals, some cells hidden.
  @Test func `what a reader can work out is what an exact solver works out`() throws {
    var numbers = SeededNumbers(17)
    var recoverable = 0
    for _ in 0..<60 {
      var system = CountSystem()
      let (top, bottom) = (system.addJoint(), system.addJoint())
      let rows = (0..<3).map { _ in system.addJoint() }
      let columns = (0..<3).map { _ in system.addJoint() }
      var rowSums = [0, 0, 0]
      var columnSums = [0, 0, 0]
      for row in 0..<3 {
        for column in 0..<3 {
          let value = Int.random(in: 1...12, using: &numbers)
          _ = system.addCell(value, from: columns[column], to: rows[row])
          rowSums[row] += value
          columnSums[column] += value
        }
      }
      for index in 0..<3 {
        _ = system.addCell(columnSums[index], from: top, to: columns[index])
        _ = system.addCell(rowSums[index], from: rows[index], to: bottom)
      }
      _ = system.addCell(rowSums.reduce(0, +), from: bottom, to: top)
      try #require(system.unbalancedJoints.isEmpty)
      let hidden = HiddenCells(
        system, hidden: system.values.indices.filter { _ in numbers.chance(45) })
      for cell in hidden.cells {
        let width = Int.random(in: 1...9, using: &numbers)
        let verdict = DisclosureAudit(system, hidden: hidden).verdict(on: cell, width: width)
        let solved = try SolvedBounds(system, hidden).width(of: cell)
        #expect(verdict.isSafe == (solved.map { $0 >= width } ?? true))
        if !verdict.isSafe { recoverable += 1 }
      }
    }
    #expect(recoverable > 50)
  }

  @Test func `pupils measured stay at most the pupils who took part`() {
    var system = CountSystem()
    let (one, other) = (system.addJoint(), system.addJoint())
    let measured = system.addCell(4, from: one, to: other)
    _ = system.addCell(4, from: other, to: one)
    let reached = system.addCell(7, from: system.addJoint(), to: system.addJoint())
    system.addOrder(lesser: measured, greater: reached)
    let audit = DisclosureAudit(
      system, hidden: HiddenCells(system, hidden: [measured, measured + 1]))
    #expect(audit.verdict(on: measured, width: 6).isSafe)
    // From 1 to the 7 who took part, and no further.
    #expect(
      audit.verdict(on: measured, width: 7)
        == .recoverable(FeasibleInterval(low: 1, high: 7)))
  }
}

/// The bounds of hidden counts as linear programmes.
private struct SolvedBounds {
  private let cells: [Int]
  private let rows: [[Rational]]
  private let sides: [Rational]

  init(_ system: CountSystem, _ hidden: HiddenCells) {
    let cells = hidden.cells
    self.cells = cells
    let joints = system.cellsAt.indices.filter { !hidden.cells(at: $0).isEmpty }
    rows = joints.map { joint in
      cells.map { Rational(whole: system.flow(into: joint, of: $0)) }
    }
    // Each count stands as what it is above 1, the least a hidden count can be.
    sides = joints.map { joint in
      let all = system.cellsAt[joint]
      let printed = all.filter { !hidden.contains($0) }
      return Rational(
        whole: -printed.reduce(0) { $0 + system.flow(into: joint, of: $1) * system.values[$1] }
          - hidden.cells(at: joint).reduce(0) { $0 + system.flow(into: joint, of: $1) })
    }
  }

  /// Nil without end.
  func width(of cell: Int) throws -> Int? {
    guard let least = try extreme(of: cell, sign: -1), let most = try extreme(of: cell, sign: 1)
    else { return nil }
    return most - least
  }

  private func extreme(of cell: Int, sign: Int) throws -> Int? {
    var simplex = ExactSimplex(rows: rows, sides: sides)
    let goal = cells.map { Rational(whole: $0 == cell ? sign : 0) }
    guard case .optimum(let point) = try simplex.maximise(goal),
      let index = cells.firstIndex(of: cell)
    else { return nil }
    return point[index].rounded
  }
}
