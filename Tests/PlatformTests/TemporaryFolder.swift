import Glibc
import Platform

/// A folder of the test's own, removed with its contents when the test ends.
struct TemporaryFolder: ~Copyable {
  let path: FilePath

  init() throws {
    let number = UInt64.random(in: 0...UInt64.max)
    path = FilePath("/tmp/plancheck-test-\(getpid())-\(number)")
    try Folder.make(path)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: FilePath) {
    guard Folder.kind(of: path) == .folder else {
      _ = unsafe unlink(path.display)
      return
    }
    for name in (try? Folder.names(in: path)) ?? [] { remove(path.appending(name)) }
    _ = unsafe rmdir(path.display)
  }
}
