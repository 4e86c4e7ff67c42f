internal import CSystemCalls
import Glibc

/// Files written whole or not at all.
package enum WholeFile {
  /// Writes `bytes` to a temporary file in the folder of `path`, syncs it, and renames it.
  ///
  /// The temporary file has no name until it is whole, so that not even a killed run leaves one
  /// behind; where the disk can't do that (network disks), it is a hidden file.  Whatever fails,
  /// nothing stands under the final name that did not stand there before, and the temporary file is
  /// gone.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    let temporary = temporaryName(for: path)
    do throws(FileProblem) {
      if let unnamed = unnamedFile(in: path.parent) {
        try fill(unnamed, bytes)
        try unnamed.name(temporary)
      } else {
        try fill(FileDescriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW), bytes)
      }
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

  private static func fill(_ file: borrowing FileDescriptor, _ bytes: [UInt8]) throws(FileProblem) {
    try file.write(bytes)
    try file.synchronise()
  }

  /// Nil where the disk knows no files without a name, or nothing can be written: the named file
  /// then says why.
  private static func unnamedFile(in folder: FilePath) -> FileDescriptor? {
    guard let name = folder.cString else { return nil }
    let opened = retryingOnInterrupt { unsafe csystem_open_unnamed(name) }
    return opened < 0 ? nil : FileDescriptor(owning: opened)
  }

  /// The process number keeps two runs apart; the name is hidden, so no inbox walk meets it, and no
  /// longer than a name may be (255 bytes).
  private static func temporaryName(for path: FilePath) -> FilePath {
    let suffix = ".\(getpid()).tmp"
    return path.parent.appending(
      FilePath(bytes: Array(".".utf8) + path.lastComponent.bytes.prefix(200) + Array(suffix.utf8)))
  }

  private static func remove(_ path: FilePath) {
    if let name = path.cString { _ = unsafe unlink(name) }
  }
}
