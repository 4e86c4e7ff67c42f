import Platform

/// A line on standard error that says how far a batch is; only on a terminal.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var lastShare = -1

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = total > 1 && !isQuiet && Terminal.isInteractive(.diagnostics)
  }

  mutating func advance(to done: Int) {
    guard isShown else { return }
    let share = done * 40 / max(1, total)
    guard share != lastShare || done == total else { return }
    lastShare = share
    let bar = String(repeating: "█", count: share) + String(repeating: "░", count: 40 - share)
    try? Terminal.write("\r\(bar) \(done) of \(total)", to: .diagnostics)
  }

  func clear() {
    guard isShown else { return }
    try? Terminal.write("\r\u{1B}[K", to: .diagnostics)
  }
}
