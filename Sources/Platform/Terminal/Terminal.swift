import Glibc

/// What is known of the streams a person may be looking at.
package enum Terminal {
  package enum Stream: Int32, Sendable {
    case output = 1
    case diagnostics = 2
  }

  package static func isInteractive(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// Columns of the window behind a stream; nil where there is none.
  package static func columns(_ stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(validatingCString: value)
  }

  /// Whether text may be coloured: `always` and `never` decide, `auto` asks the stream, `NO_COLOR`
  /// (no-color.org) and `TERM=dumb`.
  package static func usesColour(_ choice: ColourChoice, on stream: Stream) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = environment("NO_COLOR"), !value.isEmpty { return false }
      return isInteractive(stream) && environment("TERM") != "dumb"
    }
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `FileProblem`; a reader that went away (`EPIPE`) is `.notRead`.
  package static func write(_ bytes: [UInt8], to stream: Stream) throws(FileProblem) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        retryingOnInterrupt {
          unsafe Glibc.write(
            stream.rawValue, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
      guard count > 0 else { throw FileProblem(errno: errno) }
      done += count
    }
  }

  package static func write(_ text: String, to stream: Stream) throws(FileProblem) {
    try write(Array(text.utf8), to: stream)
  }

  /// Processors this process may use.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

package enum ColourChoice: String, Sendable, CaseIterable {
  case auto, always, never
}
