internal import CSystemCalls

/// What kind of disk a path lies on.
package enum FileSystem {
  /// The name of the network file system that a path lies on: `NFS`, `SMB`, …; nil for a disk of
  /// this machine, or where the system doesn't say.
  package static func network(of path: FilePath) -> String? {
    guard let name = path.cString else { return nil }
    return names[UInt32(truncatingIfNeeded: unsafe csystem_file_system(name))]
  }

  /// The magic numbers of statfs(2).
  private static let names: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "SMB", 0xFE53_4D42: "SMB", 0x5346_414F: "AFS",
    0x0102_1997: "9P", 0x6573_5546: "FUSE",
  ]
}
