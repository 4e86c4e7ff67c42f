import Glibc

/// A plain file read whole, once, without following links.
package enum PlainFile {
  /// What a file is known by without reading it: an unchanged stamp means unchanged content.
  package struct Stamp: Hashable, Sendable {
    package var bytes: Int
    /// Nanoseconds since 1970.
    package var modified: Int
    package var inode: UInt64

    package init(bytes: Int, modified: Int, inode: UInt64) {
      self.bytes = bytes
      self.modified = modified
      self.inode = inode
    }
  }

  package struct Content: Sendable {
    package var bytes: [UInt8]
    package var stamp: Stamp
  }

  /// Reads a file that may have been put there by anybody.
  ///
  /// Opened with `O_NOFOLLOW` and `O_NONBLOCK`, so that neither a link nor a pipe can lead the
  /// reader away or hold it up; the kind is asked of the open file, so that it can't be swapped.
  ///
  /// Links are followed only on request: for what a person named on the command line, never for an
  /// inbox.
  ///
  /// - Throws: `FileProblem.tooLarge` before anything is read; `.notAPlainFile` for all but regular
  ///   files.
  package static func read(
    _ path: FilePath, limit: Int, followingLinks: Bool = false
  ) throws(FileProblem) -> Content {
    let linkFlag = followingLinks ? 0 : O_NOFOLLOW
    let file = try FileDescriptor(path, O_RDONLY | linkFlag | O_NONBLOCK | O_NOCTTY)
    let status = try file.status()
    try requirePlain(status)
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = try file.read(into: &bytes, from: done, at: done)
      if count == 0 { break }
      done += count
    }
    // The file shrank while it was read; what there is is judged as it is.
    if done < size { bytes.removeLast(size - done) }
    return Content(bytes: bytes, stamp: Stamp(status))
  }

  /// The stamp alone; the file is not opened for reading.
  package static func stamp(of path: FilePath) throws(FileProblem) -> Stamp {
    guard let name = path.cString else { throw .notFound }
    var status = stat()
    guard unsafe lstat(name, &status) == 0 else { throw FileProblem(errno: errno) }
    try requirePlain(status)
    return Stamp(status)
  }

  private static func requirePlain(_ status: stat) throws(FileProblem) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .notAPlainFile("a folder")
    case S_IFLNK: throw .notAPlainFile("a link")
    case S_IFIFO: throw .notAPlainFile("a pipe")
    case S_IFSOCK: throw .notAPlainFile("a socket")
    default: throw .notAPlainFile("a device")
    }
  }
}

extension PlainFile.Stamp {
  init(_ status: stat) {
    self.init(
      bytes: Int(status.st_size),
      modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec),
      inode: UInt64(status.st_ino))
  }

  /// Whole seconds since 1970.
  package var modifiedSeconds: Int { modified / 1_000_000_000 }
}
