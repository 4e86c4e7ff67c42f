package import Platform

/// A warning for folders where SQLite's write-ahead log is not safe.
package enum NetworkDrive {
  /// What to tell the officer; nil where the folder is on a disk of this machine.
  ///
  /// The log needs memory that all its users share, which another machine's drive has not
  /// (sqlite.org/wal.html, "Overview").
  package static func warning(for folder: FilePath) -> String? {
    FileSystem.network(of: folder).map { kind in
      "The programme folder is on a network drive (\(kind)). Let one person at a time run "
        + "plancheck there, or keep the folder on this machine's own disk."
    }
  }
}
