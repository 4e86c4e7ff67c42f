import FoundationEssentials

/// Texts that were read once by a person and must stay as they are.
///
///     #expect(Snapshot.difference(of: page, from: "reports/check.html") == nil)
///
/// A snapshot that is missing is recorded, and the test fails all the same, so that nobody commits
/// one unread.  `PLANCHECK_RECORD=1` records those that differ.
package enum Snapshot {
  /// Nil where `text` is what `fixtures/snapshots/<name>` holds; else what is different, in words.
  package static func difference(of text: String, from name: String) -> String? {
    let path = "\(SharedFiles.repository)/fixtures/snapshots/\(name)"
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      return record(text, at: path, name)
    }
    let recorded = String(decoding: data, as: UTF8.self)
    guard recorded != text else { return nil }
    if ProcessInfo.processInfo.environment["PLANCHECK_RECORD"] == "1" {
      return record(text, at: path, name)
    }
    return firstDifference(recorded, text).map { "\(name), \($0)" }
  }

  private static func record(_ text: String, at path: String, _ name: String) -> String {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch { return "could not record \(name): \(error)" }
    return "recorded \(name); read it before committing"
  }

  /// The first line in which a text is another than it was; nil for the same text.
  package static func firstDifference(_ recorded: String, _ text: String) -> String? {
    if recorded == text { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String {
      line < lines.count ? "“\(lines[line])”" : "nothing"
    }
    return "line \(line + 1): recorded \(shown(old)), now \(shown(new))"
  }
}
