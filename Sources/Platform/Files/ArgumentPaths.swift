/// The paths on the command line as the bytes that they are.
///
/// Swift's `CommandLine` decodes arguments as UTF-8 and replaces what is none, so a file whose name
/// is no text could not be named.  The kernel keeps the bytes.
package enum ArgumentPaths {
  /// The paths that `texts`, arguments of this process in their order, were decoded from.
  package static func paths(_ texts: [String]) -> [FilePath] {
    guard texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return texts.map { FilePath($0) }
    }
    return paths(texts, of: rawArguments)
  }

  /// The path that one of this process's arguments was decoded from.
  package static func path(_ text: String) -> FilePath { paths([text]).first ?? FilePath(text) }

  /// Each text takes the first argument that decodes to it and that no earlier text took.
  package static func paths(_ texts: [String], of arguments: [[UInt8]]) -> [FilePath] {
    var left = arguments
    return texts.map { text in
      guard let found = left.firstIndex(where: { String(decoding: $0, as: UTF8.self) == text })
      else { return FilePath(text) }
      return FilePath(bytes: left.remove(at: found))
    }
  }

  private static var rawArguments: [[UInt8]] {
    guard let file = try? FileDescriptor(FilePath("/proc/self/cmdline"), 0) else { return [] }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while let count = try? file.read(into: &chunk, from: 0, at: bytes.count), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
  }
}
