internal import CSystemCalls
import Glibc

/// An open file, closed when it goes out of scope; every system call on files passes through here.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// The corresponding C function is `open`.
  init(
    _ path: FilePath, _ flags: Int32, mode: mode_t = 0o644
  ) throws(FileProblem) {
    guard let name = path.cString else { throw .notFound }
    let opened = retryingOnInterrupt { unsafe open(name, flags | O_CLOEXEC, mode) }
    guard opened >= 0 else { throw FileProblem(errno: errno) }
    number = opened
  }

  init(owning number: Int32) {
    self.number = number
  }

  deinit { _ = close(number) }

  /// The corresponding C function is `fstat`.
  func status() throws(FileProblem) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileProblem(errno: errno) }
    return status
  }

  /// Reads up to `buffer.count` bytes from `offset`; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int, at offset: Int) throws(FileProblem) -> Int
  {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      retryingOnInterrupt {
        unsafe pread(
          number, bytes.baseAddress?.advanced(by: start), bytes.count - start, off_t(offset))
      }
    }
    guard count >= 0 else { throw FileProblem(errno: errno) }
    return count
  }

  /// Writes all of `bytes`, or throws.
  func write(_ bytes: [UInt8]) throws(FileProblem) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        retryingOnInterrupt {
          unsafe Glibc.write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
      guard count > 0 else { throw FileProblem(errno: errno) }
      done += count
    }
  }

  /// Gives a file without a name its first one; what stood there under that name is replaced.
  ///
  /// The corresponding C function is `linkat`.
  func name(_ path: FilePath) throws(FileProblem) {
    guard let name = path.cString else { throw .notFound }
    if unsafe csystem_name(number, name) == 0 { return }
    // Left behind by a run of the same number that was killed in this very moment.
    if errno == EEXIST, unsafe unlink(name) == 0, unsafe csystem_name(number, name) == 0 { return }
    throw FileProblem(errno: errno)
  }

  /// The corresponding C function is `fsync`.
  func synchronise() throws(FileProblem) {
    guard fsync(number) == 0 else { throw FileProblem(errno: errno) }
  }
}

/// Repeats a system call that a signal interrupted.
func retryingOnInterrupt<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
