import Glibc

/// How a process ended.
package enum ProcessEnd: Hashable, Sendable, CustomStringConvertible {
  case status(Int32)
  case signal(Int32)

  /// From what `waitpid` says: the low seven bits are the signal, the next byte is the status.
  init(waitStatus status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }

  package var description: String {
    switch self {
    case .status(let status): "left with status \(status)"
    case .signal(SIGILL), .signal(SIGTRAP): "trapped"
    case .signal(SIGABRT): "aborted"
    case .signal(SIGSEGV), .signal(SIGBUS): "went astray in memory"
    case .signal(SIGKILL): "was killed"
    case .signal(SIGXCPU): "came to no end"
    case .signal(let number): "ended by signal \(number)"
    }
  }
}

/// A worker that died, which is a fault of ours even where the job was answered by another.
package struct WorkerDeath: Hashable, Sendable, CustomStringConvertible {
  package enum Cause: Hashable, Sendable {
    case ended(ProcessEnd)
    /// It said nothing for so long that it was killed.
    case silent
  }

  /// The job that the worker had before it.
  package var job: Int
  package var cause: Cause

  package init(job: Int, cause: Cause) {
    self.job = job
    self.cause = cause
  }

  package var description: String {
    switch cause {
    case .ended(let end): "\(end)"
    case .silent: "came to no end"
    }
  }
}
