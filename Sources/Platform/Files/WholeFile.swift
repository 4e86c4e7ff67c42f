import Glibc

/// Files written whole or not at all.
package enum WholeFile {
  /// Writes `bytes` to a temporary file beside `path`, syncs it, and renames it into place.
  ///
  /// Whatever fails, nothing stands under the final name that did not stand there before, and the
  /// temporary file is gone.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    let temporary = temporaryName(for: path)
    do throws(FileProblem) {
      let file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try file.write(bytes)
      try file.synchronise()
    } catch {
      remove(temporary)
      throw error
    }
    guard let from = temporary.cString, let to = path.cString, unsafe rename(from, to) == 0 else {
      let problem = FileProblem(errno: errno)
      remove(temporary)
      throw problem
    }
    // The rename itself must survive a power cut; a folder that can't be synced is no failure.
    if let folder = try? FileDescriptor(path.parent, O_RDONLY | O_DIRECTORY) {
      try? folder.synchronise()
    }
  }

  /// The process number keeps two runs apart; the name is hidden, so no inbox walk meets it.
  private static func temporaryName(for path: FilePath) -> FilePath {
    let suffix = ".\(getpid()).tmp"
    return path.parent.appending(
      FilePath(bytes: Array(".".utf8) + path.lastComponent.bytes + Array(suffix.utf8)))
  }

  private static func remove(_ path: FilePath) {
    if let name = path.cString { _ = unsafe unlink(name) }
  }
}
