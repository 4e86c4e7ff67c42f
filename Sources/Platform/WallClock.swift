import Glibc

/// The time and the person at the keyboard; read by commands only, and never for a result.
package enum WallClock {
  /// Whole seconds since 1970 (UTC).
  package static var secondsSince1970: Int { time(nil) }

  /// The name of the account that runs the command, for the register's log.
  package static var account: String {
    Terminal.environment("USER") ?? Terminal.environment("LOGNAME") ?? "account \(getuid())"
  }
}
