import Platform

/// Where a command's result goes, piece by piece: to standard output, or to a file that is there whole
/// once the result is finished.
///
/// A result is never held as a whole, so that it may be as long as the inbox.
struct ResultOutput: ~Copyable {
  private let path: FilePath?
  private var file: WholeFile?
  private var gathered: [UInt8] = []
  private static let chunkBytes = 1 << 16

  init(_ options: OutputOptions) {
    path = options.output.map { FilePath($0) }
  }

  var isTerminal: Bool { path == nil && Terminal.isInteractive(.output) }

  mutating func write(_ bytes: [UInt8]) throws(CommandProblem) {
    gathered += bytes
    if isTerminal || gathered.count >= Self.chunkBytes { try flush() }
  }

  mutating func write(_ text: String) throws(CommandProblem) {
    try write(Array(text.utf8))
  }

  mutating func finish() throws(CommandProblem) {
    try flush()
    guard let path, let file = file.take() else { return }
    do throws(FileProblem) {
      try file.keep()
    } catch {
      throw CommandProblem(path, error, doing: "write")
    }
  }

  private mutating func flush() throws(CommandProblem) {
    defer { gathered.removeAll(keepingCapacity: true) }
    guard let path else { return try print(gathered) }
    do throws(FileProblem) {
      if file == nil { file = try WholeFile(at: path) }
      try file?.write(gathered)
    } catch {
      throw CommandProblem(path, error, doing: "write")
    }
  }

  private func print(_ bytes: [UInt8]) throws(CommandProblem) {
    do throws(FileProblem) {
      try Terminal.write(bytes, to: .output)
    } catch {
      if error == .notRead { throw CommandProblem("\(error.reason).") }
      throw CommandProblem("can't write the result: \(error.reason).")
    }
  }
}
