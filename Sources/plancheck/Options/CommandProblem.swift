import Platform
import Reports

/// Why a command could not run at all: one sentence with place and cure, for standard error.
struct CommandProblem: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }

  init(_ path: FilePath, _ problem: FileProblem, doing: String = "open") {
    let shown = path.bytes.isEmpty ? "a path that is empty" : Escaping.terminal(path.display)
    message = "can't \(doing) \(shown): \(problem.reason)."
  }
}

/// What is said on standard error.
enum Diagnostics {
  static func say(_ text: String) {
    try? Terminal.write(text + "\n", to: .diagnostics)
  }
}
