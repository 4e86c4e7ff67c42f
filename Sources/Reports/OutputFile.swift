/// A file to be written whole or not at all: what a report hands back instead of touching the disk.
package struct OutputFile: Sendable, Hashable {
  /// Relative to the folder that outputs go to; `/` separates folders.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// Takes the files of a report as they are made.
package protocol OutputSink {
  mutating func write(_ file: OutputFile) throws

  /// Adds to the file of this name, which is there once it is kept: for a file that may be too large
  /// to be held.
  mutating func add(_ bytes: [UInt8], to name: String) throws

  mutating func keep(_ name: String) throws
}

/// Holds what it takes, for those who want all files at once.
package struct GatheredFiles: OutputSink {
  package private(set) var files: [OutputFile] = []
  private var growing: [String: [UInt8]] = [:]

  package init() {}

  package mutating func write(_ file: OutputFile) { files.append(file) }

  package mutating func add(_ bytes: [UInt8], to name: String) {
    growing[name, default: []] += bytes
  }

  package mutating func keep(_ name: String) {
    write(OutputFile(name: name, bytes: growing.removeValue(forKey: name) ?? []))
  }
}
