import Platform
import Reports

/// What is said of files that bring nothing new: those that have not changed since an earlier run, and
/// those that are another file of the inbox over again.
///
/// On standard error alone: a record says what stands in its file, whatever lies beside it.
struct KnownFiles {
  /// Files that were not read again.
  private var unchanged = 0
  /// The first file of each submission.
  private var first: [String: FilePath] = [:]
  /// In the order of the files.
  private var copies: [(file: FilePath, of: FilePath)] = []
  private static let mostNamed = 10

  /// Takes a file in the order of the inbox; `identity` is that of its submission.
  mutating func note(_ file: FilePath, identity: String, isUnchanged: Bool) {
    if isUnchanged { unchanged += 1 }
    guard let known = first[identity] else {
      first[identity] = file
      return
    }
    copies.append((file, known))
  }

  func say() {
    if unchanged > 0 {
      Diagnostics.say(
        unchanged == 1
          ? "We already had 1 of these files; nothing in it has changed."
          : "We already had \(unchanged) of these files; nothing in them has changed.")
    }
    for copy in copies.prefix(Self.mostNamed) {
      Diagnostics.say(
        "\(Escaping.terminal(copy.file.display)) is the same as "
          + "\(Escaping.terminal(copy.of.display)), and counts once.")
    }
    let unnamed = copies.count - Self.mostNamed
    if unnamed > 0 { Diagnostics.say("\(unnamed) more are the same as others.") }
  }
}
