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
