import Glibc

/// The published exit statuses, thrown to leave with them.
enum ExitStatus: Int32, Error {
  case nothingToPutRight = 0
  case somethingToPutRight = 1
  case couldNotRun = 2
}

/// Ends the process at once.
func leaveProcess(status: Int32) -> Never {
  Glibc.exit(status)
}
