import Platform
import Reports

/// A folder that reports are written to, each file whole or not at all.
struct OutputFolder: OutputSink {
  let path: FilePath
  /// Names each file that is written on standard error.
  var saysWhatItWrites = false
  private var growing: [String: GrowingFile] = [:]

  init(_ path: FilePath) {
    self.path = path
  }

  /// The folder that was named on the command line, or else the usual one.
  static func path(
    _ named: String?, or usual: FilePath
  ) throws(CommandProblem) -> FilePath {
    guard let named else { return usual }
    guard !named.isEmpty else {
      throw CommandProblem("--output is empty; name the folder to write into.")
    }
    return FilePath(named)
  }

  func write(_ file: OutputFile) throws(CommandProblem) {
    try writing(file.name) { target throws(FileProblem) in
      try WholeFile.write(file.bytes, to: target)
    }
    say(file.name)
  }

  mutating func add(_ bytes: [UInt8], to name: String) throws(CommandProblem) {
    try writing(name) { target throws(FileProblem) in
      if growing[name] == nil { growing[name] = try GrowingFile(at: target) }
      try growing[name]?.write(bytes)
    }
  }

  mutating func keep(_ name: String) throws(CommandProblem) {
    guard let file = growing.removeValue(forKey: name) else { return }
    try writing(name) { _ throws(FileProblem) in try file.keep() }
    say(name)
  }

  private func writing<Result>(
    _ name: String, _ write: (FilePath) throws(FileProblem) -> Result
  ) throws(CommandProblem) -> Result {
    let target = path.appending(name)
    do throws(FileProblem) {
      try Folder.make(target.parent)
    } catch {
      throw CommandProblem(target.parent, error, doing: "make the folder")
    }
    do throws(FileProblem) {
      return try write(target)
    } catch {
      throw CommandProblem(target, error, doing: "write")
    }
  }

  private func say(_ name: String) {
    guard saysWhatItWrites else { return }
    Diagnostics.say("wrote \(Escaping.terminal(path.appending(name).display))")
  }
}

/// A whole file in the making, which several may hold.
private final class GrowingFile {
  private var file: WholeFile?

  init(at path: FilePath) throws(FileProblem) {
    file = try WholeFile(at: path)
  }

  func write(_ bytes: [UInt8]) throws(FileProblem) { try file?.write(bytes) }

  func keep() throws(FileProblem) { try file.take()?.keep() }
}
