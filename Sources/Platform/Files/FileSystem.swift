internal import CSystemCalls
import Glibc

/// Where a path leads to, and on what kind of disk.
package enum FileSystem {
  /// The name of the network file system that a path lies on: `NFS`, `SMB`, …; nil for a disk of
  /// this machine, or where the system doesn't say.
  package static func network(of path: FilePath) -> String? {
    guard let name = path.cString else { return nil }
    return names[UInt32(truncatingIfNeeded: unsafe csystem_file_system(name))]
  }

  /// The file's one path from the root: the folders that lead to it without links, `.` and `..`, and
  /// its own name; nil where there are no such folders.
  package static func place(of path: FilePath) -> FilePath? {
    guard let name = path.parent.cString, let folder = unsafe realpath(name, nil) else {
      return nil
    }
    defer { unsafe free(folder) }
    let bytes = unsafe UnsafeBufferPointer(start: folder, count: strlen(folder)).map {
      UInt8(bitPattern: $0)
    }
    return FilePath(bytes: bytes).appending(path.lastComponent)
  }

  /// The magic numbers of statfs(2).
  private static let names: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "SMB", 0xFE53_4D42: "SMB", 0x5346_414F: "AFS",
    0x0102_1997: "9P", 0x6573_5546: "FUSE",
  ]
}
