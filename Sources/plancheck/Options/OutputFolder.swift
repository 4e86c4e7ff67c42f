import Platform
import Reports

/// A folder that reports are written to, each file whole or not at all.
struct OutputFolder {
  let path: FilePath

  init(_ path: FilePath) {
    self.path = path
  }

  func write(_ file: OutputFile) throws(CommandProblem) {
    let target = path.appending(file.name)
    do throws(FileProblem) {
      try Folder.make(target.parent)
      try WholeFile.write(file.bytes, to: target)
    } catch {
      throw CommandProblem(target, error, doing: "write")
    }
  }
}
