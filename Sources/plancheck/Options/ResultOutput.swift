import Platform

/// Where a command's result goes: straight to standard output, or gathered for a file that is then
/// written whole.
struct ResultOutput {
  private let path: FilePath?
  private var gathered: [UInt8] = []
  private static let chunkBytes = 1 << 16

  init(_ options: OutputOptions) {
    path = options.output.map { FilePath($0) }
  }

  var isTerminal: Bool { path == nil && Terminal.isInteractive(.output) }

  mutating func write(_ bytes: [UInt8]) throws(CommandProblem) {
    gathered += bytes
    if path == nil, isTerminal || gathered.count >= Self.chunkBytes { try flush() }
  }

  mutating func write(_ text: String) throws(CommandProblem) {
    try write(Array(text.utf8))
  }

  mutating func finish() throws(CommandProblem) {
    guard let path else { return try flush() }
    do throws(FileProblem) {
      try WholeFile.write(gathered, to: path)
    } catch {
      throw CommandProblem(path, error, doing: "write")
    }
  }

  private mutating func flush() throws(CommandProblem) {
    defer { gathered.removeAll(keepingCapacity: true) }
    do throws(FileProblem) {
      try Terminal.write(gathered, to: .output)
    } catch {
      if error == .notRead { throw CommandProblem("\(error.reason).") }
      throw CommandProblem("can't write the result: \(error.reason).")
    }
  }
}
