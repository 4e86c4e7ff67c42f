internal import CSystemCalls
import Glibc

/// What happens when somebody stops the program, or stops listening to it.
package enum Interruption {
  /// Ctrl-C, a closed window and `kill` end the program at once, with one sentence on standard
  /// error; a reader that goes away (`| head`) becomes an error of the write, which names the
  /// cause.
  ///
  /// Nothing has to be put in order: results are written whole or not at all, and the register
  /// keeps what was reported.
  package static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    // The handler keeps the pointer, so the text must live for good.
    unsafe csystem_say_when_interrupted(strdup("\nplancheck: \(sentence)\n"))
  }

  private static let sentence =
    "stopped from outside; every file is whole or not there, and the register keeps what was said."
}
