import Impact
import InventedProgrammes
import Testing

@Suite struct `The audit of one table` {
  /// A total of parts, those at `hidden` not printed.
  private static func table(_ parts: [Int]) -> (system: CountSystem, cells: [Int]) {
    var system = CountSystem()
    let cells = parts.map { system.addCell($0) }
    let total = system.addCell(parts.reduce(0, +))
    system.addSum(total: total, parts: cells)
    return (system, cells)
  }

  @Test func `one hidden part of a printed total is found`() {
    let (system, cells) = Self.table([3, 20, 40])
    var hidden = [Bool](repeating: false, count: 4)
    hidden[cells[0]] = true
    let verdict = DisclosureAudit(system, hidden: hidden).verdict(on: cells[0], width: 1)
    #expect(verdict == .recoverable(FeasibleInterval(low: 3, high: 3)))
  }

  @Test func `bounds and witnesses agree with trying out every table`() {
    var numbers = SeededNumbers(3)
    for _ in 0..<300 {
      let parts = (0..<3).map { _ in Int.random(in: 1...9, using: &numbers) }
      let (system, cells) = Self.table(parts)
      let hidden = cells.map { _ in numbers.chance(70) } + [false]
      let free = cells.filter { hidden[$0] }
      let sum = free.reduce(0) { $0 + parts[$1] }
      for cell in free {
        // Every other hidden part is at least 1, and all add up to what is left of the total.
        let high = free.count == 1 ? sum : sum - (free.count - 1)
        let low = free.count == 1 ? sum : 1
        for width in 1...8 {
          let verdict = DisclosureAudit(system, hidden: hidden).verdict(on: cell, width: width)
          #expect(verdict.isSafe == (high - low >= width), "\(parts) \(hidden) \(width)")
          if case .safe(let witness) = verdict {
            #expect(witness.holds(in: system, hidden: hidden))
          }
        }
      }
    }
  }
}
