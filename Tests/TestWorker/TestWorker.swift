import Glibc
import Platform

/// A worker that misbehaves on request, so that the supervisor can be tested.
@main
struct TestWorker {
  static func main() {
    var answered = 0
    WorkerLoop.run(processorSeconds: 0) { setup in
      WorkerLoop.lockDown()
      return { job in
        answered += 1
        let text = String(decoding: job, as: UTF8.self)
        if let deed = Deed(job: text) {
          return Array(deed.outcome(String(text.drop { $0 != " " }.dropFirst())).utf8)
        }
        switch text {
        case "trap": fatalError("asked to")
        case "abort": abort()
        case "leave": exit(0)
        case "sleep": while true { sleep(1) }
        case "spin": while true { _ = getppid() }
        case "trap unless alone" where answered > 1: fatalError("asked to")
        default: return setup + job
        }
      }
    }
  }
}
