import Platform
import Reports

/// Why a command could not run at all: one sentence with place and cure, for standard error.
struct CommandProblem: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }

  init(_ path: FilePath, _ problem: FileProblem, doing: String = "open") {
    message = "can't \(doing) \(Escaping.terminal(path.display)): \(problem.reason)."
  }
}

/// What is said on standard error.
enum Diagnostics {
  static func say(_ text: String) {
    try? Terminal.write(text + "\n", to: .diagnostics)
  }
}
