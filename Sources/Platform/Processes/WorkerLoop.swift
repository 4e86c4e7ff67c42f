internal import CSystemCalls
import Glibc

/// The other side of a `WorkerPool`: answers jobs from standard input until it ends.
package enum WorkerLoop {
  /// The address space of a worker; a form within the limits needs a fraction of it.
  package static let standardMemoryBytes = 2 << 30
  /// The processor's time that a job may take, in seconds: far more than any file within the limits
  /// needs, and counted by the processor, so that what else the machine has to do decides nothing.
  package static let standardProcessorSeconds = 30

  /// Gives up what a reader of hostile files never needs, before the first file is opened.
  ///
  /// No file can be written or changed, no socket opened, no program started; no core is dumped, few
  /// files can be open at once, memory is bounded, and the process dies with its supervisor.
  package static func lockDown(memoryBytes: Int = standardMemoryBytes) {
    limit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), to: 16)
    _ = csystem_die_with_parent()
    _ = csystem_forbid_new_privileges()
    // Sanitizers reserve terabytes of address space for their notes, and start threads at the end.
    guard !csystem_is_sanitized() else { return }
    limit(__rlimit_resource_t(RLIMIT_AS.rawValue), to: memoryBytes)
    _ = csystem_forbid_effects()
  }

  private static func limit(_ resource: __rlimit_resource_t, to value: Int) {
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
    limit.rlim_max = limit.rlim_cur
    _ = unsafe setrlimit(resource, &limit)
  }

  /// The first frame is the set-up; each one after it is a job.
  ///
  /// - Parameters:
  ///   - processorSeconds: What a job may take; the system ends the process that takes more.
  ///   - prepare: Makes the function that answers jobs, from the set-up.
  package static func run(
    processorSeconds: Int = standardProcessorSeconds, prepare: ([UInt8]) -> ([UInt8]) -> [UInt8]
  ) {
    guard let setup = readFrame() else { return }
    let answer = prepare(setup)
    let output = FileDescriptor(owning: 1)
    heed(SIGXCPU)
    while let job = readFrame() {
      grant(processorSeconds: processorSeconds)
      guard (try? output.write(Frame.encode(answer(job)))) != nil else { return }
    }
  }

  /// A process inherits which signals are blocked and ignored from whatever started it.
  private static func heed(_ number: Int32) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
    _ = signal(number, SIG_DFL)
  }

  /// Only the soft limit moves: it ends the process by `SIGXCPU`, and can be moved on again for the
  /// next job.
  private static func grant(processorSeconds: Int) {
    var used = rusage()
    var limit = rlimit()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used) == 0,
      unsafe getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0
    else { return }
    // What was used is counted in whole seconds here, twice rounded down.
    let granted = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 2 + processorSeconds
    limit.rlim_cur = min(rlim_t(granted), limit.rlim_max)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  private static func readFrame() -> [UInt8]? {
    guard let header = readExactly(4) else { return nil }
    return readExactly(Frame.length(header[...]))
  }

  private static func readExactly(_ count: Int) -> [UInt8]? {
    guard count <= Frame.maxBytes else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let arrived = unsafe bytes.withUnsafeMutableBytes { buffer in
        retryingOnInterrupt {
          unsafe read(0, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
      guard arrived > 0 else { return nil }
      done += arrived
    }
    return bytes
  }
}
