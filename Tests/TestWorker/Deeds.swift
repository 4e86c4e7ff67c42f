import CSystemCalls
import Glibc

/// What a reader of hostile files must never do, tried behind the lock.
enum Deed: String {
  case write, empty, remove, rename, connect, spawn

  /// Reads "empty /a/path".
  init?(job: String) {
    self.init(rawValue: String(job.prefix { $0 != " " }))
  }

  /// "refused", or what came of it; "sanitized" where a sanitizer keeps the lock open.
  func outcome(_ path: String) -> String {
    guard !csystem_is_sanitized() else { return "sanitized" }
    return done(path) ? "done" : "refused"
  }

  private func done(_ path: String) -> Bool {
    // To write beyond the limit of files is answered by a signal first.
    signal(SIGXFSZ, SIG_IGN)
    switch self {
    case .write:
      return unsafe open(path + ".new", O_WRONLY | O_CREAT, 0o600) >= 0
    case .empty: return unsafe open(path, O_WRONLY | O_TRUNC) >= 0
    case .remove: return unsafe unlink(path) == 0
    case .rename: return unsafe Glibc.rename(path, path + ".moved") == 0
    case .connect: return socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0
    case .spawn: return unsafe posix_spawn(nil, "/bin/true", nil, nil, [nil], [nil]) == 0
    }
  }
}
