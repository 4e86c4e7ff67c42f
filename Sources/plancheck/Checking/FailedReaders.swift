import Platform
import Reports

/// What is said of readers that failed, be it that the file was read at the second try: a fault of
/// ours is counted, not only survived.
struct FailedReaders {
  private struct Failure {
    var file: FilePath
    var ends: [String]
  }

  /// In the order of the files.
  private var failures: [Failure] = []
  private static let mostNamed = 20

  /// Takes the deaths of one run; `file` says which file a job was about.
  mutating func note(_ deaths: [WorkerDeath], file: (Int) -> FilePath) {
    let byJob = Dictionary(grouping: deaths, by: \.job).sorted { $0.key < $1.key }
    failures += byJob.map { Failure(file: file($0), ends: $1.map { "\($0)" }) }
  }

  /// Says it on standard error, also where remarks are not wanted: it is none.
  func say() {
    guard !failures.isEmpty else { return }
    let count = failures.reduce(0) { $0 + $1.ends.count }
    let files = failures.count == 1 ? "1 file" : "\(failures.count) files"
    let times = count == 1 ? "once" : "\(count) times"
    Diagnostics.say(
      "plancheck: its reader failed \(times), on \(files); the batch went on. Please tell whoever "
        + "looks after plancheck:")
    for failure in failures.prefix(Self.mostNamed) {
      let outcome = failure.ends.count == 1 ? "read at the second try" : "not read"
      let ends = failure.ends.joined(separator: ", then ")
      Diagnostics.say("  \(Escaping.terminal(failure.file.display)): \(ends); \(outcome)")
    }
    let unnamed = failures.count - Self.mostNamed
    if unnamed > 0 { Diagnostics.say("  and \(unnamed) more") }
  }
}
