import Glibc
import Platform

/// A worker that misbehaves on request, so that the supervisor can be tested.
@main
struct TestWorker {
  static func main() {
    var answered = 0
    WorkerLoop.run { setup in
      WorkerLoop.lockDown()
      return { job in
        answered += 1
        switch String(decoding: job, as: UTF8.self) {
        case "trap": fatalError("asked to")
        case "abort": abort()
        case "leave": exit(0)
        case "sleep": while true { sleep(1) }
        case "write": return Array(writes() ? "wrote".utf8 : "refused".utf8)
        case "trap unless alone" where answered > 1: fatalError("asked to")
        default: return setup + job
        }
      }
    }
  }

  /// Whether a file can still be written behind the lock.
  private static func writes() -> Bool {
    signal(SIGXFSZ, SIG_IGN)
    return (try? WholeFile.write([1], to: FilePath("/tmp/plancheck-locked-down"))) != nil
  }
}
