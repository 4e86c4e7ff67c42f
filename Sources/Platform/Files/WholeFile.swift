internal import CSystemCalls
import Glibc

/// A file that is written piece by piece and is there whole, once it is kept, or not at all.
///
/// The pieces go to a temporary file in the same folder, which `keep` syncs and renames.  It has no
/// name until then, so that not even a killed run leaves one behind; where the disk can't do that
/// (network disks), it is a hidden file.  Whatever fails, and where the file is dropped before it is
/// kept, nothing stands under the final name that did not stand there before.
///
/// A link stays, and the file that it leads to is replaced.  A pipe or a device, such as `/dev/null`,
/// can't be replaced and is written to as it is.
package struct WholeFile: ~Copyable {
  private let path: FilePath
  /// Empty where the pieces go where they are to be at once; a flag for that beside `isNamed` makes
  /// Swift 6.3.1 close descriptor 0 when an optional of this type is first set.
  private let temporary: FilePath
  private let file: FileDescriptor
  /// Whether something stands under the temporary name.
  private var isNamed: Bool

  /// Opens the temporary file.
  package init(at path: FilePath) throws(FileProblem) {
    let isInPlace = Folder.kindFollowingLinks(of: path) == .other
    let path = Folder.kind(of: path) == .link && !isInPlace ? Folder.realPath(of: path) : path
    self.path = path
    temporary = isInPlace ? FilePath("") : Self.temporaryName(for: path)
    if isInPlace {
      file = try FileDescriptor(path, O_WRONLY)
      isNamed = false
    } else if let unnamed = Self.unnamedFile(in: path.parent) {
      file = unnamed
      isNamed = false
    } else {
      file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      isNamed = true
    }
  }

  deinit {
    if isNamed { Self.remove(temporary) }
  }

  /// Writes `bytes` in one go.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(FileProblem) {
    let file = try WholeFile(at: path)
    try file.write(bytes)
    try file.keep()
  }

  /// Adds to what was written so far.
  package func write(_ bytes: [UInt8]) throws(FileProblem) { try file.write(bytes) }

  /// Puts the file in its place.
  package consuming func keep() throws(FileProblem) {
    if temporary.bytes.isEmpty { return }
    try file.synchronise()
    if !isNamed {
      try file.name(temporary)
      isNamed = true
    }
    guard let from = temporary.cString, let to = path.cString, unsafe rename(from, to) == 0 else {
      throw FileProblem(errno: errno)
    }
    isNamed = false
    // The rename itself must survive a power cut; a folder that can't be synced is no failure.
    if let folder = try? FileDescriptor(path.parent, O_RDONLY | O_DIRECTORY) {
      try? folder.synchronise()
    }
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
