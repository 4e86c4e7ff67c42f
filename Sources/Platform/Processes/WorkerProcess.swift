internal import CSystemCalls
import Glibc

/// A child process that answers one frame for each frame it is sent; killed and reaped with its
/// owner.
struct WorkerProcess: ~Copyable {
  let process: pid_t
  /// Never waited for: a worker that is itself waiting to be heard would not read on.
  let jobs: FileDescriptor
  let answers: FileDescriptor
  private var buffer = FrameBuffer()
  /// What the pipe had no room for yet.
  private var unsent: ArraySlice<UInt8> = []
  private var isReaped = false

  /// Starts a program with `arguments`.
  ///
  /// The worker gets two pipes and nothing else: no environment but the backtracer's switch (it
  /// would print pieces of memory), standard error to `/dev/null`.
  static func start(
    _ executable: FilePath, _ arguments: [String]
  ) throws(FileProblem) -> WorkerProcess {
    guard let program = executable.cString else { throw .notFound }
    let toWorker = try Pipe()
    let fromWorker = try Pipe()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toWorker.read.number, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromWorker.write.number, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let code = unsafe withCStrings(["plancheck"] + arguments) { argv in
      unsafe withCStrings(["SWIFT_BACKTRACE=enable=no", "LC_ALL=C"]) { environment in
        unsafe posix_spawn(&child, program, &actions, nil, argv, environment)
      }
    }
    guard code == 0 else { throw FileProblem(errno: code) }
    let jobs = toWorker.keepingWriteEnd()
    _ = fcntl(jobs.number, F_SETFL, O_WRONLY | O_NONBLOCK)
    return WorkerProcess(process: child, jobs: jobs, answers: fromWorker.keepingReadEnd())
  }

  private init(process: pid_t, jobs: consuming FileDescriptor, answers: consuming FileDescriptor) {
    self.process = process
    self.jobs = jobs
    self.answers = answers
  }

  deinit {
    if !isReaped { _ = Self.reap(process) }
  }

  /// Ends the worker, if it has not ended by itself, and says how it ended.
  mutating func end() -> ProcessEnd {
    isReaped = true
    return Self.reap(process)
  }

  /// A process that is dying already keeps the end that it has met: its pipe closes after that is
  /// settled.
  private static func reap(_ process: pid_t) -> ProcessEnd {
    _ = kill(process, SIGKILL)
    var status: Int32 = 0
    _ = retryingOnInterrupt { unsafe waitpid(process, &status, 0) }
    return ProcessEnd(waitStatus: status)
  }

  var hasUnsent: Bool { !unsent.isEmpty }

  /// Sends one job, or as much of it as the pipe has room for; false where the worker is gone.
  mutating func send(_ payload: [UInt8]) -> Bool {
    unsent += Frame.encode(payload)
    return sendOn()
  }

  /// Goes on with what there was no room for; call when `jobs` can be written to.
  mutating func sendOn() -> Bool {
    while !unsent.isEmpty {
      let count = unsafe unsent.withUnsafeBytes { bytes in
        retryingOnInterrupt { unsafe write(jobs.number, bytes.baseAddress, bytes.count) }
      }
      if count < 0 { return errno == EAGAIN }
      unsent = unsent.dropFirst(count)
    }
    unsent = []
    return true
  }

  enum Arrival { case frames([[UInt8]]), gone }

  /// Reads what has arrived, and what whole frames it makes; call when `answers` is readable.
  mutating func receive(_ scratch: inout [UInt8]) -> Arrival {
    let count = unsafe scratch.withUnsafeMutableBytes { bytes in
      retryingOnInterrupt { unsafe read(answers.number, bytes.baseAddress, bytes.count) }
    }
    guard count > 0 else { return .gone }
    buffer.append(scratch[..<count])
    var frames: [[UInt8]] = []
    while let frame = buffer.next() { frames.append(frame) }
    return buffer.isAbsurd ? .gone : .frames(frames)
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}

/// Both ends of a pipe, closed in executed files.
private struct Pipe: ~Copyable {
  let read: FileDescriptor
  let write: FileDescriptor

  init() throws(FileProblem) {
    var ends: [Int32] = [0, 0]
    let code = unsafe ends.withUnsafeMutableBufferPointer {
      unsafe csystem_make_pipe($0.baseAddress)
    }
    guard code == 0 else { throw FileProblem(errno: errno) }
    read = FileDescriptor(owning: ends[0])
    write = FileDescriptor(owning: ends[1])
  }

  consuming func keepingWriteEnd() -> FileDescriptor { write }
  consuming func keepingReadEnd() -> FileDescriptor { read }
}
