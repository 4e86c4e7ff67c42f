import FoundationEssentials

/// A folder of one test's own, removed with its contents when the test ends.
package struct ScratchFolder: ~Copyable {
  package let path: String

  package init() throws {
    path = "/tmp/plancheck-scratch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  package func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  package func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
