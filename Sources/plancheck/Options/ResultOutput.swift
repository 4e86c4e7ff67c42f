import Platform
import Reports

/// Where a command's result goes, piece by piece: to standard output, or to a file that is there whole
/// once the result is finished.
///
/// A result is never held as a whole, so that it may be as long as the inbox.
struct ResultOutput: ~Copyable {
  private let path: FilePath?
  private var file: WholeFile?
  private var gathered: [UInt8] = []
  private static let chunkBytes = 1 << 16

  /// - Throws: `CommandProblem` where nothing can be written; so that it is said before the work.
  init(_ options: OutputOptions) throws(CommandProblem) {
    path = try options.output.map { name throws(CommandProblem) in try Self.target(name) }
  }

  private static func target(_ name: String) throws(CommandProblem) -> FilePath {
    guard !name.isEmpty else { throw CommandProblem("--output is empty; name the file to write.") }
    let path = FilePath(name)
    if Folder.kindFollowingLinks(of: path) == .folder {
      throw CommandProblem(
        "can't write \(Escaping.terminal(name)): it is a folder. Name a file in it.")
    }
    guard Folder.kindFollowingLinks(of: path.parent) == .folder else {
      throw CommandProblem(
        "can't write \(Escaping.terminal(name)): there is no folder "
          + "\(Escaping.terminal(path.parent.display)). Make it first, or name another.")
    }
    return path
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
